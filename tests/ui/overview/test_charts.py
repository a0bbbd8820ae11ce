"""Charts are plain values: their marks, and what they say."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.core.forecast import Forecast, Outlook
from smm_desktop.core.reconcile import Movement, MovementKind, Sample
from smm_desktop.core.spending import DaySpent, ServiceSpent, Spent
from smm_desktop.ui import forecast_words
from smm_desktop.ui.pages.overview_charts import balance_chart, spend_chart, states_chart, top_chart
from smm_desktop.ui.pages.overview_tables import movement_name
from smm_desktop.ui.theme import Tone
from smm_desktop.ui.widgets.charts import TONES, marks, nearest, spread

DAYS = tuple(date(2026, 5, 1) + timedelta(days=number) for number in range(30))
NAMES = {"a": "Alpha", "b": "Beta"}


@pytest.mark.parametrize(
    ("low", "high", "whole", "expected"),
    [
        (0, 40, False, (0, 10, 20, 30, 40)),
        (0, 390, False, (0, 100, 200, 300, 400)),
        (-3, 12, False, (-5, 0, 5, 10, 15)),
        (0, 3, True, (0, 1, 2, 3)),
        (0, 1, True, (0, 1)),
        (0, 0, False, (0, 1)),
    ],
)
def test_marks_are_round_and_hold_the_values(low: float, high: float, whole: bool, expected: tuple[float, ...]) -> None:
    assert marks(low, high, whole=whole) == pytest.approx(expected)


@given(st.floats(0, 1e12), st.floats(1e-8, 1e12))
def test_marks_are_few_and_reach_around_any_values(low: float, reach: float) -> None:
    told = marks(-low, reach)
    step = told[1] - told[0]
    assert told[0] <= -low + step * 1e-8  # less than a screen can show
    assert told[-1] >= reach - step * 1e-8
    assert 2 <= len(told) <= 8


@given(st.integers(0, 100), st.integers(1, 10))
def test_ticks_are_spread_evenly_up_to_the_last(count: int, most: int) -> None:
    told = list(spread(count, most))
    assert len(told) <= most + 1
    assert not count or told[-1] == count - 1


def test_the_nearest_place_is_found() -> None:
    assert nearest((0.0, 5.0, 9.0), 6) == 1
    assert nearest((), 6) is None


def part(day: int, amount: str, account: str = "a", tab: str = "completed", estimated: str = "0") -> DaySpent:
    spent = Spent(Decimal(amount), Decimal(estimated), 1)
    return DaySpent(DAYS[day], account, "USD", tab, spent, 1)  # type: ignore[arg-type]


def test_spending_is_shown_account_upon_account_and_told_day_by_day() -> None:
    chart, rows = spend_chart(DAYS, [part(3, "2"), part(3, "5", "b", estimated="1"), part(4, "1")], "USD", NAMES)
    assert [(series.name, series.tone, series.values[3]) for series in chart.series] == [
        ("Beta", TONES[0], 5.0),
        ("Alpha", TONES[1], 2.0),
    ]
    told = chart.words(3).splitlines()
    assert told[1:] == ["7.00 USD", "of it 1.00 USD estimated", "Beta: 5.00 USD", "Alpha: 2.00 USD"]
    assert [(row.day, row.account) for row in rows] == [(DAYS[4], "Alpha"), (DAYS[3], "Alpha"), (DAYS[3], "Beta")]
    assert chart.top == 7.0


def test_many_accounts_share_the_last_colour() -> None:
    names = {f"x{number}": f"Panel {number}" for number in range(9)}
    parts = [part(1, str(20 - number), f"x{number}") for number in range(9)]
    chart, _ = spend_chart(DAYS, parts, "USD", names)
    assert len(chart.series) == len(TONES)
    assert chart.series[-1].tone is Tone.MUTED
    assert chart.series[-1].name == "Other accounts"
    assert sum(series.values[1] for series in chart.series) == sum(20 - number for number in range(9))


def test_other_currencies_are_not_in_the_chart() -> None:
    euro = DaySpent(DAYS[1], "a", "EUR", "completed", Spent(Decimal(9), Decimal(0), 1), 1)
    assert spend_chart(DAYS, [euro], "USD", NAMES)[0].empty


def test_states_are_named_in_words() -> None:
    chart, rows = states_chart(DAYS, [part(2, "0", tab="failed"), part(2, "1"), part(2, "1", "b")])
    assert [(series.name, series.values[2]) for series in chart.series] == [("Completed", 2.0), ("Failed", 1.0)]
    assert chart.words(2).splitlines()[1:] == ["Completed: 2", "Failed: 1"]
    assert chart.words(3).splitlines()[1:] == ["No orders"]
    assert len(rows) == 1
    assert chart.whole


def test_balances_stay_level_until_the_next_is_known() -> None:
    began = datetime(2026, 5, 1, 12, tzinfo=UTC)
    lines = {
        "a": (Sample(began, Decimal(10)), Sample(began + timedelta(days=2), Decimal(8))),
        "b": (Sample(began + timedelta(days=1), Decimal(99)),),
    }
    chart, rows = balance_chart(lines, "USD", NAMES)
    assert [series.name for series in chart.series] == ["Beta", "Alpha"]
    assert chart.words(0).splitlines()[1:] == ["Alpha: 10.00 USD"]
    assert chart.words(1).splitlines()[1:] == ["Beta: 99.00 USD", "Alpha: 10.00 USD"]
    assert [row.amount for row in rows] == [8, 99, 10]


def test_names_of_services_are_plain_words() -> None:
    wicked = ServiceSpent("a", "1", "<b>Likes</b>\n\u202e", "USD", Spent(Decimal(3), Decimal(0), 2))
    chart, _ = top_chart([wicked], "USD")
    assert chart.ticks == ((0.0, "<b>Likes</b>"),)
    assert chart.words(0).splitlines() == ["<b>Likes</b>", "3.00 USD", "Orders: 2"]


@pytest.mark.parametrize(
    ("told", "lasts", "short", "basis"),
    [
        (None, "", "", "Too few orders yet to tell how long it lasts"),
        (Forecast(Outlook.EMPTY), "used up", "", ""),
        (
            Forecast(Outlook.LASTS, 12, 14, 312, Decimal(3)),
            "about 12 days at this pace",
            "about 12 days",
            "From 14 days, 312 orders",
        ),
        (Forecast(Outlook.LASTS, 1, 3, 3), "about 1 day at this pace", "about 1 day", "From 3 days, 3 orders"),
        (Forecast(Outlook.LASTS, 0, 3, 3), "less than a day at this pace", "less than a day", "From 3 days, 3 orders"),
        (
            Forecast(Outlook.FAR, 365, 30, 9),
            "more than a year at this pace",
            "more than a year",
            "From 30 days, 9 orders",
        ),
    ],
)
def test_a_forecast_is_said_with_its_basis(told: Forecast | None, lasts: str, short: str, basis: str) -> None:
    assert forecast_words.lasts(told) == lasts
    assert forecast_words.short(told) == short
    assert forecast_words.basis(told) == basis


@pytest.mark.parametrize(
    ("kind", "orders", "order", "name"),
    [
        (MovementKind.TOP_UP, 0, "", "Top-up"),
        (MovementKind.CREDIT, 0, "", "Top-up or refund"),
        (MovementKind.ELSEWHERE, 0, "", "Order placed elsewhere"),
        (MovementKind.REFUND, 1, "23501", "Refund of order 23501"),
        (MovementKind.REFUND, 3, "", "Refund of 3 orders"),
    ],
)
def test_movements_are_named(kind: MovementKind, orders: int, order: str, name: str) -> None:
    moved = Movement("a", "USD", kind, datetime(2026, 5, 1, tzinfo=UTC), Decimal(1), orders=orders, order=order)
    assert movement_name(moved) == name
