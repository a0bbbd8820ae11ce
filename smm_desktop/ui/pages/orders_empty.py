"""Why no order is shown, and the one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.ui.pages.orders_filters import OrderFilters


def why_empty(filters: OrderFilters) -> tuple[str, str, str]:
    """Title, hint and the words of the button."""
    if filters.tab == "attention" and not filters.search.text():
        return (
            _tr("Nothing needs your attention"),
            _tr("Orders whose outcome is not known would stand here."),
            _tr("Show all orders"),
        )
    if filters.narrowed:
        return (
            _tr("No order fits"),
            _tr("No order of this account fits the tab, the search and the dates chosen."),
            _tr("Show all orders"),
        )
    return (
        _tr("No orders yet"),
        _tr("Every order you place stands here, with how far it is and what it cost."),
        _tr("Place your first order"),
    )


def _tr(source: str) -> str:
    return QCoreApplication.translate("OrdersPage", source)
