"""A workspace over a practice panel and a data file, for the tests of ticket, services and bulk orders."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from smm_desktop.actions import accounts, balances, catalogue, following
from smm_desktop.actions.desk import Desk, Panels
from smm_desktop.api.pace import Pace
from smm_desktop.core.accounts import Account
from smm_desktop.jobs import JobRunner
from smm_desktop.practice import PracticePanel
from smm_desktop.store import Store
from smm_desktop.system.secrets import SessionSecrets
from smm_desktop.ui.pages.services import ServicesPage
from smm_desktop.ui.workspace import Workspace

WAIT = 10_000


@dataclass
class Rig:
    """Everything real but for the keyring; the lists collect what the workspace told."""

    qtbot: QtBot
    panel: PracticePanel
    desk: Desk
    workspace: Workspace
    account: Account
    said: list[str] = field(default_factory=list)
    crashes: list[BaseException] = field(default_factory=list)
    tickets: list[object] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)

    def connect(self, name: str, panel: PracticePanel) -> Account:
        tested = accounts.test_connection(self.desk, url=panel.url, key=panel.key)
        added = accounts.add_account(
            self.desk, name=name, url=panel.url, key=panel.key, tested=tested, for_this_run=True
        )
        catalogue.refresh(self.desk, added.account.id)
        balances.refresh(self.desk, added.account.id)
        return added.account

    def follow(self) -> None:
        self.workspace.changed.emit(following.refresh_orders(self.desk).changes)

    def until(self, what: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(what, timeout=WAIT)

    def settle(self, milliseconds: int = 450) -> None:
        """Let pauses run out and all jobs end."""
        self.qtbot.wait(milliseconds)
        self.until(lambda: not self.workspace.runner.jobs)
        self.qtbot.wait(10)

    def services_page(self) -> ServicesPage:
        """The page in a window, with its services read."""
        made = ServicesPage(self.workspace)
        self.qtbot.addWidget(made, before_close_func=lambda _widget: self.settle())
        made.resize(1100, 700)
        made.show()
        self.settle()
        return made

    def close(self) -> None:
        self.workspace.runner.wait(WAIT)
        self.qtbot.wait(10)
        self.desk.close()
        self.panel.stop()


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[Rig]:
    panel = PracticePanel(services=60, speed=1, balance=Decimal(1000)).start()
    store, secrets = Store.open(tmp_path / "data"), SessionSecrets()
    desk = Desk(store, secrets, Panels(store, secrets, timeout=2, pace=Pace.unlimited()))
    workspace = Workspace(desk, JobRunner())
    made = Rig(qtbot, panel, desk, workspace, Account("", "", ""))
    made.account = made.connect("Practice", panel)
    workspace.said.connect(made.said.append)
    workspace.crashed.connect(made.crashes.append)
    workspace.ticket_requested.connect(made.tickets.append)
    workspace.page_requested.connect(made.pages.append)
    workspace.set_accounts(accounts.all_accounts(desk))
    yield made
    made.close()
    assert made.crashes == []
