"""Every state an order was seen in, as a line through time, and a state as a pill outside of a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from smm_desktop.core.orders import OrderEvent
from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui.messages import plain_tooltip
from smm_desktop.ui.pages.order_words import event_words
from smm_desktop.ui.reading import leading, mirrored, sentence, trailing
from smm_desktop.ui.states import state_pill
from smm_desktop.ui.tables import Pill
from smm_desktop.ui.tables.delegates import paint_pill, paint_shape
from smm_desktop.ui.theme import Space, Tone, tokens_of

_SHAPE = 10
MOST_SHOWN = 50
"""Events drawn; the newest ones."""


class PillLabel(QWidget):
    """A state as a pill."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pill = Pill("", Tone.MUTED)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_pill(self, pill: Pill) -> None:
        """Show a state."""
        self._pill = Pill(plain(pill.text, 60), pill.tone)
        self.setAccessibleName(self._pill.text)
        self.updateGeometry()
        self.update()

    # Qt's own

    def sizeHint(self) -> QSize:
        """Qt: as wide as the word, as high as a pill."""
        return QSize(self.fontMetrics().horizontalAdvance(self._pill.text) + 44, 24)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Qt: paint the pill."""
        painter = QPainter(self)
        paint_pill(painter, self.rect(), self._pill, tokens_of(self.palette()))
        painter.end()


class TimeLine(QWidget):
    """States from the newest to the oldest, each with its time and what was told with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[tuple[Pill, str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Time line"))

    def show_events(self, events: Sequence[OrderEvent], quantity: int | None, currency: str = "") -> None:
        """Show what was seen, given from the oldest to the newest; start count and charge where they changed."""
        pairs = list(zip(events, (None, *events), strict=False))
        self._lines = [
            (_pill_of(event), formats.when(event.at), event_words(event, quantity, before, currency))
            for event, before in pairs[: -MOST_SHOWN - 1 : -1]
        ]
        self.setAccessibleDescription(
            "; ".join(" ".join(part for part in (at, pill.text, words) if part) for pill, at, words in self._lines)
        )
        lines = (" · ".join(part for part in (at, pill.text, words) if part) for pill, at, words in self._lines)
        self.setToolTip(plain_tooltip("\n".join(lines)))
        self.updateGeometry()
        self.update()

    @property
    def lines(self) -> tuple[str, ...]:
        """The states shown, from the newest to the oldest."""
        return tuple(pill.text for pill, _, _ in self._lines)

    def _step(self) -> int:
        return self.fontMetrics().height() * 2 + Space.M

    def _paint_line(self, painter: QPainter, number: int, area: QRect) -> None:
        pill, at, words = self._lines[number]
        tokens, metrics = tokens_of(self.palette()), self.fontMetrics()
        height = metrics.height()
        middle = area.top() + height / 2
        if number < len(self._lines) - 1:
            painter.setPen(QPen(tokens.color("line"), 2))
            x = area.right() + 1 - _SHAPE / 2 if mirrored() else area.left() + _SHAPE / 2
            painter.drawLine(QPointF(x, middle + _SHAPE), QPointF(x, middle + self._step() - _SHAPE))
        shape = QRectF(area.right() + 1 - _SHAPE if mirrored() else area.left(), middle - _SHAPE / 2, _SHAPE, _SHAPE)
        paint_shape(painter, shape, pill.tone, tokens.color(pill.tone))
        aside = _SHAPE + Space.S
        text = area.adjusted(0, 0, -aside, 0) if mirrored() else area.adjusted(aside, 0, 0, 0)
        flags = leading() | Qt.AlignmentFlag.AlignTop
        when_width = metrics.horizontalAdvance(at)
        painter.setPen(tokens.color(Tone.TEXT))
        room = text.width() - when_width - Space.S
        painter.drawText(text, flags, metrics.elidedText(pill.text, Qt.TextElideMode.ElideRight, room))
        painter.setPen(tokens.color(Tone.MUTED))
        painter.drawText(text, trailing() | Qt.AlignmentFlag.AlignTop, at)
        below = text.adjusted(0, height, 0, 0)
        painter.drawText(below, flags, metrics.elidedText(sentence(words), Qt.TextElideMode.ElideRight, below.width()))

    # Qt's own

    def sizeHint(self) -> QSize:
        """Qt: a line's height for each state."""
        return QSize(200, max(1, len(self._lines)) * self._step())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Qt: paint the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(len(self._lines)):
            self._paint_line(painter, number, QRect(0, number * self._step(), self.width(), self._step()))
        painter.end()


def _pill_of(event: OrderEvent) -> Pill:
    pill = state_pill(event.state)
    return Pill(plain(event.text, 60), pill.tone) if pill.tone is Tone.UNKNOWN and event.text else pill
