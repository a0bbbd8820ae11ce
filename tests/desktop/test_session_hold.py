"""While an order waits for its answer, the desktop is asked to keep the session, and told when it may end again."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from session import SYSTEM_PYTHON, DesktopSession, wait_for

from smm_desktop.actions import accounts, catalogue
from smm_desktop.actions.desk import Desk, Panels
from smm_desktop.practice import Fault, FaultKind, PracticePanel
from smm_desktop.store import Store
from smm_desktop.system.secrets import SessionSecrets

CHILD = Path(__file__).parents[1] / "ui" / "safety" / "session_child.py"
PORTAL = Path(__file__).with_name("portal_server.py")
KEY = "canary-key-hold-3317"
pytestmark = [pytest.mark.desktop, pytest.mark.timeout(240)]


def profile_of(panel: PracticePanel, folder: Path) -> str:
    """A profile with an account on the panel; the account's id."""
    store, secrets = Store.open(folder), SessionSecrets()
    desk = Desk(store, secrets, Panels(store, secrets))
    tested = accounts.test_connection(desk, url=panel.url, key=KEY)
    account = accounts.add_account(desk, name="Main", url=panel.url, key=KEY, tested=tested).account
    catalogue.refresh(desk, account.id)
    desk.close()
    return account.id


@pytest.mark.parametrize("slow", [True, False], ids=["a slow panel", "a quick panel"])
def test_the_session_is_held_while_an_order_is_being_sent(bare_desktop: DesktopSession, tmp_path: Path, slow: bool):
    words = tmp_path / "portal.txt"
    with words.open("wb") as out:
        portal = bare_desktop._start([SYSTEM_PYTHON, str(PORTAL)], stdin=subprocess.PIPE, stdout=out.fileno())
    assert portal.stdin
    wait_for("the portal", lambda: "ready" in words.read_text())
    with PracticePanel(services=20, speed=0.0001, key=KEY) as panel:
        account = profile_of(panel, tmp_path / "profile")
        if slow:
            panel.faults.always("add", Fault(FaultKind.DELAY_AFTER, seconds=2.5))
        command = [sys.executable, str(CHILD), str(tmp_path / "profile"), account, KEY, "https://x.example/hold"]
        program = bare_desktop._start(command)
        wait_for("the order to be sent", lambda: panel.ledger.entries, 30)
        if slow:
            wait_for("the question", lambda: "hold 1 An order is being sent." in words.read_text(), 10)
            assert "free" not in words.read_text()
            wait_for("the end of it", lambda: "free" in words.read_text(), 20)
        assert program.poll() is None
        bare_desktop.stop(program, 20)
    assert words.read_text().split("\n").count("hold 1 An order is being sent.") == slow
