"""Asking for refills and cancels of placed orders, through the same journal as orders."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from smm_desktop.actions.desk import Desk
from smm_desktop.actions.sending import BUG, sent, settle
from smm_desktop.api import PanelClient
from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import BadReply, NotSent, OutcomeUnknown, PanelError, SmmError
from smm_desktop.core.guarantee import Guarantee, guarantee
from smm_desktop.core.orders import Order, OrderState, Placing
from smm_desktop.core.refills import RefillState
from smm_desktop.core.services import Service
from smm_desktop.core.text import QT_TRANSLATE_NOOP, Text
from smm_desktop.store import Action, Intent

AT_ONCE = 100
USUAL_WAIT = timedelta(hours=24)

_NOT_PLACED = QT_TRANSLATE_NOOP("core", "This order is not on the panel, so nothing can be asked for it.")
_NOT_COMPLETED = QT_TRANSLATE_NOOP("core", "A refill can be asked for once the order is completed.")
_NO_REFILL = QT_TRANSLATE_NOOP("core", "This service comes without refill.")
_UNDER_WAY = QT_TRANSLATE_NOOP("core", "A refill of this order is under way.")
_UNCLEAR = QT_TRANSLATE_NOOP(
    "core", "It is not known whether a refill of this order is under way. Decide that on the Attention page first."
)
_ENDED = QT_TRANSLATE_NOOP("core", "This order has ended, so it cannot be canceled any more.")
_NO_CANCEL = QT_TRANSLATE_NOOP("core", "This service cannot be canceled.")
_ASKED = QT_TRANSLATE_NOOP("core", "The panel was asked to cancel it; the order's state will tell what came of it.")
_TOO_EARLY = QT_TRANSLATE_NOOP("core", "Most panels take a refill 24 h after completion at the earliest.")
_RUN_OUT = QT_TRANSLATE_NOOP("core", "The name of the service tells of a guarantee of {days} days, which are over.")


@dataclass(frozen=True, slots=True)
class Requested:
    """By our order id: None where the panel took the request, else why it did not (or why that is not known)."""

    results: Mapping[int, PanelError | None]
    changes: Changes


def request_refills(desk: Desk, ids: Sequence[int]) -> Requested:
    """Ask for a refill of each order. What could not be journalled is not sent (NotSent)."""
    return _request(desk, ids, "refill", _send_refills)


def request_cancels(desk: Desk, ids: Sequence[int]) -> Requested:
    """Ask for each order to be canceled; taken means asked for, the order's state tells what came of it."""
    return _request(desk, ids, "cancel", lambda client, orders: client.cancel(orders))


def why_not_refill(order: Order, service: Service | None, now: datetime) -> Text | None:  # noqa: ARG001 - as refill_advice
    """Why a refill cannot be asked for; None where it can. `service` None: no longer (or not yet) in the catalogue."""
    if order.placing is not Placing.PLACED:
        return Text(_NOT_PLACED)
    if order.state is not OrderState.COMPLETED:
        return Text(_NOT_COMPLETED)
    if service is not None and not service.refill:
        return Text(_NO_REFILL)
    if order.refill_state is RefillState.UNKNOWN and not order.refill:
        return Text(_UNCLEAR)
    under_way = order.refill and order.refill_state is not None and not order.refill_state.final
    return Text(_UNDER_WAY) if under_way else None


def why_not_cancel(order: Order, service: Service | None) -> Text | None:
    """Why a cancel cannot be asked for; None where it can."""
    if order.placing is not Placing.PLACED:
        return Text(_NOT_PLACED)
    if order.state.final:
        return Text(_ENDED)
    if service is not None and not service.cancel:
        return Text(_NO_CANCEL)
    return Text(_ASKED) if order.cancel_asked else None


def refill_advice(order: Order, service: Service | None, now: datetime) -> Text | None:
    """What makes a refusal likely though asking is possible: too early after completion, the guarantee has run out."""
    promised = _promised(order, service)
    if promised and guarantee_is_over(order, service, now):
        return Text(_RUN_OUT, {"days": promised.days or 0})
    return Text(_TOO_EARLY) if is_too_early(order, now) else None


def is_too_early(order: Order, now: datetime) -> bool:
    """True while most panels would refuse a refill, for the order is completed since a few hours only."""
    return now - _completed(order) < USUAL_WAIT


def guarantee_is_over(order: Order, service: Service | None, now: datetime) -> bool:
    """True where the name of the service tells of a guarantee, and that is over."""
    promised = _promised(order, service)
    ends = promised.ends(_completed(order)) if promised else None
    return ends is not None and now > ends


def _promised(order: Order, service: Service | None) -> Guarantee | None:
    return guarantee(service.name if service else order.service_name)


def _completed(order: Order) -> datetime:
    return order.completed_at or order.changed_at


Send = Callable[[PanelClient, Sequence[str]], Mapping[str, str | PanelError | None]]


def _send_refills(client: PanelClient, orders: Sequence[str]) -> Mapping[str, str | PanelError | None]:
    return client.refills(orders) if len(orders) > 1 else {orders[0]: client.refill(orders[0])}


def _request(desk: Desk, ids: Sequence[int], action: Action, send: Send) -> Requested:
    results: dict[int, PanelError | None] = {}
    by_account: dict[str, list[Order]] = defaultdict(list)
    for order in desk.store.orders.page(list(dict.fromkeys(ids))):
        if order.placing is Placing.PLACED and order.order:
            by_account[order.account].append(order)
        else:
            results[order.id] = NotSent(_NOT_PLACED)
    for account, orders in by_account.items():
        for start in range(0, len(orders), AT_ONCE):
            results |= _chunk(desk, account, orders[start : start + AT_ONCE], action, send)
    asked = frozenset(order.id for orders in by_account.values() for order in orders)
    refills = desk.store.refills.newest_of(asked) if action == "refill" else frozenset()
    return Requested({id_: results[id_] for id_ in ids if id_ in results}, Changes(orders=asked, refills=refills))


def _chunk(
    desk: Desk, account: str, orders: Sequence[Order], action: Action, send: Send
) -> dict[int, PanelError | None]:
    with desk.panels.paid(account):
        try:
            client = desk.panels.client(account)
            intents = desk.store.outbox.begin_requests(action, orders, desk.now())
        except SmmError as error:
            return {order.id: NotSent(error.message) for order in orders}
        answers = _answers(desk, client, intents, send)
        settle(desk, intents, answers)
    return {
        intent.order_id: _as_paid(answer) if isinstance(answer, PanelError) else None
        for intent, answer in zip(intents, answers, strict=True)
    }


def _answers(desk: Desk, client: PanelClient, intents: Sequence[Intent], send: Send) -> list[str | PanelError | None]:
    ids = [intent.order for intent in intents]

    def call() -> Mapping[str, str | PanelError | None]:
        with client.urgent():
            return send(client, ids)

    told = sent(desk, intents, call)
    return [told if isinstance(told, PanelError) else told.get(id_, OutcomeUnknown(BUG)) for id_ in ids]


def _as_paid(error: PanelError) -> PanelError:
    """An answer that makes no sense says nothing about a paid call."""
    return OutcomeUnknown(error.message) if isinstance(error, BadReply) else error
