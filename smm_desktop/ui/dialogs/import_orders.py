"""Taking orders that were placed elsewhere into the history, by the ids the panel gave them."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QPlainTextEdit, QVBoxLayout, QWidget

from smm_desktop.actions import following
from smm_desktop.core.errors import SmmError
from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui.labels import Notice, PlainLabel, muted
from smm_desktop.ui.messages import say
from smm_desktop.ui.theme import Space, set_property
from smm_desktop.ui.workspace import Workspace

_SEPARATORS = re.compile(r"[\s,;|]+")
MAX_TEXT = 2_000_000
"""Characters taken at once."""
_MOST_LINES = 20


def order_ids(text: str) -> tuple[str, ...]:
    """The ids in pasted text: parted by white space, commas, semicolons or bars; each once, in their order."""
    found = (word.strip("\"'#") for word in _SEPARATORS.split(text[:MAX_TEXT]))
    return tuple(dict.fromkeys(word for word in found if word))


class ImportDialog(QDialog):
    """Ids are pasted, looked up on the panel, and added; what is not found is said id by id. Nothing is charged."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setWindowTitle(self.tr("Import orders"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setMinimumSize(520, 420)
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
        self._ids.setTabChangesFocus(True)
        self._ids.setAccessibleName(self.tr("Order ids"))
        self._ids.setPlaceholderText(self.tr("Paste order ids, parted by commas, spaces or line breaks"))
        self._ids.textChanged.connect(self._count_ids)
        self._found = PlainLabel("", self, role="muted")
        self._notice = Notice(self)
        box = self._box = QDialogButtonBox(self)
        self._import = box.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.ActionRole)
        set_property(self._import, "role", "primary")
        self._import.clicked.connect(self._start)
        box.addButton(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Account"), self._account)
        page = QVBoxLayout(self)
        page.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        page.setSpacing(Space.S)
        hint = self.tr(
            "Orders placed on the panel’s own site or elsewhere are looked up and added. Nothing is charged."
        )
        page.addWidget(muted(hint, self, wrap=True))
        page.addLayout(form)
        page.addWidget(self._ids, 1)
        page.addWidget(self._found)
        page.addWidget(self._notice)
        page.addWidget(self._box)

    @Slot()
    def _count_ids(self) -> None:
        count = len(order_ids(self._ids.toPlainText()))
        self._found.setText(self.tr("%Ln id(s)", "", count))
        self._import.setEnabled(count > 0 and self._account.count() > 0)

    @Slot()
    def _start(self) -> None:
        ids = order_ids(self._ids.toPlainText())
        self._import.setEnabled(False)
        job = self._workspace.run(
            following.import_orders,
            self._account.currentData(),
            ids,
            done=self._imported,
            failed=self._failed,
            with_control=True,
        )
        self._workspace.show_work(job, self.tr("Importing orders"))

    def _imported(self, imported: following.Imported) -> None:
        added, known, faults = len(imported.added), len(imported.known), imported.troubles
        words = self.tr("{added} added, {known} known already, {faults} not found.").format(
            added=formats.number(added), known=formats.number(known), faults=formats.number(len(faults))
        )
        lines = [f"{plain(id_, 40)}: {say(error)}" for id_, error in list(faults.items())[:_MOST_LINES]]
        self._notice.say("\n".join([words, *lines]), alarm=bool(faults))
        self._ids.setPlainText("\n".join(faults))

    def _failed(self, error: SmmError) -> None:
        self._notice.say(say(error), alarm=True)
        self._count_ids()
