"""The columns of refill requests and of orders that can be refilled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.orders import Order, OrderState, Placing
from smm_desktop.core.refills import Refill, RefillState
from smm_desktop.core.text import Text, plain
from smm_desktop.ui import formats
from smm_desktop.ui.messages import say_text
from smm_desktop.ui.pages.orders_columns import service_text
from smm_desktop.ui.states import placing_pill, refill_pill
from smm_desktop.ui.tables import RIGHT, Column, Pill, PillDelegate


@dataclass(frozen=True, slots=True)
class Refillable:
    """An order, and what makes a refusal of a refill likely; or why none can be asked for: then it is not `askable`."""

    order: Order
    advice: Text | None
    askable: bool = True
    promising: bool = True
    """False where a refill would be of no use, or could not be had."""


def refill_columns(account_name: Callable[[str], str]) -> tuple[Column, ...]:
    """The columns of refill requests (`Refill` rows)."""
    return (
        Column(
            "state",
            _tr("State"),
            lambda r: r.text or r.state.value,
            lambda r: plain(_pill(r).text, 60),
            mark=_pill,
            delegate=PillDelegate,
            width=140,
        ),
        Column("refill", _tr("Refill ID"), lambda r: r.refill, _refill_id, width=84),
        Column("order", _tr("Order ID"), lambda r: r.order, lambda r: plain(r.order, 80), width=84),
        Column("service", _tr("Service"), lambda r: r.service_name, _service, width=180, stretch=True),
        Column("link", _tr("Link"), lambda r: r.link, lambda r: plain(r.link, 300), width=150),
        Column(
            "asked",
            _tr("Asked"),
            lambda r: r.asked_at,
            lambda r: formats.when(r.asked_at),
            sample=formats.when_sample(),
        ),
        Column(
            "changed",
            _tr("Last change"),
            lambda r: r.changed_at,
            lambda r: formats.when(r.changed_at),
            sample=formats.when_sample(),
        ),
        _account_column(lambda r: account_name(r.account)),
    )


def refillable_columns(account_name: Callable[[str], str]) -> tuple[Column, ...]:
    """The columns of orders that can be refilled (`Refillable` rows)."""
    return (
        Column("order", _tr("Order ID"), lambda r: r.order.order, lambda r: plain(r.order.order, 80), width=84),
        Column(
            "service",
            _tr("Service"),
            lambda r: r.order.service_name,
            lambda r: service_text(r.order),
            tooltip=lambda r: service_text(r.order),
            width=200,
        ),
        Column("link", _tr("Link"), lambda r: r.order.link, lambda r: plain(r.order.link, 300), width=130),
        Column(
            "quantity",
            _tr("Quantity"),
            lambda r: r.order.quantity,
            lambda r: formats.number(r.order.quantity),
            align=RIGHT,
            width=84,
        ),
        Column(
            "completed",
            _tr("Seen completed"),
            seen_completed,
            lambda r: formats.when(seen_completed(r)),
            sample=formats.when_sample(),
        ),
        Column("advice", _tr("Worth knowing"), advice_text, advice_text, tooltip=advice_text, width=300, stretch=True),
        _account_column(lambda r: account_name(r.order.account)),
    )


def seen_completed(row: Refillable) -> datetime | None:
    """When its order was first seen completed; None for one that never was."""
    order = row.order
    return order.completed_at or (order.changed_at if order.state is OrderState.COMPLETED else None)


def advice_text(row: Refillable) -> str:
    """What makes a refusal likely; empty where nothing does."""
    return say_text(row.advice) if row.advice else ""


def _account_column(name: Callable[[Any], str]) -> Column:
    return Column("account", _tr("Account"), name, lambda r: plain(name(r), 80), width=110)


def _pill(refill: Refill) -> Pill:
    """The state; without an id the text is why the outcome is unknown, not a word of the panel's."""
    if refill.state is RefillState.UNKNOWN and not refill.refill:
        return placing_pill(Placing.UNKNOWN)
    return refill_pill(refill.state, plain(refill.text, 60))


def _service(refill: Refill) -> str:
    return plain(refill.service_name, 300)


def _refill_id(refill: Refill) -> str:
    return plain(refill.refill, 80) or formats.NONE


def _tr(source: str) -> str:
    return QCoreApplication.translate("refills", source)
