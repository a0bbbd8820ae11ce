"""Two programs on one profile, and the ways the system ends one: as real processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest
from PySide6.QtWidgets import QAbstractButton

from smm_desktop.store import Store
from smm_desktop.ui.hands import Hands

WAIT = 30_000
HOLD = """
import sys
from pathlib import Path
from smm_desktop.store import Store
store = Store.open(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.readline()
store.close()
"""
RUN = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from smm_desktop import app, starting
from smm_desktop.arguments import Wishes
from smm_desktop.ui.main_window import MainWindow

raised, opened = MainWindow.bring_to_front, app.Program._opened
def bring(self):
    print("raised", flush=True)
    raised(self)
def tell(self, result):
    opened(self, result)
    print("opened", flush=True)
    if "quit event" in sys.argv:
        application = QCoreApplication.instance()
        QTimer.singleShot(100, lambda: QCoreApplication.postEvent(application, QEvent(QEvent.Type.Quit)))
MainWindow.bring_to_front, app.Program._opened = bring, tell
sys.exit(starting.run(Wishes(profile=Path(sys.argv[1]))))
"""


def run(code, *arguments):
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )


@pytest.fixture
def processes():
    started = []
    yield started
    for process in started:
        if process.poll() is None:
            process.kill()
        process.communicate()


def test_a_profile_in_other_hands_is_said_and_opens_once_it_is_free(start, profile, qtbot, processes):
    profile.open().close()
    holder = run(HOLD, profile.folder)
    processes.append(holder)
    assert holder.stdout.readline() == "held\n"
    program = start()
    hands = Hands(program.window)
    qtbot.waitUntil(lambda: "already open in another program" in hands.read("Trouble"), timeout=WAIT)
    hands.press("Try again")
    qtbot.waitUntil(lambda: "already open in another program" in hands.read("Trouble"), timeout=WAIT)
    assert program.workspace is None
    holder.communicate("\n", timeout=20)
    hands.press("Try again")
    qtbot.waitUntil(lambda: program.window.follower is not None, timeout=WAIT)
    assert hands.find("Try again", QAbstractButton) is None


def test_a_second_start_raises_the_first_and_ends(tmp_path, processes):
    first = run(RUN, tmp_path / "profile")
    processes.append(first)
    assert first.stdout.readline() == "opened\n"
    second = run(RUN, tmp_path / "profile")
    processes.append(second)
    assert second.wait(20) == 0
    assert second.stdout.read() == ""
    assert first.stdout.readline() == "raised\n"
    assert first.poll() is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends programs without a signal")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_as_quit_does(tmp_path, processes, number):
    program = run(RUN, tmp_path / "profile")
    processes.append(program)
    assert program.stdout.readline() == "opened\n"
    time.sleep(0.3)
    program.send_signal(number)
    assert program.wait(20) == 0
    assert not list((tmp_path / "profile").glob("*-wal"))
    Store.open(tmp_path / "profile").close()


def test_the_platforms_own_quit_ends_it_as_quit_does(tmp_path, processes):
    program = run(RUN, tmp_path / "profile", "quit event")
    processes.append(program)
    assert program.wait(30) == 0
    assert not list((tmp_path / "profile").glob("*-wal"))
