"""The services a panel offers: found as one types, compared, and ordered."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smm_desktop.ui.workspace import Workspace


class ServicesPage(QWidget):
    """All services of the account looked at, with a search, filters and details."""

    page_key = "services"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def focus_search(self) -> None:
        """Bring the keyboard to the search field."""
