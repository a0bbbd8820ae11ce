"""Two groups of widgets beside each other, or below each other where there is too little room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from smm_desktop.ui.theme import Space


class TwoRows(QWidget):
    """The first group stands at the start, the second at the end."""

    def __init__(self, first: Sequence[QWidget], second: Sequence[QWidget], *, gap: int = Space.L) -> None:
        super().__init__()
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.S)
        self._groups = [_row(first, gap), _row(second, gap)]
        self._groups[0].addStretch(1)
        self._groups[1].insertStretch(0, 1)
        for group in self._groups:
            self._rows.addLayout(group)

    def _arrange(self) -> None:
        needed = sum(group.minimumSize().width() for group in self._groups) + self._rows.spacing()
        wide = self.width() >= needed
        self._rows.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    # Qt's own

    def minimumSizeHint(self) -> QSize:
        """Qt: as wide as the wider of the two."""
        widest = max(group.minimumSize().width() for group in self._groups)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: one row or two."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Qt: what stands in it has become wider or narrower."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)


def _row(widgets: Sequence[QWidget], gap: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(gap)
    for widget in widgets:
        row.addWidget(widget)
    return row
