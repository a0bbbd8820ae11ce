"""What an export holds of an order: one column each, in words and forms that no language changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from smm_desktop.core.orders import Order

Cell = str | int | Decimal | datetime | None


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """One column: `key` for choosing it, `title` for its header, `value` for a row's cell.

    Text stays text (ids too), counts are whole numbers, money is Decimal, times are aware and in UTC.
    """

    key: str
    title: str
    value: Callable[[Order], Cell]


def order_columns(account_names: Mapping[str, str]) -> tuple[ExportColumn, ...]:
    """All columns of an order; `account_names` gives the name of an account's id."""
    return (
        ExportColumn("account", "Account", lambda order: account_names.get(order.account, order.account)),
        ExportColumn("order", "Order ID", lambda order: order.order),
        ExportColumn("placing", "Placing", lambda order: order.placing.value),
        ExportColumn("state", "State", lambda order: order.state.value),
        ExportColumn("text", "Panel's word", lambda order: order.text),
        ExportColumn("placed_at", "Placed (UTC)", lambda order: order.placed_at),
        ExportColumn("service", "Service ID", lambda order: order.service),
        ExportColumn("service_name", "Service", lambda order: order.service_name),
        ExportColumn("service_type", "Type", lambda order: order.service_type),
        ExportColumn("link", "Link", lambda order: order.link),
        ExportColumn("quantity", "Quantity", lambda order: order.quantity),
        ExportColumn("start_count", "Start count", lambda order: order.start_count),
        ExportColumn("remains", "Remains", lambda order: order.remains),
        ExportColumn("estimate", "Estimate", lambda order: order.estimate),
        ExportColumn("charge", "Charge", lambda order: order.charge),
        ExportColumn("currency", "Currency", lambda order: order.currency),
        ExportColumn("refill", "Refill ID", lambda order: order.refill),
        ExportColumn("refill_state", "Refill", lambda order: order.refill_state.value if order.refill_state else ""),
        ExportColumn("changed_at", "Changed (UTC)", lambda order: order.changed_at),
        ExportColumn("detail", "Detail", lambda order: order.detail),
    )
