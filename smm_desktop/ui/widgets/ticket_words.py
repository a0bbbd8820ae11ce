"""The sentences of the order ticket: what it asks before sending, and what became of the order."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.errors import SmmError
from smm_desktop.core.orders import Placing, Ticket
from smm_desktop.core.services import Billing, Service, service_type
from smm_desktop.core.text import QT_TRANSLATE_NOOP, plain
from smm_desktop.ui import formats
from smm_desktop.ui.messages import say, say_kept, say_text
from smm_desktop.ui.names import type_name
from smm_desktop.ui.widgets.ticket_notes import Outcome

if TYPE_CHECKING:
    from smm_desktop.actions.placing import Caution, Placed

_ASK = QT_TRANSLATE_NOOP("ticket", "Place this order for about {cost}?")
_ASK_OPEN = QT_TRANSLATE_NOOP("ticket", "Place this order? Its cost cannot be told beforehand.")
_PLACED = QT_TRANSLATE_NOOP("ticket", "Order {order} is placed, for about {cost}.")
_PLACED_OPEN = QT_TRANSLATE_NOOP("ticket", "Order {order} is placed.")
_REFUSED = QT_TRANSLATE_NOOP("ticket", "Nothing was ordered. {reason}")
_NOT_SENT = QT_TRANSLATE_NOOP("ticket", "Nothing was sent, nothing was spent; it is safe to try again. {reason}")
_UNKNOWN = QT_TRANSLATE_NOOP(
    "ticket",
    "It is not known whether the panel took this order. It may have been paid; nothing will be sent again by itself. "
    "The Attention page shows what speaks for and against it. {reason}",
)
_UNSAVED = QT_TRANSLATE_NOOP(
    "ticket", "This could not be written to the data file yet. Free some disk space and leave the program open."
)
_CRASHED = QT_TRANSLATE_NOOP(
    "ticket",
    "Something unforeseen happened. Look at the Attention page and the panel's own list before ordering again.",
)
_TWICE = QT_TRANSLATE_NOOP(
    "ticket",
    "Whether this very order was taken is not known yet. If it was, placing it again pays a second time. "
    "Settle it on the Attention page first.",
)


def tr(source: str) -> str:
    """A sentence of the ticket in the person's language."""
    return QCoreApplication.translate("ticket", source)


def question(ticket: Ticket, cautions: Sequence[Caution], *, unsettled: bool) -> str:
    """What is asked before an order is sent: the sum, and below it what to beware of."""
    cost = formats.money(ticket.estimate, ticket.currency)
    first = tr(_ASK_OPEN) if ticket.estimate is None else tr(_ASK).format(cost=cost)
    rest = [say_text(caution.text) for caution in cautions if caution.kind != "amount"]
    told = any(caution.kind == "unknown_link" for caution in cautions)
    return "\n".join([first, *([tr(_TWICE)] if unsettled and not told else []), *rest])


def must_ask(cautions: Sequence[Caution], seen: Collection[str]) -> bool:
    """True where a person should say yes once more: over the amount set, a repeat, or what was not on screen before."""
    always = {"amount", "repeated", "unknown_link"}
    return any(
        caution.kind in always or (caution.kind != "stale" and say_text(caution.text) not in seen)
        for caution in cautions
    )


def outcome(placed: Placed, ticket: Ticket) -> tuple[str, Outcome, tuple[str, str] | None]:
    """The sentence for an outcome, its look, and the step to offer."""
    reason = say(placed.error) if placed.error else say_kept(placed.order.detail)
    unsaved = "" if placed.saved else " " + tr(_UNSAVED)
    match placed.order.placing:
        case Placing.PLACED:
            return _placed(placed, ticket) + unsaved, Outcome.PLACED, (tr("Show in Orders"), "orders")
        case Placing.REFUSED:
            return tr(_REFUSED).format(reason=reason) + unsaved, Outcome.REFUSED, None
        case Placing.NOT_SENT:
            return tr(_NOT_SENT).format(reason=reason) + unsaved, Outcome.NOT_SENT, None
    text = tr(_UNKNOWN).format(reason=reason).strip() + unsaved
    return text, Outcome.UNKNOWN, (tr("Open Attention"), "attention")


def not_sent(error: SmmError) -> str:
    """The sentence where the order was stopped on this side."""
    return tr(_NOT_SENT).format(reason=say(error))


def crashed() -> str:
    """The sentence where a bug left the outcome open."""
    return tr(_CRASHED)


def summary(service: Service, currency: str) -> str:
    """A service in a few words: type, category, price, what it offers."""
    flat = service_type(service.type).billing is Billing.FLAT
    price = tr("{price} each") if flat else tr("{price} per 1,000")
    parts = [
        price.format(price=formats.money(service.rate, currency)),
        type_name(service.type),
        plain(service.category, 80),
    ]
    offers = ((service.refill, tr("Refill")), (service.cancel, tr("Cancel")), (service.dripfeed, tr("Drip-feed")))
    return " · ".join(part for part in [*parts, *(word for has, word in offers if has)] if part)


def _placed(placed: Placed, ticket: Ticket) -> str:
    order = plain(placed.order.order, 60)
    if ticket.estimate is None:
        return tr(_PLACED_OPEN).format(order=order)
    return tr(_PLACED).format(order=order, cost=formats.money(ticket.estimate, ticket.currency))
