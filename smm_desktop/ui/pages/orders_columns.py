"""The columns of the order history: what each shows, what it exports, and how it is read out."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.orders import Order, Placing
from smm_desktop.core.stillness import quiet_for
from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui.messages import say_kept
from smm_desktop.ui.pages.order_words import stillness
from smm_desktop.ui.states import order_pill, refill_pill
from smm_desktop.ui.tables import RIGHT, Column, Pill, PillDelegate, ProgressDelegate
from smm_desktop.ui.theme import Tone


def order_columns(
    account_name: Callable[[str], str], is_still: Callable[[int], bool] = lambda _: False
) -> tuple[Column, ...]:
    """The columns, left to right. `account_name` gives an account's name by its id; `is_still` tells by our id
    whether an order does not move.
    """
    return (
        Column(
            "state",
            _tr("State"),
            _state_value,
            lambda o: plain(moving_pill(o, is_still).text, 60),
            mark=lambda o: moving_pill(o, is_still),
            delegate=PillDelegate,
            width=160,
            tooltip=lambda o: _state_tooltip(o, is_still),
            spoken=lambda o: spoken_state(o) if not is_still(o.id) else f"{spoken_state(o)}. {stillness(o)}",
        ),
        Column("order", _tr("Order ID"), lambda o: o.order, lambda o: plain(o.order, 80) or formats.NONE, width=84),
        Column(
            "placed",
            _tr("Placed"),
            lambda o: o.placed_at,
            lambda o: formats.when(o.placed_at),
            sample=formats.when_sample(),
            width=124,
            tooltip=lambda o: formats.when_long(o.placed_at),
        ),
        Column("service", _tr("Service"), lambda o: o.service_name, service_text, width=190, tooltip=service_text),
        Column(
            "link",
            _tr("Link"),
            lambda o: o.link,
            lambda o: plain(o.link, 300) or formats.NONE,
            width=140,
            stretch=True,
            tooltip=lambda o: plain(o.link, 500),
        ),
        *_figures(),
        Column(
            "refill",
            _tr("Refill"),
            lambda o: o.refill_state.value if o.refill_state else "",
            _refill_text,
            width=110,
            mark=lambda o: refill_pill(o.refill_state) if o.refill_state else None,
            delegate=PillDelegate,
        ),
        Column(
            "account",
            _tr("Account"),
            lambda o: account_name(o.account),
            lambda o: plain(account_name(o.account), 80),
            width=130,
        ),
    )


def _figures() -> tuple[Column, ...]:
    return (
        Column(
            "quantity",
            _tr("Quantity"),
            lambda o: o.quantity,
            lambda o: formats.number(o.quantity),
            align=RIGHT,
            width=76,
        ),
        Column(
            "progress",
            _tr("Progress"),
            lambda o: o.done,
            _progress_text,
            align=RIGHT,
            width=104,
            mark=lambda o: o.done,
            delegate=ProgressDelegate,
            spoken=_spoken_progress,
        ),
        Column(
            "start_count",
            _tr("Start count"),
            lambda o: o.start_count,
            lambda o: formats.number(o.start_count),
            align=RIGHT,
            width=86,
        ),
        Column(
            "remains",
            _tr("Remains"),
            lambda o: o.remains,
            lambda o: formats.number(o.remains),
            align=RIGHT,
            width=84,
        ),
        Column(
            "charge",
            _tr("Charge"),
            lambda o: o.charge,
            charge_text,
            align=RIGHT,
            width=104,
            tooltip=charge_tooltip,
            spoken=lambda o: charge_tooltip(o) or f"{_tr('Charge')}: {charge_text(o)}",
        ),
    )


def moving_pill(order: Order, is_still: Callable[[int], bool]) -> Pill:
    """The state; where the order does not move, with for how many days."""
    pill = order_pill(order)
    days = quiet_for(order).days
    if not days or not is_still(order.id):
        return pill
    words = _tr("{state} · {days} d still").format(state=plain(pill.text, 40), days=formats.number(days))
    return Pill(words, Tone.PARTIAL)


def _state_value(order: Order) -> str:
    return order.text or order.state.value if order.placing is Placing.PLACED else order.placing.value


def service_text(order: Order) -> str:
    """The service's number and name, as one plain line; a dash where an order was taken over by its id."""
    return (
        plain(f"{order.service} · {order.service_name}" if order.service_name else order.service, 300) or formats.NONE
    )


def charge_text(order: Order) -> str:
    """What the panel charged; before it told, the estimate marked as one. Nothing was paid for what was not placed."""
    if order.placing in (Placing.REFUSED, Placing.NOT_SENT):
        return formats.NONE
    if order.charge is not None:
        return formats.money(order.charge, plain(order.currency, 8))
    return (
        "≈ " + formats.money(order.estimate, plain(order.currency, 8)) if order.estimate is not None else formats.NONE
    )


def charge_tooltip(order: Order) -> str:
    """Charge and estimate in words; empty where neither is known."""
    currency = plain(order.currency, 8)
    known: Mapping[str, str] = {
        "charge": formats.money(order.charge, currency),
        "estimate": formats.money(order.estimate, currency),
    }
    if order.placing in (Placing.REFUSED, Placing.NOT_SENT):
        return _tr("Nothing was charged.")
    if order.charge is not None and order.estimate is not None:
        return _tr("Charged {charge}, estimated {estimate}.").format(**known)
    if order.charge is not None:
        return _tr("Charged {charge}.").format(**known)
    return _tr("Estimated {estimate}; the panel has not told the charge yet.").format(**known) if order.estimate else ""


def spoken_state(order: Order) -> str:
    """The state as a sentence to be read out."""
    word = plain(order_pill(order).text, 60)
    if order.placing is Placing.PLACED and order.quantity and order.remains is not None and order.done is not None:
        return _tr("State: {word}, {remains} of {quantity} remain").format(
            word=word, remains=formats.number(order.remains), quantity=formats.number(order.quantity)
        )
    return _tr("State: {word}").format(word=word)


def _state_tooltip(order: Order, is_still: Callable[[int], bool]) -> str:
    if order.detail and order.placing is not Placing.PLACED:
        return say_kept(order.detail)
    return "\n".join(words for words in (spoken_state(order), stillness(order) if is_still(order.id) else "") if words)


def _progress_text(order: Order) -> str:
    return formats.NONE if order.done is None else formats.percent(order.done)


def _spoken_progress(order: Order) -> str:
    if order.done is None:
        return _tr("Progress: not known")
    return _tr("Progress: {percent} delivered").format(percent=formats.percent(order.done))


def _refill_text(order: Order) -> str:
    return plain(refill_pill(order.refill_state).text, 60) if order.refill_state else ""


def _tr(source: str) -> str:
    return QCoreApplication.translate("orders", source)
