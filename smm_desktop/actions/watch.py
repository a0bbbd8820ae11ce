"""The change watch: what refreshes found changed of services, and what of it the person should know."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import timedelta

from smm_desktop.actions.desk import Desk
from smm_desktop.core.changes import Changes
from smm_desktop.core.folding import fold, words
from smm_desktop.core.price_history import ServiceAlert, alert
from smm_desktop.core.service_changes import ServiceChange
from smm_desktop.store.watch import SeenChange

__all__ = ["ALERT_DAYS", "ChangeQuery", "SeenChange", "ServiceAlert", "alerts", "dismiss", "history", "recent"]

ALERT_DAYS = 30
"""How long a change asks for attention, and how far back an order makes its service one that matters."""
_MOST_LOOKED_THROUGH = 100_000
_MOST_OF_ONE = 10_000


@dataclass(frozen=True, slots=True)
class ChangeQuery:
    """Which changes are looked for; what is empty asks for nothing. `kinds` are values of `ServiceChange.what`."""

    account: str = ""
    service: str = ""
    kinds: Collection[str] = field(default_factory=tuple)
    favourites: bool = False
    text: str = ""


def recent(desk: Desk, query: ChangeQuery, *, limit: int = 2000) -> tuple[SeenChange, ...]:
    """Changes, the newest first; `text` is searched in names and ids, all words in any order."""
    wanted = words(query.text)
    read = _MOST_LOOKED_THROUGH if wanted else limit
    found = desk.store.watch.recent(query.account, query.service, query.kinds, favourites=query.favourites, limit=read)
    if wanted:
        found = [each for each in found if _holds(each.change, wanted)]
    return tuple(found[:limit])


def history(desk: Desk, account_id: str, service_id: str) -> tuple[ServiceChange, ...]:
    """All changes of one service, oldest first."""
    found = desk.store.watch.recent(account_id, service_id, (), favourites=False, limit=_MOST_OF_ONE)
    return tuple(each.change for each in reversed(found))


def alerts(desk: Desk) -> tuple[ServiceAlert, ...]:
    """Favourites and services used lately that became dearer, have other limits or vanished; the newest first."""
    groups = desk.store.watch.mattering(desk.now() - timedelta(days=ALERT_DAYS))
    found = (alert([each.change for each in group], favourite=group[-1].favourite) for group in groups)
    return tuple(sorted((one for one in found if one), key=lambda one: one.last, reverse=True))


def dismiss(desk: Desk, account_id: str, service_id: str, last: int) -> Changes:
    """The person has seen what changed of a service, up to the change with this id."""
    desk.store.watch.see(account_id, service_id, last)
    return Changes(services=frozenset({account_id}))


def _holds(change: ServiceChange, wanted: tuple[str, ...]) -> bool:
    text = f"{fold(change.service)}\n{fold(change.name)}"
    return all(word in text for word in wanted)
