"""Taking over orders from a file that this program exported: looked through first, then imported."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from smm_desktop.actions import importing
from smm_desktop.actions.importing import FaultyLine, FilePreview
from smm_desktop.core.errors import SmmError
from smm_desktop.core.text import plain
from smm_desktop.jobs import Job, Lane
from smm_desktop.ui import formats
from smm_desktop.ui.labels import Notice, PlainLabel, muted
from smm_desktop.ui.messages import say, say_text
from smm_desktop.ui.tables import RIGHT, Column, DataTable, TableModel
from smm_desktop.ui.theme import Space, set_property
from smm_desktop.ui.workspace import Workspace

_PAUSE_MS = 300


class FilePart(QWidget):
    """Names a file, tells what an import would do, line by line where something is wrong, and does it."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._job: Job | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._build()
        self._lay_out()
        self._show_nothing()

    def _build(self) -> None:
        self._path = QLineEdit(self)
        self._path.setAccessibleName(self.tr("File"))
        self._path.textChanged.connect(self._look_soon)
        self._browse = QPushButton(self.tr("Choose…"), self)
        self._browse.clicked.connect(self._choose_file)
        self._account = QComboBox(self)
        self._account.setAccessibleName(self.tr("Account of the orders"))
        self._account.addItem(self.tr("As each line tells"), "")
        for account in self._workspace.accounts:
            self._account.addItem(plain(account.name, 80), account.id)
        self._account.currentIndexChanged.connect(self._look_soon)
        self._words = PlainLabel("", self, wrap=True)
        self._words.setAccessibleName(self.tr("What the import does"))
        self._notice = Notice(self)
        self.model = TableModel(_columns(), self)
        self.table = DataTable(self.model, "Faulty lines", self)
        self._import = QPushButton(self.tr("Import"), self)
        self._import.setAccessibleName(self.tr("Import the file"))
        set_property(self._import, "role", "primary")
        self._import.clicked.connect(self._start)

    def _lay_out(self) -> None:
        file = QHBoxLayout()
        file.setSpacing(Space.S)
        file.addWidget(self._path, 1)
        file.addWidget(self._browse)
        form = QFormLayout()
        form.addRow(self.tr("File"), file)
        form.addRow(self.tr("Account"), self._account)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._import)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, Space.M, 0, 0)
        page.setSpacing(Space.S)
        hint = self.tr(
            "A file that Export… wrote, here or elsewhere: CSV, XLSX or JSON Lines. Orders come back with their states"
            " and times; those that are here already stay as they are. No panel is asked."
        )
        page.addWidget(muted(hint, self, wrap=True))
        page.addLayout(form)
        page.addWidget(self._words)
        page.addWidget(self._notice)
        page.addWidget(self.table, 1)
        page.addStretch(0)
        page.addLayout(foot)

    @Slot()
    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Import orders from"), self._path.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Exported orders (*.csv *.xlsx *.jsonl)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._path.setText)
        dialog.open()

    @Slot()
    def _look_soon(self) -> None:
        self._show_nothing()
        self._pause.start()

    def _show_nothing(self) -> None:
        self._stop()
        self.model.set_rows([])
        self.table.hide()
        self._words.setText("")
        self._notice.say("")
        self._import.setEnabled(False)

    def _stop(self) -> None:
        if self._job is not None and isValid(self._job):
            self._job.cancel()
        self._job = None

    @Slot()
    def _look(self) -> None:
        typed = self._path.text().strip()
        if typed:
            self._words.setText(self.tr("Looking through the file…"))
            self._run(importing.preview_file, self._show_preview)

    @Slot()
    def _start(self) -> None:
        self._import.setEnabled(False)
        self._words.setText(self.tr("Importing…"))
        self._run(importing.import_file, self._show_done)
        if self._job is not None:
            self._workspace.show_work(self._job, self.tr("Importing orders"))

    def _run(self, action: Any, show: Any) -> None:
        path = Path(self._path.text().strip()).expanduser()

        def still(call: Any) -> Any:
            return lambda outcome: call(outcome) if isValid(self) and self._job is job else None

        job: Job = self._workspace.run(
            action,
            path,
            self._account.currentData(),
            lane=Lane.LOCAL,
            with_control=True,
            done=still(show),
            failed=still(self._failed),
        )
        self._job = job

    def _show_preview(self, found: FilePreview) -> None:
        self._show_counts(found)
        self._import.setEnabled(found.new > 0)
        if not found.new and not found.faulty:
            self._notice.say(self.tr("All of these orders are here already: there is nothing to import."))

    def _show_done(self, found: FilePreview) -> None:
        self._show_counts(found)
        words = self.tr("%Ln order(s) imported.", "", found.new)
        if found.cancelled:
            words = f"{words} " + self.tr("You stopped it: what was imported stays, the rest can come later.")
        self._notice.say(words)

    def _show_counts(self, found: FilePreview) -> None:
        parts = (
            self.tr("%Ln new", "", found.new),
            self.tr("%Ln known already", "", found.known),
            self.tr("%Ln line(s) that cannot be taken over", "", found.faulty),
        )
        self._words.setText(" · ".join(parts))
        self.model.set_rows(found.faults)
        self.table.setVisible(bool(found.faults))

    def _failed(self, error: SmmError) -> None:
        self._words.setText("")
        self._notice.say(say(error), alarm=True)

    # Qt's own

    def hideEvent(self, event: Any) -> None:
        """Qt: nothing is looked through for a dialog that is closed; an import goes on."""
        if not self._words.text().startswith(self.tr("Importing…")):
            self._stop()
        super().hideEvent(event)


def _columns() -> tuple[Column, ...]:
    def why(row: FaultyLine) -> str:
        return plain(say_text(row.why), 300)

    return (
        Column("line", _tr("Line"), lambda row: row.line, lambda row: formats.number(row.line), RIGHT, width=70),
        Column("why", _tr("Why it cannot be taken over"), why, why, tooltip=why, width=400, stretch=True),
    )


def _tr(source: str) -> str:
    return QCoreApplication.translate("importing", source)
