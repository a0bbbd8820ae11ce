"""What is looked at again, right before an order that was scheduled is sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

from smm_desktop.actions import balances, catalogue
from smm_desktop.actions.cautions import CautionKind, link_cautions
from smm_desktop.actions.desk import Desk
from smm_desktop.core import checks
from smm_desktop.core.errors import InputError, PanelError, RefusalKind, Refused, SecretsError
from smm_desktop.core.money import parse_amount, plain_amount
from smm_desktop.core.orders import Order, Ticket
from smm_desktop.core.scheduling import HoldReason, Scheduled
from smm_desktop.core.services import Service, estimate, type_key

FRESH = timedelta(minutes=10)
"""A catalogue or a balance that was read so lately need not be read again."""


@dataclass(frozen=True, slots=True)
class Held:
    """Why it is not placed. `behind` is our id of the order that is still running on the link."""

    reason: HoldReason
    values: dict[str, str] = field(default_factory=dict)
    behind: int | None = None


@dataclass(frozen=True, slots=True)
class Retry:
    """The panel could not be asked just now; nothing was sent. `why` is a sentence."""

    why: str


def look_again(desk: Desk, one: Scheduled, *, accepted: HoldReason | None = None) -> Ticket | Held | Retry:
    """The ticket as it may be sent now, at what it costs now; or why not. Asks the panel for prices and balance.

    What it was held for and the person `accepted` does not count again: an order on the link, the price told then.
    """
    account = desk.store.accounts.get(one.ticket.account)
    if account is None or account.id not in {each.id for each in desk.store.accounts.all()}:
        return Held(HoldReason.ACCOUNT)
    trouble = _link(desk, one.ticket, accepted) or _asked(desk, one.ticket.account)
    if trouble is not None:
        return trouble
    service = desk.store.services.get(one.ticket.account, one.ticket.service)
    if service is None:
        return Held(HoldReason.GONE)
    if accepted is HoldReason.PRICE:
        one = _at_the_price_told(one)
    return _service(desk, one, service, account.currency) or _money(desk, _ticket(one.ticket, service))


def _ticket(ticket: Ticket, service: Service) -> Ticket:
    """At today's price, which is what the evidence of an unknown outcome is held against."""
    return replace(ticket, service_name=service.name, estimate=estimate(service, ticket.fields))


def _at_the_price_told(one: Scheduled) -> Scheduled:
    told = parse_amount(one.values["now"])
    ticket = replace(one.ticket, currency=one.values.get("currency", ""))
    if ticket.estimate is None:
        return replace(one, ticket=ticket, rate=told)
    return replace(one, ticket=replace(ticket, estimate=told))


def _link(desk: Desk, ticket: Ticket, accepted: HoldReason | None) -> Held | None:
    kinds = {caution.kind: caution for caution in link_cautions(desk, ticket)}
    if CautionKind.UNKNOWN_LINK in kinds and accepted is not HoldReason.UNKNOWN_LINK:
        return Held(HoldReason.UNKNOWN_LINK)
    if CautionKind.ACTIVE_LINK in kinds and accepted is not HoldReason.ACTIVE_LINK:
        running = _running(desk, ticket)
        return Held(
            HoldReason.ACTIVE_LINK, {"order": running.order} if running else {}, running.id if running else None
        )
    return None


def _running(desk: Desk, ticket: Ticket) -> Order | None:
    earlier = desk.store.orders.same_link(ticket.account, ticket.service, ticket.link)
    return next((order for order in earlier if order.active), None)


def _asked(desk: Desk, account: str) -> Held | Retry | None:
    """Ask the panel what is not known freshly."""
    now = desk.now()
    fetched = desk.store.services.fetched_at(account)
    if fetched is None or not timedelta(0) <= now - fetched <= FRESH:
        trouble = _try(lambda: catalogue.refresh(desk, account))
        if trouble is not None:
            return trouble
    return _try(lambda: balances.refresh(desk, account))


def _try(ask: Callable[[], object]) -> Held | Retry | None:
    try:
        ask()
    except Refused as refusal:
        if refusal.kind is RefusalKind.AUTH:
            return Held(HoldReason.KEY, {"why": str(refusal)})
        return Retry(str(refusal))
    except SecretsError as error:
        return Held(HoldReason.KEY, {"why": str(error)})
    except InputError:
        return Held(HoldReason.ACCOUNT)
    except PanelError as error:
        return Retry(str(error))
    return None


def _service(desk: Desk, one: Scheduled, service: Service, currency: str) -> Held | None:
    ticket = one.ticket
    if type_key(service.type) != type_key(ticket.service_type):
        return Held(HoldReason.CHANGED, {"why": f"{ticket.service_type} → {service.type}"})
    faults = checks.faults(service, ticket.fields, today=desk.now().astimezone().date())
    if faults:
        return Held(HoldReason.CHANGED, {"why": str(faults[0].text)})
    now, agreed = (estimate(service, ticket.fields), ticket.estimate)
    if agreed is None or now is None:
        now, agreed = service.rate, one.rate
    other = bool(currency and ticket.currency and currency != ticket.currency)
    if agreed is None or now > agreed or other:
        before = "" if agreed is None else plain_amount(agreed)
        values = {"now": plain_amount(now), "before": before, "currency": currency or ticket.currency}
        return Held(HoldReason.PRICE, values)
    return None


def _money(desk: Desk, ticket: Ticket) -> Ticket | Held:
    held = desk.store.accounts.balances().get(ticket.account)
    if held is None or ticket.estimate is None or held.amount >= ticket.estimate:
        return ticket
    values = {
        "balance": plain_amount(held.amount),
        "currency": held.currency,
        "estimate": plain_amount(ticket.estimate),
    }
    return Held(HoldReason.BALANCE, values)
