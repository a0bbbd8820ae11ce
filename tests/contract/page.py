"""Every example of the API page, byte for byte as printed there, and what it means."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from smm_desktop.core.accounts import Balance
from smm_desktop.core.orders import OrderState, OrderStatus
from smm_desktop.core.refills import RefillState, RefillStatus
from smm_desktop.core.services import Service
from tests.contract.reply import No, Reply

_SERVICES = (
    b'[ { "service": 1, "name": "Followers", "type": "Default", "category": "First Category", "rate": "0.90", "min":'
    b' "50", "max": "10000", "refill": true }, {'
    b' "service": 2, "name": "Comments", "type": "Custom Comments", "category":'
    b' "Second Category", "rate": "8", "min": "10", "max": "1500", "refill": false } ]'
)
_STATUSES = (
    b'[ "1": { "charge": "0.27819", "start_count": "3572", "status": "Partial", "remains": "157", "currency": "USD" },'
    b' "10": { "error": "Incorrect order ID" }, "100": { "charge": "1.44219", "start_count": "234", "status":'
    b' "In progress", "remains": "10", "currency": "USD" } ]'
)
_PARTIAL = OrderStatus(OrderState.PARTIAL, "Partial", Decimal("0.27819"), 3572, 157, "USD")

GOOD: dict[str, tuple[bytes, Any]] = {
    "services": (
        _SERVICES,
        (
            Service("1", "Followers", "Default", "First Category", Decimal("0.90"), 50, 10000, refill=True),
            Service("2", "Comments", "Custom Comments", "Second Category", Decimal(8), 10, 1500),
        ),
    ),
    "add": (b'{ "order": 23501 }', "23501"),
    "status": (
        b'{ "charge": "0.27819", "start_count": "3572", "status": "Partial", "remains": "157", "currency": "USD" }',
        _PARTIAL,
    ),
    "statuses": (
        _STATUSES,
        {
            "1": _PARTIAL,
            "10": No("order", "Incorrect order ID"),
            "100": OrderStatus(OrderState.IN_PROGRESS, "In progress", Decimal("1.44219"), 234, 10, "USD"),
        },
    ),
    "refill": (b'{ "refill": "1" }', "1"),
    "refills": (
        b'[ { "order": 1, "refill": 1 }, { "order": 2, "refill": 2 },'
        b' { "order": 3, "refill": { "error": "Incorrect order ID" } } ]',
        {"1": "1", "2": "2", "3": No("order", "Incorrect order ID")},
    ),
    "refill_status": (b'{ "status": "Completed" }', RefillStatus(RefillState.COMPLETED, "Completed")),
    "refill_statuses": (
        b'[ { "refill" : "1", "status": "Completed" }, { "refill" : "2", "status": "In progess" } ]',
        {
            "1": RefillStatus(RefillState.COMPLETED, "Completed"),
            "2": RefillStatus(RefillState.IN_PROGRESS, "In progess"),
        },
    ),
    "cancel": (
        b'[ { "order": 9, "cancel": { "error": "Incorrect order ID" } }, { "order": 2, "cancel": 1 } ]',
        {"9": No("order", "Incorrect order ID"), "2": None},
    ),
    "balance": (
        b'{ "balance": "100.84292", "currency": "USD" }',
        Balance(Decimal("100.84292"), "USD"),
    ),
}
"""For each method the page's answer and its meaning."""

REPLIES = tuple(Reply("as on the page", action, body, value) for action, (body, value) in GOOD.items())
