"""Refills and cancels of many orders at once, in every dialect: outcomes by id, and one answer that was lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from smm_desktop.actions import accounts, attention, following, history, requests, unclear
from smm_desktop.actions.desk import Desk
from smm_desktop.core.accounts import Account
from smm_desktop.core.errors import NotSent, OutcomeUnknown, Refused
from smm_desktop.core.orders import OrderState
from smm_desktop.core.refills import RefillState
from smm_desktop.practice import Fault, FaultKind, PracticePanel

DIALECTS = ("standard", "strings", "php", "numbers", "codes")
COUNT = 250
HOUR = 3600


@pytest.fixture(params=DIALECTS)
def panel(request: pytest.FixtureRequest) -> Iterator[PracticePanel]:
    with PracticePanel(services=60, speed=0, dialect=request.param, balance=Decimal(100_000)) as started:
        yield started


@pytest.fixture
def account(desk: Desk, panel: PracticePanel) -> Account:
    tested = accounts.test_connection(desk, url=panel.url, key=panel.key)
    return accounts.add_account(desk, name="Practice", url=panel.url, key=panel.key, tested=tested).account


def calls(panel: PracticePanel, action: str) -> list[int]:
    """How many ids each call of an action named."""
    return [len(fields["orders"].split(",")) for name, fields in panel.calls if name == action]


def imported(desk: Desk, panel: PracticePanel, account: Account, *, passed: int) -> list[int]:
    ids = panel.seed_orders(COUNT)
    panel.advance(passed)
    return list(following.import_orders(desk, account.id, ids).added)


def test_refills_of_many(desk: Desk, panel: PracticePanel, account: Account) -> None:
    ids = imported(desk, panel, account, passed=2 * HOUR)
    assert {order.state for order in history.page(desk, ids)} == {OrderState.COMPLETED}
    panel.faults.next("refill", None, Fault(FaultKind.CUT_AFTER))
    asked = requests.request_refills(desk, ids)
    assert calls(panel, "refill") == [100, 100, 50], "the lost answer is not asked for again, the rest goes on"

    taken = {entry.order for entry in panel.ledger.refills}
    lost = [id_ for id_, error in asked.results.items() if isinstance(error, OutcomeUnknown)]
    assert set(lost) == set(ids[100:200])
    for order in history.page(desk, ids):
        error = asked.results[order.id]
        if order.id not in lost:
            assert (error is None) == (order.order in taken), order.order
            assert error is None or isinstance(error, Refused)
            assert bool(order.refill) == (error is None)
    kept = {refill.order: refill for refill in history.refills(desk) if refill.refill}
    assert {refill.order_id for refill in kept.values()} == {id_ for id_, error in asked.results.items() if not error}
    assert 0 < len(kept) < COUNT

    assert "Attention" in str(requests.why_not_refill(history.order(desk, ids[100]), None, desk.now()))
    assert attention.count(desk) == len(unclear.unclear_requests(desk)) == 100
    again = requests.request_refills(desk, ids[:100])
    assert not any(error is None for error in again.results.values()), "one is running, or there is none to be had"

    panel.advance(HOUR)
    following.refresh_refills(desk)
    states = {refill.state for refill in history.refills(desk) if refill.refill}
    assert states <= {RefillState.COMPLETED, RefillState.REJECTED}
    assert len(states) >= 1


def test_cancels_of_many(desk: Desk, panel: PracticePanel, account: Account) -> None:
    ids = imported(desk, panel, account, passed=HOUR // 2)
    panel.faults.next("cancel", None, Fault(FaultKind.EMPTY), Fault(FaultKind.CUT_BEFORE_READING))
    asked = requests.request_cancels(desk, ids)
    assert calls(panel, "cancel") == [100, 100, 50]
    taken = {entry.order for entry in panel.ledger.cancels}
    orders = history.page(desk, ids)
    for order in orders[:100]:
        error = asked.results[order.id]
        assert (error is None) == (order.order in taken) == order.cancel_asked
        assert error is None or isinstance(error, Refused)
    assert all(isinstance(asked.results[order.id], OutcomeUnknown) for order in orders[100:200])
    assert all(isinstance(asked.results[order.id], OutcomeUnknown | NotSent) for order in orders[200:])
    assert 0 < len(taken) < 200

    panel.advance(60)
    following.refresh_orders(desk)
    for order in history.page(desk, ids):
        assert (order.state is OrderState.PARTIAL) == (order.order in taken), "the state tells what came of it"
    assert {one.order.order for one in unclear.unclear_requests(desk)} >= {order.order for order in orders[100:200]}


def test_advice_about_a_refill_counts_from_completion(desk: Desk, panel: PracticePanel, account: Account) -> None:
    (id_,) = following.import_orders(desk, account.id, panel.seed_orders(1)).added
    panel.advance(2 * HOUR)
    following.refresh_orders(desk)
    order = history.order(desk, id_)
    assert order.completed_at is not None
    for after, word in ((timedelta(hours=2), "24 h"), (timedelta(days=3), ""), (timedelta(days=31), "30 days")):
        named = replace(order, service_name="Likes | 30 Days Refill")
        told = requests.refill_advice(named, None, order.completed_at + after)
        assert word in str(told or "")
        assert bool(told) == bool(word)
