"""Draws a `Chart`: the words of both axes, thin lines at the marks, and bars or lines between them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF

from smm_desktop.ui.theme import Space, Tokens
from smm_desktop.ui.widgets.charts import Chart, Series, Shape, marks
from smm_desktop.ui.widgets.legend import DASHES

Words = Sequence[tuple[float, str]]
"""What stands at which place of an axis."""
_WIDTH, _HEIGHT = 0.72, 0.62
"""Of a bar, where 1 is the way to the next one."""
_MOST_RANK = 26


@dataclass(frozen=True, slots=True)
class Ground:
    """Where a chart lies, and how its values become points there. `across` and `up` are the ends of the axes, `marks`
    stand along the one of values.
    """

    area: QRectF
    across: tuple[float, float]
    up: tuple[float, float]
    marks: tuple[float, ...]

    def x(self, value: float) -> float:
        """The point of a value of the lower axis."""
        first, last = self.across
        return self.area.left() + (value - first) / (last - first) * self.area.width()

    def y(self, value: float) -> float:
        """The point of a value of the left axis."""
        low, high = self.up
        return self.area.bottom() - (value - low) / (high - low) * self.area.height()

    def values(self, spot: QPointF) -> tuple[float, float]:
        """The values of both axes at a point."""
        (first, last), (low, high) = self.across, self.up
        right = (spot.x() - self.area.left()) / self.area.width()
        above = (self.area.bottom() - spot.y()) / self.area.height()
        return first + right * (last - first), low + above * (high - low)


def ground_of(chart: Chart, size: QSize, metrics: QFontMetrics) -> Ground:
    """As much of a widget as the words of the axes leave."""
    values = marks(min(0.0, chart.bottom), chart.top, whole=chart.whole)
    left, _ = _words(chart, values)
    room = max((metrics.horizontalAdvance(text) for _, text in left), default=0) + Space.XS + Space.S
    area = QRectF(0, 0, size.width(), size.height())
    area.adjust(room, Space.M, -Space.XL, -metrics.height() - Space.S)
    area.setWidth(max(1.0, area.width()))
    area.setHeight(max(1.0, area.height()))
    (first, last), span = ends(chart), (values[0], values[-1])
    if chart.shape is Shape.RANKS:
        return Ground(area, span, (last, first), values)  # counted from the top
    return Ground(area, (first, last), span, values)


def paint(painter: QPainter, chart: Chart, ground: Ground, tokens: Tokens) -> None:
    """Draw the chart, in the painter's font and the colours of a theme."""
    _paint_grid(painter, chart, ground, tokens)
    _paint_words(painter, chart, ground, tokens)
    below = [0.0] * max((len(series.values) for series in chart.series), default=0)
    for number, series in enumerate(chart.series):
        color = tokens.color(series.tone)
        if chart.shape is Shape.STEPS:
            _paint_steps(painter, series, ground, _pen(color, 2, DASHES[number % len(DASHES)]))
        else:
            bars = _lying(series, ground) if chart.shape is Shape.RANKS else _standing(series, below, ground)
            for bar in bars:
                painter.fillRect(bar, color)
            below = [low + value for low, value in zip(below, series.values, strict=False)]


def paint_mark(painter: QPainter, chart: Chart, ground: Ground, tokens: Tokens, stop: float) -> None:
    """Mark a place that is pointed at."""
    painter.setPen(_pen(tokens.color("text"), 1, Qt.PenStyle.DashLine))
    painter.drawLine(_across(ground, stop) if chart.shape is Shape.RANKS else _upright(ground, stop))


def ends(chart: Chart) -> tuple[float, float]:
    """How far the axis reaches that is not of values."""
    if chart.shape is Shape.STEPS:
        places = [place for series in chart.series for place in series.places] or [0.0, 1.0]
        return min(places), max(*places, min(places) + 1)
    count = max((len(series.values) for series in chart.series), default=1)
    return -0.6, count - 0.4


def _words(chart: Chart, values: Sequence[float]) -> tuple[Words, Words]:
    """The words at the left, and those below."""
    figures = [(value, chart.scale(value)) for value in values]
    if chart.shape is Shape.RANKS:
        return [(place, _cut(text)) for place, text in chart.ticks], figures
    return figures, chart.ticks


def _cut(words: str) -> str:
    return words if len(words) <= _MOST_RANK else f"{words[: _MOST_RANK - 1]}…"


def _upright(ground: Ground, value: float) -> QLineF:
    return QLineF(ground.x(value), ground.area.top(), ground.x(value), ground.area.bottom())


def _across(ground: Ground, value: float) -> QLineF:
    return QLineF(ground.area.left(), ground.y(value), ground.area.right(), ground.y(value))


def _paint_grid(painter: QPainter, chart: Chart, ground: Ground, tokens: Tokens) -> None:
    painter.setPen(_pen(tokens.color("line"), 1))
    line = _upright if chart.shape is Shape.RANKS else _across
    painter.drawLines([line(ground, value) for value in ground.marks])


def _paint_words(painter: QPainter, chart: Chart, ground: Ground, tokens: Tokens) -> None:
    left, below = _words(chart, ground.marks)
    metrics, area = painter.fontMetrics(), ground.area
    painter.setPen(tokens.color("muted"))
    for place, text in left:
        row = QRectF(0, ground.y(place) - metrics.height() / 2, area.left() - Space.S, metrics.height())
        painter.drawText(row, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
    taken = 0.0
    for place, text in sorted(below):
        width = metrics.horizontalAdvance(text)
        start = min(ground.x(place) - width / 2, area.right() + Space.XL - width)
        if start >= taken:  # else it would stand on the one before
            painter.drawText(QPointF(start, area.bottom() + Space.S + metrics.ascent()), text)
            taken = start + width + Space.S


def _standing(series: Series, below: Sequence[float], ground: Ground) -> Iterable[QRectF]:
    width = ground.x(_WIDTH) - ground.x(0)
    for place, (low, value) in enumerate(zip(below, series.values, strict=False)):
        if value:
            top, bottom = ground.y(low + value), ground.y(low)
            yield QRectF(ground.x(place) - width / 2, top, width, bottom - top)


def _lying(series: Series, ground: Ground) -> Iterable[QRectF]:
    height, start = abs(ground.y(_HEIGHT) - ground.y(0)), ground.x(0)
    for place, value in enumerate(series.values):
        yield QRectF(start, ground.y(place) - height / 2, ground.x(value) - start, height)


def _paint_steps(painter: QPainter, series: Series, ground: Ground, pen: QPen) -> None:
    """Level from value to value, and on to the end of the axis."""
    points: list[QPointF] = []
    for x, value in _seen(series, ground):
        y = ground.y(value)
        if points:
            points.append(QPointF(x, points[-1].y()))
        points.append(QPointF(x, y))
    if points:
        points.append(QPointF(ground.area.right(), points[-1].y()))
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(points))


def _seen(series: Series, ground: Ground) -> Iterator[tuple[int, float]]:
    """The values of each column of pixels that can be told apart: its first, lowest, highest and last."""
    (first, last), left = ground.across, ground.area.left()
    scale = ground.area.width() / (last - first)
    columns = [int(left + (place - first) * scale) for place in series.places]
    start = 0
    while start < len(columns):
        end = bisect_right(columns, columns[start], lo=start)
        values = series.values[start:end]
        low, high, ends = min(values), max(values), (values[0], values[-1])
        between = [value for value in (low, high) if value not in ends]
        for value in dict.fromkeys((ends[0], *between, ends[1])):
            yield columns[start], value
        start = end


def _pen(color: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    pen = QPen(color)
    pen.setWidthF(width)
    pen.setStyle(style)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen
