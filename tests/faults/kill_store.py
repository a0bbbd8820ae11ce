"""A program that writes the data file is killed with SIGKILL, again and again, at random moments.

    python tests/faults/kill_store.py --kills 1000 --seed 1

Each time the program writes down orders, settles them, takes in statuses, balances and catalogues, and tells over a
pipe what was acknowledged. After each kill the file is opened as at a start; every acknowledged row must be there in
the state that was acknowledged. The last line on standard output is one JSON object; the exit status is 0 only if
nothing was lost and the file is whole.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from smm_desktop.core.accounts import Account, Balance
from smm_desktop.core.orders import OrderState, OrderStatus, Placing, Ticket
from smm_desktop.core.services import Service
from smm_desktop.store import Outcome, Store, Told
from smm_desktop.store.values import stamp

LONGEST = 0.06
"""Seconds that a program lives after its store is open, at most."""


def write_for_ever(folder: Path, told: int, seed: int) -> None:
    """The program: write, and say what was acknowledged."""
    chance = random.Random(seed)
    store = Store.open(folder)
    os.write(told, b"open\n")
    while True:
        now = datetime.now(UTC)
        number = chance.getrandbits(60)
        fields = {"link": f"https://site.example/{number}", "comments": "x" * chance.randrange(3000)}
        intent = store.outbox.begin(Ticket("a", "1", "n", "Default", fields, 1, Decimal("0.1"), "USD"), now)
        assert intent
        os.write(told, f"begun {intent.order_id}\n".encode())
        outcome = Outcome(
            intent.id, intent.uid, intent.order_id, Placing.PLACED, stamp(now), panel_id=f"{intent.order_id}-{number}"
        )
        store.outbox.settle([outcome], now)
        os.write(told, f"placed {intent.order_id} {outcome.panel_id}\n".encode())
        _write_more(store, intent.order_id, chance, now)


def _write_more(store: Store, order_id: int, chance: random.Random, now: datetime) -> None:
    state = chance.choice(list(OrderState))
    store.orders.apply([Told(order_id, OrderStatus(state, state.value, answer="y" * chance.randrange(2000)))], now)
    store.accounts.note_balance("a", Balance(Decimal(chance.randrange(10**6)), "USD"), now)
    if chance.random() < 0.1:
        rate = Decimal(chance.randrange(1000))
        services = [Service(str(id_), "n" * 80, "Default", "c", rate, 1, 10) for id_ in range(chance.randrange(300))]
        store.services.replace("a", services, now)


class Kills:
    """Kill, look, and count what is missing."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder = folder
        self._chance = random.Random(seed)
        self._begun: set[int] = set()
        self._placed: dict[int, str] = {}
        self.lost: set[int] = set()
        self.broken = 0

    def run(self, kills: int) -> dict[str, int]:
        store = Store.open(self._folder)
        store.accounts.add(Account("a", "n", "https://panel.example/api/v2"))
        store.close()
        for number in range(kills):
            self._note(self._live_and_die(number))
            self._look(whole=number % 50 == 49 or number == kills - 1)
        return {
            "kills": kills,
            "acknowledged": len(self._begun) + len(self._placed),
            "lost": len(self.lost),
            "broken": self.broken,
        }

    def _live_and_die(self, number: int) -> bytes:
        hears, tells = os.pipe()
        program = os.fork()
        if program == 0:
            os.close(hears)
            try:
                write_for_ever(self._folder, tells, number)
            finally:
                os._exit(1)
        os.close(tells)
        with os.fdopen(hears, "rb") as heard:
            if self._chance.random() < 0.9:
                heard.readline()
            time.sleep(self._chance.random() * LONGEST)
            os.kill(program, signal.SIGKILL)
            said = heard.read()
        _, status = os.waitpid(program, 0)
        if not os.WIFSIGNALED(status):
            raise RuntimeError("the program ended by itself")
        return said

    def _note(self, said: bytes) -> None:
        for line in said.decode().splitlines(keepends=True):
            words = line.split()
            if line.endswith("\n") and words[0] == "begun":
                self._begun.add(int(words[1]))
            elif line.endswith("\n") and words[0] == "placed":
                self._placed[int(words[1])] = words[2]

    def _look(self, *, whole: bool) -> None:
        Store.open(self._folder).close()
        with closing(sqlite3.connect(self._folder / "desk.sqlite3")) as connection:
            if whole and connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                self.broken += 1
            rows = dict(connection.execute("SELECT id, panel_order FROM orders"))
            sending = connection.execute("SELECT count(*) FROM orders WHERE placing = 'sending'").fetchone()[0]
        self.broken += sending
        self.lost |= self._begun - rows.keys()
        self.lost |= {order for order, panel_id in self._placed.items() if rows.get(order) != panel_id}


def run(kills: int, seed: int, folder: Path) -> dict[str, int]:
    """Kill so often; what was acknowledged, lost and broken."""
    return Kills(folder, seed).run(kills)


def main() -> int:
    parser = argparse.ArgumentParser(description="Kill a program that writes the data file; look what is left.")
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="kill-store-"))
    try:
        figures = run(given.kills, given.seed, folder)
    finally:
        shutil.rmtree(folder)
    print(json.dumps(figures))
    return int(bool(figures["lost"] or figures["broken"]))


if __name__ == "__main__":
    sys.exit(main())
