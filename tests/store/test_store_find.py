from __future__ import annotations

import json
import random
from array import array
from datetime import datetime, timedelta
from typing import get_args

import pytest
from store_helping import place, status

from smm_desktop.core.history import TABS, OrderQuery, SortKey
from smm_desktop.core.orders import OrderState
from smm_desktop.store import Store, Told, orders
from smm_desktop.store.queries import finding


@pytest.fixture
def several(store: Store, now: datetime) -> Store:
    """Fifty orders in all tabs, placed in another order than their ids."""
    dice, states = random.Random(3), list(OrderState)
    ids = [place(store, now + timedelta(hours=dice.randrange(30)), number) for number in range(1, 51)]
    store.orders.apply([Told(id_, status(dice.choice(states))) for id_ in ids], now)
    return store


def by_rows(store: Store, **wanted: object) -> list[int]:
    """What a query finds, told from the orders themselves, newest first."""
    found = [store.orders.get(id_) for id_ in range(1, 51)]
    fitting = [order for order in found if all(getattr(order, name) == value for name, value in wanted.items())]
    return [order.id for order in sorted(fitting, key=lambda order: (order.placed_at, order.id), reverse=True)]


def test_the_order_of_ids_is_that_of_the_rows(several: Store) -> None:
    assert list(several.orders.find(OrderQuery()).ids) == by_rows(several)
    upwards = several.orders.find(OrderQuery(descending=False)).ids
    assert list(upwards) == by_rows(several)[::-1]
    completed = several.orders.find(OrderQuery(tab="canceled"))
    rows = by_rows(several, state=OrderState.CANCELED) + by_rows(several, state=OrderState.REFUNDED)
    assert sorted(completed.ids) == sorted(rows)


def test_a_search_for_what_all_have_finds_the_same_as_no_search(several: Store) -> None:
    for sort in get_args(SortKey):
        for tab in TABS:
            plain = several.orders.find(OrderQuery(tab=tab, sort=sort))
            searched = several.orders.find(OrderQuery(tab=tab, sort=sort, text="site.example"))
            assert (sort, tab, searched.ids, searched.counts) == (sort, tab, plain.ids, plain.counts)


def test_a_list_read_in_parts_is_the_whole_list(several: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = several.orders.find(OrderQuery()).ids
    for at_once in (1, 2, 3, 7, 1000):
        monkeypatch.setattr(orders, "AT_ONCE", at_once)
        assert several.orders.find(OrderQuery()).ids == whole
        assert several.orders.find(OrderQuery(text="nothing has this")).ids == array("q")
        assert several.orders.find(OrderQuery(text="1017")).ids == array("q", [17])


@pytest.mark.parametrize("ids", [[], [3], [2**32 - 1, 7], [2**32, 1, 2**62, 5]])
@pytest.mark.parametrize("at_once", [1, 2, 50_000])
def test_ids_of_any_length_are_read(monkeypatch: pytest.MonkeyPatch, ids: list[int], at_once: int) -> None:
    monkeypatch.setattr(orders, "AT_ONCE", at_once)
    found = orders._ids(json.dumps(ids, separators=(",", ":")))
    assert (list(found), found.itemsize) == (ids, 8 if max(ids, default=0) >= 2**32 else 4)


def test_nothing_is_found_in_an_empty_history(store: Store) -> None:
    for query in (OrderQuery(), OrderQuery(text="a"), OrderQuery(tab="active", sort="service")):
        found = store.orders.find(query)
        assert (found.ids, set(found.counts.values())) == (array("q"), {0})


@pytest.mark.parametrize(
    "query", [OrderQuery(), OrderQuery(descending=False), OrderQuery(tab="completed"), OrderQuery(text="a b")]
)
def test_the_usual_order_comes_out_of_an_index_without_sorting_or_touching_the_orders(
    several: Store, query: OrderQuery
) -> None:
    with several.database.reading() as connection:
        made = finding(connection, query)
        plan = [row[3] for row in connection.execute("EXPLAIN QUERY PLAN " + made.text, made.values)]
    assert any("COVERING INDEX orders_by" in step for step in plan)
    assert not any("TEMP B-TREE" in step for step in plan)
