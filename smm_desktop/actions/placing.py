"""Placing an order: journalled before the first byte leaves, sent once, settled."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from smm_desktop.actions import balances
from smm_desktop.actions.cautions import REPEAT_SECONDS, Caution, CautionKind, cautions
from smm_desktop.actions.desk import Desk
from smm_desktop.actions.sending import sent, settle
from smm_desktop.api import PanelClient
from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import InputError, OutcomeUnknown, PanelError
from smm_desktop.core.orders import Order, OrderState, Placing, Ticket
from smm_desktop.core.scheduling import Scheduled
from smm_desktop.core.text import QT_TRANSLATE_NOOP
from smm_desktop.store import Intent, Outcome

__all__ = ["Caution", "CautionKind", "Placed", "cautions", "place_line", "place_order", "place_scheduled"]

_REPEATED = QT_TRANSLATE_NOOP(
    "core",
    "The very same order was placed a moment ago, so this one was not sent. Wait a few seconds to place it again.",
)


@dataclass(frozen=True, slots=True)
class Placed:
    """What became of an order: `order.placing` says it; `error` is why it was not placed (or why that is not known)."""

    order: Order
    error: PanelError | None
    changes: Changes
    saved: bool = True
    """False where the outcome could not be written into the data file yet: `desk.store.unsaved` holds it."""


def place_order(desk: Desk, ticket: Ticket, *, override: Collection[str] = ()) -> Placed:
    """Write down what will be sent, send it once, write down what came of it.

    Raises StoreError and SecretsError where nothing was sent, InputError for the very same order within 10 seconds
    (unless `override` has "repeated"). Never raises PanelError: that is in the outcome.
    """
    with desk.panels.paid(ticket.account):
        client = desk.panels.client(ticket.account)
        now = desk.now()
        guard = None if CautionKind.REPEATED in override else now - timedelta(seconds=REPEAT_SECONDS)
        intent = desk.store.outbox.begin(ticket, now, alone_since=guard)
        if intent is None:
            raise InputError(_REPEATED, field="Place order")
        with client.urgent():
            placed = _carry_out(desk, client, intent, ticket, now)
    return _with_evidence(desk, placed)


def place_line(desk: Desk, outbox_id: int) -> Placed | None:
    """The same for a queued line of a stored batch, behind what people wait for; None where it is not queued any more.

    Raises as `place_order`, and PanelError where the panel cannot be called now: then the line is still queued.
    """
    account = desk.store.outbox.account_of(outbox_id)
    client = desk.panels.client(account)
    client.await_turn()
    with desk.panels.paid(account):
        now = desk.now()
        intent = desk.store.outbox.begin_line(outbox_id, now)
        if intent is None or intent.ticket is None:
            return None
        placed = _carry_out(desk, client, intent, intent.ticket, now)
    return _with_evidence(desk, placed)


def place_scheduled(desk: Desk, one: Scheduled, ticket: Ticket) -> Placed | None:
    """The same for an order that was scheduled, as it was looked at again; None where it was taken or changed since,
    or where the very same order was placed within 10 seconds. Raises as `place_line`: then it waits as before.
    """
    with desk.panels.paid(ticket.account):
        client = desk.panels.client(ticket.account)
        now = desk.now()
        intent = desk.store.outbox.begin_scheduled(
            one, ticket, now, alone_since=now - timedelta(seconds=REPEAT_SECONDS)
        )
        if intent is None:
            return None
        placed = _carry_out(desk, client, intent, ticket, now)
    return _with_evidence(desk, placed)


def _carry_out(desk: Desk, client: PanelClient, intent: Intent, ticket: Ticket, begun: datetime) -> Placed:
    answer = sent(desk, [intent], lambda: client.add(ticket.service, ticket.fields))
    settlement = settle(desk, [intent], [answer])
    outcome = settlement.outcomes[0]
    error = answer if isinstance(answer, PanelError) else None
    if outcome.state is Placing.UNKNOWN and error is None:
        error = OutcomeUnknown("{words}", words=outcome.detail)
    order = _order(intent, ticket, outcome, begun, desk.now())
    return Placed(order, error, Changes(orders=frozenset({order.id}), added=True), settlement.saved)


def _with_evidence(desk: Desk, placed: Placed) -> Placed:
    """After an unknown outcome the balance is asked for by itself, as evidence of what happened."""
    if placed.order.placing is not Placing.UNKNOWN:
        return placed
    return Placed(placed.order, placed.error, placed.changes | balances.look(desk, placed.order.account), placed.saved)


def _order(intent: Intent, ticket: Ticket, outcome: Outcome, begun: datetime, now: datetime) -> Order:
    return Order(
        id=intent.order_id,
        account=ticket.account,
        order=outcome.panel_id if outcome.state is Placing.PLACED else "",
        placing=outcome.state,
        service=ticket.service,
        service_name=ticket.service_name,
        service_type=ticket.service_type,
        link=ticket.link,
        fields=dict(ticket.fields),
        quantity=ticket.billed,
        state=OrderState.PENDING,
        text="",
        estimate=ticket.estimate,
        charge=None,
        currency=ticket.currency,
        start_count=None,
        remains=None,
        placed_at=begun,
        changed_at=now,
        detail=outcome.detail,
    )
