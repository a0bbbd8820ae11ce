"""Which pages there are. A page's module is loaded when the page is first shown, so that the window comes at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.core.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from smm_desktop.ui.workspace import Workspace

Factory = Callable[["Workspace", QWidget], QWidget]


class PageSpec(NamedTuple):
    """One page: its key, its title (also its accessible name on the rail), its icon, and how it is made.

    `at_bottom` puts it below the others; `without_account` lets it be used before an account is connected.
    """

    key: str
    title: str
    icon: str
    factory: Factory
    at_bottom: bool = False
    without_account: bool = False


def _overview(workspace: Workspace, parent: QWidget) -> QWidget:
    from smm_desktop.ui.pages.overview import OverviewPage

    return OverviewPage(workspace, parent)


def _services(workspace: Workspace, parent: QWidget) -> QWidget:
    from smm_desktop.ui.pages.services import ServicesPage

    return ServicesPage(workspace, parent)


def _orders(workspace: Workspace, parent: QWidget) -> QWidget:
    from smm_desktop.ui.pages.orders import OrdersPage

    return OrdersPage(workspace, parent)


def _refills(workspace: Workspace, parent: QWidget) -> QWidget:
    from smm_desktop.ui.pages.refills import RefillsPage

    return RefillsPage(workspace, parent)


def _bulk(workspace: Workspace, parent: QWidget) -> QWidget:
    from smm_desktop.ui.pages.bulk import BulkPage

    return BulkPage(workspace, parent)


def _attention(workspace: Workspace, parent: QWidget) -> QWidget:
    from smm_desktop.ui.pages.attention import AttentionPage

    return AttentionPage(workspace, parent)


_PAGES: tuple[tuple[str, str, Factory], ...] = (
    ("overview", QT_TRANSLATE_NOOP("pages", "Overview"), _overview),
    ("services", QT_TRANSLATE_NOOP("pages", "Services"), _services),
    ("orders", QT_TRANSLATE_NOOP("pages", "Orders"), _orders),
    ("refills", QT_TRANSLATE_NOOP("pages", "Refills"), _refills),
    ("bulk", QT_TRANSLATE_NOOP("pages", "Bulk order"), _bulk),
    ("attention", QT_TRANSLATE_NOOP("pages", "Attention"), _attention),
)


def usual_pages() -> tuple[PageSpec, ...]:
    """The pages of the program, in the order of the rail; Settings, which needs more, is added by the window."""
    return tuple(
        PageSpec(key, QCoreApplication.translate("pages", title), key, factory) for key, title, factory in _PAGES
    )
