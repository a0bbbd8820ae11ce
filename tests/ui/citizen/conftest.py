"""The whole program with a panel on loopback connected, for the tests of how it behaves on the machine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from smm_desktop.actions import accounts, catalogue
from smm_desktop.actions.desk import Desk, Panels
from smm_desktop.api import Pace
from smm_desktop.app import Program, build
from smm_desktop.arguments import Wishes
from smm_desktop.hosting import PracticeHost
from smm_desktop.practice import PracticePanel
from smm_desktop.store import Store
from smm_desktop.system.paths import Paths
from smm_desktop.system.secrets import SessionSecrets
from smm_desktop.ui.hands import Hands
from smm_desktop.ui.theme import Choice

KEY = "practice-key"
Starter = Callable[..., Program]


@pytest.fixture
def panel() -> Iterator[PracticePanel]:
    with PracticePanel(services=80, speed=200, key=KEY) as running:
        yield running


@pytest.fixture
def secrets() -> SessionSecrets:
    return SessionSecrets()


@pytest.fixture
def folder(tmp_path: Path, panel: PracticePanel, secrets: SessionSecrets) -> Path:
    """A profile with an account and its services."""
    made = tmp_path / "profile"
    store = Store.open(made)
    desk = Desk(store, secrets, Panels(store, secrets, timeout=3, pace=Pace.unlimited()))
    tested = accounts.test_connection(desk, url=panel.url, key=KEY)
    added = accounts.add_account(desk, name="Main", url=panel.url, key=KEY, tested=tested)
    catalogue.refresh(desk, added.account.id)
    desk.close()
    return made


@pytest.fixture
def start(
    qapp: QApplication,
    qtbot: QtBot,
    folder: Path,
    secrets: SessionSecrets,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Starter]:
    started: list[Program] = []
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))

    def make(**wishes: object) -> Program:
        program = build(
            qapp,
            paths=Paths.portable(folder),
            wishes=Wishes(folder, **wishes),  # type: ignore[arg-type]
            secrets=secrets,
            host=PracticeHost(speed=200),
        )
        program.theme.choose(Choice.LIGHT)
        started.append(program)
        program.start()
        qtbot.waitUntil(lambda: program.window.follower is not None, timeout=15_000)
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


@pytest.fixture
def program(start: Starter) -> Program:
    return start()


@pytest.fixture
def hands(program: Program) -> Hands:
    return Hands(program.window)
