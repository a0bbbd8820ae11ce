"""The monkey: random mouse and key events over all pages, on a practice panel that misbehaves.

    python tests/monkey/monkey.py --events 20000 --seed 1 [--keep DIR]

The panel runs in a process of its own, which writes a ledger; a quarter of its calls go wrong. The program runs here,
on a throw-away profile and home folder, and asks no address but this machine's. The monkey clicks, drags, scrolls,
types and presses shortcuts, now and then with sense (it fills the ticket, pastes bulk lines), mostly without. It does
not press what gives the journal up on purpose: quitting, removing an account, restoring, answering that an order was
not placed.

At the end the ledger is held against the history, order by order: `paid_twice` are orders at the panel beyond the
history's, `lost` those that the history calls refused or not sent, `invented` those that the panel does not know.

The last line on standard output is one JSON object. The exit status is 0 only if there was no exception, no warning of
Qt or Python, no stall above 100 ms of the window's own work, and all promises held.
"""

from __future__ import annotations

import argparse
import faulthandler
import json
import logging
import os
import random
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.request
import warnings
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from paws import Paws
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, QtMsgType, QUrl, Slot, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from smm_desktop.actions import accounts, catalogue
from smm_desktop.actions.desk import Desk, Panels
from smm_desktop.api import Pace
from smm_desktop.app import Program, build
from smm_desktop.arguments import Wishes
from smm_desktop.core.accounts import Account
from smm_desktop.hosting import PracticeHost
from smm_desktop.practice.faults import FaultKind
from smm_desktop.store import Store
from smm_desktop.system.log import start_log, stop_log
from smm_desktop.system.paths import Paths
from smm_desktop.system.secrets import SessionSecrets
from smm_desktop.ui.leaving import MUST_END
from smm_desktop.ui.stall import StallWatch

KEY = "practice-key"
FAULT_RATE = 0.25
DELAY = 0.2
MOST_WORK = 0.1
"""Seconds of the window's own work at a time; waiting for a busy machine is not counted."""
KINDS = tuple(kind for kind in FaultKind if kind is not FaultKind.GZIP_BOMB)
GAP_MS = 6
PATIENCE = 60.0
USUAL_WORDS = ("This plugin does not support",)
"""What Qt's offscreen screen says of things that it does not have."""


class Panel:
    """The practice panel in a process of its own."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.ledger = folder / "ledger.jsonl"
        command = [sys.executable, "-m", "smm_desktop.practice", "--services", "300", "--balance", "9000000"]
        command += ["--speed", "3000", "--seed", str(seed), "--ledger", str(self.ledger)]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE)
        assert self._process.stdout
        self.address = self._process.stdout.readline().decode().split()[-1]

    def misbehave(self, seed: int) -> None:
        faults = [{"kind": kind, "seconds": DELAY} for kind in KINDS]
        self._ask("/practice/faults", {"random": FAULT_RATE, "kinds": faults, "seed": seed})

    def behave(self) -> None:
        self._ask("/practice/faults", {"clear": True})

    def struck(self) -> int:
        return len(self._ask("/practice/faults", None))

    def stop(self) -> None:
        self._process.send_signal(signal.SIGTERM)
        self._process.communicate(timeout=20)

    def orders(self) -> list[dict[str, Any]]:
        entries = map(json.loads, self.ledger.read_text().splitlines()) if self.ledger.exists() else ()
        return [entry for entry in entries if entry["kind"] == "order"]

    def _ask(self, path: str, wish: object) -> Any:
        data = json.dumps(wish).encode() if wish is not None else None
        with urllib.request.urlopen(self.address.removesuffix("/api/v2") + path, data, timeout=30) as answer:  # noqa: S310 - our own panel
            return json.load(answer)


class Ears(QObject):
    """Hears everything that should not be said."""

    def __init__(self) -> None:
        super().__init__()
        self.exceptions: list[str] = []
        self.warnings: list[str] = []
        self.opened = 0

    def listen(self, program: Program) -> None:
        program.crashes.install()
        program.crashes.reported.connect(self.note_exception)
        qInstallMessageHandler(self._note_word)
        warnings.simplefilter("always")
        warnings.showwarning = self._note_warning
        for scheme in ("http", "https", "file"):
            QDesktopServices.setUrlHandler(scheme, self, "note_url")

    @Slot(object)
    def note_exception(self, trouble: BaseException) -> None:
        self.exceptions.append(f"{type(trouble).__name__}: {trouble}")

    @Slot(QUrl)
    def note_url(self, _url: QUrl) -> None:
        self.opened += 1

    def _note_word(self, kind: QtMsgType, _context: object, words: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not words.startswith(USUAL_WORDS):
            self.warnings.append(words)

    def _note_warning(self, message: Warning | str, category: type[Warning], *_place: object) -> None:
        self.warnings.append(f"{category.__name__}: {message}")


class Monkey(QObject):
    """Sends the events, one by one, also while the program waits in a loop of its own."""

    def __init__(self, paws: Paws, events: int, done: Callable[[], None]) -> None:
        super().__init__()
        self._paws = paws
        self._events = events
        self._done = done
        self.sent = 0

    @Slot()
    def step(self) -> None:
        if self.sent >= self._events:
            self._done()
            return
        QTimer.singleShot(GAP_MS, self, self.step)
        self.sent += 1
        self._paws.act(self.sent)


def only_this_machine() -> None:
    """Whatever address the monkey types, no other machine is asked."""
    real = socket.getaddrinfo

    def look_up(host: Any, *args: Any, **keywords: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name not in ("127.0.0.1", "localhost", "::1", None):
            raise socket.gaierror(socket.EAI_NONAME, "no address but this machine's is asked here")
        return real(host, *args, **keywords)

    socket.getaddrinfo = look_up


def prepare(folder: Path, address: str, secrets: SessionSecrets) -> None:
    """A profile with an account whose services are known."""
    store = Store.open(folder)
    with closing(Desk(store, secrets, Panels(store, secrets, pace=Pace.unlimited()))) as desk:
        tested = accounts.test_connection(desk, url=address, key=KEY)
        account: Account = accounts.add_account(desk, name="Monkey", url=address, key=KEY, tested=tested).account
        accounts.save_account(desk, Account(**{**_fields(account), "pace": 600}))
        catalogue.refresh(desk, account.id)


def _fields(account: Account) -> dict[str, Any]:
    return {name: getattr(account, name) for name in Account.__dataclass_fields__}


def wait(until: Callable[[], bool], seconds: float) -> bool:
    end = time.monotonic() + seconds
    while not until() and time.monotonic() < end:
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()
    return until()


class Exits:
    """In the place of the application: leaving ends the run, not the process."""

    def __init__(self) -> None:
        self.left = False

    def exit(self, _status: int) -> None:
        self.left = True

    def setQuitOnLastWindowClosed(self, _on: bool) -> None:  # noqa: N802 - the name Qt has for it
        pass


def play(application: QApplication, folder: Path, panel: Panel, events: int, seed: int) -> dict[str, Any]:
    """Let the monkey loose; the figures of the window."""
    secrets = SessionSecrets()
    prepare(folder, panel.address, secrets)
    wishes = Wishes(folder)
    program = build(
        application, paths=Paths.portable(folder), wishes=wishes, secrets=secrets, host=PracticeHost(speed=200)
    )
    exits = Exits()
    program._application = exits  # type: ignore[assignment]
    ears = Ears()
    ears.listen(program)
    program.start()
    assert wait(lambda: program.window.follower is not None, PATIENCE)
    panel.misbehave(seed)
    stalls = StallWatch(program, threshold=0.03)
    stalls.start()
    paws = Paws(program.window, random.Random(seed))
    loop = QEventLoop()
    monkey = Monkey(paws, events, loop.quit)
    QTimer.singleShot(0, monkey, monkey.step)
    loop.exec()
    stalls.stop()
    panel.behave()
    left = settle(program, exits)
    held = [stall for stall in stalls.stalls if stall.cpu > MOST_WORK]
    report(ears, held)
    return {
        "events": monkey.sent,
        "seed": seed,
        "pages": len(paws.pages),
        "exceptions": len(ears.exceptions),
        "warnings": len(ears.warnings),
        "stalls": len(held),
        "longest_work_ms": round(max((stall.cpu for stall in stalls.stalls), default=0) * 1000),
        "left_cleanly": left,
    }


def settle(program: Program, exits: Exits) -> bool:
    """Close what is open, let calls under way end, and leave as a person does. True if nothing was left behind."""
    for dialog in QApplication.topLevelWidgets():
        if dialog is not program.window and dialog.isVisible():
            dialog.close()
    wait(lambda: not any(job.running and job.name in MUST_END for job in program.runner.jobs), PATIENCE)
    program.quit()
    left = wait(lambda: exits.left, PATIENCE)
    wait(lambda: not any(job.running for job in program.runner.jobs), PATIENCE)
    idle = program.close()
    program.crashes.uninstall()
    qInstallMessageHandler(None)
    QCoreApplication.processEvents()
    return left and idle


def report(ears: Ears, held: Sequence[Any]) -> None:
    for title, words in (("exception", ears.exceptions), ("warning", ears.warnings)):
        for line, times in Counter(words).most_common(20):
            print(f"{title}, {times} times: {line}", file=sys.stderr)
    for stall in sorted(held, key=lambda each: -each.cpu)[:12]:
        print(f"at work for {stall.cpu * 1000:.0f} ms: {stall.where}", file=sys.stderr)


def reckon(folder: Path, ledger: Sequence[dict[str, Any]]) -> dict[str, int]:
    """The ledger against the history, by service, link and fields."""
    with closing(sqlite3.connect(folder / "desk.sqlite3")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        history = connection.execute(
            "SELECT kinds.service, orders.link, orders.placing, orders.panel_order FROM orders"
            " JOIN kinds ON kinds.id = orders.kind"
        ).fetchall()
    paid = Counter((entry["service"], entry["link"]) for entry in ledger)
    asked = Counter((service, link) for service, link, _, _ in history)
    may_be = Counter((service, link) for service, link, placing, _ in history if placing not in ("refused", "not_sent"))
    known = {entry["order"] for entry in ledger}
    return {
        "orders": len(history),
        "ledger": len(ledger),
        "unknown": sum(placing == "unknown" for _, _, placing, _ in history),
        "paid_twice": (paid - asked).total(),
        "lost": (paid - may_be).total() - (paid - asked).total(),
        "invented": sum(placing == "placed" and order not in known for _, _, placing, order in history),
    }


BAD = ("exceptions", "warnings", "stalls", "paid_twice", "lost", "invented")


def run(folder: Path, events: int, seed: int) -> dict[str, Any]:
    """One run in an empty folder; the figures of its last line. A fault in a library tells where on standard error."""
    faulthandler.enable()
    home = folder / "home"
    home.mkdir()
    os.environ.update(HOME=str(home), XDG_CONFIG_HOME=str(home / "config"), XDG_DATA_HOME=str(home / "data"))
    os.chdir(home)
    only_this_machine()
    sys.setswitchinterval(0.001)
    application = QApplication(["monkey"])
    panel = Panel(folder, seed)
    log = start_log(folder / "logs")
    logging.captureWarnings(False)
    try:
        figures = play(application, folder / "profile", panel, events, seed)
        figures["faults"] = panel.struck()
    finally:
        panel.stop()
        stop_log(log)
    return figures | reckon(folder / "profile", panel.orders())


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Random events over all pages; then the ledger against the history.")
    parser.add_argument("--events", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="an empty or new folder for profile, ledger and log")
    given = parser.parse_args(arguments)
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="monkey-", ignore_cleanup_errors=True) as temporary:
        folder = (given.keep or Path(temporary)).absolute()
        folder.mkdir(exist_ok=True)
        figures = run(folder, given.events, given.seed)
        os.chdir("/")
    print(f"{time.monotonic() - began:.0f} s", file=sys.stderr)
    print(json.dumps(figures), flush=True)
    bad = any(figures[name] for name in BAD) or not figures["left_cleanly"]
    sys.stderr.flush()
    os._exit(int(bad))  # a panel may still keep a read waiting


if __name__ == "__main__":
    sys.exit(main())
