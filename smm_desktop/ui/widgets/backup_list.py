"""Backups to choose from: when each was made, how old and how large it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from smm_desktop.core.text import QT_TRANSLATE_NOOP
from smm_desktop.ui import formats

if TYPE_CHECKING:
    from smm_desktop.actions.backups import Backup

_DAY = 86400
_LEAST_ROWS = 4
_REASONS = {
    "daily": QT_TRANSLATE_NOOP("backups", "by itself"),
    "asked": QT_TRANSLATE_NOOP("backups", "on request"),
    "migration": QT_TRANSLATE_NOOP("backups", "before an update"),
    "restore": QT_TRANSLATE_NOOP("backups", "before a restore"),
    "file": QT_TRANSLATE_NOOP("backups", "the file you chose"),
}


class BackupList(QListWidget):
    """One line for each backup. `chosen` is emitted with the one that is selected, or None."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backups: list[Backup] = []
        self.setAccessibleName(QCoreApplication.translate("backups", "Backups"))
        self.setMinimumHeight(self.fontMetrics().height() * _LEAST_ROWS)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.currentRowChanged.connect(self._choose)

    @property
    def backup(self) -> Backup | None:
        """The one that is selected."""
        row = self.currentRow()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def set_backups(self, backups: Sequence[Backup], selected: int = 0) -> None:
        """Show these, newest first; one of them is selected."""
        self._backups = list(backups)
        self.clear()
        for backup in self._backups:
            item = QListWidgetItem(backup_words(backup))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, backup_words(backup))
            self.addItem(item)
        self.setCurrentRow(selected if self._backups else -1)

    def add(self, backup: Backup) -> None:
        """Put one more on top, and select it."""
        self.set_backups([backup, *(each for each in self._backups if each.path != backup.path)])

    @Slot(int)
    def _choose(self, _row: int) -> None:
        self.chosen.emit(self.backup)


def backup_words(backup: Backup) -> str:
    """When a backup was made, how old and how large it is, and why it was made."""
    size = QLocale().formattedDataSize(backup.size, 1)
    reason = QCoreApplication.translate("backups", _REASONS.get(backup.reason, backup.reason))
    return " · ".join((formats.when(backup.at), age(backup.at), size, reason))


def age(moment: datetime) -> str:
    """How long ago something was, in days where it is longer."""
    days = int((datetime.now(UTC) - moment).total_seconds() // _DAY)
    if days < 1:
        return formats.ago(moment)
    return QCoreApplication.translate("backups", "%Ln day(s) ago", "", days)
