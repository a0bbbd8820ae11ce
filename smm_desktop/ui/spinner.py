"""A small turning mark that shows work under way."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from smm_desktop.ui.theme import Tone, tokens_of

_STEP_MS = 50
_STEP_DEGREES = 24


class Spinner(QWidget):
    """Turns while `set_turning(True)`; keeps its place, so that nothing beside it jumps."""

    def __init__(self, parent: QWidget | None = None, *, size: int = 16) -> None:
        super().__init__(parent)
        self._angle = 0
        self._turned = False
        self._size = size
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._turn)
        self.setFixedSize(size, size)

    @property
    def turning(self) -> bool:
        """True while it turns."""
        return self._timer.isActive()

    def set_turning(self, on: bool) -> None:
        """Start or stop."""
        if on and not self._timer.isActive():
            self._turned = False
            self._timer.start()
        elif not on:
            self._timer.stop()
        self.setAccessibleName(self.tr("Working") if on else "")
        self.update()

    @Slot()
    def _turn(self) -> None:
        self._turned = True
        self._angle = (self._angle - _STEP_DEGREES) % 360
        if self.isVisible():
            self.update()

    # Qt's own

    def sizeHint(self) -> QSize:
        """Qt: as large as asked for."""
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: an open ring."""
        if not (self._turned and self._timer.isActive()):  # what ends at once shows no ring
            return
        from PySide6.QtCore import Qt

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = tokens_of(self.palette()).color(Tone.ACCENT)
        painter.setPen(QPen(color, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(QRectF(self.rect()).adjusted(2, 2, -2, -2), self._angle * 16, 270 * 16)
        painter.end()
