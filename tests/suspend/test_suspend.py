"""The program as a process: stopped and let go on, its clock and zone set, its panels gone and back. No storm of calls.

Every wait of the follower is much shorter than usual, so that seconds are minutes; `make suspend` does the
same with whole minutes. Upper bounds on calls hold on any machine, however slow.
"""

from __future__ import annotations

import importlib.util
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from smm_desktop.core.following import Pace
from smm_desktop.core.orders import OrderState

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGSTOP")]
ORDERS, PACE = 1200, 600
DAY = 86_400


def _load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


machine_of = _load("machine")


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[object]:
    with machine_of.Machine(tmp_path / "profile", panels=3, orders=ORDERS, pace=PACE, share=1 / 300) as made:
        yield made


def most(seconds: float, *, gentle: bool) -> int:
    """The most calls that the pace allows in that time."""
    return int(seconds / Pace(PACE).rest(0.0, gentle=gentle)) + 2


def quiet_after(
    machine, what: str, began: float, seconds: float = 2.0, *, gentle: bool = True, panels: slice = slice(None)
) -> None:
    """What came after `began` came at the pace, at no panel faster."""
    time.sleep(max(0.0, began + seconds - time.monotonic()))
    for watched in machine.panels[panels]:
        calls = [round(at - began, 2) for at in watched.times if began <= at < began + seconds]
        assert len(calls) <= most(seconds, gentle=gentle), f"after {what}: {calls}"


def test_a_process_that_was_held_up_makes_no_storm_and_loses_nothing(machine):
    machine.another_round()
    machine.advance(300)

    # stopped for what is ten minutes here
    before = {number: machine.calls(number) for number in range(3)}
    began = machine.suspend(2)
    quiet_after(machine, "the stop", began)
    machine.another_round(before)

    # the clock a day on, then a day back, and the machine on the other side of the earth
    for line in (f"shift {DAY}", "zone Pacific/Kiritimati", f"shift {-DAY}", "zone America/Los_Angeles"):
        machine.advance(200)
        machine.tell(line)
        quiet_after(machine, line, time.monotonic(), 1.0, gentle=False)
    machine.another_round()

    # the network gone, and back
    for watched in machine.panels:
        watched.panel.stop()
    time.sleep(2)
    began, before = time.monotonic(), {number: machine.calls(number) for number in range(3)}
    for watched in machine.panels:
        watched.panel.start()
    quiet_after(machine, "the network came back", began)
    machine.another_round(before)

    # one of three panels down: the others go on as before
    machine.panels[0].panel.stop()
    machine.another_round(of=lambda number: number > 0)
    began = time.monotonic()
    machine.panels[0].panel.start()
    quiet_after(machine, "one panel came back", began, panels=slice(1))

    machine.advance(7200)
    machine.another_round()
    machine.until(lambda: not machine.active(), "the end of all orders")
    assert machine.end() == 0
    for watched in machine.panels:
        began = watched.times[ORDERS // 100]  # the calls before are those of the import
        assert watched.most_within(1.0, began) <= most(1.0, gentle=False)
    _check_history(machine)


def _check_history(machine) -> None:
    """Every order ended, and no time line tells an earlier state after a later one."""
    told = machine.history()
    assert len(told) == 3 * ORDERS
    ranks = [OrderState.PENDING, OrderState.PROCESSING, OrderState.IN_PROGRESS, OrderState.COMPLETED]
    for order, events in told:
        assert order.state is OrderState.COMPLETED
        assert order.remains == 0
        states = [ranks.index(event.state) for event in events]
        assert states == sorted(states)
