"""Checks bulk lines in the background; of what is typed meanwhile only the newest is checked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smm_desktop.core.bulk import Preview
from smm_desktop.core.errors import SmmError
from smm_desktop.jobs import Job, Lane
from smm_desktop.ui.messages import say
from smm_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from smm_desktop.core.catalogue import Catalogue

_PAUSE_MS = 200


class BulkChecker(QObject):
    """Turns text into a `Preview`."""

    checked = Signal(object)
    """The newest `Preview`; None where there is nothing to check."""
    failed = Signal(str)
    """Why the text as a whole cannot be used."""
    busy_changed = Signal(bool)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._wanted: tuple[str, Catalogue, bool] | None = None
        self._job: Job | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._start)

    @property
    def busy(self) -> bool:
        """True until the newest text was checked."""
        return self._pause.isActive() or self._job is not None

    def check(self, text: str, catalogue: Catalogue | None, *, table: bool) -> None:
        """Check this text soon, instead of any given before."""
        if self._job is not None:
            self._job.cancel()
        if catalogue is None or not text.strip():
            self._wanted = None
            self._pause.stop()
            self.checked.emit(None)
            self.busy_changed.emit(False)
            return
        self._wanted = (text, catalogue, table)
        self._pause.start()
        self.busy_changed.emit(True)

    @Slot()
    def _start(self) -> None:
        from smm_desktop.actions import bulk

        if self._job is not None or self._wanted is None:
            return  # goes on when the one under way has ended
        (text, catalogue, table), self._wanted = self._wanted, None
        job = self._workspace.run(
            bulk.check_lines,
            text,
            catalogue,
            table=table,
            done=self._take,
            failed=self._take_trouble,
            lane=Lane.LOCAL,
            with_control=True,
        )
        self._job = job
        job.finished.connect(self._ended)

    def _take(self, preview: Any) -> None:
        if self._wanted is None and isinstance(preview, Preview) and not self._is_given_up():
            self.checked.emit(preview)

    def _take_trouble(self, trouble: SmmError) -> None:
        if self._wanted is None and not self._is_given_up():
            self.failed.emit(say(trouble))

    def _is_given_up(self) -> bool:
        return self._job is not None and self._job.control.cancelled

    @Slot()
    def _ended(self) -> None:
        self._job = None
        if self._wanted is not None and not self._pause.isActive():
            self._start()
        self.busy_changed.emit(self.busy)


class FileReader(QObject):
    """Reads a file of lines in the background."""

    read = Signal(str, str, bool)
    """The text, the file's name, and whether it is CSV."""
    failed = Signal(str)

    def __init__(self, workspace: Workspace, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        from smm_desktop.actions import bulk

        job = workspace.run(bulk.read_file, path, done=self._take, failed=self._tell, lane=Lane.LOCAL)
        job.finished.connect(self.deleteLater)

    def _take(self, text: Any) -> None:
        self.read.emit(text, self._path.name, self._path.suffix.casefold() in (".csv", ".tsv"))

    def _tell(self, trouble: SmmError) -> None:
        self.failed.emit(say(trouble))
