"""What came back of an order's charge, in words that tell what that is told from."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.orders import Order, OrderEvent, OrderState, Placing
from smm_desktop.core.services import whole
from smm_desktop.core.spending import NOTHING, came_back, cost
from smm_desktop.core.text import plain
from smm_desktop.ui import formats


def given_back(
    order: Order, events: Sequence[OrderEvent], runs: Sequence[Order] = (), parent: Order | None = None
) -> str:
    """What came back of the charge, and what tells it; empty where nothing did. `runs` are its child orders, `parent`
    is the drip-feed that it is a run of.
    """
    if order.placing is not Placing.PLACED or order.charge is None:
        return ""
    most = max((event.charge for event in events if event.charge is not None), default=order.charge)
    quantity = order.quantity or (_of_one(parent) if parent else None)
    own = came_back(order.state, order.charge, quantity, order.remains, most)
    whole_charge = max(order.charge, most)
    runs_back = _of_runs(order, runs)
    cost_now = cost(order.state, order.charge, None, quantity, order.remains, most=most, runs_back=runs_back).amount
    parts = (
        (own, _told_by(order, lowered=most > order.charge)),
        (whole_charge - cost_now - own, _tr("{amount} for runs that came up short")),
    )
    shown = (words.format(amount=formats.money(back, plain(order.currency, 8))) for back, words in parts if back)
    return "\n".join(shown)


def _told_by(order: Order, *, lowered: bool) -> str:
    if lowered:
        return _tr("{amount}: the panel lowered its charge")
    if order.state is OrderState.PARTIAL:
        return _tr("{amount}, by what remains of the quantity")
    return _tr("{amount}: panels give the whole charge back")


def _of_runs(order: Order, runs: Sequence[Order]) -> Decimal:
    """What the runs gave back themselves; where the whole was charged nothing, theirs are charges of their own."""
    if not order.charge:
        return NOTHING
    each = _of_one(order)
    back = (came_back(run.state, run.charge, run.quantity or each, run.remains) for run in runs if run.charge)
    return sum(back, NOTHING)


def _of_one(drip: Order) -> int | None:
    """The quantity of one run of a drip-feed."""
    many = whole(drip.fields.get("runs", ""))
    return drip.quantity // many if drip.quantity and many else None


def _tr(source: str) -> str:
    return QCoreApplication.translate("orders", source)
