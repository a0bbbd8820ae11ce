"""Answers about orders and refills: states, figures, wrappings, and the ids of multi answers."""

# ruff: noqa: UP031 - JSON is full of braces

from __future__ import annotations

from decimal import Decimal
from typing import Any

from smm_desktop.core.orders import OrderState, OrderStatus
from smm_desktop.core.refills import RefillState, RefillStatus
from tests.contract.reply import BAD, No, Reply


def _is(state: str, text: str, charge: str | None = None, **told: Any) -> OrderStatus:
    return OrderStatus(OrderState(state), text, None if charge is None else Decimal(charge), **told)


def _refill(state: str, text: str) -> RefillStatus:
    return RefillStatus(RefillState(state), text)


_WORDS = {
    "Pending": "pending", "Awaiting": "pending", "queued": "pending", "Processing": "processing",
    "In progress": "in_progress", "inprogress": "in_progress", "In progess": "in_progress",
    "in_progress": "in_progress",
    "COMPLETED": "completed", "partial": "partial", "Canceled": "canceled", "Cancelled": "canceled",
    "Refunded": "refunded", "Failed": "failed", "Fail": "failed", "Error": "failed", "Active": "active",
    "Paused": "paused", "Expired": "expired", "Sleeping": "unknown",
}  # fmt: skip

_REFILL_WORDS = {
    "Pending": "pending", "In progress": "in_progress", "Completed": "completed", "rejected": "rejected",
    "Cancelled": "canceled", "Failed": "failed", "error": "failed", "Napping": "unknown",
}  # fmt: skip

_CHARGES: tuple[tuple[str, Any], ...] = (
    ("0.90", "0.90"), ('"0.27819"', "0.27819"), ("8", "8"), ('"1,234.56"', "1234.56"), ('"$0.50"', "0.50"),
    ("null", None), ('""', None), ('"-"', None), ("-0.5", "-0.5"), ("1e-5", "0.00001"), ('"8e-05"', "0.00008"),
    ('"0,5"', BAD), ('"1.234,56"', BAD), ('"free"', BAD), ("true", BAD), ("[1]", BAD), ("{}", BAD), ("NaN", BAD),
    ("Infinity", BAD), ("1e400", BAD), ('"1E+999999999"', BAD), ("9" * 5000, BAD), ('"' + "9" * 5000 + '"', BAD),
    ('"0x10"', BAD), ('"１"', BAD), ('"--5"', BAD),
)  # fmt: skip

_COUNTS: tuple[tuple[str, Any], ...] = (
    ("0", 0), ('"157"', 157), ('"1,570"', 1570), ("-20", -20),
    ('"-20"', -20), ("157.0", 157), ("null", None), ('""', None),
    ('"N/A"', None), ("2147483647", 2147483647), ("157.5", BAD), ('"12k"', BAD), ('"many"', BAD), ("false", BAD),
    ("9" * 30, BAD), ("NaN", BAD), ("[]", BAD),
)  # fmt: skip

_STATUS: tuple[tuple[str, str, Any], ...] = (
    (
        "subscription",
        '{"status": "Active", "expiry": null, "posts": "3", "orders": [11, "12"]}',
        _is("active", "Active", posts=3, orders=("11", "12")),
    ),
    (
        "subscription with a date",
        '{"status":"Expired","expiry":"05/06/2025","posts":0,"orders":[]}',
        _is("expired", "Expired", posts=0, expiry="05/06/2025"),
    ),
    (
        "drip-feed",
        '{"status": "In progress", "runs": "4", "orders": "11,12"}',
        _is("in_progress", "In progress", runs=4, orders=("11", "12")),
    ),
    (
        "children as an object",
        '{"status": "Completed", "orders": {"11": {}, "12": {}}}',
        _is("completed", "Completed", orders=("11", "12")),
    ),
    (
        "children as records",
        '{"status": "Completed", "orders": [{"order": 11}, {"id": 12}, null]}',
        _is("completed", "Completed", orders=("11", "12")),
    ),
    (
        "currency beside the charge",
        '{"status": "Partial", "charge": "0.50 USD"}',
        _is("partial", "Partial", "0.50", currency="USD"),
    ),
    (
        "names in capitals",
        '{"Status": "Partial", "Charge": 1, "Start_Count": 2}',
        _is("partial", "Partial", "1", start_count=2),
    ),
    ("wrapped with a verdict", '{"status": "success", "data": {"status": "Partial"}}', _is("partial", "Partial")),
    ("wrapped in order", '{"success": 1, "order": {"status": "Partial"}}', _is("partial", "Partial")),
    (
        "own name for the state",
        '{"status": "success", "order_status": "Partial", "charge": 1}',
        _is("partial", "Partial", "1"),
    ),
    ("a state and an empty error", '{"status": "Partial", "error": null}', _is("partial", "Partial")),
    (
        "failed with figures",
        '{"status": "Error", "charge": "0", "remains": "5", "message": "x"}',
        _is("failed", "Error", "0", remains=5),
    ),
    (
        "canceled with a reason",
        '{"status": "Canceled", "charge": "0", "error": "Link is private"}',
        _is("canceled", "Canceled", "0"),
    ),
    ("a refusal by status", '{"status": "error", "message": "Incorrect order ID"}', No("order")),
    ("a refusal by fail", '{"status": "fail", "msg": "No such thing"}', No("other", "No such thing")),
    ("a refusal as the state", '{"status": "Incorrect order ID"}', No("order")),
    ("an error inside the state", '{"status": {"error": "Order not found"}}', No("order")),
    ("status 404 refused", '{"error": "Order not found"}', No("order")),
    ("no state", '{"charge": "1", "remains": "2"}', BAD),
    ("a state of marks alone", '{"status": "\ufeff", "charge": "1"}', BAD),
    ("an empty state", '{"status": "", "charge": "1"}', BAD),
    ("a state that is a list", '{"status": ["Completed", "Partial"]}', BAD),
    ("a state that is true", '{"status": true, "charge": 1}', BAD),
    ("two records", '[{"status": "Partial"}, {"status": "Completed"}]', BAD),
    ("an empty object", "{}", BAD),
    ("an empty list", "[]", BAD),
    ("a bare state", '"Completed"', BAD),
    ("bare words", "Incorrect order ID", No("order")),
)

_OF_TWO = '"10": {"status": "Pending"}, "100": {"status": "Partial", "charge": 1}'
_TWO = {"10": _is("pending", "Pending"), "100": _is("partial", "Partial", "1")}
_STATUSES: tuple[tuple[str, str, Any], ...] = (
    ("as an object", '{"1": {"error": "Incorrect order ID"}, %s}' % _OF_TWO, {"1": No("order"), **_TWO}),
    ("bare error", '{"1": "Incorrect order ID", %s}' % _OF_TWO, {"1": No("order"), **_TWO}),
    ("bare unknown error", '{"1": "Leave me", %s}' % _OF_TWO, {"1": No("other", "Leave me"), **_TWO}),
    ("bare state", '{"1": "Completed", %s}' % _OF_TWO, {"1": _is("completed", "Completed"), **_TWO}),
    ("a bad record", '{"1": {"status": "Partial", "charge": "x"}, %s}' % _OF_TWO, {"1": BAD, **_TWO}),
    ("null for one", '{"1": null, %s}' % _OF_TWO, {"1": BAD, **_TWO}),
    ("a number for one", '{"1": 5, %s}' % _OF_TWO, {"1": BAD, **_TWO}),
    ("an empty list", '{"1": [], %s}' % _OF_TWO, {"1": BAD, **_TWO}),
    ("left out", "{%s}" % _OF_TWO, {"1": BAD, **_TWO}),
    ("others' orders too", '{"7": {"status": "Partial"}, %s}' % _OF_TWO, {"1": BAD, **_TWO}),
    ("numbers as keys", '[1: {"status": "Pending"}, %s]' % _OF_TWO, {"1": _is("pending", "Pending"), **_TWO}),
    (
        "keyed list with a comma too many",
        '["1": {"status": "Pending",}, %s,]' % _OF_TWO,
        {"1": _is("pending", "Pending"), **_TWO},
    ),
    ("keys with spaces", '{" 1 ": {"status": "Pending"}, %s}' % _OF_TWO, {"1": _is("pending", "Pending"), **_TWO}),
    ("objects one by one", '[{"1": {"status": "Pending"}}, {%s}]' % _OF_TWO, {"1": _is("pending", "Pending"), **_TWO}),
    ("one JSON a line", '{"1": {"status": "Pending"}}\n{%s}' % _OF_TWO, {"1": _is("pending", "Pending"), **_TWO}),
    ("under orders", '{"status": "success", "orders": {%s}}' % _OF_TWO, {"1": BAD, **_TWO}),
    ("beside a verdict", '{"status": "success", %s}' % _OF_TWO, {"1": BAD, **_TWO}),
    (
        "a list with order",
        '[{"order": 1, "status": "Pending"}, {"order": "10", "status": "Pending"}]',
        {"1": _is("pending", "Pending"), "10": _TWO["10"], "100": BAD},
    ),
    ("a list with id", '[{"id": 100, "status": "Pending"}]', {"1": BAD, "10": BAD, "100": _is("pending", "Pending")}),
    (
        "a list without ids",
        '[{"status": "Pending"}, {"status": "Partial"}, {"status": "Partial"}]',
        {"1": BAD, "10": BAD, "100": BAD},
    ),
    ("twice unlike", '{"1": {"status": "Pending"}, "1": {"status": "Partial"}, %s}' % _OF_TWO, {"1": BAD, **_TWO}),
    ("an empty list for none", "[]", {"1": BAD, "10": BAD, "100": BAD}),
    ("an empty object for none", "{}", {"1": BAD, "10": BAD, "100": BAD}),
    (
        "every one refused",
        '{"1": {"error": "a"}, "10": {"error": "b"}, "100": {"error": "Rate limit"}}',
        {"1": No("other", "a"), "10": No("other", "b"), "100": No("rate")},
    ),
    ("the whole refused", '{"error": "Not enough rights"}', No("other")),
    ("a single answer for three", '{"status": "Partial", "charge": 1}', BAD),
)

_REFILL_STATUS: tuple[tuple[str, str, Any], ...] = (
    ("wrapped", '{"status": "success", "data": {"status": "Rejected"}}', _refill("rejected", "Rejected")),
    ("refill_status", '{"refill_status": "Completed"}', _refill("completed", "Completed")),
    ("an error inside", '{"status": {"error": "Refill not found"}}', No("order", "Refill not found")),
    ("a refusal by status", '{"status": "error", "message": "Incorrect refill ID"}', No("order")),
    ("a refusal as the state", '{"status": "Refill not found"}', No("order")),
    ("state of marks alone", '{"status": "\ufeff\u200e"}', BAD),
    ("state null", '{"status": null}', BAD),
    ("state empty", '{"status": " "}', BAD),
    ("state true", '{"status": true}', BAD),
    ("an empty list", "[]", BAD),
)

_REFILL_STATUSES: tuple[tuple[str, str, Any], ...] = (
    (
        "keyed",
        '{"1": {"status": "Completed"}, "2": {"error": "Refill not found"}}',
        {"1": _refill("completed", "Completed"), "2": No("order")},
    ),
    (
        "keyed and bare",
        '{"1": "Completed", "2": "Refill not found"}',
        {"1": _refill("completed", "Completed"), "2": No("order")},
    ),
    ("error inside", '[{"refill": 1, "status": {"error": "Refill not found"}}]', {"1": No("order"), "2": BAD}),
    (
        "error beside",
        '[{"refill": 1, "error": "Refill not found"}, {"refill": 2, "status": null}]',
        {"1": No("order"), "2": BAD},
    ),
    ("by id", '[{"id": 2, "status": "Failed"}]', {"1": BAD, "2": _refill("failed", "Failed")}),
    ("none", "[]", {"1": BAD, "2": BAD}),
    ("whole refusal", '{"error": "Access is closed"}', No("other")),
    ("one for two", '{"status": "Completed"}', BAD),
)


def _with(expected: Any, field: str) -> Any:
    if expected is BAD:
        return BAD
    return _is("partial", "Partial", expected) if field == "charge" else _is("partial", "Partial", **{field: expected})


def _figures() -> tuple[tuple[str, str, Any], ...]:
    rows = [("charge", text, value) for text, value in _CHARGES]
    rows += [(field, text, value) for field in ("start_count", "remains") for text, value in _COUNTS]
    return tuple(
        (f"{field} {text[:20]} ({len(text)})", '{"status": "Partial", "%s": %s}' % (field, text), _with(value, field))
        for field, text, value in rows
    )


def _replies(action: str, rows: tuple[tuple[str, str, Any], ...]) -> tuple[Reply, ...]:
    return tuple(Reply(name, action, body.encode(), expected) for name, body, expected in rows)


REPLIES = (
    *_replies("status", tuple((f"state {w}", '{"status": "%s"}' % w, _is(state, w)) for w, state in _WORDS.items())),
    *_replies("status", _figures()),
    *_replies("status", _STATUS),
    *_replies("statuses", _STATUSES),
    *_replies(
        "refill_status", tuple((f"state {w}", '{"status": "%s"}' % w, _refill(s, w)) for w, s in _REFILL_WORDS.items())
    ),
    *_replies("refill_status", _REFILL_STATUS),
    *_replies("refill_statuses", _REFILL_STATUSES),
)
