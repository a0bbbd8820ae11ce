"""Where the window stood when it was last seen."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QWidget

_USUAL_SIZE = (1280, 800)
_MARGIN = 40
"""Left for the frame that the window manager draws."""


def restore_place(window: QWidget, state: QSettings) -> None:
    """Give a window the place it had, or the usual size as far as the screen has room."""
    room = window.screen().availableSize()
    window.resize(min(_USUAL_SIZE[0], room.width() - _MARGIN), min(_USUAL_SIZE[1], room.height() - _MARGIN))
    geometry = state.value("window/geometry")
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)
