"""Refill requests, and which completed orders can be refilled now."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smm_desktop.ui.workspace import Workspace


class RefillsPage(QWidget):
    """Refill requests and the orders that a refill can be asked for."""

    page_key = "refills"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
