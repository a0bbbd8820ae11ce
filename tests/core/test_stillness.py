"""Which orders count as not moving."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from smm_desktop.core.orders import Order, OrderState, Placing
from smm_desktop.core.stillness import LEAST, patience, quiet_for

THEN = datetime(2030, 1, 1, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def order(state: OrderState = OrderState.PENDING, *, looked_after: timedelta | None = 5 * DAY) -> Order:
    checked = None if looked_after is None else THEN + looked_after
    return Order(
        1, "a", "7", Placing.PLACED, "1", "Followers", "Default", "x", {}, 100, state, "", None, None, "USD",
        None, None, THEN, THEN, checked,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("usual", "days", "given"),
    [
        (None, 3, 3 * DAY),
        (None, 10, 10 * DAY),
        (timedelta(minutes=5), 3, LEAST),
        (10 * HOUR, 3, 30 * HOUR),
        (4 * DAY, 3, 12 * DAY),
    ],
)
def test_patience_goes_by_the_service_and_else_by_days(usual, days, given):
    assert patience(usual, days) == given


@pytest.mark.parametrize("state", [OrderState.PENDING, OrderState.PROCESSING, OrderState.IN_PROGRESS])
def test_an_active_order_is_quiet_up_to_the_last_look(state):
    assert quiet_for(order(state)) == 5 * DAY


@pytest.mark.parametrize("state", [OrderState.COMPLETED, OrderState.FAILED, OrderState.ACTIVE, OrderState.PAUSED])
def test_ended_orders_and_subscriptions_are_not_quiet(state):
    assert quiet_for(order(state)) == timedelta()


def test_what_was_never_asked_about_is_not_known_to_stand_still():
    assert quiet_for(order(looked_after=None)) == timedelta()
    assert quiet_for(order(looked_after=-DAY)) == timedelta()
    assert quiet_for(replace(order(), placing=Placing.UNKNOWN)) == timedelta()
