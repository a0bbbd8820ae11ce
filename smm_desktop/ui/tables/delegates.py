"""Painters of cells: a state as a pill, progress as a thin bar with its figure, a star."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smm_desktop.ui.icons import pixmap
from smm_desktop.ui.reading import mirrored, trailing
from smm_desktop.ui.tables.model import MARK_ROLE
from smm_desktop.ui.theme import ROW_HEIGHT, Space, Tokens, Tone, tokens_of

_SHAPE = 8
_STAR = 18
_PILL_HEIGHT = 22
_BAR_HEIGHT = 4
PILL_ROOM = _SHAPE + 3 * Space.S
"""What a pill needs beside its word."""


@dataclass(frozen=True, slots=True)
class Pill:
    """A state: its word in the person's language, and its tone, which also chooses the small shape in front."""

    text: str
    tone: Tone


class CellDelegate(QStyledItemDelegate):
    """Paints the ground of a cell (hover, selection) as every table has it; the base of our delegates."""

    def draw_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the cell without its text."""
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, option.widget)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt: one line of the table's height."""
        return QSize(super().sizeHint(option, index).width() + Space.L, ROW_HEIGHT)


class PillDelegate(CellDelegate):
    """Paints the `Pill` that stands under MARK_ROLE."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt: paint the cell."""
        pill = index.data(MARK_ROLE)
        if not isinstance(pill, Pill):
            super().paint(painter, option, index)
            return
        self.draw_ground(painter, option, index)
        rectangle, palette = _of(option)
        paint_pill(painter, rectangle.adjusted(Space.S, 0, -Space.XS, 0), pill, tokens_of(palette))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt: wide enough for the pill."""
        return super().sizeHint(option, index) + QSize(_SHAPE + Space.XL, 0)


class ProgressDelegate(CellDelegate):
    """Paints the share (0.0 to 1.0, None for not known) that stands under MARK_ROLE, with the cell's text beside it."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt: paint the cell."""
        self.draw_ground(painter, option, index)
        rectangle, palette = _of(option)
        inner = rectangle.adjusted(Space.S, 0, -Space.S, 0)
        tokens, share, text = tokens_of(palette), index.data(MARK_ROLE), str(index.data() or "")
        painter.save()
        painter.setPen(tokens.color(Tone.TEXT if share is not None else Tone.MUTED))
        painter.drawText(inner, trailing() | Qt.AlignmentFlag.AlignVCenter, text)
        if isinstance(share, float | int):
            paint_bars(painter, [(bar_area(rectangle, painter.fontMetrics()), float(share))], tokens)
        painter.restore()


class StarDelegate(CellDelegate):
    """Paints a star, filled where MARK_ROLE is true."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt: paint the cell."""
        self.draw_ground(painter, option, index)
        rectangle, palette = _of(option)
        tokens, filled = tokens_of(palette), bool(index.data(MARK_ROLE))
        color = tokens.color(Tone.PARTIAL if filled else Tone.MUTED).name()
        star = _star("star-filled" if filled else "star", color, painter.device().devicePixelRatio())
        half = _STAR // 2
        painter.drawPixmap(rectangle.center() - QPoint(half - 1, half - 1), star)


class IconDelegate(CellDelegate):
    """Paints the icon whose name stands under MARK_ROLE, nothing where that is empty, in place of the text."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt: paint the cell."""
        self.draw_ground(painter, option, index)
        name = index.data(MARK_ROLE)
        if name:
            rectangle, palette = _of(option)
            color = tokens_of(palette).color(Tone.ACCENT).name()
            half = _STAR // 2
            picture = _star(str(name), color, painter.device().devicePixelRatio())
            painter.drawPixmap(rectangle.center() - QPoint(half - 1, half - 1), picture)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt: as wide as the icon; the cell's text is for copying."""
        return QSize(_STAR + Space.L, super().sizeHint(option, index).height())


def paint_pill(painter: QPainter, area: QRect, pill: Pill, tokens: Tokens) -> None:
    """Paint a pill into `area`, left-aligned in the reading direction's sense of the painter, cut with an ellipsis."""
    color = tokens.color(pill.tone)
    metrics = painter.fontMetrics()
    room = area.width() - _SHAPE - 3 * Space.S
    text = metrics.elidedText(pill.text, Qt.TextElideMode.ElideRight, max(0, room))
    width = metrics.horizontalAdvance(text) + _SHAPE + 3 * Space.S
    start = area.right() - width + 1 if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft else area.left()
    height = max(_PILL_HEIGHT, metrics.height() + 2)
    body = QRectF(start, area.center().y() - height / 2 + 0.5, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.pill(pill.tone))
    painter.drawRoundedRect(body, height / 2, height / 2)
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    shape_x = body.right() - Space.S - _SHAPE if mirrored else body.left() + Space.S
    paint_shape(painter, QRectF(shape_x, body.center().y() - _SHAPE / 2, _SHAPE, _SHAPE), pill.tone, color)
    painter.setPen(color)
    inner = (
        body.adjusted(Space.S, 0, -(_SHAPE + 2 * Space.S), 0)
        if mirrored
        else body.adjusted(_SHAPE + 2 * Space.S, 0, -Space.S + 2, 0)
    )
    painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
    painter.restore()


def paint_shape(painter: QPainter, area: QRectF, tone: Tone, color: QColor) -> None:
    """Paint the small shape of a tone, so that states differ without colour too."""
    painter.setPen(QPen(color, 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = area.adjusted(1, 1, -1, -1)
    match tone:
        case Tone.ACTIVE:
            painter.drawEllipse(inner)
        case Tone.COMPLETED:
            painter.drawPolyline(
                [
                    QPointF(inner.left(), inner.center().y()),
                    QPointF(inner.center().x() - 0.5, inner.bottom()),
                    inner.topRight(),
                ]
            )
        case Tone.PARTIAL:
            painter.drawEllipse(inner)
            painter.setBrush(color)
            painter.drawChord(inner, 90 * 16, 180 * 16)
        case Tone.FAILED:
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.topRight(), inner.bottomLeft())
        case Tone.UNKNOWN:
            top = QPointF(inner.center().x(), inner.top())
            painter.drawPolygon(
                [
                    top,
                    QPointF(inner.right(), inner.center().y()),
                    QPointF(inner.center().x(), inner.bottom()),
                    QPointF(inner.left(), inner.center().y()),
                ]
            )
        case _:
            painter.drawLine(QPointF(inner.left(), inner.center().y()), QPointF(inner.right(), inner.center().y()))


def bar_area(cell: QRect, metrics: QFontMetrics) -> QRectF:
    """Where the bar stands in a cell, before its figure."""
    figure = metrics.horizontalAdvance("100 %") + 2 * Space.XS
    inner = cell.adjusted(Space.S, 0, -Space.S, 0)
    left = inner.left() + (figure if mirrored() else 0)
    return QRectF(left, inner.center().y() - 1, max(0, inner.width() - figure), _BAR_HEIGHT)


def paint_bars(painter: QPainter, bars: Iterable[tuple[QRectF, float]], tokens: Tokens) -> None:
    """Paint bars filled by a share of 0.0 to 1.0 each. The painter keeps another pen, brush and smoothness."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    from_right = mirrored()
    ground, accent, completed = (tokens.color(tone) for tone in ("line", Tone.ACCENT, Tone.COMPLETED))
    for bar, share in bars:
        painter.setBrush(ground)
        painter.drawRoundedRect(bar, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)
        done = QRectF(bar)
        done.setWidth(bar.width() * min(1.0, max(0.0, share)))
        if from_right:
            done.moveRight(bar.right())
        painter.setBrush(completed if share >= 1 else accent)
        if done.width() >= 1:
            painter.drawRoundedRect(done, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)


@lru_cache(maxsize=32)
def _star(name: str, color: str, ratio: float) -> QPixmap:
    return pixmap(name, color, _STAR, ratio)


def _of(option: QStyleOptionViewItem) -> tuple[QRect, QPalette]:
    return option.rect, option.palette
