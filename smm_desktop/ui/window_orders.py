"""What a window does when it is told to by menu, shortcut or palette."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Slot
from PySide6.QtWidgets import QApplication

from smm_desktop.ui.theme import Choice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from smm_desktop.ui.main_window import MainWindow
    from smm_desktop.ui.workspace import Workspace

_EDITS = {"undo": "undo", "redo": "redo", "cut": "cut", "copy": "copy", "paste": "paste", "select_all": "selectAll"}


class WindowOrders(QObject):
    """One method for each command that needs more than a method of the window. `slots` is the whole table."""

    def __init__(self, window: MainWindow, state: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._state = state

    @property
    def slots(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its key."""
        window = self._window
        edits: dict[str, Callable[[], object]] = {key: partial(self._edit, method) for key, method in _EDITS.items()}
        themes: dict[str, Callable[[], object]] = {
            f"theme_{choice}": partial(window.choose_theme, choice) for choice in Choice
        }
        pages: dict[str, Callable[[], object]] = {
            key: partial(window.show_page, "settings") for key in ("settings", "accounts")
        }
        own: dict[str, Callable[[], object]] = {
            "new_order": window.new_order,
            "scheduled": self._show_scheduled,
            "import": partial(self._ask_orders_page, "import_orders"),
            "export": self._export,
            "close": window.close,
            "quit": window.hooks.quit,
            "find": self._find,
            "palette": self._open_palette,
            "refresh": window.refresh,
            "ticket": window.toggle_ticket,
            "add_account": self.add_account,
            "shortcuts": self._show_shortcuts,
            "data_folder": self.open_data_folder,
            "diagnostics": self._show_diagnostics,
            "updates": self._show_updates,
            "whats_new": self.show_news,
            "about": self._show_about,
        }
        return edits | themes | pages | own

    @Slot()
    def open_data_folder(self) -> None:
        """Show the folder of the data file in the system's file manager."""
        from smm_desktop.ui.folders import show_folder

        if words := show_folder(self._window.hooks.data_folder):
            self._window.say(words)

    @Slot()
    def add_account(self) -> None:
        """Ask for another account."""
        from smm_desktop.ui.dialogs.account import AccountDialog

        if self._window.workspace:
            _open(AccountDialog(self._window.workspace, self._window))

    def follow(self, workspace: Workspace) -> None:
        """Show the pages and rows that parts of the window ask for."""
        workspace.page_requested.connect(self._show_asked)
        workspace.rows_requested.connect(self.show_rows)

    @Slot(str)
    def _show_asked(self, page: str) -> None:
        self.show_rows(page, ())

    @Slot(str, object)
    def show_rows(self, page: str, ids: Sequence[int]) -> None:
        """Show some rows of a page, or the whole page where it cannot show some of its rows, or none are named."""
        if page == "scheduled":
            self._show_scheduled()
            return
        self._window.show_page(page)
        show = getattr(self._window.page, "show_rows", None)
        if ids and callable(show):
            show(ids)

    def _show_scheduled(self) -> None:
        from smm_desktop.ui.dialogs.scheduled import open_scheduled

        if self._window.workspace:
            open_scheduled(self._window.workspace, self._window)

    def _edit(self, method: str) -> None:
        edit = getattr(QApplication.focusWidget(), method, None)
        if callable(edit):
            edit()

    def _find(self) -> None:
        if not hasattr(self._window.page, "focus_search"):
            self._window.show_page("services")
        search = getattr(self._window.page, "focus_search", None)
        if search:
            search()

    def _export(self) -> None:
        export = getattr(self._window.page, "export", None)
        if export:
            export()
        else:
            self._ask_orders_page("export")

    def _ask_orders_page(self, wish: str) -> None:
        self._window.show_page("orders")
        method = getattr(self._window.page, wish, None)
        if callable(method):
            method()

    def _open_palette(self) -> None:
        from smm_desktop.ui.palette_entries import open_palette

        open_palette(self._window, self._state)

    def _show_shortcuts(self) -> None:
        from PySide6.QtGui import QKeySequence

        from smm_desktop.ui.dialogs.reports import ShortcutsDialog

        named = [action for action in self._window.actions() if not action.shortcut().isEmpty()]
        native = QKeySequence.SequenceFormat.NativeText
        rows = [(action.text().replace("&", ""), action.shortcut().toString(native)) for action in named]
        _open(ShortcutsDialog(rows, self._window))

    def _show_diagnostics(self) -> None:
        from smm_desktop.ui.dialogs.reports import diagnostics_dialog

        dialog, hooks = diagnostics_dialog(self._window), self._window.hooks
        _open(dialog)
        hooks.look_up(hooks.diagnostics(), dialog.show_details)

    def _show_updates(self) -> None:
        from smm_desktop.ui.dialogs.updates import UpdateDialog

        if self._window.workspace:
            _open(UpdateDialog(self._window.workspace, self._window.hooks.channel(), self._window))

    def _show_about(self) -> None:
        from smm_desktop.ui.dialogs.about import AboutDialog

        dialog, hooks = AboutDialog(self._window), self._window.hooks
        _open(dialog)
        hooks.look_up(hooks.about, dialog.show_parts)

    def show_news(self) -> None:
        """Show what changed from version to version."""
        from smm_desktop.ui.dialogs.whats_new import WhatsNewDialog

        dialog, hooks = WhatsNewDialog(self._window), self._window.hooks
        _open(dialog)
        hooks.look_up(hooks.changes, dialog.show_changes)


def _open(dialog: QDialog) -> None:
    from PySide6.QtCore import Qt

    from smm_desktop.ui.dialogs.fitting import open_fitted

    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    open_fitted(dialog)
