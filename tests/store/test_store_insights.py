"""Figures that SQLite sums up are those that the rules of `core` give, order by order."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store_helping import place, status

from smm_desktop.core.accounts import Account, Balance
from smm_desktop.core.orders import OrderState
from smm_desktop.core.reconcile import Basis, Difference, MovementKind, judge
from smm_desktop.core.spending import Spent, came_back, cost, last_days
from smm_desktop.store import Store, Told

NOW = datetime(2026, 5, 20, 9, tzinfo=UTC)
ZONE = ZoneInfo("America/New_York")
DAYS = last_days(NOW, 30, ZONE)
AMOUNTS = st.none() | st.decimals(min_value=0, max_value=Decimal("9999999999"), places=8)
COUNTS = st.none() | st.integers(-5, 2**63 - 1)
ORDERS = st.tuples(
    st.sampled_from(list(OrderState)),
    AMOUNTS,
    AMOUNTS,
    COUNTS,
    COUNTS,
    st.integers(0, 29 * 86400),
    st.sampled_from(["USD", "EUR", ""]),
)


def put(store: Store, rows: list[tuple[object, ...]]) -> None:
    """Placed orders straight into the file: (id, state, charge, estimate, quantity, remains, placed, currency)."""
    from smm_desktop.core.orders import Placing
    from smm_desktop.store.rows import kind_id, tab_code
    from smm_desktop.store.values import stamp, units

    with store.database.writing() as connection:
        connection.execute("DELETE FROM orders")
        kind = kind_id(connection, "1", "Followers", "Default")
        connection.executemany(
            "INSERT INTO orders (id, account, panel_order, placing, tab, kind, link, link_key, quantity, state,"
            " estimate, charge, currency, remains, placed_at, changed_at)"
            " VALUES (?, 'a', ?, 'placed', ?, ?, '', 0, ?, ?, ?, ?, ?, ?, ?, 0)",
            [
                (
                    id_,
                    str(id_),
                    tab_code(Placing.PLACED, state),  # type: ignore[arg-type]
                    kind,
                    quantity,
                    state,
                    units(estimate),  # type: ignore[arg-type]
                    units(charge),  # type: ignore[arg-type]
                    currency,
                    remains,
                    stamp(placed),  # type: ignore[arg-type]
                )
                for id_, state, charge, estimate, quantity, remains, placed, currency in rows
            ],
        )


def day_of(moment: datetime) -> date:
    return moment.astimezone(ZONE).date()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.lists(ORDERS, max_size=12))
def test_sums_of_days_are_those_of_the_orders_one_by_one(store: Store, orders: list[tuple[object, ...]]) -> None:
    expected: dict[tuple[date, str], Spent] = defaultdict(Spent)
    rows = []
    for number, (state, charge, estimate, quantity, remains, back, currency) in enumerate(orders, start=1):
        placed = NOW - timedelta(seconds=back)  # type: ignore[arg-type]
        rows.append((number, state, charge, estimate, quantity, remains, placed, currency))
        told = cost(state, charge, estimate, quantity, remains)  # type: ignore[arg-type]
        spent = Spent(told.amount, told.amount if told.estimated else Decimal(0), int(told.amount > 0))
        expected[day_of(placed), str(currency or "USD")] += spent
    put(store, rows)
    told_sums: dict[tuple[date, str], Spent] = defaultdict(Spent)
    found = store.insights.days(DAYS)
    for part in found:
        told_sums[part.day, part.currency] += part.spent
    assert sum(part.orders for part in found) == len(orders)
    for key in expected.keys() | told_sums.keys():
        # a quantity no panel takes (times a large charge) leaves whole numbers: then the last digits may differ
        assert told_sums[key].orders == expected[key].orders
        assert told_sums[key].amount == pytest.approx(expected[key].amount, rel=Decimal("1e-12"), abs=Decimal("1e-6"))
        assert told_sums[key].estimated == pytest.approx(
            expected[key].estimated, rel=Decimal("1e-12"), abs=Decimal("1e-6")
        )


def test_what_is_handed_out_bit_by_bit_is_counted_once(store: Store, now: datetime) -> None:
    drip = place(store, now, 1, order="100")
    store.orders.apply([Told(drip, status(OrderState.IN_PROGRESS, charge=Decimal(9), orders=("101", "102")))], now)
    subscribed = place(store, now, 2, order="200", service="8", name="Auto likes")
    posts = status(OrderState.ACTIVE, orders=("201", "202"))
    waiting = place(store, now, 3, order="300", service="8", name="Auto likes")
    with store.database.writing() as connection:
        connection.execute("UPDATE kinds SET type = 'subscription' WHERE service = '8'")
    store.orders.apply([Told(subscribed, posts), Told(waiting, status(OrderState.ACTIVE))], now)
    ids = {order: store.orders.with_panel_id("a", order) for order in ("101", "102", "201", "202")}
    charges = [Told(id_ or 0, status(OrderState.COMPLETED, charge=Decimal(3), currency="USD")) for id_ in ids.values()]
    store.orders.apply(charges, now)
    days = last_days(now, 2, UTC)
    spent = sum((part.spent for part in store.insights.days(days)), Spent())
    assert spent.amount == 9 + 3 + 3
    assert spent.estimated == 0
    assert {(top.service, top.spent.amount) for top in store.insights.top_services(days[0].start, 5)} == {
        ("1", Decimal(9)),
        ("8", Decimal(6)),
    }


RUN = st.tuples(
    st.sampled_from([OrderState.COMPLETED, OrderState.CANCELED, OrderState.PARTIAL, OrderState.IN_PROGRESS]),
    st.decimals(min_value=0, max_value=9, places=4),
    st.integers(-5, 60),
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    state=st.sampled_from([OrderState.COMPLETED, OrderState.PARTIAL, OrderState.CANCELED, OrderState.IN_PROGRESS]),
    charges=st.lists(st.decimals(min_value=1, max_value=90, places=4), min_size=1, max_size=2),
    remains=st.integers(-5, 120),
    runs=st.lists(RUN, max_size=2),
)
def test_a_whole_costs_what_the_rules_make_of_all_that_was_told(
    store: Store, state: OrderState, charges: list[Decimal], remains: int, runs: list[tuple[OrderState, Decimal, int]]
) -> None:
    """A drip-feed of two runs of 50, its charges as they were told one after the other."""
    with store.database.writing() as connection:
        for name in ("order_events", "outbox", "order_details", "orders"):
            connection.execute(f"DELETE FROM {name}")  # noqa: S608 - named above
    drip = place(store, NOW, 1, order="100")
    with store.database.writing() as connection:
        connection.execute("UPDATE order_details SET fields = ? WHERE id = ?", ('{"quantity":"50","runs":"2"}', drip))
    ids = tuple(str(200 + number) for number in range(len(runs)))
    for charge in charges:
        told = status(OrderState.IN_PROGRESS, charge=charge, remains=100, orders=ids, currency="USD")
        store.orders.apply([Told(drip, told)], NOW)
    store.orders.apply([Told(drip, status(state, charge=charges[-1], remains=remains, currency="USD"))], NOW)
    for id_, (how, charge, left) in zip(ids, runs, strict=True):
        run = store.orders.with_panel_id("a", id_) or 0
        store.orders.apply([Told(run, status(how, charge=charge, remains=left, currency="USD"))], NOW)
    back = sum((came_back(how, charge, 50, left) for how, charge, left in runs), Decimal(0))
    expected = cost(state, charges[-1], None, 100, remains, most=max(charges), runs_back=back)
    spent = sum((part.spent for part in store.insights.days(last_days(NOW, 2, UTC))), Spent())
    assert spent.amount == pytest.approx(expected.amount, abs=Decimal("1e-7"))


def test_orders_taken_over_by_their_id_were_placed_nobody_knows_when(store: Store, now: datetime) -> None:
    store.orders.take_over("a", {"77": status(OrderState.COMPLETED, charge=Decimal(5), currency="USD")}, now)
    assert store.insights.days(last_days(now, 2, UTC)) == []
    assert store.insights.top_services(now - timedelta(days=1), 5) == []
    assert store.insights.counts()["all"] == 1
    half = status(OrderState.PARTIAL, charge=Decimal(2), currency="EUR", remains=10)
    store.orders.take_over("a", {"78": half, "79": status(OrderState.PENDING)}, now)
    assert store.insights.undated() == [
        ("USD", Spent(Decimal(5), Decimal(0), 1)),
        ("EUR", Spent(Decimal(2), Decimal(0), 1)),
    ]
    assert store.insights.undated("b") == []


def test_what_may_have_been_given_back_is_found_by_its_cost(store: Store, now: datetime) -> None:
    for number, charge in ((1, "0.9"), (2, "12"), (3, "0.9"), (4, "7")):
        id_ = place(store, now - timedelta(days=number), number)
        ended = OrderState.CANCELED if number == 4 else OrderState.COMPLETED
        store.orders.apply([Told(id_, status(ended, charge=Decimal(charge), currency="USD"))], now)
    gains = [Difference(now, now, Decimal(amount)) for amount in ("0.90005", "7")]
    found = store.flows.costs("a", "USD", gains, now - timedelta(days=9))
    assert {(paid.order, paid.amount) for paid in found if paid.order} == {
        ("1001", Decimal("0.9")),
        ("1003", Decimal("0.9")),
    }
    assert max(paid.amount for paid in found) == 12
    assert store.flows.costs("a", "EUR", gains, now - timedelta(days=9)) == []


def test_the_dearest_before_a_gain_is_found_whatever_was_ordered_later_that_day(store: Store) -> None:
    noon = datetime(2026, 5, 4, 12, tzinfo=UTC)
    for number, (hours, charge) in enumerate(((-3, "10.37"), (6, "0.50"), (7, "11")), start=1):
        id_ = place(store, noon + timedelta(hours=hours), number)
        told = status(OrderState.COMPLETED, charge=Decimal(charge), currency="USD")
        store.orders.apply([Told(id_, told)], noon + timedelta(hours=8))
    gain = Difference(noon, noon, Decimal("4.20"))
    before = [each for each in store.flows.costs("a", "USD", [gain], noon - timedelta(days=9)) if each.at <= noon]
    assert max(each.amount for each in before) == Decimal("10.37")
    assert judge(gain.amount, before)[:2] == (MovementKind.CREDIT, Basis.SMALLER)


def test_orders_of_other_accounts_and_of_removed_ones_are_left_out(store: Store, now: datetime) -> None:
    store.accounts.add(Account("b", "Other", "https://b.example/api/v2", "EUR"))
    place(store, now, 1)
    place(store, now, 2, account="b")
    days = last_days(now, 1, UTC)
    assert {part.account for part in store.insights.days(days)} == {"a", "b"}
    assert {part.account for part in store.insights.days(days, "b")} == {"b"}
    assert len(store.insights.newest(5, "a")) == 1
    store.accounts.remove("b", keep_history=True)
    assert {part.account for part in store.insights.days(days)} == {"a"}


def test_the_dearest_services_come_first_by_their_newest_names(store: Store, now: datetime) -> None:
    for number, (service, name) in enumerate([("1", "Old name"), ("1", "New name"), ("2", "Small")], start=1):
        place(store, now, number, service=service, name=name)
    with store.database.writing() as connection:
        connection.execute(
            "UPDATE orders SET estimate = estimate / 10 WHERE kind IN (SELECT id FROM kinds WHERE service = '2')"
        )
    top = store.insights.top_services(now - timedelta(days=1), 5)
    assert [(one.service, one.name, one.spent.amount) for one in top] == [
        ("1", "New name", Decimal("0.18")),
        ("2", "Small", Decimal("0.009")),
    ]
    assert len(store.insights.top_services(now - timedelta(days=1), 1)) == 1


def test_prices_of_starred_and_used_services_are_told_newest_first(store: Store, now: datetime) -> None:
    place(store, now, 1, service="1")
    store.accounts.set_favourite("a", "2", on=True)
    with store.database.writing() as connection:
        connection.executemany(
            "INSERT INTO service_changes (account, at, service, name, what, old, new)"
            " VALUES ('a', ?, ?, 'N', ?, '1', '2')",
            [
                (int(now.timestamp() * 1e6) + place, str(place), what)
                for place, what in [(1, "rate"), (2, "rate"), (3, "rate"), (1, "max")]
            ],
        )
    told = store.insights.price_changes(now - timedelta(days=1), 9)
    assert [(one.service, one.old, one.new, one.currency) for one in told] == [("2", 1, 2, "USD"), ("1", 1, 2, "USD")]


def test_balances_of_long_ago_are_kept_once_a_day(store: Store, now: datetime) -> None:
    began = now - timedelta(days=70)
    for hour in range(0, 71 * 24, 8):
        held = Balance(Decimal(100_000 - hour), "USD")
        store.accounts.note_balance("a", held, began + timedelta(hours=hour))
    kept = store.accounts.balance_history("a", None)
    old = [one for one in kept if one.at < now - timedelta(days=61)]
    assert len({one.at.date() for one in old}) == len(old) >= 9
    assert all(one.at.hour in (12, 20) for one in old)  # the last of its day
    assert len([one for one in kept if one.at.date() == (now - timedelta(days=20)).date()]) == 3
    currency, looks = store.balances.looks("a", now - timedelta(days=2))
    assert currency == "USD"
    assert looks[0].at <= now - timedelta(days=2) < looks[1].at


def test_balances_of_another_currency_are_another_story(store: Store, now: datetime) -> None:
    for minute, (held, currency) in enumerate([("5", "USD"), ("400", "RUB"), ("390", "RUB")]):
        store.accounts.note_balance("a", Balance(Decimal(held), currency), now + timedelta(minutes=minute))
    currency, looks = store.balances.looks("a", now - timedelta(days=1))
    assert (currency, [look.amount for look in looks]) == ("RUB", [400, 390])
