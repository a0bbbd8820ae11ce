"""A switch of the style sheet dresses what is seen at once, and what nobody sees right behind it, a little at a time.

Dressing a widget and telling it so takes Qt some 70 µs, and a window that was looked through has a thousand, most of
them on pages that do not show.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_DRESSED = Qt.WidgetAttribute.WA_WState_Polished
_OWN_STYLE = Qt.WidgetAttribute.WA_SetStyle
_TURN_SECONDS = 0.004


@contextmanager
def only_what_is_seen(application: QApplication) -> Iterator[None]:
    """Within, every widget that is not seen counts as one with a style of its own; after it they are dressed in turns.

    Themes differ in colours alone: what sizes a widget asked for before holds on.
    """
    unseen = [
        widget for widget in application.allWidgets() if not widget.isVisible() and not widget.testAttribute(_OWN_STYLE)
    ]
    for widget in unseen:
        widget.setAttribute(_DRESSED, False)
        widget.setAttribute(_OWN_STYLE, True)
    try:
        yield
    finally:
        for widget in unseen:
            widget.setAttribute(_OWN_STYLE, False)
        for before in application.findChildren(_Dresser):
            before.stop()
        _Dresser(unseen, application).start()


class _Dresser(QObject):
    """Qt dresses a widget once only, the first time it shows: whoever is to look different after that is told here."""

    def __init__(self, widgets: list[QWidget], application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._left = widgets
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin with the next turn of the event loop."""
        self._turns.start(0)

    def stop(self) -> None:
        """Leave the rest as it is."""
        self._turns.stop()
        self._left = []
        self.deleteLater()

    @Slot()
    def _go_on(self) -> None:
        style, end = self._application.style(), time.monotonic() + _TURN_SECONDS
        while self._left and time.monotonic() < end:
            widget = self._left.pop()
            if isValid(widget) and not widget.testAttribute(_DRESSED):
                style.unpolish(widget)  # forgets the colours it was given
                style.polish(widget)
                widget.setAttribute(_DRESSED, True)
        if not self._left:
            self.stop()
