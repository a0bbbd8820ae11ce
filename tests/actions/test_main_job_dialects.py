"""The main job through the actions, once in every dialect that the practice panel speaks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from smm_desktop.actions import (
    accounts,
    attention,
    balances,
    catalogue,
    exporting,
    following,
    history,
    placing,
    requests,
)
from smm_desktop.actions.desk import Desk
from smm_desktop.core.accounts import Account
from smm_desktop.core.checks import faults, sendable
from smm_desktop.core.history import OrderQuery
from smm_desktop.core.orders import Order, OrderState, Placing, Ticket
from smm_desktop.core.refills import RefillState
from smm_desktop.core.services import TYPES, Service, billed_quantity, estimate, service_type
from smm_desktop.practice import PracticePanel

DIALECTS = ("standard", "strings", "php", "numbers", "codes")
FIELDS = {
    "link": "https://social.example/p/{service}",
    "quantity": "100",
    "comments": "\n".join(f"Well done {number}" for number in range(10)),
    "usernames": "\n".join(f"user{number}" for number in range(100)),
    "hashtags": "one\ntwo",
    "keywords": "one\ntwo",
    "groups": "g1\ng2",
    "hashtag": "one",
    "username": "someone",
    "media": "https://social.example/m/1",
    "answer_number": "2",
    "min": "100",
    "max": "120",
    "delay": "30",
    "posts": "2",
    "country": "US",
    "device": "5",
    "type_of_traffic": "3",
}
"""Good values of every field that a type needs; the quantity is raised to the service's minimum."""


@pytest.fixture(params=DIALECTS)
def panel(request: pytest.FixtureRequest) -> Iterator[PracticePanel]:
    with PracticePanel(services=60, speed=0, dialect=request.param, balance=Decimal(100_000)) as started:
        yield started


@pytest.fixture
def account(desk: Desk, panel: PracticePanel) -> Account:
    tested = accounts.test_connection(desk, url=panel.url, key=panel.key)
    assert (tested.balance.amount, tested.balance.currency) == (Decimal(100_000), "USD")
    return accounts.add_account(desk, name="Practice", url=panel.url, key=panel.key, tested=tested).account


def order(desk: Desk, account: Account, service: Service) -> Order:
    kind = service_type(service.type)
    wanted = {
        field.name: FIELDS[field.name].format(service=service.id) for field in kind.fields if field.name in FIELDS
    }
    if "quantity" in wanted:
        wanted["quantity"] = str(max(service.min, 100))
    assert faults(service, wanted, today=datetime.now(UTC).date()) == ()
    ticket = Ticket(
        account.id,
        service.id,
        service.name,
        service.type,
        sendable(service, wanted, account.dialect),
        billed_quantity(service, wanted),
        estimate(service, wanted),
        account.currency,
    )
    placed = placing.place_order(desk, ticket)
    assert placed.error is None, f"{service.type}: {placed.error}"
    assert placed.order.placing is Placing.PLACED
    return placed.order


def test_the_main_job_in_every_dialect(desk: Desk, panel: PracticePanel, account: Account, tmp_path) -> None:
    read = catalogue.refresh(desk, account.id)
    assert (read.count, read.unread) == (60, 0)
    services = catalogue.load(desk, account.id).services

    by_type = {service_type(service.type).name: service for service in reversed(services)}
    placed = {name: order(desk, account, by_type[name]) for name in (kind.name for kind in TYPES)}
    refillable = order(desk, account, catalogue.service(desk, account.id, services[3].id))  # type: ignore[arg-type]
    ledger = {entry.order: entry for entry in panel.ledger.entries}
    assert {one.order for one in (*placed.values(), refillable)} == set(ledger)

    panel.advance(10_000_000)
    followed = following.refresh_orders(desk)
    assert followed.troubles == {}
    everything = history.page(desk, history.find(desk, OrderQuery()).ids)
    by_order = {one.order: one for one in everything}
    for kind, one in placed.items():
        seen = by_order[one.order]
        assert seen.state.final, f"{kind}: {seen.text}"
        if kind != "Subscriptions":  # charged post by post
            assert seen.charge == ledger[one.order].charge, kind
    assert by_order[refillable.order].state is OrderState.COMPLETED

    asked = requests.request_refills(desk, [refillable.id])
    assert asked.results == {refillable.id: None}
    panel.advance(10_000_000)
    following.refresh_refills(desk)
    (refill,) = history.refills(desk)
    assert refill.state in (RefillState.COMPLETED, RefillState.REJECTED)

    running = order(desk, account, services[21])  # stays in progress, and can be canceled
    assert requests.request_cancels(desk, [running.id]).results == {running.id: None}
    assert [entry.order for entry in panel.ledger.cancels] == [running.order]

    balances.refresh(desk, account.id)
    assert balances.known(desk)[account.id].amount < Decimal(100_000)
    assert attention.count(desk) == 0
    exported = exporting.export_orders(desk, tmp_path / "orders.csv")
    assert exported.rows == len(TYPES) + 2 + int(FIELDS["posts"])  # each post of a subscription is an order of its own
