"""The same service on another account."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from smm_desktop.actions import similar
from smm_desktop.actions.desk import Desk
from smm_desktop.core.accounts import Account
from smm_desktop.core.services import Service

OURS = Service("1", "Instagram Followers R30", "Default", "Top", Decimal("2.00"), 10, 1000, refill=True)


def other(service_id: str, name: str, rate: str, **more: object) -> Service:
    return replace(OURS, id=service_id, name=name, rate=Decimal(rate), **more)  # type: ignore[arg-type]


@pytest.fixture
def shop(desk: Desk):
    def made(name: str, *services: Service, currency: str = "USD", practice: bool = False) -> str:
        desk.store.accounts.add(Account(name, name, f"http://{name}.example/", currency, practice=practice))
        desk.store.services.replace(name, services, desk.now())
        return name

    return made


def found(desk: Desk) -> list[tuple[str, str, str]]:
    return [
        (one.account.id, one.service.id, f"{one.saved:.2f}") for one in similar.cheaper_elsewhere(desk, "own", OURS)
    ]


def test_only_the_same_thing_for_less_in_the_same_currency(desk: Desk, shop) -> None:
    shop("own", OURS, other("2", "Instagram Followers R30", "0.10"))
    shop(
        "second",
        other("1", "IG followers | 60 days refill", "1.50"),
        other("2", "IG followers R30", "1.00"),
        other("3", "IG followers R30", "2.00"),
        other("4", "IG likes R30", "0.10"),
        other("5", "IG followers R30", "0"),
        other("6", "IG followers", "0.10"),
        other("7", "IG followers R30", "0.50", min=5000, max=9000),
    )
    shop("third", other("a", "instagram follower R30 [max 10k]", "1.20"))
    shop("euros", other("1", "Instagram Followers R30", "0.10"), currency="EUR")
    shop("practice", other("1", "Instagram Followers R30", "0.10"), practice=True)
    shop("silent", other("1", "Instagram Followers R30", "0.10"), currency="")
    assert found(desk) == [("second", "2", "0.50"), ("third", "a", "0.40"), ("second", "1", "0.25")]


def test_what_cannot_be_ordered_is_not_offered(desk: Desk, shop) -> None:
    shop("own", OURS)
    shop("second", other("1", "IG followers R30", "1.00"), other("1", "IG followers R30", "1.10"))
    assert found(desk) == []


def test_a_new_reading_is_looked_through_anew(desk: Desk, shop) -> None:
    shop("own", OURS)
    shop("second")
    assert found(desk) == []
    desk.store.services.replace("second", [other("1", "IG followers R30", "1.00")], desk.now())
    assert found(desk) == [("second", "1", "0.50")]


def test_a_few_of_each_account_are_enough(desk: Desk, shop) -> None:
    shop("own", OURS)
    shop("second", *(other(str(number), "IG followers R30", f"1.{number:02}") for number in range(60)))
    assert [service for _, service, _ in found(desk)] == ["0", "1", "2", "3", "4", "5"]
