"""What the command palette offers in a window: its commands, its pages, and the services of the account looked at."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from smm_desktop.core.catalogue import Catalogue
from smm_desktop.core.text import plain
from smm_desktop.ui import icons
from smm_desktop.ui.commands import COMMANDS
from smm_desktop.ui.dialogs.palette import CommandPalette, Entry
from smm_desktop.ui.requests import TicketRequest
from smm_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from smm_desktop.ui.main_window import MainWindow

_MOST_SERVICES = 20


def open_palette(window: MainWindow) -> CommandPalette:
    """Open the palette over a window."""
    palette = CommandPalette([*_pages(window), *_commands(window)], window)
    workspace = window.workspace
    if workspace and workspace.accounts:
        finder = _ServiceFinder(palette, workspace)
        palette.services_wanted.connect(finder.find)
    palette.open_over(window)
    return palette


def _pages(window: MainWindow) -> list[Entry]:
    usable = bool(window.workspace and window.workspace.accounts)
    return [
        Entry(spec.title, window.tr("Page"), partial(window.show_page, spec.key), icons.icon(spec.icon, "muted"))
        for spec in window.specs
        if usable or spec.without_account
    ]


def _commands(window: MainWindow) -> list[Entry]:
    left_out = {"-", "palette", "settings"}
    actions = [window.commands[command.key] for command in COMMANDS if command.key not in left_out]
    return [
        Entry(
            action.text().replace("&", ""),
            action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            action.trigger,
            action.icon(),
        )
        for action in actions
        if action.isEnabled()
    ]


class _ServiceFinder(QObject):
    """Looks services up; the catalogue is read once, when the first words are typed."""

    def __init__(self, palette: CommandPalette, workspace: Workspace) -> None:
        super().__init__(palette)
        self._palette = palette
        self._workspace = workspace
        self._account = workspace.scope or workspace.accounts[0].id
        self._catalogue: Catalogue | None = None
        self._typed: str | None = None

    def find(self, text: str) -> None:
        """Bring the services that fit `text`, or the newest text once the catalogue is read."""
        asked, self._typed = self._typed, text
        if self._catalogue is not None:
            self._bring(self._catalogue)
        elif asked is None:
            from smm_desktop.actions import catalogue

            self._workspace.query(catalogue.load, self._account, done=self._read)

    def _read(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._bring(catalogue)

    def _bring(self, catalogue: Catalogue) -> None:
        text, symbol = self._typed or "", icons.icon("services", "muted")
        found = [catalogue.services[row] for row in catalogue.find(text)[:_MOST_SERVICES]]
        entries = [
            Entry(plain(f"{each.id} · {each.name}", 200), self.tr("Order"), partial(self._order, each.id), symbol)
            for each in found
        ]
        self._palette.add_services(text, entries)

    def _order(self, service: str) -> None:
        self._workspace.ticket_requested.emit(TicketRequest(self._account, service))
