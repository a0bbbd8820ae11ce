"""Answers to `add`, `refill`, `refills` and `cancel`: what is an id, what is a no, and what says nothing."""

# ruff: noqa: UP031 - JSON is full of braces

from __future__ import annotations

from typing import Any

from tests.contract.reply import BAD, UNKNOWN, No, Reply

_NEW_IDS: tuple[tuple[str, str, Any], ...] = (
    ("a text", '"23501"', "23501"),
    ("a large number", "9007199254740993", "9007199254740993"),
    ("a real number", "23501.0", "23501"),
    ("a real number with an exponent", "2.35e3", "2350"),
    ("a broken number", "23501.5", UNKNOWN),
    ("a transaction code", '"TX-9f3a_0b"', "TX-9f3a_0b"),
    ("a UUID", '"6f1f7c1e-9a7b-4d0e-8f52-0a1b2c3d4e5f"', "6f1f7c1e-9a7b-4d0e-8f52-0a1b2c3d4e5f"),
    ("letters alone", '"KJQWZXPL"', "KJQWZXPL"),
    ("white space around it", '" 23501 "', "23501"),
    ("leading zeros", '"0023"', "0023"),
    ("a list of one", "[23501]", "23501"),
    ("an object with id", '{"id": 23501}', "23501"),
    ("a list of two", "[1, 2]", UNKNOWN),
    ("zero", "0", UNKNOWN),
    ("zero as text", '"0"', UNKNOWN),
    ("zeros as text", '"0.0"', UNKNOWN),
    ("negative", "-1", UNKNOWN),
    ("negative text", '"-1"', UNKNOWN),
    ("null", "null", UNKNOWN),
    ("empty text", '""', UNKNOWN),
    ("null as text", '"null"', UNKNOWN),
    ("true", "true", UNKNOWN),
    ("false", "false", UNKNOWN),
    ("a word of success", '"success"', UNKNOWN),
    ("a word of state", '"Pending"', UNKNOWN),
    ("a sentence of success", '"Order placed, quantity 100"', UNKNOWN),
    ("an unknown sentence", '"We will see about that"', UNKNOWN),
    ("NaN", "NaN", UNKNOWN),
    ("1e400", "1e400", UNKNOWN),
    ("5,000 digits", "9" * 5000, UNKNOWN),
    ("a very long text", '"' + "a1" * 200 + '"', UNKNOWN),
    ("a text with a comma", '"1,2"', UNKNOWN),
    ("an empty object", "{}", UNKNOWN),
    ("an empty list", "[]", UNKNOWN),
    ("full-width digits", '"１２３"', UNKNOWN),
    ("a known refusal as text", '"Incorrect order ID"', No("order")),
    ("a refusal code", '"not_enough_funds"', No("funds")),
    ("an error inside", '{"error": "Incorrect order ID"}', No("order", "Incorrect order ID")),
    ("a status error inside", '{"status": "error", "message": "Nope"}', No("other", "Nope")),
    ("a list of errors inside", '{"errors": ["Bad link", "Bad day"]}', No("link", "Bad link; Bad day")),
)

_ADD: tuple[tuple[str, str, Any], ...] = (
    ("decorated success", '{"status": "success", "order": 32}', "32"),
    ("decorated with a message", '{"success": true, "message": "Order received", "order": "32"}', "32"),
    ("with an empty error", '{"order": 32, "error": ""}', "32"),
    ("with error false", '{"order": 32, "error": false}', "32"),
    ("with error zero", '{"error": 0, "order": 32}', "32"),
    ("with a code 200", '{"code": 200, "order": 32}', "32"),
    ("order_id", '{"order_id": 32}', "32"),
    ("orderID in capitals", '{"OrderID": 32}', "32"),
    ("id", '{"status": "ok", "id": 32}', "32"),
    ("charged too", '{"order": 32, "charge": "0.01", "balance": 3.2}', "32"),
    ("under data in a list", '{"data": [{"order": 32}]}', "32"),
    ("error beside the id", '{"order": 32, "error": "You have active order with this link"}', UNKNOWN),
    ("status error beside the id", '{"status": "error", "order": 32}', UNKNOWN),
    ("zero and an error", '{"order": 0, "error": "Bad link"}', No("link")),
    ("null and an error", '{"order": null, "error": "not_enough_funds"}', No("funds")),
    ("error that is a number", '{"error": 12}', No("other", "12")),
    ("error true alone", '{"error": true}', No("other", "error")),
    ("status error alone", '{"status": "error"}', No("other", "error")),
    ("status false", '{"status": false, "msg": "Incorrect service ID"}', No("service")),
    ("success zero", '{"success": 0, "error_message": "Insufficient balance"}', No("funds")),
    ("success as text", '{"success": "false", "msg": "link_duplicate"}', No("active_order")),
    ("ok false", '{"ok": false, "description": "Quantity more than maximum 1000"}', No("quantity")),
    ("errors by field", '{"errors": {"link": ["The link field is required."]}}', No("link")),
    ("nested error code", '{"error": {"code": "neworder.error.min_quantity"}}', No("quantity")),
    ("a known refusal as a message", '{"message": "Not enough funds on balance"}', No("funds")),
    ("success in a message", '{"message": "Order placed"}', UNKNOWN),
    ("success without an id", '{"status": "success"}', UNKNOWN),
    ("an unknown message", '{"message": "Hm"}', UNKNOWN),
    ("a bare number", "23501", UNKNOWN),
    ("a bare text that is a number", '"23501"', UNKNOWN),
    ("bare words without JSON", "Not enough funds on balance", UNKNOWN),
    ("an id and then another", '{"order": 1}\n{"order": 2}', UNKNOWN),
    ("an error and then an id", '{"error": "Bad link"}{"order": 2}', UNKNOWN),
    ("a log line and then an id", '{"debug": true, "ms": 3}\n{"order": 2}', "2"),
    ("a gateway's words", '{"error": "504 Gateway Time-out"}', UNKNOWN),
    ("private account", '{"error": "Private account"}', No("link")),
    (
        "active order",
        '{"error": "You have active order with this link. Please wait until order being completed."}',
        No("active_order"),
    ),
    ("disabled service", '{"error": "Disabled service ID"}', No("service")),
    ("incorrect request", '{"error": "Incorrect request"}', No("action")),
    ("unknown action", '{"error": "Unknown action specified!"}', No("action")),
    ("too many requests", '{"error": "Too many requests"}', No("rate")),
    ("a refusal in Russian", '{"error": "\\u041d\\u0435\\u0442"}', No("other", "Нет")),
)

_REFILLS: tuple[tuple[str, str, Any], ...] = (
    (
        "keyed",
        '{"1": {"refill": 11}, "2": {"refill": "12"}, "3": {"error": "Refill not found"}}',
        {"1": "11", "2": "12", "3": No("order")},
    ),
    ("keyed and bare", '{"1": 11, "2": "12", "3": "Incorrect order ID"}', {"1": "11", "2": "12", "3": No("order")}),
    (
        "numbered by the panel",
        '{"0": {"order": 1, "refill": 11}, "1": {"order": 2, "refill": 12}}',
        {"1": "11", "2": "12", "3": BAD},
    ),
    (
        "error beside the id",
        '[{"order": 1, "error": "Disabled"}, {"order": 2, "refill": 2, "error": "x"}]',
        {"1": No("other", "Disabled"), "2": UNKNOWN, "3": BAD},
    ),
    (
        "bare sentences",
        '[{"order": 1, "refill": "Please come back later"}, {"order": 2, "refill": "refill sent"}]',
        {"1": No("other"), "2": UNKNOWN, "3": BAD},
    ),
    (
        "no refill id",
        '[{"order": 1, "refill": 0}, {"order": 2, "refill": null}, {"order": 3, "refill": true}]',
        {"1": UNKNOWN, "2": UNKNOWN, "3": UNKNOWN},
    ),
    ("named twice alike", '[{"order": 1, "refill": 1}, {"order": 1, "refill": 1}]', {"1": "1", "2": BAD, "3": BAD}),
    (
        "named twice unlike",
        '[{"order": 1, "refill": 1}, {"order": 1, "refill": 2}]',
        {"1": UNKNOWN, "2": BAD, "3": BAD},
    ),
    ("others' orders", '[{"order": 77, "refill": 1}]', {"1": BAD, "2": BAD, "3": BAD}),
    ("an empty list", "[]", {"1": BAD, "2": BAD, "3": BAD}),
    ("an empty object", "{}", {"1": BAD, "2": BAD, "3": BAD}),
    ("one id for three", '{"refill": 5}', UNKNOWN),
    ("whole refusal", '{"error": "Incorrect request"}', No("action")),
    ("records that are none", '[{"order": 1, "refill": 1}, 5, null, [], "x"]', {"1": "1", "2": BAD, "3": BAD}),
    (
        "under orders",
        '{"status": "success", "refills": [{"order": "1", "refill": "9"}]}',
        {"1": "9", "2": BAD, "3": BAD},
    ),
)

_CANCEL: tuple[tuple[str, str, Any], ...] = (
    ("as text", '[{"order": "9", "cancel": "1"}, {"order": "2", "cancel": "true"}]', {"9": None, "2": None}),
    ("as a flag", '[{"order": 9, "cancel": true}, {"order": 2, "cancel": false}]', {"9": None, "2": No("other")}),
    (
        "as a number of its own",
        '[{"order": 9, "cancel": 5512}, {"order": 2, "cancel": 0}]',
        {"9": None, "2": No("other", "0")},
    ),
    ("as words", '[{"order": 9, "cancel": "Cancel requested"}, {"order": 2, "cancel": "ok"}]', {"9": None, "2": None}),
    ("nothing said", '[{"order": 9, "cancel": null}, {"order": 2, "cancel": ""}]', {"9": UNKNOWN, "2": UNKNOWN}),
    ("keyed", '{"9": {"cancel": 1}, "2": {"error": "Cancel is not available"}}', {"9": None, "2": No("order")}),
    ("keyed and bare", '{"9": 1, "2": "Incorrect order ID"}', {"9": None, "2": No("order")}),
    (
        "error beside",
        '[{"order": 9, "error": "Already canceled"}, {"order": 2, "cancel": 1}]',
        {"9": No("order"), "2": None},
    ),
    (
        "status words",
        '[{"order": 9, "status": "success"}, {"order": 2, "status": "error", "message": "Too late"}]',
        {"9": None, "2": No("other", "Too late")},
    ),
    ("one left out", '[{"order": 2, "cancel": 1}]', {"9": BAD, "2": None}),
    ("an empty list", "[]", {"9": BAD, "2": BAD}),
    ("one answer for two", '{"cancel": 1}', UNKNOWN),
    ("success for all", '{"status": "success"}', UNKNOWN),
    ("a message", '{"message": "Cancel requests were sent"}', UNKNOWN),
    ("whole refusal", '{"status": "fail", "message": "Incorrect request"}', No("action")),
    ("error and done", '[{"order": 9, "cancel": 1, "error": "Bad"}]', {"9": UNKNOWN, "2": BAD}),
    (
        "nested error text",
        '[{"order": 9, "cancel": {"error": {"message": "Order not found"}}}]',
        {"9": No("order", "Order not found"), "2": BAD},
    ),
)


def _replies(action: str, rows: tuple[tuple[str, str, Any], ...]) -> tuple[Reply, ...]:
    return tuple(Reply(name, action, body.encode(), expected) for name, body, expected in rows)


_AT_ODDS = (
    Reply("status 429 and an id", "add", b'{"order": 5}', UNKNOWN, 429),
    Reply("status 429 and no item", "cancel", b"[]", No("rate"), 429),
    Reply("status 400 and an id", "refill", b'{"refill": 5}', UNKNOWN, 400),
    Reply("status 404 and a done item", "cancel", b'[{"order": 9, "cancel": 1}]', UNKNOWN, 404),
    Reply(
        "status 422 and each refused",
        "cancel",
        b'[{"order": 9, "cancel": {"error": "Order not found"}}, {"order": 2, "error": "Order not found"}]',
        {"9": No("order"), "2": No("order")},
        422,
    ),
    Reply("status 201 and an id", "add", b'{"order": 5}', "5", 201),
)

REPLIES = (
    *_AT_ODDS,
    *_replies("add", tuple((f"the id is {name}", '{"order": %s}' % text, value) for name, text, value in _NEW_IDS)),
    *_replies("refill", tuple((f"the id is {name}", '{"refill": %s}' % text, value) for name, text, value in _NEW_IDS)),
    *_replies("add", _ADD),
    *_replies("refills", _REFILLS),
    *_replies("cancel", _CANCEL),
)
