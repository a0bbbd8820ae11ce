"""The person's own record with a service, from the rows that statuses left."""

from __future__ import annotations

from datetime import datetime, timedelta

from store_helping import begin, ended, place, status

from smm_desktop.core.accounts import Account
from smm_desktop.core.orders import OrderState, Placing
from smm_desktop.core.refills import RefillState, RefillStatus
from smm_desktop.store import Store, Told


def tell(store: Store, id_: int, state: OrderState, at: datetime, **values: object) -> None:
    store.orders.apply([Told(id_, status(state, **values))], at)


def test_counts_times_and_drops(store: Store, now: datetime) -> None:
    store.accounts.add(Account("b", "Other", "https://other.example/api/v2", currency="USD"))
    assert store.service_records.of("a", "1").placed == 0
    ids = [place(store, now, number) for number in range(1, 9)]
    place(store, now, 50, account="b")
    place(store, now, 51, service="2")
    refused = begin(store, now, 52)
    store.outbox.settle([ended(refused, Placing.REFUSED, now)], now)
    for number, id_ in enumerate(ids[:6], 1):
        tell(store, id_, OrderState.PENDING, now + timedelta(minutes=1))
        tell(store, id_, OrderState.IN_PROGRESS, now + timedelta(minutes=10 * number), remains=50)
        tell(store, id_, OrderState.COMPLETED, now + timedelta(hours=number), remains=0)
    tell(store, ids[6], OrderState.PARTIAL, now + timedelta(hours=9), remains=40)
    record = store.service_records.of("a", "1")
    assert (record.placed, record.under_way, record.ended) == (8, 1, 7)
    assert (record.count("completed"), record.count("partial"), record.count("failed")) == (6, 1, 0)
    assert record.start_median == timedelta(minutes=40)
    assert record.complete_median == timedelta(hours=3)
    assert (record.looked_at, record.dropped, record.refilled) == (6, 0, 0)

    tell(store, ids[0], OrderState.COMPLETED, now + timedelta(days=2), remains=30)
    tell(store, ids[0], OrderState.COMPLETED, now + timedelta(days=3), remains=0)
    intents = store.outbox.begin_requests("refill", store.orders.page([ids[1]]), now)
    store.outbox.settle([ended(intents[0], Placing.PLACED, now, panel_id="r7")], now)
    assert store.service_records.of("a", "1").dropped == 1
    (refill,) = store.refills.to_follow("a")
    store.refills.apply({refill.id: RefillStatus(RefillState.COMPLETED, "Completed")}, now)
    record = store.service_records.of("a", "1")
    assert (record.dropped, record.refilled) == (2, 1)


def test_a_renamed_service_keeps_its_record(store: Store, now: datetime) -> None:
    for number, name in enumerate(("Followers", "Followers, faster"), 1):
        tell(store, place(store, now, number, name=name), OrderState.CANCELED, now)
    assert store.service_records.of("a", "1").count("canceled") == 2


def test_children_belong_to_their_parent(store: Store, now: datetime) -> None:
    parent = place(store, now)
    tell(store, parent, OrderState.ACTIVE, now, orders=("7001", "7002"))
    record = store.service_records.of("a", "1")
    assert (record.placed, record.under_way) == (1, 1)


def test_one_service_is_answered_from_the_index(store: Store, now: datetime) -> None:
    place(store, now)
    query = (
        "EXPLAIN QUERY PLAN SELECT count(*) FROM orders"
        " WHERE kind = 1 AND tab = 2 AND account = 'a' AND placing = 'placed' AND parent = ''"
    )
    with store.database.reading() as connection:
        plan = " ".join(row[3] for row in connection.execute(query))
        newest = query.replace("count(*)", "*") + " ORDER BY id DESC LIMIT 300"
        ordered = " ".join(row[3] for row in connection.execute(newest))
    assert "COVERING INDEX orders_by_kind" in plan
    assert "orders_by_kind" in ordered
    assert "TEMP B-TREE" not in ordered
