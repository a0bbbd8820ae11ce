from __future__ import annotations

import json
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from store_helping import begin, ended, place, ticket

from smm_desktop.core.accounts import Balance
from smm_desktop.core.history import OrderQuery
from smm_desktop.core.orders import OrderState, Placing, Ticket
from smm_desktop.core.refills import RefillState
from smm_desktop.store import Store
from smm_desktop.store.outcomes import RECORD_MOST, SIZE, OutcomeFile
from smm_desktop.store.values import link_key


def test_what_will_be_sent_is_written_down_first(store: Store, now: datetime) -> None:
    intent = begin(store, now)
    order = store.orders.get(intent.order_id)
    assert (order.placing, order.order, order.state) == (Placing.SENDING, "", OrderState.PENDING)
    assert order.fields == ticket().fields
    assert (order.estimate, order.currency, order.quantity) == (Decimal("0.09"), "USD", 100)
    assert order.placed_at == now
    assert store.orders.find(OrderQuery(tab="active")).counts["active"] == 1


@pytest.mark.parametrize(
    ("placing", "panel_id", "tab"),
    [
        (Placing.PLACED, "23501", "active"),
        (Placing.REFUSED, "", "failed"),
        (Placing.NOT_SENT, "", "failed"),
        (Placing.UNKNOWN, "", "attention"),
    ],
)
def test_each_outcome_is_kept(store: Store, now: datetime, placing: Placing, panel_id: str, tab: str) -> None:
    intent = begin(store, now)
    settlement = store.outbox.settle([ended(intent, placing, now, panel_id=panel_id, detail="because")], now)
    assert settlement.saved
    order = store.orders.get(intent.order_id)
    assert (order.placing, order.order, order.detail) == (placing, panel_id, "because")
    counts = store.orders.find(OrderQuery()).counts
    assert {name for name, number in counts.items() if number} == {"all", tab}


def test_what_is_found_sending_at_the_start_becomes_unknown(store: Store, folder: Path, now: datetime) -> None:
    intent = begin(store, now)
    placed = place(store, now, 2)
    store.close()
    again = Store.open(folder)
    order = again.orders.get(intent.order_id)
    assert order.placing is Placing.UNKNOWN
    assert "may or may not" in order.detail
    assert again.orders.get(placed).placing is Placing.PLACED
    assert again.unknowns.count() == 1
    again.close()


def test_an_outcome_is_taken_once(store: Store, now: datetime) -> None:
    intent = begin(store, now)
    store.outbox.settle([ended(intent, Placing.PLACED, now, panel_id="7")], now)
    store.outbox.settle([ended(intent, Placing.REFUSED, now)], now)
    order = store.orders.get(intent.order_id)
    assert (order.placing, order.order) == (Placing.PLACED, "7")
    assert len(store.orders.events(intent.order_id)) == 1


def test_an_outcome_of_another_file_is_not_taken(store: Store, now: datetime) -> None:
    intent = begin(store, now)
    foreign = ended(intent, Placing.PLACED, now, panel_id="7")
    store.outbox.settle([type(foreign)(intent.id, "another", intent.order_id, Placing.PLACED, 1, panel_id="7")], now)
    assert store.orders.get(intent.order_id).placing is Placing.SENDING


def test_an_id_that_another_order_has_makes_the_outcome_unknown(store: Store, now: datetime) -> None:
    place(store, now, 1, order="7")
    intent = begin(store, now, 2)
    settlement = store.outbox.settle([ended(intent, Placing.PLACED, now, panel_id="7")], now)
    assert settlement.outcomes[0].state is Placing.UNKNOWN
    order = store.orders.get(intent.order_id)
    assert (order.placing, order.order) == (Placing.UNKNOWN, "")
    assert "id 7" in order.detail


def test_the_same_id_on_another_account_is_no_matter(store: Store, now: datetime) -> None:
    from smm_desktop.core.accounts import Account

    store.accounts.add(Account("b", "Other", "https://other.example/api/v2"))
    place(store, now, 1, order="7")
    second = place(store, now, 2, order="7", account="b")
    assert store.orders.get(second).placing is Placing.PLACED


def test_the_very_same_order_is_not_begun_twice_in_a_moment(store: Store, now: datetime) -> None:
    begin(store, now)
    since = now - timedelta(seconds=10)
    assert store.outbox.begin(ticket(), now + timedelta(seconds=1), alone_since=since) is None
    assert store.orders.find(OrderQuery()).counts["all"] == 1
    assert store.outbox.begin(ticket(2), now, alone_since=since) is not None
    assert store.outbox.begin(ticket(), now, alone_since=now) is not None


def test_a_refused_order_may_be_tried_again_at_once(store: Store, now: datetime) -> None:
    intent = begin(store, now)
    store.outbox.settle([ended(intent, Placing.REFUSED, now)], now)
    assert store.outbox.begin(ticket(), now, alone_since=now - timedelta(seconds=10)) is not None


def test_the_balance_before_is_kept_with_the_intent(store: Store, now: datetime) -> None:
    store.accounts.note_balance("a", Balance(Decimal("10.5"), "USD"), now - timedelta(minutes=1))
    intent = begin(store, now)
    store.outbox.settle([ended(intent, Placing.UNKNOWN, now)], now)
    store.accounts.note_balance("a", Balance(Decimal("10.41"), "USD"), now + timedelta(seconds=5))
    evidence = store.unknowns.all()[0]
    assert (evidence.before, evidence.after) == (Decimal("10.5"), Decimal("10.41"))
    assert evidence.before_at == now - timedelta(minutes=1)


def test_a_balance_asked_for_before_the_order_is_no_evidence(store: Store, now: datetime) -> None:
    intent = begin(store, now)
    store.outbox.settle([ended(intent, Placing.UNKNOWN, now)], now)
    store.accounts.note_balance("a", Balance(Decimal("1"), "USD"), now - timedelta(seconds=5))
    assert store.unknowns.all()[0].after is None
    assert store.unknowns.without_balance() == ("a",)


def test_a_late_panel_is_seen_in_a_newer_balance(store: Store, now: datetime) -> None:
    intent = begin(store, now)
    store.outbox.settle([ended(intent, Placing.UNKNOWN, now)], now)
    for minutes, held in ((1, "10"), (5, "9.91"), (60, "3")):
        store.accounts.note_balance("a", Balance(Decimal(held), "USD"), now + timedelta(minutes=minutes))
    assert store.unknowns.all()[0].after == Decimal("9.91")


def test_refill_requests_are_journalled(store: Store, now: datetime) -> None:
    orders = store.orders.page([place(store, now, number) for number in (1, 2, 3, 4)])
    intents = store.outbox.begin_requests("refill", orders, now)
    ends = [Placing.PLACED, Placing.REFUSED, Placing.NOT_SENT, Placing.UNKNOWN]
    store.outbox.settle([ended(i, e, now, panel_id="r1") for i, e in zip(intents, ends, strict=True)], now)
    kept = {refill.order_id: refill.state for refill in store.refills.all()}
    assert kept == {orders[0].id: RefillState.PENDING, orders[3].id: RefillState.UNKNOWN}
    assert store.orders.get(orders[0].id).refill == "r1"
    assert [refill.order_id for refill in store.refills.to_follow()] == [orders[0].id]


def test_cancel_requests_are_journalled(store: Store, now: datetime) -> None:
    orders = store.orders.page([place(store, now, number) for number in (1, 2, 3)])
    intents = store.outbox.begin_requests("cancel", orders, now)
    ends = [Placing.PLACED, Placing.REFUSED, Placing.UNKNOWN]
    store.outbox.settle([ended(i, e, now, detail="cut") for i, e in zip(intents, ends, strict=True)], now)
    kept = store.orders.page([order.id for order in orders])
    assert [order.cancel_asked for order in kept] == [True, False, True]
    assert [order.detail for order in kept] == ["", "", "cut"]
    assert all(order.placing is Placing.PLACED for order in kept)


def test_the_second_file_is_read_at_the_start(store: Store, folder: Path, now: datetime) -> None:
    intent = begin(store, now)
    OutcomeFile(folder / "outcomes.jsonl").append([ended(intent, Placing.PLACED, now, panel_id="23501")])
    store.close()
    again = Store.open(folder)
    order = again.orders.get(intent.order_id)
    assert (order.placing, order.order) == (Placing.PLACED, "23501")
    assert again.unsaved == ()
    assert (folder / "outcomes.jsonl").read_bytes().strip(b"\0") == b""
    again.close()


def test_a_torn_record_is_left_out_and_the_order_is_unknown(store: Store, folder: Path, now: datetime) -> None:
    intent = begin(store, now)
    file = folder / "outcomes.jsonl"
    OutcomeFile(file).append([ended(intent, Placing.PLACED, now, panel_id="23501")])
    whole = file.read_bytes().strip(b"\0\n")
    file.write_bytes(b"\n" + whole[: len(whole) // 2] + bytes(4096))
    store.close()
    again = Store.open(folder)
    assert again.orders.get(intent.order_id).placing is Placing.UNKNOWN
    again.close()


def test_records_after_a_torn_one_are_read(tmp_path: Path, store: Store, now: datetime) -> None:
    path = tmp_path / "outcomes"
    path.write_bytes(b'\n{"id": 1, "uid": "x", "ord' + bytes(100))
    file = OutcomeFile(path)
    assert file.load() == ()
    outcome = ended(begin(store, now), Placing.PLACED, now, panel_id="5")
    file.append([outcome])
    assert OutcomeFile(path).load() == (outcome,)


def test_space_is_set_aside_before_anything_is_sent(store: Store, folder: Path, now: datetime) -> None:
    begin(store, now)
    assert (folder / "outcomes.jsonl").stat().st_size >= SIZE
    assert (folder / "outcomes.jsonl").read_bytes() == bytes(SIZE)


def test_a_record_never_outgrows_what_is_set_aside_for_it(tmp_path: Path, store: Store, now: datetime) -> None:
    intent = begin(store, now)
    file = OutcomeFile(tmp_path / "outcomes")
    file.reserve(1)
    file.append([ended(intent, Placing.UNKNOWN, now, panel_id="\U0001f525" * 200, detail="\U0001f525" * 9999)])
    assert len((tmp_path / "outcomes").read_bytes().rstrip(b"\0")) <= RECORD_MOST
    assert len(file.load()) == 1


def test_fields_are_kept_exactly(store: Store, now: datetime) -> None:
    fields = {"link": "https://t.me/+AbC\udfff", "comments": "one\ntwo ✨\r\nthree", "quantity": "5"}
    intent = store.outbox.begin(Ticket("a", "1", "n", "Default", fields), now)
    assert intent is not None
    assert store.orders.get(intent.order_id).fields == fields
    assert json.dumps(store.orders.get(intent.order_id).link)


@pytest.mark.parametrize(
    "other",
    ["http://Site.example/p/1/", "https://www.site.example/p/1", "site.example/p/1", " https://site.example/p/1 "],
)
def test_one_link_in_many_ways_of_writing(other: str) -> None:
    assert link_key(other) == link_key("https://site.example/p/1")


def test_other_links_are_other_links() -> None:
    links = [
        "https://site.example/p/1",
        "https://site.example/P/1",
        "https://site.example/p/1?x=2",
        "@name",
        "name",
        "",
    ]
    assert len({link_key(link) for link in links}) == len(links)
    assert link_key("http://[broken") == link_key("http://[broken")


def test_an_id_too_long_to_be_one_is_never_cut(tmp_path: Path, store: Store, now: datetime) -> None:
    file = OutcomeFile(tmp_path / "outcomes")
    file.reserve(1)
    file.append([ended(begin(store, now), Placing.PLACED, now, panel_id="7" * 201)])
    assert [(outcome.state, outcome.panel_id) for outcome in file.load()] == [(Placing.UNKNOWN, "")]
