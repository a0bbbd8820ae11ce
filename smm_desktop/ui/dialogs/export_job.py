"""Exports that run while the window works on: progress at the bottom, the outcome in the page's row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from smm_desktop.actions import exporting, settings
from smm_desktop.core.errors import SmmError
from smm_desktop.core.history import OrderQuery
from smm_desktop.jobs import Lane
from smm_desktop.ui.folders import show_folder
from smm_desktop.ui.messages import say
from smm_desktop.ui.pages.notice_row import NoticeRow
from smm_desktop.ui.workspace import Workspace

FOLDER_SETTING = "export_folder"
"""Text: the folder that the last export went to."""


COLUMNS_SETTING = "export_columns"
"""List of the keys of the columns that the last export had; empty for all."""


@dataclass(frozen=True, slots=True)
class ExportForm:
    """How a file is to be: its kind (csv, xlsx, json), and the keys of its columns (None: all)."""

    kind: str
    columns: tuple[str, ...] | None = None


class Scope(Enum):
    """Which orders are exported."""

    VIEW = auto()
    SELECTION = auto()
    ALL = auto()


class Exporter(QObject):
    """Starts exports, one at a time, and says what came of them."""

    def __init__(self, workspace: Workspace, notice: NoticeRow, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._notice = notice
        self._running = False

    @property
    def running(self) -> bool:
        """True until the outcome of the last export is known."""
        return self._running

    def export(
        self, path: Path, form: ExportForm, *, query: OrderQuery | None = None, ids: Sequence[int] | None = None
    ) -> None:
        """Export a query's orders, those with our `ids`, or all, to a file of that form."""
        if self._running:
            self._notice.say(self.tr("Another export is under way. Wait for it, or cancel it below."), role="notice")
            return
        self._running = True
        job = self._workspace.run(
            exporting.export_orders,
            path,
            query=query,
            ids=ids,
            kind=form.kind,
            columns=form.columns,
            done=self._exported,
            failed=self._failed,
            lane=Lane.LOCAL,
            with_control=True,
        )
        self._workspace.show_work(job, self.tr("Exporting orders to {name}").format(name=path.name))

    def _exported(self, exported: exporting.Exported) -> None:
        self._running = False
        if exported.path is None:
            self._notice.say(self.tr("The export was canceled. No file was left behind."))
            return
        folder = exported.path.parent
        words = self.tr("Exported %Ln order(s) to {name}", "", exported.rows).format(name=exported.path.name)
        answers = ((self.tr("Open folder"), partial(self._open_folder, folder)),)
        self._notice.say(words, details=str(folder), answers=answers)
        self._workspace.keep(settings.put, FOLDER_SETTING, str(folder))

    def _open_folder(self, folder: Path) -> None:
        if words := show_folder(folder):
            self._notice.say(words)

    def _failed(self, error: SmmError) -> None:
        self._running = False
        self._notice.say(say(error), role="alarm", details=self.tr("No file was written."))
