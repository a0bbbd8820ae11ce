from __future__ import annotations

from decimal import Decimal

import pytest

from smm_desktop.actions import catalogue
from smm_desktop.actions.desk import Desk
from smm_desktop.core.accounts import Account
from smm_desktop.core.errors import InputError
from smm_desktop.core.services import Service


def services(rate: str) -> list[Service]:
    price = Decimal(rate)
    return [Service(str(n), f"Service {n}", "Default", "Category", price, 1, 10, False, False, False) for n in (1, 2)]


def test_what_was_read_once_is_held_once(desk: Desk, account: Account) -> None:
    desk.store.services.replace(account.id, services("1"), desk.now())
    first, second = catalogue.load(desk, account.id), catalogue.load(desk, account.id)
    assert first.services is second.services
    assert first is not second  # each remembers its own last search
    del first
    assert catalogue.load(desk, account.id).services is second.services


def test_a_star_leaves_the_services_shared(desk: Desk, account: Account) -> None:
    desk.store.services.replace(account.id, services("1"), desk.now())
    before = catalogue.load(desk, account.id)
    catalogue.set_favourite(desk, account.id, "2", on=True)
    after = catalogue.load(desk, account.id)
    assert after.services is before.services
    assert (before.favourites, after.favourites) == (frozenset(), frozenset({"2"}))
    assert after.find(sort="favourite")[0] == 1


def test_a_new_reading_is_loaded_anew(desk: Desk, account: Account) -> None:
    desk.store.services.replace(account.id, services("1"), desk.now())
    before = catalogue.load(desk, account.id)
    desk.store.services.replace(account.id, services("2"), desk.now())
    after = catalogue.load(desk, account.id)
    assert [service.rate for service in before.services] == [Decimal(1)] * 2
    assert [service.rate for service in after.services] == [Decimal(2)] * 2


def test_a_refresh_is_seen_even_where_the_clock_stands(desk: Desk, account: Account) -> None:
    moment = desk.now()
    desk.now = lambda: moment
    desk.store.services.replace(account.id, services("1"), moment)
    before = catalogue.load(desk, account.id)
    catalogue.refresh(desk, account.id)
    after = catalogue.load(desk, account.id)
    assert len(before.services) == 2
    assert len(after.services) > 2
    assert after.fetched_at == before.fetched_at


def test_what_nobody_has_is_let_go(desk: Desk, account: Account) -> None:
    desk.store.services.replace(account.id, services("1"), desk.now())
    held = catalogue.load(desk, account.id)
    assert len(desk.catalogues) == 1
    del held
    assert len(desk.catalogues) == 0


def test_a_note_is_kept_and_stands_in_the_catalogue(desk: Desk, account: Account) -> None:
    desk.store.services.replace(account.id, services("1"), desk.now())
    before = catalogue.load(desk, account.id)
    catalogue.set_note(desk, account.id, "2", "good for reels\n= + @")
    after = catalogue.load(desk, account.id)
    assert after.services is before.services
    assert after.notes == {"2": "good for reels\n= + @"}
    assert after.find("reels") == [1]
    catalogue.set_note(desk, account.id, "2", "  \n")
    assert catalogue.load(desk, account.id).notes == {}
    with pytest.raises(InputError, match="at most"):
        catalogue.set_note(desk, account.id, "2", "x" * (catalogue.LONGEST_NOTE + 1))


def test_notes_go_with_their_account(desk: Desk, account: Account) -> None:
    catalogue.set_note(desk, account.id, "2", "mine")
    desk.store.accounts.remove(account.id, keep_history=False)
    assert desk.store.notes.of(account.id) == {}
