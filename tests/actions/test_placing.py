from __future__ import annotations

import threading
from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from smm_desktop.actions import accounts, attention, catalogue, following, history, placing
from smm_desktop.actions.desk import Desk, Panels
from smm_desktop.api import Pace, PanelClient
from smm_desktop.core.accounts import Account
from smm_desktop.core.errors import InputError, NotSent, OutcomeUnknown, RefusalKind, Refused, SecretsError, StoreError
from smm_desktop.core.history import OrderQuery
from smm_desktop.core.orders import OrderState, Placing, Ticket
from smm_desktop.practice import Fault, FaultKind, PracticePanel
from smm_desktop.store import Store
from smm_desktop.system.secrets import SessionSecrets


def ticket(account: Account, number: int = 1, **fields: str) -> Ticket:
    sent = {"link": f"https://site.example/p/{number}", "quantity": "100"} | fields
    return Ticket(account.id, "1", "Followers", "Default", sent, 100, Decimal("0.09"), "USD")


def test_an_order_is_placed_once(desk: Desk, panel: PracticePanel, account: Account) -> None:
    placed = placing.place_order(desk, ticket(account))
    assert (placed.error, placed.saved) == (None, True)
    assert placed.order.placing is Placing.PLACED
    assert [entry.order for entry in panel.ledger.entries] == [placed.order.order]
    assert history.order(desk, placed.order.id).order == placed.order.order
    assert placed.changes.orders == {placed.order.id}
    assert placed.changes.added


def test_what_is_returned_is_what_is_kept(desk: Desk, account: Account) -> None:
    placed = placing.place_order(desk, ticket(account)).order
    kept = history.order(desk, placed.id)
    assert abs(kept.changed_at - placed.changed_at) < timedelta(seconds=5)
    for name in (
        "placing",
        "order",
        "fields",
        "link",
        "quantity",
        "estimate",
        "currency",
        "state",
        "detail",
        "placed_at",
    ):
        assert getattr(kept, name) == getattr(placed, name), name


def test_a_refusal_is_kept_with_its_reason(desk: Desk, panel: PracticePanel, account: Account) -> None:
    panel.balance = Decimal(0)
    placed = placing.place_order(desk, ticket(account))
    assert isinstance(placed.error, Refused)
    assert placed.error.kind is RefusalKind.FUNDS
    kept = history.order(desk, placed.order.id)
    assert kept.placing is Placing.REFUSED
    assert "Not enough funds" in kept.detail
    assert panel.ledger.entries == ()


def test_a_panel_that_is_down_means_not_sent(desk: Desk, panel: PracticePanel, account: Account) -> None:
    panel.stop()
    placed = placing.place_order(desk, ticket(account))
    panel.start()
    assert isinstance(placed.error, NotSent)
    assert history.order(desk, placed.order.id).placing is Placing.NOT_SENT


@pytest.mark.parametrize(
    ("kind", "carried_out"),
    [
        (FaultKind.CUT_AFTER, True),
        (FaultKind.CUT_BEFORE, False),
        (FaultKind.EMPTY, True),
        (FaultKind.HTML, False),
        (FaultKind.STATUS_AFTER, True),
        (FaultKind.HALF_JSON, True),
        (FaultKind.RESET, True),
    ],
)
def test_no_good_answer_means_unknown_and_nothing_is_sent_again(
    desk: Desk, panel: PracticePanel, account: Account, kind: FaultKind, carried_out: bool
) -> None:
    panel.faults.next("add", Fault(kind))
    placed = placing.place_order(desk, ticket(account))
    assert isinstance(placed.error, OutcomeUnknown)
    kept = history.order(desk, placed.order.id)
    assert (kept.placing, kept.order) == (Placing.UNKNOWN, "")
    assert len(panel.ledger.entries) == carried_out
    assert [action for action, _ in panel.calls].count("add") == 1
    assert attention.count(desk) == 1


def test_after_an_unknown_outcome_the_balance_is_asked_for(desk: Desk, panel: PracticePanel, account: Account) -> None:
    panel.faults.next("add", Fault(FaultKind.CUT_AFTER))
    placed = placing.place_order(desk, ticket(account))
    assert account.id in placed.changes.balances
    assert attention.unknown_orders(desk)[0].balance_after == panel.balance


def test_a_balance_that_cannot_be_had_does_no_harm(desk: Desk, panel: PracticePanel, account: Account) -> None:
    panel.faults.next("add", Fault(FaultKind.CUT_AFTER))
    panel.faults.always("balance", Fault(FaultKind.HTML))
    placed = placing.place_order(desk, ticket(account))
    assert placed.order.placing is Placing.UNKNOWN
    assert placed.changes.balances == frozenset()


def test_the_intent_is_on_disk_before_the_panel_hears_of_it(desk: Desk, panel: PracticePanel, account: Account) -> None:
    panel.faults.next("add", Fault(FaultKind.DELAY_BEFORE, seconds=1.0))
    worker = threading.Thread(target=placing.place_order, args=(desk, ticket(account)))
    worker.start()
    while not any(action == "add" for action, _ in panel.calls):
        worker.join(0.01)
    (order,) = history.page(desk, history.find(desk, OrderQuery()).ids)
    assert order.placing is Placing.SENDING
    worker.join()


def test_what_cannot_be_written_down_is_not_sent(
    desk: Desk, panel: PracticePanel, account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StoreError("The disk is full")

    monkeypatch.setattr(desk.store.outbox, "begin", full)
    with pytest.raises(StoreError):
        placing.place_order(desk, ticket(account))
    assert panel.ledger.entries == ()
    assert not any(action == "add" for action, _ in panel.calls)


def test_without_a_key_nothing_is_written_or_sent(desk: Desk, panel: PracticePanel, account: Account) -> None:
    desk.secrets.forget(account.id)
    with pytest.raises(SecretsError):
        placing.place_order(desk, ticket(account))
    assert history.find(desk, OrderQuery()).counts["all"] == 0


class Breaking(PanelClient):
    """Fails in a way that no one foresaw, after the order was sent."""

    trouble: BaseException = RuntimeError("a bug")

    def add(self, service, fields):  # type: ignore[no-untyped-def]
        super().add(service, fields)
        raise self.trouble


@pytest.mark.parametrize("trouble", [RuntimeError("a bug"), KeyboardInterrupt(), SystemExit()])
def test_whatever_happens_while_it_is_sent_the_outcome_is_unknown(
    desk: Desk, panel: PracticePanel, account: Account, monkeypatch: pytest.MonkeyPatch, trouble: BaseException
) -> None:
    monkeypatch.setattr(Breaking, "trouble", trouble)
    monkeypatch.setattr("smm_desktop.api.PanelClient", Breaking)
    if isinstance(trouble, Exception):
        assert isinstance(placing.place_order(desk, ticket(account)).error, OutcomeUnknown)
    else:
        with pytest.raises(type(trouble)):
            placing.place_order(desk, ticket(account))
    (order,) = history.page(desk, history.find(desk, OrderQuery()).ids)
    assert order.placing is Placing.UNKNOWN
    assert len(panel.ledger.entries) == 1
    with desk.panels.paid(account.id):
        pass


def test_two_threads_place_the_very_same_order_once(desk: Desk, panel: PracticePanel, account: Account) -> None:
    outcomes: list[str] = []

    def press() -> None:
        try:
            outcomes.append(placing.place_order(desk, ticket(account)).order.placing)
        except InputError:
            outcomes.append("held back")

    workers = [threading.Thread(target=press) for _ in range(8)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sorted(outcomes) == ["held back"] * 7 + ["placed"]
    assert len(panel.ledger.entries) == 1


def test_the_very_same_order_again_is_a_decision(desk: Desk, panel: PracticePanel, account: Account) -> None:
    same = Ticket(account.id, "34", "n", "Default", {"link": "https://site.example/x", "quantity": "100"}, 100)
    placing.place_order(desk, same)
    with pytest.raises(InputError, match="very same order"):
        placing.place_order(desk, same)
    assert placing.place_order(desk, same, override=["repeated"]).order.placing is Placing.PLACED
    later = desk.now() + timedelta(seconds=placing.REPEAT_SECONDS + 1)
    desk.now = lambda: later
    assert placing.place_order(desk, same).order.placing is Placing.PLACED
    assert len(panel.ledger.entries) == 3


def test_paid_calls_of_an_account_go_one_at_a_time(desk: Desk, panel: PracticePanel, account: Account) -> None:
    panel.faults.always("add", Fault(FaultKind.DELAY_BEFORE, seconds=0.2))
    seen: list[int] = []
    workers = [
        threading.Thread(target=placing.place_order, args=(desk, ticket(account, number))) for number in range(4)
    ]
    for worker in workers:
        worker.start()
    while any(worker.is_alive() for worker in workers):
        found = history.page(desk, history.find(desk, OrderQuery()).ids)
        seen.append(sum(order.placing is Placing.SENDING for order in found))
    assert max(seen) == 1
    assert len(panel.ledger.entries) == 4


def test_an_outcome_that_cannot_be_saved_is_shown_and_saved_later(
    desk: Desk, panel: PracticePanel, account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = desk.store.outbox._catch_up
    ready = iter([True])

    def full_after_begin(now: datetime) -> object:
        if next(ready, False):
            return real(now)
        raise StoreError("The disk is full")

    monkeypatch.setattr(desk.store.outbox, "_catch_up", full_after_begin)
    placed = placing.place_order(desk, ticket(account))
    assert (placed.saved, placed.order.placing, placed.error) == (False, Placing.PLACED, None)
    assert [outcome.panel_id for outcome in desk.store.unsaved] == [placed.order.order]
    assert history.order(desk, placed.order.id).placing is Placing.PLACED
    assert desk.store.orders.get(placed.order.id).placing is Placing.SENDING
    assert [order.order for order in attention.unsaved(desk)] == [placed.order.order]
    assert not attention.save_again(desk)
    monkeypatch.undo()
    assert following.refresh_orders(desk).changes.orders == {placed.order.id}
    assert attention.unsaved(desk) == []
    assert not attention.save_again(desk)
    assert desk.store.orders.get(placed.order.id).order == placed.order.order


def test_a_panel_that_repeats_an_id_leaves_the_outcome_unknown(
    desk: Desk, panel: PracticePanel, account: Account
) -> None:
    first = placing.place_order(desk, ticket(account, 1)).order
    with desk.store.database.writing() as connection:
        connection.execute("UPDATE orders SET panel_order = ?", (str(int(first.order) + 1),))
    second = placing.place_order(desk, ticket(account, 2))
    assert second.order.placing is Placing.UNKNOWN
    assert isinstance(second.error, OutcomeUnknown)
    assert "another order" in str(second.error)


def test_the_key_stands_in_no_file(tmp_path, panel: PracticePanel) -> None:  # type: ignore[no-untyped-def]
    panel.key = "canary-key-0123456789"
    store, secrets = Store.open(tmp_path / "p"), SessionSecrets()
    desk = Desk(store, secrets, Panels(store, secrets, timeout=2.0, pace=Pace.unlimited()))
    tested = accounts.test_connection(desk, url=panel.url, key=panel.key)
    account = accounts.add_account(desk, name="n", url=panel.url, key=panel.key, tested=tested).account
    catalogue.refresh(desk, account.id)
    panel.faults.next("add", Fault(FaultKind.HTML), Fault(FaultKind.REFUSE, text=f"key {panel.key} is bad"))
    for number in range(3):
        placing.place_order(desk, ticket(account, number))
    desk.close()
    for path in (tmp_path / "p").rglob("*"):
        if path.is_file():
            assert panel.key.encode() not in path.read_bytes(), path.name


# What is said before.


def kinds(desk: Desk, asked: Ticket, *, reread: bool = False) -> list[str]:
    return [str(caution.kind) for caution in placing.cautions(desk, asked, reread=reread)]


def test_nothing_is_said_of_a_plain_order(desk: Desk, account: Account) -> None:
    catalogue.refresh(desk, account.id)
    assert kinds(desk, ticket(account)) == []


def test_an_order_on_the_same_link_is_said(desk: Desk, panel: PracticePanel, account: Account) -> None:
    first = placing.place_order(desk, ticket(account)).order
    start = desk.now()
    assert kinds(desk, ticket(account)) == ["repeated", "active_link"]
    assert kinds(desk, ticket(account, quantity="200")) == ["active_link"]
    assert kinds(desk, ticket(account, 2)) == []
    from smm_desktop.core.orders import OrderStatus
    from smm_desktop.store import Told

    desk.store.orders.apply([Told(first.id, OrderStatus(OrderState.COMPLETED, "Completed"))], desk.now())
    desk.now = lambda: start + timedelta(hours=5)
    assert kinds(desk, ticket(account)) == ["recent"]
    for hours, words in ((0.5, "link less than an hour ago."), (1.5, "link 1 h ago."), (5, "link 5 h ago.")):
        desk.now = lambda hours=hours: start + timedelta(hours=hours)
        (said,) = placing.cautions(desk, ticket(account), reread=False)
        assert words in str(said.text)
    desk.now = lambda: start + timedelta(hours=25)
    assert kinds(desk, ticket(account)) == []


def test_an_unknown_outcome_on_the_same_link_is_said(desk: Desk, panel: PracticePanel, account: Account) -> None:
    panel.faults.next("add", Fault(FaultKind.CUT_AFTER))
    placing.place_order(desk, ticket(account))
    assert kinds(desk, ticket(account, quantity="200")) == ["unknown_link", "recent"]


def test_refused_orders_are_not_held_against_a_link(desk: Desk, panel: PracticePanel, account: Account) -> None:
    panel.balance = Decimal(0)
    placing.place_order(desk, ticket(account))
    assert kinds(desk, ticket(account)) == []


def test_a_price_or_limit_that_moved_is_said(desk: Desk, panel: PracticePanel, account: Account) -> None:
    catalogue.refresh(desk, account.id)
    panel.catalogue.change("1", rate=Decimal("1.80"), min=200)
    start = desk.now()
    assert kinds(desk, ticket(account), reread=True) == []
    desk.now = lambda: start + timedelta(hours=25)
    found = placing.cautions(desk, ticket(account))
    assert [str(caution.kind) for caution in found] == ["price", "limits"]
    assert str(found[0].text) == "The price changed since it was shown: now 0.18, before 0.09."
    assert "200 to 10,000" in str(found[1].text)


def test_a_service_that_is_gone_is_said(desk: Desk, panel: PracticePanel, account: Account) -> None:
    panel.catalogue.remove("1")
    catalogue.refresh(desk, account.id)
    assert kinds(desk, ticket(account)) == ["gone"]


def test_an_old_catalogue_that_cannot_be_read_anew_is_said(desk: Desk, panel: PracticePanel, account: Account) -> None:
    catalogue.refresh(desk, account.id)
    start = desk.now()
    desk.now = lambda: start + timedelta(hours=49)
    panel.stop()
    found = placing.cautions(desk, ticket(account))
    panel.start()
    assert [str(caution.kind) for caution in found] == ["stale"]
    assert "49 h ago" in str(found[0].text)


def test_a_balance_too_low_is_said(desk: Desk, panel: PracticePanel, account: Account) -> None:
    from smm_desktop.actions import balances

    panel.balance = Decimal("0.05")
    balances.refresh(desk, account.id)
    assert kinds(desk, ticket(account)) == ["balance"]


@pytest.mark.parametrize(("limit", "said"), [("0.08", True), ("0.09", False), ("", False), ("1", False), ("?", False)])
def test_a_sum_above_the_persons_limit_is_said(desk: Desk, account: Account, limit: str, said: bool) -> None:
    from smm_desktop.actions import settings

    settings.put(desk, settings.CONFIRM_AMOUNT, limit)
    assert kinds(desk, ticket(account)) == (["amount"] if said else [])
