"""Keeps the data safe while the window is open: the daily backup, and outcomes that wait to be saved."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

from smm_desktop.core.batches import StopReason
from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import SmmError
from smm_desktop.jobs import Lane
from smm_desktop.ui import formats
from smm_desktop.ui.messages import say
from smm_desktop.ui.workspace import Workspace

FIRST_MS = 20_000
"""So long after the opening, when the window has its data, the first look."""
_BACKUP_MS = 3_600_000
_SAVE_MS = 15_000


class Keeper(QObject):
    """Looks every hour whether a backup is due. A trouble is said once, until it is another one or has passed."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._said = ""
        self._waits = False
        self._backup = QTimer(self)
        self._backup.timeout.connect(self.back_up)
        self._save = QTimer(self)
        self._save.setInterval(_SAVE_MS)
        self._save.timeout.connect(self.save_again)
        workspace.changed.connect(self._look_for_unsaved)

    def start(self) -> None:
        """Look soon, then every hour."""
        from smm_desktop.actions import bulk

        self._backup.start(FIRST_MS)
        self._look_for_unsaved()
        self._workspace.query(bulk.batches, done=self._tell_unfinished)

    @Slot()
    def back_up(self) -> None:
        """Write the daily backup if it is due."""
        from smm_desktop.actions import backups

        self._backup.setInterval(_BACKUP_MS)
        self._workspace.run(backups.back_up_if_due, lane=Lane.LOCAL, done=self._backed_up, failed=self._not_backed_up)

    def _tell_unfinished(self, batches: Any) -> None:
        left = sum(batch.left for batch in batches if batch.stopped is not StopReason.PERSON)
        if left:
            words = self.tr(
                "A bulk order did not reach its end. Lines never sent: {count}. It goes on from Bulk order."
            )
            self._workspace.said.emit(words.format(count=formats.number(left)))

    @Slot()
    def save_again(self) -> None:
        """Try once more to save outcomes that the data file could not take."""
        from smm_desktop.actions import attention

        self._workspace.run(attention.save_again, lane=Lane.LOCAL)

    def _backed_up(self, _backup: Any) -> None:
        self._said = ""

    def _not_backed_up(self, trouble: SmmError) -> None:
        words = self.tr("The daily backup could not be written. {why}").format(why=say(trouble))
        if words != self._said:
            self._said = words
            self._workspace.said.emit(words)

    @Slot(object)
    def _look_for_unsaved(self, _changes: Changes | None = None) -> None:
        waits = bool(self._workspace.desk.store.unsaved)
        if waits == self._waits:
            return
        self._waits = waits
        if waits:
            self._save.start()
            words = self.tr(
                "An outcome could not be saved, mostly because the disk is full. It is kept, and waits under Attention."
            )
        else:
            self._save.stop()
            words = self.tr("The outcome that waited is saved now.")
        self._workspace.said.emit(words)
