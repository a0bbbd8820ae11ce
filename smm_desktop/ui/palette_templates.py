"""The templates that the command palette finds."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from smm_desktop.core.templates import Template
from smm_desktop.core.text import plain
from smm_desktop.ui import icons
from smm_desktop.ui.dialogs.palette import CommandPalette, Entry
from smm_desktop.ui.requests import TicketRequest
from smm_desktop.ui.workspace import Workspace

_MOST = 8


class TemplateFinder(QObject):
    """Looks templates up by their names; they are read once, when the first words are typed."""

    def __init__(self, palette: CommandPalette, workspace: Workspace) -> None:
        super().__init__(palette)
        self._palette = palette
        self._workspace = workspace
        self._templates: Sequence[Template] | None = None
        self._typed = ""

    def find(self, text: str) -> None:
        """Bring the templates that fit `text`."""
        from smm_desktop.actions import templates

        self._typed = text
        if self._templates is None:
            self._workspace.query(templates.all_templates, done=self._read)
        else:
            self._bring(self._templates)

    def _read(self, every: Sequence[Template]) -> None:
        self._templates = every
        self._bring(every)

    def _bring(self, every: Sequence[Template]) -> None:
        words = self._typed.casefold().split()
        fitting = [each for each in every if all(word in each.name.casefold() for word in words)]
        self._palette.add("a templates", self._typed, [self._entry(each) for each in fitting[:_MOST]])

    def _entry(self, template: Template) -> Entry:
        symbol = icons.icon("history", "muted")
        if template.kind == "bulk":
            aside = QCoreApplication.translate("palette", "Bulk template")
            run = partial(self._workspace.rows_requested.emit, "bulk", (template.id,))
        else:
            aside = QCoreApplication.translate("palette", "Template")
            run = partial(self._workspace.ticket_requested.emit, TicketRequest(template=template.id))
        return Entry(plain(template.name, 60), aside, run, symbol, f"template:{template.id}")
