"""The follower through the whole life of orders, in every dialect: afterwards the history is what the panel knows."""

from __future__ import annotations

from decimal import Decimal

import pytest

from smm_desktop.actions import following, history, requests
from smm_desktop.api import PanelClient
from smm_desktop.api.pace import Pace
from smm_desktop.core.errors import PanelError
from smm_desktop.core.orders import OrderState

DIALECTS = ("standard", "strings", "php", "numbers", "codes")
MINUTE, HOUR, DAY = 60.0, 3600.0, 86_400.0
LINK = "https://social.example/p/{0}"
PLAIN = ("1", "2", "3", "4", "22", "24", "25", "26", "29", "30", "32")
"""Completed soon and late, partial, canceled, failed, refunded, over-delivered, refillable."""


def place_everything(rig, account) -> None:
    for turn in range(4):
        for service in PLAIN:
            rig.place(account, service, {"link": LINK.format(f"{service}-{turn}"), "quantity": "500"})
    rig.place(account, "5", {"link": LINK.format("c"), "comments": "Good\nBetter\nBest"})
    rig.place(account, "6", {"link": LINK.format("pack")})
    rig.place(account, "7", {"link": LINK.format("drip"), "quantity": "100", "runs": "3", "interval": "10"})
    rig.place(account, "8", {"username": "someone", "min": "100", "max": "120", "delay": "30", "posts": "3"})


@pytest.mark.parametrize("dialect", DIALECTS)
def test_afterwards_the_history_is_what_the_panel_knows(rig, dialect: str):
    account = rig.connect(dialect=dialect)
    panel = rig.panels["Practice"]
    rig.begin()
    place_everything(rig, account)
    stopped = [rig.place(account, "22", {"link": LINK.format(f"stop{n}"), "quantity": "900"}).id for n in range(3)]
    rig.pass_time(5 * MINUTE)
    canceled = requests.request_cancels(rig.desk, stopped)
    rig.workspace.changed.emit(canceled.changes)
    assert not any(canceled.results.values())
    rig.pass_time(2 * HOUR)
    completed = [order for order in rig.orders() if order.state is OrderState.COMPLETED]
    refillable = [order.id for order in completed if "R30" in order.service_name or order.service_name == "Followers"]
    asked = rig.ask_refills(refillable)
    assert len(refillable) >= 8
    assert not any(asked.results.values())
    rig.pass_time(HOUR)

    panel.stop()  # from here on only what was seen counts; it is started again to be compared with
    panel.start()
    orders = rig.orders()
    assert {order.order for order in orders if order.cancel_asked} == {entry.order for entry in panel.ledger.cancels}
    assert all(order.state.final for order in orders)
    assert len({order.state for order in orders}) >= 5
    assert {entry.order for entry in panel.ledger.entries} <= {order.order for order in orders}
    with PanelClient(url=panel.url, key=panel.key, pace=Pace.unlimited()) as client:
        for order in orders:
            told = client.status(order.order)
            assert (order.state, order.text) == (told.state, told.text)
            assert (order.charge, order.remains, order.start_count) == (told.charge, told.remains, told.start_count)
            if order.order in {entry.order for entry in panel.ledger.entries} and order.charge is not None:
                assert order.charge == panel.ledger.order(order.order).charge
        refills = history.refills(rig.desk)
        assert {refill.refill for refill in refills} == {entry.refill for entry in panel.ledger.refills}
        for refill in refills:
            assert refill.state.final
            assert refill.state is client.refill_status(refill.refill).state
    children = [order for order in orders if order.parent]
    parents = {order.id for order in orders if order.order in {child.parent for child in children}}
    assert len(children) == 6, "three runs and three posts, each an order of its own"
    assert sum((order.charge or Decimal(0) for order in children), Decimal(0)) > 0

    for order in orders:
        line = history.events(rig.desk, order.id)
        assert (line[-1].state, line[-1].charge, line[-1].start_count) == (order.state, order.charge, order.start_count)
        assert [event.at for event in line] == sorted(event.at for event in line)
        left = [event.remains for event in line if event.state is OrderState.IN_PROGRESS and event.remains is not None]
        assert left == sorted(left, reverse=True) or order.id in parents

    calls = len(panel.calls)
    rig.pass_time(HOUR)
    assert len(panel.calls) == calls, "what is final is asked about no more"
    assert rig.follower.refills.followed == 0


def test_a_refillable_order_is_looked_at_once_more_before_its_guarantee_ends(rig):
    account = rig.connect()
    rig.begin()
    placed = rig.place(account, "4", {"link": LINK.format("kept"), "quantity": "100"})
    rig.pass_time(HOUR)
    assert rig.desk.store.orders.get(placed.id).state is OrderState.COMPLETED
    calls = rig.statuses()
    for _ in range(27):
        rig.jump(DAY)
        rig.pass_time(2 * MINUTE)
    assert rig.statuses() == calls
    for _ in range(10):
        rig.jump(12 * HOUR)
        rig.pass_time(2 * MINUTE)
    assert rig.statuses() == calls + 1


def test_an_earlier_runs_order_is_looked_at_before_its_guarantee_ends_too(rig):
    account = rig.connect()
    placed = rig.place(account, "4", {"link": LINK.format("kept"), "quantity": "100"})
    rig.jump(HOUR)
    following.refresh_orders(rig.desk)
    assert rig.desk.store.orders.get(placed.id).state is OrderState.COMPLETED
    rig.jump(20 * DAY)
    rig.begin()
    calls = rig.statuses()
    for _ in range(24):
        rig.jump(12 * HOUR)
        rig.pass_time(2 * MINUTE)
    assert rig.statuses() == calls + 1


def test_an_order_whose_id_the_panel_does_not_know_spoils_nothing(rig):
    account = rig.connect()
    rig.begin()
    rig.place_many(account, 3)
    client = rig.desk.panels.client(account.id)
    with pytest.raises(PanelError):
        client.status("999999")
    with rig.desk.store.database.writing() as connection:
        connection.execute("UPDATE orders SET panel_order = '999999' WHERE id = 2")
    rig.pass_time(HOUR)
    states = [order.state for order in sorted(rig.orders(), key=lambda order: order.id)]
    assert states[0] is states[2] is OrderState.COMPLETED
    assert not states[1].final
