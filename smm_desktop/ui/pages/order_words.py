"""Sentences about an order: what its state means for the money, and what a support desk asks for."""

from __future__ import annotations

import json

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.delivery import Delivery
from smm_desktop.core.orders import Order, OrderEvent, Placing
from smm_desktop.core.services import Field, service_type
from smm_desktop.core.stillness import quiet_for
from smm_desktop.core.subscriptions import subscription
from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui.messages import label, say_kept
from smm_desktop.ui.states import order_pill

MAX_ANSWER = 4000
_SHOWN_FIELDS = ("link", "quantity")


def meaning(order: Order, *, still: bool = False) -> str:
    """What the state means for the money and what to do; empty where nothing needs to be said.

    `still` tells that the order does not move.
    """
    reason = say_kept(order.detail)
    match order.placing:
        case Placing.QUEUED:
            return _tr("Waiting for its turn. Nothing was sent or charged yet.")
        case Placing.SENDING:
            return _tr("Being sent. Wait for the outcome before you do anything about it.")
        case Placing.REFUSED:
            return _joined(_tr("The panel refused this order. Nothing was charged."), reason)
        case Placing.NOT_SENT:
            return _joined(
                _tr("The order did not reach the panel. Nothing was charged; it can be placed again."), reason
            )
        case Placing.UNKNOWN:
            return _joined(
                _tr(
                    "It is not known whether the panel took this order. It may have been charged. "
                    "Decide on the Attention page; it is never sent again by itself."
                ),
                reason,
            )
        case Placing.PLACED:
            return _placed_meaning(order, still)


def _placed_meaning(order: Order, still: bool) -> str:
    if order.cancel_asked and not order.state.final:
        return _tr("The panel was asked to cancel. Money comes back only once the state is Canceled or Partial.")
    return stillness(order) if still else ""


def stillness(order: Order) -> str:
    """For how many days nothing changed of an order that does not move, and what to do about it; empty below a day."""
    days = quiet_for(order).days
    if not days:
        return ""
    return QCoreApplication.translate(
        "orders",
        "Nothing has changed for %Ln day(s). Some panels show failed orders as Pending for ever: ask the panel's "
        "support, with what Copy for ticket gives.",
        None,
        days,
    )


def event_words(event: OrderEvent, quantity: int | None, before: OrderEvent | None = None, currency: str = "") -> str:
    """What an event told beside its state, such as "157 of 1,000 remain"; what was told `before` is not told again."""
    parts = []
    if event.remains is not None and quantity:
        parts.append(
            _tr("{remains} of {quantity} remain").format(
                remains=formats.number(event.remains), quantity=formats.number(quantity)
            )
        )
    if event.start_count is not None and (before is None or event.start_count != before.start_count):
        parts.append(_tr("start {count}").format(count=formats.number(event.start_count)))
    if event.charge is not None and (before is None or event.charge != before.charge):
        parts.append(_tr("charge {amount}").format(amount=formats.money(event.charge, currency)))
    return " · ".join(parts)


def shown_fields(order: Order) -> list[tuple[str, str]]:
    """The further fields of the order as they were sent, by their names for people where the type has them."""
    kind = service_type(order.service_type)
    return [
        (label(field.label) if (field := kind.field(name)) else name, _choice(field, value))
        for name, value in order.fields.items()
        if name not in _SHOWN_FIELDS and value and not (name == "expiry" and subscription(order))
    ]


def _choice(field: Field | None, value: str) -> str:
    found = next((choice.label for choice in field.choices if choice.value == value), "") if field else ""
    return label(found) if found else value


def subscription_facts(order: Order) -> list[tuple[str, str]]:
    """What a panel tells of a subscription; nothing for other orders."""
    known = subscription(order)
    if known is None or order.parent:
        return []
    served = formats.number(known.served)
    if known.served is not None and known.wanted is not None:
        served = _tr("{served} of {wanted}").format(served=served, wanted=formats.number(known.wanted))
    elif known.wanted is None and known.served is not None:
        served = _tr("{served}, without an end").format(served=served)
    return [(_tr("Posts served"), served), (_tr("Expires"), plain(known.expiry, 40) or _tr("never"))]


def delivery_facts(order: Order, known: Delivery) -> list[tuple[str, str]]:
    """Speed and expected end, with what they are taken from."""
    rows = []
    if known.per_hour is not None:
        speed = formats.number(max(1, round(known.per_hour)))
        rows.append((_tr("Speed"), _tr("about {count} an hour").format(count=speed)))
    if known.ends_at is not None:
        words = (
            _tr("about {time}, at its own speed")
            if known.own
            else _tr("about {time}: half of your orders of this service took no longer")
        )
        rows.append((_tr("Expected end"), words.format(time=formats.when(known.ends_at))))
    return rows if order.active else []


def pretty_answer(answer: str) -> str:
    """The panel's record, indented where it is JSON; at most 4,000 characters."""
    try:
        text = json.dumps(json.loads(answer), indent=2, ensure_ascii=False)
    except (ValueError, RecursionError):
        text = answer
    return text[:MAX_ANSWER]


def for_ticket(order: Order) -> str:
    """What a support desk asks for, one fact on each line."""
    facts = (
        (_tr("Order ID"), order.order),
        (_tr("Service"), plain(f"{order.service} {order.service_name}", 300)),
        (_tr("Link"), plain(order.link, 2000)),
        (_tr("Quantity"), _figure(order.quantity)),
        (_tr("Start count"), _figure(order.start_count)),
        (_tr("Remains"), _figure(order.remains)),
        (_tr("State"), plain(order.text or order_pill(order).text, 60)),
        (_tr("Placed"), order.placed_at.isoformat(sep=" ", timespec="seconds")),
        (_tr("Panel's answer"), plain(order.answer, MAX_ANSWER)),
    )
    return "\n".join(f"{name}: {value}" for name, value in facts if value)


def _figure(value: int | None) -> str:
    return "" if value is None else str(value)


def _joined(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)


def _tr(source: str) -> str:
    return QCoreApplication.translate("orders", source)
