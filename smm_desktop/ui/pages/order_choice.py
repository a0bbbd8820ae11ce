"""What can be asked for the selected orders, found off the window's thread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from smm_desktop.actions import catalogue, history, requests
from smm_desktop.actions.desk import Desk
from smm_desktop.core.orders import Order
from smm_desktop.core.services import Service
from smm_desktop.core.text import Text

MOST = 5_000
"""Orders that can be asked for at once."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which selected orders a refill or a cancel can be asked for, and the commonest reason why not for the others."""

    ids: tuple[int, ...] = ()
    refill: tuple[int, ...] = ()
    cancel: tuple[int, ...] = ()
    why_not_refill: Text | None = None
    why_not_cancel: Text | None = None
    advice: Text | None = None
    """What makes a refusal of the refills likely, the commonest of such."""


def choose(desk: Desk, ids: Sequence[int]) -> Choice:
    """Look at each of `ids`: what can be asked for it."""
    now = desk.now()
    pairs = with_services(desk, history.page(desk, ids))
    refills = [(order, requests.why_not_refill(order, service, now)) for order, service in pairs]
    cancels = [(order, requests.why_not_cancel(order, service)) for order, service in pairs]
    advice = [
        requests.refill_advice(order, service, now)
        for (order, service), (_, why) in zip(pairs, refills, strict=True)
        if why is None
    ]
    return Choice(
        ids=tuple(ids),
        refill=tuple(order.id for order, why in refills if why is None),
        cancel=tuple(order.id for order, why in cancels if why is None),
        why_not_refill=commonest([why for _, why in refills]),
        why_not_cancel=commonest([why for _, why in cancels]),
        advice=commonest(advice),
    )


def with_services(desk: Desk, orders: Sequence[Order]) -> list[tuple[Order, Service | None]]:
    """Each order with its service as the catalogue has it now; each service is looked up once."""
    known: dict[tuple[str, str], Service | None] = {}
    for order in orders:
        key = (order.account, order.service)
        if key not in known:
            known[key] = catalogue.service(desk, *key)
    return [(order, known[order.account, order.service]) for order in orders]


def commonest(texts: Sequence[Text | None]) -> Text | None:
    """The sentence that stands there most often."""
    counted = Counter(str(text) for text in texts if text is not None)
    if not counted:
        return None
    most = counted.most_common(1)[0][0]
    return next(text for text in texts if text is not None and str(text) == most)
