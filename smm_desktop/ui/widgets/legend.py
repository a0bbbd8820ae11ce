"""What the colours of a plot stand for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smm_desktop.ui.theme import SMALL_SCALE, Space, Tone, scaled_font, tokens_of

_SWATCH, _LINE = 10, 22
DASHES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DashDotDotLine,
)
"""How lines differ besides their colours, in their order."""
_MOST = 220


class Legend(QWidget):
    """Names with a swatch of their colour, in as many lines as they need."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._series: tuple[tuple[str, Tone], ...] = ()
        self._lines = False
        self.setFont(scaled_font(self, SMALL_SCALE))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def filled(self) -> bool:
        """True where there are names to show."""
        return bool(self._series)

    @property
    def _sample(self) -> int:
        return _LINE if self._lines else _SWATCH

    def show_series(self, series: Sequence[tuple[str, Tone]], *, lines: bool = False) -> None:
        """Show other names, with `lines` beside samples of their lines."""
        self._series, self._lines = tuple(series), lines
        self.setAccessibleName(", ".join((self._name, *(name for name, _ in series))))
        self._fit()
        self.update()

    def _places(self) -> Iterator[tuple[QRect, str, Tone]]:
        """Where each name stands, its swatch with it."""
        metrics, x, y, line = self.fontMetrics(), 0, 0, self._line()
        for name, tone in self._series:
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, _MOST)
            width = self._sample + Space.S + metrics.horizontalAdvance(shown)
            if x and x + width > self.width():
                x, y = 0, y + line
            yield QRect(x, y, width, line), shown, tone
            x += width + Space.L

    def _line(self) -> int:
        return self.fontMetrics().height() + Space.XS

    def _fit(self) -> None:
        last = max((place.bottom() for place, *_ in self._places()), default=-1)
        self.setFixedHeight(last + 1)

    # Qt's own

    def sizeHint(self) -> QSize:
        """Qt: as high as its lines."""
        return QSize(_MOST, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width, other lines."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: swatches and names; from right to left where the language is."""
        painter, tokens = QPainter(self), tokens_of()
        for number, (place, name, tone) in enumerate(self._places()):
            sample = self._mirrored(QRect(place.left(), place.top(), self._sample, place.height()))
            color = tokens.color(tone)
            if self._lines:
                painter.setPen(QPen(color, 2, DASHES[number % len(DASHES)]))
                painter.drawLine(sample.left(), sample.center().y(), sample.right(), sample.center().y())
            else:
                square = QRect(sample.left(), sample.center().y() - _SWATCH // 2 + 1, _SWATCH, _SWATCH)
                painter.fillRect(square, color)
            painter.setPen(tokens.color(Tone.MUTED))
            words = self._mirrored(place.adjusted(self._sample + Space.S, 0, 0, 0))
            painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), name)
        painter.end()

    def _mirrored(self, place: QRect) -> QRect:
        return self.style().visualRect(self.layoutDirection(), self.rect(), place)
