"""How the list of services and the details of one stand beside each other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from smm_desktop.ui.theme import Space, font_scale

_DETAILS_WIDTH = 280


def beside(table: QWidget, details: QWidget) -> QSplitter:
    """The list takes the room there is; a person can move the border."""
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setHandleWidth(Space.M)
    splitter.addWidget(table)
    splitter.addWidget(details)
    splitter.setStretchFactor(0, 1)
    splitter.setSizes([1000, round(_DETAILS_WIDTH * font_scale(details))])
    splitter.setObjectName("services_splitter")
    splitter.setChildrenCollapsible(False)
    return splitter
