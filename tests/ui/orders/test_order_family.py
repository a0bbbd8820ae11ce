"""Details of orders that belong together: a drip-feed and its runs, a subscription and the orders for its posts."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from smm_desktop.actions import following, history, placing
from smm_desktop.core.orders import Order, Ticket
from smm_desktop.ui.hands import Hands
from smm_desktop.ui.pages.order_details import OrderDetails
from smm_desktop.ui.readable import Sentences


@pytest.fixture
def details(rig):
    made = OrderDetails(rig.workspace)
    rig.qtbot.addWidget(made)
    made.resize(340, 900)
    made.show()
    return made


@pytest.fixture
def asked(rig):
    found = []
    rig.workspace.rows_requested.connect(lambda page, ids: found.append((page, tuple(ids))))
    return found


def place(rig, service: str, kind: str, fields: dict[str, str], billed: int | None) -> Order:
    ticket = Ticket(rig.account.id, service, "Some service", kind, fields, billed, None, "USD")
    placed = placing.place_order(rig.desk, ticket)
    rig.tell(placed.changes)
    return placed.order


def follow(rig, order: Order, seconds: float) -> Order:
    rig.panel.advance(seconds)
    rig.tell(following.refresh_orders(rig.desk).changes)
    return history.order(rig.desk, order.id)


def words(details: OrderDetails) -> str:
    shown = [*details.findChildren(QLabel), *details.findChildren(Sentences)]
    return "\n".join(label.text() for label in shown if label.isVisible())


def test_a_drip_feed_and_its_runs(rig, details, asked):
    fields = {"link": "https://x.example/drip", "quantity": "100", "runs": "3", "interval": "10"}
    order = follow(rig, place(rig, "7", "Default", fields, 300), 3)
    details.show_order(order)
    rig.qtbot.waitUntil(lambda: "Its runs" in words(details), timeout=10_000)
    follow(rig, order, 60)
    follow(rig, order, 60)  # the last runs are known of since the look before
    rig.qtbot.waitUntil(lambda: details._family._sum.text() == "3 of 3 have ended.", timeout=10_000)
    children = rig.desk.store.orders.children(rig.account.id, order.order)
    assert len(children) == 3
    child = history.order(rig.desk, children[0])
    Hands(details).press(f"Order {child.order}")
    assert asked == [("orders", (child.id,))]
    Hands(details).press("Show all 3 in the list")
    assert asked[-1] == ("orders", tuple(children))
    details.show_order(child)
    rig.qtbot.waitUntil(lambda: "One run of this drip-feed." in words(details), timeout=10_000)
    Hands(details).press(f"Order {order.order}")
    assert asked[-1] == ("orders", (order.id,))


def test_a_subscription_tells_its_own_fields_and_states(rig, details):
    fields = {"username": "someone", "min": "50", "max": "100", "delay": "30", "posts": "9000", "expiry": "01/06/2099"}
    order = follow(rig, place(rig, "8", "Subscriptions", fields, 200), 9)
    details.show_order(order)
    parts = ("Posts served", "of 9,000", "Expires", "01/06/2099", "Delay (minutes)", "30", "Quantity from")
    for part in ("Orders for its posts", *parts):  # what is asked of the file comes in any order
        rig.qtbot.waitUntil(lambda part=part: part in words(details), timeout=10_000)
    assert details._pill.accessibleName() == "Active"


def test_an_order_without_family_shows_none(rig, details):
    details.show_order(rig.place())
    rig.qtbot.waitUntil(lambda: bool(details._time_line.lines), timeout=10_000)
    assert not details._family.isVisible()
    assert details.findChild(QPushButton)
