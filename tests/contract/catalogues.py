"""Answers to `services` and `balance`."""

# ruff: noqa: UP031 - JSON is full of braces

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from smm_desktop.core.accounts import Balance
from smm_desktop.core.services import Service
from tests.contract.reply import BAD, No, Reply

RECORD: dict[str, Any] = {
    "service": 7,
    "name": "Likes",
    "type": "Default",
    "category": "Photo",
    "rate": "0.90",
    "min": "50",
    "max": "10000",
    "refill": True,
    "cancel": False,
}


def service(**changes: Any) -> Service:
    """The service of RECORD with changes."""
    told: dict[str, Any] = {
        "id": "7", "name": "Likes", "type": "Default", "category": "Photo", "rate": Decimal("0.90"), "min": 50,
        "max": 10000, "refill": True,
    }  # fmt: skip
    return Service(**(told | changes))


SOUND = {**RECORD, "service": 8}
"""A second record that is always sound: what is wrong with the first must not cost it."""
_SOUND_SERVICE = service(id="8")


class _Raw:
    def __init__(self, text: str) -> None:
        self.text = text


def _body(changes: dict[str, Any], without: tuple[str, ...] = ()) -> bytes:
    record = {key: value for key, value in (RECORD | changes).items() if key not in without}
    parts = (f"{json.dumps(k)}: {v.text if isinstance(v, _Raw) else json.dumps(v)}" for k, v in record.items())
    return ("[{%s}, %s]" % (", ".join(parts), json.dumps(SOUND))).encode()


_READ: tuple[tuple[str, dict[str, Any], dict[str, Any]], ...] = (
    ("numbers", {"rate": 0.9, "min": 50, "max": 10000}, {"rate": Decimal("0.9")}),
    ("a whole rate", {"rate": 8}, {"rate": Decimal(8)}),
    ("a rate of zero", {"rate": "0"}, {"rate": Decimal(0)}),
    ("a grouped rate", {"rate": "1,234.56"}, {"rate": Decimal("1234.56")}),
    ("a rate with a sign", {"rate": "$0.50"}, {"rate": Decimal("0.50")}),
    ("a rate with a currency", {"rate": "12.50 USD"}, {"rate": Decimal("12.50")}),
    ("a tiny rate", {"rate": _Raw("9e-05")}, {"rate": Decimal("0.00009")}),
    ("a fine rate", {"rate": "0.00012345"}, {"rate": Decimal("0.00012345")}),
    ("large limits", {"max": 2147483647}, {"max": 2147483647}),
    ("grouped limits", {"min": "1,000", "max": "10,000"}, {"min": 1000, "max": 10000}),
    ("real limits", {"min": _Raw("50.0"), "max": _Raw("1e4")}, {"min": 50, "max": 10000}),
    ("limits of zero", {"min": 0, "max": "0"}, {"min": 0, "max": 0}),
    ("limits the wrong way round", {"min": 500, "max": 10}, {"min": 500, "max": 10}),
    ("an id as text", {"service": "7"}, {}),
    ("an id as a code", {"service": "abc-7"}, {"id": "abc-7"}),
    ("an id as a real number", {"service": _Raw("7.0")}, {}),
    ("flags as numbers", {"refill": 1, "cancel": 1, "dripfeed": 0}, {"cancel": True}),
    ("flags as texts", {"refill": "1", "cancel": "true", "dripfeed": "0"}, {"cancel": True}),
    ("flags as words", {"refill": "Yes", "cancel": "FALSE", "dripfeed": "enabled"}, {"dripfeed": True}),
    ("flags null", {"refill": None, "cancel": None}, {"refill": False}),
    ("flags that are none", {"refill": [], "cancel": {}, "dripfeed": "maybe"}, {"refill": False}),
    ("a refill in days", {"refill": 30}, {}),
    ("drip_feed", {"drip_feed": True}, {"dripfeed": True}),
    ("a description", {"description": "Fast\n\nSecond"}, {"description": "Fast\n\nSecond"}),
    ("desc", {"desc": " Fast "}, {"description": "Fast"}),
    ("a description that is false", {"description": False}, {}),
    ("a category as an object", {"category": {"id": 3, "name": "Photo"}}, {}),
    ("no category", {"category": None}, {"category": ""}),
    ("no type", {"type": None}, {"type": ""}),
    ("a type never met", {"type": "Quantum"}, {"type": "Quantum"}),
    ("a name that is a number", {"name": 100}, {"name": "100"}),
    ("a name with white space", {"name": "  Likes  "}, {}),
    ("a name with a line break", {"name": "Li\nkes"}, {"name": "Li kes"}),
    ("a name with direction marks", {"name": "Li\u202ekes"}, {}),
    ("a name with half a pair", {"name": "Likes \ud83d"}, {"name": "Likes \ufffd"}),
    ("a name with an emoji", {"name": "Likes 🚀"}, {"name": "Likes 🚀"}),
    ("a name with markup", {"name": "<b>Likes</b>"}, {"name": "<b>Likes</b>"}),
    ("no name", {"name": None}, {"name": "7"}),
    ("a package without limits", {"type": "Package", "min": None, "max": ""}, {"type": "Package", "min": 1, "max": 1}),
    ("more fields", {"average_time": {"x": [1]}, "link": None}, {}),
)  # fmt: skip

_LOST: tuple[tuple[str, dict[str, Any]], ...] = (
    ("no rate", {"rate": None}),
    ("an empty rate", {"rate": ""}),
    ("a rate in words", {"rate": "ask us"}),
    ("a rate with a comma", {"rate": "0,90"}),
    ("a negative rate", {"rate": "-1"}),
    ("a rate that is true", {"rate": True}),
    ("a rate that is a list", {"rate": ["0.9"]}),
    ("a rate NaN", {"rate": _Raw("NaN")}),
    ("a rate Infinity", {"rate": _Raw("Infinity")}),
    ("a rate 1e400", {"rate": _Raw("1e400")}),
    ("a rate of 5,000 digits", {"rate": _Raw("9" * 5000)}),
    ("no id", {"service": None}),
    ("the id zero", {"service": 0}),
    ("an empty id", {"service": ""}),
    ("an id that is true", {"service": True}),
    ("an id that is a list", {"service": [7]}),
    ("no least", {"min": None}),
    ("a least in words", {"min": "few"}),
    ("a negative least", {"min": -5}),
    ("no most", {"max": None}),
    ("an endless most", {"max": _Raw("9" * 40)}),
    ("a most with a fraction", {"max": 10.5}),
    ("a rate given twice", {"rate": _Raw('"1", "rate": "2"')}),
)

_ONE = json.dumps(RECORD)
_CATALOGUE: tuple[tuple[str, str, Any], ...] = (
    ("an empty list", "[]", ()),
    ("an empty object", "{}", ()),
    ("an empty list of services", '{"services": []}', ()),
    ("empty as a message", '{"message": "No services found"}', ()),
    ("empty as an error", '{"error": "No services available"}', ()),
    ("empty as a text", '"No active services"', ()),
    ("empty with a verdict", '{"status": "success", "message": "no services", "data": []}', ()),
    ("under services", '{"services": [%s]}' % _ONE, (service(),)),
    ("under data and services", '{"data": {"services": [%s]}}' % _ONE, (service(),)),
    ("keyed by id", '{"7": %s}' % _ONE, (service(),)),
    ("keyed by number", '{"0": %s, "1": %s}' % (_ONE, json.dumps(SOUND)), (service(), _SOUND_SERVICE)),
    (
        "keyed without an id inside",
        '{"12": {"name": "A", "rate": 1, "min": 1, "max": 2}}',
        (Service("12", "A", "", "", Decimal(1), 1, 2),),
    ),
    (
        "keyed by category",
        '{"Video": [{"service": 7, "name": "A", "rate": 1, "min": 1, "max": 2}]}',
        (Service("7", "A", "", "Video", Decimal(1), 1, 2),),
    ),
    ("a list with keys", '["7": %s, "8": %s]' % (_ONE, json.dumps(SOUND)), (service(), _SOUND_SERVICE)),
    ("without commas between", "[%s %s]" % (_ONE, json.dumps(SOUND)), (service(), _SOUND_SERVICE)),
    ("one JSON a line", _ONE + "\n" + json.dumps(SOUND), (service(), _SOUND_SERVICE)),
    ("one bare service", _ONE, (service(),)),
    ("the same id twice", "[%s, %s]" % (_ONE, _ONE), (service(), service())),
    (
        "id and service as the name",
        '[{"id": 5, "service": "Likes now", "rate": 1, "min": 1, "max": 2}]',
        (Service("5", "Likes now", "", "", Decimal(1), 1, 2),),
    ),
    ("records that are none", '[%s, null, 5, "x", [], {}]' % _ONE, (service(),)),
    ("nothing readable", "[1, 2, 3]", BAD),
    ("records without sense", '[{"a": 1}, {"b": 2}]', BAD),
    ("an object without sense", '{"a": 1}', BAD),
    ("a verdict alone", '{"status": "success"}', BAD),
    ("services null", '{"services": null}', BAD),
    ("a refusal and no services", '{"error": "Incorrect action", "services": []}', No("action")),
    ("cut in the middle", "[%s, %s" % (_ONE, _ONE), BAD),
)

_BALANCE: tuple[tuple[str, str, Any], ...] = (
    ("a real number", '{"balance": 100.84292, "currency": "USD"}', Balance(Decimal("100.84292"), "USD")),
    ("a whole number", '{"balance": 100}', Balance(Decimal(100))),
    ("zero", '{"balance": 0, "currency": "EUR"}', Balance(Decimal(0), "EUR")),
    ("zero as text", '{"balance": "0.00"}', Balance(Decimal("0.00"))),
    ("negative", '{"balance": "-3.5"}', Balance(Decimal("-3.5"))),
    ("grouped", '{"balance": "1,234.56"}', Balance(Decimal("1234.56"))),
    ("with a sign", '{"balance": "$0.50"}', Balance(Decimal("0.50"))),
    ("with its currency", '{"balance": "12.50 USD"}', Balance(Decimal("12.50"), "USD")),
    ("currency null", '{"balance": "1", "currency": null}', Balance(Decimal(1))),
    ("currency empty", '{"balance": "1", "currency": ""}', Balance(Decimal(1))),
    ("currency as a number", '{"balance": "1", "currency": 840}', Balance(Decimal(1))),
    ("a long fraction", '{"balance": "1.123456789012"}', Balance(Decimal("1.12345679"))),
    ("an exponent", '{"balance": 1.5E+1}', Balance(Decimal("1.5E+1"))),
    ("as an object", '{"balance": {"amount": "3", "currency": "USD"}}', Balance(Decimal(3), "USD")),
    ("under user", '{"user": {"balance": "3"}, "currency": "USD"}', Balance(Decimal(3), "USD")),
    ("decorated", '{"status": "success", "balance": "3"}', Balance(Decimal(3))),
    ("in capitals", '{"Balance": "3", "Currency": "usd"}', Balance(Decimal(3), "usd")),
    ("balance null", '{"balance": null}', BAD),
    ("empty", '{"balance": ""}', BAD),
    ("words", '{"balance": "lots"}', BAD),
    ("a decimal comma", '{"balance": "3,5"}', BAD),
    ("balance true", '{"balance": true}', BAD),
    ("NaN", '{"balance": NaN}', BAD),
    ("1e400", '{"balance": 1e400}', BAD),
    ("Infinity as text", '{"balance": "Infinity"}', BAD),
    ("5,000 digits", '{"balance": %s}' % ("9" * 5000), BAD),
    ("a text of 5,000 digits", '{"balance": "%s"}' % ("9" * 5000), BAD),
    ("a list", '{"balance": [1, 2]}', BAD),
    ("no balance", '{"currency": "USD"}', BAD),
    ("an empty list", "[]", BAD),
    ("an empty object", "{}", BAD),
    ("bare", "100.84", BAD),
    ("bare words", "Invalid API key", No("auth")),
    ("bare unknown words", "Good morning", BAD),
    ("an error inside", '{"balance": {"error": "Invalid API key"}}', No("auth")),
    ("a refusal as the balance", '{"balance": "Invalid API key"}', No("auth")),
    ("an unknown message", '{"message": "Closed for repair"}', No("other", "Closed for repair")),
    ("zero and an error", '{"balance": "0", "error": "Invalid API key"}', No("auth")),
)


def _replies(action: str, rows: tuple[tuple[str, str, Any], ...]) -> tuple[Reply, ...]:
    return tuple(Reply(name, action, body.encode("utf-8"), expected) for name, body, expected in rows)


REPLIES = (
    *(Reply(name, "services", _body(what), (service(**made), _SOUND_SERVICE)) for name, what, made in _READ),
    *(Reply(f"set aside: {name}", "services", _body(what), (_SOUND_SERVICE,)) for name, what in _LOST),
    *(
        Reply(f"set aside: no {f} at all", "services", _body({}, (f,)), (_SOUND_SERVICE,))
        for f in ("service", "rate", "min", "max")
    ),
    *_replies("services", _CATALOGUE),
    *_replies("balance", _BALANCE),
)
