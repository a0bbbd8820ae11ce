"""Readers of single answers: JSON value → what the method returns. They raise SaysNo or Unreadable."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from smm_desktop.api import readers
from smm_desktop.api.jsontext import Real
from smm_desktop.api.readers import Record, Unreadable, pick
from smm_desktop.api.says import SaysNo, explicit_no, is_no, is_yes, message_of, sounds_refused, words_of
from smm_desktop.core.accounts import Balance
from smm_desktop.core.orders import OrderState, OrderStatus, parse_state
from smm_desktop.core.refills import RefillStatus, parse_refill_state

T = TypeVar("T")

WRAPPERS = ("data", "result", "results", "response", "payload", "body")
MAX_ANSWER = 2000
_MAX_DEPTH = 4
_MAX_CHILDREN = 10_000
_STATUS_FIELDS = ("charge", "start_count", "remains", "currency", "expiry", "posts", "orders", "runs")


def record_of(value: Any, what: str) -> Record:
    """The one record of a single answer, which may come as a list of one. Raises Unreadable, SaysNo for bare words."""
    for _ in range(_MAX_DEPTH):
        if isinstance(value, list) and len(value) == 1:
            value = value[0]
    if isinstance(value, str) and not isinstance(value, Real) and sounds_refused(value):
        raise SaysNo(value)
    if not isinstance(value, dict):
        raise Unreadable(what)
    return value


def inner(record: Record, *names: str) -> Record | None:
    """The record that is wrapped in `record` under one of the names, a list of one taken as its item."""
    for name in names:
        value = pick(record, name)
        if isinstance(value, list) and len(value) == 1:
            value = value[0]
        if isinstance(value, dict):
            return value
    return None


def read_balance(value: Any, depth: int = 0) -> Balance:
    """`{"balance", "currency"}`, also wrapped, also with the balance as an object."""
    record = record_of(value, "balance")
    if is_wrapped := (inner(record, "balance", *WRAPPERS, "user", "account") if depth < _MAX_DEPTH else None):
        refuse(record)
        outer = pick(record, "currency")
        found = read_balance(is_wrapped, depth + 1)
        return found if found.currency or not isinstance(outer, str) else Balance(found.amount, readers.currency(outer))
    amount = pick(record, "balance", *(("amount", "value") if depth else ()))
    if amount is None or amount == "":
        refuse(record, message=True)
        raise Unreadable("balance")
    if isinstance(amount, str) and sounds_refused(amount):
        raise SaysNo(amount)
    if (words := explicit_no(record, verdicts=("success", "status"))) is not None:
        raise _contradiction_or_no(amount, words)
    return Balance(readers.known_amount(amount, "balance"), readers.currency(pick(record, "currency"), amount))


def _contradiction_or_no(amount: Any, words: str) -> Exception:
    return SaysNo(words) if readers.is_nothing(amount) or amount in (0, "0") else Unreadable("balance")


def refuse(record: Record, *, message: bool = False) -> None:
    """Raise SaysNo where the record refuses; with `message` also where it is nothing but a message."""
    words = explicit_no(record)
    if words is None and message:
        words = message_of(record) or None
    if words is not None:
        raise SaysNo(words)


def read_new_id(*names: str) -> Callable[[Any], str]:
    """A reader of the id of what was made: an order by `add`, a refill by `refill`."""

    def read(value: Any) -> str:
        return _new_id(record_of(value, names[0]), names, 0)

    return read


def _new_id(record: Record, names: tuple[str, ...], depth: int) -> str:
    words = explicit_no(record)
    found = _given_ids(record, names, depth)
    if len(set(found)) == 1 and words is None:
        return found[0]
    if found:
        raise Unreadable(names[0])
    if words is None:
        words = _soft_no(record, names)
    if words is None:
        raise Unreadable(names[0])
    raise SaysNo(words)


def _given_ids(record: Record, names: tuple[str, ...], depth: int) -> list[str]:
    """The id by the first of its names, or else those inside the record. A refusal inside is raised."""
    for name in names:
        value = pick(record, name)
        if isinstance(value, list) and len(value) == 1:
            value = value[0]
        if isinstance(value, dict) and depth < _MAX_DEPTH:
            return [_new_id(value, (*names, "id"), depth + 1)]
        if (found := readers.ident(value)) is not None:
            return [found]
    wrapped = inner(record, *WRAPPERS) if depth < _MAX_DEPTH else None
    return [_new_id(wrapped, names, depth + 1)] if wrapped else []


def _soft_no(record: Record, names: tuple[str, ...]) -> str | None:
    """Known refusal words that stand where the id should, or as a mere message."""
    spoken = (
        pick(record, *names),
        message_of(record),
        *(pick(record, name) for name in (*WRAPPERS, "status", "success")),
    )
    return next((text for text in spoken if isinstance(text, str) and sounds_refused(text)), None)


def read_status(value: Any) -> OrderStatus:
    """The answer about one order, wrapped or not."""
    return _status(record_of(value, "status"), 0)


def _status(record: Record, depth: int) -> OrderStatus:
    word = pick(record, "status", "order_status", "state")
    if depth < _MAX_DEPTH and (word is None or is_yes(word) or is_no(word) or isinstance(word, (dict, list))):
        wrapped = inner(record, "status", *WRAPPERS, "order")
        if wrapped:
            return _status(wrapped, depth + 1)
        if is_yes(word) and (other := pick(record, "order_status", "state")) is not None:
            word = other
    told = any(not readers.is_nothing(record.get(name)) for name in _STATUS_FIELDS)
    _refuse_status(record, word, told)
    return _told_status(record, state_word(word))


def state_word(value: Any) -> str:
    """A state as the panel's own word, plain, at most 100 characters. Raises Unreadable where there is none."""
    word = "" if isinstance(value, bool) or not isinstance(value, (str, int)) else readers.name(value, 100)
    if not word:
        raise Unreadable("status")
    return word


def _refuse_status(record: Record, word: Any, told: bool) -> None:
    """In a status answer a "fail" is the order's state, unless words come with it and no figures do."""
    words = explicit_no(record, verdicts=("success", "ok"))
    state_known = isinstance(word, str) and parse_state(word) is not OrderState.UNKNOWN
    if words is not None and not (told and state_known and not is_no(word)):
        raise SaysNo(words)
    if words is None and not told and (word is None or is_no(word)):
        message = message_of(record)
        if message or isinstance(word, int):
            raise SaysNo(message or words_of(word) or "error")
    if words is None and not told and isinstance(word, str) and not state_known and sounds_refused(word):
        raise SaysNo(word)


def _told_status(record: Record, word: str) -> OrderStatus:
    charge = pick(record, "charge")
    return OrderStatus(
        parse_state(word),
        word,
        readers.amount(charge, "charge"),
        readers.count(pick(record, "start_count"), "start_count"),
        readers.count(pick(record, "remains"), "remains"),
        readers.currency(pick(record, "currency"), charge),
        child_ids(pick(record, "orders")),
        readers.count(pick(record, "runs"), "runs"),
        readers.count(pick(record, "posts"), "posts"),
        readers.name(pick(record, "expiry"), 40),
        answer_text(record),
    )


def child_ids(value: Any) -> tuple[str, ...]:
    """The ids of child orders: a list, an object's keys, or a text with commas; what is no id is left out."""
    if isinstance(value, str):
        parts: Iterable[Any] = value[: _MAX_CHILDREN * 20].split(",")
    elif isinstance(value, list):
        parts = (_child(part) for part in value[:_MAX_CHILDREN])
    elif isinstance(value, dict):
        parts = list(value)[:_MAX_CHILDREN]
    else:
        parts = ()
    return tuple(found for part in parts if (found := readers.ident(part)) is not None)


def _child(part: Any) -> Any:
    return pick(part, "order", "order_id", "id") if isinstance(part, dict) else part


_AS_TEXT = json.JSONEncoder(ensure_ascii=False, default=repr).encode


def answer_text(record: Any) -> str:
    """A record as JSON text for support desks, at most MAX_ANSWER characters."""
    text = _AS_TEXT(record)
    return text if len(text) <= MAX_ANSWER else text[: MAX_ANSWER - 1] + "…"


def read_refill_status(value: Any) -> RefillStatus:
    """The answer about one refill."""
    record = record_of(value, "status")
    word = pick(record, "status", "refill_status", "state")
    if word is None or is_yes(word) or is_no(word) or isinstance(word, (dict, list)):
        wrapped = inner(record, "status", *WRAPPERS, "refill")
        if wrapped:
            return read_refill_status(wrapped)
    _refuse_status(record, word, told=False)
    return refill_state(word)


def refill_state(word: Any) -> RefillStatus:
    """The state that a word stands for. Raises Unreadable where it is none."""
    text = state_word(word)
    return RefillStatus(parse_refill_state(text), text)
