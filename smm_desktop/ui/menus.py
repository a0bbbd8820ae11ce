"""The menu bar, made of the table of commands, with the page's own actions and the accounts in it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from smm_desktop.ui import early
from smm_desktop.ui.commands import MENUS, menu_title
from smm_desktop.ui.icons import promise

if TYPE_CHECKING:
    from smm_desktop.ui.main_window import MainWindow

_ORDERS_COMMANDS = ("new_order", "scheduled", "import", "export", "refresh")


class Menus(QObject):
    """Fills a window's menu bar. A page may have `page_actions()`: a list of QAction for the menu Orders."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._choices: list[QAction] = []
        self._menus = {key: self._make(key, source) for key, source in MENUS}
        self._add_pages(self._menus["view"])
        self._menus["orders"].aboutToShow.connect(self._fill_orders)
        self._menus["account"].aboutToShow.connect(self._fill_accounts)
        self._fill_orders()

    def _make(self, key: str, source: str) -> QMenu:
        menu = self._window.menuBar().addMenu(menu_title(source))
        menu.setObjectName(key)
        for action in self._window.commands.of_menu(key):
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        return menu

    def _add_pages(self, menu: QMenu) -> None:
        for number, spec in enumerate((spec for spec in self._window.specs if not spec.at_bottom), 1):
            action = QAction(spec.title, self._window)
            promise(action, spec.icon, "muted")
            early.press(action, f"Ctrl+{number}")
            action.triggered.connect(partial(self._show_page, spec.key))
            menu.addAction(action)
            self._window.addAction(action)

    def _show_page(self, key: str, _checked: bool = False) -> None:
        self._window.show_page(key)

    @Slot()
    def _fill_orders(self) -> None:
        menu = self._menus["orders"]
        menu.clear()
        offered = getattr(self._window.page, "page_actions", None)
        for action in offered() if offered else []:
            menu.addAction(action)
        menu.addSeparator()
        for key in _ORDERS_COMMANDS:
            menu.addAction(self._window.commands[key])

    @Slot()
    def _fill_accounts(self) -> None:
        menu = self._menus["account"]
        for action in self._choices:
            menu.removeAction(action)
            action.deleteLater()
        workspace = self._window.workspace
        accounts = workspace.accounts if workspace else ()
        named = [("", self.tr("All accounts"))] if len(accounts) > 1 else []
        named += [(account.id, account.name) for account in accounts]
        scope = workspace.scope if workspace else ""
        self._choices = [self._make_choice(key, words, key == scope) for key, words in named]
        menu.addActions(self._choices)

    def _make_choice(self, key: str, words: str, chosen: bool) -> QAction:
        action = QAction(words.replace("&", "&&"), self)
        action.setCheckable(True)
        action.setChecked(chosen)
        action.triggered.connect(partial(self._choose_account, key))
        return action

    def _choose_account(self, key: str, _checked: bool = False) -> None:
        self._window.choose_account(key)
