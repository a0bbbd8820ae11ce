"""The head of the services page: its title, how many services there are, and what can be asked of the panels."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from smm_desktop.ui.icons import dress
from smm_desktop.ui.labels import OneLine, title
from smm_desktop.ui.theme import Space

_LEAST_COUNT = 60
"""Pixels that the number of services keeps before words of buttons give way."""


class ServicesHead(QWidget):
    """Where there is little room, buttons keep their icons, names and tooltips."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = OneLine(role="muted")
        self.changes = self._button(self.tr("Recent changes…"), "history")
        self.refresh = self._button(self.tr("Refresh services"), "refresh")
        self._refreshing = False
        self._title = title(self.tr("Services"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        for widget in (self._title, self.count, self.changes, self.refresh):
            row.addWidget(widget, 1 if widget is self.count else 0)

    def tell(self, *, refreshing: bool, usable: bool) -> None:
        """Show whether the panels are asked just now, and whether they can be."""
        self._refreshing = refreshing
        self.refresh.setEnabled(usable and not refreshing)
        self._fit()

    def _button(self, words: str, icon: str) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(words)
        dress(button, icon)
        return button

    def _fit(self) -> None:
        words = self.tr("Refreshing…") if self._refreshing else self.refresh.accessibleName()
        shown = ((self.changes, self.changes.accessibleName()), (self.refresh, words))
        for button, text in shown:
            button.setText(text)
        for button, text in shown:
            short = self._needed() > self.width()
            button.setText("" if short else text)
            button.setToolTip(text if short else "")

    def _needed(self) -> int:
        parts = (self._title, self.changes, self.refresh)
        return sum(part.sizeHint().width() for part in parts) + _LEAST_COUNT + 3 * Space.M

    # Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: as many words as there is room for."""
        super().resizeEvent(event)
        self._fit()
