from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

import pytest
from store_helping import place

from smm_desktop.core.accounts import Account, Balance, Dialect
from smm_desktop.core.history import OrderQuery
from smm_desktop.core.services import Service
from smm_desktop.store import Store
from smm_desktop.store.batches import Batches

WHOLE = Account(
    "b",
    "Bé ✨",
    "https://b.example/api/v2",
    currency="EUR",
    dialect=Dialect(quantity_with_lists=True, multi_status=False, comma_splits_comments=True, decodes_twice=True),
    pace=90,
    user_agent="Agent/1",
    low_balance=Decimal("2.5"),
    practice=True,
)
SERVICE = Service("1", "Followers", "Default", "First", Decimal("0.90"), 50, 10000, True, True, True, "About ✨")


def test_an_account_comes_back_as_it_was(store: Store) -> None:
    store.accounts.add(WHOLE)
    assert store.accounts.get("b") == WHOLE
    changed = replace(WHOLE, name="C", low_balance=None, dialect=Dialect())
    store.accounts.save(changed)
    assert store.accounts.all()[1] == changed


def test_accounts_stand_in_the_persons_order(store: Store) -> None:
    for id_ in ("b", "c"):
        store.accounts.add(replace(WHOLE, id=id_, name=id_))
    store.accounts.reorder(["c", "a", "b"])
    assert [account.id for account in store.accounts.all()] == ["c", "a", "b"]
    store.accounts.reorder(["b"])
    assert [account.id for account in store.accounts.all()] == ["b", "c", "a"]


def test_a_removed_account_leaves_its_history(store: Store, now: datetime) -> None:
    id_ = place(store, now)
    store.services.replace("a", [SERVICE], now)
    store.accounts.remove("a", keep_history=True)
    assert store.accounts.all() == ()
    assert store.accounts.get("a") is None
    assert store.accounts.names() == {"a": "Panel"}
    assert store.orders.get(id_).account == "a"
    assert store.services.all("a") == ()


def test_an_account_can_be_removed_with_all_of_its_history(store: Store, now: datetime) -> None:
    store.accounts.add(WHOLE)
    place(store, now)
    kept = place(store, now, 2, account="b")
    store.outbox.begin_requests("refill", store.orders.page([1]), now)
    store.accounts.note_balance("a", Balance(Decimal(1)), now)
    store.services.replace("a", [SERVICE], now)
    store.services.replace("a", [], now)
    store.accounts.remove("a", keep_history=False)
    assert list(store.orders.find(OrderQuery()).ids) == [kept]
    assert store.accounts.names() == {"b": "Bé ✨"}
    with store.database.reading() as connection:
        for table in ("outbox", "refills", "balances", "service_changes", "order_events", "order_details"):
            left = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - our own tables
            assert left == (1 if table in ("outbox", "order_events", "order_details") else 0), table
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_balances_are_kept_when_they_change(store: Store, now: datetime) -> None:
    minute = timedelta(minutes=1)
    for number, (held, currency) in enumerate([("5", "EUR"), ("5", "EUR"), ("4.5", "EUR"), ("4.5", "")]):
        changed = store.accounts.note_balance("a", Balance(Decimal(held), currency), now + number * minute)
        assert changed == (number != 1)
    assert store.accounts.balances()["a"].at == now + 3 * minute
    assert [(known.amount, known.at) for known in store.accounts.balance_history("a", None)] == [
        (Decimal(5), now),
        (Decimal("4.5"), now + 2 * minute),
        (Decimal("4.5"), now + 3 * minute),
    ]
    assert len(store.accounts.balance_history("a", now + minute)) == 2
    account = store.accounts.get("a")
    assert account is not None
    assert account.currency == "EUR"


def test_stars_stay_when_a_service_vanishes(store: Store, now: datetime) -> None:
    store.services.replace("a", [SERVICE], now)
    store.accounts.set_favourite("a", "1", on=True)
    store.accounts.set_favourite("a", "1", on=True)
    store.services.replace("a", [], now)
    assert store.accounts.favourites("a") == {"1"}
    store.accounts.set_favourite("a", "1", on=False)
    assert store.accounts.favourites("a") == frozenset()


def test_a_catalogue_comes_back_as_it_was(store: Store, now: datetime) -> None:
    assert store.services.fetched_at("a") is None
    twice = replace(SERVICE, name="Another under the same id")
    services = [replace(SERVICE, id="9"), SERVICE, twice]
    assert store.services.replace("a", services, now)
    assert list(store.services.all("a")) == services
    assert store.services.get("a", "9") == services[0]
    assert store.services.get("a", "1") is None
    assert store.services.get("a", "77") is None
    assert store.services.fetched_at("a") == now


def test_what_changed_between_two_readings_is_kept(store: Store, now: datetime) -> None:
    def changes() -> list[tuple[str, str, str, str]]:
        found = store.services.changes("a", since=None, service_id="", limit=100)
        return sorted((change.service, change.what, change.old, change.new) for change in found)

    store.services.replace("a", [SERVICE, replace(SERVICE, id="2")], now)
    assert changes() == []
    assert not store.services.replace("a", [SERVICE, replace(SERVICE, id="2")], now)
    dearer = replace(SERVICE, rate=Decimal("1.1"), max=5, refill=False)
    assert store.services.replace("a", [dearer, replace(SERVICE, id="3")], now + timedelta(hours=1))
    assert changes() == [
        ("1", "max", "10000", "5"),
        ("1", "rate", "0.90", "1.10"),
        ("1", "refill", "yes", ""),
        ("2", "removed", "0.90", ""),
        ("3", "added", "", "0.90"),
    ]
    assert len(store.services.changes("", since=now + timedelta(hours=1), service_id="1", limit=100)) == 3
    assert store.services.changes("a", since=now + timedelta(hours=2), service_id="", limit=100) == ()


def test_a_description_alone_is_no_change_worth_telling(store: Store, now: datetime) -> None:
    store.services.replace("a", [SERVICE], now)
    assert store.services.replace("a", [replace(SERVICE, description="x")], now)
    assert store.services.changes("a", since=None, service_id="", limit=9) == ()


def test_settings_hold_what_json_holds(store: Store) -> None:
    assert store.settings.get("a") is None
    assert store.settings.get("a", 5) == 5
    for value in ({"x": [1, None, "ü"]}, [], "", 0, False, 1.5):
        store.settings.put("a", value)
        assert store.settings.get("a", "never set") == value
    store.settings.put("a", None)
    assert store.settings.get("a", "never set") == "never set"
    with pytest.raises(TypeError):
        store.settings.put("a", object())


def test_a_store_has_batches(store: Store) -> None:
    assert isinstance(store.batches, Batches)
    assert store.batches.all() == ()


def test_what_changed_years_ago_is_let_go_of_but_for_favourites(store: Store, now: datetime) -> None:
    store.services.replace("a", [SERVICE, replace(SERVICE, id="2")], now)
    store.accounts.set_favourite("a", "2", on=True)
    for days, rate in ((1, "2"), (800, "3")):
        dearer = replace(SERVICE, rate=Decimal(rate))
        store.services.replace("a", [dearer, replace(dearer, id="2")], now + timedelta(days=days))
    found = store.services.changes("a", since=None, service_id="", limit=100)
    assert sorted((change.service, change.new) for change in found) == [("1", "3.00"), ("2", "2.00"), ("2", "3.00")]
