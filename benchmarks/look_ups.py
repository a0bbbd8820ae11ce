"""What stands beside a service: the same for less elsewhere, the person's own record with it, and own notes."""

from __future__ import annotations

import random
import shutil
import statistics
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from time import thread_time

from benchmarks import generate, histories
from benchmarks.harness import Figure, below, timed
from smm_desktop.actions import catalogue, similar
from smm_desktop.actions.desk import Desk
from smm_desktop.core.accounts import Account
from smm_desktop.core.catalogue import Filters

SERVICES = 20_000
PANELS = 6
LOOKED_AT = 40
USED = {"1": 100_000, "2": 1_000}
"""By service: how many of the million orders are of it."""


def looking_up() -> Iterator[Figure]:
    """Processor time: all of it is done beside the window's thread. The limits are our own."""
    with closing(histories.desk(histories.temporary())) as desk:
        own = generate.services(SERVICES)
        for number in range(PANELS):
            desk.store.accounts.add(Account(f"p{number}", f"Panel {number}", "https://panel.example/api/v2", "USD"))
            kept = own if not number else generate.services(SERVICES, seed=number + 1)
            desk.store.services.replace(f"p{number}", kept, histories.NEWEST)
        chosen = random.Random(1).sample(own, LOOKED_AT)
        first = timed(partial(similar.cheaper_elsewhere, desk, "p0", chosen[0]), thread_time)
        taken = [timed(partial(similar.cheaper_elsewhere, desk, "p0", one), thread_time) for one in chosen]
        yield below(f"cheaper elsewhere, {PANELS} × 20,000 services: the first time", [first], "s", 2.0)
        yield below("– afterwards, median", [statistics.median(taken) * 1e3], "ms", 100)
        yield below(f"– longest of {LOOKED_AT}", [max(taken) * 1e3], "ms", 150)
        yield from _notes(desk)
    yield from _records()


def _notes(desk: Desk) -> Iterator[Figure]:
    """A note is written and the list searched for it; the list before is held as the window holds it."""
    held, taken = [catalogue.load(desk, "p0")], list[float]()

    def write(number: int) -> None:
        catalogue.set_note(desk, "p0", str(number), f"good for client zebra {number}")
        held[0] = catalogue.load(desk, "p0")
        assert held[0].find(f"zebra {number}", Filters())

    for number in range(1, 12):
        taken.append(timed(partial(write, number), thread_time) * 1e3)
    yield below("a note on one of 20,000 services kept and found", taken, "ms", 50)


def _records() -> Iterator[Figure]:
    folder = histories.temporary() / "profile"
    shutil.copytree(histories.profile(histories.MILLION), folder)
    with closing(histories.desk(folder)) as desk:
        with desk.store.database.writing() as connection:
            done = 0
            for service, count in USED.items():
                connection.execute(
                    "UPDATE orders SET kind = ?, account = 'a1' WHERE id > ? AND id <= ?", (service, done, done + count)
                )
                done += count
        for service, count in USED.items():
            record = catalogue.record(desk, "a1", service)
            assert record.under_way + record.ended >= count
            taken = [timed(partial(catalogue.record, desk, "a1", service), thread_time) * 1e3 for _ in range(7)]
            yield below(f"own record with a service, {count:,} of 1,000,000 orders", taken, "ms", 16)
