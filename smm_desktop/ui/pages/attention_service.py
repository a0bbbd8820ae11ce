"""Services that matter to the person and changed, as items of Attention."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from smm_desktop.actions import watch
from smm_desktop.actions.desk import Desk
from smm_desktop.core.changes import Changes
from smm_desktop.core.price_history import ServiceAlert
from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui.limits import most_text
from smm_desktop.ui.tables import Pill
from smm_desktop.ui.theme import Tone


@dataclass(frozen=True, slots=True)
class ServiceChanged:
    """A favourite, or a service used lately, that is dearer, has other limits, or vanished."""

    alert: ServiceAlert
    currency: str


def changed_services(desk: Desk) -> list[ServiceChanged]:
    """All of them, with the currency of their accounts."""
    currencies = {account.id: account.currency for account in desk.store.accounts.all()}
    return [ServiceChanged(alert, currencies.get(alert.account, "")) for alert in watch.alerts(desk)]


def dismiss(desk: Desk, items: Sequence[ServiceChanged]) -> Changes:
    """The person has seen these."""
    changes = Changes()
    for item in items:
        changes |= watch.dismiss(desk, item.alert.account, item.alert.service, item.alert.last)
    return changes


def changed_pill(item: ServiceChanged) -> Pill:
    """What is most important of it."""
    if item.alert.vanished:
        return Pill(_tr("Vanished"), Tone.FAILED)
    return Pill(_tr("Dearer"), Tone.FAILED) if item.alert.price else Pill(_tr("Other limits"), Tone.PARTIAL)


def changed_about(item: ServiceChanged) -> str:
    """The service, as one plain line."""
    return plain(_tr("{id} · {name}").format(id=plain(item.alert.service, 60), name=plain(item.alert.name)), 300)


def changed_words(item: ServiceChanged) -> str:
    """What changed, a line each, and why it is told."""
    alert = item.alert
    lines = []
    if alert.vanished:
        lines.append(_tr("The panel does not list it any more: new orders would be refused."))
    if alert.price:
        lines.append(_price_words(*alert.price, item.currency))
    if alert.least:
        words = _tr("The least quantity of an order is {new} now; it was {old}.")
        lines.append(words.format(old=formats.number(alert.least[0]), new=formats.number(alert.least[1])))
    if alert.most:
        words = _tr("The largest quantity of an order is {new} now; it was {old}.")
        lines.append(words.format(old=most_text(alert.most[0]), new=most_text(alert.most[1])))
    lines.append(
        _tr("It is told because the service is a favourite.")
        if alert.favourite
        else _tr("It is told because you ordered this service in the last 30 days.")
    )
    return "\n".join(lines)


def _price_words(old: Decimal, new: Decimal, currency: str) -> str:
    shown = {"old": formats.money(old), "new": formats.money(new, currency)}
    if not old:
        return _tr("The price went up from {old} to {new}.").format(**shown)
    share = QLocale().toString(float((new - old) / old * 100), "f", 0)
    return _tr("The price went up from {old} to {new}: {percent} % more.").format(**shown, percent=share)


def _tr(source: str) -> str:
    return QCoreApplication.translate("attention", source)
