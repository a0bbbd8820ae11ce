"""Notices on the desktop: few, in plain words, of what a person would otherwise have to look for."""

from __future__ import annotations

import math
import time
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smm_desktop.core.accounts import Account
from smm_desktop.core.changes import Changes
from smm_desktop.core.notices import Ended, NoticeKind, NoticeWishes, wishes_from
from smm_desktop.core.text import plain
from smm_desktop.jobs import Lane
from smm_desktop.ui.follower import Figures, Follower
from smm_desktop.ui.formats import money
from smm_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from smm_desktop.ui.main_window import MainWindow
    from smm_desktop.ui.tray import Tray

GATHER = 3.0
APART = 30.0
"""Seconds: what happens meanwhile makes one notice."""
_QUIET_LOOK = 60.0
_LOOK_MS = 500
_LONGEST = 90


def local_now() -> datetime:
    """The time now in the person's zone."""
    return datetime.now().astimezone()


class Notifier(QObject):
    """Listens to the workspace and the follower's figures. `ticks` are seconds of a clock that no one can set."""

    told = Signal(str, str)
    """Title and text of one notice, both plain."""
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
        self._mark: int | None = None
        self._told: set[tuple[NoticeKind, int]] = set()
        self._unseen: tuple[set[int], set[int]] = (set(), set())
        self._orders: list[Ended] = []
        self._refills: list[Ended] = []
        self._low: frozenset[str] | None = None
        self._refused: frozenset[str] = frozenset()
        self._last = -math.inf
        self._page = ""
        self._look_timer, self._tell_timer = QTimer(self), QTimer(self)
        self._connect()

    def start(self) -> None:
        """Listen from now on: what happened before is not news."""
        from smm_desktop.actions import notices

        self._load()
        self._workspace.query(notices.mark, done=self._take_mark)

    @Slot()
    def open(self) -> None:
        """A person clicked the newest notice."""
        self.open_wanted.emit()
        if self._page:
            self._workspace.page_requested.emit(self._page)

    @Slot(object)
    def take_figures(self, figures: Figures) -> None:
        """Balances that fell below their limits, and keys that panels refuse."""
        low = frozenset(account.id for account in figures.accounts if figures.low(account.id))
        refused = frozenset(account.id for account in figures.refused)
        before = self._low if self._low is not None else low
        for account in figures.accounts:
            if account.id in low - before:
                self._tell_balance(account, figures)
            if account.id in refused - self._refused:
                self._tell_key(account)
        self._refused = refused
        if self._low is not None or figures.balances:
            self._low = low

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

    def _load(self) -> None:
        from smm_desktop.actions import notices, settings

        self._workspace.query(settings.get, notices.WISHES, None, done=self._take_wishes)

    def _take_wishes(self, kept: Any) -> None:
        self._wishes = wishes_from(kept)

    def _take_mark(self, mark: Any) -> None:
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

    def _take(self, endings: Any) -> None:
        self._orders += self._news(endings.orders)
        self._refills += self._news(endings.refills)
        if (self._orders or self._refills) and not self._tell_timer.isActive():
            wait = max(GATHER, self._last + APART - self._ticks())
            self._wait(wait)

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
        orders, refills = self._orders, self._refills
        self._orders, self._refills = [], []
        if refills:
            self._say(*self._refill_words(refills), page="refills")
        if orders:
            self._say(*self._order_words(orders), page="orders")

    def _say(self, title: str, text: str, *, page: str) -> None:
        self._last = self._ticks()
        self._page = page
        self.told.emit(title, text)

    def _tell_balance(self, account: Account, figures: Figures) -> None:
        known = figures.balances[account.id]
        words = self.tr("{name} holds {amount}. Top up on the panel, or orders will be refused.")
        text = words.format(name=account.name, amount=money(known.amount, known.currency))
        self._say_now(NoticeKind.BALANCE, self.tr("Balance is low"), text)

    def _tell_key(self, account: Account) -> None:
        words = self.tr("{name} does not accept the API key. Its orders are not followed until you change the key.")
        self._say_now(NoticeKind.KEY, self.tr("API key refused"), words.format(name=account.name))

    def _say_now(self, kind: NoticeKind, title: str, text: str) -> None:
        """Rare, and not to be gathered; the tray's icon goes on telling it through quiet hours."""
        if self._wishes.wants(kind) and not self._wishes.is_quiet(self._now().time()):
            self._say(title, text, page="attention" if kind is NoticeKind.KEY else "overview")

    def _order_words(self, orders: Sequence[Ended]) -> tuple[str, str]:
        if len(orders) == 1:
            return self._titles()[orders[0].kind], _subject(orders[0])
        numbers = Counter(one.kind for one in orders)
        parts = [self._count_words(kind, numbers[kind]) for kind in self._titles() if numbers[kind]]
        return self.tr("%Ln order(s) have ended", "", len(orders)), " · ".join(parts)

    def _refill_words(self, refills: Sequence[Ended]) -> tuple[str, str]:
        if len(refills) == 1:
            return self.tr("Refill rejected"), _subject(refills[0])
        title = self.tr("%Ln refill(s) rejected", "", len(refills))
        return title, self.tr("The Refills page tells which.")

    def _titles(self) -> dict[NoticeKind, str]:
        return {
            NoticeKind.COMPLETED: self.tr("Order completed"),
            NoticeKind.PARTIAL: self.tr("Order ended partial"),
            NoticeKind.CANCELED: self.tr("Order canceled"),
            NoticeKind.FAILED: self.tr("Order failed"),
        }

    def _count_words(self, kind: NoticeKind, count: int) -> str:
        match kind:
            case NoticeKind.COMPLETED:
                return self.tr("%Ln completed", "", count)
            case NoticeKind.PARTIAL:
                return self.tr("%Ln partial", "", count)
            case NoticeKind.CANCELED:
                return self.tr("%Ln canceled", "", count)
            case _:
                return self.tr("%Ln failed", "", count)


def start_notices(workspace: Workspace, follower: Follower, tray: Tray, window: MainWindow) -> None:
    """Tell notices beside the tray's icon for as long as the follower lives."""
    notifier = Notifier(workspace, follower)
    notifier.told.connect(tray.explain)
    notifier.open_wanted.connect(window.bring_to_front)
    tray.notice_clicked.connect(notifier.open)
    follower.figures_changed.connect(notifier.take_figures)
    notifier.start()


def _subject(one: Ended) -> str:
    lines = (plain(each, _LONGEST) for each in (one.service_name, one.link))
    return "\n".join(line for line in lines if line)
