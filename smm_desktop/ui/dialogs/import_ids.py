"""Taking orders that were placed elsewhere into the history, by the ids the panel gave them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smm_desktop.actions import following, importing
from smm_desktop.core.errors import Refused, SmmError
from smm_desktop.core.id_lists import order_ids
from smm_desktop.core.text import plain
from smm_desktop.jobs import Lane
from smm_desktop.ui.icons import dress
from smm_desktop.ui.labels import Notice, PlainLabel, muted
from smm_desktop.ui.messages import say
from smm_desktop.ui.theme import Space, set_property
from smm_desktop.ui.workspace import Workspace

_MOST_LINES = 12


class IdsPart(QWidget):
    """Ids are pasted or read from a file, looked up on the panel a hundred at a time, and added; what is not found is
    said id by id and stays in the field. Nothing is charged.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._running = False
        self._build()
        self._lay_out()
        self._count_ids()

    def _build(self) -> None:
        self._account = QComboBox(self)
        self._account.setAccessibleName(self.tr("Account"))
        for account in self._workspace.accounts:
            self._account.addItem(plain(account.name, 80), account.id)
        self._account.setCurrentIndex(max(0, self._account.findData(self._workspace.scope)))
        self._ids = QPlainTextEdit(self)
        self._ids.setAccessibleName(self.tr("Order ids"))
        self._ids.setPlaceholderText(self.tr("Paste order ids, parted by commas, spaces or line breaks"))
        self._ids.setTabChangesFocus(True)
        self._ids.textChanged.connect(self._count_ids)
        self._found = PlainLabel("", self, role="muted")
        self._notice = Notice(self)
        self._open = QPushButton(self.tr("Open a list…"), self)
        dress(self._open, "folder")
        self._open.clicked.connect(self._choose_file)
        self._import = QPushButton(self.tr("Import"), self)
        self._import.setAccessibleName(self.tr("Import by id"))
        set_property(self._import, "role", "primary")
        self._import.clicked.connect(self._start)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Account"), self._account)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self._found, 1)
        foot.addWidget(self._open)
        foot.addWidget(self._import)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, Space.M, 0, 0)
        page.setSpacing(Space.S)
        hint = self.tr(
            "Orders placed on the panel’s own site or elsewhere are looked up and added. Nothing is charged."
        )
        page.addWidget(muted(hint, self, wrap=True))
        page.addLayout(form)
        page.addWidget(self._ids, 1)
        page.addWidget(self._notice)
        page.addLayout(foot)

    @Slot()
    def _count_ids(self) -> None:
        count = len(order_ids(self._ids.toPlainText()))
        self._found.setText(self.tr("%Ln id(s)", "", count))
        self._import.setEnabled(count > 0 and self._account.count() > 0 and not self._running)

    @Slot()
    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Open a list of order ids"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Lists (*.csv *.txt *.tsv)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.read_file)
        dialog.open()

    @Slot(str)
    def read_file(self, path: str) -> None:
        """Put the ids of a list into the field."""
        self._workspace.run(importing.read_ids, Path(path), lane=Lane.LOCAL, done=self._take_ids, failed=self._failed)

    def _take_ids(self, ids: Any) -> None:
        self._ids.setPlainText("\n".join(ids))

    @Slot()
    def _start(self) -> None:
        ids = order_ids(self._ids.toPlainText())
        self._running = True
        self._import.setEnabled(False)
        job = self._workspace.run(
            following.import_orders,
            self._account.currentData(),
            ids,
            done=self._imported,
            failed=self._failed,
            with_control=True,
        )
        job.progressed.connect(self._show_progress)
        self._workspace.show_work(job, self.tr("Importing orders"))

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        if self._running and total:
            words = self.tr("Looking up %Ln id(s)…", "", total - done)
            self._found.setText(words)

    def _imported(self, imported: following.Imported) -> None:
        self._running = False
        added, known, faults = len(imported.added), len(imported.known), imported.troubles
        missing = sum(isinstance(error, Refused) for error in faults.values())
        unasked = len(faults) - missing
        first = self.tr("%Ln added", "", added)
        parts = [
            words
            for words, count in (
                (first, added),
                (self.tr("%Ln known already", "", known), known),
                (self.tr("%Ln not found", "", missing), missing),
                (self.tr("%Ln could not be looked up", "", unasked), unasked),
                (self.tr("%Ln not asked about, as you stopped it", "", len(imported.left)), len(imported.left)),
            )
            if count or words is first
        ]
        lines = [f"{plain(id_, 40)}: {say(error)}" for id_, error in list(faults.items())[:_MOST_LINES]]
        more = len(faults) - len(lines)
        if more > 0:
            lines.append(self.tr("And %Ln more: all of them stay in the field.", "", more))
        self._notice.say("\n".join([" · ".join(parts), *lines]), alarm=bool(faults))
        self._ids.setPlainText("\n".join([*faults, *imported.left]))

    def _failed(self, error: SmmError) -> None:
        self._running = False
        self._notice.say(say(error), alarm=True)
        self._count_ids()
