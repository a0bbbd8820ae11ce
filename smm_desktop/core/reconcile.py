"""What a balance did that no order explains: top-ups, refunds from elsewhere, orders placed elsewhere.

What an account would hold without its orders, its level, changes only by money from outside. A balance is looked at
now and then, and orders are seen to change some time after they did, so a level is known as a range: while ranges
meet, nothing happened.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_EVEN, Decimal
from enum import StrEnum
from itertools import pairwise

ROUNDING = Decimal("0.0001")
"""Panels round charges and balance apart: so far may they differ for each order."""
_CENT = Decimal("0.01")
_ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class Sample:
    """What an account held at an aware time."""

    at: datetime
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Flow:
    """What orders did to the balance: a change of `least` to `most` (negative: a charge), in it for sure from `latest`
    on and surely not before `earliest`.
    """

    earliest: datetime
    latest: datetime
    least: Decimal
    most: Decimal
    orders: int = 1


@dataclass(frozen=True, slots=True)
class Difference:
    """Money that came (or went, below zero) by no known order, between two looks at the balance."""

    after: datetime
    at: datetime
    amount: Decimal


class MovementKind(StrEnum):
    """What a movement of a balance most likely was."""

    TOP_UP = "top_up"
    CREDIT = "credit"
    """More than before, by what an order may have given back: a top-up or a refund."""
    ELSEWHERE = "elsewhere"
    """Less than before: an order placed elsewhere, or a fee."""
    REFUND = "refund"
    """Given back for orders that are known."""


class Basis(StrEnum):
    """What more money than before is told to be a top-up, or not, from."""

    LARGER = "larger"
    """No order before cost as much, so none can have given it back."""
    WHOLE = "whole"
    """A whole amount, as people pay in; no order before cost just that."""
    SAME = "same"
    """An order before cost just as much."""
    SMALLER = "smaller"
    """No whole amount, and orders before cost more: a part of one may have come back."""


@dataclass(frozen=True, slots=True)
class Paid:
    """What an order cost that nothing was seen to come back of; `order` is its id on the panel, if that is known."""

    at: datetime
    amount: Decimal
    order: str = ""


@dataclass(frozen=True, slots=True)
class Movement:
    """One line of what moved a balance besides charges. `orders` were given back for, `order` is the panel's id of the
    only one (or of the one that cost just as much); `after` is the look at the balance before, where that is what tells
    it, and `basis` what the kind is told from.
    """

    account: str
    currency: str
    kind: MovementKind
    at: datetime
    amount: Decimal
    after: datetime | None = None
    orders: int = 0
    order: str = ""
    basis: Basis | None = None


def judge(amount: Decimal, before: Iterable[Paid]) -> tuple[MovementKind, Basis | None, str]:
    """What an unexplained difference most likely was, what tells it, and the id of the order that cost just as much.

    `before` are the orders that may have given something back: a refund is never more than an order cost, and mostly
    all of it, whereas people pay in whole amounts.
    """
    if amount < 0:
        return MovementKind.ELSEWHERE, None, ""
    costs = list(before)
    same = [paid for paid in costs if abs(paid.amount - amount) <= ROUNDING]
    if same:
        return MovementKind.CREDIT, Basis.SAME, max(same, key=lambda paid: (bool(paid.order), paid.at)).order
    if all(paid.amount < amount for paid in costs):
        return MovementKind.TOP_UP, Basis.LARGER, ""
    if amount == amount.to_integral_value():
        return MovementKind.TOP_UP, Basis.WHOLE, ""
    return MovementKind.CREDIT, Basis.SMALLER, ""


def differences(samples: Sequence[Sample], flows: Iterable[Flow]) -> tuple[Difference, ...]:
    """Where and by how much the level changed. `samples` are in order of time; flows before the first do not matter."""
    if not samples:
        return ()
    ranges = _levels(samples, list(flows))
    steps = list(_steps(ranges))
    found = []
    for (_, low, high), (place, below, above) in pairwise(steps):
        amount = below - high if below > high else above - low
        found.append(Difference(samples[place - 1].at, samples[place].at, _tidied(amount)))
    return tuple(found)


_Level = tuple[Decimal, Decimal, Decimal]
"""The lowest and the highest that it may be, and how far rounding may have moved it since the look before."""


def _levels(samples: Sequence[Sample], flows: Sequence[Flow]) -> list[_Level]:
    """The level at each sample: the balance less what orders have done to it by then."""
    begun = sorted(flows, key=lambda flow: flow.earliest)
    ended = sorted(flows, key=lambda flow: flow.latest)
    least = most = _ZERO
    made: list[_Level] = []
    opened = closed = 0
    for sample in samples:
        orders = 0
        while opened < len(begun) and begun[opened].earliest <= sample.at:
            least += min(_ZERO, begun[opened].least)
            most += max(_ZERO, begun[opened].most)
            orders += begun[opened].orders
            opened += 1
        while closed < len(ended) and ended[closed].latest <= sample.at:
            least += ended[closed].least - min(_ZERO, ended[closed].least)
            most += ended[closed].most - max(_ZERO, ended[closed].most)
            orders += ended[closed].orders
            closed += 1
        made.append((sample.amount - most, sample.amount - least, ROUNDING * max(1, orders)))
    return made


def _steps(levels: Sequence[_Level]) -> Iterable[tuple[int, Decimal, Decimal]]:
    """The stretches over which the level may have been the same: where each begins, and its range at its end."""
    begins, low, high = 0, *levels[0][:2]
    for place, (least, most, slack) in enumerate(levels):
        met = _meet(low, high, least, most) or _meet(low - slack, high + slack, least, most)
        if met is None:
            yield begins, low, high
            begins, met = place, (least, most)
        low, high = met
    yield begins, low, high


def _meet(low: Decimal, high: Decimal, least: Decimal, most: Decimal) -> tuple[Decimal, Decimal] | None:
    """What two ranges have in common; rounding is asked for only where they have nothing without it."""
    lower, upper = max(low, least), min(high, most)
    return (lower, upper) if lower <= upper else None


def _tidied(amount: Decimal) -> Decimal:
    """Without what rounding left of it: what is nearly whole cents is whole cents."""
    cents = amount.quantize(_CENT, ROUND_HALF_EVEN)
    return cents if cents and abs(cents - amount) <= ROUNDING else amount
