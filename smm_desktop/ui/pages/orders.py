"""The history of orders: what was asked, how far it is, and what can be done about it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smm_desktop.ui.workspace import Workspace


class OrdersPage(QWidget):
    """All orders of the account looked at, with what can be asked for them."""

    page_key = "orders"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
