"""Named words that assistive technology can read.

A label that bears a name of its own, such as "Balance", hides its words from screen readers: they get the name alone.
`Figure` and `Sentences` show words as a label does and offer them as text.
"""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from smm_desktop.ui.figure import Figure
from smm_desktop.ui.labels import Role
from smm_desktop.ui.reading import direction_of, leading
from smm_desktop.ui.theme import set_property

__all__ = ["Figure", "Sentences"]


class Sentences(QPlainTextEdit):
    """Wrapped words that are as tall as they need. Not editable."""

    def __init__(self, name: str, text: str = "", parent: QWidget | None = None, *, role: Role = "") -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setProperty("role", role)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.setText(text)

    def text(self) -> str:
        """The words shown."""
        return self.toPlainText()

    def setText(self, text: str) -> None:
        """Show other words."""
        if text != self.toPlainText():
            self._lean(text)
            self.setPlainText(text)
        self._fit_height()

    def set_role(self, role: Role) -> None:
        """Change what the colour says."""
        set_property(self, "role", role)

    def _lean(self, text: str) -> None:
        option = QTextOption(leading())
        option.setTextDirection(direction_of(text))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)

    def _fit_height(self) -> None:
        height = 0.0
        block = self.document().begin()
        while block.isValid():
            height += max(self.blockBoundingRect(block).height(), self.fontMetrics().lineSpacing())
            block = block.next()
        self.setFixedHeight(ceil(height) + 1)

    # Qt's own

    def sizeHint(self) -> QSize:
        """Qt: as tall as the words."""
        return QSize(120, self.height())

    def minimumSizeHint(self) -> QSize:
        """Qt: any width will do."""
        return QSize(60, self.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width, another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_height()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: another font, another height."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_height()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: there is nothing to scroll; what is around may."""
        event.ignore()
