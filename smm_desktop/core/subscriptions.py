"""What a panel tells of a subscription beside its state: how many posts it served, and when it expires."""

from __future__ import annotations

import json
from dataclasses import dataclass

from smm_desktop.core.orders import Order
from smm_desktop.core.services import Billing, service_type, whole


@dataclass(frozen=True, slots=True)
class Subscription:
    """`served` posts of `wanted` (None: without an end, or not told). `expiry` is a date as the panel writes it."""

    served: int | None
    wanted: int | None
    expiry: str = ""


def subscription(order: Order) -> Subscription | None:
    """What is known of a subscription; None for other orders."""
    if service_type(order.service_type).billing is not Billing.POSTS:
        return None
    told = _told(order.answer)
    posts, old = (whole(order.fields.get(name, "")) for name in ("posts", "old_posts"))
    wanted = None if posts is None else posts + (old or 0)
    expiry = told.get("expiry") or order.fields.get("expiry", "")
    return Subscription(whole(str(told.get("posts", ""))), wanted, str(expiry)[:40])


def _told(answer: str) -> dict[str, object]:
    try:
        record = json.loads(answer)
    except (ValueError, RecursionError):
        return {}
    return record if isinstance(record, dict) else {}
