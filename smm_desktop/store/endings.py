"""Which orders and refills came to their end, told by the time line and not by any clock."""

from __future__ import annotations

import json
from collections.abc import Iterable

from smm_desktop.core.money import parse_amount
from smm_desktop.core.notices import Ended, NoticeKind, PriceRise, kind_of
from smm_desktop.core.orders import OrderState
from smm_desktop.store.database import Database

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


class Endings:
    """Looks at what changed last. An order that was taken over got all its states at one moment."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def mark(self) -> int:
        """Where the time lines end now."""
        return self._newest("SELECT coalesce(max(id), 0) FROM order_events")

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

    def _newest(self, query: str) -> int:
        with self._database.reading() as connection:
            return int(connection.execute(query).fetchone()[0])
