"""What waits for a person, gathered from the store and the panels of this run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from smm_desktop.actions import accounts, attention, balances, bulk, scheduled, unclear
from smm_desktop.actions.attention import Unsettled
from smm_desktop.actions.desk import Desk
from smm_desktop.actions.unclear import Unclear
from smm_desktop.core.accounts import Account
from smm_desktop.core.batches import Batch
from smm_desktop.core.changes import Changes
from smm_desktop.core.scheduling import Scheduled
from smm_desktop.core.text import plain
from smm_desktop.ui import formats, schedule_words
from smm_desktop.ui.names import as_called
from smm_desktop.ui.pages.attention_news import (
    CameOut,
    LowBalance,
    News,
    came_out,
    low_balances,
    news_about,
    news_key,
    news_pill,
    news_pills,
)
from smm_desktop.ui.pages.attention_service import ServiceChanged, changed_about, changed_pill, changed_services
from smm_desktop.ui.tables import RIGHT, Column, Pill, PillDelegate
from smm_desktop.ui.theme import Tone


@dataclass(frozen=True, slots=True)
class UnknownOrder:
    """An order that may or may not have been placed."""

    unsettled: Unsettled


@dataclass(frozen=True, slots=True)
class UnclearRequest:
    """A refill or cancel request that may or may not have been carried out."""

    unclear: Unclear


@dataclass(frozen=True, slots=True)
class HeldLines:
    """Lines of a batch that waited to be sent when the backup was made that is in use now."""

    batch: Batch
    lines: int


@dataclass(frozen=True, slots=True)
class RefusedKey:
    """An account whose key the panel refused; its calls are stopped."""

    account: Account


@dataclass(frozen=True, slots=True)
class Unsaved:
    """Outcomes of paid calls that the data file could not take yet."""

    count: int


@dataclass(frozen=True, slots=True)
class HeldOrder:
    """An order that was to be placed later and was held back."""

    one: Scheduled


_Other = UnknownOrder | UnclearRequest | HeldLines | RefusedKey | Unsaved | ServiceChanged
Item = _Other | HeldOrder | News


def gather_items(desk: Desk) -> tuple[Item, ...]:
    """Everything that waits, the most pressing first."""
    unsaved = len(desk.store.outbox.unsaved)
    refused = set(accounts.blocked(desk))
    known = [as_called(account) for account in accounts.all_accounts(desk) if account.id in refused]
    items: list[Item] = [Unsaved(unsaved)] if unsaved else []
    items += [RefusedKey(account) for account in known]
    items += [UnknownOrder(unsettled) for unsettled in attention.unknown_orders(desk)]
    items += [UnclearRequest(each) for each in unclear.unclear_requests(desk)]
    items += [HeldOrder(one) for one in scheduled.all_open(desk) if one.held]
    items += [HeldLines(batch, lines) for batch, lines in bulk.held(desk)]
    items += low_balances(desk)
    items += came_out(desk)
    items += changed_services(desk)
    return tuple(items)


def save_again(desk: Desk) -> Changes:
    """Try to put unsaved outcomes into the data file; what changed is gathered anew either way."""
    desk.store.outbox.save_again(desk.now())
    return Changes(added=True)


def try_key_again(desk: Desk, account_id: str) -> balances.RefreshedBalance:
    """Let calls of an account through again, and try its key with the one call that costs nothing."""
    accounts.unblock(desk, account_id)
    return balances.refresh(desk, account_id)


def item_key(item: Item) -> object:
    """What tells an item apart from the others when all are gathered anew."""
    if isinstance(item, HeldOrder):
        return ("scheduled", item.one.id)
    if isinstance(item, CameOut | LowBalance):
        return news_key(item)
    return _key_of_others(item)


def _key_of_others(item: _Other) -> object:
    match item:
        case UnknownOrder(unsettled):
            return ("order", unsettled.order.id)
        case UnclearRequest(asked):
            return ("request", asked.id)
        case HeldLines(batch):
            return ("batch", batch.id)
        case RefusedKey(account):
            return ("key", account.id)
        case Unsaved():
            return ("unsaved",)
        case ServiceChanged(alert):
            return ("service", alert.account, alert.service)


def item_columns(account_name: Callable[[str], str]) -> tuple[Column, ...]:
    """The columns of the table `Attention`."""
    return (
        Column(
            "what", _tr("What"), _word, _word, mark=item_pill, delegate=PillDelegate, width=152, sample=_longest_word()
        ),
        Column("about", _tr("About"), about, about, tooltip=about, width=140, stretch=True),
        Column(
            "asked", _tr("Since"), _asked_at, lambda item: formats.when(_asked_at(item)), sample=formats.when_sample()
        ),
        Column("estimate", _tr("Estimate"), _estimate, _estimate, align=RIGHT, width=84),
        Column("account", _tr("Account"), _account_of(account_name), _account_of(account_name), width=110),
        Column("link", _tr("Link"), _link, _link, tooltip=_link, width=180, hidden=True),  # the card beside it tells it
    )


def _longest_word() -> str:
    ours = (_tr("Outcome unknown"), _tr("Cancel unclear"), _tr("Lines held back"), _tr("Scheduled, held"))
    return max((*ours, *news_pills()), key=len)


def item_pill(item: Item) -> Pill:
    """What the item is, as a pill."""
    if isinstance(item, HeldOrder):
        return Pill(_tr("Scheduled, held"), Tone.PARTIAL)
    if isinstance(item, CameOut | LowBalance):
        return news_pill(item)
    return _pill_of_others(item)


def _pill_of_others(item: _Other) -> Pill:
    match item:
        case UnknownOrder():
            return Pill(_tr("Outcome unknown"), Tone.UNKNOWN)
        case UnclearRequest(asked):
            return Pill(_tr("Refill unclear") if asked.kind == "refill" else _tr("Cancel unclear"), Tone.UNKNOWN)
        case HeldLines():
            return Pill(_tr("Lines held back"), Tone.PARTIAL)
        case RefusedKey():
            return Pill(_tr("Key refused"), Tone.FAILED)
        case Unsaved():
            return Pill(_tr("Not saved yet"), Tone.PARTIAL)
        case ServiceChanged():
            return changed_pill(item)


def about(item: Item) -> str:
    """What the item is about, as one plain line."""
    if isinstance(item, HeldOrder):
        return schedule_words.subject(item.one.ticket)
    return news_about(item) if isinstance(item, CameOut | LowBalance) else _about_others(item)


def _about_others(item: _Other) -> str:
    match item:
        case UnknownOrder(unsettled):
            order = unsettled.order
            count = formats.number(order.quantity) + " × " if order.quantity else ""
            return plain(count + (order.service_name or order.service), 300)
        case UnclearRequest(asked):
            order = asked.order
            return plain(f"{order.order} · {order.service_name or order.service}", 300)
        case HeldLines(batch, lines):
            return _tr("%Ln line(s) of “{name}”", lines).format(name=plain(batch.name, 80))
        case RefusedKey(account):
            return plain(account.name, 80)
        case Unsaved(count):
            return _tr("%Ln outcome(s)", count)
        case ServiceChanged():
            return changed_about(item)


def _word(item: Item) -> str:
    return item_pill(item).text


def _link(item: Item) -> str:
    match item:
        case UnknownOrder(unsettled):
            return plain(unsettled.order.link, 300)
        case UnclearRequest(asked):
            return plain(asked.order.link, 300)
        case HeldOrder(one):
            return plain(one.ticket.link, 300)
        case _:
            return ""


def _asked_at(item: Item) -> datetime | None:
    match item:
        case UnknownOrder(unsettled=one) | UnclearRequest(unclear=one):
            return one.asked_at
        case HeldLines(batch=one) | HeldOrder(one=one):
            return one.made_at
        case ServiceChanged(alert):
            return alert.at
        case CameOut(news):
            return news.since
        case _:
            return None


def _estimate(item: Item) -> str:
    if isinstance(item, HeldOrder):
        return formats.money(item.one.ticket.estimate, plain(item.one.ticket.currency, 8))
    if not isinstance(item, UnknownOrder):
        return ""
    return formats.money(item.unsettled.estimate, plain(item.unsettled.order.currency, 8))


def _account_of(account_name: Callable[[str], str]) -> Callable[[Item], str]:
    return lambda item: plain(account_name(_account_id(item)), 80) if _account_id(item) else ""


def _account_id(item: Item) -> str:
    match item:
        case UnknownOrder(unsettled=about) | UnclearRequest(unclear=about):
            return about.order.account
        case HeldOrder(one):
            return one.ticket.account
        case HeldLines(batch=about) | ServiceChanged(alert=about):
            return about.account
        case RefusedKey(account) | LowBalance(account):
            return account.id
    return ""


def _tr(source: str, count: int = -1) -> str:
    return QCoreApplication.translate("attention", source, "", count)
