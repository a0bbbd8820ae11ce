"""What orders did to the balances of accounts, as far as their rows tell: charges, and what was given back."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

from smm_desktop.core.money import from_units
from smm_desktop.core.orders import OrderState
from smm_desktop.core.reconcile import ROUNDING, Difference, Flow, Paid, Sample
from smm_desktop.core.spending import GIVEN_BACK, NOTHING, refund
from smm_desktop.store.database import Database
from smm_desktop.store.insights import subscriptions
from smm_desktop.store.values import amount, moment, stamp, units

ON_ITS_WAY = timedelta(seconds=30)
"""So long before and after an order is placed, its charge may or may not stand in a balance yet."""
UNSEEN = timedelta(hours=6)
"""What a panel did to an order may have happened so long before it was seen."""
LOOK_BACK = timedelta(days=60)
"""An order placed this long before may still be given back for."""
NEVER = datetime.max.replace(tzinfo=UTC)
_DOUBT = Decimal("0.01")
"""By this share a charge nobody told may differ from the estimate."""
_ONE = 10**8

_OWN = "o.account = :account AND o.currency IN ('', :currency)"
_IMPORTED = "o.kind IN (SELECT id FROM kinds WHERE service = '')"

# Most orders: placed, charged, nothing given back. Summed up between the moments at which it matters.
_PLAIN = f"""
SELECT z.key, sum(o.charge / 100000000), sum(o.charge % 100000000), count(*)
FROM json_each(:zones) z CROSS JOIN orders o
WHERE o.placed_at > json_extract(z.value, '$[0]') AND o.placed_at <= json_extract(z.value, '$[1]')
    AND o.tab IN (1, 2) AND o.placing = 'placed' AND o.parent = '' AND o.charge > 0 AND NOT {_IMPORTED} AND {_OWN}
GROUP BY z.key
"""  # noqa: S608 - constants
_CHARGED_WHOLE = """
    EXISTS (SELECT 1 FROM orders p WHERE p.account = o.account AND p.panel_order = o.parent AND p.panel_order <> ''
        AND p.charge > 0)
"""
# A run of a drip-feed tells no quantity of its own.
_OF_RUN = """
    (SELECT p.quantity / nullif(CAST(json_extract(d.fields, '$.runs') AS INTEGER), 0)
        FROM orders p JOIN order_details d ON d.id = p.id
        WHERE p.account = o.account AND p.panel_order = o.parent AND p.panel_order <> '' AND o.parent <> '')
"""
_COLUMNS = f"""
    o.panel_order, o.placing, o.state, o.placed_at, o.estimate, o.remains, {_IMPORTED} AS imported,
    coalesce(o.quantity, {_OF_RUN}) AS quantity,
    o.parent <> '' AS part, CASE WHEN o.parent <> '' THEN {_CHARGED_WHOLE} ELSE 0 END AS within,
    o.kind IN (SELECT value FROM json_each(:subscriptions)) OR EXISTS (SELECT 1 FROM orders c
        WHERE c.account = o.account AND c.parent = o.panel_order AND c.parent <> '') AS whole
"""  # noqa: S608 - constants
_ODD = f"""
SELECT {_COLUMNS}, o.charge, NULL AS seen, NULL AS before FROM orders o
WHERE o.tab IN (1, 2, 6) AND o.placed_at >= :since AND (o.charge IS NULL OR o.parent <> '' OR o.placing <> 'placed')
    AND o.placing <> 'queued' AND {_OWN}
UNION ALL
SELECT {_COLUMNS}, (SELECT max(e.charge) FROM order_events e WHERE e.order_id = o.id),
    coalesce((SELECT min(e.at) FROM order_events e WHERE e.order_id = o.id AND e.state = o.state), o.changed_at),
    (SELECT max(e.at) FROM order_events e WHERE e.order_id = o.id AND e.state <> o.state)
FROM orders o
WHERE o.tab IN (3, 4, 5) AND o.placing = 'placed' AND o.placed_at >= :long_since AND o.changed_at >= :since AND {_OWN}
"""  # noqa: S608 - constants


_IS_STILL_PAID = (
    f"o.placing = 'placed' AND o.tab NOT IN (4, 5) AND o.parent = '' AND o.charge > 0 AND NOT {_IMPORTED} AND {_OWN}"
)
_STILL_PAID = f"FROM orders o WHERE o.placed_at >= :since AND {_IS_STILL_PAID}"
# The dearest of each day, and of a gain's day until then; and those that cost just as much as one of the amounts.
# SQLite takes what stands beside a max() from the very row that has it.
_COSTS = f"""
SELECT o.placed_at, max(o.charge), '' {_STILL_PAID} GROUP BY o.placed_at / 86400000000
UNION ALL
SELECT * FROM (SELECT o.placed_at, max(o.charge), '' FROM json_each(:moments) g, orders o
    WHERE o.placed_at BETWEEN g.value - g.value % 86400000000 AND g.value AND {_IS_STILL_PAID} GROUP BY g.key)
UNION ALL
SELECT o.placed_at, o.charge, o.panel_order {_STILL_PAID}
    AND EXISTS (SELECT 1 FROM json_each(:amounts) a WHERE abs(a.value - o.charge) <= :rounding)
"""  # noqa: S608 - constants


@dataclass(frozen=True, slots=True)
class GivenBack:
    """What a panel gave back for an order, by its id on the panel, and when that was seen."""

    order: str
    amount: Decimal
    at: datetime


class Flows:
    """Charges and refunds of one account in one currency."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def between(self, account: str, currency: str, samples: Sequence[Sample]) -> tuple[list[Flow], list[GivenBack]]:
        """What orders did to the balance from the first of these looks on, and what of it was given back."""
        if not samples:
            return [], []
        since = samples[0].at - UNSEEN
        cuts = sorted({since, *(sample.at + way * ON_ITS_WAY for sample in samples for way in (-1, 1))})
        given = {
            "account": account,
            "currency": currency,
            "since": stamp(since),
            "long_since": stamp(since - LOOK_BACK),
            "zones": json.dumps([[stamp(begin), stamp(end)] for begin, end in pairwise(cuts)]),
        }
        with self._database.reading() as connection:
            sums = connection.execute(_PLAIN, given).fetchall()
            odd = connection.execute(_ODD, given | {"subscriptions": subscriptions(connection)})
            names = [column[0] for column in odd.description]
            rows = [dict(zip(names, row, strict=True)) for row in odd]
        flows = [_sum_of(cuts[key + 1], whole * _ONE + part, orders) for key, whole, part, orders in sums]
        backs = [back for row in rows if row["seen"] is not None and (back := _back(row)) is not None]
        for row in rows:
            flows += _flows(row)
        return flows, backs

    def costs(self, account: str, currency: str, gains: Sequence[Difference], since: datetime) -> list[Paid]:
        """Orders placed since then that may have given back one of these gains: of each day the dearest, on a gain's
        day the dearest before it, and all that cost just as much.
        """
        given = {
            "account": account,
            "currency": currency,
            "since": stamp(since),
            "amounts": json.dumps([units(each.amount) for each in gains]),
            "moments": json.dumps([stamp(each.at) for each in gains]),
            "rounding": units(ROUNDING),
        }
        with self._database.reading() as connection:
            rows = connection.execute(_COSTS, given).fetchall()
        return [Paid(moment(at), from_units(charge), order) for at, charge, order in rows]


def _sum_of(at: datetime, units: int, orders: int) -> Flow:
    """Orders placed at `at` or before, but behind the cut before it."""
    return Flow(at - ON_ITS_WAY, at + ON_ITS_WAY, -from_units(units), -from_units(units), orders)


def _flows(row: Mapping[str, Any]) -> Iterator[Flow]:
    placed, charge = moment(row["placed_at"]), _charge(row)
    doubt = NOTHING if row["charge"] else charge * _DOUBT
    if row["placing"] != "placed":
        yield Flow(placed - ON_ITS_WAY, NEVER, -charge, NOTHING)
        return
    if charge and not row["within"] and not row["imported"]:
        early = UNSEEN if row["part"] else ON_ITS_WAY
        yield Flow(placed - early, placed + ON_ITS_WAY, -charge - doubt, -charge + doubt)
    if row["seen"] is not None and (back := _back(row)) is not None:
        unseen = back.at - UNSEEN if row["before"] is None else max(moment(row["before"]), back.at - UNSEEN)
        if row["within"]:
            yield Flow(unseen, NEVER, NOTHING, back.amount)
        else:
            yield Flow(unseen, back.at + ON_ITS_WAY, back.amount - doubt, back.amount + doubt)


def _charge(row: Mapping[str, Any]) -> Decimal:
    """What the order was charged, else what it should have been; what is told by its parts has no charge itself."""
    known = amount(row["charge"]) or (None if row["whole"] or row["part"] else amount(row["estimate"]))
    return known or NOTHING


def _back(row: Mapping[str, Any]) -> GivenBack | None:
    """What came back; nothing for an order that was taken over when it had ended already."""
    seen, before = row["seen"], row["before"]
    if row["imported"] and (before is None or before >= seen):
        return None
    charge, state = _charge(row), OrderState(row["state"])
    if state is OrderState.PARTIAL:
        charge = refund(charge, row["quantity"], row["remains"])
    elif state not in GIVEN_BACK:
        return None
    return GivenBack(row["panel_order"], charge, moment(seen)) if charge else None
