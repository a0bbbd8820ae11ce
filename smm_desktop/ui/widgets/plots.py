"""The plot itself. Loads pyqtgraph, and numpy with it: imported only where a plot is shown, see `plot_loading`."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smm_desktop.ui.labels import PlainLabel
from smm_desktop.ui.theme import SMALL_SCALE, Space, Tokens, scaled_font, tokens_of
from smm_desktop.ui.widgets.charts import Chart, Series, Shape, marks, nearest
from smm_desktop.ui.widgets.legend import DASHES

_WIDTH = 0.72
_SIZE = QSize(320, 220)
_MOST_RANK = 26
_OVERHANG = 40
"""Pixels that the words of a mark may reach beyond the axis."""


class Plot(pg.GraphicsView):  # type: ignore[misc] # the library has no types
    """Draws a `Chart` in the colours of the theme. Pointing at it, or its arrow keys, tell the values of a place.

    Time runs from left to right in every language, as it does on charts everywhere.
    """

    pointed = Signal(str)
    """The words of the place that is pointed at; empty when nothing is any more."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._chart: Chart | None = None  # before Qt's part, which is resized while it is made
        self._stop: int | None = None
        self._items: list[Any] = []
        super().__init__(parent, useOpenGL=False, background=None)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.centralWidget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(name)
        self.setMinimumSize(_SIZE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAntialiasing(True)
        self._build()

    @property
    def stop(self) -> int | None:
        """The number of the place that is pointed at."""
        return self._stop

    def show_chart(self, chart: Chart) -> None:
        """Draw another chart."""
        if chart != self._chart:
            self._chart = chart
            self.point(None)
            self._draw()

    def point(self, number: int | None) -> None:
        """Mark the place of that number and tell its values; None takes the mark away."""
        stops = self._chart.stops if self._chart else ()
        self._stop = None if number is None or not stops else max(0, min(len(stops) - 1, number))
        words = self._chart.words(self._stop) if self._chart and self._stop is not None else ""
        self._mark.setVisible(self._stop is not None)
        self.setAccessibleDescription(words)
        self._hint.setText(words)
        self._hint.setVisible(bool(words))
        if self._stop is not None:
            self._mark.setPos(stops[self._stop])
            self._place_hint()
        self.pointed.emit(words)

    def redress(self) -> None:
        """Draw in the colours of the theme shown now."""
        self._draw()

    def _build(self) -> None:
        self._box = pg.ViewBox(enableMenu=False, enableMouse=False, defaultPadding=0)
        self._box.disableAutoRange()
        self._left = pg.AxisItem("left", maxTickLength=0)
        self._bottom = pg.AxisItem("bottom", maxTickLength=0)
        for axis in (self._left, self._bottom):
            axis.enableAutoSIPrefix(False)
            axis.setStyle(tickTextOffset=int(Space.S), hideOverlappingLabels=_OVERHANG, tickAlpha=0)
            axis.linkToView(self._box)
        self.centralLayout.setContentsMargins(0, Space.M, Space.XL, 0)
        self.centralLayout.setSpacing(0)
        self.centralLayout.addItem(self._left, 0, 0)
        self.centralLayout.addItem(self._box, 0, 1)
        self.centralLayout.addItem(self._bottom, 1, 1)
        self._mark = pg.InfiniteLine(angle=90, movable=False)
        self._mark.setZValue(10)
        self._mark.hide()
        self._box.addItem(self._mark)
        self._hint = PlainLabel(parent=self)
        self._hint.setObjectName("plothint")
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._hint.hide()

    # Drawing

    def _draw(self) -> None:
        for item in self._items:
            self._box.removeItem(item)
        self._items = []
        chart, tokens = self._chart, tokens_of()
        if chart is None or chart.empty:
            return
        lying = chart.shape is Shape.RANKS
        self._mark.setAngle(0 if lying else 90)
        self._dress(tokens)
        for number, series in enumerate(chart.series):
            self._add(number, series, chart, tokens)
        self._box.invertY(lying)
        self._set_axes(chart, lying)

    def _add(self, number: int, series: Series, chart: Chart, tokens: Tokens) -> None:
        color = tokens.color(series.tone)
        match chart.shape:
            case Shape.BARS:
                item = _bars(series, _below(chart, number), color)
            case Shape.RANKS:
                item = pg.BarGraphItem(
                    x0=0,
                    y=list(range(len(series.values))),
                    width=list(series.values),
                    height=0.62,
                    pen=None,
                    brush=color,
                )
            case _:
                item = _steps(series, number, color, _ends(chart)[1])
        self._keep(item)

    def _keep(self, item: Any) -> None:
        self._box.addItem(item)
        self._items.append(item)

    def _dress(self, tokens: Tokens) -> None:
        small = scaled_font(self, SMALL_SCALE)
        self.setBackground(tokens.color("surface"))
        for axis in (self._left, self._bottom):
            axis.setTickFont(small)
            axis.setTextPen(QPen(QColor(tokens.muted)))
            axis.setPen(QPen(Qt.PenStyle.NoPen))
            axis.setTickPen(QPen(Qt.PenStyle.NoPen))
        self._mark.setPen(_thin(tokens.color("text"), Qt.PenStyle.DashLine))

    def _set_axes(self, chart: Chart, lying: bool) -> None:
        values = marks(min(0.0, chart.bottom), chart.top, whole=chart.whole)
        figures = [(value, chart.scale(value)) for value in values]
        names = [(place, _cut(words) if lying else words) for place, words in chart.ticks]
        self._left.setTicks([names if lying else figures])
        self._bottom.setTicks([figures if lying else names])
        ends = _ends(chart)
        self._keep(_grid(values, ends, lying=lying))
        span = (values[0], values[-1])
        self._box.setRange(
            xRange=span if lying else ends, yRange=ends if lying else span, padding=0, disableAutoRange=True
        )

    # Pointing

    def _place_hint(self) -> None:
        if self._chart is None or self._stop is None:
            return
        lying, place = self._chart.shape is Shape.RANKS, self._chart.stops[self._stop]
        spot = self.mapFromScene(self._box.mapViewToScene(QPointF(0, place) if lying else QPointF(place, 0)))
        self._hint.adjustSize()
        area = self.rect()
        x = area.center().x() if lying else spot.x() + Space.M
        if x + self._hint.width() > area.right():
            x = (area.right() if lying else spot.x() - Space.M) - self._hint.width()
        y = spot.y() + Space.M if lying else Space.S
        self._hint.move(max(0, x), max(0, min(y, area.bottom() - self._hint.height())))

    def _stop_at(self, spot: QPointF) -> int | None:
        if self._chart is None or not self._box.sceneBoundingRect().contains(self.mapToScene(spot.toPoint())):
            return None
        seen = self._box.mapSceneToView(self.mapToScene(spot.toPoint()))
        return nearest(self._chart.stops, seen.y() if self._chart.shape is Shape.RANKS else seen.x())

    # Qt's own

    def sizeHint(self) -> QSize:
        """Qt: as large as a plot can be read in."""
        return _SIZE

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: point at what is below the mouse."""
        number = self._stop_at(event.position())
        if number != self._stop:
            self.point(number)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Qt: take the keyboard."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Qt: nothing is dragged here."""

    def leaveEvent(self, _event: QEvent) -> None:
        """Qt: nothing is pointed at any more."""
        self.point(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: nothing is pointed at any more."""
        super().focusOutEvent(event)
        self.point(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows go from place to place."""
        key = event.key()
        back = key in (Qt.Key.Key_Left, Qt.Key.Key_Up)
        if not back and key not in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            event.ignore()
        elif self._stop is None:
            self.point(10**9 if back else 0)
        else:
            self.point(self._stop + (-1 if back else 1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: the page scrolls, not the plot."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: as much room as there is."""
        super().resizeEvent(event)
        self._place_hint()


def _thin(color: QColor, style: Qt.PenStyle = Qt.PenStyle.SolidLine, width: float = 1) -> QPen:
    """A pen of that many pixels, whatever the values are."""
    pen = QPen(color)
    pen.setWidthF(width)
    pen.setCosmetic(True)
    pen.setStyle(style)
    return pen


def _grid(values: tuple[float, ...], ends: tuple[float, float], *, lying: bool) -> Any:
    """Thin lines at the marks, behind everything."""
    along = [value for value in values for _ in ends]
    across = list(ends) * len(values)
    xs, ys = (along, across) if lying else (across, along)
    made = pg.PlotCurveItem(xs, ys, pen=_thin(tokens_of().color("line")), connect="pairs")
    made.setZValue(-10)
    return made


def _bars(series: Series, below: list[float], color: QColor) -> Any:
    places = list(range(len(series.values)))
    return pg.BarGraphItem(x=places, y0=below, height=list(series.values), width=_WIDTH, pen=None, brush=color)


def _below(chart: Chart, number: int) -> list[float]:
    """What the series before this one add up to at each place."""
    before = [each.values for each in chart.series[:number]]
    return [sum(values) for values in zip(*before, strict=True)] if before else [0.0] * len(chart.series[number].values)


def _steps(series: Series, number: int, color: QColor, end: float) -> Any:
    """Level from value to value, and on to the end of the axis."""
    xs: list[float] = []
    ys: list[float] = []
    for place, value in zip(series.places, series.values, strict=True):
        if ys:
            xs.append(place)
            ys.append(ys[-1])
        xs.append(place)
        ys.append(value)
    xs.append(end)
    ys.append(ys[-1])
    return pg.PlotCurveItem(xs, ys, pen=_thin(color, DASHES[number % len(DASHES)], 2), antialias=True)


def _ends(chart: Chart) -> tuple[float, float]:
    """How far the axis reaches that is not of values."""
    if chart.shape is Shape.STEPS:
        places = [place for series in chart.series for place in series.places] or [0.0, 1.0]
        return min(places), max(*places, min(places) + 1)
    count = max((len(series.values) for series in chart.series), default=1)
    return -0.6, count - 0.4


def _cut(words: str) -> str:
    return words if len(words) <= _MOST_RANK else f"{words[: _MOST_RANK - 1]}…"


def warm_up() -> None:
    """Once, behind the import: take over what the first plot would wait for. At the end Qt cleans up by itself."""
    pg.setConfigOptions(exitCleanup=False, useOpenGL=False, useNumba=False, useCupy=False)
    pg.AxisItem("left")
