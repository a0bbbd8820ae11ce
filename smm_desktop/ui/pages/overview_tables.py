"""The columns of the overview's tables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.history import Tab
from smm_desktop.core.orders import Order
from smm_desktop.core.reconcile import Basis, Movement, MovementKind
from smm_desktop.core.spending import Spent, by_span
from smm_desktop.core.text import plain
from smm_desktop.ui import forecast_words
from smm_desktop.ui.formats import NONE, day_short, money, number, percent, when
from smm_desktop.ui.pages.overview_charts import STATES, state_name
from smm_desktop.ui.states import order_pill
from smm_desktop.ui.tables import RIGHT, Column, PillDelegate, ProgressDelegate

if TYPE_CHECKING:
    from smm_desktop.actions.insights import Glance  # loaded when the desk is open

Name = Callable[[str], str]
"""The name of the account of an id."""


@dataclass(frozen=True, slots=True)
class AccountRow:
    """One account in the table that stands for cards where there are many."""

    account: str
    amount: Decimal
    currency: str
    days: int | None
    lasts: str
    basis: str
    spent: tuple[Spent, ...]


def account_rows(glance: Glance) -> list[AccountRow]:
    """The rows of `balance_columns`."""
    rows = []
    for id_, known in glance.balances.items():
        told = glance.forecasts.get(id_)
        own = [part for part in glance.parts if part.account == id_]
        rows.append(
            AccountRow(
                id_,
                known.amount,
                known.currency,
                told.days if told and told.basis else None,
                forecast_words.lasts(told),
                forecast_words.basis(told),
                by_span(own, known.currency, glance.days[-1]),
            )
        )
    return rows


def newest_columns() -> tuple[Column, ...]:
    """The newest orders."""
    return (
        Column(
            "state",
            _tr("State"),
            lambda order: str(order.state),
            lambda order: plain(order_pill(order).text, 60),
            mark=order_pill,
            delegate=PillDelegate,
            width=170,
        ),
        Column("placed", _tr("Placed"), lambda order: order.placed_at, lambda order: when(order.placed_at), width=140),
        Column(
            "service",
            _tr("Service"),
            lambda o: o.service_name,
            lambda o: plain(o.service_name or o.service) or NONE,
            stretch=True,
        ),
        Column(
            "progress",
            _tr("Progress"),
            lambda order: order.done,
            lambda order: NONE if order.done is None else percent(order.done),
            mark=lambda order: order.done,
            delegate=ProgressDelegate,
            width=150,
        ),
        Column("charge", _tr("Charge"), lambda order: order.charge, _charge, align=RIGHT, width=120),
    )


def balance_columns(name: Name) -> tuple[Column, ...]:
    """Accounts with what they hold, where there are too many for cards. Rows: `AccountRow`."""
    return (
        Column("account", _tr("Account"), lambda r: name(r.account), lambda r: name(r.account), stretch=True),
        Column(
            "balance", _tr("Balance"), lambda r: r.amount, lambda r: money(r.amount, r.currency), align=RIGHT, width=130
        ),
        Column("lasts", _tr("Lasts"), lambda r: r.days, lambda r: r.lasts, tooltip=lambda r: r.basis, width=230),
        *(
            Column(f"spent{place}", title, _spent_amount(place), _spent_of(place), align=RIGHT, width=120)
            for place, title in enumerate((_tr("Today"), _tr("7 days"), _tr("30 days")))
        ),
    )


def _spent_amount(place: int) -> Callable[[Any], Any]:
    return lambda row: row.spent[place].amount


def _spent_of(place: int) -> Callable[[Any], str]:
    return lambda row: money(row.spent[place].amount, row.currency) if row.spent[place].orders else NONE


def movement_columns(name: Name) -> tuple[Column, ...]:
    """What moved the balances besides charges."""
    return (
        Column("at", _tr("Time"), lambda m: m.at, lambda m: when(m.at), tooltip=_movement_hint, width=130),
        Column(
            "what",
            _tr("What"),
            movement_name,
            movement_name,
            tooltip=_movement_hint,
            spoken=_spoken_movement,
            stretch=True,
            width=150,
        ),
        Column("account", _tr("Account"), lambda m: name(m.account), lambda m: name(m.account), width=95),
        Column("amount", _tr("Amount"), lambda m: m.amount, _signed, align=RIGHT, tooltip=_movement_hint, width=112),
    )


def movement_name(movement: Movement) -> str:
    """What a movement most likely was."""
    match movement.kind:
        case MovementKind.TOP_UP:
            return _tr("Top-up")
        case MovementKind.CREDIT:
            return _tr("Top-up or refund")
        case MovementKind.ELSEWHERE:
            return _tr("Order placed elsewhere")
    if movement.order:
        return _tr("Refund of order {order}").format(order=plain(movement.order, 30))
    return _tr("Refund of %Ln order(s)", movement.orders)


def _movement_hint(movement: Movement) -> str:
    name = movement_name(movement)
    if movement.basis is not None:
        return f"{_unexplained(movement)}\n{_basis(movement.basis, movement.order)}"
    if movement.after is None:
        why = _tr("Given back for orders that ended partial, canceled, refunded or failed.")
        return f"{name}\n{why}"
    return _unexplained(movement)


def _spoken_movement(movement: Movement) -> str:
    return f"{_tr('What')}: {_movement_hint(movement)}"


def _unexplained(movement: Movement) -> str:
    template = _tr("{name}\nNo order in this history explains it. It happened between {after} and {at}.")
    if movement.kind is MovementKind.ELSEWHERE:
        template = _tr("{name}, or a fee\nNo order in this history explains it. It happened between {after} and {at}.")
    return template.format(name=movement_name(movement), after=when(movement.after), at=when(movement.at))


def _basis(basis: Basis, order: str) -> str:
    """What more money than before is told to be a top-up from, or why that is not clear."""
    match basis:
        case Basis.LARGER:
            return _tr("No single order of the 60 days before cost as much, so it is hardly a refund.")
        case Basis.WHOLE:
            return _tr("It is a whole amount, and no order of the 60 days before cost just that.")
        case Basis.SMALLER:
            return _tr("Orders of the 60 days before cost more, so a part of one may have come back.")
    if not order:
        return _tr("An order placed elsewhere cost just as much, and may have been given back.")
    return _tr("Order {order} cost just as much, and may have been given back.").format(order=plain(order, 30))


def _signed(movement: Movement) -> str:
    text = money(movement.amount, movement.currency)
    return f"+{text}" if movement.amount > 0 else text


def price_columns(name: Name) -> tuple[Column, ...]:
    """Prices that changed. Rows: `PriceChange`."""
    return (
        Column("at", _tr("Day"), lambda p: p.at, lambda p: day_short(p.at.astimezone().date()), width=85),
        Column("service", _tr("Service"), lambda p: p.name, _price_service, tooltip=_price_service, stretch=True),
        Column("account", _tr("Account"), lambda p: name(p.account), lambda p: name(p.account), width=95),
        Column("old", _tr("Before"), lambda p: p.old, lambda p: money(p.old), align=RIGHT, width=80, hidden=True),
        Column(
            "new",
            _tr("Now"),
            lambda p: p.new,
            lambda p: money(p.new, p.currency),
            align=RIGHT,
            tooltip=_price_hint,
            width=100,
        ),
        Column("change", _tr("Change"), _rise, _rise_text, align=RIGHT, tooltip=_price_hint, width=75),
    )


def _price_service(change: Any) -> str:
    return plain(change.name or change.service)


def _price_now(change: Any) -> str:
    return money(change.new, change.currency)


def _price_hint(change: Any) -> str:
    return _tr("{old} before, {new} now").format(
        old=money(change.old, change.currency), new=money(change.new, change.currency)
    )


def _rise(change: Any) -> float:
    return float(change.new / change.old - 1) if change.old else 0.0


def _rise_text(change: Any) -> str:
    """With its sign, so that it can be told without colours."""
    if not change.old:
        return NONE
    share = round(_rise(change) * 100)
    return _tr("{sign}{share} %").format(sign="+" if change.new > change.old else "−", share=number(abs(share)))


def spend_columns() -> tuple[Column, ...]:
    """Spent on each day. Rows: `SpendRow`."""
    return (
        Column("day", _tr("Day"), lambda r: r.day.isoformat(), lambda r: day_short(r.day), width=100),
        Column("account", _tr("Account"), lambda r: r.account, lambda r: r.account, stretch=True),
        Column(
            "orders", _tr("Orders"), lambda r: r.spent.orders, lambda r: number(r.spent.orders), align=RIGHT, width=80
        ),
        *_spent_columns(),
    )


def _spent_columns() -> tuple[Column, ...]:
    return (
        Column(
            "spent", _tr("Spent"), lambda r: r.spent.amount, lambda r: money(r.spent.amount, r.currency), align=RIGHT
        ),
        Column(
            "estimated",
            _tr("Estimated"),
            lambda r: r.spent.estimated,
            lambda r: money(r.spent.estimated, r.currency) if r.spent.estimated else NONE,
            align=RIGHT,
            width=110,
        ),
    )


def state_columns() -> tuple[Column, ...]:
    """Orders of each day by state. Rows: `StateRow`."""
    return (
        Column("day", _tr("Day"), lambda r: r.day.isoformat(), lambda r: day_short(r.day), stretch=True),
        *(Column(tab, state_name(tab), _number_of(tab), _number_text(tab), align=RIGHT, width=80) for tab in STATES),
    )


def _number_of(tab: Tab) -> Callable[[Any], int]:
    return lambda row: int(row.numbers[tab])


def _number_text(tab: Tab) -> Callable[[Any], str]:
    return lambda row: number(row.numbers[tab])


def line_columns() -> tuple[Column, ...]:
    """Balances over time. Rows: `BalanceRow`."""
    return (
        Column("at", _tr("Time"), lambda r: r.at, lambda r: when(r.at), width=140),
        Column("account", _tr("Account"), lambda r: r.account, lambda r: r.account, stretch=True),
        Column(
            "balance", _tr("Balance"), lambda r: r.amount, lambda r: money(r.amount, r.currency), align=RIGHT, width=130
        ),
    )


def top_columns(name: Name) -> tuple[Column, ...]:
    """The services most was spent on. Rows: `ServiceSpent`."""
    return (
        Column("service", _tr("Service"), lambda r: r.name, lambda r: plain(r.name or r.service), stretch=True),
        Column("account", _tr("Account"), lambda r: name(r.account), lambda r: name(r.account), width=110),
        Column(
            "orders", _tr("Orders"), lambda r: r.spent.orders, lambda r: number(r.spent.orders), align=RIGHT, width=80
        ),
        *_spent_columns(),
    )


def _charge(order: Order) -> str:
    return money(order.charge, plain(order.currency, 8))


def _tr(source: str, count: int = -1) -> str:
    return QCoreApplication.translate("overview", source, "", count)
