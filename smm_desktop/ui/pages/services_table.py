"""The table `Services`: what was searched for is marked, and the person's place is kept."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSettings,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from smm_desktop.core.catalogue import marks, words
from smm_desktop.ui.pages.services_model import CHANGE, Listed, ServicesModel, service_columns
from smm_desktop.ui.reading import mirrored
from smm_desktop.ui.tables import DataTable
from smm_desktop.ui.tables.delegates import CellDelegate
from smm_desktop.ui.theme import Tone, tokens_of

_CHOSEN = "tables/Services change chosen"
_MOST_KEPT = 2_000
"""Selected rows that are found again when the list changes."""


class NameDelegate(CellDelegate):
    """Paints words with those searched for on a tinted ground."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()

    def mark(self, searched: str) -> None:
        """What to mark from now on."""
        self._words = words(searched)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt: paint the cell."""
        text = str(index.data() or "")
        found = marks(text, self._words)
        if not found:
            super().paint(painter, option, index)
            return
        self.draw_ground(painter, option, index)
        area = QRectF(self._text_area(option, index))
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
        tokens = tokens_of(option.palette)
        look = QTextCharFormat()
        look.setBackground(tokens.tint(Tone.PARTIAL, 0.38 if tokens.dark else 0.30))
        ranges = [_range(shown, start, end, look) for start, end in found if start < len(shown)]
        layout = _laid_out(shown, option, area.width(), ranges)
        painter.save()
        painter.setPen(tokens.color(Tone.TEXT))
        height = layout.boundingRect().height()
        spare = area.width() - layout.lineAt(0).naturalTextWidth()
        right = index.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
        start = QPointF(spare if right or mirrored() else 0, ceil((area.height() - height) / 2))
        layout.draw(painter, area.topLeft() + start)
        painter.restore()

    def _text_area(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QRect:
        full = QStyleOptionViewItem(option)
        self.initStyleOption(full, index)
        style = option.widget.style()
        area = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, full, option.widget)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, full, option.widget) + 1
        return area.adjusted(margin, 0, -margin, 0)


def _laid_out(
    text: str, option: QStyleOptionViewItem, width: float, ranges: list[QTextLayout.FormatRange]
) -> QTextLayout:
    layout = QTextLayout(text, option.font)
    flow = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    flow.setWrapMode(QTextOption.WrapMode.NoWrap)
    flow.setTextDirection(option.direction)
    layout.setTextOption(flow)
    layout.setFormats(ranges)
    layout.beginLayout()
    layout.createLine().setLineWidth(width)
    layout.endLayout()
    return layout


def _range(text: str, start: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = _units(text[:start]), _units(text[start:end]), look
    return made


def _units(text: str) -> int:
    """The length as Qt counts it: characters beyond the basic plane are two."""
    return len(text) + sum(character > "\uffff" for character in text)


class ServicesTable(DataTable):
    """The table of services."""

    star_pressed = Signal(object)
    """The `Listed` whose star was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._names: list[NameDelegate] = []
        model = ServicesModel(service_columns(self._make_name_delegate))
        super().__init__(model, "Services", parent)
        model.setParent(self)
        self._services_model = model
        self.horizontalHeader().setSortIndicator(model.column_number("category"), Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.clicked.connect(self._press_cell)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        self._kept_keys: list[tuple[str, str]] = []
        self._kept_current: tuple[str, str] | None = None
        self._change_chosen = False

    def offer_changes(self, *, there: bool) -> None:
        """Show the column of changes where there are any, unless a person showed or hid it."""
        if not self._change_chosen:
            self.setColumnHidden(self._services_model.column_number(CHANGE), not there)

    @property
    def services_model(self) -> ServicesModel:
        """The model, by its own type."""
        return self._services_model

    def mark(self, searched: str) -> None:
        """Mark these words in the names."""
        for delegate in self._names:
            delegate.mark(searched)

    def _make_name_delegate(self, parent: QObject) -> NameDelegate:
        made = NameDelegate(parent)
        self._names.append(made)
        return made

    def choose_column(self, number: int, *, shown: bool) -> None:
        """A person wants to see a column, or not."""
        super().choose_column(number, shown=shown)
        self._change_chosen |= number == self._services_model.column_number(CHANGE)

    def save_columns(self, settings: QSettings) -> None:
        """Remember the columns."""
        super().save_columns(settings)
        settings.setValue(_CHOSEN, self._change_chosen)

    def restore_columns(self, settings: QSettings) -> None:
        """Put the columns as they were remembered."""
        super().restore_columns(settings)
        self._change_chosen = bool(settings.value(_CHOSEN, False, bool))
        book = self._services_model.book
        self.offer_changes(there=any(each.changed for each in book.catalogues))

    def select_service(self, account: str, service_id: str) -> bool:
        """Select a service and bring it into view; False where it is not listed."""
        wanted = self._services_model.book.numbers_of(account, service_id)
        numbers = self._services_model.numbers
        place = next((numbers.index(number) for number in wanted if number in numbers), None)
        if place is not None:
            self.select_row(place)
        return place is not None

    def listed(self) -> Listed | None:
        """The service that has the keyboard's place."""
        row = self.current_row()
        return row if isinstance(row, Listed) else None

    @Slot(QModelIndex)
    def _press_cell(self, index: QModelIndex) -> None:
        if index.column() == self._services_model.column_number("favourite"):
            self.star_pressed.emit(self._services_model.row(index.row()))

    @Slot()
    def _keep(self) -> None:
        indexes = self.selectionModel().selectedRows()[:_MOST_KEPT]
        self._kept_keys = [self._services_model.row(index.row()).key for index in indexes]
        current = self.listed()
        self._kept_current = current.key if current else None

    @Slot()
    def _restore(self) -> None:
        keys, current = self._kept_keys, self._kept_current
        self._kept_keys, self._kept_current = [], None
        wanted = {number for key in keys for number in self._services_model.book.numbers_of(*key)}
        places = (
            [place for place, number in enumerate(self._services_model.numbers) if number in wanted] if wanted else []
        )
        chosen, last = QItemSelection(), len(self._services_model.columns) - 1
        for place in places:
            chosen.select(self._services_model.index(place, 0), self._services_model.index(place, last))
        now = next((place for place in places if self._services_model.row(place).key == current), None)
        flags = QItemSelectionModel.SelectionFlag
        if now is not None:
            self.selectionModel().setCurrentIndex(self._services_model.index(now, 2), flags.NoUpdate)
        self.selectionModel().select(chosen, flags.ClearAndSelect)
        if keys and not places:
            self.selection_moved.emit()  # a reset takes the selection away without a word
