"""The window: rail, top bar, pages, order ticket, messages, menus. It comes at once and fills when the data is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from smm_desktop.ui import icons
from smm_desktop.ui.commands import Commands
from smm_desktop.ui.labels import name_inner_buttons
from smm_desktop.ui.menus import Menus
from smm_desktop.ui.messagebar import MessageBar
from smm_desktop.ui.page_stack import PageStack
from smm_desktop.ui.pages.specs import PageSpec, usual_pages
from smm_desktop.ui.painted import PaintedWindow
from smm_desktop.ui.rail import Rail
from smm_desktop.ui.setting_names import THEME
from smm_desktop.ui.ticket_panel import TicketPanel
from smm_desktop.ui.topbar import TopBar
from smm_desktop.ui.window_frame import frame
from smm_desktop.ui.window_orders import WindowOrders
from smm_desktop.ui.window_place import WindowPlace
from smm_desktop.ui.window_tables import restore_columns, save_columns

if TYPE_CHECKING:
    from smm_desktop.core.changes import Changes
    from smm_desktop.ui.follower import Figures, Follower
    from smm_desktop.ui.hooks import Hooks
    from smm_desktop.ui.theme import Choice, Theme
    from smm_desktop.ui.workspace import Workspace

_TICKET_MS = 700
"""After this the ticket is made ready, so that it has its services when it is first called for."""


class MainWindow(PaintedWindow):
    """Built without data: `open()` gives it the workspace, `show_trouble()` says why there is none."""

    again_wanted = Signal()
    """The person wants the data to be opened once more."""

    def __init__(self, theme: Theme, state: QSettings, hooks: Hooks) -> None:
        super().__init__()
        self._theme = theme
        self._state = state
        self._hooks = hooks
        self._workspace: Workspace | None = None
        self.follower: Follower | None = None
        self._pages: dict[str, QWidget] = {}
        self._ticket: Any = None
        self.setWindowTitle("SMM Desktop")
        self._build()
        self._theme.changed.connect(self._redress)
        self._place = WindowPlace(self, self._state)
        self.wait_for()

    # What the program around it uses

    @property
    def pages(self) -> dict[str, QWidget]:
        """The pages built so far, by their keys."""
        return dict(self._pages)

    @property
    def ticket(self) -> Any:
        """The order ticket; None until it is made."""
        return self._ticket

    @property
    def page_key(self) -> str:
        """The key of the page that shows; empty for the ones before there are accounts."""
        shown = self._stack.shown
        return next((key for key, page in self._pages.items() if page is shown), "")

    @property
    def page(self) -> QWidget:
        """The page that shows."""
        return self._stack.shown or self._stack

    @property
    def specs(self) -> tuple[PageSpec, ...]:
        """The pages of the rail."""
        return self._specs

    @property
    def commands(self) -> Commands:
        """Everything the window can be told to do."""
        return self._commands

    @property
    def workspace(self) -> Workspace | None:
        """What the pages share; None until the data is open."""
        return self._workspace

    @property
    def hooks(self) -> Hooks:
        """What the program around the window does for it."""
        return self._hooks

    def open(self, workspace: Workspace) -> None:
        """Fill the window: the data is open and `workspace.accounts` is set."""
        self._workspace = workspace
        workspace.accounts_changed.connect(self._show_accounts)
        workspace.scope_changed.connect(self._show_scope)
        workspace.said.connect(self._messages.say)
        workspace.work_shown.connect(self._messages.show_work)
        self._orders.follow(workspace)
        workspace.ticket_requested.connect(self._fill_ticket)
        workspace.changed.connect(self._follow)
        self._enable(True)
        self._show_accounts()
        self._stack.clear_up()

    def follow(self, workspace: Workspace) -> Follower:
        """Begin to follow orders, refills and balances."""
        from smm_desktop.ui.follower import Follower

        self.follower = Follower(workspace, self)
        self.follower.figures_changed.connect(self._show_figures)
        self.follower.busy_changed.connect(self._bar.set_busy)
        self.follower.start()
        return self.follower

    def show_trouble(self, text: str) -> None:
        """Say why the data could not be opened."""
        self._stack.show_trouble(text)

    def show_instead(self, page: QWidget) -> None:
        """While there is no data: show what happened to it, and what can be done."""
        self._stack.show_instead(page)

    def hold(self, words: str) -> None:
        """The program is about to leave: nothing new can be begun, and the words stay."""
        self.bring_to_front()
        self._enable(False)
        self._messages.say_on(words)

    def shut(self, words: str = "") -> None:
        """Let go of the data: everything that shows it goes, and the words stand there instead."""
        from PySide6.QtWidgets import QDialog

        if self._workspace:
            self._workspace.disconnect(self)
        self.save_place()
        for dialog in self.findChildren(QDialog):
            dialog.close()
        for page in self._pages.values():
            self._stack.drop(page)
        self._pages.clear()
        if self.follower:
            self.follower.deleteLater()
        self._ticket_panel.slide(False)
        self._ticket_panel.clear()
        self._workspace = self._ticket = self.follower = None
        self.wait_for(words)

    def rebuild(self) -> None:
        """Make everything anew, in another language; the data is let go of."""
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()
        for part in (self._orders, self._commands, self._menus):
            part.deleteLater()
        self.menuBar().clear()
        self._build()
        self.take_keys()
        self.draw_icons()
        self.wait_for()

    def wait_for(self, words: str = "") -> None:
        """Say what is being done while there is no data; usually that it is opened."""
        self._stack.show_loading(words)
        self._bar.set_accounts((), "")
        self._bar.set_usable(False)
        self._rail.set_usable(frozenset())
        self._commands.allow(frozenset())

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Show a page of the rail; it is built the first time. Unknown keys are left out."""
        page = self._page(key)
        if page is None:
            return
        self._stack.show_page(page)
        self._rail.show_page(key)
        if key != "settings":
            self._state.setValue("window/page", key)

    def bring_to_front(self) -> None:
        """Show the window above others, from the tray or minimized too."""
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @Slot()
    def take_keys(self) -> None:
        """Answer to the platform's usual keys."""
        self._commands.take_keys()

    def save_place(self) -> None:
        """Remember size, place and the columns of every table."""
        self._place.save()
        save_columns(self, self._state)
        self._state.sync()

    def say(self, text: str) -> None:
        """Show a message at the bottom."""
        self._messages.say(text)

    def new_order(self) -> None:
        """Open the ticket, whatever page shows."""
        if self._workspace and self._workspace.accounts:
            self._fill_ticket(None)

    # Building

    def _build(self) -> None:
        self._specs = (*usual_pages(), self._settings_spec())
        self._rail, self._bar = Rail(self._specs), TopBar()
        self._stack, self._ticket_panel = PageStack(), TicketPanel()
        self._messages = MessageBar()
        self.setCentralWidget(frame(self._rail, self._bar, self._stack, self._ticket_panel, self._messages))
        self._rail.raise_()  # last for assistive technology: by name, a page's table comes before the way to the page
        self._orders = WindowOrders(self, self._state)
        self._commands = Commands(self, self._orders.slots)
        self._menus = Menus(self)
        self._connect()
        self._commands.mark_theme(self._theme.choice)

    def _settings_spec(self) -> PageSpec:
        def make(workspace: Workspace, parent: QWidget) -> QWidget:
            from smm_desktop.ui.pages.settings import SettingsPage

            return SettingsPage(workspace, self._theme, self._state, self._hooks, parent)

        return PageSpec("settings", self.tr("Settings"), "settings", make, at_bottom=True, without_account=True)

    def _connect(self) -> None:
        self._rail.page_chosen.connect(self.show_page)
        self._rail.fit_into(self)
        self._bar.account_chosen.connect(self.choose_account)
        self._bar.refresh_wanted.connect(self.refresh)
        self._bar.order_wanted.connect(self.new_order)
        self._bar.account_wanted.connect(self._orders.add_account)
        self._stack.again_wanted.connect(self._ask_again)
        self._stack.folder_wanted.connect(self._orders.open_data_folder)
        self._stack.quit_wanted.connect(self._hooks.quit)
        self._ticket_panel.shown_changed.connect(self._ticket_moved)

    # Pages

    def _page(self, key: str) -> QWidget | None:
        if key in self._pages:
            return self._pages[key]
        spec = next((spec for spec in self._specs if spec.key == key), None)
        if spec is None or self._workspace is None or not (spec.without_account or self._workspace.accounts):
            return None
        page = spec.factory(self._workspace, self._stack)
        self._pages[key] = page
        self._stack.add_page(page)
        name_inner_buttons(page)
        restore_columns(page, self._state)
        return page

    @Slot()
    def _show_accounts(self) -> None:
        assert self._workspace is not None  # noqa: S101 - connected when it is set
        accounts = self._workspace.accounts
        if len(accounts) == 1:
            self._workspace.set_scope(accounts[0].id)
        self._bar.set_accounts(accounts, self._workspace.scope)
        self._bar.set_usable(bool(accounts))
        usable = frozenset(spec.key for spec in self._specs if accounts or spec.without_account)
        self._rail.set_usable(usable)
        self._commands.allow(usable)
        if accounts:
            QTimer.singleShot(_TICKET_MS, self, self._make_ticket)
        if not accounts:
            self._show_first_start()
        elif self.page_key in {"", "first_start"}:
            self._leave_first_start()

    def _show_first_start(self) -> None:
        from smm_desktop.ui.pages.first_start import FirstStartPage

        assert self._workspace is not None  # noqa: S101 - the caller has it
        self._ticket_panel.slide(False)
        page = self._pages.get("first_start")
        if page is None:
            page = self._pages["first_start"] = FirstStartPage(self._workspace, self._hooks, self._stack)
            self._stack.add_page(page)
        self._stack.show_page(page)
        self._rail.show_page("")

    def _leave_first_start(self) -> None:
        welcome = self._pages.pop("first_start", None)
        kept = str(self._state.value("window/page", "services"))
        known = {spec.key for spec in self._specs}
        self.show_page(kept if kept in known and welcome is None else "services")
        if welcome is not None:
            self._stack.drop(welcome)
            if self.follower:
                self.follower.refresh()

    def _enable(self, on: bool) -> None:
        if not on:
            self._commands.allow(frozenset())
        for part in (self._rail, self._bar, self._stack, self._ticket_panel):
            part.setEnabled(on)

    # Following what happens

    @Slot(object)
    def _show_figures(self, figures: Figures) -> None:
        self._bar.show_figures(figures, self._workspace.scope if self._workspace else "")
        self._rail.set_count("attention", figures.attention)

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        from smm_desktop.actions import accounts

        if changes.accounts and self._workspace:
            self._workspace.query(accounts.all_accounts, done=self._workspace.set_accounts)

    @Slot(str)
    def _show_scope(self, scope: str) -> None:
        self._bar.show_scope(scope)
        if self.follower:
            self._show_figures(self.follower.figures)

    @Slot(str)
    def choose_account(self, account: str) -> None:
        """Look at one account by its id, or at all with ""."""
        if self._workspace:
            self._workspace.set_scope(account)

    @Slot()
    def refresh(self) -> None:
        """Fetch balances and active orders."""
        if self.follower and self._workspace:
            self.follower.refresh(self._workspace.scope)

    @Slot()
    def _ask_again(self) -> None:
        self.wait_for()
        self.again_wanted.emit()

    @Slot()
    def _redress(self) -> None:
        icons.redress(self)
        self._commands.mark_theme(self._theme.choice)

    def choose_theme(self, choice: Choice) -> None:
        """Switch the theme and remember it."""
        self._theme.choose(choice)
        self._commands.mark_theme(choice)
        self._state.setValue(THEME, str(choice))

    # The ticket

    @Slot(object)
    def _fill_ticket(self, request: Any) -> None:
        self._make_ticket()
        self._ticket_panel.slide(request is None or request.opens or self._ticket_panel.is_open)
        self._ticket.fill(request)

    @Slot()
    def _make_ticket(self) -> None:
        if self._ticket is not None or self._workspace is None:
            return
        from smm_desktop.ui.widgets.ticket import OrderTicket

        self._ticket = OrderTicket(self._workspace, self._ticket_panel)
        self._ticket.closed.connect(self._close_ticket)
        self._ticket_panel.set_content(self._ticket)
        name_inner_buttons(self._ticket)

    @Slot()
    def _close_ticket(self) -> None:
        self._ticket_panel.slide(False)
        self.page.setFocus()

    def toggle_ticket(self) -> None:
        """Show the ticket, or put it away."""
        if self._ticket_panel.is_open:
            self._close_ticket()
        else:
            self.new_order()

    @Slot(bool)
    def _ticket_moved(self, shown: bool) -> None:
        words = self.tr("Hide order ticket") if shown else self.tr("Show order ticket")
        self._commands["ticket"].setText(words)
