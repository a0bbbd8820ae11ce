"""Orders whose outcome is not known: the evidence, and the two ways out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from smm_desktop.actions.desk import Desk
from smm_desktop.core.changes import Changes
from smm_desktop.core.orders import Order
from smm_desktop.core.text import Text


@dataclass(frozen=True, slots=True)
class Unsettled:
    """An order that may or may not have been placed. Amounts are in `order.currency`; None where not known."""

    order: Order
    asked_at: datetime
    estimate: Decimal | None
    balance_before: Decimal | None
    balance_after: Decimal | None
    evidence: Text
    before_at: datetime | None = None
    after_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Settled:
    """What a person's answer did. With `doubts` nothing was changed: ask again, then pass `sure=True`."""

    order: Order
    changes: Changes
    doubts: tuple[Text, ...] = ()


def unknown_orders(desk: Desk) -> tuple[Unsettled, ...]:
    """All orders with an unknown outcome, newest first."""
    raise NotImplementedError


def count(desk: Desk) -> int:
    """How many orders have an unknown outcome."""
    raise NotImplementedError


def it_was_placed(desk: Desk, order_id: int, panel_order_id: str, *, sure: bool = False) -> Settled:
    """The person found it on the panel under `panel_order_id`; a status call checks that.

    Raises InputError (field "Order ID") for an id that is empty or belongs to another order, PanelError where the panel
    does not know it or does not answer. Where charge or count do not fit, `doubts` says so and nothing is changed.
    """
    raise NotImplementedError


def it_was_not_placed(desk: Desk, order_id: int) -> Settled:
    """The person found that it was never placed. Nothing is sent; placing it again is a new order."""
    raise NotImplementedError


def gather(desk: Desk) -> Changes:
    """Ask for the balance of each account with an unknown order that has none after it yet; troubles are left out."""
    raise NotImplementedError
