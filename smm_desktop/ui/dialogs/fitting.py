"""Keeps a dialog on the screen: where it needs more room than there is, what stands in it is scrolled."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

_FRAME = QSize(16, 48)
"""What the window manager draws around a dialog."""


def open_fitted(dialog: QDialog) -> None:
    """Open a dialog, no larger than the screen."""
    fit(dialog)
    dialog.open()


def fit(dialog: QDialog) -> None:
    """For a dialog that is opened later, or not by `open`."""
    for widget in (dialog, *dialog.findChildren(QWidget)):
        widget.ensurePolished()  # else it does not know yet how large its letters are
    room = dialog.screen().availableSize() - _FRAME
    layout = dialog.layout()
    least = (layout.totalMinimumSize() if layout else QSize()).expandedTo(dialog.minimumSize())
    dialog.setMinimumWidth(min(least.width(), room.width()))
    if least.width() > room.width() or least.height() > room.height():
        _scroll(dialog)
        dialog.setMinimumSize(dialog.minimumSize().boundedTo(room))
        bar = dialog.style().pixelMetric(dialog.style().PixelMetric.PM_ScrollBarExtent)
        dialog.resize((least + QSize(bar, bar)).boundedTo(room))
    elif dialog.testAttribute(Qt.WidgetAttribute.WA_Resized):
        dialog.resize(dialog.size().boundedTo(room))


def _scroll(dialog: QDialog) -> None:
    layout = dialog.layout()
    if layout is None or dialog.findChild(QScrollArea, "dialogscroll"):
        return
    inside = QWidget()
    inside.setLayout(layout)
    area = QScrollArea(dialog)
    area.setObjectName("dialogscroll")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(inside)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    whole = QVBoxLayout(dialog)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(area)
