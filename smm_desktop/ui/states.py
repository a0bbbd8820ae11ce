"""Words and tones for how far orders and refills are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.orders import Order, OrderState, Placing
from smm_desktop.core.refills import RefillState
from smm_desktop.core.text import QT_TRANSLATE_NOOP
from smm_desktop.ui.tables import Pill
from smm_desktop.ui.theme import Tone

_ORDER: dict[OrderState, tuple[str, Tone]] = {
    OrderState.PENDING: (QT_TRANSLATE_NOOP("states", "Pending"), Tone.ACTIVE),
    OrderState.PROCESSING: (QT_TRANSLATE_NOOP("states", "Processing"), Tone.ACTIVE),
    OrderState.IN_PROGRESS: (QT_TRANSLATE_NOOP("states", "In progress"), Tone.ACTIVE),
    OrderState.COMPLETED: (QT_TRANSLATE_NOOP("states", "Completed"), Tone.COMPLETED),
    OrderState.PARTIAL: (QT_TRANSLATE_NOOP("states", "Partial"), Tone.PARTIAL),
    OrderState.CANCELED: (QT_TRANSLATE_NOOP("states", "Canceled"), Tone.CANCELED),
    OrderState.REFUNDED: (QT_TRANSLATE_NOOP("states", "Refunded"), Tone.CANCELED),
    OrderState.FAILED: (QT_TRANSLATE_NOOP("states", "Failed"), Tone.FAILED),
    OrderState.ACTIVE: (QT_TRANSLATE_NOOP("states", "Active"), Tone.ACTIVE),
    OrderState.PAUSED: (QT_TRANSLATE_NOOP("states", "Paused"), Tone.PARTIAL),
    OrderState.EXPIRED: (QT_TRANSLATE_NOOP("states", "Expired"), Tone.CANCELED),
    OrderState.UNKNOWN: (QT_TRANSLATE_NOOP("states", "Unknown state"), Tone.UNKNOWN),
}
_PLACING: dict[Placing, tuple[str, Tone]] = {
    Placing.QUEUED: (QT_TRANSLATE_NOOP("states", "Queued"), Tone.MUTED),
    Placing.SENDING: (QT_TRANSLATE_NOOP("states", "Sending"), Tone.ACTIVE),
    Placing.REFUSED: (QT_TRANSLATE_NOOP("states", "Refused"), Tone.FAILED),
    Placing.NOT_SENT: (QT_TRANSLATE_NOOP("states", "Not sent"), Tone.CANCELED),
    Placing.UNKNOWN: (QT_TRANSLATE_NOOP("states", "Outcome unknown"), Tone.UNKNOWN),
}
_REFILL: dict[RefillState, tuple[str, Tone]] = {
    RefillState.PENDING: (QT_TRANSLATE_NOOP("states", "Pending"), Tone.ACTIVE),
    RefillState.IN_PROGRESS: (QT_TRANSLATE_NOOP("states", "In progress"), Tone.ACTIVE),
    RefillState.COMPLETED: (QT_TRANSLATE_NOOP("states", "Completed"), Tone.COMPLETED),
    RefillState.REJECTED: (QT_TRANSLATE_NOOP("states", "Rejected"), Tone.FAILED),
    RefillState.CANCELED: (QT_TRANSLATE_NOOP("states", "Canceled"), Tone.CANCELED),
    RefillState.FAILED: (QT_TRANSLATE_NOOP("states", "Failed"), Tone.FAILED),
    RefillState.UNKNOWN: (QT_TRANSLATE_NOOP("states", "Unknown state"), Tone.UNKNOWN),
}


def order_pill(order: Order) -> Pill:
    """How an order's state is shown: what the journal knows first, then what the panel told.

    A word of the panel's own that no one has met is shown as it is.
    """
    if order.placing in _PLACING:
        return _pill(*_PLACING[order.placing])
    if order.state is OrderState.UNKNOWN and order.text:
        return Pill(order.text, Tone.UNKNOWN)
    return state_pill(order.state)


def state_pill(state: OrderState) -> Pill:
    """How a state that a panel told is shown."""
    return _pill(*_ORDER[state])


def placing_pill(placing: Placing) -> Pill:
    """What the journal knows of a request that the panel tells nothing of."""
    return _pill(*_PLACING[placing])


def refill_pill(state: RefillState, text: str = "") -> Pill:
    """How a refill's state is shown; `text` is the panel's own word, shown for an unknown state."""
    return Pill(text, Tone.UNKNOWN) if state is RefillState.UNKNOWN and text else _pill(*_REFILL[state])


def _pill(source: str, tone: Tone) -> Pill:
    return Pill(QCoreApplication.translate("states", source), tone)
