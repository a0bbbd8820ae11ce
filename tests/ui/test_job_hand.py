"""A second thread beside a job, and what happens where the pool has none left."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from smm_desktop.core.aside import Aside
from smm_desktop.jobs import JobRunner, Task

WAIT = 10


def test_what_is_begun_goes_on_beside_the_job(qtbot: QtBot) -> None:
    runner, outcomes = JobRunner(), list[object]()

    def work(*, aside: Aside) -> tuple[int, int]:
        begun = threading.Event()
        task = aside.begin(lambda: begun.set() or threading.get_ident())  # type: ignore[func-returns-value]
        assert begun.wait(WAIT)
        return task.outcome(), threading.get_ident()

    runner.start(work, with_hand=True, done=outcomes.append)
    qtbot.waitUntil(lambda: not runner.jobs)
    [(aside, own)] = outcomes
    assert aside != own
    assert runner.wait(5000)


@pytest.mark.parametrize("fails", [False, True])
def test_a_pool_without_a_thread_to_spare_does_everything_all_the_same(qtbot: QtBot, fails: bool) -> None:
    runner, outcomes = JobRunner(network_threads=1), list[object]()

    def work(*, aside: Aside) -> list[int]:
        tasks = [aside.begin(lambda number=number: 6 // number) for number in (1, 2, 0 if fails else 3)]
        return [task.outcome() for task in tasks]

    runner.start(work, with_hand=True, done=outcomes.append, failed=outcomes.append)
    qtbot.waitUntil(lambda: not runner.jobs)
    assert isinstance(outcomes[0], ZeroDivisionError) if fails else outcomes == [[6, 3, 2]]
    assert runner.wait(5000)


def test_many_jobs_with_hands_leave_no_thread_behind(qtbot: QtBot) -> None:
    runner, outcomes = JobRunner(network_threads=3), list[int]()

    def work(number: int, *, aside: Aside) -> int:
        return sum(aside.begin(lambda: number).outcome() for _ in range(20))

    for number in range(12):
        runner.start(work, number, with_hand=True, done=outcomes.append)
    qtbot.waitUntil(lambda: not runner.jobs)
    assert sorted(outcomes) == [20 * number for number in range(12)]
    assert runner.wait(5000)


def test_a_task_is_done_once_by_whoever_comes_first() -> None:
    done: list[int] = []
    task = Task(lambda: done.append(1) or "outcome")
    assert not task.ended
    task.run()
    task.run()
    assert (task.ended, task.outcome(), done) == (True, "outcome", [1])


def test_who_waits_for_a_task_that_nobody_began_does_it() -> None:
    here = threading.get_ident()
    assert Task(threading.get_ident).outcome() == here


def test_who_waits_for_a_task_under_way_gets_its_outcome() -> None:
    begun, go_on = threading.Event(), threading.Event()

    def work() -> int:
        begun.set()
        assert go_on.wait(WAIT)
        return threading.get_ident()

    task = Task(work)
    other = threading.Thread(target=task.run)
    other.start()
    assert begun.wait(WAIT)
    threading.Timer(0.01, go_on.set).start()
    assert task.outcome() == other.ident
    other.join()


def test_what_leaves_the_work_is_raised_to_who_wants_the_outcome() -> None:
    def work() -> None:
        raise KeyError("gone")

    task = Task(work)
    task.run()
    assert task.ended
    with pytest.raises(KeyError):
        task.outcome()


def test_a_closed_runner_begins_nothing_more(qtbot):
    runner, done = JobRunner(), []
    runner.start(done.append, 1)
    runner.close()
    runner.start(done.append, 2)
    qtbot.waitUntil(lambda: not runner.jobs)
    assert done == [1]
