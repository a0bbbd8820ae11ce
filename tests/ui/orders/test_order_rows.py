"""The page cache under the order history."""

from __future__ import annotations

from array import array
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from smm_desktop.core.orders import Order, OrderState, Placing
from smm_desktop.ui.pages.order_look import rows_of
from smm_desktop.ui.pages.order_rows import MOST_PAGES, MOST_WANTED, PAGE, OrderRows

THEN = datetime(2026, 5, 1, tzinfo=UTC)


def order(id_: int) -> Order:
    return Order(
        id=id_,
        account="a",
        order=str(100 + id_),
        placing=Placing.PLACED,
        service="1",
        service_name="Followers",
        service_type="Default",
        link="https://x.example/p",
        fields={},
        quantity=100,
        state=OrderState.PENDING,
        text="Pending",
        estimate=None,
        charge=None,
        currency="USD",
        start_count=None,
        remains=None,
        placed_at=THEN,
        changed_at=THEN,
    )


@pytest.fixture
def rows() -> OrderRows:
    made = OrderRows(lambda: None)
    made.show(array("q", range(1_000_000, 0, -1)))
    return made


def fetch(rows: OrderRows) -> list[int]:
    return rows.put(order(id_) for id_ in rows.take_wanted())


def test_what_is_not_at_hand_is_none_and_asked_for_once():
    calls: list[int] = []
    rows = OrderRows(lambda: calls.append(1))
    rows.show(array("q", range(1, 501)))
    assert [rows[place] for place in range(10)] == [None] * 10
    assert len(calls) == 1
    assert rows.take_wanted() == list(range(1, PAGE + 1))
    assert rows.take_wanted() == []


def test_fetched_rows_are_told_by_place(rows):
    assert rows[3] is None
    assert fetch(rows) == list(range(PAGE))
    found = rows[3]
    assert found is not None
    assert found.id == 999_997


def test_the_page_looked_at_last_comes_first(rows):
    rows[0]
    rows[900_000]
    first_id = rows.ids[900_000 // PAGE * PAGE]
    assert rows.take_wanted(1)[0] == first_id


def test_pages_scrolled_past_are_not_waited_for_but_come_when_looked_at_again(rows):
    for page in range(MOST_WANTED + 5):
        rows[page * PAGE]
    wanted = rows.take_wanted(1000)
    assert len(wanted) == MOST_WANTED * PAGE
    assert rows.ids[0] not in wanted
    assert rows[0] is None
    assert rows.ids[0] in rows.take_wanted(1000)


def test_only_so_many_pages_are_kept(rows):
    for page in range(MOST_PAGES + 10):
        rows[page * PAGE]
        fetch(rows)
    assert rows.at_hand(rows.ids[0]) is None
    assert rows.at_hand(rows.ids[(MOST_PAGES + 9) * PAGE]) is not None


def test_memory_stays_bounded_over_many_lists(rows):
    for number in range(100):
        rows.show(array("q", range(number * 1000 + 1, number * 1000 + 1001)))
        for page in range(8):
            rows[page * PAGE]
            fetch(rows)
    assert len(rows._orders) <= 12 * PAGE


def test_only_changed_orders_are_told(rows):
    rows[0]
    fetch(rows)
    same, changed = order(1_000_000), replace(order(999_990), state=OrderState.COMPLETED)
    assert rows.put([same, changed]) == [10]


def test_an_order_that_is_not_in_view_changes_no_row(rows):
    rows[0]
    fetch(rows)
    assert rows.put([order(5)]) == []
    assert rows.held([5, 7, 1_000_000]) == [5, 1_000_000]


def test_another_list_shows_known_orders_at_once(rows):
    rows[0]
    fetch(rows)
    rows.show(array("q", [999_999, 1_000_000]))
    assert rows[0] is not None
    assert rows.take_wanted() == []


def test_a_failed_fetch_is_asked_again_when_looked_at(rows):
    rows[0]
    rows.take_wanted()
    rows.forget_wanted()
    assert rows[0] is None
    assert rows.take_wanted()


@pytest.mark.parametrize("wanted", [frozenset({5, 1, 77}), frozenset(range(1, 40))])
def test_rows_are_found_again(wanted):
    ids = array("q", [9, 5, 3, 1])
    assert rows_of(ids, wanted) == {id_: ids.index(id_) for id_ in wanted if id_ in ids}


def test_a_slice_never_fetches(rows):
    assert rows[0:3] == [None, None, None]
    assert rows.take_wanted() == []
