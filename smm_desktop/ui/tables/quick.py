"""A table that paints its rows itself: a screen full of cells well within a frame.

A view asks its model for ten things of every cell and hands each to a delegate; most of a frame goes by with that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QPalette, QPixmap, QStaticText
from PySide6.QtWidgets import QWidget

from smm_desktop.ui.reading import mirrored
from smm_desktop.ui.tables.delegates import Pill, ProgressDelegate, bar_area, paint_bars, paint_pill
from smm_desktop.ui.tables.model import TableModel
from smm_desktop.ui.tables.table import DataTable
from smm_desktop.ui.theme import Space, Tone, tokens_of

MOST_LINES, MOST_PILLS = 2_000, 64
"""Cut texts and painted pills that are kept between two paintings."""

Key = TypeVar("Key")
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a column stands and which way it leans."""

    number: int
    left: int
    width: int
    right: bool
    bar: QRectF | None
    """Where a progress bar stands in a cell at (0, 0); None in other columns."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A text cut to its room, laid out."""

    laid: QStaticText
    width: int
    height: int


class QuickTable(DataTable):
    """Shows columns of text, of pills and of progress, looking as their delegates paint them. No row is bold.

    What a row shows comes from the model in one piece: `TableModel.shown`.
    """

    def __init__(
        self, model: TableModel, name: str, parent: QWidget | None = None, *, empty: tuple[str, str] = ("", "")
    ) -> None:
        self._lines: dict[tuple[str, int], _Line] = {}
        self._pills: dict[tuple[Pill, int, int], QPixmap] = {}
        super().__init__(model, name, parent, empty=empty)

    @property
    def kept_lines(self) -> int:
        """How many laid-out texts are kept."""
        return len(self._lines)

    def _paint_rows(self, painter: QPainter, area: QRect) -> None:
        places, rows = self._places_in(area), self._rows_in(area)
        if not places or not rows:
            return
        self._paint_grounds(painter, rows, places)
        bars: list[tuple[QRectF, float]] = []
        text, muted = self.palette().color(QPalette.ColorRole.Text), tokens_of(self.palette()).color(Tone.MUTED)
        painter.setPen(text)
        for row in rows:
            texts, marks = self._model.shown(row)
            top, height = self.rowViewportPosition(row), self.rowHeight(row)
            for place in places:
                word, mark = texts[place.number], marks[place.number]
                if isinstance(mark, Pill):
                    painter.drawPixmap(place.left, top, self._pill(mark, place.width, height))
                elif place.bar is None:
                    self._paint_text(painter, word, place, top, height)
                elif mark is None:
                    painter.setPen(muted)
                    self._paint_text(painter, word, place, top, height)
                    painter.setPen(text)
                else:
                    self._paint_text(painter, word, place, top, height)
                    bars.append((place.bar.translated(place.left, top), float(mark)))
        paint_bars(painter, bars, tokens_of(self.palette()))

    def _paint_text(self, painter: QPainter, text: str, place: _Place, top: int, height: int) -> None:
        if text:
            # Read from right to left, a column half in view shows the ends of its words: a 1,000 must not read 000.
            unseen = max(0, -place.left) if mirrored() and place.bar is None else 0
            room = place.width - unseen - 2 * Space.S
            if unseen and room <= 0:
                return
            line = self._line(text, room)
            left = place.left + (place.width - Space.S - line.width if place.right else Space.S)
            painter.drawStaticText(left, top + (height - line.height + 1) // 2, line.laid)

    def _paint_grounds(self, painter: QPainter, rows: range, places: Sequence[_Place]) -> None:
        """Selected rows, the cell under the mouse, and the cell that has the keyboard."""
        palette, chosen, model = self.palette(), self.selectionModel(), self._model
        left = min(place.left for place in places)
        width = max(place.left + place.width for place in places) - left
        ground = palette.brush(QPalette.ColorRole.Highlight)
        selected = [row for row in rows if chosen.isSelected(model.index(row, 0))]
        for row in selected:
            painter.fillRect(left, self.rowViewportPosition(row), width, self.rowHeight(row), ground)
        hovered, current = self._hovered(), self.currentIndex()
        if hovered.isValid() and hovered.row() not in selected:
            painter.fillRect(self.visualRect(hovered), palette.brush(QPalette.ColorRole.Midlight))
        if self.hasFocus() and current.isValid() and current.row() not in selected:
            painter.setPen(tokens_of(palette).color(Tone.ACCENT))
            painter.drawRect(self.visualRect(current).adjusted(0, 0, -1, -1))

    def _hovered(self) -> QModelIndex:
        view = self.viewport()
        return self.indexAt(view.mapFromGlobal(QCursor.pos())) if view.underMouse() else QModelIndex()

    def _rows_in(self, area: QRect) -> range:
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        return range(first, (last if last >= 0 else self._model.rowCount() - 1) + 1) if first >= 0 else range(0)

    def _places_in(self, area: QRect) -> list[_Place]:
        found = []
        for number in self._visible_columns():
            left, width = self.columnViewportPosition(number), self.columnWidth(number)
            if left > area.right() or left + width <= area.left():
                continue
            column = self._model.columns[number]
            cell = QRect(0, 0, width, self.verticalHeader().defaultSectionSize())
            bar = bar_area(cell, self.fontMetrics()) if column.delegate is ProgressDelegate else None
            right = bar is None if mirrored() else bool(column.align & Qt.AlignmentFlag.AlignRight)
            found.append(_Place(number, left, width, right, bar))
        return found

    def _line(self, text: str, room: int) -> _Line:
        kept = self._lines.get((text, room))
        if kept is None:
            kept = self._laid(text)
            if kept.width > room:
                kept = self._laid(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room))
            _keep(self._lines, (text, room), kept, MOST_LINES)
        return kept

    def _laid(self, text: str) -> _Line:
        laid = QStaticText(text)
        laid.setTextFormat(Qt.TextFormat.PlainText)
        laid.prepare(font=self.font())
        size = laid.size()
        return _Line(laid, ceil(size.width()), ceil(size.height()))

    def _pill(self, pill: Pill, width: int, height: int) -> QPixmap:
        kept = self._pills.get((pill, width, height))
        if kept is None:
            kept = self._painted(pill, QSize(width, height))
            _keep(self._pills, (pill, width, height), kept, MOST_PILLS)
        return kept

    def _painted(self, pill: Pill, size: QSize) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setFont(self.font())
        painter.setLayoutDirection(self.layoutDirection())
        area = QRect(QPoint(), size).adjusted(Space.S, 0, -Space.XS, 0)
        paint_pill(painter, area, pill, tokens_of(self.palette()))
        painter.end()
        return picture

    # Qt's own

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Qt: moved sideways, what is cut at the edge is cut elsewhere."""
        super().scrollContentsBy(dx, dy)
        if dx and mirrored():
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: rows, or words where there are none."""
        if self._model.rowCount() == 0:
            super().paintEvent(event)
            return
        painter = QPainter(self.viewport())
        self._paint_rows(painter, event.rect())
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Qt: what is kept painted goes when it is to look different."""
        if event.type() in _CHANGES_LOOKS:
            self._lines.clear()
            self._pills.clear()
        return super().event(event)


_CHANGES_LOOKS = frozenset(
    {
        QEvent.Type.FontChange,
        QEvent.Type.PaletteChange,
        QEvent.Type.StyleChange,
        QEvent.Type.DevicePixelRatioChange,
    }
)


def _keep(kept: dict[Key, Value], key: Key, value: Value, most: int) -> None:
    if len(kept) >= most:
        kept.clear()
    kept[key] = value
