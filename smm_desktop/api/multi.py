"""Readers of answers about many orders or refills: which item belongs to which id that was asked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from typing import Any, Final, Generic, TypeAlias, TypeVar

from smm_desktop.api import readers
from smm_desktop.api.quick import QuickStatuses
from smm_desktop.api.readers import Record, Unreadable, pick
from smm_desktop.api.records import WRAPPERS, inner, read_refill_status, read_status, record_of, refill_state, refuse
from smm_desktop.api.says import (
    SaysNo,
    explicit_no,
    is_sentence_of_refusal,
    is_yes,
    message_of,
    sounds_refused,
    words_of,
)
from smm_desktop.core.orders import OrderState, OrderStatus, parse_state
from smm_desktop.core.refills import RefillState, RefillStatus

T = TypeVar("T")
Found: TypeAlias = SaysNo | Unreadable | T

_LISTS = (*WRAPPERS, "orders", "statuses", "refills", "items", "list")
_MAX_DEPTH = 3
_ASKED_FOR = frozenset(
    {
        "1",
        "true",
        "yes",
        "ok",
        "success",
        "successful",
        "done",
        "accepted",
        "requested",
        "canceled",
        "cancelled",
        "pending",
        "queued",
        "submitted",
        "processing",
        "cancelrequested",
    }
)


_REQUESTED: Final = re.compile(r"request(?:ed| sent| received)|success|submitted|accepted|queued", re.IGNORECASE)


@dataclass(frozen=True)
class Multi(Generic[T]):
    """How one multi answer is read: the names of the id, the field that holds the outcome, and its reader."""

    names: tuple[str, ...]
    field: str
    read: Callable[[Any], T]
    """Reads a record, or the bare value that stands for one. Raises SaysNo, Unreadable."""
    paid: bool = False
    quick: Callable[[Set[str], bytes], Mapping[str, Found[T]] | None] | None = None
    """Reads the bytes of a whole answer of the most usual form, by what was asked for; None for every other."""

    def all(self, value: Any, asked: Sequence[str]) -> dict[str, Found[T]]:
        """The outcome for each id that the answer has. Raises SaysNo, Unreadable for an answer as a whole."""
        found: dict[str, Found[T]] = {}
        for identity, item in self._items(value, frozenset(asked), 0):
            outcome = self._outcome(item)
            if identity in found and found[identity] != outcome:
                outcome = Unreadable(self.field)
            found[identity] = outcome
        if not found:
            found = self._of_nothing(value, asked)
        return found

    def _outcome(self, item: Any) -> Found[T]:
        try:
            return self.read(item)
        except (SaysNo, Unreadable) as error:
            return error.with_traceback(None)

    def _of_nothing(self, value: Any, asked: Sequence[str]) -> dict[str, Found[T]]:
        """What an answer means that names none of the ids: one order's answer, a refusal, or none of them."""
        if len(asked) == 1 and not _is_records(value):
            return {asked[0]: self.read(record_of(value, self.field))}
        try:
            record = record_of(value, self.field)
        except Unreadable:
            if _is_records(value):
                return {}
            raise
        if self._own(record) is not None:
            return {}
        self._refuse(record)
        wrapped = inner(record, *WRAPPERS)
        if wrapped:
            self._refuse(wrapped)
        if not _is_records(record):
            raise Unreadable(self.field)
        return {}

    def _refuse(self, record: Record) -> None:
        """Raise SaysNo where the whole answer refuses. Of paid calls words alone must be known ones."""
        if not self.paid:
            refuse(record, message=not _is_records(record))
            return
        done = pick(record, self.field)
        if is_yes(done) or readers.ident(done) is not None:
            raise Unreadable(self.field)
        refuse(record)
        if sounds_refused(words := message_of(record)):
            raise SaysNo(words)

    def _items(self, value: Any, asked: frozenset[str], depth: int) -> Iterator[tuple[str, Any]]:
        if isinstance(value, list):
            for item in value:
                if isinstance(item, dict):
                    yield from self._of_record(item, asked, depth)
        elif isinstance(value, dict):
            yield from self._of_record(value, asked, depth)

    def _of_record(self, record: Record, asked: frozenset[str], depth: int) -> Iterator[tuple[str, Any]]:
        own = readers.ident(pick(record, *self.names))
        if own in asked:
            yield str(own), record
            return
        keyed = [(self._identity(key.strip(), item), item) for key, item in record.items()]
        found = [(identity, item) for identity, item in keyed if identity is not None and identity in asked]
        if not found and depth < _MAX_DEPTH:
            found = self._wrapped(record, asked, depth)
        yield from found

    def _identity(self, key: str, item: Any) -> str | None:
        """The id of an item under a key: the one it names itself, as items of numbered lists do, or else the key."""
        own = self._own(item) if isinstance(item, dict) else None
        return key if own is None else own

    def _own(self, record: Record) -> str | None:
        """The id that a record names, by a name that can mean nothing else."""
        return readers.ident(pick(record, *(name for name in self.names if name != "id")))

    def _wrapped(self, record: Record, asked: frozenset[str], depth: int) -> list[tuple[str, Any]]:
        for name in _LISTS:
            found = list(self._items(pick(record, name), asked, depth + 1))
            if found:
                return found
        return []


def _is_records(value: Any) -> bool:
    """True for what can be a multi answer: a list or object of records, or an empty one."""
    if isinstance(value, dict):
        wrapped = next((value[name] for name in _LISTS if isinstance(value.get(name), (list, dict))), None)
        if wrapped is not None:
            return _is_records(wrapped)
        return all(isinstance(item, (dict, str, int)) and key.strip().isdigit() for key, item in value.items())
    return isinstance(value, list) and all(isinstance(item, dict) for item in value) and not _is_lone_answer(value)


def _is_lone_answer(value: list[Any]) -> bool:
    return (
        len(value) == 1 and not any(key in value[0] for key in ("order", "refill", "id")) and not _is_records(value[0])
    )


def _bare_words(item: Any) -> str:
    """The words of a bare text. Raises Unreadable for anything else."""
    if isinstance(item, str) and item.strip():
        return item
    raise Unreadable("answer")


def _read_status(item: Any) -> OrderStatus:
    if isinstance(item, dict):
        return read_status(item)
    word = _bare_words(item)
    if parse_state(word) is OrderState.UNKNOWN:
        raise SaysNo(word)
    return read_status({"status": word})


def _read_refill_status(item: Any) -> RefillStatus:
    if isinstance(item, dict):
        return read_refill_status(item)
    state = refill_state(_bare_words(item))
    if state.state is RefillState.UNKNOWN:
        raise SaysNo(state.text)
    return state


def _read_refill(item: Any) -> str:
    if isinstance(item, dict):
        words = explicit_no(item)
        outcome = pick(item, "refill", "refill_id")
        if isinstance(outcome, list) and len(outcome) == 1:
            outcome = outcome[0]
        found = _refill_id(outcome) if outcome is not None else None
        if words is not None and found is None:
            raise SaysNo(words)
        if found is None or words is not None:
            raise Unreadable("refill")
        return found
    return _some(_refill_id(item))


def _some(found: str | None) -> str:
    if found is None:
        raise Unreadable("refill")
    return found


def _refill_id(outcome: Any) -> str | None:
    """The id in an outcome; None for none. Raises SaysNo for a refusal inside."""
    if isinstance(outcome, dict):
        _refuse_inside(outcome)
        return readers.ident(pick(outcome, "refill", "refill_id", "id"))
    found = readers.ident(outcome)
    if found is None and isinstance(outcome, str) and is_sentence_of_refusal(outcome):
        raise SaysNo(outcome)
    return found


def _refuse_inside(outcome: Record) -> None:
    words = explicit_no(outcome)
    if words is not None:
        raise SaysNo(words)


def _read_cancel(item: Any) -> None:
    if not isinstance(item, dict):
        _cancelled(item)
        return
    outcome = pick(item, "cancel", "cancel_id")
    words = explicit_no(item)
    if outcome is None:
        outcome = pick(item, "status", "success", "result")
    if isinstance(outcome, dict):
        _refuse_inside(outcome)
        outcome = pick(outcome, "cancel", "status", "success", "id")
    if words is not None:
        if readers.ident(outcome) is not None:
            raise Unreadable("cancel")
        raise SaysNo(words)
    _cancelled(outcome)


def _cancelled(outcome: Any) -> None:
    """Return where the cancel was asked for. Raises SaysNo for a clear no, Unreadable for the rest."""
    if outcome is False or (outcome == 0 and isinstance(outcome, int)) or outcome in ("0", "false"):
        raise SaysNo(words_of(outcome) or "0")
    if is_yes(outcome) or readers.ident(outcome) is not None:
        return
    if isinstance(outcome, str) and outcome.strip():
        if readers.fold(outcome.strip()) in _ASKED_FOR:
            return
        if not sounds_refused(outcome) and _REQUESTED.search(outcome):
            return
        if is_sentence_of_refusal(outcome) or outcome.strip().casefold() in ("error", "fail", "failed"):
            raise SaysNo(outcome)
    raise Unreadable("cancel")


STATUSES = Multi(("order", "order_id", "id"), "status", _read_status)
REFILLS = Multi(("order", "order_id"), "refill", _read_refill, paid=True)
REFILL_STATUSES = Multi(("refill", "refill_id", "id"), "status", _read_refill_status)
CANCELS = Multi(("order", "order_id", "id"), "cancel", _read_cancel, paid=True)


def statuses() -> Multi[OrderStatus]:
    """STATUSES for one panel: what it told last is remembered."""
    return replace(STATUSES, quick=QuickStatuses().read)
