"""Following 10,000 active orders, beside a loop that asks for the same and only reads the bytes."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import httpx
from PySide6.QtWidgets import QApplication

from benchmarks import histories
from benchmarks.beats import Beats
from benchmarks.harness import Figure, at_least, below
from benchmarks.orders import SWITCH_SECONDS
from benchmarks.program import environment
from smm_desktop.actions import accounts, following
from smm_desktop.actions.desk import Desk, Panels
from smm_desktop.api.pace import Pace
from smm_desktop.core.aside import Aside
from smm_desktop.core.orders import OrderState, OrderStatus
from smm_desktop.jobs import JobRunner
from smm_desktop.store import Store
from smm_desktop.system.secrets import SessionSecrets
from smm_desktop.ui.collector import Collector
from smm_desktop.ui.hands import rest, wait
from smm_desktop.ui.pages.orders import OrdersPage
from smm_desktop.ui.theme import Choice, Theme
from smm_desktop.ui.workspace import Workspace

RUNS = 5
BATCH = 100


def refreshing() -> Iterator[Figure]:
    """The panel answers in a process of its own; the window shows the orders meanwhile."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication([])
    Theme(application, Choice.LIGHT)
    sys.setswitchinterval(SWITCH_SECONDS)
    folder = histories.temporary()
    with _panel(folder) as (url, key):
        ids: list[str] = json.loads((folder / "ids.json").read_text())
        store, secrets = Store.open(folder / "profile"), SessionSecrets()
        with closing(Desk(store, secrets, Panels(store, secrets, pace=Pace.unlimited()))) as desk:
            account = accounts.add_account(desk, name="Bench", url=url, key=key, tested=None).account.id
            known = OrderStatus(OrderState.PENDING, "Pending")
            store.orders.take_over(account, dict.fromkeys(ids, known), datetime.now(UTC))
            yield from _compared(desk, url, key, ids)


def _compared(desk: Desk, url: str, key: str, ids: list[str]) -> Iterator[Figure]:
    runner = JobRunner()
    collector = Collector(runner)
    collector.start()  # as the program does
    workspace = Workspace(desk, runner)
    workspace.set_accounts(accounts.all_accounts(desk))
    page, beats = OrdersPage(workspace), Beats()
    page.resize(1100, 700)
    page.show()
    rest(1000)
    ours, base, stalls, own = [], [], list[float](), list[float]()
    for run in range(RUNS + 1):
        theirs = _seconds(workspace, lambda _desk, _aside: _bare_loop(url, key, ids))
        beats.begin()
        mine = _seconds(workspace, lambda desk, aside: following.refresh_orders(desk, aside=aside))
        rest(300)
        longest, without_queue = beats.end()
        if run:
            ours.append(mine)
            base.append(theirs)
            stalls.append(longest)
            own.append(without_queue)
    page.hide()
    page.deleteLater()
    rest(50)
    collector.stop()
    yield at_least(f"refresh of {len(ids):,} orders", ours, base, 0.8)
    yield below("refresh: longest stall", [statistics.median(stalls)], "ms", 16)
    yield below("– less waits for a free processor", [statistics.median(own)], "ms", 16)


def _seconds(workspace: Workspace, action: Callable[[Desk, Aside], object]) -> float:
    """Seconds that an action takes in a job; the window is told of what changed by it."""
    taken: list[float] = []

    def work(desk: Desk, *, aside: Aside) -> object:
        began = time.perf_counter()
        try:
            return action(desk, aside)
        finally:
            taken.append(time.perf_counter() - began)

    workspace.run(work, with_hand=True)
    wait(lambda: not workspace.runner.jobs, 120, "the work to end")
    return taken[0]


def _bare_loop(url: str, key: str, ids: list[str]) -> None:
    with httpx.Client() as client:
        for start in range(0, len(ids), BATCH):
            form = {"key": key, "action": "status", "orders": ",".join(ids[start : start + BATCH])}
            client.post(url, data=form).read()


@contextmanager
def _panel(folder: Path) -> Iterator[tuple[str, str]]:
    command = [sys.executable, "-m", "benchmarks.child", "panel", str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment()) as process:
        assert process.stdout
        told = json.loads(process.stdout.readline())
        try:
            yield told["url"], told["key"]
        finally:
            process.communicate()
