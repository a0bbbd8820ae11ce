"""Refill and cancel requests whose outcome is not known: the evidence, and the two ways out. Nothing is sent again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from smm_desktop.actions import following, history
from smm_desktop.actions.desk import Desk
from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import InputError, SmmError
from smm_desktop.core.orders import Order, OrderState, Placing
from smm_desktop.core.refills import RefillStatus
from smm_desktop.core.text import QT_TRANSLATE_NOOP, Text
from smm_desktop.store import UnclearRequest
from smm_desktop.store.unclear import Decided, RequestKind

__all__ = ["Answered", "RequestKind", "Unclear", "count", "it_was_done", "it_was_not_done", "look", "unclear_requests"]

_CANCELED = QT_TRANSLATE_NOOP("core", "The panel calls the order “{state}” now: the cancel was carried out.")
_PARTIAL = QT_TRANSLATE_NOOP(
    "core", "The panel calls the order “{state}” now: it was probably canceled before all of it was delivered."
)
_ENDED = QT_TRANSLATE_NOOP(
    "core", "The panel calls the order “{state}” now, so it ended without a cancel; the request makes no difference."
)
_RUNNING = QT_TRANSLATE_NOOP(
    "core",
    "The panel still calls the order “{state}”. Panels may take hours to cancel, so this does not tell yet. Look at the"
    " panel's order page.",
)
_NOT_LOOKED = QT_TRANSLATE_NOOP(
    "core", "The order has not been looked at since. Refresh asks the panel for its state, which costs nothing."
)
_REFILL = QT_TRANSLATE_NOOP(
    "core",
    "A refill costs nothing. Panels do not tell which refills an order has, so look at the panel's refill page: if one"
    " stands there for this order, enter its id, and it is followed.",
)
_REFILLED = QT_TRANSLATE_NOOP(
    "core", "A later refill request for this order was taken under the id {refill}, so this one hardly matters."
)

_SETTLED = QT_TRANSLATE_NOOP("core", "The outcome of this request is known by now.")
_TAKEN = QT_TRANSLATE_NOOP("core", "The refill {id} is known already. Check the id.")
_NO_ID = QT_TRANSLATE_NOOP("core", "Found to have been asked for; without an id of the panel it cannot be followed.")
_BY_PERSON = QT_TRANSLATE_NOOP("core", "Found not to have been carried out, by the person who asked for it.")


@dataclass(frozen=True, slots=True)
class Unclear:
    """A refill or cancel request that may or may not have been carried out; `id` is our number of the request."""

    id: int
    kind: RequestKind
    order: Order
    asked_at: datetime
    detail: str
    evidence: Text


@dataclass(frozen=True, slots=True)
class Answered:
    """The order after a person's answer."""

    order: Order
    changes: Changes


def unclear_requests(desk: Desk) -> tuple[Unclear, ...]:
    """All of them, newest first."""
    return tuple(
        Unclear(each.id, each.kind, each.order, each.asked_at, each.detail, _evidence(desk, each))
        for each in desk.store.unclear.all()
    )


def count(desk: Desk) -> int:
    """How many there are."""
    return desk.store.unclear.count()


def look(desk: Desk) -> Changes:
    """Ask how far the orders with an unclear cancel are, as evidence; troubles are left out."""
    ids = [each.order.id for each in desk.store.unclear.all() if _is_followed(each)]
    try:
        return following.refresh_orders(desk, ids=ids).changes if ids else Changes()
    except SmmError:
        return Changes()


def it_was_done(desk: Desk, request: int, refill: str = "") -> Answered:
    """The person found that the panel took it; a refill's id on the panel may be given, and a call checks it.

    Raises InputError (field "Refill ID") for an id that is known already, PanelError where the panel does not know it.
    """
    asked, panel_id = _unclear(desk, request), refill.strip().removeprefix("#")
    status = _checked(desk, asked, panel_id) if panel_id else None
    detail = "" if status or asked.kind == "cancel" else _NO_ID
    decided = desk.store.unclear.resolve(request, True, desk.now(), refill=panel_id, detail=detail)
    if decided is None:
        raise InputError(_SETTLED, field="Refill ID")
    if status is not None:
        desk.store.refills.apply({decided.refill_row: status}, desk.now())
    return _answered(desk, decided)


def it_was_not_done(desk: Desk, request: int) -> Answered:
    """The person found that the panel never carried it out. Nothing is sent; it can be asked for anew."""
    _unclear(desk, request)
    decided = desk.store.unclear.resolve(request, False, desk.now(), detail=_BY_PERSON)
    if decided is None:
        raise InputError(_SETTLED, field="Refill ID")
    return _answered(desk, decided)


def _unclear(desk: Desk, request: int) -> UnclearRequest:
    found = next((each for each in desk.store.unclear.all() if each.id == request), None)
    if found is None:
        raise InputError(_SETTLED, field="Refill ID")
    return found


def _checked(desk: Desk, asked: UnclearRequest, refill: str) -> RefillStatus:
    if desk.store.unclear.refill_is_known(asked.order.account, refill):
        raise InputError(_TAKEN, field="Refill ID", id=refill)
    client = desk.panels.client(asked.order.account)
    with client.urgent():
        return client.refill_status(refill)


def _answered(desk: Desk, decided: Decided) -> Answered:
    rows = frozenset({decided.refill_row}) if decided.refill_row else frozenset()
    changes = Changes(orders=frozenset({decided.order_id}), refills=rows)
    return Answered(history.order(desk, decided.order_id), changes)


def _is_followed(asked: UnclearRequest) -> bool:
    order = asked.order
    return asked.kind == "cancel" and order.placing is Placing.PLACED and not order.state.final


def _evidence(desk: Desk, asked: UnclearRequest) -> Text:
    if asked.kind == "refill":
        later = [each for each in desk.store.refills.of_order(asked.order.id) if each.asked_at > asked.asked_at]
        taken = next((each.refill for each in later if each.refill), "")
        return Text(_REFILLED, {"refill": taken}) if taken else Text(_REFILL)
    order = asked.order
    values = {"state": order.text or str(order.state)}
    if order.state in (OrderState.CANCELED, OrderState.REFUNDED):
        return Text(_CANCELED, values)
    if order.state is OrderState.PARTIAL:
        return Text(_PARTIAL, values)
    if order.state.final:
        return Text(_ENDED, values)
    looked = order.checked_at is not None and order.checked_at > asked.asked_at
    return Text(_RUNNING, values) if looked else Text(_NOT_LOOKED)
