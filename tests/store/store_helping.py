"""Short ways to orders in a store."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from smm_desktop.core.orders import OrderState, OrderStatus, Placing, Ticket
from smm_desktop.store import Intent, Outcome, Store
from smm_desktop.store.values import stamp


def ticket(number: int = 1, *, account: str = "a", service: str = "1", name: str = "Followers") -> Ticket:
    fields = {"link": f"https://site.example/p/{number}", "quantity": "100"}
    return Ticket(account, service, name, "Default", fields, 100, Decimal("0.09"), "USD")


def begin(store: Store, now: datetime, number: int = 1, **of_ticket: str) -> Intent:
    intent = store.outbox.begin(ticket(number, **of_ticket), now)
    assert intent is not None
    return intent


def ended(intent: Intent, placing: Placing, now: datetime, *, panel_id: str = "", detail: str = "") -> Outcome:
    return Outcome(intent.id, intent.uid, intent.order_id, placing, stamp(now), panel_id=panel_id, detail=detail)


def place(store: Store, now: datetime, number: int = 1, *, order: str = "", **of_ticket: str) -> int:
    """One placed order; our id of it."""
    intent = begin(store, now, number, **of_ticket)
    store.outbox.settle([ended(intent, Placing.PLACED, now, panel_id=order or str(1000 + number))], now)
    return intent.order_id


def status(state: OrderState, **values: object) -> OrderStatus:
    return OrderStatus(state, state.value.title(), **values)  # type: ignore[arg-type]
