"""The place beside the pages that the order ticket slides into, so that the list stays in view."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from smm_desktop.ui.theme import SLIDE_MS, TICKET_WIDTH

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation


class TicketPanel(QFrame):
    """Holds the ticket and slides it in and out. The ticket keeps its width meanwhile, so nothing is laid out anew."""

    shown_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ticketpanel")
        self._content: QWidget | None = None
        self._open = False
        self._width = TICKET_WIDTH
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.hide()

    @cached_property
    def _slide(self) -> QVariantAnimation:
        from PySide6.QtCore import QEasingCurve, QVariantAnimation

        slide = QVariantAnimation(self)
        slide.setDuration(SLIDE_MS)
        slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        slide.valueChanged.connect(self._move)
        slide.finished.connect(self._settle)
        return slide

    @property
    def is_open(self) -> bool:
        """True while the ticket shows or is sliding in."""
        return self._open

    def set_content(self, content: QWidget) -> None:
        """The ticket itself."""
        self._content = content
        content.setParent(self)
        content.show()
        self._place()

    def clear(self) -> None:
        """The ticket goes for good."""
        if self._content is not None:
            self._content.deleteLater()
            self._content = None

    def slide(self, open_: bool) -> None:
        """Slide in or out; at once where the person wants no motion."""
        if open_ == self._open:
            return
        self._open = open_
        self.shown_changed.emit(open_)
        if open_:
            self._width = max(TICKET_WIDTH, self._content.minimumSizeHint().width() + 1 if self._content else 0)
        start = self.width() if self.isVisible() else 0
        self._slide.stop()
        self.setVisible(True)
        if not wants_motion(self):
            self._move(self._width if open_ else 0)
            self._settle()
            return
        self._slide.setStartValue(start)
        self._slide.setEndValue(self._width if open_ else 0)
        self._slide.start()

    @Slot(object)
    def _move(self, width: int) -> None:
        self.setFixedWidth(max(1, int(width)))

    @Slot()
    def _settle(self) -> None:
        if not self._open:
            self.hide()

    def _place(self) -> None:
        if self._content:
            self._content.setGeometry(1, 0, self._width - 1, self.height())

    # Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the ticket keeps its width."""
        super().resizeEvent(event)
        self._place()


def wants_motion(widget: QWidget) -> bool:
    """False where the system was told to reduce motion."""
    from PySide6.QtWidgets import QStyle

    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) > 0
