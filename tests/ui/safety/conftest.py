"""The whole program over a profile on disk and a panel on loopback, for the tests of what must never get lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from smm_desktop.actions import accounts, catalogue, placing
from smm_desktop.actions.desk import Desk, Panels
from smm_desktop.api import Pace
from smm_desktop.app import Program, build
from smm_desktop.core.accounts import Account
from smm_desktop.core.orders import Order, Ticket
from smm_desktop.hosting import PracticeHost
from smm_desktop.practice import PracticePanel
from smm_desktop.store import Store
from smm_desktop.system.paths import Paths
from smm_desktop.system.secrets import SessionSecrets
from smm_desktop.ui.hands import Hands

KEY = "practice-key"
WAIT = 20_000

Starter = Callable[[], Program]


@pytest.fixture
def panel() -> Iterator[PracticePanel]:
    with PracticePanel(services=60, speed=0.0001, key=KEY) as running:
        yield running


@pytest.fixture
def secrets() -> SessionSecrets:
    return SessionSecrets()


class Profile:
    """A profile with an account, worked on without a window."""

    def __init__(self, folder: Path, panel: PracticePanel, secrets: SessionSecrets) -> None:
        self.folder = folder
        self.panel = panel
        self.secrets = secrets
        self.account: Account | None = None

    def open(self) -> Desk:
        store = Store.open(self.folder)
        desk = Desk(store, self.secrets, Panels(store, self.secrets, timeout=3, pace=Pace.unlimited()))
        if self.account is None:
            tested = accounts.test_connection(desk, url=self.panel.url, key=KEY)
            added = accounts.add_account(desk, name="Main", url=self.panel.url, key=KEY, tested=tested)
            self.account = added.account
            catalogue.refresh(desk, self.account.id)
        return desk

    def place(self, desk: Desk, link: str, service: str = "1", quantity: int = 100) -> Order:
        return placing.place_order(desk, self.ticket(desk, link, service, quantity)).order

    def ticket(self, desk: Desk, link: str, service: str = "1", quantity: int = 100) -> Ticket:
        assert self.account is not None
        known = catalogue.service(desk, self.account.id, service)
        assert known is not None
        fields = {"link": link, "quantity": str(quantity)}
        return Ticket(
            self.account.id, service, known.name, known.type, fields, quantity, known.rate * quantity / 1000, "USD"
        )


@pytest.fixture
def profile(tmp_path: Path, panel: PracticePanel, secrets: SessionSecrets) -> Profile:
    return Profile(tmp_path / "profile", panel, secrets)


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, profile: Profile) -> Iterator[Starter]:
    """Starts the program on the profile; it need not open its data."""
    started: list[Program] = []

    def make() -> Program:
        program = build(
            qapp, paths=Paths.portable(profile.folder), secrets=profile.secrets, host=PracticeHost(speed=200)
        )
        program._application = Exits()  # type: ignore[assignment] # leaving must not end the tests
        started.append(program)
        program.start()
        return program

    yield make
    for program in started:
        for dialog in program.window.findChildren(QDialog):
            dialog.close()
        assert program.close()
        program.window.let_close()
        program.window.close()
        program.window.deleteLater()
        program.deleteLater()
    started.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")
    qapp.setQuitOnLastWindowClosed(True)


class Exits:
    """In the place of the application: remembers that the program left."""

    def __init__(self) -> None:
        self.left: list[int] = []

    def exit(self, status: int) -> None:
        self.left.append(status)

    def setQuitOnLastWindowClosed(self, _on: bool) -> None:  # noqa: N802 - the name Qt has for it
        pass

    def platformName(self) -> str:  # noqa: N802 - the name Qt has for it
        return "offscreen"


@pytest.fixture
def opened(start: Starter, qtbot: QtBot, profile: Profile) -> Program:
    """The program with its data open and nothing under way."""
    profile.open().close()
    program = start()
    qtbot.waitUntil(lambda: program.window.follower is not None, timeout=WAIT)
    qtbot.waitUntil(lambda: not program.runner.jobs, timeout=WAIT)
    return program


@pytest.fixture
def hands(opened: Program) -> Hands:
    return Hands(opened.window)
