"""The catalogue of each account as it was last read, and what changed from reading to reading."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from smm_desktop.core.folding import by_category
from smm_desktop.core.money import from_units, plain_amount
from smm_desktop.core.service_changes import ServiceChange
from smm_desktop.core.services import Service
from smm_desktop.store.database import Database
from smm_desktop.store.values import maybe_moment, moment, stamp, units, words

_COLUMNS = "id, name, type, category, rate, min, max, refill, cancel, dripfeed, description"
Row = tuple[object, ...]
KEPT = timedelta(days=730)
"""How long changes of services are kept that are no favourites."""
_MOST_FORGOTTEN = 100_000
"""Changes let go of at once, so that no other writer waits long."""
_WATCHED = ("name", "type", "category", "rate", "min", "max", "refill", "cancel", "dripfeed")


class Services:
    """The kept catalogues."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, account_id: str) -> tuple[Service, ...]:
        """The services in the panel's order."""
        query = f"SELECT {_COLUMNS} FROM services WHERE account = ? ORDER BY position"  # noqa: S608 - constants
        same: dict[object, Any] = {}
        with self._database.reading() as connection:
            return tuple(_service(row, same) for row in connection.execute(query, (account_id,)))

    def first(self, account_id: str, most: int) -> tuple[int, tuple[Service, ...]]:
        """How many services there are, and the first `most` of them by category; none of them where their order is not
        known, as in a file of an earlier version.
        """
        query = f"SELECT {_COLUMNS} FROM services WHERE account = ? AND place < ? ORDER BY place"  # noqa: S608 - constants
        with self._database.reading() as connection:
            (count,) = connection.execute("SELECT count(*) FROM services WHERE account = ?", (account_id,)).fetchone()
            return count, tuple(_service(row, {}) for row in connection.execute(query, (account_id, most)))

    def get(self, account_id: str, service_id: str) -> Service | None:
        """The one service under that id; None where there is none or more than one."""
        query = f"SELECT {_COLUMNS} FROM services WHERE account = ? AND id = ? LIMIT 2"  # noqa: S608 - constants
        with self._database.reading() as connection:
            rows = connection.execute(query, (account_id, service_id)).fetchall()
        return _service(rows[0], {}) if len(rows) == 1 else None

    def at(self, account_id: str, places: Sequence[int]) -> list[Service]:
        """The services at these places of the panel's order, in the order of `places`."""
        query = (
            f"SELECT position, {_COLUMNS} FROM services WHERE account = ?"  # noqa: S608 - constants
            " AND position IN (SELECT value FROM json_each(?))"
        )
        same: dict[object, Any] = {}
        with self._database.reading() as connection:
            rows = connection.execute(query, (account_id, json.dumps(list(places))))
            found = {row[0]: _service(row[1:], same) for row in rows}
        return [found[place] for place in places if place in found]

    def names(self, account_id: str) -> Iterator[tuple[int, str, str, str, int]]:
        """Place, name, category, type and rate (in units) of all services, without their long descriptions."""
        query = "SELECT position, name, category, type, rate FROM services WHERE account = ? ORDER BY position"
        with self._database.reading() as connection:
            yield from connection.execute(query, (account_id,))

    def fetched_at(self, account_id: str) -> datetime | None:
        """When the catalogue was last read; None if never."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT fetched_at FROM accounts WHERE id = ?", (account_id,)).fetchone()
        return maybe_moment(row[0]) if row else None

    def replace(self, account_id: str, services: Iterable[Service], now: datetime) -> bool:
        """Keep a catalogue that was read just now, and note what changed; False where all is as before."""
        new = [_row(service, place) for place, service in enumerate(services)]
        with self._database.writing() as connection:
            old = _stored(connection, account_id)
            known = connection.execute("SELECT fetched_at FROM accounts WHERE id = ?", (account_id,)).fetchone()
            if new != old or not _placed(connection, account_id):
                _write(connection, account_id, new)
                if new != old and known and known[0] is not None:
                    _note_changes(connection, account_id, _by_id(old), _by_id(new), stamp(now))
                    _forget_old(connection, now)
            connection.execute("UPDATE accounts SET fetched_at = ? WHERE id = ?", (stamp(now), account_id))
        return new != old

    def changes(
        self, account_id: str, *, since: datetime | None, service_id: str, limit: int
    ) -> tuple[ServiceChange, ...]:
        """What changed, newest first; of all accounts and services where these are empty."""
        limits: dict[str, object] = {"account = ?": account_id, "service = ?": service_id}
        limits["at >= ?"] = stamp(since) if since else None
        given = {text: value for text, value in limits.items() if value}
        where = f"WHERE {' AND '.join(given)}" if given else ""
        columns = "account, at, service, name, what, old, new, id"
        query = f"SELECT {columns} FROM service_changes {where} ORDER BY at DESC, id DESC LIMIT ?"  # noqa: S608 - fixed parts
        with self._database.reading() as connection:
            rows = connection.execute(query, (*given.values(), limit))
            return tuple(ServiceChange(row[0], moment(row[1]), *row[2:]) for row in rows)


def _stored(connection: sqlite3.Connection, account_id: str) -> list[Row]:
    query = f"SELECT position, {_COLUMNS} FROM services WHERE account = ? ORDER BY position"  # noqa: S608 - constants
    return connection.execute(query, (account_id,)).fetchall()


def _by_id(rows: Iterable[Row]) -> dict[str, Row]:
    """Rows by service id; where a panel gave an id twice, the first."""
    found: dict[str, Row] = {}
    for row in rows:
        found.setdefault(str(row[1]), row)
    return found


def _row(service: Service, place: int) -> Row:
    return (
        place,
        words(service.id),
        words(service.name),
        words(service.type),
        words(service.category),
        units(service.rate) or 0,
        service.min,
        service.max,
        int(service.refill),
        int(service.cancel),
        int(service.dripfeed),
        words(service.description),
    )


def _service(row: Sequence[object], same: dict[object, Any]) -> Service:
    """The service of a row; types, categories and limits, which come back in many rows, are held once, in `same`."""
    id_, name, type_, category, rate, least, most, refill, cancel, dripfeed, description = row
    return Service(
        str(id_),
        str(name),
        same.setdefault(str(type_), str(type_)),
        same.setdefault(str(category), str(category)),
        from_units(rate) if isinstance(rate, int) else Decimal(0),
        same.setdefault(least, least) if isinstance(least, int) else 0,
        same.setdefault(most, most) if isinstance(most, int) else 0,
        bool(refill),
        bool(cancel),
        bool(dripfeed),
        str(description),
    )


def _write(connection: sqlite3.Connection, account_id: str, rows: Iterable[Row]) -> None:
    connection.execute("DELETE FROM services WHERE account = ?", (account_id,))
    connection.executemany(
        f"INSERT INTO services (place, account, position, {_COLUMNS})"  # noqa: S608 - constants
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(place, account_id, *row) for place, row in enumerate(by_category(rows, lambda row: str(row[4])))],
    )


def _placed(connection: sqlite3.Connection, account_id: str) -> bool:
    """True where it is known where each service stands."""
    query = "SELECT 1 FROM services WHERE account = ? AND place IS NULL LIMIT 1"
    return connection.execute(query, (account_id,)).fetchone() is None


def _note_changes(
    connection: sqlite3.Connection, account_id: str, old: Mapping[str, Row], new: Mapping[str, Row], at: int
) -> None:
    notes: list[Row] = [
        (id_, row[2], "removed", _shown("rate", row[5]), "") for id_, row in old.items() if id_ not in new
    ]
    for id_, row in new.items():
        before = old.get(id_)
        if before is None:
            notes.append((id_, row[2], "added", "", _shown("rate", row[5])))
        else:
            notes += [(id_, row[2], *difference) for difference in _differences(before, row)]
    connection.executemany(
        "INSERT INTO service_changes (account, at, service, name, what, old, new) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(account_id, at, *note) for note in notes],
    )


def _forget_old(connection: sqlite3.Connection, now: datetime) -> None:
    """Let go of what changed long ago, but for the favourites."""
    connection.execute(
        "DELETE FROM service_changes WHERE id IN (SELECT id FROM service_changes c WHERE at < ? AND NOT EXISTS"
        " (SELECT 1 FROM favourites f WHERE f.account = c.account AND f.service = c.service) LIMIT ?)",
        (stamp(now - KEPT), _MOST_FORGOTTEN),
    )


def _differences(before: Sequence[object], after: Sequence[object]) -> Iterable[tuple[str, str, str]]:
    for place, what in enumerate(_WATCHED, start=2):
        if before[place] != after[place]:
            yield what, _shown(what, before[place]), _shown(what, after[place])


def _shown(what: str, value: object) -> str:
    if what == "rate" and isinstance(value, int):
        return plain_amount(from_units(value))
    if what in ("refill", "cancel", "dripfeed"):
        return "yes" if value else ""
    return str(value)
