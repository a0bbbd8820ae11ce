"""What a reading of a catalogue found changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ServiceChange:
    """One change of a service that a refresh found; `id` counts up in the order they were found.

    `what` is added, removed, or the field that changed: name, type, category, rate, min, max, refill, cancel, dripfeed.
    Rates are written as plain decimals, flags as "yes" and "". What is added has its rate as `new`, what is removed as
    `old`; both were left empty by earlier versions.
    """

    account: str
    at: datetime
    service: str
    name: str
    what: str
    old: str
    new: str
    id: int = 0
