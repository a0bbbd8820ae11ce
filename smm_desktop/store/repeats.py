"""Which links have orders already, for many lines at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from smm_desktop.store.database import Database
from smm_desktop.store.rows import TAB_CODES
from smm_desktop.store.values import link_key, stamp

Repeat = Literal["unknown", "running", "recent"]

_QUERY = """
SELECT o.link_key, k.service, CASE o.tab WHEN ?1 THEN 'running' WHEN ?2 THEN 'unknown' ELSE 'recent' END
FROM orders o JOIN kinds k ON k.id = o.kind
WHERE o.account = ?3 AND o.link <> '' AND o.placing IN ('sending', 'placed', 'unknown')
AND o.id IN (
    SELECT id FROM orders WHERE tab IN (?1, ?2)
    UNION SELECT id FROM orders WHERE placed_at > ?4
)
"""
_ORDER: tuple[Repeat, ...] = ("recent", "running", "unknown")


@dataclass(frozen=True, slots=True)
class Repeats:
    """What is known of one account's links; `of` answers for a service on a link."""

    known: dict[tuple[int, str], Repeat]

    def of(self, service: str, link: str) -> Repeat | None:
        """How an earlier order of that service on that link stands; the most pressing where there are several."""
        return self.known.get((link_key(link), service)) if link else None


def read_repeats(database: Database, account: str, since: datetime) -> Repeats:
    """The orders of an account that are running or unknown, and those placed after `since`."""
    values = (TAB_CODES["active"], TAB_CODES["attention"], account, stamp(since))
    with database.reading() as connection:
        rows: Iterable[tuple[int, str, Repeat]] = connection.execute(_QUERY, values).fetchall()
    known: dict[tuple[int, str], Repeat] = {}
    for key, service, repeat in rows:
        before = known.get((key, service))
        if before is None or _ORDER.index(repeat) > _ORDER.index(before):
            known[key, service] = repeat
    return Repeats(known)
