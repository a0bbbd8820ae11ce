"""Asking for refills and cancels of placed orders, through the same journal as orders."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from smm_desktop.actions.desk import Desk
from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import PanelError
from smm_desktop.core.orders import Order
from smm_desktop.core.services import Service
from smm_desktop.core.text import Text


@dataclass(frozen=True, slots=True)
class Requested:
    """By our order id: None where the panel took the request, else why it did not (or why that is not known)."""

    results: Mapping[int, PanelError | None]
    changes: Changes


def request_refills(desk: Desk, ids: Sequence[int]) -> Requested:
    """Ask for a refill of each order. What could not be journalled is not sent (NotSent)."""
    raise NotImplementedError


def request_cancels(desk: Desk, ids: Sequence[int]) -> Requested:
    """Ask for each order to be canceled; taken means asked for, the order's state tells what came of it."""
    raise NotImplementedError


def why_not_refill(order: Order, service: Service | None, now: datetime) -> Text | None:
    """Why a refill cannot be asked for; None where it can. `service` None: no longer (or not yet) in the catalogue."""
    raise NotImplementedError


def why_not_cancel(order: Order, service: Service | None) -> Text | None:
    """Why a cancel cannot be asked for; None where it can."""
    raise NotImplementedError


def refill_advice(order: Order, service: Service | None, now: datetime) -> Text | None:
    """What makes a refusal likely though asking is possible: too early after completion, the guarantee has run out."""
    raise NotImplementedError
