"""Tolerant readers of single values: what has one certain meaning is read, the rest is Unreadable, never guessed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any

from smm_desktop.api.jsontext import Conflict, Real
from smm_desktop.core.money import MAX_AMOUNT, parse_amount
from smm_desktop.core.orders import OrderState, parse_state
from smm_desktop.core.text import plain

Record = Mapping[str, Any]

MAX_COUNT = 2**63 - 1
_MOST_DIGITS = 80
SIMPLE_AMOUNT = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,8})?")
"""The amounts that nearly all panels write, with one certain meaning."""
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:#/@+=-]{0,99}")
_CURRENCY = re.compile(r"\b[A-Z]{3}\b")
_NOTHING = frozenset({"", "-", "--", "—", "n/a", "na", "null", "none", "nil", "undefined", "unknown", "not available"})
_TRUE = frozenset({"1", "true", "yes", "y", "on", "enabled", "available", "supported"})
_NO_ID = frozenset(
    {
        "null",
        "none",
        "nil",
        "false",
        "true",
        "undefined",
        "nan",
        "ok",
        "yes",
        "no",
        "success",
        "successful",
        "successfully",
        "done",
        "placed",
        "created",
        "accepted",
        "added",
        "received",
        "queued",
        "submitted",
        "error",
        "failure",
        "invalid",
        "denied",
        "refused",
        "unknown",
        "sent",
        "active",
        "requested",
        "ordered",
    }
)


class Unreadable(Exception):
    """A value whose meaning is not certain. `what` names it, for the log."""

    def __init__(self, what: str) -> None:
        self.what = what
        super().__init__(what)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Unreadable) and self.what == other.what

    def __hash__(self) -> int:
        return hash(self.what)


def fold(name: str) -> str:
    """A field's name as names are compared: without case, underscores, dashes and spaces."""
    return name.replace("_", "").replace("-", "").replace(" ", "").casefold()


def pick(record: Record, *names: str) -> Any:
    """The first of the fields that is there and not null, by exact name or else by `fold`; None for none."""
    for name in names:
        value = record.get(name)
        if value is not None:
            return value
    if len(record) > 200:
        return None
    own = tuple(record)
    spellings = (_kept_spellings if sum(map(len, own)) <= _MOST_KEPT else _spellings)(own)
    for folded in _kept_folds(names):
        for name in spellings.get(folded, ()):
            if record[name] is not None:
                return record[name]
    return None


def _spellings(names: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """By folded name: how it is spelled in a record, last first."""
    found: dict[str, tuple[str, ...]] = {}
    for name in names:
        found[fold(name)] = (name, *found.get(fold(name), ()))
    return found


_MOST_KEPT = 500
"""Characters of the names of a record whose spellings are kept: a panel's records are mostly of one form."""
_kept_spellings = lru_cache(256)(_spellings)


@lru_cache(256)
def _kept_folds(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(fold, names))


def is_nothing(value: Any) -> bool:
    """True for what stands for "not known": null, an empty text, a dash."""
    return value is None or (isinstance(value, str) and value.strip().casefold() in _NOTHING)


def amount(value: Any, what: str = "amount") -> Decimal | None:
    """An amount in any of its written forms; None for nothing. Raises Unreadable."""
    if is_nothing(value):
        return None
    if isinstance(value, str) and len(value) <= _MOST_DIGITS:
        if SIMPLE_AMOUNT.fullmatch(value):
            return Decimal(value)
        try:
            return parse_amount(value)
        except (ValueError, ArithmeticError):
            raise Unreadable(what) from None
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < MAX_AMOUNT:
        return Decimal(value)
    raise Unreadable(what)


def known_amount(value: Any, what: str = "amount") -> Decimal:
    """An amount that must be there. Raises Unreadable."""
    found = amount(value, what)
    if found is None:
        raise Unreadable(what)
    return found


def count(value: Any, what: str = "count") -> int | None:
    """A whole number, also as text, grouped, or with an empty fraction; None for nothing. Raises Unreadable."""
    if isinstance(value, int) and not isinstance(value, bool):
        number = value
    elif isinstance(value, str) and len(value) <= 19 and value.isascii() and value.isdigit():
        number = int(value)
    else:
        found = _grouped(value, what)
        if found is None:
            return None
        number = found
    if not -MAX_COUNT <= number <= MAX_COUNT:
        raise Unreadable(what)
    return number


def _grouped(value: Any, what: str) -> int | None:
    if is_nothing(value):
        return None
    if isinstance(value, str) and any(character.isalpha() for character in value) and not isinstance(value, Real):
        raise Unreadable(what)
    found = known_amount(value, what)
    if found != found.to_integral_value():
        raise Unreadable(what)
    return int(found)


def known_count(value: Any, what: str = "count") -> int:
    """A whole number, 0 or more, that must be there. Raises Unreadable."""
    found = count(value, what)
    if found is None or found < 0:
        raise Unreadable(what)
    return found


def flag(value: Any) -> bool:
    """True where a panel says yes in any of its ways; everything else is no."""
    if isinstance(value, bool):
        return value
    if isinstance(value, int):
        return value > 0
    return isinstance(value, str) and (value.strip().casefold() in _TRUE or _is_positive(value.strip()))


def _is_positive(text: str) -> bool:
    return bool(text) and text.isascii() and text.isdigit() and text.strip("0") != ""


def ident(value: Any) -> str | None:
    """An id: a number above 0, or a text that can be one. None for whatever cannot."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return str(value) if 0 < value <= MAX_COUNT else None
    if isinstance(value, Real):
        return _real_id(value)
    if isinstance(value, str):
        return _text_id(value.strip())
    return None


def _real_id(value: Real) -> str | None:
    try:
        number = count(value)
    except Unreadable:
        return None
    return str(number) if number and number > 0 else None


def _text_id(text: str) -> str | None:
    if not _ID.fullmatch(text) or not text.strip("0.-"):
        return None
    if not any(character.isdigit() for character in text) and is_word(text):
        return None
    return text


def is_word(text: str) -> bool:
    """True for a word that panels use for a state or an outcome, so that it is no id."""
    return text.casefold() in _NO_ID or parse_state(text) is not OrderState.UNKNOWN or "_" in text


def name(value: Any, limit: int = 1000) -> str:
    """A text for people, one line, plain; numbers are taken as their text. Empty for anything else."""
    if isinstance(value, str):
        return value.strip() if len(value) <= limit and value.isprintable() else plain(value, limit)
    return str(value) if isinstance(value, int) and not isinstance(value, bool) and abs(value) <= MAX_COUNT else ""


def currency(value: Any, beside: Any = None) -> str:
    """A currency as the panel writes it, or the code in the amount `beside` it; empty where there is none."""
    if is_nothing(value) and isinstance(beside, str) and len(beside) <= _MOST_DIGITS:
        found = _CURRENCY.search(beside)
        return found[0] if found else ""
    return "" if is_nothing(value) or isinstance(value, Real) else name(value, 16) if isinstance(value, str) else ""


def is_conflict(value: Any) -> bool:
    """True for a value that was given twice, and not the same."""
    return isinstance(value, Conflict)
