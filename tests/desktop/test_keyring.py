"""A real Secret Service that is locked, unlocked, and gone while the program runs."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from session import DesktopSession, wait_for

from smm_desktop.practice import PracticePanel

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(240)]
KEY = "canary-key-locked-5512"


@pytest.fixture
def panel() -> Iterator[PracticePanel]:
    with PracticePanel(services=60, speed=300, key=KEY) as running:
        yield running


def connect(desktop: DesktopSession, panel: PracticePanel) -> None:
    desktop.read("wait", "Connect a panel", "30")
    desktop.read("press", "Connect a panel")
    for field, text in (("Panel address", panel.url), ("API key", KEY), ("Account name", "Desk")):
        desktop.read("type", field, text)
    desktop.read("press", "Save account")
    wait_for("the balance", lambda: "1,000.00 USD" in desktop.read("text", "Balance"), 30)


def lock(desktop: DesktopSession) -> None:
    collection = "['/org/freedesktop/secrets/collection/login']"
    command = ["gdbus", "call", "--session", "--dest", "org.freedesktop.secrets"]
    command += ["--object-path", "/org/freedesktop/secrets"]
    desktop.run([*command, "--method", "org.freedesktop.Secret.Service.Lock", collection])


def says(desktop: DesktopSession, words: str) -> bool | None:
    """Whether these words show; None where the bus is held up by the system's question, which has just been closed."""
    try:
        return words in desktop.read("names", seconds=6)
    except subprocess.TimeoutExpired:
        return None


def answer(desktop: DesktopSession, *doings: list[str]) -> None:
    """Press keys in the system's own question for the password, and wait until it is gone."""
    ask = ["xdotool", "search", "--onlyvisible", "--name", "^Unlock Login Keyring$"]
    wait_for("the question for the password", lambda: desktop.run(ask, check=False).returncode == 0, 30)
    window = desktop.run(ask).stdout.decode().split()[0]
    desktop.run(["xdotool", "windowactivate", "--sync", window])
    time.sleep(0.5)  # until its field takes keys
    for doing in doings:
        desktop.run(["xdotool", *doing])
    wait_for("the question to go", lambda: desktop.run(ask, check=False).returncode != 0)


def test_a_locked_keyring_is_said_and_once_unlocked_the_program_goes_on(
    keyring_desktop: DesktopSession, panel: PracticePanel, tmp_path: Path
):
    profile = tmp_path / "profile"
    program = keyring_desktop.program(["--profile", str(profile)])
    connect(keyring_desktop, panel)
    keyring_desktop.stop(program, 20)
    lock(keyring_desktop)
    calls = len(panel.calls)
    keyring_desktop.program(["--profile", str(profile)])
    answer(keyring_desktop, ["key", "Escape"])
    wait_for("the lock to be said", lambda: says(keyring_desktop, "keyring is locked"), 30)
    assert len(panel.calls) == calls
    keyring_desktop.read("press", "Refresh")
    answer(keyring_desktop, ["type", "virtual"], ["key", "Return"])
    wait_for("a call with the key", lambda: len(panel.calls) > calls, 30)
    wait_for("the trouble to be over", lambda: says(keyring_desktop, "keyring is locked") is False, 30)


def test_a_keyring_that_is_gone_is_said_and_one_that_comes_back_is_used(
    bare_desktop: DesktopSession, panel: PracticePanel, tmp_path: Path
):
    bare_desktop.start_keyring()  # on a bus that does not start another one by itself
    profile = tmp_path / "profile"
    program = bare_desktop.program(["--profile", str(profile)])
    connect(bare_desktop, panel)
    bare_desktop.stop(program, 20)
    bare_desktop.stop_keyring()
    calls = len(panel.calls)
    bare_desktop.program(["--profile", str(profile)])
    wait_for("the want of a keyring to be said", lambda: says(bare_desktop, "no keyring"), 40)
    assert len(panel.calls) == calls
    bare_desktop.start_keyring()
    bare_desktop.read("press", "Refresh")
    wait_for("a call with the key", lambda: len(panel.calls) > calls, 30)
