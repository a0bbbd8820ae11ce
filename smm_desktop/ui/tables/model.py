"""A table is a tuple of columns over a sequence of rows; sorting is the model's own or its owner's, never a proxy's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from smm_desktop.ui.messages import plain_tooltip
from smm_desktop.ui.reading import apart, mirrored

Index: TypeAlias = QModelIndex | QPersistentModelIndex
MARK_ROLE = Qt.ItemDataRole.UserRole + 1
"""What a column's delegate paints: a `Pill`, a share of 0.0 to 1.0 …"""

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
"""For figures, in every language: below each other, units stand below units."""
CENTER = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Column:
    """One column: `value` sorts and is exported, `text` shows, `tooltip` says more, `spoken` is read to the blind.

    `mark` gives the delegate what it paints. `width` is in device-independent pixels; `delegate` makes the painter.
    `spoken` defaults to "Title: text". A column with `stretch` takes the room that others leave.
    """

    key: str
    title: str
    value: Callable[[Any], Any]
    text: Callable[[Any], str]
    align: Qt.AlignmentFlag = LEFT
    tooltip: Callable[[Any], str] | None = None
    spoken: Callable[[Any], str] | None = None
    mark: Callable[[Any], Any] | None = None
    delegate: Callable[[QObject], Any] | None = None
    width: int = 120
    stretch: bool = False
    hidden: bool = False
    sortable: bool = True
    bold: Callable[[Any], bool] | None = None
    sample: str = ""
    """A text that the column is wide enough for, such as a date in the person's language."""


class TableModel(QAbstractTableModel):
    """Rows shown through columns. `rows` may be any sequence, a lazy one too: only what is looked at is fetched.

    With `sorts_itself` the rows are sorted here by the columns' values (None last); else `sort_wanted` asks the owner.
    """

    sort_wanted = Signal(str, bool)
    """The key of a column and whether it is to be descending."""

    def __init__(
        self,
        columns: Sequence[Column],
        parent: QObject | None = None,
        *,
        rows: Sequence[Any] = (),
        sorts_itself: bool = True,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: Sequence[Any] = rows
        self._sorts_itself = sorts_itself
        self._sorted_by: tuple[int, bool] | None = None
        self._tellers = {column.key: _tellers(column) for column in self.columns}

    @property
    def rows(self) -> Sequence[Any]:
        """The rows in the order shown."""
        return self._rows

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows, in the order last asked for where the model sorts itself."""
        self.beginResetModel()
        self._rows = self._arranged(rows)
        self.endResetModel()

    def row(self, number: int) -> Any:
        """The row object shown at `number`, counted from 0."""
        return self._rows[number]

    def shown(self, number: int) -> tuple[Sequence[str], Sequence[Any]]:
        """The texts and the marks (None without) of all columns in a row."""
        row = self._rows[number]
        return [column.text(row) for column in self.columns], [
            column.mark(row) if column.mark else None for column in self.columns
        ]

    def column_number(self, key: str) -> int:
        """The number of the column of that key; raises ValueError where there is none."""
        return [column.key for column in self.columns].index(key)

    def rows_changed(self, numbers: Iterable[int] | None = None) -> None:
        """Have some rows (all, without `numbers`) drawn anew because what they show changed."""
        last = len(self.columns) - 1
        spans = ((0, len(self._rows) - 1),) if numbers is None else tuple((number, number) for number in numbers)
        for first, end in spans:
            if 0 <= first <= end < len(self._rows):
                self.dataChanged.emit(self.index(first, 0), self.index(end, last))

    def _arranged(self, rows: Sequence[Any]) -> Sequence[Any]:
        if not self._sorts_itself or self._sorted_by is None:
            return rows
        return sorted_rows(rows, self.columns[self._sorted_by[0]].value, descending=self._sorted_by[1])

    def _display(self, column: Column, row: Any, role: int) -> Any:
        teller = self._tellers[column.key].get(role)
        return teller(row) if teller else None

    # Qt's own

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature; an empty index is constant
        """Qt: how many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Qt: how many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: what a cell shows."""
        column = index.column()
        if column < 0 or (teller := self._tellers[self.columns[column].key].get(role)) is None:
            return None
        number = index.row()
        return teller(self._rows[number]) if number < len(self._rows) else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: a column's title and alignment."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self.columns[section].title
            case Qt.ItemDataRole.TextAlignmentRole:
                return self.columns[section].align
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Qt: sort by a column; what is selected stays selected."""
        if not 0 <= column < len(self.columns) or not self.columns[column].sortable:
            return
        descending = order == Qt.SortOrder.DescendingOrder
        self._sorted_by = (column, descending)
        if not self._sorts_itself:
            self.sort_wanted.emit(self.columns[column].key, descending)
            return
        self.layoutAboutToBeChanged.emit()
        before = self._rows
        self._rows = self._arranged(before)
        self._move_persistent(before)
        self.layoutChanged.emit()

    def _move_persistent(self, before: Sequence[Any]) -> None:
        held = self.persistentIndexList()
        if held:
            places = {id(row): number for number, row in enumerate(self._rows)}
            moved = [self.index(places[id(before[index.row()])], index.column()) for index in held]
            self.changePersistentIndexList(held, moved)


def _tellers(column: Column) -> dict[int, Callable[[Any], Any]]:
    """What answers for each role. A view asks for some ten roles of every cell it paints: most end here, unasked."""
    role = Qt.ItemDataRole
    made: dict[int, Callable[[Any], Any]] = {
        role.DisplayRole: (lambda row: apart(column.text(row))) if mirrored() else column.text,
        role.TextAlignmentRole: lambda _row: column.align,
        role.AccessibleTextRole: column.spoken or (lambda row: f"{column.title}: {column.text(row)}"),
    }
    if tooltip := column.tooltip:
        made[role.ToolTipRole] = lambda row: plain_tooltip(tooltip(row))
    if mark := column.mark:
        made[MARK_ROLE] = mark
    if bold := column.bold:
        heavy = QFont()
        heavy.setWeight(QFont.Weight.DemiBold)
        made[role.FontRole] = lambda row: heavy if bold(row) else None
    return made


def sorted_rows(rows: Sequence[Any], value: Callable[[Any], Any], *, descending: bool = False) -> list[Any]:
    """The rows by `value`, text without regard to case, None last both ways; equal ones keep their order."""
    keyed = [(_key(value(row)), row) for row in rows]
    present = [pair for pair in keyed if pair[0] is not None]
    present.sort(key=itemgetter(0), reverse=descending)
    return [row for _, row in present] + [row for key, row in keyed if key is None]


def _key(value: Any) -> Any:
    return value.casefold() if isinstance(value, str) else value
