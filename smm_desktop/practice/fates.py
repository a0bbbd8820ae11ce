"""What becomes of an order: how long each state lasts and how it ends, by the service and by chance."""

from __future__ import annotations

import random
from dataclasses import dataclass
from enum import StrEnum

from smm_desktop.core.orders import OrderState

WORDS = {
    OrderState.PENDING: "Pending",
    OrderState.PROCESSING: "Processing",
    OrderState.IN_PROGRESS: "In progress",
    OrderState.COMPLETED: "Completed",
    OrderState.PARTIAL: "Partial",
    OrderState.CANCELED: "Canceled",
    OrderState.REFUNDED: "Refunded",
    OrderState.FAILED: "Fail",
    OrderState.ACTIVE: "Active",
    OrderState.PAUSED: "Paused",
    OrderState.EXPIRED: "Expired",
}
"""The panel's own words, as it answers them."""

NEVER = float("inf")


class Habit(StrEnum):
    """How the orders of a service usually go."""

    CHANCE = "chance"
    QUICK = "quick"
    STEADY = "steady"
    SLOW = "slow"
    STUCK = "stuck"


@dataclass(frozen=True, slots=True)
class Behaviour:
    """How a service treats its orders. `short` is the share that is never delivered, negative for over-delivery."""

    habit: Habit = Habit.CHANCE
    final: OrderState = OrderState.COMPLETED
    short: float = 0.0
    drops: bool = False
    disabled: bool = False
    same_link: bool = False
    """A second order on a link is taken while the first is active."""


BY_CHANCE = Behaviour()


@dataclass(frozen=True, slots=True)
class Course:
    """The life of one order in seconds of panel time after it was placed; `short` pieces are never delivered."""

    processing: float
    progress: float
    end: float
    final: OrderState = OrderState.COMPLETED
    short: int = 0
    drops: bool = False

    def state(self, age: float) -> OrderState:
        """The state that the order has at `age` seconds."""
        if age >= self.end:
            return self.final
        if age >= self.progress:
            return OrderState.IN_PROGRESS
        return OrderState.PROCESSING if age >= self.processing else OrderState.PENDING

    def remains(self, age: float, quantity: int) -> int:
        """How many pieces are still to come at `age` seconds."""
        if age <= self.progress or self.end == NEVER:
            return quantity
        share = min(1.0, (age - self.progress) / (self.end - self.progress))
        return quantity - int((quantity - self.short) * share)


def course(behaviour: Behaviour, quantity: int, dice: random.Random) -> Course:
    """The course of one order of `quantity` pieces."""
    if behaviour.habit is Habit.STUCK:
        return Course(NEVER, NEVER, NEVER)
    processing, progress, end = _times(behaviour.habit, dice)
    if behaviour.habit is not Habit.CHANCE:
        short = int(quantity * behaviour.short)
        return Course(processing, progress, end, behaviour.final, short, behaviour.drops)
    roll = dice.random()
    if roll < 0.08 and quantity > 1:
        return Course(processing, progress, end, OrderState.PARTIAL, max(1, int(quantity * dice.uniform(0.05, 0.7))))
    if roll < 0.13:
        return Course(processing, progress, progress + 1, OrderState.CANCELED, quantity)
    return Course(processing, progress, end, drops=roll > 0.9)


def _times(habit: Habit, dice: random.Random) -> tuple[float, float, float]:
    match habit:
        case Habit.QUICK:
            return 1.0, 2.0, 8.0
        case Habit.STEADY:
            return 2.0, 5.0, 25.0
        case Habit.SLOW:
            return 5.0, 10.0, 900.0
        case _:
            processing = dice.uniform(2, 6)
            progress = processing + dice.uniform(2, 6)
            return processing, progress, progress + dice.uniform(16, 48)
