"""The figures of one service."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.core.service_record import ENOUGH, OUTCOMES, Course, summarize

TIMES = st.none() | st.timedeltas(timedelta(0), timedelta(days=30))
COURSES = st.lists(st.builds(Course, TIMES, TIMES, st.booleans(), st.integers(0, 9), st.booleans()), max_size=40)
COUNTS = st.fixed_dictionaries({outcome: st.integers(0, 1000) for outcome in OUTCOMES})


@given(st.integers(0, 50), COUNTS, COURSES)
def test_shares_add_up_and_medians_are_times_that_were_seen(
    under_way: int, counts: dict[str, int], courses: list[Course]
) -> None:
    record = summarize(under_way, counts, courses)  # type: ignore[arg-type]
    shares = [record.share(outcome) for outcome in OUTCOMES]
    if record.enough:
        assert abs(sum(share or 0.0 for share in shares) - 1) < 1e-9
    else:
        assert shares == [None] * 4
    taken = [course.taken for course in courses if course.taken is not None]
    if record.complete_median is None:
        assert len(taken) < ENOUGH
    else:
        assert sum(time <= record.complete_median for time in taken) * 2 >= len(taken)
        assert sum(time >= record.complete_median for time in taken) * 2 >= len(taken)
    assert record.refilled <= record.dropped <= record.looked_at <= len(courses)


def test_too_few_orders_tell_nothing() -> None:
    four = [Course(timedelta(minutes=1), timedelta(hours=1), completed=True)] * (ENOUGH - 1)
    record = summarize(2, {"completed": ENOUGH - 1}, four)
    assert (record.placed, record.enough, record.share("completed")) == (ENOUGH + 1, False, None)
    assert (record.start_median, record.complete_median) == (None, None)
