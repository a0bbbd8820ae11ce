"""What is kept one after the other ends as it was last asked for."""

from __future__ import annotations

import time
import weakref
from types import SimpleNamespace
from typing import Any, cast

from pytestqt.qtbot import QtBot

from smm_desktop.actions.desk import Desk
from smm_desktop.jobs import JobRunner
from smm_desktop.ui.workspace import Workspace


def put(desk: Any, value: int) -> None:
    time.sleep(0.02 * (5 - value))  # the earlier, the slower: side by side the first would come last
    desk.written.append(value)


def test_what_is_kept_keeps_its_order(qtbot: QtBot) -> None:
    written: list[int] = []
    runner = JobRunner()
    workspace = Workspace(cast(Desk, SimpleNamespace(written=written)), runner)
    for value in range(5):
        workspace.keep(put, value)
    qtbot.waitUntil(lambda: not runner.jobs)
    assert written == [0, 1, 2, 3, 4]
    assert runner.wait(5000)  # the threads are through with their last job before the pools go


def test_work_that_was_delivered_does_not_hold_the_workspace(qtbot: QtBot) -> None:
    """Else the last of it, deleted later, would take the workspace with it while it is itself a child of it."""
    runner = JobRunner()
    workspace = Workspace(cast(Desk, SimpleNamespace()), runner)
    held, heard = weakref.ref(workspace), list[object]()
    job = workspace.run(lambda desk: 7, done=heard.append)
    with qtbot.waitSignal(job.finished):
        pass
    assert runner.wait(5000)
    assert heard == [7]
    del workspace
    assert held() is None
