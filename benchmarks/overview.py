"""The overview of a million orders: how soon it is complete, and what the window stands still for meanwhile."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QApplication

from benchmarks import histories
from benchmarks.beats import Beats
from benchmarks.harness import Figure, below
from smm_desktop.actions import accounts, attention, insights
from smm_desktop.actions.desk import Desk
from smm_desktop.jobs import JobRunner
from smm_desktop.store.values import stamp
from smm_desktop.ui.hands import rest, wait
from smm_desktop.ui.pages.overview import OverviewPage
from smm_desktop.ui.theme import Choice, Theme
from smm_desktop.ui.workspace import Workspace

LOADED_AHEAD = (attention, insights)
"""As the program does before its window is used."""
SWITCH_SECONDS = 0.001
"""As the program sets it when it starts."""
EVERY = timedelta(minutes=15)
OPENED = 5


def opening() -> Iterator[Figure]:
    """Open the page again and again."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    Theme(application, Choice.LIGHT)
    before = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_SECONDS)
    with closing(histories.desk(histories.profile(histories.MILLION))) as desk:
        _tell_balances(desk)
        desk.now = lambda: histories.NEWEST
        runner = JobRunner()
        try:
            yield from _openings(Workspace(desk, runner))
        finally:
            runner.wait(20_000)
            sys.setswitchinterval(before)


def _openings(workspace: Workspace) -> Iterator[Figure]:
    workspace.set_accounts(accounts.all_accounts(workspace.desk))
    taken: list[float] = []
    stalls: list[tuple[float, float]] = []
    beats = Beats()
    for _ in range(OPENED):
        began = time.perf_counter()
        beats.begin()
        page = OverviewPage(workspace)
        page.resize(1100, 720)
        page.show()
        wait(partial(getattr, page, "drawn"), 60, "the overview")
        taken.append(time.perf_counter() - began)
        rest(100)
        stalls.append(beats.end())
        page.hide()
        page.deleteLater()
        rest(50)
    whole, own = (max(each) for each in zip(*stalls, strict=True))
    yield below("1,000,000 orders: overview complete", taken, "s", 2.0)
    yield below("1,000,000 orders: overview, longest stall", [whole], "ms", 33)
    yield below(f"– less waits for a free processor (opened {OPENED} times)", [own], "ms", 16)


def _tell_balances(desk: Desk) -> None:
    """Balances of thirty days, one every quarter of an hour."""
    chance = random.Random(1)
    with desk.store.database.writing() as connection:
        for account in histories.ACCOUNTS:
            held, at = 10**15, histories.NEWEST - timedelta(days=30)
            while at < histories.NEWEST:
                held -= chance.randrange(10**9)
                connection.execute(
                    "INSERT INTO balances (account, at, amount, currency) VALUES (?, ?, ?, 'USD')",
                    (account, stamp(at), held),
                )
                at += EVERY
            connection.execute(
                "UPDATE accounts SET balance = ?, balance_currency = 'USD', balance_at = ? WHERE id = ?",
                (held, stamp(histories.NEWEST), account),
            )
