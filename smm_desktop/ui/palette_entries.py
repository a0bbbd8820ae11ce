"""What the command palette offers in a window: its commands and pages, and the services and orders that fit."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Slot
from PySide6.QtGui import QKeySequence

from smm_desktop.core.catalogue import Catalogue
from smm_desktop.core.orders import Order
from smm_desktop.core.text import plain
from smm_desktop.ui import icons
from smm_desktop.ui.commands import COMMANDS
from smm_desktop.ui.dialogs.palette import CommandPalette, Entry
from smm_desktop.ui.palette_templates import TemplateFinder
from smm_desktop.ui.requests import TicketRequest
from smm_desktop.ui.states import order_pill
from smm_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from smm_desktop.ui.main_window import MainWindow

_MOST_SERVICES = 20
_MOST_ORDERS = 8
_LEAST_FOR_ORDERS = 3
"""Characters from which on orders are looked for: fewer fit too many."""
_MOST_RECENT = 12
_RECENT = "window/palette_recent"


def open_palette(window: MainWindow, state: QSettings) -> CommandPalette:
    """Open the palette over a window. `state` remembers what was chosen lately."""
    recent = Recent(state, window)
    palette = CommandPalette([*_pages(window), *_commands(window), *recent.services()], window, recent=recent.keys)
    palette.chosen.connect(recent.note)
    palette.destroyed.connect(recent.deleteLater)
    workspace = window.workspace
    if workspace and workspace.accounts:
        for finder in (_ServiceFinder, _OrderFinder, TemplateFinder):
            palette.more_wanted.connect(finder(palette, workspace).find)
    palette.open_over(window)
    return palette


class Recent(QObject):
    """What was chosen lately, the latest first: (key, title) of each, kept in window.ini."""

    def __init__(self, state: QSettings, window: MainWindow) -> None:
        super().__init__(window)
        self._state = state
        self._window = window
        self._kept = _pairs(str(state.value(_RECENT, "")))

    @property
    def keys(self) -> list[str]:
        """The keys alone."""
        return [key for key, _ in self._kept]

    @Slot(object)
    def note(self, entry: Entry) -> None:
        """An entry was chosen."""
        if entry.key:
            others = [pair for pair in self._kept if pair[0] != entry.key]
            self._kept = [(entry.key, entry.title), *others][:_MOST_RECENT]
            self._state.setValue(_RECENT, json.dumps(self._kept))

    def services(self) -> list[Entry]:
        """The services among them: they can be chosen again before anything is typed."""
        workspace = self._window.workspace
        found = []
        for key, title in self._kept:
            kind, _, rest = key.partition(":")
            account, _, service = rest.partition(":")
            if kind == "service" and workspace and workspace.account(account):
                found.append(_service_entry(workspace, account, service, title))
        return found


def _pairs(text: str) -> list[tuple[str, str]]:
    try:
        kept = json.loads(text)
        return [(str(key), str(title)) for key, title in kept][:_MOST_RECENT]
    except (ValueError, TypeError):
        return []


def _pages(window: MainWindow) -> list[Entry]:
    usable = bool(window.workspace and window.workspace.accounts)
    return [
        Entry(
            spec.title,
            QCoreApplication.translate("palette", "Page"),
            partial(window.show_page, spec.key),
            icons.icon(spec.icon, "muted"),
            f"page:{spec.key}",
        )
        for spec in window.specs
        if usable or spec.without_account
    ]


def _commands(window: MainWindow) -> list[Entry]:
    left_out = {"-", "palette", "settings"}
    actions = [(command.key, window.commands[command.key]) for command in COMMANDS if command.key not in left_out]
    return [
        Entry(
            action.text().replace("&", ""),
            action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            action.trigger,
            action.icon(),
            f"command:{key}",
        )
        for key, action in actions
        if action.isEnabled()
    ]


def _service_entry(workspace: Workspace, account: str, service: str, title: str) -> Entry:
    run = partial(workspace.ticket_requested.emit, TicketRequest(account, service))
    symbol = icons.icon("services", "muted")
    return Entry(title, QCoreApplication.translate("palette", "Order"), run, symbol, f"service:{account}:{service}")


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
        text = self._typed or ""
        found = [catalogue.services[row] for row in catalogue.find(text)[:_MOST_SERVICES]]
        entries = [
            _service_entry(self._workspace, self._account, each.id, plain(f"{each.id} · {each.name}", 200))
            for each in found
        ]
        self._palette.add("services", text, entries)


class _OrderFinder(QObject):
    """Looks orders up by id, link or service, in all accounts; while one look-up runs, the newest words wait."""

    def __init__(self, palette: CommandPalette, workspace: Workspace) -> None:
        super().__init__(palette)
        self._palette = palette
        self._workspace = workspace
        self._asked = ""
        self._typed = ""

    def find(self, text: str) -> None:
        """Bring the orders that fit `text`."""
        self._typed = text
        if not self._asked and len(text.strip()) >= _LEAST_FOR_ORDERS:
            from smm_desktop.actions import history

            self._asked = text
            self._workspace.query(history.newest, text.strip(), _MOST_ORDERS, done=self._bring)

    def _bring(self, orders: Sequence[Order]) -> None:
        asked, self._asked = self._asked, ""
        self._palette.add("orders", asked, [self._entry(order) for order in orders])
        if self._typed != asked:
            self.find(self._typed)

    def _entry(self, order: Order) -> Entry:
        title = plain(" · ".join(part for part in (order.order, order.link, order.service_name) if part), 200)
        run = partial(self._workspace.rows_requested.emit, "orders", (order.id,))
        return Entry(title, order_pill(order).text, run, icons.icon("orders", "muted"))
