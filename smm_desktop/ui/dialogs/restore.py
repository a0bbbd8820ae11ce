"""Choosing the backup that is put in place of the present data. The dialog blocks nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smm_desktop.core.errors import SmmError
from smm_desktop.jobs import Lane
from smm_desktop.ui.icons import dress
from smm_desktop.ui.labels import Notice, PlainLabel, muted, title
from smm_desktop.ui.messages import say
from smm_desktop.ui.theme import Space, set_property
from smm_desktop.ui.widgets.backup_list import BackupList
from smm_desktop.ui.workspace import Workspace


class RestoreDialog(QDialog):
    """A list of the backups there are, or any file. `chosen` carries the `Backup`."""

    chosen = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setWindowTitle(self.tr("Restore from a backup"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(540)
        self._list = BackupList(self)
        self._list.chosen.connect(self._show_usable)
        self._notice = Notice(self)
        self._lay_out()
        self._show_usable()
        self._look_up()

    def look_at(self, path: Path) -> None:
        """Check a file and put it on the list."""
        from smm_desktop.actions import backups

        self._notice.say("")
        self._workspace.run(backups.look_at, path, lane=Lane.LOCAL, done=self._list.add, failed=self._say)

    def _look_up(self) -> None:
        from smm_desktop.actions import backups

        self._workspace.run(backups.all_backups, lane=Lane.LOCAL, done=self._take, failed=self._say)

    def _take(self, backups: Sequence[Any]) -> None:
        self._list.set_backups(backups)

    def _say(self, trouble: SmmError) -> None:
        self._notice.say(say(trouble), alarm=True)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(title(self.tr("Restore from a backup")))
        words = self.tr(
            "The backup takes the place of the present data: accounts, orders, settings. The present data is not"
            " deleted; it is moved into a folder of its own and stays there. Orders placed since the backup go on at"
            " the panel, but are not in the backup."
        )
        column.addWidget(PlainLabel(words, wrap=True))
        column.addWidget(self._list, 1)
        other = QPushButton(self.tr("Choose a file…"))
        dress(other, "folder")
        other.clicked.connect(self._choose_file)
        row = QHBoxLayout()
        row.addWidget(other)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._notice)
        keys = self.tr(
            "Keys are not part of a backup. They stay in this computer’s keyring; on another one, enter them again"
            " under Settings, Accounts."
        )
        column.addWidget(muted(keys, wrap=True))
        column.addWidget(self._make_buttons())

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._restore = QPushButton(self.tr("Restore"))
        set_property(self._restore, "role", "danger")
        box.addButton(self._restore, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self._decide)
        box.rejected.connect(self.reject)
        return box

    @Slot()
    def _show_usable(self, _backup: object = None) -> None:
        self._restore.setEnabled(self._list.backup is not None)

    @Slot()
    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a backup"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Backups (*.sqlite3)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._take_file)
        dialog.open()

    @Slot(str)
    def _take_file(self, name: str) -> None:
        self.look_at(Path(name))

    @Slot()
    def _decide(self) -> None:
        backup = self._list.backup
        if backup is not None:
            self.accept()
            self.chosen.emit(backup)
