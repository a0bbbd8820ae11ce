"""Notices on the desktop: few, in plain words, of what a person would otherwise have to look for."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smm_desktop.core.changes import Changes
from smm_desktop.core.notices import Ended, NoticeKind, NoticeWishes, PriceRise, wishes_from
from smm_desktop.jobs import Lane
from smm_desktop.ui import notice_words
from smm_desktop.ui.desktop_notices import DesktopNotices
from smm_desktop.ui.follower import Figures, Follower
from smm_desktop.ui.scheduler import Scheduler
from smm_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from smm_desktop.actions.notices import Endings, Mark
    from smm_desktop.ui.main_window import MainWindow
    from smm_desktop.ui.tray import Tray

GATHER = 3.0
APART = 30.0
"""Seconds: what happens meanwhile makes one notice."""
_QUIET_LOOK = 60.0
_LOOK_MS = 500


def local_now() -> datetime:
    """The time now in the person's zone."""
    return datetime.now().astimezone()


class Notifier(QObject):
    """Listens to the workspace and the follower's figures. `ticks` are seconds of a clock that no one can set."""

    told = Signal(str, str, int)
    """Title and text of one notice, both plain, and its number, by which `open` knows it."""
    open_wanted = Signal()
    """A person clicked a notice: the window is to come to the front."""

    def __init__(
        self,
        workspace: Workspace,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = local_now,
        ticks: Callable[[], float] = time.monotonic,
        scale: float = 1.0,
    ) -> None:
        """`scale` is of all waits, for tests."""
        super().__init__(parent)
        self._workspace = workspace
        self._now, self._ticks, self._scale = now, ticks, scale
        self._wishes = NoticeWishes()
        self._mark: Mark | None = None
        self._told: set[tuple[NoticeKind, int]] = set()
        self._unseen: tuple[set[int], set[int]] = (set(), set())
        self._orders: list[Ended] = []
        self._refills: list[Ended] = []
        self._prices: list[PriceRise] = []
        self._low: frozenset[str] | None = None
        self._refused: frozenset[str] = frozenset()
        self._last = -math.inf
        self._targets: list[tuple[str, tuple[int, ...]]] = []
        self._look_timer, self._tell_timer = QTimer(self), QTimer(self)
        self._connect()

    def start(self) -> None:
        """Listen from now on: what happened before is not news."""
        from smm_desktop.actions import news, notices

        self._load()
        self._workspace.keep(news.begin)
        self._workspace.query(notices.mark, done=self._take_mark)

    @Slot(int)
    def open(self, number: int) -> None:
        """A person clicked a notice: show what it tells of."""
        self.open_wanted.emit()
        if 0 < number <= len(self._targets):
            self._workspace.rows_requested.emit(*self._targets[number - 1])

    @Slot(object)
    def take_figures(self, figures: Figures) -> None:
        """Balances that fell below their limits, and keys that panels refuse."""
        low = frozenset(account.id for account in figures.accounts if figures.low(account.id))
        refused = frozenset(account.id for account in figures.refused)
        before = self._low if self._low is not None else low
        for account in figures.accounts:
            if account.id in low - before:
                known = figures.balances[account.id]
                self._say_now(NoticeKind.BALANCE, *notice_words.balance(account.name, known.amount, known.currency))
            if account.id in refused - self._refused:
                self._say_now(NoticeKind.KEY, *notice_words.key(account.name))
        self._refused = refused
        if self._low is not None or figures.balances:
            self._low = low

    @Slot(str, str, object)
    def tell_scheduled(self, title: str, text: str, orders: tuple[int, ...]) -> None:
        """Orders that were scheduled were placed just now."""
        if self._wishes.wants(NoticeKind.SCHEDULED) and not self._wishes.is_quiet(self._now().time()):
            self._say(title, text, page="orders", rows=orders)

    @Slot(str, str)
    def tell_held(self, title: str, text: str) -> None:
        """Orders that were scheduled wait for the person."""
        self._say_now(NoticeKind.SCHEDULED, title, text)

    def _connect(self) -> None:
        for timer, slot in ((self._look_timer, self._look), (self._tell_timer, self._tell)):
            timer.setSingleShot(True)
            timer.timeout.connect(slot)
        self._workspace.changed.connect(self._follow)
        self._workspace.leaving.connect(self._tell_timer.stop)

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        from smm_desktop.actions.notices import WISHES

        if WISHES in changes.settings:
            self._load()
        self._unseen[0].update(changes.orders)
        self._unseen[1].update(changes.refills)
        if (changes.orders or changes.refills) and not self._look_timer.isActive():
            self._look_timer.start(_LOOK_MS)
        if changes.services and self._mark is not None:
            from smm_desktop.actions import notices

            self._workspace.query(notices.price_rises, self._mark, done=self._take_rises)

    def _load(self) -> None:
        from smm_desktop.actions import notices, settings

        self._workspace.query(settings.get, notices.WISHES, None, done=self._take_wishes)

    def _take_wishes(self, kept: Any) -> None:
        self._wishes = wishes_from(kept)

    def _take_mark(self, mark: Mark) -> None:
        self._mark = mark
        self._look()

    @Slot()
    def _look(self) -> None:
        from smm_desktop.actions import notices

        orders, refills = (sorted(ids) for ids in self._unseen)
        if self._mark is None or not (orders or refills):
            return
        self._unseen = (set(), set())
        self._workspace.run(notices.ended, orders, refills, self._mark, done=self._take, lane=Lane.LOCAL)

    def _take(self, endings: Endings) -> None:
        self._orders += self._news(endings.orders)
        self._refills += self._news(endings.refills)
        self._tell_soon()

    def _take_rises(self, rises: Sequence[PriceRise]) -> None:
        fresh = [one for one in rises if (NoticeKind.PRICE, one.id) not in self._told]
        self._told |= {(NoticeKind.PRICE, one.id) for one in fresh}
        if self._wishes.wants(NoticeKind.PRICE):
            self._prices += fresh
        self._tell_soon()

    def _tell_soon(self) -> None:
        if (self._orders or self._refills or self._prices) and not self._tell_timer.isActive():
            self._wait(max(GATHER, self._last + APART - self._ticks()))

    def _news(self, ended: Sequence[Ended]) -> list[Ended]:
        fresh = [one for one in ended if (one.kind, one.id) not in self._told]
        self._told |= {(one.kind, one.id) for one in fresh}
        return [one for one in fresh if self._wishes.wants(one.kind)]

    def _wait(self, seconds: float) -> None:
        self._tell_timer.start(math.ceil(seconds * 1000 * self._scale))

    @Slot()
    def _tell(self) -> None:
        if self._wishes.is_quiet(self._now().time()):
            self._wait(_QUIET_LOOK)
            return
        orders, refills, prices = self._orders, self._refills, self._prices
        self._orders, self._refills, self._prices = [], [], []
        if prices:
            self._say(*notice_words.prices(prices), page="attention")
        if refills:
            self._say(*notice_words.refills(refills), page="refills", rows=_ids(refills))
        if orders:
            self._say(*notice_words.orders(orders), page="orders", rows=_ids(orders))

    def _say(self, title: str, text: str, *, page: str, rows: tuple[int, ...] = ()) -> None:
        self._last = self._ticks()
        self._targets.append((page, rows))
        self.told.emit(title, text, len(self._targets))

    def _say_now(self, kind: NoticeKind, title: str, text: str) -> None:
        """Rare, and not to be gathered; the tray's icon goes on telling it through quiet hours."""
        if self._wishes.wants(kind) and not self._wishes.is_quiet(self._now().time()):
            self._say(title, text, page="attention")


def _ids(ended: Sequence[Ended]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(one.id for one in ended))


def start_notices(workspace: Workspace, follower: Follower, tray: Tray, window: MainWindow) -> None:
    """Tell notices on the desktop for as long as the follower lives."""
    notifier, desktop = Notifier(workspace, follower), DesktopNotices(workspace.runner, tray, follower)
    notifier.told.connect(desktop.show)
    notifier.open_wanted.connect(window.bring_to_front)
    desktop.clicked.connect(notifier.open)
    follower.figures_changed.connect(notifier.take_figures)
    notifier.start()
    scheduler = Scheduler(workspace, workspace)
    scheduler.told.connect(notifier.tell_scheduled)
    scheduler.held_told.connect(notifier.tell_held)
    scheduler.start()
