"""States are met by many words and known by one."""

import pytest

from smm_desktop.core.orders import OrderState, parse_state
from smm_desktop.core.refills import RefillState, parse_refill_state


@pytest.mark.parametrize(
    ("word", "state"),
    [
        ("Pending", OrderState.PENDING),
        ("Awaiting", OrderState.PENDING),
        ("queued", OrderState.PENDING),
        ("Processing", OrderState.PROCESSING),
        ("In progress", OrderState.IN_PROGRESS),
        ("In progess", OrderState.IN_PROGRESS),
        ("inprogress", OrderState.IN_PROGRESS),
        ("IN_PROGRESS", OrderState.IN_PROGRESS),
        ("in-progress", OrderState.IN_PROGRESS),
        ("Completed", OrderState.COMPLETED),
        ("Partial", OrderState.PARTIAL),
        ("Canceled", OrderState.CANCELED),
        ("Cancelled", OrderState.CANCELED),
        ("Refunded", OrderState.REFUNDED),
        ("Fail", OrderState.FAILED),
        ("Error", OrderState.FAILED),
        ("Active", OrderState.ACTIVE),
        ("Paused", OrderState.PAUSED),
        ("Expired", OrderState.EXPIRED),
        ("On its way", OrderState.UNKNOWN),
        ("", OrderState.UNKNOWN),
    ],
)
def test_order_words(word: str, state: OrderState) -> None:
    assert parse_state(word) is state
    assert parse_state(f" {word.upper()} ") is state


def test_final_states_end_an_order() -> None:
    final = {state for state in OrderState if state.final}
    assert {state.name for state in final} == {"COMPLETED", "PARTIAL", "CANCELED", "REFUNDED", "FAILED", "EXPIRED"}


@pytest.mark.parametrize(
    ("word", "state"),
    [
        ("Pending", RefillState.PENDING),
        ("In progess", RefillState.IN_PROGRESS),
        ("Completed", RefillState.COMPLETED),
        ("Rejected", RefillState.REJECTED),
        ("Cancelled", RefillState.CANCELED),
        ("Failed", RefillState.FAILED),
        ("Later", RefillState.UNKNOWN),
    ],
)
def test_refill_words(word: str, state: RefillState) -> None:
    assert parse_refill_state(word) is state
