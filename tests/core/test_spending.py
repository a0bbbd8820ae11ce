"""What orders cost, day by day in the person's zone, and how long a balance lasts at that pace."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.core.forecast import FAR, Forecast, Outlook, forecast
from smm_desktop.core.orders import OrderState
from smm_desktop.core.spending import Cost, DaySpent, Spent, by_span, cost, currencies, last_days, refund

CHARGES = st.decimals(min_value=0, max_value=10**6, places=5)
TODAY = date(2026, 5, 20)


@pytest.mark.parametrize(
    ("state", "charge", "estimate", "quantity", "remains", "expected"),
    [
        (OrderState.COMPLETED, "0.90", "1", 1000, 0, Cost(Decimal("0.90"))),
        (OrderState.IN_PROGRESS, "0.90", "1", 1000, 400, Cost(Decimal("0.90"))),
        (OrderState.PENDING, None, "1", 1000, None, Cost(Decimal(1), estimated=True)),
        (OrderState.PENDING, None, None, 1000, None, Cost(Decimal(0))),
        (OrderState.PARTIAL, "0.90", None, 1000, 400, Cost(Decimal("0.54"))),
        (OrderState.PARTIAL, "0.90", None, 1000, 1400, Cost(Decimal(0))),
        (OrderState.PARTIAL, "0.90", None, 1000, -5, Cost(Decimal("0.90"))),
        (OrderState.PARTIAL, "0.90", None, None, 400, Cost(Decimal("0.90"))),
        (OrderState.PARTIAL, None, "0.90", 1000, 500, Cost(Decimal("0.45"), estimated=True)),
        (OrderState.CANCELED, "0.90", "1", 1000, 1000, Cost(Decimal(0))),
        (OrderState.REFUNDED, "0.90", "1", 1000, 1000, Cost(Decimal(0))),
        (OrderState.FAILED, "0.90", "1", 1000, 1000, Cost(Decimal(0))),
        (OrderState.EXPIRED, "0.90", "1", 1000, 1000, Cost(Decimal("0.90"))),
    ],
)
def test_what_comes_back_is_not_spent(
    state: OrderState,
    charge: str | None,
    estimate: str | None,
    quantity: int | None,
    remains: int | None,
    expected: Cost,
) -> None:
    told, guessed = (None if text is None else Decimal(text) for text in (charge, estimate))
    assert cost(state, told, guessed, quantity, remains) == expected


@pytest.mark.parametrize(
    ("state", "charge", "remains", "most", "runs_back", "expected"),
    [
        (OrderState.PARTIAL, "0.54", 400, "0.90", "0", "0.54"),  # the panel took it off its charge itself
        (OrderState.PARTIAL, "0.90", 400, "0.90", "0", "0.54"),
        (OrderState.COMPLETED, "0.80", 0, "0.90", "0", "0.80"),
        (OrderState.COMPLETED, "0.90", 0, None, "0.30", "0.60"),
        (OrderState.COMPLETED, "0.60", 0, "0.90", "0.30", "0.60"),
        (OrderState.PARTIAL, "0.90", 500, None, "0.15", "0.30"),
        (OrderState.PARTIAL, "0.90", 900, None, "0.45", "0"),
        (OrderState.CANCELED, "0", 1000, "0.90", "0.30", "0"),
    ],
)
def test_nothing_is_taken_off_twice(
    state: OrderState, charge: str, remains: int, most: str | None, runs_back: str, expected: str
) -> None:
    told = cost(
        state,
        Decimal(charge),
        None,
        1000,
        remains,
        most=None if most is None else Decimal(most),
        runs_back=Decimal(runs_back),
    )
    assert told == Cost(Decimal(expected))


@given(charge=CHARGES, quantity=st.integers(1, 2**31), remains=st.integers(-(2**31), 2**31))
def test_a_refund_is_never_below_nothing_nor_above_the_charge(charge: Decimal, quantity: int, remains: int) -> None:
    back = refund(charge, quantity, remains)
    assert 0 <= back <= charge
    assert abs(back * quantity - charge * min(max(remains, 0), quantity)) <= Decimal("0.00000001") * quantity


def test_days_are_those_of_the_zone_and_may_have_23_or_25_hours() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    spring = last_days(datetime(2026, 3, 29, 22, 30, tzinfo=UTC), 2, berlin)
    assert [day.date for day in spring] == [date(2026, 3, 29), date(2026, 3, 30)]  # half past midnight there
    assert spring[0].end - spring[0].start == timedelta(hours=23)
    autumn = last_days(datetime(2026, 10, 25, 12, tzinfo=UTC), 1, berlin)
    assert autumn[0].end - autumn[0].start == timedelta(hours=25)


@given(
    now=st.integers(946_684_800, 3_786_912_000).map(lambda seconds: datetime.fromtimestamp(seconds, UTC)),
    zone=st.sampled_from(["UTC", "Asia/Kathmandu", "America/New_York", "Asia/Tokyo", "Australia/Lord_Howe"]),
    count=st.integers(1, 40),
)
def test_days_follow_each_other_without_a_gap_up_to_now(now: datetime, zone: str, count: int) -> None:
    days = last_days(now, count, ZoneInfo(zone))
    assert len(days) == count
    assert days[-1].start <= now < days[-1].end
    assert all(one.end == other.start for one, other in pairwise(days))
    assert all(day.date == day.start.astimezone(ZoneInfo(zone)).date() for day in days)


def spent(back: int, amount: str, currency: str = "USD", account: str = "a") -> DaySpent:
    day = TODAY - timedelta(days=back)
    return DaySpent(day, account, currency, "completed", Spent(Decimal(amount), Decimal(0), 1))


def test_spans_count_today_and_currencies_are_kept_apart() -> None:
    parts = [spent(0, "1"), spent(6, "2"), spent(7, "4"), spent(29, "8"), spent(30, "16"), spent(0, "99", "EUR")]
    assert [each.amount for each in by_span(parts, "USD", TODAY)] == [1, 3, 15]
    assert [each.amount for each in by_span(parts, "EUR", TODAY)] == [99, 99, 99]
    assert currencies(parts) == ("EUR", "USD")


def pace(*amounts: str | int, first: int = 1) -> dict[date, Spent]:
    """Amounts of the days back from yesterday (or from `first` days ago), two orders each."""
    days = enumerate(amounts, start=first)
    return {TODAY - timedelta(days=back): Spent(Decimal(amount), Decimal(0), 2) for back, amount in days if amount}


@pytest.mark.parametrize(
    ("balance", "days", "since", "expected"),
    [
        ("24", pace(*[2] * 14), None, Forecast(Outlook.LASTS, 12, 14, 28, Decimal(2))),
        ("24.9", pace(*[2] * 14), None, Forecast(Outlook.LASTS, 12, 14, 28, Decimal(2))),
        ("1", pace(*[2] * 14), None, Forecast(Outlook.LASTS, 0, 14, 28, Decimal(2))),
        ("0", pace(*[2] * 14), None, Forecast(Outlook.EMPTY)),
        ("-3", pace(*[2] * 14), None, Forecast(Outlook.EMPTY)),
        ("24", {}, None, Forecast()),
        ("24", pace(2, 2), None, Forecast()),
        ("24", pace(50, first=0), None, Forecast()),  # today is not over
        ("14", pace(14, 0, 0, 14, 0, 0, 14), None, Forecast(Outlook.LASTS, 4, 14, 6, Decimal(3))),
        ("15", pace(*[0] * 14, 10, 10, 10), None, Forecast(Outlook.LASTS, 15, 30, 6, Decimal(1))),
        ("9", pace(3, 3, 3), TODAY - timedelta(days=3), Forecast(Outlook.LASTS, 3, 3, 6, Decimal(3))),
        ("9000", pace(*[2] * 14), None, Forecast(Outlook.FAR, FAR, 14, 28, Decimal(2))),
    ],
)
def test_the_forecast_says_how_long_and_from_what(
    balance: str, days: dict[date, Spent], since: date | None, expected: Forecast
) -> None:
    told = forecast(Decimal(balance), days, TODAY, since)
    assert told.outlook is expected.outlook
    assert (told.days, told.basis, told.orders) == (expected.days, expected.basis, expected.orders)
    assert abs(told.per_day - expected.per_day) < Decimal("0.001")


@given(
    balance=st.decimals(min_value=0, max_value=10**6, places=5),
    amounts=st.lists(st.integers(0, 1000), max_size=40),
    since=st.none() | st.integers(0, 40),
)
def test_any_history_gives_a_forecast_that_fits_its_own_pace(
    balance: Decimal, amounts: list[int], since: int | None
) -> None:
    told = forecast(balance, pace(*amounts), TODAY, None if since is None else TODAY - timedelta(days=since))
    if told.outlook is Outlook.LASTS:
        assert told.days * told.per_day <= balance < (told.days + 1) * told.per_day + Decimal("0.000001")
        assert 0 < told.basis <= 30
