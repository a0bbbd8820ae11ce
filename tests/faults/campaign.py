"""The campaign: thousands of orders through a panel that misbehaves, in a program that is killed again and again.

    python tests/faults/campaign.py --orders 10000 --kills 200 --seed 1 [--no-journal] [--keep DIR]

The panel runs in one process and writes a ledger of every order it accepted. The program, without its window, runs in
another: it stores the orders as one bulk batch and places them. It is killed with SIGKILL at random moments and started
anew. At the end the ledger is held against the local history:

    paid_twice       orders that the ledger has more than once
    lost             orders in the ledger that the history does not have as placed, unknown or sending
    wrongly_unsent   orders that the history calls refused or not sent although the ledger has them

The last line on standard output is one JSON object with these figures. The exit status is 0 only if all three are 0.
With --no-journal the program notes an order after the answer, as a simple script would: then the campaign must fail.
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
import urllib.request
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from smm_desktop.actions import accounts, bulk
from smm_desktop.actions.desk import Desk, Panels
from smm_desktop.api import PanelClient
from smm_desktop.api.pace import Pace
from smm_desktop.core.batches import BatchOptions
from smm_desktop.core.bulk import BulkLine
from smm_desktop.core.errors import NotSent, PanelError, Refused
from smm_desktop.practice.faults import FaultKind
from smm_desktop.store import Store
from smm_desktop.system.secrets import SessionSecrets

ACCOUNT_KEY = "practice-key"
CLIENT_TIMEOUT = 0.25
DELAY = 0.4
FAULT_RATE = 0.25
SERVICE = "1"
KINDS = tuple(kind for kind in FaultKind if kind is not FaultKind.GZIP_BOMB)


@dataclass(frozen=True, slots=True)
class Options:
    """What was asked for on the command line."""

    orders: int
    kills: int
    seed: int
    journal: bool


def link(number: int) -> str:
    return f"https://site.example/post/{number}"


# The program under test: started, killed, started again.


def work(profile: Path, address: str, orders: int, *, journal: bool) -> None:
    if journal:
        place_with_journal(profile, address, orders)
    else:
        place_without_journal(profile / "history.jsonl", address, orders)
    (profile / "finished").touch()


def place_with_journal(profile: Path, address: str, orders: int) -> None:
    store, secrets = Store.open(profile), SessionSecrets()
    desk = Desk(store, secrets, Panels(store, secrets, timeout=CLIENT_TIMEOUT, pace=Pace.unlimited()))
    with closing(desk):
        known = accounts.all_accounts(desk)
        if known:
            secrets.set(known[0].id, ACCOUNT_KEY)
        else:
            accounts.add_account(desk, name="Campaign", url=address, key=ACCOUNT_KEY, tested=None)
        account = accounts.all_accounts(desk)[0].id
        batches = bulk.batches(desk)
        if not batches:
            lines = [_line(number) for number in range(1, orders + 1)]
            options = BatchOptions(stop_on=frozenset())
            bulk.store_batch(desk, "Campaign", account, lines, options=options)
            batches = bulk.batches(desk)
        bulk.run_batch(desk, batches[0].id)


def _line(number: int) -> BulkLine:
    return BulkLine(number, SERVICE, "Followers", "Default", {"link": link(number), "quantity": "100"}, billed=100)


def place_without_journal(history: Path, address: str, orders: int) -> None:
    """What a simple script does: ask, then note; ask again where there was no good answer."""
    noted = {json.loads(text)["link"] for text in history.read_text().splitlines()} if history.exists() else set()
    with (
        PanelClient(url=address, key=ACCOUNT_KEY, timeout=CLIENT_TIMEOUT, pace=Pace.unlimited()) as client,
        history.open("a", buffering=1) as file,
    ):
        for number in range(1, orders + 1):
            if link(number) in noted:
                continue
            placing = "placed"
            try:
                client.add(SERVICE, {"link": link(number), "quantity": "100"})
            except (Refused, NotSent):
                placing = "refused"
            except PanelError:
                placing = "not_sent"
            file.write(json.dumps({"link": link(number), "placing": placing}) + "\n")


# The campaign around it.


class Campaign:
    """One run: panel, program, kills, and the reckoning."""

    def __init__(self, folder: Path, options: Options) -> None:
        self._options = options
        self._chance = random.Random(options.seed)
        self._profile = folder / "profile"
        self._profile.mkdir(mode=0o700)
        self._ledger = folder / "ledger.jsonl"
        self._log = (folder / "program.log").open("ab")
        self._kills = self._counted = self._read_up_to = 0

    def run(self) -> dict[str, int]:
        panel = self._start_panel()
        try:
            self._misbehave()
            self._live_and_die()
            struck = self._struck()
        finally:
            panel.send_signal(signal.SIGTERM)
            panel.communicate(timeout=20)
            self._log.close()
        return self._reckoning(struck)

    def _start_panel(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "smm_desktop.practice", "--services", "60", "--balance", "9000000"]
        command += ["--speed", "1000000"]  # done at once, so that the panel takes a second order on the same link
        command += ["--seed", str(self._options.seed), "--ledger", str(self._ledger)]
        panel = subprocess.Popen(command, stdout=subprocess.PIPE)
        assert panel.stdout
        self._address = panel.stdout.readline().decode().split()[-1]
        return panel

    def _misbehave(self) -> None:
        faults = [{"kind": kind, "seconds": DELAY} for kind in KINDS]
        self._ask("/practice/faults", {"random": FAULT_RATE, "kinds": faults, "seed": self._options.seed})

    def _struck(self) -> Counter[str]:
        return Counter(kind for _, kind, _ in self._ask("/practice/faults", None))

    def _ask(self, path: str, wish: object) -> list[tuple[str, str, bool]]:
        data = json.dumps(wish).encode() if wish is not None else None
        with urllib.request.urlopen(self._address.removesuffix("/api/v2") + path, data, timeout=30) as answer:  # noqa: S310 - our own panel
            found: list[tuple[str, str, bool]] = json.load(answer)
        return found

    def _live_and_die(self) -> None:
        """Kill the program each time the ledger has grown to a random length, a random moment after."""
        span = range(1, max(2, int(self._options.orders * 0.75)))
        marks = sorted(self._chance.sample(span, min(self._options.kills, len(span))))
        starts = 0
        while not (self._profile / "finished").exists():
            starts += 1
            assert starts <= self._options.kills * 2 + 50, "the program does not get on; see program.log"
            program = self._start_program()
            while program.poll() is None:
                if marks and self._accepted() >= marks[0]:
                    marks = marks[1:]
                    time.sleep(self._chance.random() * 0.03)
                    program.send_signal(signal.SIGKILL)
                    program.wait()
                    self._kills += 1
                    self._show()
                    break
                time.sleep(0.005)

    def _start_program(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, __file__, "--work", str(self._profile), self._address]
        command += ["--orders", str(self._options.orders)] + ([] if self._options.journal else ["--no-journal"])
        return subprocess.Popen(command, stdout=self._log, stderr=self._log)

    def _accepted(self) -> int:
        """How many orders the ledger has."""
        if self._ledger.exists():
            with self._ledger.open("rb") as file:
                file.seek(self._read_up_to)
                fresh = file.read()
            self._read_up_to += len(fresh)
            self._counted += fresh.count(b"\n")
        return self._counted

    def _show(self) -> None:
        if self._kills % 20 == 0:
            print(f"{self._kills} kills", file=sys.stderr, flush=True)

    def _reckoning(self, struck: Counter[str]) -> dict[str, int]:
        paid = Counter(entry["link"] for entry in map(json.loads, self._ledger.read_text().splitlines()))
        history = self._history()
        known = {link for link, placing in history if placing in ("placed", "unknown", "sending")}
        unsent = {link for link, placing in history if placing in ("refused", "not_sent")}
        print_table(struck, Counter(placing for _, placing in history), len(paid))
        return {
            "orders": len(history),
            "kills": self._kills,
            "faults": sum(struck.values()),
            "paid_twice": sum(1 for times in paid.values() if times > 1),
            "lost": len(paid.keys() - known - unsent),
            "wrongly_unsent": len(paid.keys() & unsent),
        }

    def _history(self) -> list[tuple[str, str]]:
        plain = self._profile / "history.jsonl"
        if plain.exists():
            return [(row["link"], row["placing"]) for row in map(json.loads, plain.read_text().splitlines())]
        with closing(sqlite3.connect(self._profile / "desk.sqlite3")) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            return connection.execute("SELECT link, placing FROM orders").fetchall()


def print_table(struck: Counter[str], placings: Counter[str], accepted: int) -> None:
    print(f"{'how the panel misbehaved':<28} {'times':>7}")
    for kind, times in sorted(struck.items()):
        print(f"{kind:<28} {times:>7,}")
    print(f"\n{'orders in the history':<28} {sum(placings.values()):>7,}")
    for placing, number in sorted(placings.items()):
        print(f"  {placing:<26} {number:>7,}")
    print(f"{'orders in the ledger':<28} {accepted:>7,}\n")


def run(options: Options, folder: Path) -> dict[str, int]:
    """One campaign in an empty folder; the figures of its last line."""
    return Campaign(folder, options).run()


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Orders, faults and kills; then the ledger against the history.")
    parser.add_argument("--orders", type=int, default=10_000)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--no-journal", action="store_true", help="note orders after the answer: must fail")
    parser.add_argument("--keep", type=Path, help="an empty or new folder for ledger, history and log")
    parser.add_argument("--work", nargs=2, metavar=("PROFILE", "ADDRESS"), help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    if given.work:
        work(Path(given.work[0]), given.work[1], given.orders, journal=not given.no_journal)
        return 0
    folder = given.keep or Path(tempfile.mkdtemp(prefix="campaign-"))
    folder.mkdir(exist_ok=True)
    began = time.monotonic()
    figures = run(Options(given.orders, given.kills, given.seed, not given.no_journal), folder)
    print(f"{time.monotonic() - began:.0f} s on process {os.getpid()}", file=sys.stderr)
    if not given.keep:
        shutil.rmtree(folder)
    print(json.dumps(figures), flush=True)
    return int(any(figures[name] for name in ("paid_twice", "lost", "wrongly_unsent")))


if __name__ == "__main__":
    sys.exit(main())
