"""What waits for a person. Orders whose outcome is not known: the evidence, and the two ways out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from smm_desktop.actions import balances, history, news, scheduled, unclear, watch
from smm_desktop.actions.desk import Desk
from smm_desktop.actions.sending import save_again
from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import InputError
from smm_desktop.core.money import Amount, Count
from smm_desktop.core.orders import Order, OrderStatus, Placing
from smm_desktop.core.text import QT_TRANSLATE_NOOP, Text
from smm_desktop.store import Evidence, Told

__all__ = [
    "Settled",
    "Unsettled",
    "count",
    "gather",
    "it_was_not_placed",
    "it_was_placed",
    "save_again",
    "unknown_orders",
    "unsaved",
]

_FELL = QT_TRANSLATE_NOOP(
    "core",
    "The balance fell by {fall} {currency}, about what this order costs: it was probably placed. Look for it on the "
    "panel's order page.",
)
_FELL_APART = QT_TRANSLATE_NOOP(
    "core",
    "Apart from {others} {currency} for other orders, the balance fell by {fall} {currency}, about what this order "
    "costs: it was probably placed. Look for it on the panel's order page.",
)
_UNCHANGED = QT_TRANSLATE_NOOP(
    "core",
    "The balance did not fall for this order: it was probably not placed. Panels can be late, so look at the panel's "
    "order page before you answer.",
)
_FIGURES = QT_TRANSLATE_NOOP(
    "core",
    "The balance changed by another amount than this order costs, so it does not tell. Look at the panel's order page.",
)
_NO_FIGURES = QT_TRANSLATE_NOOP(
    "core", "There is no balance from before and after, so it cannot be told. Look at the panel's order page."
)
_FREE = QT_TRANSLATE_NOOP(
    "core", "This order costs too little to be seen in the balance. Look at the panel's order page."
)

_ENTER_ID = QT_TRANSLATE_NOOP("core", "Enter the order's id as the panel's order page shows it.")
_TAKEN = QT_TRANSLATE_NOOP("core", "Another order of this account already has the id {id}. Check the id.")
_SETTLED = QT_TRANSLATE_NOOP("core", "The outcome of this order is known by now.")
_BY_PERSON = QT_TRANSLATE_NOOP("core", "Found not to have been placed, by the person who asked for it.")
_CHARGE = QT_TRANSLATE_NOOP(
    "core", "The panel charged {charge} {currency} for it; this order was estimated at {estimate}. Is it the right one?"
)
_REMAINS = QT_TRANSLATE_NOOP(
    "core", "The panel says that {remains} remain of it; only {quantity} were ordered here. Is it the right one?"
)
_CURRENCY = QT_TRANSLATE_NOOP("core", "The panel counts it in {currency}, not in {expected}. Is it the right one?")

ROUNDING = Decimal("0.0002")
"""What rounding of a charge and of the balance can differ by, for each order."""


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
    return tuple(_unsettled(evidence) for evidence in desk.store.unknowns.all())


def count(desk: Desk) -> int:
    """How many things wait: orders and requests of unknown outcome, batches with lines held back, scheduled orders
    held back, unsaved outcomes, services that matter and changed, and kinds of news.
    """
    held = len(desk.store.batches.held()) + scheduled.count_held(desk)
    waiting = desk.store.unknowns.count() + unclear.count(desk) + held + bool(desk.store.unsaved)
    return waiting + len(watch.alerts(desk)) + news.count(desk)


def unsaved(desk: Desk) -> list[Order]:
    """The orders whose outcome is known but could not be saved yet, as on a full disk; see `save_again`."""
    return history.page(desk, sorted({outcome.order_id for outcome in desk.store.unsaved}))


def it_was_placed(desk: Desk, order_id: int, panel_order_id: str, *, sure: bool = False) -> Settled:
    """The person found it on the panel under `panel_order_id`; a status call checks that.

    Raises InputError (field "Order ID") for an id that is empty or belongs to another order, PanelError where the panel
    does not know it or does not answer. Where charge or count do not fit, `doubts` says so and nothing is changed.
    """
    order, panel_order = _unknown(desk, order_id), panel_order_id.strip().removeprefix("#")
    if not panel_order:
        raise InputError(_ENTER_ID, field="Order ID")
    _check_free(desk, order, panel_order)
    client = desk.panels.client(order.account)
    with client.urgent():
        status = client.status(panel_order)
    doubts = _doubts(order, status)
    if doubts and not sure:
        return Settled(order, Changes(), doubts)
    if not desk.store.unknowns.resolve(order_id, panel_order, "", desk.now()):
        _check_free(desk, order, panel_order)
        raise InputError(_SETTLED, field="Order ID")
    desk.store.orders.apply([Told(order_id, status)], desk.now())
    return Settled(history.order(desk, order_id), _changes(order_id), doubts)


def it_was_not_placed(desk: Desk, order_id: int) -> Settled:
    """The person found that it was never placed. Nothing is sent; placing it again is a new order."""
    _unknown(desk, order_id)
    if not desk.store.unknowns.resolve(order_id, "", _BY_PERSON, desk.now()):
        raise InputError(_SETTLED, field="Order ID")
    return Settled(history.order(desk, order_id), _changes(order_id))


def gather(desk: Desk) -> Changes:
    """Ask for what is missing as evidence: the balance after unknown orders, the state of orders to be canceled.

    Troubles are left out.
    """
    changes = unclear.look(desk)
    for account in desk.store.unknowns.without_balance():
        changes |= balances.look(desk, account)
    return changes


def _changes(order_id: int) -> Changes:
    return Changes(orders=frozenset({order_id}), added=True)


def _unknown(desk: Desk, order_id: int) -> Order:
    order = desk.store.orders.get(order_id)
    if order.placing is not Placing.UNKNOWN:
        raise InputError(_SETTLED, field="Order ID")
    return order


def _check_free(desk: Desk, order: Order, panel_order: str) -> None:
    if desk.store.orders.with_panel_id(order.account, panel_order) is not None:
        raise InputError(_TAKEN, field="Order ID", id=panel_order)


def _unsettled(evidence: Evidence) -> Unsettled:
    return Unsettled(
        evidence.order,
        evidence.asked_at,
        evidence.order.estimate,
        evidence.before,
        evidence.after,
        _words(evidence),
        evidence.before_at,
        evidence.after_at,
    )


def _words(evidence: Evidence) -> Text:
    """What the balances suggest, with what other orders in between should have cost taken off."""
    if evidence.before is None or evidence.after is None or evidence.order.estimate is None:
        return Text(_NO_FIGURES)
    estimate = evidence.order.estimate
    slack = ROUNDING * (evidence.other_count + 1)
    if estimate <= 2 * slack:
        return Text(_FREE)
    fall = evidence.before - evidence.after - evidence.others
    if abs(fall - estimate) <= slack + estimate / 50:
        amounts = {"fall": Amount(fall), "others": Amount(evidence.others)}
        template = _FELL_APART if evidence.others else _FELL
        return Text(template, {**amounts, "currency": evidence.order.currency})
    return Text(_UNCHANGED if abs(fall) <= slack else _FIGURES)


def _doubts(order: Order, status: OrderStatus) -> tuple[Text, ...]:
    found = []
    if status.currency and order.currency and status.currency != order.currency:
        found.append(Text(_CURRENCY, {"currency": status.currency, "expected": order.currency}))
    if status.charge and order.estimate and not _is_about(status.charge, order.estimate):
        values = {
            "charge": Amount(status.charge),
            "currency": status.currency or order.currency,
            "estimate": Amount(order.estimate),
        }
        found.append(Text(_CHARGE, values))
    if status.remains is not None and order.quantity is not None and status.remains > order.quantity:
        found.append(Text(_REMAINS, {"remains": Count(status.remains), "quantity": Count(order.quantity)}))
    return tuple(found)


def _is_about(charge: Decimal, estimate: Decimal) -> bool:
    return abs(charge - estimate) <= ROUNDING + estimate / 10
