"""How the parts of the window stand: the rail, and beside it the top bar, the pages with the ticket, the messages."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


def frame(rail: QWidget, bar: QWidget, pages: QWidget, ticket: QWidget, messages: QWidget) -> QWidget:
    """All of it in one widget."""
    beside = QHBoxLayout()
    beside.setSpacing(0)
    beside.addWidget(pages, 1)
    beside.addWidget(ticket)
    right = QVBoxLayout()
    right.setSpacing(0)
    right.addWidget(bar)
    right.addLayout(beside, 1)
    right.addWidget(messages)
    central = QWidget()
    whole = QHBoxLayout(central)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(rail)
    whole.addLayout(right, 1)
    return central
