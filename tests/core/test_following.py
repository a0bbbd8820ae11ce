"""Which orders are asked for, and when: the decisions by themselves."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.core.errors import BadReply, NotSent, PanelError, RefusalKind, Refused, SecretsError, SmmError
from smm_desktop.core.following import (
    HOUR,
    MINUTE,
    AccountTrouble,
    Batch,
    Followed,
    Lane,
    Pace,
    Standing,
    Wanted,
    back_off,
    blames_orders,
    first_look,
    interval,
    last_look,
    look,
    plan,
    suspected,
)

NOW = datetime(2030, 1, 1, tzinfo=UTC)
chances = st.floats(0, 1)


def wanted(id_: int, due: float, lane: Lane = Lane.FRESH, ready: float | None = None, group: int = 100) -> Wanted:
    return Wanted(id_, f"p{id_}", lane, due, due if ready is None else ready, group)


@pytest.mark.parametrize(
    ("age", "quiet", "lane", "every"),
    [
        (0, 0, Lane.FRESH, 2),
        (14 * MINUTE, 0, Lane.FRESH, 2),
        (15 * MINUTE, 0, Lane.FRESH, 5),
        (6 * HOUR - 1, 6 * HOUR - 1, Lane.FRESH, 5),
        (6 * HOUR, HOUR, Lane.REST, 20),
        (90 * HOUR, 5 * HOUR, Lane.REST, 20),
        (90 * HOUR, 6 * HOUR, Lane.REST, 75),
        (9000 * HOUR, 9000 * HOUR, Lane.REST, 75),
    ],
)
def test_fresh_often_slow_seldom(age: float, quiet: float, lane: Lane, every: float) -> None:
    assert interval(age, quiet) == (lane, every * MINUTE)


@given(st.floats(0, 1e9), st.floats(0, 1e9), st.integers(0, 1000), chances)
def test_every_look_leaves_time_to_show_a_change(age: float, quiet: float, misses: int, chance: float) -> None:
    after = look(wanted(1, 0), 1000.0, age=age, quiet=quiet, misses=misses, chance=chance)
    assert 1000 < after.ready < after.due <= 1001 + 90 * MINUTE
    if age < 6 * HOUR and not misses:
        assert after.due <= 1001 + 6 * MINUTE


def test_what_a_panel_says_nothing_about_is_asked_for_less_and_less() -> None:
    dues = [look(wanted(1, 0), 0.0, age=0, quiet=0, misses=misses, chance=0.5).due for misses in range(8)]
    assert dues == sorted(dues)
    assert dues[0] == 2 * MINUTE
    assert dues[-1] == 75 * MINUTE


def test_the_first_look_comes_after_a_minute() -> None:
    first = first_look(1, "p1", 500.0, age=0.0, chance=0.5)
    assert (first.lane, first.due) == (Lane.FRESH, 560.0)
    assert first_look(1, "p1", 500.0, age=7 * HOUR, chance=0.5).lane is Lane.REST


def completed(checked: datetime | None, ends: datetime | None) -> Followed:
    return Followed(1, "a", "p1", NOW, NOW, checked, final=True, guarantee_ends=ends)


def test_a_completed_order_is_looked_at_near_the_end_of_its_guarantee() -> None:
    ends = NOW + timedelta(days=30)
    at = last_look(completed(NOW, ends), NOW, 1.0)
    assert at == ends - timedelta(days=1.5)
    assert last_look(completed(NOW, ends), ends - timedelta(hours=1), 0.0) is not None
    assert last_look(completed(at, ends), at, 0.0) is None
    assert last_look(completed(NOW, ends), ends, 0.0) is None
    assert last_look(completed(NOW, None), NOW, 0.0) is None


def test_nothing_is_asked_before_it_is_due() -> None:
    made = plan({"a": [wanted(1, 100.0), wanted(2, 130.0)]}, {"a": Standing(Pace())}, 99.0)
    assert made.batches == ()
    assert made.next_at == 100.0


def test_a_batch_is_filled_with_what_is_due_soon() -> None:
    orders = [wanted(1, 100), wanted(2, 200, ready=90), wanted(3, 220, ready=110), wanted(4, 300, ready=0)]
    made = plan({"a": orders}, {"a": Standing(Pace())}, 100.0)
    assert made.batches == (Batch("a", (1, 2), ("p1", "p2")),)


def test_a_batch_holds_a_hundred_or_what_the_account_takes() -> None:
    orders = [wanted(number, 0) for number in range(250)]
    for batch, size in [(100, 100), (1000, 100), (40, 40), (1, 1), (0, 1)]:
        made = plan({"a": orders}, {"a": Standing(Pace(batch=batch))}, 1.0)
        assert [len(each.ids) for each in made.batches] == [size]


def test_neither_fresh_nor_slow_orders_starve_the_others() -> None:
    fresh = [wanted(number, 50) for number in range(500)]
    rest = [wanted(1000 + number, 0, Lane.REST) for number in range(500)]
    ids = plan({"a": fresh + rest}, {"a": Standing(Pace())}, 60.0).batches[0].ids
    assert sum(id_ < 1000 for id_ in ids) == 75
    alone = plan({"a": rest}, {"a": Standing(Pace())}, 60.0).batches[0].ids
    assert len(alone) == 100


def test_asked_one_by_one_the_longest_due_goes_first() -> None:
    standings = {"a": Standing(Pace(batch=1))}
    orders = [wanted(1, 50), wanted(2, 40, Lane.REST)]
    assert plan({"a": orders}, standings, 60.0).batches[0].ids == (2,)
    assert plan({"a": [wanted(1, 30), orders[1]]}, standings, 60.0).batches[0].ids == (1,)


def test_suspects_are_asked_apart_and_take_turns() -> None:
    orders = [wanted(1, 0), *(wanted(10 + n, 0, Lane.SUSPECT, group=2) for n in range(5))]
    assert plan({"a": orders}, {"a": Standing(Pace())}, 1.0).batches[0].ids == (10, 11)
    assert plan({"a": orders}, {"a": Standing(Pace(), suspects_turn=False)}, 1.0).batches[0].ids == (1,)


def test_accounts_take_turns_and_the_busy_and_resting_are_left_out() -> None:
    names = ["a", "b", "c", "d", "e"]
    orders = {name: [wanted(number, 0)] for number, name in enumerate(names)}
    standings = {
        "a": Standing(Pace(), asked_at=5),
        "b": Standing(Pace(), asked_at=3),
        "c": Standing(Pace(), busy=True),
        "d": Standing(Pace(), free_at=11),
        "e": Standing(Pace(), asked_at=4),
    }
    assert [batch.account for batch in plan(orders, standings, 10.0).batches] == ["b", "e", "a"]
    few = plan(orders, standings, 10.0, most=3)
    assert [batch.account for batch in few.batches] == ["b", "e"]
    assert few.next_at == 10.25


def test_a_plan_is_asked_for_once_a_minute_at_least() -> None:
    assert plan({}, {"a": Standing(Pace())}, 10.0).next_at == 70.0
    assert plan({"a": [wanted(1, 9999)]}, {"a": Standing(Pace())}, 10.0).next_at == 70.0


@pytest.mark.parametrize(("calls", "seconds"), [(50, 2.0), (600, 1 / 6), (1, 100.0), (0, 100.0)])
def test_rests_keep_to_a_share_of_the_pace(calls: int, seconds: float) -> None:
    pace = Pace(calls)
    assert pace.rest(0.0) == pytest.approx(seconds)
    assert pace.rest(1.0) == pytest.approx(seconds * 1.2)
    assert pace.rest(0.0, gentle=True) == pytest.approx(seconds * 2)


def grown(error: SmmError, times: int) -> AccountTrouble:
    trouble = back_off(None, error, 100.0, 0.0)
    for _ in range(times - 1):
        trouble = back_off(trouble, error, 100.0, 0.0)
    return trouble


def test_back_off_grows_to_five_minutes() -> None:
    rests = [grown(NotSent("x"), times).until - 100 for times in range(1, 8)]
    assert rests == [15, 30, 60, 120, 240, 300, 300]
    assert grown(BadReply("x"), 2000).until == 400
    assert grown(NotSent("x"), 3).since == 100


@pytest.mark.parametrize(
    ("error", "rest", "blames"),
    [
        (NotSent("x"), 15, False),
        (BadReply("x"), 15, True),
        (Refused(RefusalKind.OTHER, "no"), 15, True),
        (Refused(RefusalKind.ORDER, "no"), 15, True),
        (Refused(RefusalKind.RATE, "slow"), 60, False),
        (Refused(RefusalKind.RATE, "slow", retry_after=400), 400, False),
        (Refused(RefusalKind.AUTH, "key"), float("inf"), False),
        (SecretsError("locked"), float("inf"), False),
    ],
)
def test_what_an_error_means(error: SmmError, rest: float, blames: bool) -> None:
    trouble = back_off(None, error, 100.0, 0.0)
    assert trouble.until == 100 + rest
    assert trouble.stopped == (rest == float("inf"))
    assert trouble.unreached == isinstance(error, NotSent)
    assert blames_orders(error) is blames
    assert isinstance(error, PanelError | SecretsError)


def test_a_spoilt_batch_is_halved_until_one_is_alone() -> None:
    sizes, size, order = [], 100, wanted(1, 0)
    while True:
        order = suspected(order, size, 0, 1000.0, 0.0)
        sizes.append(order.group)
        if size == 1:
            break
        assert order.due == 1030
        size = order.group
    assert sizes == [50, 25, 12, 6, 3, 1, 1]
    assert [suspected(order, 1, misses, 0.0, 0.0).due for misses in (1, 2, 9)] == [600, 1200, 4500]
