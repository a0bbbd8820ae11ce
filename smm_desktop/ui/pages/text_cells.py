"""Cells of plain text, painted without a style sheet's detours: a screen full of orders within one frame."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from smm_desktop.ui.tables.delegates import CellDelegate
from smm_desktop.ui.theme import Space, Tone, tokens_of


class TextDelegate(CellDelegate):
    """Paints one line of text, in line with the column's title, cut with an ellipsis."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt: paint the cell."""
        area: QRect = option.rect
        palette: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        _paint_ground(painter, area, palette, state)
        text = index.data()
        if text:
            inner = area.adjusted(Space.S, 0, -Space.S, 0)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
            painter.setPen(palette.color(QPalette.ColorRole.Text))
            painter.drawText(inner, index.data(Qt.ItemDataRole.TextAlignmentRole), shown)


def _paint_ground(painter: QPainter, area: QRect, palette: QPalette, state: QStyle.StateFlag) -> None:
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(area, palette.brush(QPalette.ColorRole.Highlight))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(area, palette.brush(QPalette.ColorRole.Midlight))
    if state & QStyle.StateFlag.State_HasFocus and not state & QStyle.StateFlag.State_Selected:
        painter.setPen(tokens_of(palette).color(Tone.ACCENT))
        painter.drawRect(area.adjusted(0, 0, -1, -1))
