"""The services of an account: kept in the store, refreshed from the panel, favourites."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from smm_desktop.actions.desk import Desk
from smm_desktop.core.catalogue import Catalogue
from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import InputError
from smm_desktop.core.service_record import ServiceRecord
from smm_desktop.core.services import Service
from smm_desktop.core.text import QT_TRANSLATE_NOOP
from smm_desktop.store import ServiceChange

SHOWN_DAYS = 7
"""How long a change stands in the catalogue's column Change."""
MOST_CHANGES = 100_000
LONGEST_NOTE = 10_000
"""Characters of a note."""

_LONG_NOTE = QT_TRANSLATE_NOOP("core", "A note holds at most {most} characters. It was not saved.")


@dataclass(frozen=True, slots=True)
class RefreshedServices:
    """A catalogue that was read: `count` services, `unread` records set aside."""

    account: str
    count: int
    unread: int
    changes: Changes


@dataclass(frozen=True, slots=True)
class Glimpse:
    """How many services an account has and the first of them by category, known before all are loaded."""

    account: str
    count: int
    services: tuple[Service, ...]
    currency: str
    favourites: frozenset[str]
    notes: Mapping[str, str]


def glimpse(desk: Desk, account_ids: Sequence[str], most: int = 100) -> tuple[Glimpse, ...]:
    """The first screen of each account's services, in the order of the ids; takes a few milliseconds."""
    return tuple(_glimpse(desk, account_id, most) for account_id in account_ids)


def load(desk: Desk, account_id: str) -> Catalogue:
    """The catalogue as it was last read; empty where it never was.

    Those loaded of the same reading share what is large in them, so that twenty thousand services are held once.
    """
    with desk.loading:
        account = desk.store.accounts.get(account_id)
        currency, fetched_at = account.currency if account else "", desk.store.services.fetched_at(account_id)
        favourites, notes = desk.store.accounts.favourites(account_id), desk.store.notes.of(account_id)
        changed = _changed(desk, account_id)
        held = desk.catalogues.get(account_id)
        if held and (held.fetched_at, held.currency, held.changed) == (fetched_at, currency, changed):
            made = held.with_own(favourites, notes)
        else:
            made = Catalogue.prepare(
                account_id,
                desk.store.services.all(account_id),
                currency=currency,
                fetched_at=fetched_at,
                favourites=favourites,
                notes=notes,
                changed=changed,
            )
        desk.catalogues[account_id] = made
        return made


def service(desk: Desk, account_id: str, service_id: str) -> Service | None:
    """One service of the kept catalogue; None where it has none or more than one under that id."""
    return desk.store.services.get(account_id, service_id)


def refresh(desk: Desk, account_id: str) -> RefreshedServices:
    """Read the catalogue from the panel and keep it, with what changed. Raises PanelError, SecretsError, StoreError."""
    client = desk.panels.client(account_id)
    services = client.services()
    unread = client.unread
    with desk.loading:
        desk.store.services.replace(account_id, services, desk.now())
        desk.catalogues.pop(account_id, None)
    return RefreshedServices(account_id, len(services), unread, Changes(services=frozenset({account_id})))


def set_favourite(desk: Desk, account_id: str, service_id: str, on: bool) -> Changes:
    """Put a star on a service or take it off."""
    desk.store.accounts.set_favourite(account_id, service_id, on=on)
    return Changes(services=frozenset({account_id}))


def set_note(desk: Desk, account_id: str, service_id: str, note: str) -> Changes:
    """Write the person's note on a service; an empty one takes it away. Raises InputError where it is too long."""
    if len(note) > LONGEST_NOTE:
        raise InputError(_LONG_NOTE, field="Note", most=LONGEST_NOTE)
    desk.store.notes.put(account_id, service_id, note, desk.now())
    return Changes(notes=frozenset({account_id}))


def favourites(desk: Desk, account_id: str) -> frozenset[str]:
    """The ids of the services with a star, vanished ones included."""
    return desk.store.accounts.favourites(account_id)


def service_changes(
    desk: Desk, account_id: str = "", *, since: datetime | None = None, service_id: str = "", limit: int = 500
) -> tuple[ServiceChange, ...]:
    """What refreshes found changed, newest first."""
    return desk.store.services.changes(account_id, since=since, service_id=service_id, limit=limit)


def record(desk: Desk, account_id: str, service_id: str) -> ServiceRecord:
    """How the person's own orders of a service went."""
    return desk.store.service_records.of(account_id, service_id)


def _glimpse(desk: Desk, account_id: str, most: int) -> Glimpse:
    account = desk.store.accounts.get(account_id)
    count, services = desk.store.services.first(account_id, most)
    favourites, notes = desk.store.accounts.favourites(account_id), desk.store.notes.of(account_id)
    return Glimpse(account_id, count, services, account.currency if account else "", favourites, notes)


def _changed(desk: Desk, account_id: str) -> dict[str, tuple[ServiceChange, ...]]:
    since = desk.now() - timedelta(days=SHOWN_DAYS)
    found: dict[str, list[ServiceChange]] = {}
    for change in desk.store.services.changes(account_id, since=since, service_id="", limit=MOST_CHANGES):
        found.setdefault(change.service, []).append(change)
    return {service_id: tuple(changes) for service_id, changes in found.items()}
