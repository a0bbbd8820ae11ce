"""What moved a balance without an order is told, and what orders explain is not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.core.reconcile import Basis, Flow, MovementKind, Paid, Sample, differences, judge

BEGAN = datetime(2026, 5, 20, 8, tzinfo=UTC)


def at(minutes: float) -> datetime:
    return BEGAN + timedelta(minutes=minutes)


def samples(*pairs: tuple[float, str]) -> list[Sample]:
    return [Sample(at(minutes), Decimal(amount)) for minutes, amount in pairs]


def flow(begin: float, end: float, amount: str, orders: int = 1) -> Flow:
    return Flow(at(begin), at(end), Decimal(amount), Decimal(amount), orders)


@pytest.mark.parametrize(
    ("looks", "flows", "expected"),
    [
        ([], [], []),
        ([(0, "10")], [flow(-5, -5, "-3")], []),
        ([(0, "10"), (5, "9.1")], [flow(2, 2, "-0.9")], []),
        ([(0, "10"), (5, "9.1")], [], [(0, 5, "-0.9")]),
        ([(0, "10"), (5, "59.1")], [flow(2, 2, "-0.9")], [(0, 5, "50")]),
        # a refund that is seen a good while after it was given
        ([(0, "10"), (5, "10.4"), (60, "10.4")], [flow(-60, 50, "0.4")], []),
        ([(0, "10"), (5, "9"), (60, "9.4")], [flow(2, 2, "-1"), flow(-60, 50, "0.4")], []),
        # it cannot hide what does not fit
        ([(0, "10"), (5, "15.4"), (60, "15.4")], [flow(-60, 50, "0.4")], [(0, 5, "5")]),
        # an order on its way may or may not be in the balance yet
        ([(0, "10"), (1, "10"), (5, "9.5")], [flow(0.5, 1.5, "-0.5")], []),
        ([(0, "10"), (1, "9.5"), (5, "9.5")], [flow(0.5, 1.5, "-0.5")], []),
        # charges and balance are rounded apart, for each order anew
        ([(0, "10"), (5, "9.0003"), (9, "8.0006")], [flow(2, 2, "-1", 3), flow(6, 6, "-1", 3)], []),
        ([(0, "10"), (5, "8.999")], [flow(2, 2, "-1", 3)], [(0, 5, "-0.001")]),
        ([(0, "10"), (5, "59.09993")], [flow(2, 2, "-0.9")], [(0, 5, "50.00")]),
    ],
)
def test_only_what_no_order_explains_is_told(
    looks: list[tuple[float, str]], flows: list[Flow], expected: list[tuple[float, float, str]]
) -> None:
    told = differences(samples(*looks), flows)
    assert [(each.after, each.at, each.amount) for each in told] == [
        (at(after), at(seen), Decimal(amount)) for after, seen, amount in expected
    ]


def test_an_order_that_may_have_been_placed_leaves_both_open() -> None:
    unclear = Flow(at(2), at(10**6), Decimal("-0.5"), Decimal(0))
    assert differences(samples((0, "10"), (5, "10"), (9, "10")), [unclear]) == ()
    assert differences(samples((0, "10"), (5, "9.5"), (9, "9.5")), [unclear]) == ()
    assert [each.amount for each in differences(samples((0, "10"), (5, "9")), [unclear])] == [Decimal("-0.5")]


AMOUNTS = st.decimals(min_value=Decimal("0.01"), max_value=100, places=4)


@given(
    st.lists(st.tuples(AMOUNTS, st.integers(0, 600), st.integers(0, 90)), max_size=30),
    st.lists(st.integers(1, 600), min_size=2, max_size=20, unique=True),
    st.none() | st.tuples(st.integers(2, 19), st.integers(200, 900)),
)
def test_a_life_of_orders_is_explained_and_a_top_up_in_it_is_found(
    charges: list[tuple[Decimal, int, int]], looks: list[int], paid: tuple[int, int] | None
) -> None:
    """Each charge happens somewhere in its window; a top-up is larger than what could hide it."""
    flows = [Flow(at(when), at(when + late), -amount, -amount) for amount, when, late in charges]
    top_up = Decimal(paid[1] * 10) if paid else Decimal(0)
    when_paid = sorted(looks)[min(paid[0], len(looks) - 1)] if paid else 10**6
    held = []
    for look in sorted(looks):
        gone = sum((amount for amount, when, late in charges if when + late / 2 < look), Decimal(0))
        held.append(Sample(at(look), 5000 - gone + (top_up if look >= when_paid else 0)))
    told = differences(held, flows)
    if paid is None:
        assert told == ()
    elif sum((amount for amount, _, _ in charges), Decimal(0)) < top_up:
        assert len(told) == 1
        assert told[0].at == at(when_paid)


TOP_UP, CREDIT = MovementKind.TOP_UP, MovementKind.CREDIT


@pytest.mark.parametrize(
    ("amount", "costs", "expected"),
    [
        ("50", [], (TOP_UP, Basis.LARGER, "")),
        ("49.37", ["0.9", "12"], (TOP_UP, Basis.LARGER, "")),  # what is left of 50 after a fee
        ("5", ["0.9", "12"], (TOP_UP, Basis.WHOLE, "")),
        ("12", ["0.9", "12"], (CREDIT, Basis.SAME, "1")),  # whole, and an order cost just that
        ("12.0001", ["0.9", "12"], (CREDIT, Basis.SAME, "1")),
        ("0.9", ["0.9", "12", "0.9"], (CREDIT, Basis.SAME, "2")),
        ("0.43", ["0.9", "12"], (CREDIT, Basis.SMALLER, "")),
        ("-2", ["2"], (MovementKind.ELSEWHERE, None, "")),
    ],
)
def test_a_difference_is_called_what_it_most_likely_was(
    amount: str, costs: list[str], expected: tuple[MovementKind, Basis | None, str]
) -> None:
    before = [Paid(at(number), Decimal(cost), str(number)) for number, cost in enumerate(costs)]
    assert judge(Decimal(amount), before) == expected
