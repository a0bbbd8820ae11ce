"""The templates there are: use, rename, delete."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smm_desktop.actions import templates
from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import SmmError
from smm_desktop.core.templates import Kind, Template
from smm_desktop.core.text import plain
from smm_desktop.jobs import Lane
from smm_desktop.ui.icons import dress
from smm_desktop.ui.messages import say
from smm_desktop.ui.pages.notice_row import NoticeRow
from smm_desktop.ui.pages.text_cells import TextDelegate
from smm_desktop.ui.tables import Column, DataTable, TableModel
from smm_desktop.ui.template_hands import ask_name
from smm_desktop.ui.theme import Space, set_property
from smm_desktop.ui.workspace import Workspace


class TemplatesDialog(QDialog):
    """Templates of one kind."""

    used = Signal(object)

    def __init__(self, workspace: Workspace, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._kind = kind
        self.setWindowTitle(self.tr("Templates"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 400)
        self._build()
        self._lay_out()
        self._look()

    def _build(self) -> None:
        self.notice = NoticeRow("Templates message", self)
        self.model = TableModel(self._columns(), self)
        self.table = DataTable(self.model, "Templates", self, identity=lambda template: template.id)
        self.table.setItemDelegate(TextDelegate(self.table))
        self.table.set_empty(self.tr("No templates yet"), "")
        self.use = self._button(self.tr("Use"), "", self._use)
        set_property(self.use, "role", "primary")
        self.change = self._button(self.tr("Rename…"), "edit", self._rename)
        self.remove = self._button(self.tr("Delete"), "trash", self._ask_to_delete)
        self.table.selection_moved.connect(self._allow)
        self.table.row_activated.connect(self._use)
        self._workspace.changed.connect(self._follow)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("name", self.tr("Name"), _name, _name, tooltip=_name, width=200, stretch=True),
            Column("what", self.tr("What it holds"), self._what, self._what, tooltip=self._what, width=260),
        )

    def _what(self, template: Template) -> str:
        if template.kind == "bulk":
            return self.tr("%Ln line(s)", "", len(template.lines.strip().splitlines()))
        parts = (template.service, template.service_name, template.fields.get("link", ""))
        return plain(" · ".join(part for part in parts if part), 300)

    def _button(self, word: str, icon: str, slot: object) -> QPushButton:
        button = QPushButton(word, self)
        button.setAccessibleName(word)
        button.setAutoDefault(False)
        if icon:
            dress(button, icon)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for button in (self.use, self.change, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(box)
        page = QVBoxLayout(self)
        page.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        page.setSpacing(Space.S)
        page.addWidget(self.notice)
        page.addWidget(self.table, 1)
        page.addLayout(row)

    @property
    def _chosen(self) -> Template | None:
        rows = self.table.selected_rows()
        return rows[0] if len(rows) == 1 else None

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if changes.templates:
            self._look()

    def _look(self) -> None:
        self._workspace.query(templates.all_templates, done=self._show)

    def _show(self, every: Sequence[Template]) -> None:
        self.model.set_rows([template for template in every if template.kind == self._kind])
        if self.model.rowCount() and not self.table.selected_rows():
            self.table.select_row(0)
        self._allow()

    @Slot()
    def _allow(self) -> None:
        for button in (self.use, self.change, self.remove):
            button.setEnabled(self._chosen is not None)

    @Slot()
    def _use(self) -> None:
        if template := self._chosen:
            self.accept()
            self.used.emit(template)

    @Slot()
    def _rename(self) -> None:
        if template := self._chosen:
            take = partial(self._run, templates.rename, template.id)
            ask_name(self, self.tr("Rename template"), take, usual=template.name)

    @Slot()
    def _ask_to_delete(self) -> None:
        if template := self._chosen:
            words = self.tr("Delete the template “{name}”?").format(name=_name(template))
            yes = (self.tr("Yes, delete it"), partial(self._run, templates.delete, template.id))
            self.notice.say(words, role="notice", answers=(yes, (self.tr("Back"), self.notice.clear)))

    def _run(self, action: object, *args: object) -> None:
        self.notice.clear()
        self._workspace.run(action, *args, lane=Lane.LOCAL, failed=self._failed)  # type: ignore[arg-type]

    def _failed(self, error: SmmError) -> None:
        self.notice.say(say(error), role="alarm")


def _name(template: Template) -> str:
    return plain(template.name, 60)
