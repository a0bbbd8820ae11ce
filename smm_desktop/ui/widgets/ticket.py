"""The order ticket: one order of any service, from its fields to the outcome."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.ui.requests import TicketRequest
from smm_desktop.ui.workspace import Workspace


class OrderTicket(QWidget):
    """Takes an order of any service type, places it once and says what became of it."""

    closed = Signal()
    """The person is done with it (Esc)."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def fill(self, request: TicketRequest | None) -> None:
        """Put a request on the ticket; None only brings the keyboard to it."""
