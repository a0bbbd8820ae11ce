"""Dialects: the same answers as other panels would write them. Each is one class over the standard form.

| name | what it does its own way |
|------|--------------------------|
| standard | the API page, in valid JSON |
| strings | every value a string; lower-case states; a bare string as an id's error; `{"status": "success", …}` around successes, `{"status": "fail", "message"}` for refusals |
| php | notices and a byte-order mark before the JSON, `text/html`; `[]` for `{}`; the multi status as a list with keys; "1,234.50"; a fresh order has "0" remaining; ids beyond the hundredth silently cut |
| numbers | real numbers, 1 and 0 for flags, null for what is not known; refusals as `{"success": false, "error"}` with status 400 |
| codes | ids as codes; the error inside the field of the success; single answers as a list of one; the catalogue under `data`; wrong keys with status 401 |
"""  # noqa: E501 - a table

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from smm_desktop.practice import refusals
from smm_desktop.practice.answers import MOST_IDS, Answer, Shape
from smm_desktop.practice.replies import Reply

Record = dict[str, Any]


class Dialect:
    """The standard. Others override what they do differently: a method named like a `Shape` turns its value."""

    name = "standard"
    content_type = "application/json"

    def read(self, fields: dict[str, str]) -> dict[str, str]:
        """The call's fields in the standard form."""
        return fields

    def told_order(self, order: str) -> str:
        """The form in which an order's id is told."""
        return order

    def told_refill(self, refill: str) -> str:
        """The form in which a refill's id is told."""
        return refill

    def render(self, answer: Answer) -> Reply:
        """The answer as this dialect writes it."""
        status, value = 200, answer.value
        if answer.shape is Shape.REFUSAL:
            status, value = self.refused(answer.action, str(value))
        else:
            turn: Callable[[Any], Any] | None = getattr(self, answer.shape.value, None)
            value = turn(value) if turn else value
        return Reply(status, self.content_type, self.encode(value, answer.shape))

    def encode(self, value: Any, shape: Shape) -> bytes:  # noqa: ARG002 - some dialects tell by the shape
        """The value as bytes of JSON."""
        return json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace")

    def refused(self, action: str, text: str) -> tuple[int, Any]:  # noqa: ARG002 - some dialects tell by the action
        """HTTP status and value of a refusal."""
        return 200, {"error": text}


class Strings(Dialect):
    """Everything is a string."""

    name = "strings"

    def services(self, records: list[Record]) -> Record:
        """Wrapped, flags as words."""
        return {"status": "success", "services": [_texts(record) for record in records]}

    def balance(self, value: Record) -> Record:
        """Decorated."""
        return {"status": "success", **_texts(value)}

    placed = refill = balance

    def status(self, value: Record) -> Record:
        """The state in lower case."""
        return _texts(value) | {"status": value["status"].lower()}

    def statuses(self, value: Record) -> Record:
        """An id that is not known has a bare string."""
        return {order: one["error"] if "error" in one else self.status(one) for order, one in value.items()}

    def refills(self, records: list[Record]) -> list[Record]:
        """Bare strings for errors too."""
        return [{name: _bare(value) for name, value in record.items()} for record in records]

    cancels = refills

    def refill_status(self, value: Record) -> Record:
        """The state in lower case."""
        return {"status": value["status"].lower()}

    def refill_statuses(self, records: list[Record]) -> list[Record]:
        """The state in lower case, errors bare."""
        return [
            {
                "refill": record["refill"],
                "status": record["status"]["error"] if isinstance(record["status"], dict) else record["status"].lower(),
            }
            for record in records
        ]

    def refused(self, action: str, text: str) -> tuple[int, Any]:  # noqa: ARG002 - the form of every dialect
        """Decorated as well."""
        return 200, {"status": "fail", "message": text}


class Php(Dialect):
    """A panel whose warnings are switched on."""

    name = "php"
    content_type = "text/html; charset=UTF-8"

    def read(self, fields: dict[str, str]) -> dict[str, str]:
        """Ids beyond the hundredth are dropped without a word."""
        return {
            name: ",".join(value.split(",")[:MOST_IDS]) if name in ("orders", "refills") else value
            for name, value in fields.items()
        }

    def balance(self, value: Record) -> Record:
        """Thousands grouped."""
        return value | {"balance": f"{float(value['balance']):,.5f}"}

    def status(self, value: Record) -> Record:
        """Nothing remains of an order that has not begun."""
        return value | {"remains": "0"} if value["status"] == "Pending" else value

    def statuses(self, value: Record) -> Record:
        """As single ones."""
        return {order: one if "error" in one else self.status(one) for order, one in value.items()}

    def encode(self, value: Any, shape: Shape) -> bytes:
        """Notices, a byte-order mark, then almost JSON."""
        text = json.dumps(value, indent=1) if value != {} else "[]"
        if shape is Shape.STATUSES and value:
            text = "[" + text[1:-1] + "]"
        return _NOTICE + b"\xef\xbb\xbf" + text.encode()

    def refused(self, action: str, text: str) -> tuple[int, Any]:  # noqa: ARG002 - the form of every dialect
        """Another pair of names."""
        return 200, {"status": "error", "msg": text}


class Numbers(Dialect):
    """Real numbers, and null for what is not known."""

    name = "numbers"

    def services(self, records: list[Record]) -> list[Record]:
        """Flags are 1 and 0."""
        return [_numbers(record) for record in records]

    def balance(self, value: Record) -> Record:
        """A number."""
        return _numbers(value)

    placed = refill = balance

    def status(self, value: Record) -> Record:
        """Before it has begun, start count and remains are not known."""
        turned = _numbers(value)
        if value["status"] == "Pending":
            turned |= {"start_count": None, "remains": None}
        if "orders" in value:
            turned["orders"] = [int(order) for order in value["orders"]]
        return turned

    def statuses(self, value: Record) -> Record:
        """As single ones."""
        return {order: one if "error" in one else self.status(one) for order, one in value.items()}

    def refill_statuses(self, records: list[Record]) -> list[Record]:
        """Ids as numbers."""
        return [record | {"refill": _number(record["refill"])} for record in records]

    def refused(self, action: str, text: str) -> tuple[int, Any]:  # noqa: ARG002 - the form of every dialect
        """Not a success."""
        return 400, {"success": False, "error": text}


class Codes(Dialect):
    """Ids are codes with letters; plain numbers are understood as well."""

    name = "codes"

    def read(self, fields: dict[str, str]) -> dict[str, str]:
        """Codes become numbers."""
        return {
            name: ",".join(_decoded(part) for part in value.split(",")) if name in _ID_FIELDS else value
            for name, value in fields.items()
        }

    def told_order(self, order: str) -> str:
        """Such as TX-I4T."""
        return _coded("TX-", order)

    def told_refill(self, refill: str) -> str:
        """Such as RF-2S."""
        return _coded("RF-", refill)

    def services(self, records: list[Record]) -> Record:
        """Under `data`, with codes."""
        return {"data": [record | {"service": _coded("SV-", str(record["service"]))} for record in records]}

    def placed(self, value: Record) -> Record:
        """A code."""
        return {"order": self.told_order(str(value["order"]))}

    def status(self, value: Record) -> list[Record]:
        """A list of one."""
        return [self._status(value)]

    def statuses(self, value: Record) -> Record:
        """Keyed by code."""
        return {self._told(order, one): self._status(one) for order, one in value.items()}

    def refill(self, value: Record) -> list[Record]:
        """A list of one."""
        return [{"refill": self.told_refill(value["refill"])}]

    def refills(self, records: list[Record]) -> list[Record]:
        """Codes for both."""
        return [
            {
                "order": self._told(record["order"], record["refill"]),
                "refill": record["refill"]
                if isinstance(record["refill"], dict)
                else self.told_refill(str(record["refill"])),
            }
            for record in records
        ]

    def refill_status(self, value: Record) -> list[Record]:
        """A list of one."""
        return [value]

    def refill_statuses(self, records: list[Record]) -> list[Record]:
        """Codes."""
        return [
            record
            | {"refill": record["refill"] if record["status"] == _NO_REFILL else self.told_refill(record["refill"])}
            for record in records
        ]

    def cancels(self, records: list[Record]) -> list[Record]:
        """Codes."""
        return [record | {"order": self._told(record["order"], record["cancel"])} for record in records]

    def refused(self, action: str, text: str) -> tuple[int, Any]:
        """Inside the field that a success would have; a wrong key with its own status."""
        if text == refusals.KEY:
            return 401, {"error": text}
        return 200, {_SUCCESS_FIELD.get(action, "error"): {"error": text}}

    def _told(self, order: Any, outcome: Any) -> str:
        """An id nobody knows comes back as the plain number that was most likely asked for."""
        return str(order) if outcome == _NO_ORDER else self.told_order(str(order))

    def _status(self, value: Record) -> Record:
        if "orders" not in value:
            return value
        return value | {"orders": [self.told_order(order) for order in value["orders"]]}


_NO_ORDER, _NO_REFILL = {"error": refusals.ORDER}, {"error": refusals.REFILL}
_ID_FIELDS = ("service", "order", "orders", "refill", "refills")
_SUCCESS_FIELD = {"add": "order", "status": "status", "refill": "refill", "refill_status": "status"}
_NOTICE = (
    b"<br />\n<b>Notice</b>:  Undefined index: runs in <b>/var/www/html/app/api.php</b> on line <b>212</b><br />\n"
    b"<br />\n<b>Warning</b>:  Invalid argument supplied for foreach() in <b>[internal]</b> on line <b>{7}</b><br />\n"
)
_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def _text(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int) else value


def _texts(record: Record) -> Record:
    return {name: _text(value) for name, value in record.items()}


def _bare(value: Any) -> Any:
    return value["error"] if isinstance(value, dict) else _text(value)


_NUMERIC = frozenset(
    {"service", "rate", "min", "max", "balance", "order", "refill", "charge", "start_count", "remains", "runs", "posts"}
)


def _numbers(record: Record) -> Record:
    return {name: _number_or_flag(value) if name in _FLAGS_TOO else value for name, value in record.items()}


_FLAGS_TOO = _NUMERIC | {"cancel", "dripfeed"}


def _number_or_flag(value: Any) -> Any:
    return int(value) if isinstance(value, bool) else _number(value)


def _number(value: Any) -> Any:
    try:
        return int(value)
    except ValueError:
        pass
    try:
        return float(value)
    except ValueError:
        return value


def _coded(prefix: str, number: str) -> str:
    """The number in base 36 behind a prefix; what is not a number (an unknown id) as it came."""
    if not (number.isascii() and number.isdigit()):
        return number
    left, digits = int(number), ""
    while left or not digits:
        left, digit = divmod(left, 36)
        digits = _DIGITS[digit] + digits
    return prefix + digits


def _decoded(text: str) -> str:
    prefix, code = text.strip()[:3].upper(), text.strip()[3:]
    if prefix not in ("TX-", "RF-", "SV-") or not (code.isascii() and code.isalnum() and len(code) <= 12):
        return text
    return str(int(code, 36))


DIALECTS: Mapping[str, Dialect] = {
    dialect.name: dialect for dialect in (Dialect(), Strings(), Php(), Numbers(), Codes())
}


def dialect_named(name: str) -> Dialect:
    """The dialect of that name; ValueError lists those there are."""
    if name not in DIALECTS:
        raise ValueError(f"no dialect {name!r}; there are: {', '.join(DIALECTS)}")
    return DIALECTS[name]
