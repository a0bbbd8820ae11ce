from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from smm_desktop.actions import accounts, attention, following, history, placing, requests
from smm_desktop.actions.desk import Desk
from smm_desktop.core.accounts import Account
from smm_desktop.core.errors import (
    BadReply,
    InputError,
    NotSent,
    OutcomeUnknown,
    PanelError,
    RefusalKind,
    Refused,
    SecretsError,
    StoreError,
)
from smm_desktop.core.history import OrderQuery
from smm_desktop.core.orders import Order, OrderState, Placing, Ticket
from smm_desktop.core.refills import RefillState
from smm_desktop.core.services import Service
from smm_desktop.practice import Fault, FaultKind, PracticePanel


def placed(desk: Desk, account: Account, service: str = "1", number: int = 1, **fields: str) -> Order:
    sent = {"link": f"https://site.example/{service}/{number}", "quantity": "100"} | fields
    ticket = Ticket(account.id, service, "Followers", "Default", sent, 100, Decimal("0.09"), "USD")
    order = placing.place_order(desk, ticket).order
    assert order.placing is Placing.PLACED, order.detail
    return order


def state(desk: Desk, order: Order) -> OrderState:
    return history.order(desk, order.id).state


def second(desk: Desk, panel: PracticePanel) -> Account:
    return accounts.add_account(desk, name="Second", url=panel.url, key=panel.key, tested=None).account


def test_orders_are_followed_to_their_end(desk: Desk, panel: PracticePanel, account: Account) -> None:
    orders = [placed(desk, account, service) for service in ("1", "2", "3", "24")]
    panel.advance(3600)
    refreshed = following.refresh_orders(desk)
    assert (refreshed.asked, dict(refreshed.troubles)) == (4, {})
    assert refreshed.changes.orders == {order.id for order in orders}
    assert [state(desk, order) for order in orders] == [
        OrderState.COMPLETED,
        OrderState.PARTIAL,
        OrderState.CANCELED,
        OrderState.FAILED,
    ]
    assert following.refresh_orders(desk).asked == 0
    assert history.events(desk, orders[0].id)[-1].state is OrderState.COMPLETED


def test_only_what_changed_is_told(desk: Desk, panel: PracticePanel, account: Account) -> None:
    moving, waiting = placed(desk, account, "1"), placed(desk, account, "23")
    following.refresh_orders(desk)
    panel.advance(3600)
    assert following.refresh_orders(desk).changes.orders == {moving.id}
    assert history.order(desk, waiting.id).checked_at is not None


def test_final_orders_are_asked_about_when_named(desk: Desk, panel: PracticePanel, account: Account) -> None:
    order = placed(desk, account)
    panel.advance(3600)
    following.refresh_orders(desk)
    assert following.refresh_orders(desk, ids=[order.id]).asked == 1


def test_many_orders_are_asked_in_hundreds(desk: Desk, panel: PracticePanel, account: Account) -> None:
    ids = panel.seed_orders(250)
    imported = following.import_orders(desk, account.id, ids)
    assert len(imported.added) == 250
    before = len(panel.calls)
    told: list[tuple[int, int]] = []

    class Watching:
        cancelled = False

        def report(self, done: int, total: int) -> None:
            told.append((done, total))

    assert following.refresh_orders(desk, progress=Watching()).asked == 250
    sizes = [len(fields["orders"].split(",")) for action, fields in panel.calls[before:] if action == "status"]
    assert sizes == [100, 100, 50]
    assert told == [(0, 250), (100, 250), (200, 250), (250, 250)]


def test_following_can_be_given_up(desk: Desk, panel: PracticePanel, account: Account) -> None:
    following.import_orders(desk, account.id, panel.seed_orders(150))

    class GivenUp:
        cancelled = True

        def report(self, done: int, total: int) -> None: ...

    assert following.refresh_orders(desk, progress=GivenUp()).asked == 0


def test_one_panels_trouble_does_not_stop_the_others(desk: Desk, panel: PracticePanel, account: Account) -> None:
    with PracticePanel(services=60, speed=0.0001, seed=2) as other:
        troubled = accounts.add_account(desk, name="Other", url=other.url, key=other.key, tested=None).account
        order, lost = placed(desk, account), placed(desk, troubled)
    panel.advance(3600)
    refreshed = following.refresh_orders(desk)
    assert set(refreshed.troubles) == {troubled.id}
    assert isinstance(refreshed.troubles[troubled.id], PanelError)
    assert state(desk, order) is OrderState.COMPLETED
    assert state(desk, lost) is OrderState.PENDING


def test_a_missing_key_is_that_accounts_trouble(desk: Desk, panel: PracticePanel, account: Account) -> None:
    placed(desk, account)
    desk.secrets.forget(account.id)
    desk.panels.forget(account.id)
    assert isinstance(following.refresh_orders(desk).troubles[account.id], SecretsError)


def test_an_order_the_panel_does_not_know_is_noted_and_not_fatal(
    desk: Desk, panel: PracticePanel, account: Account
) -> None:
    good, lost = placed(desk, account, number=1), placed(desk, account, number=2)
    with desk.store.database.writing() as connection:
        connection.execute("UPDATE orders SET panel_order = '999999999' WHERE id = ?", (lost.id,))
    panel.advance(3600)
    refreshed = following.refresh_orders(desk)
    assert dict(refreshed.troubles) == {}
    assert state(desk, good) is OrderState.COMPLETED
    kept = history.order(desk, lost.id)
    assert kept.active
    assert "Incorrect order ID" in kept.detail


def test_a_refused_key_stops_that_account_at_once(desk: Desk, panel: PracticePanel, account: Account) -> None:
    following.import_orders(desk, account.id, panel.seed_orders(150))
    panel.key = "another-key"
    before = len(panel.calls)
    trouble = following.refresh_orders(desk).troubles[account.id]
    assert isinstance(trouble, Refused)
    assert trouble.kind is RefusalKind.AUTH
    assert len(panel.calls) == before + 1
    assert accounts.blocked(desk) == (account.id,)
    accounts.unblock(desk, account.id)
    assert accounts.blocked(desk) == ()


def test_child_orders_are_followed_too(desk: Desk, panel: PracticePanel, account: Account) -> None:
    parent = placed(desk, account, "7", runs="2", interval="10")
    panel.advance(60)
    refreshed = following.refresh_orders(desk)
    children = [order for order in history.page(desk, sorted(refreshed.changes.orders)) if order.parent]
    assert children
    assert {child.parent for child in children} == {parent.order}
    assert refreshed.changes.added


def test_orders_are_imported_once_and_troubles_told(desk: Desk, panel: PracticePanel, account: Account) -> None:
    own = placed(desk, account)
    (seeded,) = panel.seed_orders(1)
    imported = following.import_orders(desk, account.id, [seeded, " ", own.order, seeded + " ", "999999999"])
    assert imported.known == (own.order,)
    assert [history.order(desk, id_).order for id_ in imported.added] == [seeded]
    assert set(imported.troubles) == {"999999999"}
    assert following.import_orders(desk, account.id, [seeded]).known == (seeded,)
    panel.stop()
    with pytest.raises(PanelError):
        following.import_orders(desk, account.id, ["5"])
    panel.start()


# Refills and cancels.


def dropped(desk: Desk, panel: PracticePanel, account: Account, number: int = 1) -> Order:
    order = placed(desk, account, "4", number)
    panel.advance(30 * 3600)
    following.refresh_orders(desk)
    return history.order(desk, order.id)


def test_a_refill_is_asked_for_and_followed(desk: Desk, panel: PracticePanel, account: Account) -> None:
    order = dropped(desk, panel, account)
    requested = requests.request_refills(desk, [order.id])
    assert requested.results == {order.id: None}
    (refill,) = history.refills(desk)
    assert requested.changes.refills == {refill.id}
    assert (refill.order, refill.state) == (order.order, RefillState.PENDING)
    assert [entry.refill for entry in panel.ledger.refills] == [refill.refill]
    panel.advance(30 * 3600)
    refreshed = following.refresh_refills(desk)
    assert (refreshed.changes.refills, refreshed.changes.orders) == ({refill.id}, {order.id})
    assert history.refills_of(desk, order.id)[0].state is RefillState.COMPLETED
    assert history.order(desk, order.id).refill_state is RefillState.COMPLETED
    assert following.refresh_refills(desk).asked == 0


def test_many_refills_have_each_their_own_outcome(desk: Desk, panel: PracticePanel, account: Account) -> None:
    good, running = dropped(desk, panel, account), placed(desk, account, "22")
    unplaced = placing.place_order(
        desk, Ticket(account.id, "27", "n", "Default", {"link": "x", "quantity": "100"})
    ).order
    results = requests.request_refills(desk, [good.id, running.id, unplaced.id]).results
    assert results[good.id] is None
    assert isinstance(results[running.id], Refused)
    assert isinstance(results[unplaced.id], NotSent)


def test_a_cancel_is_asked_for(desk: Desk, panel: PracticePanel, account: Account) -> None:
    orders = [placed(desk, account, "22", number) for number in (1, 2)] + [placed(desk, account, "24")]
    requested = requests.request_cancels(desk, [order.id for order in orders])
    assert [requested.results[order.id] for order in orders[:2]] == [None, None]
    assert isinstance(requested.results[orders[2].id], Refused)
    assert [history.order(desk, order.id).cancel_asked for order in orders] == [True, True, False]
    panel.advance(3600)
    following.refresh_orders(desk)
    assert state(desk, orders[0]) is OrderState.CANCELED


@pytest.mark.parametrize("ask", [requests.request_refills, requests.request_cancels])
def test_a_request_without_an_answer_is_unknown_and_sent_once(desk, panel, account, ask) -> None:  # type: ignore[no-untyped-def]
    orders = [placed(desk, account, "22", number) for number in (1, 2)]
    action = "refill" if ask is requests.request_refills else "cancel"
    panel.faults.next(action, Fault(FaultKind.CUT_AFTER))
    results = ask(desk, [order.id for order in orders]).results
    assert all(isinstance(results[order.id], OutcomeUnknown) for order in orders)
    assert [name for name, _ in panel.calls].count(action) == 1
    if action == "refill":
        assert {refill.state for refill in history.refills(desk)} == {RefillState.UNKNOWN}
    else:
        assert all(history.order(desk, order.id).cancel_asked for order in orders)
    assert attention.count(desk) == len(orders)


def test_a_request_that_cannot_be_written_down_is_not_sent(
    desk: Desk, panel: PracticePanel, account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = placed(desk, account, "22")

    def full(*_: object) -> None:
        raise StoreError("The disk is full")

    monkeypatch.setattr(desk.store.outbox, "begin_requests", full)
    result = requests.request_cancels(desk, [order.id]).results[order.id]
    assert isinstance(result, NotSent)
    assert "disk is full" in str(result)
    assert panel.ledger.cancels == ()


SERVICE = Service("1", "Followers R30", "Default", "c", Decimal(1), 1, 10, refill=True, cancel=True)


def test_why_a_refill_cannot_be_asked_for(desk: Desk, panel: PracticePanel, account: Account) -> None:
    order, now = dropped(desk, panel, account), desk.now()
    assert requests.why_not_refill(order, SERVICE, now) is None
    assert requests.why_not_refill(order, None, now) is None
    for changed, service, words in (
        (replace(order, placing=Placing.UNKNOWN), SERVICE, "not on the panel"),
        (replace(order, state=OrderState.IN_PROGRESS), SERVICE, "once the order is completed"),
        (order, replace(SERVICE, refill=False), "without refill"),
        (replace(order, refill="1", refill_state=RefillState.PENDING), SERVICE, "under way"),
    ):
        assert words in str(requests.why_not_refill(changed, service, now))
    assert "24 h" in str(requests.refill_advice(order, SERVICE, now))
    late = now.replace(year=now.year + 1)
    assert "30 days" in str(requests.refill_advice(order, SERVICE, late))
    assert requests.refill_advice(order, replace(SERVICE, name="Followers [Max 365K]"), late) is None


def test_why_a_cancel_cannot_be_asked_for(desk: Desk, account: Account) -> None:
    order = placed(desk, account, "22")
    assert requests.why_not_cancel(order, SERVICE) is None
    assert requests.why_not_cancel(order, None) is None
    for changed, service, words in (
        (replace(order, placing=Placing.REFUSED), SERVICE, "not on the panel"),
        (replace(order, state=OrderState.PARTIAL), SERVICE, "has ended"),
        (order, replace(SERVICE, cancel=False), "cannot be canceled"),
        (replace(order, cancel_asked=True), SERVICE, "was asked"),
    ):
        assert words in str(requests.why_not_cancel(changed, service))


# Unknown outcomes.


def unknown(desk: Desk, panel: PracticePanel, account: Account, *, carried_out: bool, number: int = 1) -> Order:
    kind = FaultKind.CUT_AFTER if carried_out else FaultKind.CUT_BEFORE
    panel.faults.next("add", Fault(kind))
    fields = {"link": f"https://site.example/u/{number}", "quantity": "100"}
    order = placing.place_order(
        desk, Ticket(account.id, "1", "n", "Default", fields, 100, Decimal("0.09"), "USD")
    ).order
    assert order.placing is Placing.UNKNOWN
    return order


@pytest.mark.parametrize(("carried_out", "words"), [(True, "probably placed"), (False, "probably not placed")])
def test_the_balance_tells_what_probably_happened(desk, panel, account, carried_out, words) -> None:  # type: ignore[no-untyped-def]
    from smm_desktop.actions import balances

    balances.refresh(desk, account.id)
    placed(desk, account, number=50)
    order = unknown(desk, panel, account, carried_out=carried_out)
    (unsettled,) = attention.unknown_orders(desk)
    assert unsettled.order.id == order.id
    assert words in str(unsettled.evidence)


def test_what_other_orders_cost_is_told_apart(desk: Desk, panel: PracticePanel, account: Account) -> None:
    from smm_desktop.actions import balances

    balances.refresh(desk, account.id)
    fields = {"link": "https://site.example/between", "quantity": "200"}
    placing.place_order(desk, Ticket(account.id, "1", "n", "Default", fields, 200, Decimal("0.18"), "USD"))
    unknown(desk, panel, account, carried_out=True)
    (unsettled,) = attention.unknown_orders(desk)
    assert str(unsettled.evidence).startswith("Apart from 0.18 USD for other orders, the balance fell by 0.09 USD")


def test_without_figures_nothing_is_claimed(desk: Desk, panel: PracticePanel, account: Account) -> None:
    unknown(desk, panel, account, carried_out=True)
    (unsettled,) = attention.unknown_orders(desk)
    assert "cannot be told" in str(unsettled.evidence)


def test_another_fall_of_the_balance_tells_nothing(desk: Desk, panel: PracticePanel, account: Account) -> None:
    from smm_desktop.actions import balances

    balances.refresh(desk, account.id)
    panel.balance -= Decimal("3.33")
    unknown(desk, panel, account, carried_out=False)
    assert "does not tell" in str(attention.unknown_orders(desk)[0].evidence)


def test_evidence_is_gathered_later_where_it_is_missing(desk: Desk, panel: PracticePanel, account: Account) -> None:
    panel.faults.always("balance", Fault(FaultKind.HTML))
    unknown(desk, panel, account, carried_out=True)
    panel.faults.clear()
    assert attention.gather(desk).balances == {account.id}
    assert attention.unknown_orders(desk)[0].balance_after == panel.balance
    assert not attention.gather(desk)


def test_it_was_placed_is_checked_on_the_panel(desk: Desk, panel: PracticePanel, account: Account) -> None:
    other = placed(desk, account)
    order = unknown(desk, panel, account, carried_out=True)
    on_panel = panel.ledger.entries[-1].order
    with pytest.raises(InputError, match="Enter the order's id"):
        attention.it_was_placed(desk, order.id, "  ")
    with pytest.raises(InputError, match="already has the id"):
        attention.it_was_placed(desk, order.id, other.order)
    with pytest.raises(Refused) as caught:
        attention.it_was_placed(desk, order.id, "999999999")
    assert caught.value.kind is RefusalKind.ORDER
    assert attention.count(desk) == 1
    settled = attention.it_was_placed(desk, order.id, f" #{on_panel} ")
    assert (settled.order.placing, settled.order.order, settled.doubts) == (Placing.PLACED, on_panel, ())
    assert settled.order.charge is not None
    assert settled.order.detail == ""
    assert attention.count(desk) == 0
    with pytest.raises(InputError, match="known by now"):
        attention.it_was_placed(desk, order.id, on_panel)


def test_an_order_that_does_not_fit_is_doubted_first(desk: Desk, panel: PracticePanel, account: Account) -> None:
    order = unknown(desk, panel, account, carried_out=False)
    fields = {"link": "https://site.example/big", "quantity": "5000"}
    with desk.panels.client(account.id) as client:
        elsewhere = client.add("1", fields)
    desk.panels.forget(account.id)
    panel.advance(0.001)
    doubted = attention.it_was_placed(desk, order.id, elsewhere)
    assert doubted.doubts
    assert doubted.order.placing is Placing.UNKNOWN
    assert not doubted.changes
    assert attention.count(desk) == 1
    assert attention.it_was_placed(desk, order.id, elsewhere, sure=True).order.placing is Placing.PLACED


def test_it_was_not_placed_sends_nothing(desk: Desk, panel: PracticePanel, account: Account) -> None:
    order = unknown(desk, panel, account, carried_out=False)
    before = len(panel.calls)
    settled = attention.it_was_not_placed(desk, order.id)
    assert settled.order.placing is Placing.NOT_SENT
    assert len(panel.calls) == before
    assert history.find(desk, OrderQuery(tab="failed")).counts["failed"] == 1
    with pytest.raises(InputError):
        attention.it_was_not_placed(desk, order.id)


def test_a_panel_that_makes_no_sense_settles_nothing(desk: Desk, panel: PracticePanel, account: Account) -> None:
    order = unknown(desk, panel, account, carried_out=True)
    panel.faults.always("status", Fault(FaultKind.HTML))
    with pytest.raises((BadReply, NotSent)):
        attention.it_was_placed(desk, order.id, "5")
    assert attention.count(desk) == 1
