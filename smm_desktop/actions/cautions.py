"""What a person should know about the money before an order is placed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from smm_desktop.actions import catalogue, settings
from smm_desktop.actions.desk import Desk
from smm_desktop.core import checks, services
from smm_desktop.core.errors import SmmError
from smm_desktop.core.money import Amount, Count, parse_amount
from smm_desktop.core.orders import Order, Placing, Ticket
from smm_desktop.core.services import Service
from smm_desktop.core.text import QT_TRANSLATE_NOOP, Text

REPEAT_SECONDS = 10
"""Within this time the very same order is taken for a second press of the same button."""
RECENT = timedelta(days=1)
USUAL_REREAD_HOURS = 24


class CautionKind(StrEnum):
    """What a person should know about the money before placing."""

    REPEATED = "repeated"
    """The very same order was placed seconds ago; `place_order` refuses it unless this kind is in `override`."""
    RECENT = "recent"
    ACTIVE_LINK = "active_link"
    UNKNOWN_LINK = "unknown_link"
    PRICE = "price"
    LIMITS = "limits"
    GONE = "gone"
    STALE = "stale"
    BALANCE = "balance"
    AMOUNT = "amount"


@dataclass(frozen=True, slots=True)
class Caution:
    """Something to say before the order is placed; it never stops it by itself."""

    kind: CautionKind
    text: Text


_REPEATED = QT_TRANSLATE_NOOP("core", "The very same order was placed {seconds} s ago. Placing it again pays again.")
_RECENT = QT_TRANSLATE_NOOP(
    "core", "This service was ordered for this link {hours} h ago. Placing it again pays again."
)
_JUST_NOW = QT_TRANSLATE_NOOP(
    "core", "This service was ordered for this link less than an hour ago. Placing it again pays again."
)
_ACTIVE = QT_TRANSLATE_NOOP(
    "core",
    "Order {order} of this service is still running on this link. A second one may be refused, or count wrongly and be "
    "charged.",
)
UNKNOWN_LINK = QT_TRANSLATE_NOOP(
    "core",
    "It is not known whether an earlier order of this service for this link was placed. Settle it under Attention "
    "first, or it may be paid twice.",
)
_PRICE = QT_TRANSLATE_NOOP("core", "The price changed since it was shown: now {now}, before {before}.")
_LIMITS = QT_TRANSLATE_NOOP("core", "The service's limits changed: now {min} to {max}.")
_GONE = QT_TRANSLATE_NOOP("core", "The panel no longer lists this service, so it may refuse the order.")
STALE = QT_TRANSLATE_NOOP(
    "core", "Prices were last read {hours} h ago and cannot be read now, so the cost may be another."
)
_BALANCE = QT_TRANSLATE_NOOP(
    "core", "The balance of {balance} {currency} does not cover the estimated {estimate}. The panel will refuse."
)
_AMOUNT = QT_TRANSLATE_NOOP("core", "This order costs about {estimate} {currency}.")


def cautions(desk: Desk, ticket: Ticket, *, reread: bool = True) -> tuple[Caution, ...]:
    """What should be said before this order is placed.

    With `reread`, a catalogue older than the set age is read anew first; where that fails, its age is said.
    """
    return (
        *link_cautions(desk, ticket),
        *_service_cautions(desk, ticket, reread=reread),
        *_money_cautions(desk, ticket),
    )


def link_cautions(desk: Desk, ticket: Ticket) -> Iterator[Caution]:
    """What should be said because of earlier orders of the service on the link."""
    if not ticket.link:
        return
    now = desk.now()
    earlier = desk.store.orders.same_link(ticket.account, ticket.service, ticket.link)
    sent = [order for order in earlier if order.placing not in (Placing.REFUSED, Placing.NOT_SENT)]
    same = next((order for order in sent if dict(order.fields) == dict(ticket.fields)), None)
    if same and now - same.placed_at < timedelta(seconds=REPEAT_SECONDS):
        seconds = max(0, int((now - same.placed_at).total_seconds()))
        yield Caution(CautionKind.REPEATED, Text(_REPEATED, {"seconds": seconds}))
    if any(order.placing is Placing.UNKNOWN for order in sent):
        yield Caution(CautionKind.UNKNOWN_LINK, Text(UNKNOWN_LINK))
    yield from _running_or_recent(sent, now)


def _running_or_recent(sent: list[Order], now: datetime) -> Iterator[Caution]:
    active = next((order for order in sent if order.active), None)
    if active:
        yield Caution(CautionKind.ACTIVE_LINK, Text(_ACTIVE, {"order": active.order}))
    elif sent and now - sent[0].placed_at < RECENT:
        hours = int((now - sent[0].placed_at).total_seconds() // 3600)
        yield Caution(CautionKind.RECENT, Text(_RECENT, {"hours": hours}) if hours > 0 else Text(_JUST_NOW))


def _service_cautions(desk: Desk, ticket: Ticket, *, reread: bool) -> Iterator[Caution]:
    fetched = desk.store.services.fetched_at(ticket.account)
    if fetched is None:
        return
    age = desk.now() - fetched
    if reread and age > timedelta(hours=reread_hours(desk)) and not read_anew(desk, ticket.account):
        hours = int(age.total_seconds() // 3600)
        yield Caution(CautionKind.STALE, Text(STALE, {"hours": hours}))
    service = desk.store.services.get(ticket.account, ticket.service)
    if service is None:
        yield Caution(CautionKind.GONE, Text(_GONE))
    else:
        yield from _changes(service, ticket, desk.now())


def _changes(service: Service, ticket: Ticket, now: datetime) -> Iterator[Caution]:
    estimate = services.estimate(service, ticket.fields)
    if estimate is not None and ticket.estimate is not None and estimate != ticket.estimate:
        values = {"now": Amount(estimate), "before": Amount(ticket.estimate)}
        yield Caution(CautionKind.PRICE, Text(_PRICE, values))
    if any(fault.field in _LIMITED for fault in checks.faults(service, ticket.fields, today=now.astimezone().date())):
        limits = {"min": Count(service.min), "max": Count(service.max)}
        yield Caution(CautionKind.LIMITS, Text(_LIMITS, limits))


_LIMITED = frozenset({"quantity", "comments", "usernames", "runs", "min", "max"})


def _money_cautions(desk: Desk, ticket: Ticket) -> Iterator[Caution]:
    if ticket.estimate is None:
        return
    held = desk.store.accounts.balances().get(ticket.account)
    if held is not None and held.amount < ticket.estimate:
        values = {
            "balance": Amount(held.amount),
            "currency": held.currency,
            "estimate": Amount(ticket.estimate),
        }
        yield Caution(CautionKind.BALANCE, Text(_BALANCE, values))
    limit = confirm_amount(desk)
    if limit is not None and ticket.estimate > limit:
        values = {"estimate": Amount(ticket.estimate), "currency": ticket.currency}
        yield Caution(CautionKind.AMOUNT, Text(_AMOUNT, values))


def read_anew(desk: Desk, account_id: str) -> bool:
    """Read the catalogue of an account again; False where that fails."""
    try:
        catalogue.refresh(desk, account_id)
    except SmmError:
        return False
    return True


def reread_hours(desk: Desk) -> int:
    """After how many hours a catalogue is read anew before anything is placed."""
    hours = settings.get(desk, settings.REREAD_HOURS, USUAL_REREAD_HOURS)
    return hours if isinstance(hours, int) and hours >= 0 else USUAL_REREAD_HOURS


def confirm_amount(desk: Desk) -> Decimal | None:
    """The sum above which placing is confirmed; None for never."""
    try:
        return parse_amount(str(settings.get(desk, settings.CONFIRM_AMOUNT, "")))
    except ValueError:
        return None
