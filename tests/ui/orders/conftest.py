"""A workspace over a practice panel and a data file, with orders in it, for the tests of the order pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from smm_desktop.actions import accounts, catalogue, following, placing
from smm_desktop.actions.desk import Desk, Panels
from smm_desktop.api.pace import Pace
from smm_desktop.core.accounts import Account
from smm_desktop.core.changes import Changes
from smm_desktop.core.orders import Order, Ticket
from smm_desktop.jobs import JobRunner
from smm_desktop.practice import PracticePanel
from smm_desktop.store import Store
from smm_desktop.system.secrets import SessionSecrets
from smm_desktop.ui.workspace import Workspace

Page = TypeVar("Page", bound=QWidget)
WAIT = 10_000
"""Milliseconds after which something that should have shown is missed."""


@dataclass
class Rig:
    """Everything a page needs, real but for the keyring; `said` and `crashes` collect what the workspace told."""

    qtbot: QtBot
    panel: PracticePanel
    desk: Desk
    workspace: Workspace
    account: Account
    said: list[str]
    crashes: list[BaseException]
    tickets: list[object]

    def place(self, service: str = "1", quantity: int = 100, link: str = "https://x.example/p") -> Order:
        """Place an order as the ticket does, and tell the workspace."""
        ticket = self.ticket(service, quantity, link)
        placed = placing.place_order(self.desk, ticket, override=("repeated",))
        self.tell(placed.changes)
        return placed.order

    def ticket(self, service: str, quantity: int, link: str) -> Ticket:
        """What the ticket hands over."""
        known = catalogue.service(self.desk, self.account.id, service)
        assert known is not None
        fields = {"link": link, "quantity": str(quantity)}
        return Ticket(
            self.account.id, service, known.name, known.type, fields, quantity, known.rate * quantity / 1000, "USD"
        )

    def follow(self) -> None:
        """Look up how far the active orders are."""
        self.tell(following.refresh_orders(self.desk).changes)

    def tell(self, changes: Changes) -> None:
        """What the workspace does after an action."""
        self.workspace.changed.emit(changes)

    def until(self, what: Callable[[], bool]) -> None:
        """Let the window work until `what()`."""
        self.qtbot.waitUntil(what, timeout=WAIT)

    def settle(self) -> None:
        """Let all jobs end and all timers run."""
        self.qtbot.wait(220)
        self.until(lambda: not self.workspace.runner.jobs)
        self.qtbot.wait(20)

    def show(self, page: Page) -> Page:
        """Show a page as large as in a small window."""
        page.resize(1100, 700)
        page.show()
        self.settle()
        return page

    def put_away(self, page: QWidget) -> None:
        """Let everything that is under way reach the page, then delete it."""
        self.settle()
        page.close()
        page.deleteLater()
        self.qtbot.wait(10)

    def close(self) -> None:
        """End jobs, then clients and file, then the panel."""
        self.workspace.runner.wait(WAIT)
        self.qtbot.wait(10)
        self.desk.close()
        self.panel.stop()


def make_rig(qtbot: QtBot, folder: Path, *, speed: float = 1000, dialect: str = "standard") -> Rig:
    """A practice panel connected as account "Practice", its catalogue read."""
    panel = PracticePanel(services=60, speed=speed, dialect=dialect, balance=Decimal("1000")).start()
    store, secrets = Store.open(folder / "data"), SessionSecrets()
    desk = Desk(store, secrets, Panels(store, secrets, timeout=3, pace=Pace.unlimited()))
    tested = accounts.test_connection(desk, url=panel.url, key=panel.key)
    account = accounts.add_account(
        desk, name="Practice", url=panel.url, key=panel.key, tested=tested, for_this_run=True, practice=True
    ).account
    catalogue.refresh(desk, account.id)
    workspace = Workspace(desk, JobRunner())
    workspace.set_accounts(accounts.all_accounts(desk))
    rig = Rig(qtbot, panel, desk, workspace, account, [], [], [])
    workspace.said.connect(rig.said.append)
    workspace.crashed.connect(rig.crashes.append)
    workspace.ticket_requested.connect(rig.tickets.append)
    return rig


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Iterator[Rig]:
    made = make_rig(qtbot, tmp_path)
    yield made
    made.close()
    assert made.crashes == []
