"""Settings: where the data lies, its backups, and the way to another machine."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDate, QStandardPaths, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smm_desktop.core.errors import SmmError
from smm_desktop.jobs import Lane
from smm_desktop.ui.dialogs.fitting import open_fitted
from smm_desktop.ui.dialogs.restore import RestoreDialog
from smm_desktop.ui.folders import show_folder
from smm_desktop.ui.hooks import Hooks
from smm_desktop.ui.icons import dress
from smm_desktop.ui.labels import Notice, PlainLabel, heading, muted, separator
from smm_desktop.ui.messages import say
from smm_desktop.ui.theme import Space
from smm_desktop.ui.widgets.backup_list import age, backup_words
from smm_desktop.ui.workspace import Workspace


class DataSettings(QFrame):
    """A card of the page. File dialogs block nothing."""

    def __init__(self, workspace: Workspace, hooks: Hooks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._workspace = workspace
        self._hooks = hooks
        self._notice = Notice()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(heading(self.tr("Data")))
        self._add_folder(column)
        column.addWidget(separator())
        self._add_backups(column)
        column.addWidget(separator())
        self._add_move(column)
        column.addWidget(self._notice)

    def back_up_to(self, path: Path | None) -> None:
        """Write a backup now: to a file, or into the backup folder."""
        from smm_desktop.actions import backups

        self._set_busy(True)
        self._notice.say("")
        job = self._workspace.run(
            backups.back_up, path, lane=Lane.LOCAL, done=self._backed_up, failed=self._say_trouble
        )
        job.finished.connect(self._free)

    def _add_folder(self, column: QVBoxLayout) -> None:
        place = PlainLabel(str(self._hooks.data_folder), role="muted", wrap=True, selectable=True)
        place.setAccessibleName(self.tr("Data folder"))
        words = self.tr("Orders, services, balances and settings stand there. Keys stand in the system keyring.")
        column.addLayout(
            self._row((place, muted(words, wrap=True)), self._button("folder", self.tr("Open"), self._open))
        )

    def _add_backups(self, column: QVBoxLayout) -> None:
        self._last = PlainLabel("", wrap=True)
        self._last.setAccessibleName(self.tr("Last backup"))
        hint = self.tr("Written once a day; kept are those of 7 days, of 4 weeks, and the last 5 of other reasons.")
        self._now = self._button("history", self.tr("Back up now"), self._back_up)
        self._back = self._button("again", self.tr("Restore from a backup…"), self._restore)
        column.addLayout(self._row((self._last, muted(hint, wrap=True)), self._now, self._back))

    def _add_move(self, column: QVBoxLayout) -> None:
        words = self.tr(
            "Back up to a file, take the file along, and restore from it there under Settings. Keys stay in this"
            " computer’s keyring: enter them again there. Do not place orders on both from then on."
        )
        self._move = self._button("export", self.tr("Back up to a file…"), self._choose_target)
        labels = (PlainLabel(self.tr("Move to another machine")), muted(words, wrap=True))
        column.addLayout(self._row(labels, self._move))

    @staticmethod
    def _row(labels: Sequence[QWidget], *buttons: QPushButton) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in labels:
            words.addWidget(label)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addLayout(words, 1)
        beside = QVBoxLayout()
        beside.setSpacing(Space.S)
        for button in buttons:
            beside.addWidget(button)
        beside.addStretch(1)
        row.addLayout(beside)
        return row

    @staticmethod
    def _button(icon: str, words: str, slot: Any) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(words)
        dress(button, icon)
        button.clicked.connect(slot)
        return button

    # What there is

    def _look_up(self) -> None:
        from smm_desktop.actions import backups

        self._workspace.query(backups.all_backups, done=self._show_last)

    def _show_last(self, backups: Sequence[Any]) -> None:
        if backups:
            self._last.setText(self.tr("Last backup: {when}").format(when=age(backups[0].at)))
        else:
            self._last.setText(self.tr("No backup yet; the first is written soon."))

    # What can be done

    @Slot()
    def _open(self) -> None:
        if words := show_folder(self._hooks.data_folder):
            self._workspace.said.emit(words)

    @Slot()
    def _back_up(self) -> None:
        self.back_up_to(None)

    @Slot()
    def _choose_target(self) -> None:
        name = f"SMM Desktop {QDate.currentDate().toString('yyyy-MM-dd')}.sqlite3"
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Back up to a file"), str(Path(folder) / name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Backups (*.sqlite3)"))
        dialog.setDefaultSuffix("sqlite3")
        dialog.selectFile(name)
        dialog.fileSelected.connect(self._take_target)
        dialog.open()

    @Slot(str)
    def _take_target(self, name: str) -> None:
        self.back_up_to(Path(name))

    def _backed_up(self, backup: Any) -> None:
        words = self.tr("Backed up to {path} ({backup}).")
        self._notice.say(words.format(path=backup.path, backup=backup_words(backup)))
        self._look_up()

    def _say_trouble(self, trouble: SmmError) -> None:
        self._notice.say(say(trouble), alarm=True)

    @Slot()
    def _free(self) -> None:
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        for button in (self._now, self._back, self._move):
            button.setEnabled(not busy)

    @Slot()
    def _restore(self) -> None:
        dialog = RestoreDialog(self._workspace, self)
        dialog.chosen.connect(self._hooks.restore)
        open_fitted(dialog)

    # Qt's own

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: what was backed up meanwhile is looked up."""
        super().showEvent(event)
        self._look_up()
