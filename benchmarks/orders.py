"""A million orders: the window's stalls while a person moves through them, and how soon a search is complete."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from benchmarks import histories
from benchmarks.harness import Figure, below
from smm_desktop.actions import history
from smm_desktop.core.changes import Changes
from smm_desktop.core.history import OrderQuery
from smm_desktop.jobs import JobRunner
from smm_desktop.ui.hands import rest, wait
from smm_desktop.ui.pages.orders import OrdersPage
from smm_desktop.ui.stall import StallWatch
from smm_desktop.ui.theme import Choice, Theme
from smm_desktop.ui.workspace import Workspace

COUNT = 1_000_000


def moving() -> Iterator[Figure]:
    """Open, change tabs, search, sort and scroll; then a thousand orders change at once."""
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        desk = histories.desk(Path(folder) / "profile")
        histories.fill(desk.store, COUNT)
        runner = JobRunner()
        try:
            yield from _moves(application, Workspace(desk, runner))
        finally:
            runner.wait(20_000)
            desk.close()


def _moves(application: object, workspace: Workspace) -> Iterator[Figure]:
    if isinstance(application, QApplication):
        Theme(application, Choice.LIGHT)
    page = OrdersPage(workspace)
    page.resize(1100, 700)
    watch = StallWatch(threshold=0.001)
    watch.start()
    page.show()
    model = page.table.model()
    _until(lambda: model.rowCount() == COUNT)
    found: list[float] = []
    for _ in range(3):
        for tab in ("active", "completed", "all"):
            page.show_tab(tab)
            rest(400)
        for text in ("999983", "post/77 followers", ""):
            page.filters.search.setText(text)
            rest(1200)
        for column in (9, 4, 2):
            page.table.horizontalHeader().sectionClicked.emit(column)
            rest(1500)
        for share in (0.1, 0.9, 0.5, 0.0):
            bar = page.table.verticalScrollBar()
            bar.setValue(int(bar.maximum() * share))
            rest(150)
    stalls = sorted(stall.seconds * 1e3 for stall in watch.stalls)
    beats = max(1, len(stalls))
    yield below("1,000,000 orders: stall, 99 of 100", [stalls[int(beats * 0.99)] if stalls else 0.0], "ms", 16)
    yield below("1,000,000 orders: longest stall", [watch.longest_ms], "ms", 33)
    watch.reset()
    for start in range(0, 5000, 1000):
        workspace.changed.emit(Changes(orders=frozenset(range(COUNT - start - 1000, COUNT - start))))
        rest(200)
    yield below("1,000 of 1,000,000 orders change: longest stall", [watch.longest_ms], "ms", 16)
    watch.stop()
    for text in ("999983", "zzzz", "post/77 followers"):
        began = time.perf_counter()
        history.find(workspace.desk, OrderQuery(text=text))
        found.append(time.perf_counter() - began)
    yield below("1,000,000 orders: text search complete", [statistics.median(found)], "s", 0.5)
    page.hide()
    page.deleteLater()
    rest(50)


def _until(condition: Callable[[], bool]) -> None:
    wait(condition, 60, "the orders to show")
