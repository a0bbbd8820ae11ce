"""Before a person quits: orders that are scheduled wait until the program runs again, and that is said once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from smm_desktop.core.changes import Changes
from smm_desktop.core.scheduling import Scheduled, due_within
from smm_desktop.ui import schedule_words as words
from smm_desktop.ui.messagebar import MessageBar
from smm_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from smm_desktop.ui.main_window import MainWindow

_SOON = timedelta(hours=24)


class LeaveQuestion(QObject):
    """Says so at the bottom of the window, without a dialog. Quitting a second time quits, whatever was answered.

    What is scheduled is `kept` until the next start, but for a demo that leaves nothing behind.
    """

    def __init__(self, window: MainWindow, leave: Callable[[], None], parent: QObject, *, kept: bool = True) -> None:
        super().__init__(parent)
        self._window = window
        self._quit = leave
        self._kept = kept
        self._workspace: Workspace | None = None
        self._known: Sequence[Scheduled] = ()
        self._said = False

    def watch(self, workspace: Workspace) -> None:
        """Know what is scheduled from now on."""
        self._workspace, self._said = workspace, False
        workspace.changed.connect(self._follow)
        self._look()

    @Slot()
    def ask(self) -> None:
        """Quit, unless something is scheduled that a person should hear of first."""
        soon = due_within(self._known, datetime.now(UTC), _SOON)
        if self._said or not soon or self._window.workspace is None:
            self._quit()
            return
        self._said = True
        self._window.bring_to_front()
        answers = ((self.tr("Keep running"), self._stay), (self.tr("Quit anyway"), self._quit))
        if bar := self._window.findChild(MessageBar):
            bar.ask(words.leaving(soon, kept=self._kept), answers)

    def _stay(self) -> None:
        self._said = False

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if changes.scheduled or changes.accounts:
            self._look()

    def _look(self) -> None:
        from smm_desktop.actions import scheduled

        if self._workspace is not None:
            self._workspace.query(scheduled.all_open, done=self._take)

    def _take(self, every: Any) -> None:
        self._known = every
