"""The limit of calls a minute: shared, fair, with people first, and quiet when the panel asks for it."""

from __future__ import annotations

import threading

import pytest

from smm_desktop.api.pace import Pace, PaceStopped, PauseTooLong


class Clock:
    """Time that passes only while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


def make(limit: int = 50) -> tuple[Pace, Clock]:
    clock = Clock()
    return Pace(limit, clock=clock, sleep=clock.sleep), clock


@pytest.mark.parametrize("limit", [1, 5, 50, 600])
def test_never_more_than_the_limit_in_any_minute(limit: int) -> None:
    pace, clock = make(limit)
    times = []
    for _ in range(limit * 3 + 1):
        pace.take(urgent=True)
        times.append(clock.now)
    for at in times:
        assert sum(at <= other < at + 60 for other in times) <= limit
    assert times[-1] - times[0] <= 60 * 4


def test_the_first_calls_do_not_wait() -> None:
    pace, clock = make(50)
    for _ in range(45):
        pace.take()
    assert clock.slept == []


def test_a_tenth_is_kept_for_people() -> None:
    pace, clock = make(50)
    for _ in range(45):
        pace.take()
    pace.take(urgent=True)
    assert clock.slept == []
    pace.take()
    assert clock.slept


def test_people_go_first_and_machines_in_turn() -> None:
    pace = Pace(2)
    order: list[str] = []
    started = threading.Semaphore(0)

    def call(name: str, urgent: bool) -> None:
        started.release()
        pace.take(urgent=urgent)
        order.append(name)

    pace.take(urgent=True)
    pace.take(urgent=True)
    threads = []
    for name, urgent in (("machine 1", False), ("machine 2", False), ("person", True)):
        thread = threading.Thread(target=call, args=(name, urgent))
        thread.start()
        threads.append(thread)
        started.acquire()
        while len(pace._waiting) < len(threads):
            threading.Event().wait(0.005)
    pace.calls_per_minute = 3
    threads[2].join(5)
    assert order == ["person"]
    pace.calls_per_minute = 5
    for thread in threads:
        thread.join(5)
    assert order == ["person", "machine 1", "machine 2"]


def test_a_pause_that_the_panel_asks_for_is_kept() -> None:
    pace, clock = make()
    assert pace.slowed(30.0) == 30.0
    pace.take(urgent=True)
    assert clock.now == 1030.0


def test_pauses_grow_until_a_call_goes_through() -> None:
    pace, _ = make()
    pauses = [pace.slowed() for _ in range(8)]
    assert 3 <= pauses[0] <= 5
    assert pauses[3] > pauses[0] * 2
    assert max(pauses) <= 150
    pace.answered()
    assert pace.slowed() <= 5


def test_no_panel_can_ask_for_for_ever() -> None:
    pace, _ = make()
    assert pace.slowed(10.0**9) == 900.0


def test_a_pause_too_long_is_said_at_once() -> None:
    pace, clock = make()
    pace.slowed(100.0)
    with pytest.raises(PauseTooLong) as caught:
        pace.take(urgent=True, patience=15.0)
    assert caught.value.seconds == 100.0
    assert clock.slept == []
    pace.take(patience=120.0)


def test_waiting_ends_when_the_program_does() -> None:
    pace = Pace(1)
    pace.take(urgent=True)
    ended = threading.Event()

    def wait() -> None:
        with pytest.raises(PaceStopped):
            pace.take()
        ended.set()

    thread = threading.Thread(target=wait)
    thread.start()
    pace.stop()
    assert ended.wait(5)
    thread.join(5)
    with pytest.raises(PaceStopped):
        pace.take()


def test_without_a_limit_nothing_waits() -> None:
    pace = Pace.unlimited()
    pace.slowed(500.0)
    for _ in range(1000):
        pace.take(patience=0.0)
    assert pace.calls_per_minute == 0
