"""The end of a session while an order is being sent: real signals, and a real screen that goes, to a real process."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from smm_desktop.core.history import OrderQuery
from smm_desktop.core.orders import Placing
from smm_desktop.practice import Fault, FaultKind
from smm_desktop.store import Store

CHILD = Path(__file__).with_name("session_child.py")
LINK = "https://x.example/log-out"
ANSWERS_AFTER = 1.5
"""Seconds that the panel thinks about an order it has taken."""
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and screens of POSIX")


class Process:
    """The program with an order on its way."""

    def __init__(self, profile, panel, *, after: float = ANSWERS_AFTER, **env: str) -> None:
        profile.open().close()
        panel.faults.always("add", Fault(FaultKind.DELAY_AFTER, seconds=after))
        command = [sys.executable, "-X", "faulthandler", str(CHILD), str(profile.folder), profile.account.id, panel.key]
        self.words = profile.folder.parent / "words.txt"
        with self.words.open("wb") as out:
            self.process = subprocess.Popen([*command, LINK], env=os.environ | env, stdout=out, stderr=out)
        self._profile = profile
        self.until(lambda: panel.ledger.entries, "the order was not sent")

    def until(self, what: Callable[[], object], words: str) -> None:
        end = time.monotonic() + 30
        while not what():
            assert self.process.poll() is None, self.words.read_text()
            assert time.monotonic() < end, words
            time.sleep(0.02)

    def tell(self, numbers: Sequence[int]) -> None:
        for number in numbers:
            self.process.send_signal(number)
            time.sleep(0.1)

    def placings(self) -> list[Placing]:
        """What is on disk about each order, with nothing done about it since the process ended."""
        store = Store.open(self._profile.folder)
        found = store.orders.page(store.orders.find(OrderQuery()).ids)
        store.close()
        return [order.placing for order in found if order.fields["link"] == LINK]

    def log(self) -> str:
        return (self._profile.folder / "logs" / "smm-desktop.log").read_text()


@pytest.fixture
def sending(profile, panel) -> Iterator[Process]:
    process = Process(profile, panel, QT_QPA_PLATFORM="offscreen")
    yield process
    process.process.kill()
    process.process.wait()


@pytest.mark.parametrize(
    "numbers",
    [
        [signal.SIGTERM],
        [signal.SIGHUP],
        [signal.SIGTERM, signal.SIGHUP],
        [signal.SIGTERM, signal.SIGTERM, signal.SIGHUP, signal.SIGTERM],
        [signal.SIGINT],
    ],
    ids=lambda numbers: " ".join(number.name for number in numbers),
)
def test_a_log_out_waits_for_the_outcome_and_then_the_program_ends(sending: Process, panel, numbers):
    sending.tell(numbers)
    assert sending.process.wait(20) == 0, sending.words.read_text()
    assert sending.placings() == [Placing.PLACED]
    assert len(panel.ledger.entries) == 1


def test_ctrl_c_pressed_twice_ends_at_once_and_the_order_is_not_forgotten(profile, panel):
    sending = Process(profile, panel, after=6, QT_QPA_PLATFORM="offscreen")
    try:
        sending.tell([signal.SIGINT])
        sending.until(lambda: "told to end by SIGINT" in sending.log(), "the first was not heard")
        sending.tell([signal.SIGINT])
        assert sending.process.wait(20) == -signal.SIGINT
    finally:
        sending.process.kill()
        sending.process.wait()
    assert sending.placings() in ([Placing.SENDING], [Placing.UNKNOWN])
    assert len(panel.ledger.entries) == 1


def test_a_screen_that_goes_without_a_word_does_not_take_the_outcome_along(profile, panel):
    if shutil.which("Xvfb") is None and not os.environ.get("CI"):
        pytest.skip("this machine lacks Xvfb; .ci/system-packages test installs it")
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        display = f":{told.readline().strip()}"
    sending = Process(profile, panel, QT_QPA_PLATFORM="xcb", DISPLAY=display)
    screen.kill()
    screen.wait()
    try:
        assert sending.process.wait(20) == 1
    finally:
        sending.process.kill()
        sending.process.wait()
    assert sending.placings() == [Placing.PLACED]
    assert "the screen is gone" in sending.log()
