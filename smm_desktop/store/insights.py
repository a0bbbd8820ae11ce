"""What the overview is made of, summed up by SQLite day by day so that a million orders stay quick."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from smm_desktop.core.history import Tab
from smm_desktop.core.money import from_units
from smm_desktop.core.services import Billing, service_type
from smm_desktop.core.spending import Day, DaySpent, ServiceSpent, Spent
from smm_desktop.store.database import Database
from smm_desktop.store.rows import TAB_CODES
from smm_desktop.store.values import moment, stamp

_ONE = 10**8
_TABS: dict[int, Tab] = {code: tab for tab, code in TAB_CODES.items()}


def _back(paid: str, quantity: str, remains: str) -> str:
    """What a partial order gives back, in whole numbers that never overflow: charge × remains / quantity, half up."""
    left = f"min({remains}, {quantity})"
    return f"(({paid}) / {quantity} * {left} + (({paid}) % {quantity} * {left} + {quantity} / 2) / {quantity})"


# What runs of drip-feeds gave back themselves, where the whole was charged: not in the whole's own state.
_OF_RUN = "coalesce(c.quantity, p.quantity / nullif(CAST(json_extract(d.fields, '$.runs') AS INTEGER), 0))"
_RUNS = f"""
SELECT c.account AS account, c.parent AS parent, sum(CASE
        WHEN c.state IN ('canceled', 'refunded', 'failed') THEN c.charge
        WHEN c.state = 'partial' AND c.remains > 0 AND {_OF_RUN} > 0 THEN {_back("c.charge", _OF_RUN, "c.remains")}
        ELSE 0
    END) AS back
FROM orders c JOIN orders p ON p.account = c.account AND p.panel_order = c.parent AND p.panel_order <> ''
    JOIN order_details d ON d.id = p.id
WHERE c.parent <> '' AND +c.tab IN (3, 4, 5) AND c.charge > 0 AND p.charge > 0
GROUP BY c.account, c.parent
"""  # noqa: S608 - constants
# Placed orders of accounts in use with what each is charged itself. What is handed out bit by bit is counted once:
# where the whole has a charge, the parts have none of their own, else the parts tell it. A subscription without parts
# cost nothing yet. Orders taken over by their id alone were placed nobody knows when.
_PRICED = f"""
SELECT o.id, o.account, o.tab, o.state, o.kind, o.quantity, o.remains, o.placed_at, o.parent, r.back AS runs_back,
    CASE WHEN o.currency <> '' THEN o.currency ELSE a.currency END AS currency,
    o.charge IS NULL AS guessed,
    CASE
        WHEN o.placing <> 'placed' THEN 0
        WHEN o.parent <> '' AND coalesce((SELECT p.charge FROM orders p WHERE p.account = o.account
            AND p.panel_order = o.parent AND p.panel_order <> ''), 0) <> 0 THEN 0
        WHEN o.charge <> 0 THEN o.charge
        WHEN o.charge IS NULL AND o.kind NOT IN (SELECT value FROM json_each(:subscriptions)) AND NOT EXISTS (
            SELECT 1 FROM orders c WHERE c.account = o.account AND c.parent = o.panel_order AND c.parent <> ''
        ) THEN coalesce(o.estimate, 0)
        ELSE 0
    END AS paid
FROM orders o JOIN accounts a ON a.id = o.account AND NOT a.removed
    LEFT JOIN ({_RUNS}) r ON r.account = o.account AND r.parent = o.panel_order
"""  # noqa: S608 - constants
# A panel that took off its charge itself what came back told a higher one before: it is not taken off twice.
_MOST = """
    max(o.paid, coalesce((SELECT max(e.charge) FROM order_events e WHERE e.order_id = o.id AND NOT o.guessed), 0))
"""
_COST = f"""
    CASE
        WHEN o.state IN ('canceled', 'refunded', 'failed') OR o.paid = 0 THEN 0
        WHEN o.state = 'partial' AND o.quantity > 0 AND o.remains > 0
            THEN max(0, min(o.paid, {_MOST} - {_back(_MOST, "o.quantity", "o.remains")} - coalesce(o.runs_back, 0)))
        WHEN o.runs_back > 0 THEN max(0, min(o.paid, {_MOST} - o.runs_back))
        ELSE o.paid
    END
"""
_SCOPE = "(:account = '' OR o.account = :account)"

# Sums in two parts, whole and below, as together they could leave 63 bits.
_SUMS = """
    sum(o.cost / 100000000), sum(o.cost % 100000000), sum(iif(o.guessed, o.cost / 100000000, 0)),
    sum(iif(o.guessed, o.cost % 100000000, 0)), sum(o.cost > 0)
"""
_COSTED = f"(SELECT o.*, CAST({_COST} AS INTEGER) AS cost FROM ({_PRICED}) o)"  # noqa: S608 - constants

_DAYS = f"""
SELECT d.key, o.account, o.currency, o.tab, count(*), {_SUMS}
FROM json_each(:days) d CROSS JOIN {_COSTED} o
WHERE o.placed_at >= json_extract(d.value, '$[0]') AND o.placed_at < json_extract(d.value, '$[1]')
    AND o.kind NOT IN (SELECT id FROM kinds WHERE service = '') AND {_SCOPE}
GROUP BY d.key, o.account, o.currency, o.tab
"""  # noqa: S608 - constants

_UNDATED = f"""
SELECT o.currency, {_SUMS} FROM {_COSTED} o
WHERE o.kind IN (SELECT id FROM kinds WHERE service = '') AND o.parent = '' AND {_SCOPE}
GROUP BY o.currency ORDER BY 2 DESC
"""  # noqa: S608 - constants

_TOP = f"""
WITH spent AS (
    SELECT o.account AS account, k.service AS service, max(k.id) AS kind, o.currency AS currency,
        total(o.cost) AS amount, json_array({_SUMS}) AS sums
    FROM {_COSTED} o JOIN kinds k ON k.id = o.kind
    WHERE o.placed_at >= :since AND k.service <> '' AND {_SCOPE}
    GROUP BY o.account, k.service, o.currency HAVING total(o.cost) > 0
), ranked AS (
    SELECT *, row_number() OVER (PARTITION BY currency ORDER BY amount DESC, account, service) AS rank FROM spent
)
SELECT r.account, r.service, k.name, r.currency, r.sums
FROM ranked r JOIN kinds k ON k.id = r.kind WHERE r.rank <= :most ORDER BY r.currency, r.rank
"""  # noqa: S608 - constants


@dataclass(frozen=True, slots=True)
class PriceChange:
    """Another price of a service, in the currency of its account."""

    account: str
    service: str
    name: str
    at: datetime
    old: Decimal
    new: Decimal
    currency: str


_PRICES = """
WITH wanted AS (
    SELECT account, service FROM favourites
    UNION
    SELECT o.account, k.service FROM (SELECT DISTINCT account, kind FROM orders WHERE placed_at >= :since) o
        JOIN kinds k ON k.id = o.kind
)
SELECT c.account, c.service, c.name, c.at, c.old, c.new, a.currency
FROM wanted w CROSS JOIN service_changes c ON c.account = w.account AND c.service = w.service AND c.at >= :since
    JOIN accounts a ON a.id = c.account AND NOT a.removed
WHERE c.what = 'rate' AND (:account = '' OR c.account = :account)
ORDER BY c.at DESC, c.id DESC LIMIT :most
"""


class Insights:
    """Figures over the whole history. Times are aware, in UTC; `account` empty means all in use."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def days(self, days: Sequence[Day], account: str = "") -> list[DaySpent]:
        """What was spent on each of these days, by account, currency and tab; quiet days have no row."""
        spans = json.dumps([[stamp(day.start), stamp(day.end)] for day in days])
        with self._database.reading() as connection:
            given = {"days": spans, "account": account, "subscriptions": subscriptions(connection)}
            rows = connection.execute(_DAYS, given).fetchall()
        return [
            DaySpent(days[key].date, account_id, currency, _TABS[tab], _spent(sums), orders)
            for key, account_id, currency, tab, orders, *sums in rows
        ]

    def top_services(self, since: datetime, most: int, account: str = "") -> list[ServiceSpent]:
        """The services most was spent on, at most that many for each currency, by the newest of their names."""
        with self._database.reading() as connection:
            given = {"since": stamp(since), "account": account, "most": most}
            rows = connection.execute(_TOP, given | {"subscriptions": subscriptions(connection)}).fetchall()
        return [
            ServiceSpent(account_id, service, name, currency, _spent(json.loads(sums)))
            for account_id, service, name, currency, sums in rows
        ]

    def undated(self, account: str = "") -> list[tuple[str, Spent]]:
        """What orders cost that were taken over by their id, by currency: when they were placed no panel tells."""
        with self._database.reading() as connection:
            given = {"account": account, "subscriptions": subscriptions(connection)}
            return [(currency, _spent(sums)) for currency, *sums in connection.execute(_UNDATED, given)]

    def counts(self, account: str = "") -> dict[Tab, int]:
        """How many orders stand in each tab, and in all."""
        query = "SELECT tab, count(*) FROM orders WHERE ? = '' OR account = ? GROUP BY tab"
        with self._database.reading() as connection:
            found = {_TABS[tab]: number for tab, number in connection.execute(query, (account, account))}
        return {**dict.fromkeys(TAB_CODES, 0), **found, "all": sum(found.values())}

    def newest(self, most: int, account: str = "") -> list[int]:
        """Our ids of the newest orders."""
        query = "SELECT id FROM orders WHERE ? = '' OR account = ? ORDER BY placed_at DESC, id DESC LIMIT ?"
        with self._database.reading() as connection:
            return [row[0] for row in connection.execute(query, (account, account, most))]

    def price_changes(self, since: datetime, most: int, account: str = "") -> list[PriceChange]:
        """The newest changes of prices since then, of services with a star and of those ordered since."""
        with self._database.reading() as connection:
            rows = connection.execute(_PRICES, {"since": stamp(since), "most": most, "account": account}).fetchall()
        return [
            PriceChange(account_id, service, name, moment(at), Decimal(old), Decimal(new), currency)
            for account_id, service, name, at, old, new, currency in rows
        ]


def subscriptions(connection: sqlite3.Connection) -> str:
    """Our ids of the kinds whose orders are charged post by post, as a JSON array."""
    types = [row[0] for row in connection.execute("SELECT DISTINCT type FROM kinds")]
    wanted = [word for word in types if service_type(word).billing is Billing.POSTS]
    query = "SELECT id FROM kinds WHERE type IN (SELECT value FROM json_each(?))"
    return json.dumps([row[0] for row in connection.execute(query, (json.dumps(wanted),))] if wanted else [])


def _spent(sums: Sequence[int]) -> Spent:
    whole, part, whole_guess, part_guess, orders = sums
    return Spent(from_units(whole * _ONE + part), from_units(whole_guess * _ONE + part_guess), orders)
