"""The person's settings: named JSON values."""

from __future__ import annotations

from typing import Any

from smm_desktop.actions.desk import Desk
from smm_desktop.core.changes import Changes

CONFIRM_AMOUNT = "confirm_amount"
"""Text of a decimal amount: above it the sum is confirmed before placing; absent or "" means never."""
REREAD_HOURS = "reread_hours"
"""Whole hours: a catalogue older than that is read anew before an order is placed. Default 24."""


def get(desk: Desk, name: str, default: Any = None) -> Any:
    """The value of a setting; `default` where it was never set."""
    return desk.store.settings.get(name, default)


def put(desk: Desk, name: str, value: Any) -> Changes:
    """Keep a setting; `value` is anything JSON can hold, None forgets it."""
    desk.store.settings.put(name, value)
    return Changes(settings=frozenset({name}))
