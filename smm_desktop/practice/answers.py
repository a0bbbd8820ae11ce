"""What the practice panel answers to each action, in the standard form; dialects put it into theirs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import ParamSpec

from smm_desktop.practice import refusals
from smm_desktop.practice.book import Book
from smm_desktop.practice.catalogue import Catalogue
from smm_desktop.practice.ledger import CancelEntry, Entry, Ledger, LedgerEntry, RefillEntry
from smm_desktop.practice.orders import REFILL_WORDS
from smm_desktop.practice.refusals import Refusal

MOST_IDS = 100
_Given = ParamSpec("_Given")


class Shape(StrEnum):
    """Which kind of answer it is."""

    SERVICES = "services"
    BALANCE = "balance"
    PLACED = "placed"
    STATUS = "status"
    STATUSES = "statuses"
    REFILL = "refill"
    REFILLS = "refills"
    REFILL_STATUS = "refill_status"
    REFILL_STATUSES = "refill_statuses"
    CANCELS = "cancels"
    REFUSAL = "refusal"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: JSON values as the API page prints them; for a refusal `value` is its text."""

    shape: Shape
    value: object
    action: str = ""
    carried_out: bool = False


@dataclass(frozen=True, slots=True)
class Call:
    """One call as it came in. `told_order` and `told_refill` give the form in which ids are told to this caller."""

    action: str
    fields: Mapping[str, str]
    told_order: Callable[[str], str] = str
    told_refill: Callable[[str], str] = str
    fault: str = ""


class Office:
    """Carries calls out, one at a time, and writes the ledger before it answers."""

    def __init__(self, catalogue: Catalogue, book: Book, ledger: Ledger) -> None:
        self._catalogue = catalogue
        self._book = book
        self._ledger = ledger
        self._actions: Mapping[str, Callable[[Call], Answer]] = {
            "services": self._services,
            "balance": self._balance,
            "add": self._add,
            "status": self._status,
            "refill": self._refill,
            "refill_status": self._refill_status,
            "cancel": self._cancel,
        }

    def answer(self, call: Call) -> Answer:
        """Carry the call out; what the panel does not do is a refusal."""
        carry_out = self._actions.get(call.action)
        if carry_out is None:
            return Answer(Shape.REFUSAL, refusals.REQUEST, call.action)
        try:
            with self._book.lock:
                return carry_out(call)
        except Refusal as refusal:
            return Answer(Shape.REFUSAL, refusal.text, call.action)

    def _services(self, call: Call) -> Answer:  # noqa: ARG002 - every action takes its call
        return Answer(Shape.SERVICES, self._catalogue.records())

    def _balance(self, call: Call) -> Answer:  # noqa: ARG002 - every action takes its call
        self._book.settle()
        amount = format(self._book.balance, "f")
        return Answer(Shape.BALANCE, {"balance": amount, "currency": self._book.currency})

    def _add(self, call: Call) -> Answer:
        fields = {name: value for name, value in call.fields.items() if name != "service"}
        service = call.fields.get("service", "").strip()
        order = self._book.add(service, fields)
        entry = LedgerEntry(call.told_order(order.id), service, fields, order.charge, _moment(), call.fault)
        self._ledger.record([entry])
        return Answer(Shape.PLACED, {"order": int(order.id)}, carried_out=True)

    def _status(self, call: Call) -> Answer:
        now = self._book.settle()
        if "orders" not in call.fields:
            return Answer(Shape.STATUS, self._book.status(_single(call, "order"), now))
        orders = _ids(call, "orders")
        statuses: dict[str, object] = {one: _or_error(self._book.status, one, now) for one in orders}
        return Answer(Shape.STATUSES, statuses)

    def _refill(self, call: Call) -> Answer:
        now = self._book.settle()
        if "orders" not in call.fields:
            refill = self._take_refills(call, [_single(call, "order")], now)[0]["refill"]
            if isinstance(refill, dict):
                raise Refusal(str(refill["error"]))
            return Answer(Shape.REFILL, {"refill": str(refill)}, carried_out=True)
        records = self._take_refills(call, _ids(call, "orders"), now)
        return Answer(Shape.REFILLS, records, carried_out=any(isinstance(one["refill"], int) for one in records))

    def _take_refills(self, call: Call, orders: Sequence[str], now: float) -> list[dict[str, object]]:
        def take(order: str) -> int:
            return int(self._book.refill(order, now).id)

        records: list[dict[str, object]] = []
        entries: list[Entry] = []
        for order in orders:
            refill = _or_error(take, order)
            records.append({"order": _number(order), "refill": refill})
            if isinstance(refill, int):
                entries.append(
                    RefillEntry(call.told_refill(str(refill)), call.told_order(order), _moment(), call.fault)
                )
        self._ledger.record(entries)
        return records

    def _refill_status(self, call: Call) -> Answer:
        now = self._book.settle()

        def word(refill: str) -> str:
            return REFILL_WORDS[self._book.refill_state(refill, now)]

        if "refills" not in call.fields:
            return Answer(Shape.REFILL_STATUS, {"status": word(_single(call, "refill"))})
        refills = _ids(call, "refills")
        records = [{"refill": one, "status": _or_error(word, one)} for one in refills]
        return Answer(Shape.REFILL_STATUSES, records)

    def _cancel(self, call: Call) -> Answer:
        now = self._book.settle()

        def take(order: str) -> int:
            self._book.cancel(order, now)
            return 1

        records: list[dict[str, object]] = []
        entries: list[Entry] = []
        for order in _ids(call, "orders"):
            outcome = _or_error(take, order)
            records.append({"order": _number(order), "cancel": outcome})
            if outcome == 1:
                entries.append(CancelEntry(call.told_order(order), _moment(), call.fault))
        self._ledger.record(entries)
        return Answer(Shape.CANCELS, records, carried_out=bool(entries))


def _ids(call: Call, name: str) -> list[str]:
    """The ids of a list, each once. Raises Refusal above 100."""
    found = list(dict.fromkeys(part.strip() for part in call.fields.get(name, "").split(",") if part.strip()))
    if len(found) > MOST_IDS or name not in call.fields:
        raise Refusal(refusals.REQUEST)
    return found


def _single(call: Call, name: str) -> str:
    if name not in call.fields:
        raise Refusal(refusals.REQUEST)
    return call.fields[name].strip()


def _or_error(make: Callable[_Given, object], *given: _Given.args, **named: _Given.kwargs) -> object:
    try:
        return make(*given, **named)
    except Refusal as refusal:
        return {"error": refusal.text}


def _number(text: str) -> int | str:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 15 else text


def _moment() -> datetime:
    return datetime.now(UTC)
