"""Keeps the frame's figures fresh: follows orders and refills, fetches balances every few minutes, all on demand."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from smm_desktop.core.accounts import Account
from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import NotSent, RefusalKind, Refused, SecretsError, SmmError
from smm_desktop.core.forecast import Forecast
from smm_desktop.core.history import OrderQuery
from smm_desktop.core.text import plain
from smm_desktop.jobs import Job
from smm_desktop.ui import forecast_words
from smm_desktop.ui.formats import money
from smm_desktop.ui.messages import say
from smm_desktop.ui.outlook import Outlook
from smm_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from smm_desktop.actions.balances import KnownBalance  # loaded only when the desk is open
    from smm_desktop.core.follow_schedule import Reading
    from smm_desktop.ui.rounds import Rounds

USUAL_MINUTES = 3
_GATHER_MS = 150
_NETWORK_MS = 3000


@dataclass(frozen=True)
class Figures:
    """What the frame and the tray show. Keys are account ids; `troubles` says why an account could not be asked."""

    accounts: tuple[Account, ...] = ()
    balances: Mapping[str, KnownBalance] = field(default_factory=dict)
    troubles: Mapping[str, SmmError] = field(default_factory=dict)
    forecasts: Mapping[str, Forecast] = field(default_factory=dict)
    active: int = 0
    attention: int = 0
    paused: bool = False
    """Nothing is fetched by itself, because a person wanted that."""

    @property
    def offline(self) -> bool:
        """True where not one account could be reached."""
        unreached = [self.troubles.get(account.id) for account in self.accounts]
        return bool(unreached) and all(isinstance(trouble, NotSent) for trouble in unreached)

    @property
    def refused(self) -> tuple[Account, ...]:
        """The accounts whose key the panel refuses."""
        return tuple(account for account in self.accounts if _is_refused_key(self.troubles.get(account.id)))

    def low(self, scope: str = "") -> bool:
        """True where an account of the scope holds less than its own limit."""
        return any(
            account.low_balance is not None and known.amount < account.low_balance
            for account in self.accounts
            if scope in ("", account.id) and (known := self.balances.get(account.id)) is not None
        )

    def balance_text(self, scope: str = "") -> str:
        """What the scope holds, one sum per currency; empty while nothing is known."""
        sums: dict[str, Decimal] = {}
        for account in self.accounts:
            known = self.balances.get(account.id)
            if known is not None and scope in ("", account.id):
                sums[known.currency] = sums.get(known.currency, Decimal(0)) + known.amount
        return " · ".join(money(amount, currency) for currency, amount in sorted(sums.items()))

    def lasts_text(self, scope: str = "") -> str:
        """How long what the scope holds lasts: of one account, or of the one that runs out first."""
        told = {
            account.id: known
            for account in self.accounts
            if scope in ("", account.id) and (known := self.forecasts.get(account.id)) is not None and known.basis
        }
        if not told:
            return ""
        first = min(told, key=lambda id_: told[id_].days)
        one = scope or len(self.accounts) == 1
        name = "" if one else next(account.name for account in self.accounts if account.id == first)
        return forecast_words.of_account(told[first], plain(name, 30))

    def updated(self, scope: str = "") -> datetime | None:
        """When the oldest figure of the scope was fetched; None while one never was."""
        moments = [self.balances.get(account.id) for account in self.accounts if scope in ("", account.id)]
        known = [moment.at for moment in moments if moment is not None]
        return min(known) if known and len(known) == len(moments) else None


class Follower(QObject):
    """Asks the panels by itself only for what costs nothing: orders and refills by their schedules, balances every few
    minutes.
    """

    figures_changed = Signal(object)
    """The newest `Figures`."""
    busy_changed = Signal(bool)

    def __init__(
        self, workspace: Workspace, parent: QObject | None = None, *, clocks: Callable[[], Reading] | None = None
    ) -> None:
        super().__init__(parent)
        from smm_desktop.ui.rounds import Rounds, order_calls, read_clocks, refill_calls

        read = clocks or read_clocks
        self.figures = Figures()
        self.paused = False
        self._workspace = workspace
        self._pending = 0
        self._told: dict[str, SmmError] = {}
        self.orders = Rounds(workspace, order_calls(), self, read=read)
        self.refills = Rounds(workspace, refill_calls(), self, read=read)
        self._timer = QTimer(self)
        self._timer.setInterval(USUAL_MINUTES * 60_000)
        self._outlook = Outlook(workspace, self)
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER_MS)
        self._connect()

    @property
    def busy(self) -> bool:
        """True while a refresh is under way."""
        return self._pending > 0

    @property
    def rounds(self) -> tuple[Rounds, Rounds]:
        """Those of orders and of refills."""
        return self.orders, self.refills

    def start(self) -> None:
        """Show what is known, then follow."""
        self._take_accounts()
        self._timer.start()
        self._outlook.start()
        self.count()
        self._ask_balances(self._workspace.accounts)
        for each in self.rounds:
            each.begin()
        QTimer.singleShot(_NETWORK_MS, self, self._watch_network)

    def set_minutes(self, minutes: int) -> None:
        """How often to fetch balances, 1 to 60 minutes."""
        self._timer.setInterval(max(1, min(60, minutes)) * 60_000)

    @Slot(bool)
    def pause(self, on: bool) -> None:
        """Fetch nothing by itself while paused; on demand it still does."""
        self._rest(on)
        self._put(paused=on)

    @Slot()
    def stop(self) -> None:
        """The program leaves: ask for nothing more."""
        self._timer.stop()
        self._rest(True)

    def _rest(self, on: bool) -> None:
        self.paused = on
        for each in self.rounds:
            each.set_running(not on)

    @Slot()
    def refresh(self, account: str = "") -> None:
        """Fetch balances, active orders and refills of one account, or of all, because a person wants it now."""
        from smm_desktop.actions import following

        if self.busy or not self._workspace.accounts:
            return
        self._ask_balances([each for each in self._workspace.accounts if account in ("", each.id)])
        self._expect(self._workspace.run(following.refresh_orders, account=account, failed=self._leave, with_hand=True))
        self._expect(self._workspace.run(following.refresh_refills, account=account, failed=self._leave))

    @Slot()
    def count(self) -> None:
        """Look up what is known: balances, active orders, what waits for a person."""
        from smm_desktop.actions import attention, balances, history

        self._workspace.query(balances.known, done=self._take_balances)
        self._workspace.query(history.find, OrderQuery(tab="active"), done=self._take_active)
        self._workspace.query(attention.count, done=self._take_attention)

    def set_trouble(self, account: str, trouble: SmmError | None) -> None:
        """Remember why an account could not be asked for its balance, or that it could: then its orders can be too."""
        if trouble is not None:
            self._told[account] = trouble
        else:
            self._told.pop(account, None)
            self._retry(frozenset({account}))
        self._show_troubles()

    def _connect(self) -> None:
        self._timer.timeout.connect(self._tick)
        self._gather.timeout.connect(self.count)
        self._outlook.changed.connect(self._take_forecasts)
        self.orders.answered.connect(self._hear)
        self.orders.troubles_changed.connect(self._show_troubles)
        self._workspace.changed.connect(self._follow)
        self._workspace.accounts_changed.connect(self._take_accounts)
        self._workspace.leaving.connect(self.stop)

    @Slot()
    def _watch_network(self) -> None:
        from smm_desktop.ui.reachability import Reachability

        Reachability(self).came_back.connect(self._come_back)

    @Slot()
    def _tick(self) -> None:
        """Leaves alone what only a person can mend: a refused key, a locked keyring."""
        if not self.paused and not self.busy:
            self._ask_balances([each for each in self._workspace.accounts if not self._is_stopped(each.id)])

    @Slot()
    def _come_back(self) -> None:
        self._retry(frozenset(account.id for account in self._workspace.accounts))
        self._tick()

    def _retry(self, accounts: frozenset[str]) -> None:
        """These can be reached, and their keys are good; a pause that a panel asked for goes on."""
        for each in self.rounds:
            troubles = each.troubles
            each.retry([one for one in accounts & troubles.keys() if troubles[one].stopped or troubles[one].unreached])

    def _is_stopped(self, account: str) -> bool:
        trouble = self.figures.troubles.get(account)
        return _is_refused_key(trouble) or isinstance(trouble, SecretsError)

    def _ask_balances(self, wanted: Sequence[Account]) -> None:
        from smm_desktop.actions import balances

        for each in wanted:
            asked = _Asked(self, each.id)
            self._expect(self._workspace.run(balances.refresh, each.id, done=asked.answered, failed=asked.troubled))

    def _expect(self, job: Job) -> None:
        self._pending += 1
        job.finished.connect(self._count_down)
        if self._pending == 1:
            self.busy_changed.emit(True)

    @Slot()
    def _count_down(self) -> None:
        self._pending = max(0, self._pending - 1)
        if self._pending == 0:
            self.busy_changed.emit(False)

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        lists = changes.orders or changes.added or changes.scheduled
        if lists or changes.balances or changes.accounts or changes.services:
            self._gather.start()
        self.orders.look_at(changes.orders, changes)
        self.refills.look_at(changes.refills, changes)
        if changes.accounts:
            self._try_again(changes.accounts)

    def _try_again(self, accounts: frozenset[str]) -> None:
        """A person changed something of these accounts."""
        for each in self.rounds:
            each.retry(accounts)
        self._ask_balances([each for each in self._workspace.accounts if each.id in accounts & self._told.keys()])

    @Slot(str)
    def _hear(self, account: str) -> None:
        """An account that answers about orders can be reached with its key, whatever became of its balance."""
        trouble = self._told.get(account)
        if isinstance(trouble, NotSent | SecretsError) or _is_refused_key(trouble):
            del self._told[account]

    @Slot()
    def _show_troubles(self) -> None:
        """A single failure among answers is not worth a word."""
        told = {account: one.error for account, one in self.orders.troubles.items() if one.lasts}
        self._put(troubles=told | self._told)

    @Slot()
    def _take_accounts(self) -> None:
        accounts = self._workspace.accounts
        there = {each.id for each in accounts}
        self._told = {account: trouble for account, trouble in self._told.items() if account in there}
        for each in self.rounds:
            each.set_accounts(accounts)
        self._put(accounts=accounts)

    def _take_balances(self, known: Any) -> None:
        self._put(balances=dict(known))

    @Slot(object)
    def _take_forecasts(self, told: Any) -> None:
        self._put(forecasts=dict(told))

    def _take_active(self, found: Any) -> None:
        self._put(active=len(found.ids))

    def _take_attention(self, count: int) -> None:
        self._put(attention=count)

    def _leave(self, _trouble: SmmError) -> None:
        """The balances of the same accounts tell the same trouble."""

    def _put(self, **changed: Any) -> None:
        before = self.figures
        held = {name: getattr(before, name) for name in Figures.__dataclass_fields__}
        self.figures = Figures(**(held | changed))
        if self.figures != before:
            self.figures_changed.emit(self.figures)


class _Asked(QObject):
    """One account that was asked for its balance."""

    def __init__(self, follower: Follower, account: str) -> None:
        super().__init__(follower)
        self._follower = follower
        self._account = account

    def answered(self, _outcome: object) -> None:
        self._follower.set_trouble(self._account, None)
        self.deleteLater()

    def troubled(self, trouble: SmmError) -> None:
        self._follower.set_trouble(self._account, trouble)
        self.deleteLater()


def trouble_text(figures: Figures, scope: str) -> str:
    """Why the scope's figures are not fresh, in a few words for the top bar; empty where they are."""
    for account in figures.accounts:
        trouble = figures.troubles.get(account.id)
        if trouble is not None and scope in ("", account.id):
            name = account.name if len(figures.accounts) > 1 else ""
            words = say(trouble)
            return f"{name}: {words}" if name else words
    return QCoreApplication.translate("Follower", "Following is paused") if figures.paused else ""


def _is_refused_key(trouble: SmmError | None) -> bool:
    return isinstance(trouble, Refused) and trouble.kind is RefusalKind.AUTH
