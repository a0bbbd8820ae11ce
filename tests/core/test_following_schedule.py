"""The follower's memory: its plans are those of the pure function, whatever happened before."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from smm_desktop.core.errors import BadReply, NotSent, RefusalKind, Refused, SmmError
from smm_desktop.core.follow_schedule import Reading, Schedule
from smm_desktop.core.following import HOUR, Batch, Followed, Pace, Plan, Standing, Wanted, plan

BEGIN = datetime(2030, 1, 1, tzinfo=UTC)
DAY = 24 * HOUR


class Desk:
    """A schedule and the two clocks of its machine."""

    def __init__(self, paces: dict[str, Pace] | None = None, seed: int = 1) -> None:
        self.wall = BEGIN
        self.ticks = 1000.0
        self.schedule = Schedule(paces or {"a": Pace()}, self.reading, random.Random(seed))
        self.asked: list[tuple[float, Batch]] = []

    @property
    def reading(self) -> Reading:
        return Reading(self.wall, self.ticks)

    def later(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.ticks += seconds

    def order(self, id_: int, *, age: float = 0.0, checked: float | None = None, account: str = "a") -> Followed:
        placed = self.wall - timedelta(seconds=age)
        looked = None if checked is None else self.wall - timedelta(seconds=checked)
        return Followed(id_, account, f"p{id_}", placed, placed, looked)

    def learn(self, *orders: Followed) -> None:
        self.schedule.learn(orders, self.reading)

    def plan(self) -> Plan:
        made = self.schedule.plan(self.reading)
        self.asked += [(self.ticks, batch) for batch in made.batches]
        return made

    def run(self, seconds: float, *, failing: dict[str, SmmError] | None = None, poison: int = 0) -> list[int]:
        """Follow for a while with instant answers; the ids that were answered."""
        end = self.ticks + seconds
        answered: list[int] = []
        while self.ticks < end:
            made = self.plan()
            for batch in made.batches:
                error = (failing or {}).get(batch.account) or (BadReply("x") if poison in batch.ids else None)
                if error:
                    self.schedule.failed(batch, error, self.reading)
                else:
                    answered += batch.ids
                    self.schedule.answered(batch, self.reading)
            self.later(0.05 if made.batches else max(0.01, min(made.next_at, end) - self.ticks))
        return answered

    def calls(self, since: float = 0.0, account: str = "") -> list[float]:
        return [at for at, batch in self.asked if at >= since and account in ("", batch.account)]


def test_a_placed_order_is_asked_about_soon_and_again() -> None:
    desk = Desk()
    desk.learn(desk.order(1))
    desk.run(30 * 60)
    gaps = [after - before for before, after in zip(desk.calls(), desk.calls()[1:], strict=False)]
    assert 40 <= desk.calls()[0] - 1000 <= 80
    assert all(90 <= gap <= 370 for gap in gaps)
    assert len({round(gap) for gap in gaps}) > 1, "the gaps have no jitter"


def test_a_final_order_is_asked_about_no_more() -> None:
    desk = Desk()
    order = desk.order(1)
    desk.learn(order)
    desk.later(90)
    batch = desk.plan().batches[0]
    done = Followed(1, "a", "p1", order.placed_at, desk.wall, desk.wall, final=True)
    desk.schedule.answered(batch, desk.reading, changed=[done])
    assert len(desk.schedule) == 0
    assert desk.run(3 * DAY) == []


def test_a_guarantee_gets_one_last_look() -> None:
    desk = Desk()
    placed = desk.wall - timedelta(days=1)
    ends = desk.wall + timedelta(days=10)
    desk.learn(Followed(1, "a", "p1", placed, placed, desk.wall, final=True, guarantee_ends=ends))
    assert desk.run(7.9 * DAY) == []
    assert desk.run(2 * DAY) == [1]
    assert desk.run(20 * DAY) == []
    assert len(desk.schedule) == 0


def test_a_guarantee_that_ran_out_meanwhile_gets_none() -> None:
    desk = Desk()
    desk.learn(Followed(1, "a", "p1", BEGIN, BEGIN, BEGIN, final=True, guarantee_ends=BEGIN - timedelta(days=1)))
    assert desk.run(DAY) == []


def test_an_answer_that_tells_of_a_change_brings_the_order_forward() -> None:
    desk = Desk()
    order = desk.order(1, age=9 * DAY, checked=2 * HOUR)
    desk.learn(order)
    desk.later(30)
    batch = desk.plan().batches[0]
    moved = Followed(1, "a", "p1", order.placed_at, desk.wall, desk.wall)
    desk.schedule.answered(batch, desk.reading, changed=[moved])
    desk.run(25 * 60)
    assert len(desk.asked) == 2


def test_one_panels_trouble_holds_up_no_other() -> None:
    paces = {name: Pace() for name in "abc"}
    calm, troubled = Desk(paces), Desk(paces)
    for desk in (calm, troubled):
        desk.learn(*(desk.order(number, account="abc"[number % 3]) for number in range(600)))
    calm.run(HOUR)
    troubled.run(HOUR, failing={"b": BadReply("x")})
    for name in "ac":
        assert len(troubled.calls(account=name)) >= len(calm.calls(account=name)) * 0.9
    assert 5 < len(troubled.calls(account="b")) < 25
    assert troubled.schedule.troubles["b"].count == len(troubled.calls(account="b"))


def test_a_call_that_never_ends_holds_up_no_other_account() -> None:
    desk = Desk({"a": Pace(), "b": Pace()})
    desk.learn(desk.order(1, account="a"), desk.order(2, account="b"))
    desk.later(90)
    stuck = next(batch for batch in desk.plan().batches if batch.account == "a")
    other = desk.schedule.under_way["b"]
    desk.schedule.answered(other, desk.reading)
    assert 2 in desk.run(890)
    assert desk.schedule.under_way == {"a": stuck}
    assert 1 in desk.run(200), "a lost call is made again"
    desk.schedule.answered(stuck, desk.reading)
    assert desk.schedule.under_way == {}


def test_a_refused_key_stops_the_account_until_a_person_acts() -> None:
    desk = Desk()
    desk.learn(desk.order(1))
    desk.run(DAY, failing={"a": Refused(RefusalKind.AUTH, "Invalid API key")})
    assert len(desk.asked) == 1
    assert desk.schedule.troubles["a"].stopped
    desk.schedule.retry("a", desk.reading)
    assert desk.run(60) == [1]


def test_one_order_that_spoils_its_batch_is_found_and_left_alone() -> None:
    desk = Desk()
    desk.learn(*(desk.order(number) for number in range(1, 301)))
    desk.run(30 * 60, poison=77)
    since = desk.ticks
    answered = desk.run(2 * HOUR, poison=77)
    spoilt = [batch for at, batch in desk.asked if at >= since and 77 in batch.ids]
    assert all(batch.ids == (77,) for batch in spoilt)
    assert 1 <= len(spoilt) <= 8
    assert {*answered} == {*range(1, 301)} - {77}
    assert min(answered.count(number) for number in range(1, 301) if number != 77) >= 20


def test_the_network_is_back_for_all_as_soon_as_one_answers() -> None:
    paces = {name: Pace() for name in "abc"}
    desk = Desk(paces)
    desk.learn(*(desk.order(number, account="abc"[number % 3]) for number in range(30)))
    desk.run(HOUR, failing=dict.fromkeys("abc", NotSent("offline")))
    assert len(desk.calls(since=desk.ticks - 30 * 60)) <= 3 * 8
    back = desk.ticks
    desk.run(7 * 60)
    firsts = [desk.calls(since=back, account=name)[0] for name in "abc"]
    assert max(firsts) - min(firsts) < 15
    assert desk.schedule.troubles == {}


def gaps_of(desk: Desk, account: str = "a") -> list[float]:
    calls = desk.calls(account=account)
    return [after - before for before, after in itertools.pairwise(calls)]


@pytest.mark.parametrize(
    ("ticked", "walled"),
    [(8 * HOUR, 8 * HOUR), (0.0, 8 * HOUR), (0.0, DAY), (60.0, -DAY), (60.0, 400 * DAY), (7 * DAY, 7 * DAY)],
    ids=["stopped", "suspended", "clock +1 day", "clock -1 day", "clock +400 days", "paused a week"],
)
def test_after_a_break_there_is_one_gentle_round(ticked: float, walled: float) -> None:
    desk = Desk()
    desk.learn(*(desk.order(number, age=9 * DAY) for number in range(3000)))
    desk.learn(*(desk.order(3000 + number) for number in range(50)))
    desk.run(5 * HOUR)
    desk.ticks += ticked
    desk.wall += timedelta(seconds=walled)
    woken = desk.ticks
    desk.run(20 * 60)
    counts: dict[int, int] = {}
    for at, batch in desk.asked:
        for id_ in batch.ids if at >= woken else ():
            counts[id_] = counts.get(id_, 0) + 1
    assert min(gaps_of(desk)) >= 1.99
    assert max(counts.get(number, 0) for number in range(3000)) <= 1
    assert min(counts.get(3000 + number, 0) for number in range(50)) >= (1 if ticked > HOUR else 3)
    if walled > 0:
        assert len(counts) == 3050
        assert len(desk.calls(since=woken)) <= 70
        assert (
            min(after - before for before, after in zip(desk.calls(woken), desk.calls(woken)[1:9], strict=False)) > 3.9
        )


def test_not_even_a_clock_that_jumps_all_the_time_makes_calls_faster() -> None:
    desk = Desk()
    desk.learn(*(desk.order(number, age=9 * DAY) for number in range(900)))
    for number in range(300):
        desk.wall += timedelta(days=(-1) ** number)
        desk.run(1.0)
    assert min(gaps_of(desk)) >= 1.99


def test_an_order_learned_anew_while_it_is_asked_about_is_asked_once() -> None:
    desk = Desk()
    order = desk.order(1)
    desk.learn(order)
    desk.later(90)
    batch = desk.plan().batches[0]
    desk.schedule.forget([1])
    desk.learn(order)
    desk.schedule.failed(batch, NotSent("x"), desk.reading)
    desk.later(60)
    assert [batch.ids for batch in desk.plan().batches] == [(1,)]


def test_time_zones_change_nothing() -> None:
    still, travelling = Desk(), Desk()
    for desk in (still, travelling):
        desk.learn(*(desk.order(number) for number in range(50)))
        desk.run(HOUR)
        if desk is travelling:
            desk.wall = desk.wall.astimezone(timezone(timedelta(hours=-9)))
        desk.learn(desk.order(51))
        desk.run(HOUR)
    assert still.asked == travelling.asked


def test_a_clock_set_forward_makes_no_fresh_order_old() -> None:
    desk = Desk()
    desk.learn(desk.order(1))
    desk.wall += timedelta(days=1)
    desk.run(HOUR)
    assert len(desk.asked) >= 8


def test_times_in_the_future_are_harmless() -> None:
    desk = Desk()
    ahead = desk.wall + timedelta(days=1)
    desk.learn(Followed(1, "a", "p1", ahead, ahead, ahead))
    desk.run(HOUR)
    assert 8 <= len(desk.asked) <= 30


def test_accounts_come_and_go() -> None:
    desk = Desk()
    desk.learn(desk.order(1), desk.order(2, account="b"))
    assert len(desk.schedule) == 1
    desk.schedule.set_paces({"b": Pace()})
    assert len(desk.schedule) == 0
    desk.learn(desk.order(2, account="b"))
    assert {*desk.run(HOUR)} == {2}
    desk.schedule.forget([2])
    assert desk.run(HOUR) == []


def test_a_persons_own_refresh_is_not_repeated() -> None:
    desk = Desk()
    order = desk.order(1, age=9 * DAY, checked=50 * 60)
    desk.learn(order)
    desk.later(60)
    desk.learn(replace(order, checked_at=desk.wall))
    assert desk.run(55 * 60) == []


@pytest.mark.parametrize("orders", [50_000])
def test_a_plan_costs_no_more_with_many_orders(orders: int) -> None:
    """Counted in steps of the heaps, not in seconds."""
    desk = Desk()
    desk.learn(*(desk.order(number, age=9 * DAY, checked=number % 4000) for number in range(orders)))
    desk.later(120)
    looked = _count_looks(desk)
    made = desk.plan()
    assert [len(batch.ids) for batch in made.batches] == [100]
    assert sum(looked) <= 500


def _count_looks(desk: Desk) -> list[int]:
    looked: list[int] = []
    lanes = desk.schedule._lanes["a"]
    for lane in lanes:
        first = lane.first

        def counted(first: object = first) -> Wanted | None:
            looked.append(1)
            return first()  # type: ignore[operator,no-any-return]

        lane.first = counted  # type: ignore[method-assign]
    return looked


class Memory(RuleBasedStateMachine):
    """Anything may happen; the plan stays that of the pure function, and the promises hold."""

    def __init__(self) -> None:
        super().__init__()
        self.paces = {"a": Pace(), "b": Pace(600, batch=3), "c": Pace(1)}
        self.desk = Desk(self.paces)
        self.under_way: list[Batch] = []
        self.calls: dict[str, list[float]] = {name: [] for name in self.paces}
        self.ids = 0

    @rule(
        account=st.sampled_from("abcx"),
        count=st.integers(1, 150),
        age=st.sampled_from([0.0, 600.0, 5.9 * HOUR, 3 * DAY, -DAY]),
        checked=st.sampled_from([None, 0.0, 60.0, HOUR, 9 * DAY, -DAY]),
    )
    def learn(self, account: str, count: int, age: float, checked: float | None) -> None:
        new = range(self.ids, self.ids + count)
        self.ids += count
        self.desk.learn(*(self.desk.order(id_, account=account, age=age, checked=checked) for id_ in new))

    @precondition(lambda self: self.ids)
    @rule(data=st.data(), final=st.booleans(), days=st.sampled_from([None, 1, 30]))
    def change(self, data: st.DataObject, final: bool, days: int | None) -> None:
        id_ = data.draw(st.integers(0, self.ids - 1))
        ends = self.desk.wall + timedelta(days=days) if days else None
        wall = self.desk.wall
        known = self.desk.schedule._entries.get(id_)
        if known is not None:
            self.desk.learn(Followed(id_, known.facts.account, f"p{id_}", BEGIN, wall, wall, final, ends))

    @precondition(lambda self: self.ids)
    @rule(data=st.data())
    def forget(self, data: st.DataObject) -> None:
        self.desk.schedule.forget([data.draw(st.integers(0, self.ids - 1))])

    @precondition(lambda self: self.under_way)
    @rule(data=st.data())
    def learn_anew(self, data: st.DataObject) -> None:
        batch = data.draw(st.sampled_from(self.under_way))
        self.desk.schedule.forget(batch.ids[:5])
        self.desk.learn(*(self.desk.order(id_, account=batch.account, age=HOUR) for id_ in batch.ids[:5]))

    @rule(seconds=st.sampled_from([0.0, 0.5, 2.0, 30.0, 300.0, 2 * HOUR, 3 * DAY]))
    def wait(self, seconds: float) -> None:
        self.desk.later(seconds)

    @rule(seconds=st.sampled_from([-DAY, -60.0, 60.0, 200.0, DAY]))
    def set_clock(self, seconds: float) -> None:
        self.desk.wall += timedelta(seconds=seconds)

    @rule()
    def ask(self) -> None:
        schedule, reading = self.desk.schedule, self.desk.reading
        expected = self._expected(schedule, reading)
        made = self.desk.plan()
        assert made.batches == expected.batches
        assert made.next_at == pytest.approx(expected.next_at - schedule._slept)
        assert reading.ticks < made.next_at <= reading.ticks + 60.001
        for batch in made.batches:
            self.calls[batch.account].append(reading.ticks)
            assert len(set(batch.ids)) == len(batch.ids) <= self.paces[batch.account].batch
        self.under_way += made.batches

    @precondition(lambda self: self.under_way)
    @rule(data=st.data())
    def answer(self, data: st.DataObject) -> None:
        batch = self.under_way.pop(data.draw(st.integers(0, len(self.under_way) - 1)))
        missed = data.draw(st.sets(st.sampled_from(batch.ids)))
        self.desk.schedule.answered(batch, self.desk.reading, missed=missed)

    @precondition(lambda self: self.under_way)
    @rule(
        data=st.data(),
        error=st.sampled_from([NotSent("x"), BadReply("x"), Refused("rate", "x"), Refused("auth", "x")]),
    )
    def fail(self, data: st.DataObject, error: SmmError) -> None:
        batch = self.under_way.pop(data.draw(st.integers(0, len(self.under_way) - 1)))
        self.desk.schedule.failed(batch, error, self.desk.reading)

    @rule(account=st.sampled_from("abc"))
    def retry(self, account: str) -> None:
        self.desk.schedule.retry(account, self.desk.reading)

    @invariant()
    def no_two_calls_are_closer_than_the_pace_allows(self) -> None:
        for account, calls in self.calls.items():
            least = self.paces[account].rest(0.0) - 1e-6
            assert all(after - before >= least for before, after in itertools.pairwise(calls))

    @invariant()
    def no_order_is_asked_for_twice_at_once(self) -> None:
        away = [id_ for batch in self.desk.schedule.under_way.values() for id_ in batch.ids]
        assert len(set(away)) == len(away)

    def _expected(self, schedule: Schedule, reading: Reading) -> Plan:
        """What the pure function plans from the same facts, seen after the schedule noticed breaks and lost calls."""
        now = schedule._beat(reading)
        schedule._wake_guaranteed(reading.wall, now)
        schedule._give_up_lost(now)
        wanted: dict[str, Iterable[Wanted]] = {
            name: [
                entry.wanted
                for entry in schedule._entries.values()
                if entry.in_lane and entry.wanted and entry.facts.account == name
            ]
            for name in self.paces
        }
        standings: dict[str, Standing] = dict(schedule._standings)
        return plan(wanted, standings, now)


TestMemory = Memory.TestCase
TestMemory.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
