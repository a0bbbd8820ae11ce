"""A million orders: the window's stalls while a person moves through them, and how soon a search is complete."""

from __future__ import annotations

import statistics
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from benchmarks import histories
from benchmarks.beats import Beats
from benchmarks.harness import Figure, below, timed
from smm_desktop.actions import accounts, history
from smm_desktop.actions.desk import Desk
from smm_desktop.core.changes import Changes
from smm_desktop.core.history import OrderQuery
from smm_desktop.jobs import JobRunner
from smm_desktop.ui.hands import rest, wait
from smm_desktop.ui.pages.orders import OrdersPage
from smm_desktop.ui.theme import Choice, Theme
from smm_desktop.ui.workspace import Workspace

COUNT = histories.MILLION
ROUNDS = 4
SWITCH_SECONDS = 0.001
"""As the program sets it when it starts."""
TEXTS = ("999983", "post/77 followers", "post", "zzzz", "")
Stall = tuple[float, float, float]
"""As it was, less waits for a processor, and the thread's own work."""
SEARCHES = ("999983", "zzzz", "post/77 followers", "followers", "post", "site e")


def moving() -> Iterator[Figure]:
    """Open, change tabs, search, sort and scroll; then a thousand orders change at once."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    Theme(application, Choice.LIGHT)
    before = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_SECONDS)
    with closing(histories.desk(histories.profile(COUNT))) as desk:
        runner = JobRunner()
        try:
            yield from _moves(Workspace(desk, runner))
        finally:
            runner.wait(20_000)
            sys.setswitchinterval(before)
        yield from _searches(desk)


def _moves(workspace: Workspace) -> Iterator[Figure]:
    workspace.set_accounts(accounts.all_accounts(workspace.desk))
    beats, stalls = Beats(), list[Stall]()
    page = OrdersPage(workspace)
    page.resize(1100, 700)
    stalls.append(_measured(beats, page.show, partial(_is_idle, workspace)))
    for _ in range(ROUNDS):
        for move in moves(page):
            stalls.append(_measured(beats, move, partial(_is_idle, workspace)))
    yield from _figures("1,000,000 orders: stall, 99 of 100 moves", stalls, 0.99, 16)
    yield from _figures("1,000,000 orders: longest stall", stalls, 1.0, 33)
    yield from _figures("1,000 of 1,000,000 orders change: longest stall", list(_changes(workspace, beats)), 1.0, 16)
    page.hide()
    page.deleteLater()
    rest(50)


def moves(page: OrdersPage) -> Iterator[Callable[[], None]]:
    """What a person does in the order history, one thing at a time."""
    bar, search, table = page.table.verticalScrollBar(), page.filters.search, page.table
    for share in (0.1, 0.9, 0.5, 0.31, 0.0):
        yield lambda share=share: bar.setValue(int(bar.maximum() * share))  # type: ignore[misc]  # a default binds it
    for _ in range(5):
        yield lambda: bar.setValue(bar.value() + 400)
    for tab in ("active", "completed", "partial", "all"):
        yield partial(page.show_tab, tab)
    for text in TEXTS:
        yield partial(search.setText, text)
    for key in ("charge", "link", "service", "quantity"):
        yield partial(table.sortByColumn, page.model.column_number(key), Qt.SortOrder.AscendingOrder)
    yield partial(table.sortByColumn, page.model.column_number("placed"), Qt.SortOrder.DescendingOrder)
    yield partial(table.select_row, 3)
    yield table.selectAll
    yield table.clearSelection


def _changes(workspace: Workspace, beats: Beats) -> Iterator[Stall]:
    for start in range(0, 10_000, 1000):
        changes = Changes(orders=frozenset(range(COUNT - start - 999, COUNT - start + 1)))
        yield _measured(beats, partial(workspace.changed.emit, changes), partial(_is_idle, workspace))


def _measured(beats: Beats, move: Callable[[], object], settled: Callable[[], bool]) -> Stall:
    """The longest stall from a move until the answer is painted, and that without waits for a busy machine."""
    beats.begin()
    move()
    rest(200)
    wait(settled, 60, "the answer to show")
    rest(60)
    return *beats.end(), beats.worked


def _is_idle(workspace: Workspace) -> bool:
    return not workspace.runner.jobs


def _figures(name: str, stalls: list[Stall], share: float, goal: float) -> Iterator[Figure]:
    """Where the machine had to share its processors, how much of the stall is the program's own."""
    place = min(len(stalls) - 1, int(len(stalls) * share))
    whole, own, worked = (sorted(each)[place] for each in zip(*stalls, strict=True))
    yield below(name, [whole], "ms", goal)
    yield below(f"– less waits for a free processor ({len(stalls)} moves)", [own], "ms", goal)
    yield below("– processor time of the window's own thread in it", [worked], "ms", goal)


def _searches(desk: Desk) -> Iterator[Figure]:
    history.find(desk, OrderQuery())
    found = [
        statistics.median(timed(partial(history.find, desk, OrderQuery(text=text))) for _ in range(3))
        for text in SEARCHES
    ]
    yield below("1,000,000 orders: text search complete, slowest of 6", [max(found)], "s", 0.5)
    yield below("1,000,000 orders: text search complete, median of 6", found, "s", 0.5)
