"""Refill and cancel requests with an unknown outcome: found, explained, settled by a person, never sent again."""

from __future__ import annotations

import pytest

from smm_desktop.actions import attention, catalogue, following, history, placing, requests, unclear
from smm_desktop.actions.desk import Desk
from smm_desktop.core.accounts import Account
from smm_desktop.core.errors import InputError, OutcomeUnknown, Refused
from smm_desktop.core.orders import Order, OrderState, Ticket
from smm_desktop.core.refills import RefillState
from smm_desktop.core.services import Service
from smm_desktop.practice import Fault, FaultKind, PracticePanel
from smm_desktop.store import Store


def service_with(desk: Desk, account: Account, *, refill: bool) -> Service:
    catalogue.refresh(desk, account.id)
    found = catalogue.load(desk, account.id).services
    return next(s for s in found if s.type == "Default" and (s.refill if refill else s.cancel))


def placed(desk: Desk, account: Account, service: Service) -> Order:
    fields = {"link": "https://social.example/p/1", "quantity": str(service.min)}
    ticket = Ticket(account.id, service.id, service.name, service.type, fields, service.min, None, "USD")
    return placing.place_order(desk, ticket).order


@pytest.fixture
def canceled(desk: Desk, panel: PracticePanel, account: Account) -> Order:
    """An order whose cancel was carried out, though nobody heard of it."""
    order = placed(desk, account, service_with(desk, account, refill=False))
    panel.faults.next("cancel", Fault(FaultKind.CUT_AFTER))
    assert isinstance(requests.request_cancels(desk, [order.id]).results[order.id], OutcomeUnknown)
    return order


@pytest.fixture
def refilled(desk: Desk, panel: PracticePanel, account: Account) -> Order:
    """A completed order whose refill was taken, though nobody heard of it."""
    order = placed(desk, account, service_with(desk, account, refill=True))
    panel.speed = 1_000_000
    while history.order(desk, order.id).state is not OrderState.COMPLETED:
        following.refresh_orders(desk)
    panel.faults.next("refill", Fault(FaultKind.CUT_AFTER))
    assert isinstance(requests.request_refills(desk, [order.id]).results[order.id], OutcomeUnknown)
    return order


def calls(panel: PracticePanel, action: str) -> int:
    return sum(name == action for name, _ in panel.calls)


def test_an_unclear_cancel_waits_with_its_evidence(desk: Desk, panel: PracticePanel, canceled: Order) -> None:
    (asked,) = unclear.unclear_requests(desk)
    assert (asked.kind, asked.order.id, attention.count(desk)) == ("cancel", canceled.id, 1)
    assert "not been looked at" in str(asked.evidence)
    changes = attention.gather(desk)
    (asked,) = unclear.unclear_requests(desk)
    assert asked.order.checked_at is not None
    assert "not been looked at" not in str(asked.evidence)
    assert canceled.id in changes.orders or "still calls" in str(asked.evidence)
    assert calls(panel, "cancel") == 1


def test_a_cancel_that_the_order_shows_is_said_to_be_carried_out(
    desk: Desk, panel: PracticePanel, canceled: Order
) -> None:
    panel.speed = 1_000_000
    for _ in range(20):
        attention.gather(desk)
    (asked,) = unclear.unclear_requests(desk)
    assert asked.order.state.final
    assert str(asked.order.text) in str(asked.evidence)


@pytest.mark.parametrize("done", [True, False])
def test_a_decision_about_a_cancel_is_kept_and_sends_nothing(
    desk: Desk, panel: PracticePanel, canceled: Order, done: bool
) -> None:
    (asked,) = unclear.unclear_requests(desk)
    answered = unclear.it_was_done(desk, asked.id) if done else unclear.it_was_not_done(desk, asked.id)
    assert answered.order.cancel_asked is done
    assert answered.order.detail == ""
    assert answered.changes.orders == {canceled.id}
    assert (unclear.unclear_requests(desk), attention.count(desk)) == ((), 0)
    assert calls(panel, "cancel") == 1
    with pytest.raises(InputError, match="known by now"):
        unclear.it_was_done(desk, asked.id)


def test_a_cancel_found_not_done_can_be_asked_for_anew(desk: Desk, panel: PracticePanel, canceled: Order) -> None:
    (asked,) = unclear.unclear_requests(desk)
    service = catalogue.service(desk, canceled.account, canceled.service)
    assert requests.why_not_cancel(history.order(desk, canceled.id), service) is not None
    unclear.it_was_not_done(desk, asked.id)
    assert requests.why_not_cancel(history.order(desk, canceled.id), service) is None


def test_an_unclear_refill_is_found_by_its_id_and_followed(desk: Desk, panel: PracticePanel, refilled: Order) -> None:
    (asked,) = unclear.unclear_requests(desk)
    assert asked.kind == "refill"
    assert "costs nothing" in str(asked.evidence)
    (known,) = panel.ledger.refills
    answered = unclear.it_was_done(desk, asked.id, f" #{known.refill} ")
    assert answered.order.refill == known.refill
    (row,) = history.refills(desk)
    assert (row.refill, row.id) == (known.refill, *answered.changes.refills)
    assert row.state is not RefillState.UNKNOWN
    assert calls(panel, "refill") == 1
    assert attention.count(desk) == 0


def test_a_refill_id_that_the_panel_does_not_know_changes_nothing(
    desk: Desk, panel: PracticePanel, refilled: Order
) -> None:
    (asked,) = unclear.unclear_requests(desk)
    with pytest.raises(Refused):
        unclear.it_was_done(desk, asked.id, "987654")
    assert unclear.unclear_requests(desk) == (asked,)


def test_a_refill_id_that_is_known_already_is_refused(desk: Desk, panel: PracticePanel, refilled: Order) -> None:
    (first,) = unclear.unclear_requests(desk)
    known = panel.ledger.refills[0].refill
    unclear.it_was_done(desk, first.id, known)
    panel.faults.next("refill", Fault(FaultKind.CUT_AFTER))
    requests.request_refills(desk, [refilled.id])
    (second,) = unclear.unclear_requests(desk)
    with pytest.raises(InputError, match="known already"):
        unclear.it_was_done(desk, second.id, known)


def test_a_refill_without_an_id_is_kept_but_not_followed(desk: Desk, panel: PracticePanel, refilled: Order) -> None:
    (asked,) = unclear.unclear_requests(desk)
    unclear.it_was_done(desk, asked.id)
    (row,) = history.refills(desk)
    assert (row.refill, row.state) == ("", RefillState.PENDING)
    assert "cannot be followed" in row.text
    assert desk.store.refills.to_follow() == ()


def test_a_refill_found_not_done_can_be_asked_for_anew(desk: Desk, panel: PracticePanel, refilled: Order) -> None:
    (asked,) = unclear.unclear_requests(desk)
    answered = unclear.it_was_not_done(desk, asked.id)
    assert answered.order.refill_state is RefillState.FAILED
    assert requests.why_not_refill(answered.order, None, desk.now()) is None
    assert history.refills(desk)[0].state is RefillState.FAILED
    assert calls(panel, "refill") == 1


def test_it_is_found_without_reading_all_there_is(desk: Desk, canceled: Order) -> None:
    from smm_desktop.store import unclear as table

    with desk.store.database.reading() as connection:
        plan = connection.execute("EXPLAIN QUERY PLAN " + table._ALL).fetchall()
    assert "outbox_open" in plan[0][3]


def test_it_still_waits_after_a_restart(desk: Desk, canceled: Order) -> None:
    desk.store.close()
    desk.store = Store.open(desk.store.folder)
    assert attention.count(desk) == 1
