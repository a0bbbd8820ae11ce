"""Which columns an export has: all of them, or those a person ticks."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from smm_desktop.core.tables import ORDER_COLUMNS
from smm_desktop.ui import formats
from smm_desktop.ui.theme import Space

_ROWS = 7
_KEY = Qt.ItemDataRole.UserRole


class ColumnsChoice(QWidget):
    """A button that says how many columns there will be, and opens their list. Their titles are those of the file,
    which are the same in every language.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button = QPushButton(self)
        self._button.setCheckable(True)
        self._every = QPushButton(self.tr("Select all"), self)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Columns"))
        for column in ORDER_COLUMNS:
            item = QListWidgetItem(column.title, self._list)
            item.setData(_KEY, column.key)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        self._lay_out()
        self._button.toggled.connect(self._open)
        self._every.clicked.connect(self.choose_all)
        self._list.itemChanged.connect(self._tell)
        self._open(False)
        self._tell()

    @property
    def keys(self) -> tuple[str, ...] | None:
        """The keys of the columns ticked, in the order of the file; None for all of them."""
        ticked = tuple(item.data(_KEY) for item in self._items() if item.checkState() is Qt.CheckState.Checked)
        return None if len(ticked) == self._list.count() else ticked

    def choose(self, keys: Iterable[object]) -> None:
        """Tick these, where they are columns; none of them ticks all."""
        wanted = set(keys) & {column.key for column in ORDER_COLUMNS}
        for item in self._items():
            ticked = not wanted or item.data(_KEY) in wanted
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    @Slot()
    def choose_all(self) -> None:
        """Tick every column."""
        self.choose(())

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _lay_out(self) -> None:
        self._list.setFixedHeight(self._list.sizeHintForRow(0) * _ROWS + Space.S)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._button)
        row.addWidget(self._every)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(row)
        column.addWidget(self._list)

    @Slot(bool)
    def _open(self, on: bool) -> None:
        self._list.setVisible(on)
        self._every.setVisible(on)

    @Slot()
    def _tell(self) -> None:
        keys, every = self.keys, self._list.count()
        words = self.tr("{chosen} of {all} columns…")
        some = words.format(chosen=formats.number(len(keys or ())), all=formats.number(every))
        self._button.setText(self.tr("All columns…") if keys is None else some)
        self.changed.emit()
