"""The table every page uses: quiet looks, remembered columns, copying, and words where it is empty."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QByteArray,
    QItemSelection,
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QPoint,
    QRect,
    QSettings,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QMenu, QTableView, QWidget

from smm_desktop.ui.tables import copying
from smm_desktop.ui.tables.delegates import PILL_ROOM, PillDelegate
from smm_desktop.ui.tables.model import Column, TableModel
from smm_desktop.ui.tables.roomy import RoomyColumn
from smm_desktop.ui.theme import ROW_HEIGHT, Space, Tone, font_scale, scaled_font, tokens_of


class DataTable(QTableView):
    """Shows a `TableModel`. `name` is its accessible name and the key its columns are remembered under.

    `identity` tells rows apart when others are shown, so that what is selected and in view stays so.
    """

    row_activated = Signal(object)
    """The row object on which Enter was pressed, or that was double-clicked."""
    selection_moved = Signal()
    """Other rows are selected, or another row is the current one."""

    def __init__(
        self,
        model: TableModel,
        name: str,
        parent: QWidget | None = None,
        *,
        identity: Callable[[Any], object] | None = None,
        empty: tuple[str, str] = ("", ""),
    ) -> None:
        super().__init__(parent)
        self.name = name
        self._model = model
        self._identity = identity
        self._empty = empty
        self._menu_filler: Callable[[QMenu], None] | None = None
        self._kept: tuple[set[object], object] = (set(), None)
        self._anchor: tuple[object, int] | None = None
        self.setAccessibleName(name)
        self.setModel(model)
        self._set_looks()
        self._set_header()
        self._roomy = self._make_roomy()
        self._connect()

    @property
    def table_model(self) -> TableModel:
        """The model, by its own type."""
        return self._model

    def selected_rows(self) -> list[Any]:
        """The row objects selected, from top to bottom."""
        numbers = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self._model.row(number) for number in numbers]

    def current_row(self) -> Any | None:
        """The row object that has the keyboard's place; None without one."""
        index = self.currentIndex()
        return self._model.row(index.row()) if index.isValid() else None

    def select_row(self, number: int) -> None:
        """Select one row by its number and bring it into view."""
        index, flags = self._model.index(number, self._first_visible()), QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)  # whatever keys are held
        self.scrollTo(index)

    def select_rows(self, numbers: Sequence[int]) -> None:
        """Select rows by their numbers, at least one, and bring the first into view."""
        self.select_row(numbers[0])
        flag = QItemSelectionModel.SelectionFlag
        for number in numbers[1:]:
            self.selectionModel().select(self._model.index(number, 0), flag.Select | flag.Rows)

    def set_empty(self, title: str, hint: str = "") -> None:
        """What is said where there are no rows: what the page is for, and what to do."""
        self._empty = (title, hint)
        self.viewport().update()

    def set_menu(self, filler: Callable[[QMenu], None]) -> None:
        """`filler` puts the page's actions into the context menu; copying is added below them."""
        self._menu_filler = filler

    def save_columns(self, settings: QSettings) -> None:
        """Remember order, widths, sort and hidden columns."""
        settings.setValue(f"tables/{self.name}", self.horizontalHeader().saveState())
        settings.setValue(f"tables/{self.name} locale", QLocale().name())
        if self._roomy:
            self._roomy.save(settings, f"tables/{self.name} fitted")

    def restore_columns(self, settings: QSettings) -> None:
        """Put the columns as they were remembered; a state of other columns is left out."""
        state = settings.value(f"tables/{self.name}")
        header = self.horizontalHeader()
        before = header.saveState()
        if isinstance(state, QByteArray) and (
            not header.restoreState(state) or header.count() != len(self._model.columns)
        ):
            header.restoreState(before)
        if settings.value(f"tables/{self.name} locale") != QLocale().name():
            self._widen()
        if self._roomy:
            self._roomy.restore(settings, f"tables/{self.name} fitted")

    def copy(self, form: str = "tsv") -> None:
        """Put the selected rows, visible columns only, on the clipboard as "tsv", "csv" or "json"."""
        columns = [self._model.columns[number] for number in self._visible_columns()]
        QApplication.clipboard().setText(copying.FORMS[form](columns, self.selected_rows()))

    def _set_looks(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.setDefaultSectionSize(max(ROW_HEIGHT, self.fontMetrics().height() + Space.M))

    def _set_header(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(36)
        header.setStretchLastSection(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        scale = font_scale(self)
        for number, column in enumerate(self._model.columns):
            if column.delegate:
                self.setItemDelegateForColumn(number, column.delegate(self))
            width = max(round(column.width * scale), self._least_width(column))  # longer in some languages
            self.setColumnWidth(number, width)
            self.setColumnHidden(number, column.hidden)

    def _widen(self) -> None:
        """Widths that were remembered in another language may cut the words and dates of this one."""
        for number, column in enumerate(self._model.columns):
            if not column.stretch and not self.isColumnHidden(number):
                self.setColumnWidth(number, max(self.columnWidth(number), self._least_width(column)))

    def _least_width(self, column: Column) -> int:
        """So that the title and the sample can be read."""
        advance, pad = self.horizontalHeader().fontMetrics().horizontalAdvance, 2 * Space.S + Space.XS
        around = PILL_ROOM if column.delegate is PillDelegate and column.sample else 0
        return max(advance(column.title), advance(column.sample) + around) + pad

    def _make_roomy(self) -> RoomyColumn | None:
        for number, column in enumerate(self._model.columns):
            if column.stretch:
                return RoomyColumn(self, number, round(column.width * font_scale(self)))
        return None

    def _connect(self) -> None:
        self.horizontalHeader().customContextMenuRequested.connect(self._offer_columns)
        self.activated.connect(self._activate)
        self._model.modelAboutToBeReset.connect(self._keep_place)
        self._model.modelReset.connect(self._restore_place)

    @Slot(QModelIndex)
    def _activate(self, index: QModelIndex) -> None:
        self.row_activated.emit(self._model.row(index.row()))

    @Slot()
    def _keep_place(self) -> None:
        if self._identity is None:
            return
        current = self.current_row()
        chosen = {self._identity(row) for row in self.selected_rows()[:1000]}
        self._kept = (chosen, None if current is None else self._identity(current))
        self._anchor = self._at_top()

    @Slot()
    def _restore_place(self) -> None:
        chosen, current = self._kept
        anchor, self._anchor = self._anchor, None
        self._kept = (set(), None)
        if self._identity is None:
            return
        if chosen:
            self._select_all(self._places(chosen), current)
        if anchor is not None:
            self._scroll_back(*anchor)

    def _at_top(self) -> tuple[object, int] | None:
        """What is at the top of the view, and how many pixels of it are above; None at the very beginning."""
        bar = self.verticalScrollBar()
        row = self.rowAt(0)
        if self._identity is None or bar.value() == 0 or row < 0:
            return None
        return self._identity(self._model.row(row)), -self.rowViewportPosition(row)

    def _scroll_back(self, key: object, above: int) -> None:
        """To choose the current row again scrolled to it: go back to what was looked at, where that is still there."""
        place = next((number for number, _ in self._places({key})), None)
        self.executeDelayedItemsLayout()
        if place is not None:
            self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(place) + above)

    def _places(self, wanted: set[object]) -> list[tuple[int, object]]:
        assert self._identity is not None  # noqa: S101 - asked by the one caller
        found = []
        for number, row in enumerate(self._model.rows):
            key = self._identity(row)
            if key in wanted:
                found.append((number, key))
                if len(found) == len(wanted):
                    break
        return found

    def _select_all(self, places: Iterable[tuple[int, object]], current: object) -> None:
        chosen, last = QItemSelection(), len(self._model.columns) - 1
        flags = self.selectionModel().SelectionFlag
        for number, key in places:
            chosen.select(self._model.index(number, 0), self._model.index(number, last))
            if key == current:
                self.selectionModel().setCurrentIndex(self._model.index(number, self._first_visible()), flags.NoUpdate)
        self.selectionModel().select(chosen, flags.ClearAndSelect)

    def _visible_columns(self) -> list[int]:
        header = self.horizontalHeader()
        order = (header.logicalIndex(place) for place in range(header.count()))
        return [number for number in order if not self.isColumnHidden(number)]

    def _first_visible(self) -> int:
        return next(iter(self._visible_columns()), 0)

    @Slot(QPoint)
    def _offer_columns(self, place: QPoint) -> None:
        menu = QMenu(self)
        visible = self._visible_columns()
        for number, column in enumerate(self._model.columns):
            action = menu.addAction(column.title or column.key)
            action.setCheckable(True)
            action.setChecked(number in visible)
            action.setEnabled(visible != [number])
            action.setData(number)
        menu.triggered.connect(lambda action: self.choose_column(action.data(), shown=action.isChecked()))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    def choose_column(self, number: int, *, shown: bool) -> None:
        """A person wants to see a column, or not."""
        self.setColumnHidden(number, not shown)

    # Qt's own

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Qt: other rows are selected."""
        super().selectionChanged(selected, deselected)
        self.selection_moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Ctrl+C copies the rows; Enter activates."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._activate(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: the page's actions, then copying."""
        menu = QMenu(self)
        if self._menu_filler:
            self._menu_filler(menu)
            menu.addSeparator()
        for title, form in (
            (self.tr("Copy"), "tsv"),
            (self.tr("Copy as CSV"), "csv"),
            (self.tr("Copy as JSON"), "json"),
        ):
            action = menu.addAction(title, lambda form=form: self.copy(form))  # type: ignore[misc]  # a default binds it
            action.setEnabled(bool(self.selectionModel().hasSelection()))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: one column takes the room there is."""
        super().resizeEvent(event)
        if self._roomy:
            self._roomy.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: rows, or words where there are none."""
        super().paintEvent(event)
        if self._model.rowCount() == 0 and self._empty[0]:
            self._paint_empty()

    def _paint_empty(self) -> None:
        painter, tokens = QPainter(self.viewport()), tokens_of(self.palette())
        area = self.viewport().rect().adjusted(Space.XL, Space.XL, -Space.XL, -Space.XL)
        title, hint = self._empty
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        half = area.height() * 2 // 5
        painter.setFont(scaled_font(self, 1.1, bold=True))
        painter.setPen(tokens.color(Tone.TEXT))
        painter.drawText(
            QRect(area.left(), area.top(), area.width(), half), flags | Qt.AlignmentFlag.AlignBottom, title
        )
        painter.setFont(self.font())
        painter.setPen(tokens.color(Tone.MUTED))
        below = QRect(area.left(), area.top() + half + Space.S, area.width(), area.height() - half - Space.S)
        painter.drawText(below, flags | Qt.AlignmentFlag.AlignTop, hint)
        painter.end()
