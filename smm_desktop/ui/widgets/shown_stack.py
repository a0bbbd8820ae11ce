"""A stack that asks for the room of what it shows alone; Qt's own asks for that of the largest of all."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget


class ShownStack(QStackedWidget):
    """As its base, but as small as what is shown can be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self._ask_anew)

    @Slot()
    def _ask_anew(self) -> None:
        self.updateGeometry()

    # Qt's own

    def minimumSizeHint(self) -> QSize:
        """Qt: that of what is shown."""
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown else super().minimumSizeHint()
