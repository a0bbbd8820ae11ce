"""Answers are written in the order they came, none of them left behind, whoever writes them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

import pytest

from smm_desktop.actions import gathering
from smm_desktop.actions.gathering import Gathered
from smm_desktop.core.aside import Alone
from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import StoreError
from smm_desktop.jobs import Task


class Later:
    """Begins nothing by itself."""

    def __init__(self) -> None:
        self.begun: list[Task[Changes]] = []

    def begin(self, work: Callable[[], Changes]) -> Task[Changes]:
        self.begun.append(Task(work))
        return self.begun[-1]


class File:
    def __init__(self) -> None:
        self.written: list[list[int]] = []

    def write(self, told: Sequence[int]) -> Changes:
        self.written.append(list(told))
        return Changes(orders=frozenset(told))


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gathering, "AT_ONCE", 4)
    monkeypatch.setattr(gathering, "AFTER", 1000.0)


@pytest.mark.parametrize("aside", [Alone(), Later()])
def test_all_is_written_when_it_is_settled(aside):
    file = File()
    gathered = Gathered(file.write, aside)
    for start in range(0, 10, 2):
        gathered.take((start, start + 1))
    assert gathered.settled() == Changes(orders=frozenset(range(10)))
    assert [one for each in file.written for one in each] == list(range(10))
    assert gathered.settled() == Changes(orders=frozenset(range(10)))
    assert sum(map(len, file.written)) == 10


def test_what_comes_while_something_is_written_goes_together():
    file, later = File(), Later()
    gathered = Gathered(file.write, later)
    for start in range(0, 12, 4):
        gathered.take(range(start, start + 4))
    assert (len(later.begun), file.written) == (1, [])
    later.begun[0].run()
    gathered.take((12,))
    later.begun[1].run()
    assert file.written == [[0, 1, 2, 3], [4, 5, 6, 7, 8, 9, 10, 11, 12]]


def test_nothing_waits_for_a_slow_panel(monkeypatch):
    monkeypatch.setattr(gathering, "AFTER", 0.0)
    file = File()
    Gathered(file.write, Alone()).take((1,))
    assert file.written == [[1]]


def test_what_is_in_hand_is_written_before_another_panel_is_asked():
    file = File()
    gathered = Gathered(file.write, Alone())
    gathered.take((1,))
    assert file.written == []
    gathered.hand_over()
    assert file.written == [[1]]


def test_where_no_second_thread_comes_the_first_one_writes(monkeypatch):
    monkeypatch.setattr(gathering, "AFTER", 0.0)
    monkeypatch.setattr(gathering, "_LONG", 0.0)
    file, later = File(), Later()
    gathered = Gathered(file.write, later)
    for one in range(3):
        gathered.take((one,))
    assert file.written == [[0], [1]]


def test_trouble_is_raised_at_the_next_step():
    def write(_told: Sequence[int]) -> Changes:
        raise StoreError("full")

    later = Later()
    gathered = Gathered(write, later)
    gathered.take(range(4))
    later.begun[0].run()
    with pytest.raises(StoreError):
        gathered.take(range(4))
    gathered = Gathered(write, Alone())
    gathered.take((1,))
    with pytest.raises(StoreError):
        gathered.settled()


def test_it_is_written_on_the_other_thread():
    threads: list[int] = []
    later = Later()

    def write(_told: Sequence[int]) -> Changes:
        threads.append(threading.get_ident())
        return Changes()

    gathered = Gathered(write, later)
    gathered.take(range(4))
    other = threading.Thread(target=later.begun[0].run)
    other.start()
    gathered.settled()
    other.join()
    assert threads == [other.ident]
