"""Which orders and refills came to their end, told by the time line and not by any clock."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from smm_desktop.core.history import Tab
from smm_desktop.core.money import parse_amount
from smm_desktop.core.notices import Ended, NoticeKind, PriceRise, kind_of
from smm_desktop.core.orders import OrderState
from smm_desktop.store.database import Database
from smm_desktop.store.rows import TAB_CODES
from smm_desktop.store.values import moment

_ENDED = """
SELECT o.id, o.state, k.name, o.link FROM orders o JOIN kinds k ON k.id = o.kind
 JOIN order_events e ON e.id = (SELECT max(id) FROM order_events WHERE order_id = o.id)
 JOIN order_events p ON p.id = (SELECT max(id) FROM order_events WHERE order_id = o.id AND id < e.id)
WHERE o.id IN (SELECT value FROM json_each(?)) AND o.placing = 'placed' AND e.id > ?
 AND p.state <> e.state AND p.at <> e.at
"""
_REJECTED = """
SELECT r.id, k.name, o.link FROM refills r JOIN orders o ON o.id = r.order_id JOIN kinds k ON k.id = o.kind
WHERE r.id IN (SELECT value FROM json_each(?)) AND r.state IN ('rejected', 'failed') AND r.changed_at > r.asked_at
"""
_RATES = """
SELECT c.id, c.account, c.service, c.name, c.old, c.new, a.currency FROM service_changes c
 JOIN favourites f ON f.account = c.account AND f.service = c.service
 JOIN accounts a ON a.id = c.account AND NOT a.removed
WHERE c.id > ? AND c.what = 'rate' ORDER BY c.id
"""
_SHORT = """
SELECT o.id, e.at, e.id FROM order_events e JOIN orders o ON o.id = e.order_id
 JOIN order_events p ON p.id = (SELECT max(id) FROM order_events WHERE order_id = o.id AND id < e.id)
WHERE e.id > ? AND o.tab = ? AND o.placing = 'placed' AND o.parent = '' AND NOT o.cancel_asked
 AND e.state = o.state AND p.state <> e.state AND p.at <> e.at ORDER BY e.id
"""
_LATE_REJECTED = """
SELECT id, changed_at, changed_at FROM refills
WHERE state IN ('rejected', 'failed') AND changed_at > max(?, asked_at) ORDER BY changed_at
"""
_FAR_BACK = 200_000
"""Events that are looked through at most for what was not dealt with."""
_TABS: dict[NoticeKind, Tab] = {
    NoticeKind.PARTIAL: "partial",
    NoticeKind.CANCELED: "canceled",
    NoticeKind.FAILED: "failed",
}


@dataclass(frozen=True, slots=True)
class Short:
    """An order, or a refill, that did not end as hoped: when that was seen, and where it stands among all such."""

    id: int
    at: datetime
    mark: int


class Endings:
    """Looks at what changed last. An order that was taken over got all its states at one moment."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def mark(self) -> int:
        """Where the time lines end now."""
        return self._newest("SELECT coalesce(max(id), 0) FROM order_events")

    def refill_mark(self) -> int:
        """Where the changes of all refills end now."""
        return self._newest("SELECT coalesce(max(changed_at), 0) FROM refills")

    def short(self, kind: NoticeKind, mark: int) -> list[Short]:
        """The orders that ended so since the mark, but for those a person asked to cancel and child orders."""
        since = max(mark, self.mark() - _FAR_BACK)
        return self._short(_SHORT, (since, TAB_CODES[_TABS[kind]]))

    def rejected(self, mark: int) -> list[Short]:
        """The refills that panels rejected since the `refill_mark`."""
        return self._short(_LATE_REJECTED, (mark,))

    def price_mark(self) -> int:
        """Where the changes of all services end now."""
        return self._newest("SELECT coalesce(max(id), 0) FROM service_changes")

    def price_rises(self, mark: int) -> list[PriceRise]:
        """The services with a star that have cost more since the `price_mark`; the newest rise of each."""
        with self._database.reading() as connection:
            rises = [PriceRise(*row) for row in connection.execute(_RATES, (mark,))]
        newest = {(rise.account, rise.service): rise for rise in rises}
        return [rise for rise in newest.values() if parse_amount(rise.new) > parse_amount(rise.old)]

    def orders(self, ids: Iterable[int], mark: int) -> list[Ended]:
        """Those of these orders whose last change, since `mark`, was their end; not those taken over as ended."""
        with self._database.reading() as connection:
            rows = connection.execute(_ENDED, (json.dumps(list(ids)), mark)).fetchall()
        kinds = [(row, kind_of(OrderState(row[1]))) for row in rows]
        return [Ended(row[0], kind, row[2], row[3]) for row, kind in kinds if kind is not None]

    def refills(self, ids: Iterable[int]) -> list[Ended]:
        """Those of these refills that the panel rejected."""
        with self._database.reading() as connection:
            rows = connection.execute(_REJECTED, (json.dumps(list(ids)),)).fetchall()
        return [Ended(row[0], NoticeKind.REFILL, row[1], row[2]) for row in rows]

    def _short(self, query: str, values: tuple[int, ...]) -> list[Short]:
        with self._database.reading() as connection:
            rows = [Short(id_, moment(at), mark) for id_, at, mark in connection.execute(query, values)]
        return [*{row.id: row for row in rows}.values()]

    def _newest(self, query: str) -> int:
        with self._database.reading() as connection:
            return int(connection.execute(query).fetchone()[0])
