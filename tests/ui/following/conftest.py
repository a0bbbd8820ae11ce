"""A follower over practice panels and a data file, on clocks that a test moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from smm_desktop.actions import accounts, catalogue, history, placing, requests
from smm_desktop.actions.desk import Desk, Panels
from smm_desktop.api.pace import Pace
from smm_desktop.core.accounts import Account
from smm_desktop.core.follow_schedule import Reading
from smm_desktop.core.history import OrderQuery
from smm_desktop.core.orders import Order, Ticket
from smm_desktop.jobs import JobRunner
from smm_desktop.practice import PracticePanel
from smm_desktop.store import Store
from smm_desktop.system.secrets import SessionSecrets
from smm_desktop.ui.follower import Follower
from smm_desktop.ui.workspace import Workspace

WAIT = 20_000
MINUTE = 60.0


@dataclass
class Clocks:
    """What the wall clock and the steady clock show."""

    wall: datetime = datetime(2030, 1, 1, tzinfo=UTC)
    ticks: float = 1000.0

    def read(self) -> Reading:
        return Reading(self.wall, self.ticks)


@dataclass
class Rig:
    """Everything real but for keyring and clocks. The panels stand still but for what `pass_time` gives them."""

    qtbot: QtBot
    desk: Desk
    workspace: Workspace
    clocks: Clocks
    follower: Follower
    panels: dict[str, PracticePanel] = field(default_factory=dict)
    crashes: list[BaseException] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def connect(self, name: str = "Practice", *, dialect: str = "standard") -> Account:
        """A new panel, stopped in time, with an account on it."""
        panel = self.panels[name] = PracticePanel(
            services=40, speed=0, dialect=dialect, balance=Decimal(100_000)
        ).start()
        tested = accounts.test_connection(self.desk, url=panel.url, key=panel.key)
        added = accounts.add_account(
            self.desk, name=name, url=panel.url, key=panel.key, tested=tested, for_this_run=True
        )
        catalogue.refresh(self.desk, added.account.id)
        self.workspace.set_accounts(accounts.all_accounts(self.desk))
        self.workspace.changed.emit(added.changes)
        return added.account

    def place(self, account: Account, service: str, fields: Mapping[str, str]) -> Order:
        """Place an order as the ticket does, and tell the workspace. `service` is its place in the list, from 1."""
        known = catalogue.load(self.desk, account.id).services[int(service) - 1]
        ticket = Ticket(account.id, known.id, known.name, known.type, fields, None, None, "USD")
        placed = placing.place_order(self.desk, ticket, override=("repeated",))
        assert placed.error is None, placed.error
        self.workspace.changed.emit(placed.changes)
        return placed.order

    def place_many(self, account: Account, count: int, service: str = "1") -> list[Order]:
        """Orders of the same service on links of their own."""
        return [
            self.place(account, service, {"link": f"https://social.example/{number}", "quantity": "100"})
            for number in range(count)
        ]

    def ask_refills(self, ids: list[int]) -> requests.Requested:
        """Ask for refills as the page does, and tell the workspace."""
        asked = requests.request_refills(self.desk, ids)
        self.workspace.changed.emit(asked.changes)
        return asked

    def orders(self) -> list[Order]:
        """The whole history."""
        return history.page(self.desk, history.find(self.desk, OrderQuery()).ids)

    def begin(self) -> None:
        """Start the follower; what it read of the file is there when this returns."""
        self.follower.start()
        self.settle()

    def pass_time(self, seconds: float, *, step: float = 30.0) -> None:
        """Let time pass for the program and for the panels, with the follower at work."""
        left = seconds
        while left > 0:
            self.jump(min(step, left))
            left -= step
            self.go_on()

    def jump(self, seconds: float, *, ticks: float | None = None, panels: bool = True) -> None:
        """The clocks go on (the steady one by `ticks`, if that is given) while the program does nothing."""
        self.clocks.wall += timedelta(seconds=seconds)
        self.clocks.ticks += seconds if ticks is None else ticks
        for panel in self.panels.values() if panels else ():
            panel.advance(seconds)

    def go_on(self) -> None:
        """What the timers would do now, until nothing is left to do at this time."""
        for each in self.follower.rounds:
            each.go_on()
        self.settle()

    def settle(self) -> None:
        """Let what changed be gathered, and all jobs end."""
        self.qtbot.wait(5)
        self.until(self._is_idle)

    def _is_idle(self) -> bool:
        busy = self.workspace.runner.jobs or any(each.waiting for each in self.follower.rounds)
        return not busy

    def until(self, what: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(what, timeout=WAIT)

    def statuses(self, name: str = "Practice") -> int:
        """How many calls about orders a panel has had."""
        return sum(action == "status" for action, _ in self.panels[name].calls)

    def close(self) -> None:
        self.workspace.leaving.emit()
        self.settle()
        self.follower.deleteLater()
        self.qtbot.wait(10)
        self.desk.close()
        for panel in self.panels.values():
            panel.stop()


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[Rig]:
    clocks = Clocks()
    store, secrets = Store.open(tmp_path / "data"), SessionSecrets()
    panels = Panels(store, secrets, timeout=3, pace=Pace.unlimited())
    desk = Desk(store, secrets, panels, now=lambda: clocks.wall)
    workspace = Workspace(desk, JobRunner())
    made = Rig(qtbot, desk, workspace, clocks, Follower(workspace, clocks=clocks.read))
    workspace.crashed.connect(made.crashes.append)
    workspace.said.connect(made.said.append)
    yield made
    made.close()
    assert made.crashes == []
