"""What stands where there is nothing: what the page is for, and its one action."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from smm_desktop.ui.icons import pixmap
from smm_desktop.ui.labels import PlainLabel
from smm_desktop.ui.theme import Space, tokens_of

_ICON = 40
_HINT_WIDTH = 380


class EmptyState(QFrame):
    """An icon, a sentence, what it means, and one button (none without a word for it)."""

    pressed = Signal()

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._drawn = ""
        self.setProperty("role", "card")
        self._picture = QLabel(self)
        self._title = PlainLabel("", self, scale=1.1, bold=True)
        self._hint = PlainLabel("", self, role="muted", wrap=True)
        self._button = QPushButton(self)
        self._button.clicked.connect(self.pressed)
        self._dress()
        self._lay_out()

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._title.text()

    def show_words(self, title: str, hint: str, action: str = "") -> None:
        """Say something, and offer an action."""
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setMinimumHeight(self._hint.heightForWidth(_HINT_WIDTH))
        self._button.setText(action)
        self._button.setAccessibleName(action)
        self._button.setVisible(bool(action))

    def _dress(self) -> None:
        self._hint.setFixedWidth(_HINT_WIDTH)
        for label in (self._picture, self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(Space.S)
        column.addStretch(2)
        for widget in (self._picture, self._title, self._hint):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._button)
        row.addStretch(1)
        column.addSpacing(Space.S)
        column.addLayout(row)
        column.addStretch(3)

    # Qt's own

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the icon follows the theme."""
        color = tokens_of(self.palette()).muted
        if color != self._drawn:
            self._drawn = color
            self._picture.setPixmap(pixmap(self._icon, color, _ICON, self.devicePixelRatioF()))
        super().paintEvent(event)
