"""What the cells of a column are in words: amounts and times as text that every program reads the same.

Millions of cells pass through here, so most of the work is looked up rather than done.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import cast

from smm_desktop.core.tables import Cell, CellKind

UNITS = 100_000_000
_HOUR = 3_600_000_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FIRST_HOUR = -17_259_888 + 24
_LAST_HOUR = 70_389_527 - 24
"""A day inside of what `datetime` can hold."""


def in_words(kind: CellKind, cells: Sequence[Cell]) -> Sequence[Cell]:
    """Amounts as decimals and times as ISO 8601 in UTC, text and counts as they are; what is missing stays None."""
    if kind is CellKind.MONEY:
        amounts = _AMOUNTS
        return [None if cell is None else amounts[cell] for cell in _whole(cells)]
    if kind is CellKind.TIME:
        hours, seconds = _HOURS, _SECONDS
        return [
            None if cell is None else hours[cell // _HOUR] + seconds[cell // 1_000_000 % 3_600]
            for cell in _whole(cells)
        ]
    return cells


def _whole(cells: Sequence[Cell]) -> Sequence[int | None]:
    """The cells of a column that holds no text."""
    return cast("Sequence[int | None]", cells)


def amount(units: int) -> str:
    """An amount as `money.plain_amount` writes it: at least two decimal places, no needless ones."""
    if units < 0:
        return f"-{amount(-units)}"
    large, small = divmod(units, 10_000)
    if small:
        return f"{large // 10_000}.{_FOUR[large % 10_000]}{_LAST_FOUR[small]}"
    return f"{large // 10_000}.{_ONLY_FOUR[large % 10_000]}"


def moment(microseconds: int) -> str:
    """A time to the second, such as 2026-03-05T14:30:00Z. Years outside of 1 to 9999 give a day at that end."""
    return _HOURS[microseconds // _HOUR] + _SECONDS[microseconds // 1_000_000 % 3_600]


class _Amounts(dict[int, str]):
    """The text of amounts met lately: an order mostly cost what was estimated."""

    def __missing__(self, units: int) -> str:
        if len(self) > 5_000:
            self.clear()
        text = self[units] = amount(units)
        return text


class _Hours(dict[int, str]):
    """The beginning of the text of every moment in an hour, such as "2026-03-05T14:"."""

    def __missing__(self, hour: int) -> str:
        if len(self) > 50_000:
            self.clear()
        known = min(max(hour, _FIRST_HOUR), _LAST_HOUR)
        text = self[hour] = (_EPOCH + timedelta(hours=known)).isoformat()[:14]
        return text


_AMOUNTS = _Amounts()
_HOURS = _Hours()
_SECONDS = tuple(f"{second // 60:02d}:{second % 60:02d}Z" for second in range(3_600))
_FOUR = tuple(f"{number:04d}" for number in range(10_000))
_LAST_FOUR = tuple(digits.rstrip("0") for digits in _FOUR)
_ONLY_FOUR = tuple(digits[:2] + digits[2:].rstrip("0") for digits in _FOUR)
