"""Notices in a real desktop: over the session's bus to its notification service, and back by a click."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from session import SYSTEM_PYTHON, DesktopSession, wait_for

from smm_desktop.actions import accounts, catalogue, following, placing
from smm_desktop.actions.desk import Desk, Panels
from smm_desktop.api.pace import Pace
from smm_desktop.core.orders import Ticket
from smm_desktop.practice import PracticePanel
from smm_desktop.store import Store
from smm_desktop.system.secrets import SessionSecrets

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(240)]
HERE = Path(__file__).parent
PROGRAM = HERE.parent / "suspend" / "program.py"
HOSTILE = "28"
"""A service with markup in its name."""


class Notices:
    """The desktop's notification service, and what it was told."""

    def __init__(self, desktop: DesktopSession) -> None:
        command = [SYSTEM_PYTHON, str(HERE / "notification_server.py")]
        self._server = subprocess.Popen(command, env=desktop.env, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.shown: list[dict[str, Any]] = []
        self.ready = False
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        wait_for("the notification service", lambda: self.ready)

    def click(self, number: int) -> None:
        assert self._server.stdin
        self._server.stdin.write(f"click {number}\n".encode())
        self._server.stdin.flush()

    def close(self) -> None:
        self._server.terminate()
        self._server.wait()
        self._reader.join()
        for pipe in (self._server.stdin, self._server.stdout):
            if pipe:
                pipe.close()

    def _read(self) -> None:
        assert self._server.stdout
        for line in self._server.stdout:
            told = json.loads(line)
            if told == "ready":
                self.ready = True
            else:
                self.shown.append(told)


@pytest.fixture
def notices(bare_desktop: DesktopSession) -> Iterator[Notices]:
    made = Notices(bare_desktop)
    yield made
    made.close()


@pytest.fixture
def panel() -> Iterator[PracticePanel]:
    with PracticePanel(services=40, speed=0, balance=Decimal(1000)) as running:
        yield running


def profile(folder: Path, panel: PracticePanel) -> dict[str, str]:
    """A profile with one order of a hostile name and 300 others; the key by account."""
    secrets, store = SessionSecrets(), Store.open(folder, backups=folder / "backups")
    desk = Desk(store, secrets, Panels(store, secrets, pace=Pace.unlimited()))
    account = accounts.add_account(
        desk, name="Panel", url=panel.url, key=panel.key, tested=None, for_this_run=True
    ).account
    catalogue.refresh(desk, account.id)
    service = catalogue.service(desk, account.id, HOSTILE)
    assert service is not None
    fields = {"link": "https://social.example/<i>p</i>", "quantity": "100"}
    placing.place_order(desk, Ticket(account.id, service.id, service.name, service.type, fields, 100, None, "USD"))
    assert len(following.import_orders(desk, account.id, panel.seed_orders(300)).added) == 300
    desk.close()
    return {account.id: panel.key}


def start(desktop: DesktopSession, folder: Path, panel: PracticePanel) -> subprocess.Popen[bytes]:
    keys = json.dumps(profile(folder, panel))
    command = [sys.executable, str(PROGRAM), str(folder), keys, str(1 / 30), "screen"]
    program = subprocess.Popen(command, env=desktop.env, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert program.stdout
    assert program.stdout.readline() == b"open\n"
    return program


def test_notices_are_few_plain_and_lead_to_their_orders(
    bare_desktop: DesktopSession, notices: Notices, panel: PracticePanel, tmp_path: Path
) -> None:
    program = start(bare_desktop, tmp_path / "profile", panel)
    try:
        bare_desktop.read("wait", "Overview", "20")
        panel.advance(60)
        wait_for("the first notice", lambda: notices.shown, 40)
        first = notices.shown[0]
        assert first["title"] == "Order completed"
        assert "&lt;b&gt;Bold&lt;/b&gt;" in first["text"]
        assert "<" not in first["text"]
        assert first["actions"][0] == "default"

        panel.advance(7200)  # 300 orders end at once
        wait_for("another notice", lambda: len(notices.shown) > 1, 40)
        wait_for("all that ended", lambda: _told(notices) == 300, 40)
        assert len(notices.shown) <= 1 + 3

        notices.click(1)
        bare_desktop.read("wait", "Only 1 order", "20")
        notices.click(2)
        bare_desktop.read("wait", f"Only {_numbers(notices)[0]} orders", "20")
    finally:
        assert program.stdin
        program.stdin.write(b"quit\n")
        program.stdin.close()
        assert program.wait(20) == 0
        program.stdout.close() if program.stdout else None


def _numbers(notices: Notices) -> list[int]:
    return [int(one["title"].split()[0]) for one in notices.shown[1:]]


def _told(notices: Notices) -> int:
    return sum(_numbers(notices))
