"""What the follower needs to know of orders and refills: few columns of many rows."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from smm_desktop.core.following import Followed
from smm_desktop.core.guarantee import guarantee
from smm_desktop.core.orders import OrderState
from smm_desktop.core.refills import RefillState
from smm_desktop.core.stillness import RESTING
from smm_desktop.store.database import Database
from smm_desktop.store.rows import TAB_CODES
from smm_desktop.store.values import maybe_moment, moment, stamp

AHEAD = timedelta(days=7)
"""Guarantees that end later are not looked at yet: `guaranteed` is asked for once a day."""

_THERE = "account IN (SELECT id FROM accounts WHERE NOT removed)"
_QUIET = f"""
SELECT o.id, o.account, k.service, o.checked_at - o.changed_at FROM orders o JOIN kinds k ON k.id = o.kind
WHERE o.tab = ? AND o.placing = 'placed' AND o.{_THERE} AND (? = '' OR o.account = ?)
 AND o.checked_at - o.changed_at >= ? AND o.state NOT IN (SELECT value FROM json_each(?)) ORDER BY o.id
"""  # noqa: S608 - constants
_DAY = 86_400_000_000
_ORDERS = f"""
SELECT o.id, o.account, o.panel_order, o.placed_at, o.changed_at, o.checked_at, o.state, o.completed_at, k.name,
 o.state = 'completed' AND EXISTS (
  SELECT 1 FROM services s INDEXED BY services_by_id WHERE s.account = o.account AND s.id = k.service AND s.refill)
FROM orders o JOIN kinds k ON k.id = o.kind
WHERE o.placing = 'placed' AND o.panel_order <> '' AND o.{_THERE}
"""  # noqa: S608 - constants
_REFILLS = f"""
SELECT id, account, refill, asked_at, changed_at, checked_at, state FROM refills WHERE refill <> '' AND {_THERE}
"""  # noqa: S608 - constants
_GUARANTEED = """
SELECT o.id FROM json_each(?) g CROSS JOIN orders o ON o.kind = json_extract(g.value, '$[0]') AND o.tab = ?
WHERE o.completed_at > ? - json_extract(g.value, '$[1]') AND o.completed_at <= ? - json_extract(g.value, '$[1]')
"""


@dataclass(frozen=True, slots=True)
class Quiet:
    """An active order of which nothing was seen to change for `quiet`, up to the last look at it."""

    id: int
    account: str
    service: str
    quiet: timedelta


class FollowedRows:
    """Orders and refills that panels can be asked about, as `core.following` knows them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def active(self, account: str = "") -> list[Followed]:
        """The orders that are not final, of one account or of all."""
        return self._orders("AND o.tab = ? AND (? = '' OR o.account = ?)", (TAB_CODES["active"], account, account))

    def orders(self, ids: Iterable[int]) -> list[Followed]:
        """These orders, as far as a panel can be asked about them."""
        return self._orders("AND o.id IN (SELECT value FROM json_each(?))", (_listed(ids),))

    def guaranteed(self, now: datetime) -> list[Followed]:
        """The completed orders that can be refilled and whose guarantee ends within a week."""
        with self._database.reading() as connection:
            spans = [(kind, days * _DAY) for kind, days in _days_of_kinds(connection)]
            values = (json.dumps(spans), TAB_CODES["completed"], stamp(now), stamp(now + AHEAD))
            ids = [row[0] for row in connection.execute(_GUARANTEED, values)]
        return [facts for facts in self.orders(ids) if facts.guarantee_ends is not None]

    def quiet(self, least: timedelta, account: str = "") -> list[Quiet]:
        """The active orders, of one account or of all, of which nothing changed for at least that long."""
        resting = _listed(str(state) for state in RESTING)
        values = (TAB_CODES["active"], account, account, least // timedelta(microseconds=1), resting)
        with self._database.reading() as connection:
            rows = connection.execute(_QUIET, values).fetchall()
        return [Quiet(id_, owner, service, timedelta(microseconds=quiet)) for id_, owner, service, quiet in rows]

    def refills_under_way(self, account: str = "") -> list[Followed]:
        """The refills that are not final, of one account or of all."""
        final = _listed(str(state) for state in RefillState if state.final)
        return self._refills(
            "AND state NOT IN (SELECT value FROM json_each(?)) AND (? = '' OR account = ?)", (final, account, account)
        )

    def refills(self, ids: Iterable[int]) -> list[Followed]:
        """These refills, as far as a panel can be asked about them."""
        return self._refills("AND id IN (SELECT value FROM json_each(?))", (_listed(ids),))

    def _orders(self, limits: str, values: Sequence[object]) -> list[Followed]:
        with self._database.reading() as connection:
            return [_order(row) for row in connection.execute(_ORDERS + limits, values)]

    def _refills(self, limits: str, values: Sequence[object]) -> list[Followed]:
        with self._database.reading() as connection:
            return [_refill(row) for row in connection.execute(_REFILLS + limits, values)]


def _order(row: tuple[object, ...]) -> Followed:
    id_, account, order, placed, changed, checked, state, completed, name, refillable = row
    known = OrderState(str(state))
    ends = None
    if known is OrderState.COMPLETED and refillable and (at := _maybe(completed)) is not None:
        promised = guarantee(str(name))
        ends = promised.ends(at) if promised else None
    return Followed(
        _whole(id_),
        str(account),
        str(order),
        moment(_whole(placed)),
        moment(_whole(changed)),
        _maybe(checked),
        known.final,
        ends,
    )


def _refill(row: tuple[object, ...]) -> Followed:
    id_, account, refill, asked, changed, checked, state = row
    return Followed(
        _whole(id_),
        str(account),
        str(refill),
        moment(_whole(asked)),
        moment(_whole(changed)),
        _maybe(checked),
        RefillState(str(state)).final,
    )


def _days_of_kinds(connection: sqlite3.Connection) -> Iterator[tuple[int, int]]:
    for kind, name in connection.execute("SELECT id, name FROM kinds"):
        promised = guarantee(name)
        if promised is not None and promised.days is not None:
            yield kind, promised.days


def _listed(values: Iterable[int] | Iterable[str]) -> str:
    return json.dumps(list(values))


def _whole(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError
    return value


def _maybe(value: object) -> datetime | None:
    return maybe_moment(value if isinstance(value, int) else None)
