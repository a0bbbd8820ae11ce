"""Looks for a newer release now and then, where a person asked for that, and says so at the bottom of the window."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from smm_desktop.core.errors import SmmError
from smm_desktop.core.releases import Channel
from smm_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from smm_desktop.actions.updates import Found  # loading it loads the network library, which the paint waits for

log = logging.getLogger(__name__)

_FIRST_MS = 20_000
_AGAIN_MS = 3_600_000


class Updater(QObject):
    """Asks soon after the start, then every hour whether a day has passed. Trouble goes to the log alone."""

    def __init__(self, workspace: Workspace, channel: Channel, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._channel = channel
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_AGAIN_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look from now on; a build that cannot look never does."""
        if self._channel.set_up:
            QTimer.singleShot(_FIRST_MS, self, self.look)
            self._timer.start()

    @Slot()
    def look(self) -> None:
        """Look now, if that is wanted and a day has passed."""
        from smm_desktop.actions import updates

        self._workspace.run(updates.look_if_due, self._channel, done=self._tell, failed=self._note)

    def _tell(self, found: Found) -> None:
        if found.release is None or found.release.version == self._told:
            return
        self._told = found.release.version
        words = self.tr("SMM Desktop {version} is available. Help → Check for updates… says what is new.")
        self._workspace.said.emit(words.format(version=found.release.version))

    def _note(self, trouble: SmmError) -> None:
        log.warning("looking for a newer release: %s", trouble)
