"""`python -m benchmarks.stalls [ORDERS]`: what held the window's thread up while a person moves through the orders."""

from __future__ import annotations

import sys
from contextlib import closing

from PySide6.QtWidgets import QApplication

from benchmarks import histories
from benchmarks.orders import SWITCH_SECONDS, moves
from smm_desktop.actions import accounts
from smm_desktop.jobs import JobRunner
from smm_desktop.ui.hands import rest, wait
from smm_desktop.ui.pages.orders import OrdersPage
from smm_desktop.ui.stall import StallWatch
from smm_desktop.ui.theme import Choice, Theme
from smm_desktop.ui.workspace import Workspace

THRESHOLD = 0.008
"""Seconds; shorter stalls are not told."""


def report(count: int) -> None:
    """Print every stall above the threshold, longest first: how long, how much of it was work, and the functions."""
    application = QApplication([])
    Theme(application, Choice.LIGHT)
    sys.setswitchinterval(SWITCH_SECONDS)
    with closing(histories.desk(histories.profile(count))) as desk:
        workspace = Workspace(desk, JobRunner())
        workspace.set_accounts(accounts.all_accounts(desk))
        page = OrdersPage(workspace)
        page.resize(1100, 700)
        watch = StallWatch(threshold=THRESHOLD)
        watch.start()
        page.show()
        for move in moves(page):
            move()
            rest(200)
            wait(lambda: not workspace.runner.jobs, 60, "the answer to show")
        watch.stop()
        page.hide()
        workspace.runner.wait(20_000)
    for stall in sorted(watch.stalls, key=lambda each: each.seconds, reverse=True):
        print(f"{stall.seconds * 1e3:6.1f} ms, {stall.cpu * 1e3:5.1f} ms at work: {stall.where or 'not seen'}")
    print(f"{len(watch.stalls)} stalls above {THRESHOLD * 1e3:g} ms; the longest {watch.longest_ms:.1f} ms.")


if __name__ == "__main__":
    report(int(sys.argv[1]) if len(sys.argv) > 1 else histories.MILLION)
