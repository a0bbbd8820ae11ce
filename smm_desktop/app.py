"""The composition root: builds the whole program once, without running it. The only module that knows everyone."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from smm_desktop import __version__
from smm_desktop.arguments import Wishes, understood
from smm_desktop.hooking import hooks_of, start_behind
from smm_desktop.jobs import JobRunner, Lane
from smm_desktop.system.paths import Paths
from smm_desktop.ui.choosing_theme import follow_desktop, theme_of
from smm_desktop.ui.collector import Collector
from smm_desktop.ui.crashes import CrashReporter
from smm_desktop.ui.languages import Languages, language_of
from smm_desktop.ui.leaving import Leaving
from smm_desktop.ui.main_window import MainWindow
from smm_desktop.ui.setting_names import CLOSE_TO_TRAY, LANGUAGE, REFRESH_MINUTES, TRAY_EXPLAINED
from smm_desktop.ui.update_note import UpdateNote, ran_before

if TYPE_CHECKING:  # what is imported here is loaded when it is needed: the first paint does not wait for it
    from smm_desktop.actions.backups import Backup
    from smm_desktop.core.changes import Changes
    from smm_desktop.hosting import PracticeHost
    from smm_desktop.opening import Opened, Opener
    from smm_desktop.store import DamagedStore
    from smm_desktop.system.secrets import Secrets
    from smm_desktop.ui.leave_question import LeaveQuestion
    from smm_desktop.ui.tray import Tray
    from smm_desktop.ui.workspace import Workspace

log = logging.getLogger(__name__)

_PATIENCE_MS = 3000
_UNSEEN_MS = 500
"""A window that is not painted, as it is covered, has its data opened after this."""


class Program(QObject):
    """Everything that runs: window, tray, data, jobs."""

    data_opened = Signal()
    data_refused = Signal()
    """The data could not be opened; the window says why."""
    settled = Signal()
    """The first view has its data."""
    painted = Signal()
    """The window stands there for the first time, or is not to; the data is opened next."""

    def __init__(
        self,
        application: QApplication,
        paths: Paths,
        wishes: Wishes,
        *,
        host: PracticeHost | None,
        secrets: Secrets | None,
    ) -> None:
        super().__init__(application)
        self.paths = paths
        self.runner = JobRunner(self)
        self.workspace: Workspace | None = None
        self._application = application
        self.wishes = wishes
        self._given_host, self._given_secrets = host, secrets
        self._begun = False
        self._waiter = Leaving(self.runner, self)
        self._chosen: Backup | None = None
        self._replacing = False
        self._settings: dict[str, Any] = {}
        self._leaving = False
        self.exit_status = 0
        paths.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.state = QSettings(str(paths.data / "window.ini"), QSettings.Format.IniFormat)
        self._before = ran_before(self.state)
        self.languages = Languages(application, str(self.state.value(LANGUAGE, "")))
        self.theme = theme_of(application, self.state)
        self.window = MainWindow(self.theme, self.state, hooks_of(self))
        self.crashes = CrashReporter(self.window)
        self._collector = Collector(self)
        self._connect()

    def start(self) -> None:
        """Show the window, then open the data behind it."""
        self._application.setQuitOnLastWindowClosed(False)
        if not self.wishes.minimized:
            self.window.show()
        elif not self.tray.possible:
            self.window.showMinimized()
        QTimer.singleShot(0 if self.wishes.minimized else _UNSEEN_MS, self, self._begin)

    @Slot()
    def _begin(self) -> None:
        if not self._begun:
            self._begun = True
            self._collector.start()
            self._open_data()
            self.painted.emit()
            follow_desktop(self.theme, self.state)

    @cached_property
    def tray(self) -> Tray:
        """The icon in the tray and its menu."""
        from smm_desktop.ui.tray import Tray

        tray = Tray(self.window)
        tray.open_wanted.connect(self.window.bring_to_front)
        tray.order_wanted.connect(self._order_from_tray)
        tray.refresh_wanted.connect(self.window.refresh)
        tray.quit_wanted.connect(self.ask_to_leave)
        tray.appeared.connect(self._hide_in_tray)
        self.theme.changed.connect(tray.redress)
        return tray

    @cached_property
    def _question(self) -> LeaveQuestion:
        from smm_desktop.ui.leave_question import LeaveQuestion

        return LeaveQuestion(self.window, self.quit, self, kept=self.wishes.lasts)

    @Slot()
    def ask_to_leave(self) -> None:
        """Quit, or say first what would wait then."""
        self._question.ask()

    @cached_property
    def host(self) -> PracticeHost:
        """Who starts the practice panel."""
        from smm_desktop.hosting import PracticeHost

        return self._given_host or PracticeHost()

    @cached_property
    def _opener(self) -> Opener:
        from smm_desktop.opening import Opener

        demo = self.wishes.demo and self.wishes.connect
        return Opener(self.paths, self.host, self._given_secrets, demo=demo)

    @Slot()
    def quit(self) -> None:
        """Leave: once paid calls under way have their outcome on disk, everything is closed."""
        self._leaving = True
        self.window.save_place()
        self._waiter.when_free(self.workspace, self._leave)

    @Slot()
    def hold_session(self) -> None:
        """The session ends: the outcome of what was sent is waited for here, then the system may go on."""
        self.window.save_place()
        if not self._waiter.hold_session(self.workspace):
            log.warning("the session ended before a panel answered")

    def hold_process(self) -> None:
        """The screen is gone, and the process with it in a moment: the outcome of what was sent is waited for here."""
        log.warning("the screen is gone")
        if not self._waiter.hold_process(self.workspace):
            log.warning("the screen went before a panel answered")

    def _leave(self) -> None:
        self.window.let_close()
        self.window.hide()
        self.tray.stop()
        self._application.exit(self.exit_status)

    @Slot()
    def _say_waiting(self) -> None:
        if self._replacing:
            self.window.hold(self.tr("Waiting for the outcome of an order before the backup is put in place…"))
        elif self._leaving:
            self.window.hold(self.tr("Waiting for the outcome of an order before leaving…"))
        else:
            self.window.say(self.tr("Waiting for the outcome of an order before leaving…"))

    def close(self) -> bool:
        """Close data and panel. True if no work is left; False where a panel keeps a call waiting."""
        self.tray.stop()
        self._collector.stop()
        self.runner.close()
        idle = self.runner.wait(_PATIENCE_MS)
        if self.workspace is not None and idle:
            self.workspace.desk.close()
        self.host.stop()
        self.languages.stop()
        return idle

    # Opening

    @Slot()
    def _open_data(self) -> None:
        self._start_opening(self._opener.open)

    def _start_opening(self, work: Callable[..., Opened], *args: Any, **keywords: Any) -> None:
        self.runner.start(work, *args, lane=Lane.LOCAL, done=self._opened, failed=self._not_opened, **keywords)

    @Slot(object)
    def _opened(self, opened: Opened) -> None:
        from smm_desktop.opening import load_ahead
        from smm_desktop.ui.settling import Settling
        from smm_desktop.ui.workspace import Workspace

        workspace = Workspace(opened.desk, self.runner, self)
        workspace.accounts = opened.accounts
        workspace.crashed.connect(self.crashes.report)
        workspace.changed.connect(self._follow)
        self.workspace = workspace
        self.window.open(workspace)
        self._collector.start()
        self._show_wanted(self.wishes.page, new_order=self.wishes.new_order)
        settling = Settling(self.runner, load_ahead, workspace)
        settling.settled.connect(partial(self._settle, workspace, opened.settings))
        settling.settled.connect(self._collector.start)  # once more: the services stay
        log.info("opened with %d accounts", len(opened.accounts))
        if opened.trouble is not None or opened.aside is not None:
            from smm_desktop.ui.dialogs.replaced import tell_replaced

            tell_replaced(opened, self._chosen, self.window)
        UpdateNote(self.window, self.state, self.window.commands["whats_new"].trigger).start(self._before)
        self._before = __version__
        self.data_opened.emit()

    def _settle(self, workspace: Workspace, kept: dict[str, Any]) -> None:
        """The first view has its data: what goes on behind it begins."""
        if self.window.workspace is not workspace:
            return
        self.settled.emit()
        self._question.watch(workspace)
        self._watch(workspace)
        self._apply(kept)
        self.tray.start()
        start_behind(workspace, self.wishes)

    def _watch(self, workspace: Workspace) -> None:
        from smm_desktop.ui.notifier import start_notices

        follower = self.window.follow(workspace)
        follower.figures_changed.connect(self.tray.show_figures)
        self.tray.pause_wanted.connect(follower.pause)
        if self.tray.pausing:
            follower.pause(True)
        start_notices(workspace, follower, self.tray, self.window)

    @Slot(object)
    def _not_opened(self, trouble: BaseException) -> None:
        from smm_desktop.core.errors import SmmError
        from smm_desktop.store import DamagedStore
        from smm_desktop.ui.messages import say

        self.data_refused.emit()
        log.warning("the data was not opened: %s", trouble if isinstance(trouble, SmmError) else type(trouble).__name__)
        if isinstance(trouble, DamagedStore):
            self._offer_rescue(trouble)
        elif isinstance(trouble, SmmError):
            self.window.show_trouble(say(trouble))
        else:
            self.window.show_trouble(self.tr("Something unforeseen happened while the data was being opened."))
            self.crashes.report(trouble)

    def _offer_rescue(self, damage: DamagedStore) -> None:
        from smm_desktop.ui.pages.damaged import DamagedPage

        page = DamagedPage(damage.backups)
        page.recover_wanted.connect(self._recover)
        page.again_wanted.connect(self._open_data)
        page.folder_wanted.connect(self.window.commands["data_folder"].trigger)
        page.quit_wanted.connect(self.quit)
        self.window.show_instead(page)

    @Slot(object, bool)
    def _recover(self, backup: Backup | None, salvage: bool) -> None:
        self._chosen = backup
        self.window.wait_for(self.tr("Saving what can be saved…"))
        self._start_opening(self._opener.recover, backup.path if backup else None, salvage=salvage)

    def restore(self, backup: Backup) -> None:
        """Put a backup in place of the data, once nothing is under way, and open it."""
        self._chosen, self._replacing = backup, True
        self._waiter.when_free(self.workspace, self._close_data)

    def _close_data(self) -> None:
        self._replacing = False
        self.window.shut(self.tr("Putting the backup in place…"))
        self._waiter.when_idle(self._put_back)

    def _put_back(self) -> None:
        workspace, self.workspace = self.workspace, None
        if workspace is not None and self._chosen is not None:
            workspace.deleteLater()
            self._start_opening(self._opener.put_back, workspace.desk, self._chosen.path)

    # The language

    def speak(self, choice: str) -> None:
        """Show everything in another language, once the outcome of paid calls under way is known."""
        self.state.setValue(LANGUAGE, choice)
        if language_of(choice) != self.languages.shown:
            self._waiter.when_paid(self._speak_now)

    def _speak_now(self) -> None:
        from smm_desktop.core.changes import Changes
        from smm_desktop.ui.drafts import drafts_of, put_back

        drafts = drafts_of(self.window)
        followed = self.window.follower is not None
        self.window.shut()
        self.languages.choose(str(self.state.value(LANGUAGE, "")))
        self.theme.turn()
        self.window.rebuild()
        self.tray.rebuild()
        if self.workspace is not None:
            self.workspace.call_anew()
            self.window.open(self.workspace)
            if followed:
                self._watch(self.workspace)
            self._follow(Changes(settings=frozenset({REFRESH_MINUTES, CLOSE_TO_TRAY})))
            put_back(self.window, drafts)
            self.window.show_page("settings")

    # Following

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        from smm_desktop.actions import settings

        if changes.settings and self.workspace:
            self.workspace.query(settings.get, REFRESH_MINUTES, None, done=self._take_minutes)
            self.workspace.query(settings.get, CLOSE_TO_TRAY, True, done=self._take_close)

    def _apply(self, kept: dict[str, Any]) -> None:
        self._take_minutes(kept.get(REFRESH_MINUTES))
        self._take_close(kept.get(CLOSE_TO_TRAY))

    def _take_minutes(self, value: Any) -> None:
        if isinstance(value, int) and self.window.follower:
            self.window.follower.set_minutes(value)

    def _take_close(self, value: Any) -> None:
        self._settings[CLOSE_TO_TRAY] = value is not False

    def _connect(self) -> None:
        self.window.closing.connect(self._close_window)
        self.window.again_wanted.connect(self._open_data)
        self.window.painted.connect(self._begin)
        self._waiter.waiting.connect(self._say_waiting)

    @Slot()
    def _close_window(self) -> None:
        if self._leaving or not (self.tray.present and self._settings.get(CLOSE_TO_TRAY, True)):
            self._question.ask()
            return
        self.window.hide()
        if not self.state.value(TRAY_EXPLAINED, False, bool):
            self.state.setValue(TRAY_EXPLAINED, True)
            words = self.tr("It goes on following your orders here. Quit from this icon's menu.")
            self.tray.explain("SMM Desktop", words)

    @Slot()
    def _order_from_tray(self) -> None:
        self.window.bring_to_front()
        self.window.new_order()

    @Slot(list)
    def take_arguments(self, arguments: list[str]) -> None:
        """A second start: come to the front and do what it was told, but stay put where it was to be minimized."""
        told = understood(arguments)
        if not self._leaving and not told.minimized:
            self.window.bring_to_front()
            self._show_wanted(told.page, new_order=told.new_order)

    def _show_wanted(self, page: str | None, *, new_order: bool) -> None:
        if page:
            self.window.show_page(page)
        if new_order:
            self.window.new_order()

    @Slot()
    def _hide_in_tray(self) -> None:
        """A tray came up after a start that was to be hidden: the window need not wait in the task bar any longer."""
        if self.wishes.minimized and self.window.isMinimized():
            self.window.hide()


def build(
    application: QApplication,
    *,
    paths: Paths,
    wishes: Wishes | None = None,
    secrets: Secrets | None = None,
    host: PracticeHost | None = None,
) -> Program:
    """The whole program, not yet started. `secrets` other than the system's keyring are for tests."""
    application.setApplicationName("smm-desktop")
    application.setApplicationDisplayName("SMM Desktop")
    application.setDesktopFileName("smm-desktop")
    return Program(application, paths, wishes or Wishes(), host=host, secrets=secrets)
