"""What the overview shows: spending, how long balances last, what moved them, and prices that changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from decimal import Decimal

from smm_desktop.actions import history
from smm_desktop.actions.desk import Desk
from smm_desktop.core.forecast import BASES, Forecast, forecast
from smm_desktop.core.history import Tab
from smm_desktop.core.orders import Order
from smm_desktop.core.progress import Progress, Silent
from smm_desktop.core.reconcile import Difference, Movement, MovementKind, Paid, Sample, differences, judge
from smm_desktop.core.spending import Day, DaySpent, ServiceSpent, Spent, last_days
from smm_desktop.store import KnownBalance, PriceChange
from smm_desktop.store.flows import LOOK_BACK, GivenBack

__all__ = ["DAYS", "Glance", "PriceChange", "forecasts", "glance", "movements"]

DAYS = 30
"""Days that the overview looks back, with today."""
_NEWEST = 8
_TOP = 8
_PRICES = 20
_MOVEMENTS = 50
_MOST_POINTS = 300
"""Of one line: more than that no screen tells apart."""
_MOST_LOOKS = 4000


@dataclass(frozen=True, slots=True)
class Glance:
    """Everything on the overview but the movements of the balances. Keys of mappings are account ids.

    `days` are the person's days shown, oldest first; `lines` is how balances went, in the currency of `balances`;
    `undated` is what orders cost that nobody knows the day of, by currency.
    """

    days: tuple[date, ...] = ()
    parts: tuple[DaySpent, ...] = ()
    top: tuple[ServiceSpent, ...] = ()
    counts: Mapping[Tab, int] = field(default_factory=dict)
    newest: tuple[Order, ...] = ()
    balances: Mapping[str, KnownBalance] = field(default_factory=dict)
    forecasts: Mapping[str, Forecast] = field(default_factory=dict)
    lines: Mapping[str, tuple[Sample, ...]] = field(default_factory=dict)
    prices: tuple[PriceChange, ...] = ()
    undated: tuple[tuple[str, Spent], ...] = ()


def glance(desk: Desk, account: str = "", *, zone: tzinfo | None = None, progress: Progress | None = None) -> Glance:
    """The overview of one account, or of all in use, on the days of `zone` (the system's). Raises StoreError.

    When told to stop it ends early with what it has: the next look is under way already.
    """
    insights, watched = desk.store.insights, progress or Silent()
    days = last_days(desk.now(), max(DAYS, *BASES) + 1, zone)
    parts = insights.days(days, account)
    known = desk.store.accounts.balances()
    held = {id_: balance for id_, balance in known.items() if account in ("", id_)}
    shown = days[-DAYS:]
    if watched.cancelled:
        return Glance()
    return Glance(
        days=tuple(day.date for day in shown),
        parts=tuple(part for part in parts if part.day >= shown[0].date),
        top=tuple(insights.top_services(shown[0].start, _TOP, account)),
        counts=insights.counts(account),
        newest=tuple(history.page(desk, insights.newest(_NEWEST, account))),
        balances=held,
        forecasts=_forecasts(desk, held, parts, days, zone),
        lines={id_: _line(desk, id_, shown[0].start) for id_ in held},
        prices=tuple(insights.price_changes(shown[0].start, _PRICES, account)),
        undated=tuple(insights.undated(account)),
    )


def forecasts(desk: Desk, *, zone: tzinfo | None = None) -> dict[str, Forecast]:
    """How long the balance of each account in use lasts at its pace. Raises StoreError."""
    days = last_days(desk.now(), max(BASES) + 1, zone)
    return _forecasts(desk, desk.store.accounts.balances(), desk.store.insights.days(days), days, zone)


def _forecasts(
    desk: Desk,
    held: Mapping[str, KnownBalance],
    parts: Iterable[DaySpent],
    days: Sequence[Day],
    zone: tzinfo | None,
) -> dict[str, Forecast]:
    spent: dict[str, dict[date, Spent]] = {id_: {} for id_ in held}
    for part in parts:
        if part.account in held and part.currency == held[part.account].currency:
            own = spent[part.account]
            own[part.day] = own.get(part.day, Spent()) + part.spent
    since = {id_: first.astimezone(zone).date() for id_, first in desk.store.balances.known_since().items()}
    today = days[-1].date
    return {
        id_: forecast(balance.amount, spent[id_], today, _known_since(since.get(id_), spent[id_]))
        for id_, balance in held.items()
    }


def _known_since(balance: date | None, spent: Mapping[date, Spent]) -> date | None:
    """Spending is known since the first balance was seen, or since the first order if that was earlier."""
    return None if balance is None else min((balance, *spent))


def _line(desk: Desk, account: str, since: datetime) -> tuple[Sample, ...]:
    _, looks = desk.store.balances.looks(account, since)
    if looks and looks[0].at < since:
        looks[0] = Sample(since, looks[0].amount)
    return tuple(_thinned(looks, _MOST_POINTS))


def _thinned(looks: list[Sample], most: int) -> list[Sample]:
    """At most about that many, with the last one."""
    step = len(looks) // most + 1
    return looks if step == 1 else looks[:-1][::step] + looks[-1:]


def movements(
    desk: Desk, account: str = "", *, zone: tzinfo | None = None, progress: Progress | None = None
) -> tuple[Movement, ...]:
    """What moved the balances in the days shown besides charges, newest first. Raises StoreError."""
    since = last_days(desk.now(), DAYS, zone)[0].start
    watched = progress or Silent()
    found: list[Movement] = []
    for one in desk.store.accounts.all():
        if watched.cancelled:
            break
        if account in ("", one.id):
            found += _movements(desk, one.id, since, zone)
    return tuple(sorted(found, key=lambda each: each.at, reverse=True)[:_MOVEMENTS])


def _movements(desk: Desk, account: str, since: datetime, zone: tzinfo | None) -> list[Movement]:
    currency, looks = desk.store.balances.looks(account, since)
    looks = _thinned(looks, _MOST_LOOKS)
    flows, given_back = desk.store.flows.between(account, currency, looks)
    unexplained = _unexplained(desk, account, currency, differences(looks, flows))
    return unexplained + _given_back(account, currency, [back for back in given_back if back.at >= since], zone)


def _unexplained(desk: Desk, account: str, currency: str, found: Sequence[Difference]) -> list[Movement]:
    """What the newest most likely were, by what orders before them cost; orders placed elsewhere are among these."""
    costs = [Paid(each.at, -each.amount) for each in found if each.amount < 0]
    found = found[-_MOVEMENTS:]
    gains = [each for each in found if each.amount > 0]
    if gains:
        since = gains[0].at - LOOK_BACK
        costs += desk.store.flows.costs(account, currency, gains, since)
    made = []
    for each in found:
        before = (paid for paid in costs if each.at - LOOK_BACK <= paid.at <= each.at)
        kind, basis, order = judge(each.amount, before)
        made.append(Movement(account, currency, kind, each.at, each.amount, after=each.after, order=order, basis=basis))
    return made


def _given_back(account: str, currency: str, backs: Iterable[GivenBack], zone: tzinfo | None) -> list[Movement]:
    """One line a day: hundreds of refunds must not hide the rest."""
    days: dict[date, list[GivenBack]] = {}
    for back in backs:
        days.setdefault(back.at.astimezone(zone).date(), []).append(back)
    return [
        Movement(
            account,
            currency,
            MovementKind.REFUND,
            max(back.at for back in day),
            sum((back.amount for back in day), Decimal(0)),
            orders=len(day),
            order=day[0].order if len(day) == 1 else "",
        )
        for day in days.values()
    ]
