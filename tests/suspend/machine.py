"""The program in a process of its own, over practice panels whose calls are counted as time goes by."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from bisect import bisect_left
from collections.abc import Callable
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from smm_desktop.actions import accounts, following, history
from smm_desktop.actions.desk import Desk, Panels
from smm_desktop.api.pace import Pace
from smm_desktop.core.accounts import Account
from smm_desktop.core.history import OrderQuery
from smm_desktop.core.orders import Order, OrderEvent
from smm_desktop.practice import PracticePanel
from smm_desktop.store import Store
from smm_desktop.store.damage import FILE
from smm_desktop.system.secrets import SessionSecrets

PROGRAM = Path(__file__).with_name("program.py")
LOOK = 0.02
"""Seconds between two looks at the panels' books of calls."""


class Watched:
    """A practice panel, and when it was called."""

    def __init__(self, orders: int) -> None:
        self.panel = PracticePanel(services=40, speed=0).start()
        self.orders = self.panel.seed_orders(orders)
        self.times: list[float] = []

    def look(self) -> None:
        """Note the calls about orders that came since the last look."""
        self.times += [time.monotonic()] * (self.asked - len(self.times))

    @property
    def asked(self) -> int:
        """How many calls about orders it had."""
        return sum(action == "status" for action, _ in self.panel.calls)

    def between(self, begin: float, end: float) -> int:
        """How many calls came in that time."""
        return bisect_left(self.times, end) - bisect_left(self.times, begin)

    def most_within(self, seconds: float, begin: float = 0.0) -> int:
        """The most calls that came in any time of that length."""
        return max((self.between(at, at + seconds) for at in self.times if at >= begin), default=0)


class Machine:
    """Panels, a profile that follows orders on them, and the program."""

    def __init__(self, folder: Path, *, panels: int, orders: int, pace: int, share: float) -> None:
        self.folder = folder
        self.panels = [Watched(orders) for _ in range(panels)]
        self._keys = {self._connect(number, watched, pace).id: watched.panel.key for number, watched in self._numbered}
        self._stopped = threading.Event()
        self._watcher = threading.Thread(target=self._watch, daemon=True)
        self._watcher.start()
        command = [sys.executable, str(PROGRAM), str(folder), json.dumps(self._keys), str(share)]
        env = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        self.program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=env)
        assert self.program.stdout
        assert self.program.stdout.readline() == b"open\n"

    def __enter__(self) -> Machine:
        return self

    def __exit__(self, *trouble: object) -> None:
        if self.program.poll() is None:
            self.program.send_signal(signal.SIGCONT)
            self.program.kill()
        self.program.wait()
        for pipe in (self.program.stdin, self.program.stdout):
            if pipe:
                pipe.close()
        self._stopped.set()
        self._watcher.join()
        for watched in self.panels:
            watched.panel.stop()

    def tell(self, line: str) -> None:
        """Say something to the program's input."""
        assert self.program.stdin
        self.program.stdin.write(line.encode() + b"\n")
        self.program.stdin.flush()

    def suspend(self, seconds: float) -> float:
        """Stop the process as a machine does that is put to sleep, then let it go on; when it did."""
        self.program.send_signal(signal.SIGSTOP)
        time.sleep(seconds)
        self.program.send_signal(signal.SIGCONT)
        return time.monotonic()

    def advance(self, seconds: float) -> None:
        """Let orders move on."""
        for watched in self.panels:
            watched.panel.advance(seconds)

    def calls(self, number: int | None = None) -> int:
        """How many calls about orders one panel had so far, or all."""
        return sum(each.asked for each in (self.panels if number is None else [self.panels[number]]))

    def until(self, what: Callable[[], bool], words: str, seconds: float = 40) -> None:
        """Wait until something is so."""
        end = time.monotonic() + seconds
        while not what():
            assert time.monotonic() < end, f"waited {seconds} s in vain for {words}"
            assert self.program.poll() is None, "the program has ended"
            time.sleep(LOOK)

    def another_round(self, since: dict[int, int] | None = None, *, of: Callable[[int], bool] = lambda _: True) -> None:
        """Wait until every panel was asked about all its orders once more."""
        before = since or {number: watched.asked for number, watched in self._numbered}
        rounds = len(self.panels[0].orders) // following.AT_ONCE
        wanted = [number for number, _ in self._numbered if of(number)]
        self.until(lambda: all(self.calls(number) - before[number] >= rounds for number in wanted), "another round")

    def active(self) -> int:
        """How many orders the program still follows, as its data file tells."""
        with closing(sqlite3.connect(f"file:{self.folder / FILE}?mode=ro", uri=True)) as connection:
            return int(connection.execute("SELECT count(*) FROM orders WHERE state <> 'completed'").fetchone()[0])

    def end(self) -> int:
        """Let the program leave; its exit status."""
        self.tell("quit")
        return self.program.wait(20)

    def history(self) -> list[tuple[Order, tuple[OrderEvent, ...]]]:
        """Every order with its time line, as the program left them."""
        with self._desk() as desk:
            orders = history.page(desk, history.find(desk, OrderQuery()).ids)
            return [(order, history.events(desk, order.id)) for order in orders]

    @property
    def _numbered(self) -> list[tuple[int, Watched]]:
        return list(enumerate(self.panels))

    def _connect(self, number: int, watched: Watched, pace: int) -> Account:
        with self._desk() as desk:
            panel = watched.panel
            added = accounts.add_account(
                desk, name=f"Panel {number + 1}", url=panel.url, key=panel.key, tested=None, for_this_run=True
            )
            accounts.save_account(desk, replace(added.account, pace=pace))
            imported = following.import_orders(desk, added.account.id, watched.orders)
            assert len(imported.added) == len(watched.orders)
            return added.account

    @contextmanager
    def _desk(self) -> Any:
        secrets = SessionSecrets()
        store = Store.open(self.folder, backups=self.folder / "backups")
        desk = Desk(store, secrets, Panels(store, secrets, pace=Pace.unlimited()))
        try:
            yield desk
        finally:
            desk.close()

    def _watch(self) -> None:
        while not self._stopped.wait(LOOK):
            for watched in self.panels:
                watched.look()
