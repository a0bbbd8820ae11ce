"""Speed and expected end of an order, from what was seen of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from smm_desktop.core.delivery import LEAST_SEEN, Delivery, delivery
from smm_desktop.core.orders import Order, OrderEvent, OrderState, Placing
from smm_desktop.core.subscriptions import Subscription, subscription

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def order(state: OrderState = OrderState.IN_PROGRESS, remains: int | None = 400, **values: object) -> Order:
    made = Order(
        1, "a", "9", Placing.PLACED, "1", "Followers", "Default", "l", {}, 1000, state, "", None, None, "USD", 50,
        remains, NOW - 3 * HOUR, NOW, NOW,
    )  # fmt: skip
    return replace(made, **values)  # type: ignore[arg-type]


def seen(state: OrderState, hours: float, remains: int | None = None) -> OrderEvent:
    return OrderEvent(NOW - timedelta(hours=hours), state, "", None, None, remains)


PENDING, BEGUN = seen(OrderState.PENDING, 3), seen(OrderState.IN_PROGRESS, 2, 1000)


def test_its_own_speed_and_the_end_that_follows() -> None:
    assert delivery(order(), (PENDING, BEGUN), None) == Delivery(300.0, NOW + timedelta(hours=4 / 3))
    assert delivery(order(), (PENDING, seen(OrderState.IN_PROGRESS, 2)), None).per_hour == 300.0  # from the quantity


@pytest.mark.parametrize(
    ("changed", "events"),
    [
        ({"remains": None}, (BEGUN,)),
        ({"remains": 1000}, (BEGUN,)),
        ({"checked_at": None}, (BEGUN,)),
        ({"checked_at": BEGUN.at + LEAST_SEEN / 2}, (BEGUN,)),
        ({}, (PENDING,)),
        ({"state": OrderState.COMPLETED}, (BEGUN,)),
        ({"placing": Placing.UNKNOWN}, (BEGUN,)),
    ],
)
def test_what_cannot_be_told_is_not_told(changed: dict[str, object], events: tuple[OrderEvent, ...]) -> None:
    assert delivery(replace(order(), **changed), events, None) == Delivery()  # type: ignore[arg-type]


def test_without_a_speed_the_record_of_the_service_tells_unless_that_has_passed() -> None:
    waiting = order(OrderState.PENDING, None)
    assert delivery(waiting, (PENDING,), 5 * HOUR) == Delivery(None, NOW + 2 * HOUR, own=False)
    assert delivery(waiting, (PENDING,), 2 * HOUR) == Delivery()
    assert delivery(replace(waiting, state=OrderState.ACTIVE), (), 5 * HOUR) == Delivery()


def test_an_end_beyond_a_year_is_no_end() -> None:
    slow = order(remains=999, quantity=1000)
    assert delivery(slow, (BEGUN,), None).ends_at is not None
    endless = order(remains=99_999_999)
    assert delivery(endless, (seen(OrderState.IN_PROGRESS, 2, 100_000_000),), None).ends_at is None


def test_what_a_panel_tells_of_a_subscription() -> None:
    fields = {"username": "u", "posts": "3", "old_posts": "2", "expiry": "01/06/2026"}
    kept = order(OrderState.ACTIVE, None, service_type="Subscriptions", fields=fields)
    assert subscription(kept) == Subscription(None, 5, "01/06/2026")
    told = replace(kept, answer='{"status":"Active","expiry":"02/06/2026","posts":"4","orders":[7]}')
    assert subscription(told) == Subscription(4, 5, "02/06/2026")
    endless = replace(told, fields={"username": "u"}, answer="[1]")
    assert subscription(endless) == Subscription(None, None, "")
    assert subscription(order()) is None
