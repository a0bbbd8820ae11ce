"""Placing an order: journalled before the first byte leaves, sent once, settled; and what to say before."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from smm_desktop.actions.desk import Desk
from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import PanelError
from smm_desktop.core.orders import Order, Ticket
from smm_desktop.core.text import Text


@dataclass(frozen=True, slots=True)
class Placed:
    """What became of an order: `order.placing` says it; `error` is why it was not placed (or why that is not known)."""

    order: Order
    error: PanelError | None
    changes: Changes
    saved: bool = True
    """False where the outcome could not be written into the data file yet: `desk.store.unsaved` holds it."""


class CautionKind(StrEnum):
    """What a person should know about the money before placing."""

    REPEATED = "repeated"
    """The very same order was placed seconds ago; `place_order` refuses it unless this kind is in `override`."""
    RECENT = "recent"
    ACTIVE_LINK = "active_link"
    UNKNOWN_LINK = "unknown_link"
    PRICE = "price"
    LIMITS = "limits"
    GONE = "gone"
    STALE = "stale"
    BALANCE = "balance"
    AMOUNT = "amount"


@dataclass(frozen=True, slots=True)
class Caution:
    """Something to say before the order is placed; it never stops it by itself."""

    kind: CautionKind
    text: Text


def place_order(desk: Desk, ticket: Ticket, *, override: Collection[str] = ()) -> Placed:
    """Write down what will be sent, send it once, write down what came of it.

    Raises StoreError and SecretsError where nothing was sent, InputError for the very same order within 10 seconds
    (unless `override` has "repeated"). Never raises PanelError: that is in the outcome.
    """
    raise NotImplementedError


def cautions(desk: Desk, ticket: Ticket, *, reread: bool = True) -> tuple[Caution, ...]:
    """What should be said before this order is placed.

    With `reread`, a catalogue older than the set age is read anew first; where that fails, its age is said.
    """
    raise NotImplementedError
