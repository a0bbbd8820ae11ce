"""One column of a table takes the room that the others leave, until a person sets its width."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Slot
from PySide6.QtWidgets import QTableView


class RoomyColumn(QObject):
    """Keeps the column `number` of a table as wide as there is room for, and never under `least` pixels."""

    def __init__(self, table: QTableView, number: int, least: int) -> None:
        super().__init__(table)
        self._table = table
        self._number = number
        self._least = least
        self._fitted = True
        self._fitting = False
        table.horizontalHeader().sectionResized.connect(self._note_resized)

    def fit(self) -> None:
        """Give the column what the others leave, unless a person set its width or hid it."""
        if not self._fitted or self._fitting or self._table.isColumnHidden(self._number):
            return
        header = self._table.horizontalHeader()
        taken = header.length() - header.sectionSize(self._number)
        self._fitting = True
        self._table.setColumnWidth(self._number, max(self._least, self._table.viewport().width() - taken))
        self._fitting = False

    def save(self, settings: QSettings, key: str) -> None:
        """Remember whether a person set the width."""
        settings.setValue(key, self._fitted)

    def restore(self, settings: QSettings, key: str) -> None:
        """Go on as remembered, after the columns were put as they were."""
        self._fitted = bool(settings.value(key, True, bool))
        self.fit()

    @Slot(int, int, int)
    def _note_resized(self, section: int, before: int, now: int) -> None:
        if self._fitting:
            return
        if section == self._number and before and now:
            self._fitted = False
        else:
            self.fit()
