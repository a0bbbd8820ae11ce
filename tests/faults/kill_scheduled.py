"""A program that places scheduled orders is killed with SIGKILL, again and again, while its clock is set to and fro.

    python tests/faults/kill_scheduled.py --orders 200 --kills 60 --seed 1

A panel in a process of its own writes a ledger of every order that it accepted. The program looks what is due, looks at
it again and places it; it is killed at random moments, so also between taking an order and sending it. At the end the
ledger is held against the data file:

    paid_twice   orders that the ledger has more than once
    lost         scheduled orders that are neither placed, nor of unknown outcome, nor waiting, nor held
    unexplained  orders in the ledger that the history has neither as placed nor as unknown

The last line on standard output is one JSON object with these figures. The exit status is 0 only if all three are 0.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from smm_desktop.actions import accounts, balances, catalogue, scheduled
from smm_desktop.actions.desk import Desk, Panels
from smm_desktop.api.pace import Pace
from smm_desktop.core.orders import Ticket
from smm_desktop.store import Store
from smm_desktop.system.secrets import SessionSecrets

KEY = "practice-key"
START = datetime(2026, 5, 1, 12, tzinfo=UTC)
LONGEST = 0.12
"""Seconds that a program lives after its store is open, at most."""
CLOCKS = (timedelta(0), timedelta(minutes=1), timedelta(minutes=5), timedelta(days=-1))
LATE = timedelta(days=1)


def link(number: int) -> str:
    return f"https://site.example/post/{number}"


def open_desk(profile: Path, clock: datetime) -> Desk:
    store, secrets = Store.open(profile), SessionSecrets()
    for account in store.accounts.all():
        secrets.set(account.id, KEY)
    return Desk(store, secrets, Panels(store, secrets, timeout=2.0, pace=Pace.unlimited()), now=lambda: clock)


def prepare(profile: Path, url: str, orders: int) -> None:
    """An account whose catalogue and balance are read, and orders that are due at START."""
    with closing(open_desk(profile, START - timedelta(minutes=9))) as desk:
        account = accounts.add_account(desk, name="Panel", url=url, key=KEY, tested=None).account
        catalogue.refresh(desk, account.id)
        balances.refresh(desk, account.id)
        for number in range(orders):
            fields = {"link": link(number), "quantity": "100"}
            ticket = Ticket(account.id, "1", "Followers", "Default", fields, 100, Decimal(1), "USD")
            scheduled.schedule(desk, ticket, rate=None, due_at=START)


def place_what_is_due(profile: Path, clock: datetime, told: int) -> None:
    """The program."""
    desk = open_desk(profile, clock)
    os.write(told, b"open\n")
    while due := scheduled.look(desk).place:
        for one in due:
            scheduled.place_due(desk, one.id)


class Kills:
    """Start, kill, start again; then hold the ledger against the data file."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._profile, self._ledger = folder / "profile", folder / "ledger.jsonl"
        self._chance = random.Random(seed)
        self.killed = 0

    def run(self, orders: int, kills: int) -> dict[str, int]:
        panel, url = self._start_panel()
        try:
            prepare(self._profile, url, orders)
            for _ in range(kills):
                self._live_and_die(START + self._chance.choice(CLOCKS), self._chance.random() * LONGEST)
            self._live_and_die(START + LATE, None)
        finally:
            panel.terminate()
            panel.wait()
        return self._reckon(orders)

    def _start_panel(self) -> tuple[subprocess.Popen[str], str]:
        command = [sys.executable, "-m", "smm_desktop.practice", "--services", "40", "--ledger", str(self._ledger)]
        panel = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert panel.stdout
        return panel, panel.stdout.readline().split()[-1]

    def _live_and_die(self, clock: datetime, seconds: float | None) -> None:
        hears, tells = os.pipe()
        program = os.fork()
        if program == 0:
            os.close(hears)
            try:
                place_what_is_due(self._profile, clock, tells)
            finally:
                os._exit(0)
        os.close(tells)
        with os.fdopen(hears, "rb") as heard:
            heard.readline()
        if seconds is not None:
            time.sleep(seconds)
            os.kill(program, signal.SIGKILL)
        _, status = os.waitpid(program, 0)
        self.killed += os.WIFSIGNALED(status)

    def _reckon(self, orders: int) -> dict[str, int]:
        Store.open(self._profile).close()  # what was being sent becomes unknown
        entries = [json.loads(line) for line in self._ledger.read_text().splitlines()] if self._ledger.exists() else []
        paid = Counter(entry["fields"]["link"] for entry in entries if "fields" in entry)
        with closing(sqlite3.connect(self._profile / "desk.sqlite3")) as connection:
            rows = connection.execute(
                "SELECT json_extract(s.fields, '$.link'), s.state, coalesce(o.placing, '') FROM scheduled s"
                " LEFT JOIN outbox b ON b.id = s.outbox LEFT JOIN orders o ON o.id = b.order_id"
            ).fetchall()
        known = {at: state if state != "taken" else placing for at, state, placing in rows}
        states = Counter(known.values())
        return {
            "orders": orders,
            "kills": self.killed,
            "paid": len(paid),
            "placed": states["placed"],
            "unknown": states["unknown"],
            "held": states["held"],
            "paid_twice": sum(times > 1 for times in paid.values()),
            "lost": orders - sum(states[state] for state in ("placed", "unknown", "waiting", "held")),
            "unexplained": sum(known.get(at) not in ("placed", "unknown") for at in paid),
        }


def main() -> int:
    parser = argparse.ArgumentParser(description="Kill a program that places scheduled orders; look what was paid.")
    parser.add_argument("--orders", type=int, default=200)
    parser.add_argument("--kills", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="kill-scheduled-"))
    try:
        figures = Kills(folder, given.seed).run(given.orders, given.kills)
    finally:
        shutil.rmtree(folder)
    print(json.dumps(figures))
    return int(any(figures[bad] for bad in ("paid_twice", "lost", "unexplained")))


if __name__ == "__main__":
    sys.exit(main())
