"""What a plot shows, as plain values: no plotting library and no widget is needed to make or to test it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from smm_desktop.ui.theme import Tone

TONES = (Tone.ACCENT, Tone.PARTIAL, Tone.TEAL, Tone.ROSE, Tone.OLIVE, Tone.MUTED)
"""Colours of series that mean nothing by themselves, in their order; the last is for all the rest together."""


class Shape(Enum):
    """How values are drawn."""

    BARS = auto()
    """Series on top of each other, one bar at each place 0, 1, 2 …"""
    STEPS = auto()
    """A line that stays level until the next value."""
    RANKS = auto()
    """Bars lying below each other, longest first."""


@dataclass(frozen=True, slots=True)
class Series:
    """Values of one name and colour; `places` are the positions along the axis where they are not 0, 1, 2 …"""

    name: str
    tone: Tone
    values: tuple[float, ...]
    places: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """A whole plot. `stops` are the places that can be pointed at, `words` tells the values of the one of a number as
    plain lines; `ticks` name places along the axis; `scale` writes a value of the other axis.
    """

    shape: Shape
    series: tuple[Series, ...]
    stops: tuple[float, ...]
    ticks: tuple[tuple[float, str], ...]
    words: Callable[[int], str] = field(compare=False)
    scale: Callable[[float], str] = field(compare=False)
    whole: bool = False
    """Values are counts: no marks between whole numbers."""

    @property
    def empty(self) -> bool:
        """True where there is nothing to draw."""
        return not any(value for series in self.series for value in series.values)

    @property
    def top(self) -> float:
        """The largest value that is drawn."""
        if self.shape is Shape.BARS:
            return max((sum(values) for values in zip(*(each.values for each in self.series), strict=True)), default=0)
        return max((value for each in self.series for value in each.values), default=0)

    @property
    def bottom(self) -> float:
        """The smallest value that is drawn; 0 or below."""
        return min((value for each in self.series for value in each.values), default=0) if self.series else 0


def marks(low: float, high: float, *, whole: bool = False, most: int = 5) -> tuple[float, ...]:
    """Round numbers from `low` to `high` (or just beyond) for the marks of an axis, at most about `most`."""
    reach = high - low
    if not math.isfinite(reach) or reach <= 0:
        return (low, low + 1)
    step = _round_step(reach / most)
    if whole:
        step = max(1.0, step)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return tuple(place * step for place in range(first, last + 1))


def _round_step(step: float) -> float:
    """The next of 1, 2 or 5 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(step))
    return next((times * power for times in (1, 2, 5) if times * power >= step * 0.999), 10 * power)


def spread(count: int, most: int) -> Iterable[int]:
    """At most `most` numbers below `count`, evenly apart, with the last one."""
    step = max(1, math.ceil(count / max(1, most)))
    return range((count - 1) % step, count, step) if count else ()


def nearest(stops: Sequence[float], place: float) -> int | None:
    """The number of the stop nearest to a place; None without stops."""
    return min(range(len(stops)), key=lambda number: abs(stops[number] - place), default=None)
