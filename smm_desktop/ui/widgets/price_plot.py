"""A small plot of how a price went: steps over time, each told when the mouse or the arrow keys are on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from smm_desktop.core.price_history import PriceStep
from smm_desktop.ui import formats
from smm_desktop.ui.theme import RADIUS, SMALL_SCALE, Space, Tokens, Tone, scaled_font, tokens_of

_HEIGHT = 112
_DOT = 3.5
_LEAST_SPAN = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of time with one price (None: not listed), in pixels."""

    step: PriceStep
    left: float
    right: float
    y: float


class PricePlot(QWidget):
    """Shows steps up to a moment. Left and right go from step to step; what a step was is the widget's description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[PriceStep, ...] = ()
        self._until = self._since = datetime.now(UTC)
        self._currency = self._summary = ""
        self._chosen: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Price history"))

    @property
    def told(self) -> str:
        """What is told of the step that the mouse or the keys are on; empty without one."""
        return "" if self._chosen is None else self._words(self._steps[self._chosen])

    def show_steps(self, steps: Sequence[PriceStep], until: datetime, currency: str, summary: str) -> None:
        """Show a price's steps, oldest first, up to `until`; `summary` is what is read out of the whole."""
        self._steps, self._until, self._currency = tuple(steps), until, currency
        dated = [step.at for step in steps if step.at is not None]
        first = min(dated, default=until)
        ahead = (until - first) / 8 if steps and steps[0].at is None else timedelta()
        self._since = min(first - ahead, until - _LEAST_SPAN)
        self._chosen = None
        self._summary = summary
        self.setAccessibleDescription(summary)
        self.update()

    def _choose(self, number: int | None) -> None:
        if number != self._chosen:
            self._chosen = number
            self.setAccessibleDescription(self.told or self._summary)
            self.update()

    def _words(self, step: PriceStep) -> str:
        price = self.tr("not listed") if step.rate is None else formats.money(step.rate, self._currency)
        if step.at is None:
            return self.tr("{price} before").format(price=price)
        return self.tr("{price} from {date}").format(price=price, date=formats.when(step.at))

    # Where things stand

    def _area(self) -> QRectF:
        line = self.fontMetrics().height()
        return QRectF(self.rect()).adjusted(_DOT, line + Space.XS, -_DOT - 1, -line - Space.XS)

    def _pieces(self) -> list[_Piece]:
        area, span = self._area(), (self._until - self._since).total_seconds()
        starts = [self._x(step.at, area, span) for step in self._steps]
        ends = [*starts[1:], area.right()]
        return [
            _Piece(step, left, right, self._y(step.rate, area))
            for step, left, right in zip(self._steps, starts, ends, strict=True)
        ]

    def _x(self, at: datetime | None, area: QRectF, span: float) -> float:
        share = 0.0 if at is None else (at - self._since).total_seconds() / span
        return area.left() + area.width() * min(1.0, max(0.0, share))

    def _y(self, rate: Decimal | None, area: QRectF) -> float:
        least, most = self._ends()
        if rate is None or least == most:
            return area.center().y()
        return area.bottom() - area.height() * float((rate - least) / (most - least))

    def _ends(self) -> tuple[Decimal, Decimal]:
        rates = [step.rate for step in self._steps if step.rate is not None] or [Decimal(0)]
        return min(rates), max(rates)

    # Painting

    def _paint_ends(self, painter: QPainter, tokens: Tokens) -> None:
        """The highest and the lowest price, and the dates at both ends."""
        least, most = self._ends()
        area, whole = self._area(), QRectF(self.rect())
        painter.setPen(tokens.color(Tone.MUTED))
        top = QRectF(whole.left(), whole.top(), whole.width(), area.top() - whole.top())
        below = QRectF(whole.left(), area.bottom() + Space.XS, whole.width(), whole.bottom() - area.bottom())
        if self._chosen is None:
            painter.drawText(top, Qt.AlignmentFlag.AlignLeft, formats.money(most, self._currency))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, formats.money(least))
        dates = self.tr("{first} to {last}").format(first=formats.date(self._since), last=formats.date(self._until))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, dates)
        painter.setPen(QPen(tokens.color("line"), 1))
        for y in {area.top(), area.bottom()}:
            painter.drawLine(QLineF(area.left(), y, area.right(), y))

    def _paint_steps(self, painter: QPainter, tokens: Tokens) -> None:
        area, pieces = self._area(), self._pieces()
        accent = tokens.color(Tone.ACCENT)
        soft = QColor(accent)
        soft.setAlphaF(0.12)
        painter.setPen(QPen(accent, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin))
        before: _Piece | None = None
        for piece in pieces:
            if piece.step.rate is not None:
                ground = QRectF(piece.left, piece.y, piece.right - piece.left, area.bottom() - piece.y)
                painter.fillRect(ground, soft)
                corner = QPointF(piece.left, piece.y)
                points = [corner, QPointF(piece.right, piece.y)]
                if before is not None and before.step.rate is not None:
                    points.insert(0, QPointF(piece.left, before.y))
                painter.drawPolyline(QPolygonF(points))
            before = piece
        last = pieces[-1]
        if last.step.rate is not None:
            self._paint_dot(painter, QPointF(last.right, last.y), accent)

    def _paint_dot(self, painter: QPainter, place: QPointF, color: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(place, _DOT, _DOT)

    def _paint_told(self, painter: QPainter, tokens: Tokens) -> None:
        if self._chosen is None:
            return
        piece, area = self._pieces()[self._chosen], self._area()
        painter.setPen(QPen(tokens.color(Tone.MUTED), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(piece.left, area.top(), piece.left, area.bottom()))
        self._paint_dot(painter, QPointF(piece.left, piece.y), tokens.color(Tone.ACCENT))
        text, metrics = self.told, painter.fontMetrics()
        box = QRectF(0, 0, metrics.horizontalAdvance(text) + 2 * Space.S, metrics.height() + Space.XS)
        left = min(max(0.0, piece.left - box.width() / 2), self.width() - box.width() - 1)
        box.moveTo(max(0.0, left), 0)
        painter.setPen(QPen(tokens.color("line"), 1))
        painter.setBrush(tokens.color("surface"))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.setPen(tokens.color(Tone.TEXT))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    # Qt's own

    def sizeHint(self) -> QSize:
        """Qt: small."""
        return QSize(200, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Qt: narrow where it must be."""
        return QSize(120, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is drawn
        """Qt: ends, steps, and what is told."""
        if not self._steps:
            return
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(scaled_font(self, SMALL_SCALE))
        self._paint_ends(painter, tokens)
        self._paint_steps(painter, tokens)
        self._paint_told(painter, tokens)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: tell of the step under the mouse."""
        begun = [number for number, piece in enumerate(self._pieces()) if piece.left <= event.position().x()]
        if self._steps:
            self._choose(begun[-1] if begun else 0)

    def leaveEvent(self, event: QEvent) -> None:
        """Qt: the mouse went away."""
        self._choose(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: go from step to step."""
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        way = ways.get(Qt.Key(event.key()))
        if way is None or not self._steps:
            super().keyPressEvent(event)
            return
        last = len(self._steps) - 1
        self._choose(last if self._chosen is None else min(last, max(0, self._chosen + way)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: begin at the price of now."""
        super().focusInEvent(event)
        if self._steps and event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._choose(len(self._steps) - 1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: tell nothing any more."""
        super().focusOutEvent(event)
        self._choose(None)
