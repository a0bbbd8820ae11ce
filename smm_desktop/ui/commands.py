"""Everything the window can be told to do, in one table: menus, shortcuts and the command palette are made of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from smm_desktop.core.marking import QT_TRANSLATE_NOOP
from smm_desktop.ui import early
from smm_desktop.ui.icons import promise


class Usual(str):
    """The name of a standard key, such as "Copy": which keys that are, differs from platform to platform."""

    __slots__ = ()


class Command(NamedTuple):
    """One thing to do: its key, words, the menu it stands in ("" for none), shortcut and icon. A menu's "-" parts."""

    key: str
    title: str
    menu: str
    shortcut: Usual | str = ""
    icon: str = ""


MENUS: tuple[tuple[str, str], ...] = (
    ("file", QT_TRANSLATE_NOOP("commands", "&File")),
    ("edit", QT_TRANSLATE_NOOP("commands", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("commands", "&View")),
    ("orders", QT_TRANSLATE_NOOP("commands", "&Orders")),
    ("account", QT_TRANSLATE_NOOP("commands", "&Account")),
    ("help", QT_TRANSLATE_NOOP("commands", "&Help")),
)

COMMANDS: tuple[Command, ...] = (
    Command("new_order", QT_TRANSLATE_NOOP("commands", "New order"), "file", Usual("New"), "plus"),
    Command("import", QT_TRANSLATE_NOOP("commands", "Import orders…"), "file", "", "import"),
    Command("export", QT_TRANSLATE_NOOP("commands", "Export…"), "file", "Ctrl+E", "export"),
    Command("scheduled", QT_TRANSLATE_NOOP("commands", "Scheduled orders…"), "file", "", "clock"),
    Command("-", "", "file"),
    Command("settings", QT_TRANSLATE_NOOP("commands", "Settings"), "file", "Ctrl+,", "settings"),
    Command("-", "", "file"),
    Command("close", QT_TRANSLATE_NOOP("commands", "Close window"), "file", "Ctrl+W", "close"),
    Command("quit", QT_TRANSLATE_NOOP("commands", "Quit"), "file", "Ctrl+Q", "quit"),
    Command("undo", QT_TRANSLATE_NOOP("commands", "Undo"), "edit", Usual("Undo")),
    Command("redo", QT_TRANSLATE_NOOP("commands", "Redo"), "edit", Usual("Redo")),
    Command("-", "", "edit"),
    Command("cut", QT_TRANSLATE_NOOP("commands", "Cut"), "edit", Usual("Cut")),
    Command("copy", QT_TRANSLATE_NOOP("commands", "Copy"), "edit", Usual("Copy"), "copy"),
    Command("paste", QT_TRANSLATE_NOOP("commands", "Paste"), "edit", Usual("Paste")),
    Command("select_all", QT_TRANSLATE_NOOP("commands", "Select all"), "edit", Usual("SelectAll")),
    Command("-", "", "edit"),
    Command("find", QT_TRANSLATE_NOOP("commands", "Search"), "edit", Usual("Find"), "search"),
    Command(
        "palette", QT_TRANSLATE_NOOP("commands", "Find a command, service or order…"), "view", "Ctrl+K", "keyboard"
    ),
    Command("refresh", QT_TRANSLATE_NOOP("commands", "Refresh"), "view", "F5", "refresh"),
    Command("ticket", QT_TRANSLATE_NOOP("commands", "Show order ticket"), "view", "Ctrl+T", "details"),
    Command("-", "", "view"),
    Command("theme_system", QT_TRANSLATE_NOOP("commands", "Theme of the system"), "view"),
    Command("theme_light", QT_TRANSLATE_NOOP("commands", "Light theme"), "view"),
    Command("theme_dark", QT_TRANSLATE_NOOP("commands", "Dark theme"), "view"),
    Command("-", "", "view"),
    Command("add_account", QT_TRANSLATE_NOOP("commands", "Add account…"), "account", "", "plus"),
    Command("accounts", QT_TRANSLATE_NOOP("commands", "Manage accounts"), "account", "", "account"),
    Command("-", "", "account"),
    Command("shortcuts", QT_TRANSLATE_NOOP("commands", "Keyboard shortcuts"), "help", "F1", "keyboard"),
    Command("data_folder", QT_TRANSLATE_NOOP("commands", "Open data folder"), "help", "", "folder"),
    Command("whats_new", QT_TRANSLATE_NOOP("commands", "What's new"), "help", "", "star"),
    Command("updates", QT_TRANSLATE_NOOP("commands", "Check for updates…"), "help", "", "down"),
    Command("diagnostics", QT_TRANSLATE_NOOP("commands", "Copy diagnostics…"), "help", "", "copy"),
    Command("-", "", "help"),
    Command("about", QT_TRANSLATE_NOOP("commands", "About SMM Desktop"), "help", "", "info"),
)


class Commands(QObject):
    """The actions made of the table. `slots` gives for each key what to call."""

    def __init__(self, window: QWidget, slots: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for command in COMMANDS:
            if command.key != "-":
                self._actions[command.key] = self._make(window, command, slots[command.key])

    def __getitem__(self, key: str) -> QAction:
        return self._actions[key]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def of_menu(self, menu: str) -> list[QAction | None]:
        """The actions of a menu in their order; None stands for a separator."""
        return [self._actions.get(command.key) for command in COMMANDS if command.menu == menu]

    def take_keys(self) -> None:
        """Answer to the platform's usual keys as well, which the first paint does not wait for."""
        from PySide6.QtGui import QKeySequence

        for command in COMMANDS:
            if isinstance(command.shortcut, Usual):
                self._actions[command.key].setShortcuts(QKeySequence.StandardKey[command.shortcut])

    def allow(self, usable: frozenset[str]) -> None:
        """Switch on what can be done while pages of these keys can be shown."""
        for key in ("new_order", "scheduled", "import", "export", "find", "refresh", "ticket"):
            self._actions[key].setEnabled("orders" in usable)
        for key in ("settings", "accounts", "add_account", "updates"):
            self._actions[key].setEnabled("settings" in usable)

    def mark_theme(self, choice: str) -> None:
        """Check the theme that was chosen, and only it."""
        for key, action in self._actions.items():
            if key.startswith("theme_"):
                action.setCheckable(True)
                action.setChecked(key == f"theme_{choice}")

    @staticmethod
    def _make(window: QWidget, command: Command, slot: Callable[[], object]) -> QAction:
        action = QAction(QCoreApplication.translate("commands", command.title), window)
        action.setObjectName(command.key)
        if command.icon:
            promise(action, command.icon, "muted")
        if command.shortcut and not isinstance(command.shortcut, Usual):
            early.press(action, command.shortcut)
        action.triggered.connect(lambda _checked=False: slot())
        window.addAction(action)
        return action


def menu_title(source: str) -> str:
    """A menu's title in the person's language."""
    return QCoreApplication.translate("commands", source)
