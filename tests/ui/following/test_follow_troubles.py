"""Panels that go away, refused keys, locked keyrings, pauses, sleep and set clocks: no storm, nothing lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smm_desktop.actions import accounts, following, history
from smm_desktop.core.errors import NotSent, RefusalKind, Refused, SecretsError
from smm_desktop.core.orders import OrderState
from smm_desktop.practice.faults import Fault, FaultKind

MINUTE, HOUR, DAY = 60.0, 3600.0, 86_400.0
SHARE = 30
"""Of 50 calls a minute: what the follower takes at most."""
GENTLE = SHARE // 2


def states(rig, account) -> set[OrderState]:
    return {order.state for order in rig.orders() if order.account == account.id}


def import_many(rig, account, count: int, name: str = "Practice") -> None:
    """Active orders in a number that takes many calls."""
    ids = rig.panels[name].seed_orders(count)
    rig.workspace.changed.emit(following.import_orders(rig.desk, account.id, ids).changes)
    rig.settle()


def test_one_panel_that_is_down_holds_up_no_other(rig):
    good, bad = rig.connect("Good"), rig.connect("Bad")
    rig.begin()
    rig.place_many(good, 3)
    rig.place_many(bad, 3)
    rig.panels["Bad"].stop()
    rig.pass_time(15 * MINUTE)
    assert states(rig, good) == {OrderState.COMPLETED}
    assert OrderState.COMPLETED not in states(rig, bad)
    assert isinstance(rig.follower.figures.troubles[bad.id], NotSent)
    assert good.id not in rig.follower.figures.troubles
    assert not rig.follower.figures.offline
    rig.panels["Bad"].start()
    before = rig.statuses("Bad")
    rig.pass_time(10 * MINUTE)
    assert states(rig, bad) == {OrderState.COMPLETED}
    assert rig.statuses("Bad") - before <= 3
    assert bad.id not in rig.follower.figures.troubles


def test_a_refused_key_stops_the_calls_until_the_person_acts(rig):
    account = rig.connect()
    panel = rig.panels["Practice"]
    rig.begin()
    rig.place_many(account, 3)
    panel.key, before = "another-key", len(panel.calls)
    rig.pass_time(2 * HOUR)
    assert len(panel.calls) == before + 1
    trouble = rig.follower.figures.troubles[account.id]
    assert isinstance(trouble, Refused)
    assert trouble.kind is RefusalKind.AUTH
    rig.follower.refresh()
    rig.settle()
    assert len(panel.calls) == before + 1
    rig.workspace.changed.emit(accounts.save_account(rig.desk, account, key="another-key", for_this_run=True))
    rig.pass_time(10 * MINUTE)
    assert states(rig, account) == {OrderState.COMPLETED}
    assert rig.follower.figures.troubles == {}


def test_a_key_that_is_refused_one_order_at_a_time_stops_the_calls_too(rig):
    account = rig.connect()
    panel = rig.panels["Practice"]
    single = replace(account, dialect=replace(account.dialect, multi_status=False))
    rig.workspace.changed.emit(accounts.save_account(rig.desk, single))
    rig.workspace.set_accounts((single,))
    rig.begin()
    rig.place_many(account, 5)
    panel.key, before = "another-key", len(panel.calls)
    rig.pass_time(HOUR)
    assert len(panel.calls) == before + 1
    assert all(not order.detail for order in rig.orders())


def test_a_locked_keyring_is_not_asked_again_and_again(rig):
    account = rig.connect()
    rig.begin()
    rig.place_many(account, 2)
    rig.desk.secrets.forget(account.id)
    rig.desk.panels.forget(account.id)
    before = len(rig.panels["Practice"].calls)
    rig.pass_time(HOUR)
    assert isinstance(rig.follower.figures.troubles[account.id], SecretsError)
    assert len(rig.panels["Practice"].calls) == before
    rig.desk.secrets.set(account.id, rig.panels["Practice"].key)
    rig.pass_time(HOUR)
    assert len(rig.panels["Practice"].calls) == before, "until the person acts"
    rig.follower.refresh()
    rig.settle()
    assert states(rig, account) == {OrderState.COMPLETED}
    rig.place_many(account, 1, service="3")
    rig.pass_time(10 * MINUTE)
    assert states(rig, account) == {OrderState.COMPLETED, OrderState.CANCELED}


def test_paused_nothing_is_asked_and_then_all_of_it(rig):
    account = rig.connect()
    rig.begin()
    rig.place_many(account, 5)
    rig.follower.pause(True)
    rig.settle()
    before = len(rig.panels["Practice"].calls)
    rig.pass_time(3 * HOUR)
    assert len(rig.panels["Practice"].calls) == before
    rig.follower.pause(False)
    rig.pass_time(MINUTE)
    assert states(rig, account) == {OrderState.COMPLETED}
    assert rig.statuses() <= 2


@pytest.mark.parametrize("ticks", [8 * HOUR, 0.0], ids=["stopped", "asleep"])
def test_after_a_night_everything_is_asked_once_and_gently(rig, ticks: float):
    account = rig.connect()
    rig.begin()
    import_many(rig, account, 4000)
    rig.pass_time(20 * MINUTE)
    before = rig.statuses()
    rig.jump(8 * HOUR, ticks=ticks)
    rig.pass_time(MINUTE, step=1.0)
    assert 5 <= rig.statuses() - before <= GENTLE + 1
    rig.pass_time(9 * MINUTE, step=5.0)
    assert states(rig, account) == {OrderState.COMPLETED}
    assert rig.statuses() - before == 40, "each order once"


@pytest.mark.parametrize("seconds", [DAY, -DAY], ids=["forward", "back"])
def test_a_clock_that_was_set_makes_no_storm_and_no_wrong_time_line(rig, seconds: float):
    account = rig.connect()
    rig.begin()
    import_many(rig, account, 1000)
    order = rig.place(account, "22", {"link": "https://social.example/slow", "quantity": "1000"})
    rig.pass_time(5 * MINUTE)
    before = rig.statuses()
    rig.jump(seconds, ticks=0.0, panels=False)
    rig.pass_time(MINUTE, step=1.0)
    assert rig.statuses() - before <= GENTLE + 1
    rig.pass_time(HOUR)
    assert states(rig, account) == {OrderState.COMPLETED}
    line = history.events(rig.desk, order.id)
    assert line[0].state is OrderState.PENDING
    assert line[-1].state is OrderState.COMPLETED
    remains = [event.remains for event in line if event.state is OrderState.IN_PROGRESS and event.remains is not None]
    assert remains == sorted(remains, reverse=True)


def test_a_panel_that_limits_is_left_alone_for_as_long_as_it_asked(rig):
    account = rig.connect()
    panel = rig.panels["Practice"]
    rig.begin()
    rig.place_many(account, 3)
    panel.faults.always("status", Fault(FaultKind.TOO_MANY, retry_after=600))
    rig.pass_time(5 * MINUTE)
    before = rig.statuses()
    assert before >= 1
    rig.follower.set_trouble(account.id, None)  # its balance can be had all the same
    rig.pass_time(4 * MINUTE)
    assert rig.statuses() == before
    panel.faults.clear()
    rig.pass_time(10 * MINUTE)
    assert states(rig, account) == {OrderState.COMPLETED}


def test_a_new_account_is_followed_and_one_that_went_is_not(rig):
    first = rig.connect("First")
    rig.begin()
    rig.place_many(first, 2)
    second = rig.connect("Second")
    rig.place_many(second, 2)
    rig.pass_time(10 * MINUTE)
    assert states(rig, second) == {OrderState.COMPLETED}
    rig.place_many(first, 1, service="23")
    rig.workspace.changed.emit(accounts.remove_account(rig.desk, first.id, keep_history=True))
    rig.workspace.set_accounts(accounts.all_accounts(rig.desk))
    rig.settle()
    before = len(rig.panels["First"].calls)
    rig.pass_time(2 * HOUR)
    assert len(rig.panels["First"].calls) == before
    assert rig.follower.orders.followed == 0


def test_orders_that_were_there_before_are_followed_from_the_start(rig):
    account = rig.connect()
    rig.place_many(account, 3)
    rig.begin()
    rig.pass_time(10 * MINUTE)
    assert states(rig, account) == {OrderState.COMPLETED}
    rig.until(lambda: rig.follower.figures.active == 0)
