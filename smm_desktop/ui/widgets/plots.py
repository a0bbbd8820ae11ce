"""The plot itself: a `Chart` that can be pointed at, with the mouse or with the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from smm_desktop.ui.labels import PlainLabel
from smm_desktop.ui.theme import RADIUS, SMALL_SCALE, Space, Tone, scaled_font, tokens_of
from smm_desktop.ui.widgets.charts import Chart, Shape, nearest
from smm_desktop.ui.widgets.plot_painting import Ground, ground_of, paint, paint_mark

_SIZE = QSize(320, 220)


class Plot(QWidget):
    """Draws a `Chart` in the colours of the theme. Pointing at it, or its arrow keys, tell the values of a place.

    Time runs from left to right in every language, as it does on charts everywhere.
    """

    pointed = Signal(str)
    """The words of the place that is pointed at; empty when nothing is any more."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._stop: int | None = None
        self._picture: QPixmap | None = None
        self._laid: Ground | None = None
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(name)
        self.setMinimumSize(_SIZE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._hint = PlainLabel(parent=self)
        self._hint.setObjectName("plothint")
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._hint.hide()

    @property
    def stop(self) -> int | None:
        """The number of the place that is pointed at."""
        return self._stop

    def show_chart(self, chart: Chart) -> None:
        """Draw another chart."""
        if chart != self._chart:
            self._chart = chart
            self.redress()
            self.point(None)

    def point(self, number: int | None) -> None:
        """Mark the place of that number and tell its values; None takes the mark away."""
        stops = self._chart.stops if self._chart else ()
        self._stop = None if number is None or not stops else max(0, min(len(stops) - 1, number))
        words = self._chart.words(self._stop) if self._chart and self._stop is not None else ""
        self.setAccessibleDescription(words)
        self._hint.setText(words)
        self._hint.setVisible(bool(words))
        self._place_hint()
        self.update()
        self.pointed.emit(words)

    def redress(self) -> None:
        """Draw in the colours of the theme shown now."""
        self._picture = self._laid = None
        self.update()

    # Where things stand

    def _ground(self) -> Ground | None:
        if self._laid is None and self._chart is not None and not self._chart.empty:
            self._laid = ground_of(self._chart, self.size(), QFontMetrics(scaled_font(self, SMALL_SCALE)))
        return self._laid

    def _place_hint(self) -> None:
        ground = self._ground()
        if self._chart is None or ground is None or self._stop is None:
            return
        lying, place = self._chart.shape is Shape.RANKS, self._chart.stops[self._stop]
        self._hint.adjustSize()
        area, width = self.rect(), self._hint.width()
        x = area.center().x() if lying else int(ground.x(place)) + Space.M
        if x + width > area.right():
            x = (area.right() if lying else int(ground.x(place)) - Space.M) - width
        y = int(ground.y(place)) + Space.M if lying else Space.S
        self._hint.move(max(0, x), max(0, min(y, area.bottom() - self._hint.height())))

    def _stop_at(self, spot: QPointF) -> int | None:
        ground = self._ground()
        if self._chart is None or ground is None or not ground.area.contains(spot):
            return None
        across, up = ground.values(spot)
        return nearest(self._chart.stops, up if self._chart.shape is Shape.RANKS else across)

    # Drawing

    def _drawn(self, ground: Ground) -> QPixmap:
        """What does not change while one points at it."""
        ratio, tokens = self.devicePixelRatioF(), tokens_of()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(tokens.color("surface"))
        painter = QPainter(picture)
        painter.setFont(scaled_font(self, SMALL_SCALE))
        if self._chart is not None:
            paint(painter, self._chart, ground, tokens)
        painter.end()
        return picture

    def _paint_over(self, painter: QPainter, ground: Ground) -> None:
        tokens = tokens_of()
        if self._chart is not None and self._stop is not None:
            paint_mark(painter, self._chart, ground, tokens, self._chart.stops[self._stop])
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(tokens.color(Tone.ACCENT))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), RADIUS, RADIUS)

    # Qt's own

    def sizeHint(self) -> QSize:
        """Qt: as large as a plot can be read in."""
        return _SIZE

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the chart as it was drawn last, and over it what is pointed at."""
        ground = self._ground()
        if ground is None:
            return
        if self._picture is None or self._picture.devicePixelRatio() != self.devicePixelRatioF():
            self._picture = self._drawn(ground)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        self._paint_over(painter, ground)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: another font, other places."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.redress()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: point at what is below the mouse."""
        number = self._stop_at(event.position())
        if number != self._stop:
            self.point(number)

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: as much room as there is."""
        super().resizeEvent(event)
        self.redress()
        self._place_hint()
