"""The first screen of the services stands there before all of them are loaded, and is what then stands there."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from smm_desktop.actions import catalogue
from smm_desktop.actions.desk import Desk, Panels
from smm_desktop.core.accounts import Account
from smm_desktop.core.folding import fold
from smm_desktop.core.services import Service
from smm_desktop.store import Store
from smm_desktop.system.secrets import SessionSecrets
from smm_desktop.ui.pages.services_glimpse import GlimpseBook
from smm_desktop.ui.pages.services_model import ServicesModel, service_columns
from smm_desktop.ui.tables.delegates import CellDelegate

NOW = datetime(2026, 5, 1, tzinfo=UTC)
CATEGORIES = ("zoë", "Alpha", "ZOE", "beta", "alpha ", "Éclair", "eclair")


def services(count: int) -> list[Service]:
    return [
        Service(
            str(number), f"Service {number}", "Default", CATEGORIES[number % len(CATEGORIES)], Decimal(number), 1, 9
        )
        for number in range(count)
    ]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    store, secrets = Store.open(tmp_path), SessionSecrets()
    made = Desk(store, secrets, Panels(store, secrets))
    for account in ("a1", "a2"):
        store.accounts.add(Account(account, f"Account {account}", "https://panel.example/api/v2", "USD"))
    yield made
    made.close()


def test_the_first_services_are_those_that_the_whole_catalogue_begins_with(desk: Desk) -> None:
    desk.store.services.replace("a1", services(300), NOW)
    seen, empty = catalogue.glimpse(desk, ("a1", "a2"), 50)
    whole = catalogue.load(desk, "a1")
    assert [each.id for each in seen.services] == [whole.services[row].id for row in whole.find()[:50]]
    assert (seen.count, empty.count, empty.services) == (300, 0, ())


def test_of_an_order_that_is_not_known_nothing_is_shown_until_the_next_reading(desk: Desk) -> None:
    desk.store.services.replace("a1", services(30), NOW)
    with desk.store.database.writing() as connection:
        connection.execute("UPDATE services SET place = NULL")  # as in a file of the version before
    (seen,) = catalogue.glimpse(desk, ("a1",))
    assert (seen.count, seen.services) == (30, ())
    assert not GlimpseBook((seen,), {}).tells
    assert not desk.store.services.replace("a1", services(30), NOW)  # nothing changed
    (seen,) = catalogue.glimpse(desk, ("a1",))
    assert len(seen.services) == 30
    with closing(sqlite3.connect(desk.store.folder / "desk.sqlite3")) as connection:
        assert connection.execute("SELECT count(*) FROM service_changes").fetchone() == (0,)


def test_rows_further_down_are_empty_until_all_services_are_there(desk: Desk, qapp) -> None:
    desk.store.services.replace("a1", services(300), NOW)
    desk.store.services.replace("a2", [replace(service, category="Aaa") for service in services(20)], NOW)
    desk.store.accounts.set_favourite("a2", "0", on=True)
    book = GlimpseBook(catalogue.glimpse(desk, ("a1", "a2"), 40), {"a1": "One", "a2": "Two"})
    assert book.tells
    model = ServicesModel(service_columns(CellDelegate))
    model.show_book(book)
    assert model.rowCount() == 320
    rows = [model.row(number) for number in range(320)]
    assert (rows[0].service.category, rows[0].account_name, rows[0].favourite) == ("Aaa", "Two", True)
    assert [row.account for row in rows[:40]] == ["a2"] * 20 + ["a1"] * 20  # in one order
    assert [fold(row.service.category) for row in rows[:40]] == sorted(fold(row.service.category) for row in rows[:40])
    assert {(row.service.id, row.account) for row in rows[40:]} == {("", "")}
    assert book.catalogue("a1") is None
