"""Bulk orders: what the preview costs, and what the journal adds to placing."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path

from benchmarks import generate
from benchmarks.harness import Figure, below, timed
from smm_desktop.actions import accounts, bulk
from smm_desktop.actions.desk import Desk, Panels
from smm_desktop.api import PanelClient
from smm_desktop.api.pace import Pace
from smm_desktop.core.bulk import BulkLine, preview
from smm_desktop.practice import PracticePanel
from smm_desktop.store import Store
from smm_desktop.system.secrets import SessionSecrets

ORDERS = 300
DAY = date(2026, 1, 1)


def previewing() -> Iterator[Figure]:
    """Processor time to check pasted lines of an account with 2,000 services."""
    known = {service.id: (service,) for service in generate.services(2_000)}
    for count, goal in ((10_000, 1.0), (100_000, 10.0)):
        text = "\n".join(
            f"{number % 2000 + 1} | https://site.example/post/{number} | {number % 900 + 100}"
            for number in range(count)
        )
        seconds = [
            timed(partial(preview, text, lambda service: known.get(service, ()), today=DAY), time.process_time)
            for _ in range(3)
        ]
        yield below(f"bulk preview, {count:,} lines, processor time", seconds, "s", goal)


def placing() -> Iterator[Figure]:
    """Processor time that placing a batch through the journal adds to each order, over a bare loop of `add`."""
    with tempfile.TemporaryDirectory() as folder, PracticePanel(services=60, balance=Decimal(9_000_000)) as panel:
        ours = [_placed_by_batch(Path(folder) / str(run), panel) for run in range(3)]
        base = [_placed_by_loop(panel, run) for run in range(3)]
    added = [(mine - statistics.median(base)) * 1e3 / ORDERS for mine in ours]
    yield below(
        f"bulk placement, added processor time per order ({ORDERS})",
        added,
        "ms",
        5,
        baseline=statistics.median(base) * 1e3 / ORDERS,
    )


def _placed_by_batch(profile: Path, panel: PracticePanel) -> float:
    store, secrets = Store.open(profile), SessionSecrets()
    with closing(Desk(store, secrets, Panels(store, secrets, pace=Pace.unlimited()))) as desk:
        added = accounts.add_account(desk, name="Bench", url=panel.url, key=panel.key, tested=None)
        lines = [
            BulkLine(number, "1", "Followers", "Default", {"link": _link(profile.name, number), "quantity": "100"})
            for number in range(1, ORDERS + 1)
        ]
        batch = bulk.store_batch(desk, "Bench", added.account.id, lines).batch
        return timed(lambda: bulk.run_batch(desk, batch.id), _this_thread)


def _placed_by_loop(panel: PracticePanel, run: int) -> float:
    def loop() -> None:
        for number in range(ORDERS):
            client.add("1", {"link": _link(f"loop{run}", number), "quantity": "100"})

    with PanelClient(url=panel.url, key=panel.key, pace=Pace.unlimited()) as client:
        return timed(loop, _this_thread)


def _link(run: str, number: int) -> str:
    return f"https://site.example/{run}/{number}"


_this_thread = time.thread_time  # the practice panel answers in other threads of this process
