"""Orders from a file that this program exported: each line read back into what it was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from smm_desktop.core.errors import InputError
from smm_desktop.core.money import parse_amount, to_units
from smm_desktop.core.orders import OrderState, Placing
from smm_desktop.core.refills import RefillState
from smm_desktop.core.tables import ORDER_COLUMNS
from smm_desktop.core.text import QT_TRANSLATE_NOOP

RawCell = str | int | float | None
_Kind = TypeVar("_Kind", bound=StrEnum)
NEEDED = ("order", "state", "placed_at")
"""Columns that a file must have; the account's as well, unless one is chosen for all lines."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MOST_COUNT = 2**63 - 1
_TITLES = {column.key: column.title for column in ORDER_COLUMNS}

_NO_ID = QT_TRANSLATE_NOOP("core", "The order has no id of the panel.")
_OPEN = QT_TRANSLATE_NOOP(
    "core", "Its outcome was not known when it was exported. Look it up on the panel, then import it by its id."
)
_BAD = QT_TRANSLATE_NOOP("core", "“{value}” cannot stand in the column {column}.")
_NO_TIME = QT_TRANSLATE_NOOP("core", "The line does not tell when the order was placed.")


@dataclass(frozen=True, slots=True)
class ImportedOrder:
    """One line, read back. Times are microseconds since 1970 in UTC, amounts units of 10⁻⁸; `account` is a name."""

    account: str
    order: str
    placing: Placing
    state: OrderState
    text: str
    placed_at: int
    service: str
    service_name: str
    service_type: str
    link: str
    quantity: int | None
    start_count: int | None
    remains: int | None
    estimate: int | None
    charge: int | None
    currency: str
    refill: str
    refill_state: RefillState | None
    changed_at: int
    detail: str

    @property
    def key(self) -> tuple[object, ...]:
        """What tells it apart from all others of its account: the panel's id, or else what was asked for, and when."""
        return (self.order,) if self.order else (self.placed_at, self.service, self.link, self.quantity, self.placing)


def read_order(cells: Mapping[str, RawCell]) -> ImportedOrder:
    """The order that a line tells of; `cells` are by the keys of `ORDER_COLUMNS`. Raises InputError where it cannot be
    taken over.
    """
    placing = _one_of(Placing, cells, "placing") or Placing.PLACED
    if placing in (Placing.UNKNOWN, Placing.SENDING, Placing.QUEUED):
        raise InputError(_OPEN, field=_TITLES["placing"])
    order = _words(cells, "order").strip()
    if placing is Placing.PLACED and not order:
        raise InputError(_NO_ID, field=_TITLES["order"])
    placed_at = _time(cells, "placed_at")
    if placed_at is None:
        raise InputError(_NO_TIME, field=_TITLES["placed_at"])
    changed_at = _time(cells, "changed_at")
    return ImportedOrder(
        account=_words(cells, "account"),
        order=order if placing is Placing.PLACED else "",
        placing=placing,
        state=_one_of(OrderState, cells, "state") or OrderState.UNKNOWN,
        text=_words(cells, "text"),
        placed_at=placed_at,
        service=_words(cells, "service"),
        service_name=_words(cells, "service_name"),
        service_type=_words(cells, "service_type"),
        link=_words(cells, "link"),
        quantity=_count(cells, "quantity"),
        start_count=_count(cells, "start_count"),
        remains=_count(cells, "remains"),
        estimate=_money(cells, "estimate"),
        charge=_money(cells, "charge"),
        currency=_words(cells, "currency"),
        refill=_words(cells, "refill"),
        refill_state=_one_of(RefillState, cells, "refill_state"),
        changed_at=placed_at if changed_at is None else changed_at,
        detail=_words(cells, "detail"),
    )


def _words(cells: Mapping[str, RawCell], key: str) -> str:
    value = cells.get(key)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)


def _one_of(kind: type[_Kind], cells: Mapping[str, RawCell], key: str) -> _Kind | None:
    word = _words(cells, key).strip()
    if not word:
        return None
    try:
        return kind(word)
    except ValueError:
        raise _bad(key, word) from None


def _count(cells: Mapping[str, RawCell], key: str) -> int | None:
    word = _words(cells, key).strip()
    if not word:
        return None
    digits = word.removeprefix("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 19) or int(digits) > _MOST_COUNT:
        raise _bad(key, word)
    return int(word)


def _money(cells: Mapping[str, RawCell], key: str) -> int | None:
    value = cells.get(key)
    word = "" if value is None else str(value).strip()
    if not word:
        return None
    try:
        amount = Decimal(repr(value)) if isinstance(value, float) else parse_amount(word)
        return to_units(amount)
    except (ValueError, ArithmeticError):
        raise _bad(key, word) from None


def _time(cells: Mapping[str, RawCell], key: str) -> int | None:
    word = _words(cells, key).strip()
    if not word:
        return None
    try:
        moment = datetime.fromisoformat(word)
    except ValueError:
        raise _bad(key, word) from None
    if moment.tzinfo is None:
        raise _bad(key, word)
    return (moment - _EPOCH) // timedelta(microseconds=1)


def _bad(key: str, word: str) -> InputError:
    return InputError(_BAD, field=_TITLES[key], value=word[:60], column=_TITLES[key])
