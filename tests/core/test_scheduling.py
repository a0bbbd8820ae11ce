"""The plan of orders that are placed later: a pure function of the orders and the clock."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.core.orders import OrderState, Placing, Ticket
from smm_desktop.core.scheduling import (
    GRACE,
    LOOK_AGAIN,
    Ahead,
    HoldReason,
    Scheduled,
    Verdict,
    due_within,
    hold_text,
    local_moment,
    plan,
    verdict,
)

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
TICKET = Ticket("a", "1", "Followers", "Default", {"link": "https://site.example/p"})


def scheduled(due: datetime | None = None, ahead: Ahead | None = None, **values: object) -> Scheduled:
    made = Scheduled(1, TICKET, None, due, ahead, False, "waiting", NOW, 1)
    return replace(made, **values)  # type: ignore[arg-type]


def ahead(placing: Placing, state: OrderState, seen: datetime = NOW) -> Ahead:
    return Ahead(7, "900", placing, state, seen)


@pytest.mark.parametrize(
    ("late", "what"),
    [
        (timedelta(seconds=-1), Verdict.WAIT),
        (timedelta(0), Verdict.PLACE),
        (GRACE, Verdict.PLACE),
        (GRACE + timedelta(microseconds=1), Verdict.MISSED),
        (timedelta(days=1), Verdict.MISSED),
        (timedelta(days=-1), Verdict.WAIT),
    ],
)
def test_a_time(late: timedelta, what: Verdict) -> None:
    assert verdict(scheduled(NOW), NOW + late) is what


@pytest.mark.parametrize(
    ("placing", "state", "strict", "lenient"),
    [
        (Placing.SENDING, OrderState.PENDING, Verdict.WAIT, Verdict.WAIT),
        (Placing.UNKNOWN, OrderState.PENDING, Verdict.WAIT, Verdict.WAIT),
        (Placing.PLACED, OrderState.IN_PROGRESS, Verdict.WAIT, Verdict.WAIT),
        (Placing.PLACED, OrderState.UNKNOWN, Verdict.WAIT, Verdict.WAIT),
        (Placing.PLACED, OrderState.COMPLETED, Verdict.PLACE, Verdict.PLACE),
        (Placing.PLACED, OrderState.PARTIAL, Verdict.ENDED, Verdict.PLACE),
        (Placing.PLACED, OrderState.CANCELED, Verdict.ENDED, Verdict.PLACE),
        (Placing.PLACED, OrderState.FAILED, Verdict.ENDED, Verdict.PLACE),
        (Placing.NOT_SENT, OrderState.PENDING, Verdict.ENDED, Verdict.PLACE),
        (Placing.REFUSED, OrderState.PENDING, Verdict.ENDED, Verdict.PLACE),
    ],
)
def test_behind_an_order(placing: Placing, state: OrderState, strict: Verdict, lenient: Verdict) -> None:
    one = scheduled(ahead=ahead(placing, state))
    assert verdict(one, NOW) is strict
    assert verdict(replace(one, any_end=True), NOW) is lenient


def test_behind_an_order_that_ended_long_before_it_was_looked_at() -> None:
    one = scheduled(ahead=ahead(Placing.PLACED, OrderState.COMPLETED, NOW - GRACE - timedelta(seconds=1)))
    assert verdict(one, NOW) is Verdict.MISSED
    assert verdict(scheduled(), NOW) is Verdict.ENDED  # the order it waited for is not there any more


OFFSETS = st.timedeltas(timedelta(days=-3), timedelta(days=3))
ONES = st.builds(
    lambda number, due, state, held: replace(
        scheduled(NOW + due), id=number, state=state, reason=HoldReason.PRICE if held else None
    ),
    st.integers(1, 10**6),
    OFFSETS,
    st.sampled_from(["waiting", "held", "taken"]),
    st.booleans(),
)


@given(st.lists(ONES, max_size=20, unique_by=lambda one: one.id), OFFSETS)
def test_the_plan_places_only_what_is_due_and_loses_nothing(ones: list[Scheduled], jump: timedelta) -> None:
    now = NOW + jump
    made = plan(ones, now)
    placed, held = {one.id for one in made.place}, {one.id for one, _ in made.hold}
    waiting = {one.id for one in ones if one.state == "waiting" and not one.held}
    assert placed | held <= waiting
    assert not placed & held
    for one in ones:
        assert one.due_at is not None
        if one.id in placed:
            assert timedelta(0) <= now - one.due_at <= GRACE
        if one.id in waiting - placed - held:
            assert one.due_at > now
            assert made.wake is not None
            assert made.wake <= max(timedelta(0), one.due_at - now)
    assert (made.wake is None) == (not waiting - held)
    assert made.wake is None or timedelta(0) <= made.wake <= LOOK_AGAIN
    assert [one.due_at for one in made.place] == sorted(one.due_at for one in made.place if one.due_at)


@given(st.lists(st.timedeltas(timedelta(hours=-30), timedelta(hours=30)), max_size=12))
def test_whatever_the_clock_does_one_is_placed_once_and_on_time_or_held(jumps: list[timedelta]) -> None:
    """The store takes what is placed; the plan is asked at every tick of a clock that people set."""
    one, clock, placed = scheduled(NOW + timedelta(hours=5)), NOW, 0
    for jump in [*jumps, timedelta(days=90)]:
        clock += jump
        made = plan([one], clock)
        if made.place:
            placed += 1
            assert one.due_at is not None
            assert clock - one.due_at <= GRACE
            one = replace(one, state="taken")
        elif made.hold:
            one = replace(one, state="held", reason=HoldReason.MISSED)
    assert placed <= 1
    assert one.state == ("taken" if placed else "held")


def test_what_would_be_missed_soon() -> None:
    soon, late = replace(scheduled(NOW + timedelta(hours=1)), id=1), replace(scheduled(NOW + timedelta(days=9)), id=2)
    behind = replace(scheduled(ahead=ahead(Placing.PLACED, OrderState.PENDING)), id=3)
    held = replace(soon, id=4, reason=HoldReason.GONE, state="held")
    assert [one.id for one in due_within([behind, late, held, soon], NOW, timedelta(hours=12))] == [1, 3]


@pytest.mark.parametrize("reason", list(HoldReason))
def test_every_reason_is_a_sentence_whatever_is_known(reason: HoldReason) -> None:
    assert "{" not in str(hold_text(reason, {}))
    assert len(str(hold_text(reason, {"why": "Because."}))) > 20


@pytest.fixture
def berlin() -> Iterator[None]:
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Europe/Berlin"
    time.tzset()
    yield
    os.environ.pop("TZ") if before is None else os.environ.update(TZ=before)
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process cannot be set here")
@pytest.mark.usefixtures("berlin")
@pytest.mark.parametrize(
    ("local", "moment", "exists"),
    [
        ("2026-01-05T18:00", datetime(2026, 1, 5, 17, tzinfo=UTC), True),
        ("2026-07-05T18:00", datetime(2026, 7, 5, 16, tzinfo=UTC), True),
        ("2026-03-29T02:30", datetime(2026, 3, 29, 1, 30, tzinfo=UTC), False),
        ("2026-10-25T02:30", datetime(2026, 10, 25, 0, 30, tzinfo=UTC), True),
    ],
)
def test_local_times_over_a_change_of_clocks(local: str, moment: datetime, exists: bool) -> None:
    assert local_moment(datetime.fromisoformat(local)) == (moment, exists)
