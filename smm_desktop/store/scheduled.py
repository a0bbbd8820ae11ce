"""Orders that are to be placed later, in the file."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, cast

from smm_desktop.core.orders import OrderState, Placing, Ticket
from smm_desktop.core.scheduling import Ahead, HoldReason, Scheduled, State
from smm_desktop.store.database import Database
from smm_desktop.store.rows import kind_id
from smm_desktop.store.values import amount, count, maybe_moment, moment, packed, stamp, units, words

_OPEN = "(s.state <> 'taken' OR b.state IN ('refused', 'not_sent'))"
"""What was taken is open again where nothing came of it: then a person decides."""
_QUERY = """
SELECT s.id, s.account, k.service, k.name, k.type, s.fields, s.quantity, s.estimate, s.currency, s.rate, s.due_at,
    s.any_end, s.state, s.reason, s.detail, s.revision, s.made_at, b.state, b.detail, b.order_id,
    o.id, o.panel_order, o.placing, o.state, o.changed_at
FROM scheduled s JOIN kinds k ON k.id = s.kind LEFT JOIN outbox b ON b.id = s.outbox
    LEFT JOIN orders o ON o.id = s.behind
"""


class ScheduledOrders:
    """Everything that waits to be placed, or that a person must decide about."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Scheduled, ...]:
        """Those that are open: waiting and held ones, by their times, those behind an order last."""
        return self._read(f"WHERE {_OPEN} ORDER BY s.due_at NULLS LAST, s.id", ())

    def get(self, scheduled: int) -> Scheduled | None:
        """One that is open; None where it was placed or deleted meanwhile."""
        found = self._read(f"WHERE s.id = ? AND {_OPEN}", (scheduled,))
        return found[0] if found else None

    def add(
        self,
        ticket: Ticket,
        now: datetime,
        *,
        rate: Decimal | None,
        due_at: datetime | None,
        behind: int | None,
        any_end: bool,
    ) -> int:
        """Keep an order for later; its number. Raises StoreError: then it is not kept."""
        with self._database.writing() as connection:
            kind = kind_id(connection, ticket.service, ticket.service_name, ticket.service_type)
            number: int = connection.execute(
                "INSERT INTO scheduled (account, kind, fields, quantity, estimate, rate, currency, due_at, behind,"
                " any_end, state, made_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?)"
                " RETURNING id",
                (
                    ticket.account,
                    kind,
                    packed(ticket.fields),
                    count(ticket.billed),
                    units(ticket.estimate),
                    units(rate),
                    words(ticket.currency),
                    None if due_at is None else stamp(due_at),
                    behind,
                    any_end,
                    stamp(now),
                    stamp(now),
                ),
            ).fetchone()[0]
        return number

    def move(
        self, one: Scheduled, now: datetime, *, due_at: datetime | None, behind: int | None, any_end: bool
    ) -> bool:
        """Let it wait anew, for another time or order; False where it was changed, placed or deleted meanwhile."""
        return self._change(
            one,
            "state = 'waiting', reason = '', detail = '{}', outbox = NULL, due_at = ?, behind = ?, any_end = ?",
            (None if due_at is None else stamp(due_at), behind, any_end),
            now,
        )

    def hold(self, one: Scheduled, reason: HoldReason, values: Mapping[str, str], now: datetime) -> bool:
        """Let the person decide; False where it was changed, placed or deleted meanwhile."""
        return self._change(one, "state = 'held', reason = ?, detail = ?", (reason, packed(values)), now)

    def delete(self, scheduled: int) -> bool:
        """Forget one that is open; False where there is none by now."""
        with self._database.writing() as connection:
            deleted = connection.execute(
                f"DELETE FROM scheduled WHERE id = ? AND id IN"  # noqa: S608 - a constant
                f" (SELECT s.id FROM scheduled s LEFT JOIN outbox b ON b.id = s.outbox WHERE {_OPEN})",
                (scheduled,),
            )
        return deleted.rowcount > 0

    def active_on_link(self, account: str, link: int) -> list[int]:
        """Our ids of the orders under way on a link, by its key, newest first."""
        query = "SELECT id FROM orders WHERE link_key = ? AND account = ? AND tab IN (1, 6) ORDER BY id DESC"
        with self._database.reading() as connection:
            return [row[0] for row in connection.execute(query, (link, account))]

    def _change(self, one: Scheduled, setting: str, values: tuple[object, ...], now: datetime) -> bool:
        with self._database.writing() as connection:
            changed = connection.execute(
                f"UPDATE scheduled SET {setting}, revision = revision + 1, changed_at = ?"  # noqa: S608 - constants
                " WHERE id = ? AND revision = ? AND id IN"
                f" (SELECT s.id FROM scheduled s LEFT JOIN outbox b ON b.id = s.outbox WHERE {_OPEN})",
                (*values, stamp(now), one.id, one.revision),
            )
        return changed.rowcount > 0

    def _read(self, clause: str, values: tuple[object, ...]) -> tuple[Scheduled, ...]:
        with self._database.reading() as connection:
            return tuple(_scheduled(row) for row in connection.execute(_QUERY + clause, values))


def claim(connection: sqlite3.Connection, one: Scheduled, outbox: int, at: int) -> bool:
    """Inside the transaction that writes the row of the outbox: take it, once. False where it is not as it was seen."""
    taken = connection.execute(
        "UPDATE scheduled SET state = 'taken', reason = '', detail = '{}', outbox = ?, revision = revision + 1,"
        " changed_at = ? WHERE id = ? AND revision = ?",
        (outbox, at, one.id, one.revision),
    )
    return taken.rowcount > 0


def is_open(connection: sqlite3.Connection, one: Scheduled) -> bool:
    """True while it is as it was seen, and was not taken since."""
    found = connection.execute(
        f"SELECT 1 FROM scheduled s LEFT JOIN outbox b ON b.id = s.outbox"  # noqa: S608 - a constant
        f" WHERE s.id = ? AND s.revision = ? AND {_OPEN}",
        (one.id, one.revision),
    ).fetchone()
    return found is not None


def _scheduled(row: Sequence[Any]) -> Scheduled:
    ticket = Ticket(row[1], row[2], row[3], row[4], json.loads(row[5]), row[6], amount(row[7]), row[8])
    reason, values = _why(row)
    return Scheduled(
        row[0],
        ticket,
        amount(row[9]),
        maybe_moment(row[10]),
        None if row[20] is None else Ahead(row[20], row[21], Placing(row[22]), OrderState(row[23]), moment(row[24])),
        bool(row[11]),
        cast(State, row[12]),
        moment(row[16]),
        row[15],
        reason,
        values,
        row[19],
    )


def _why(row: Sequence[Any]) -> tuple[HoldReason | None, dict[str, str]]:
    if row[12] == "taken":
        return HoldReason(row[17]), {"why": row[18]}
    if row[12] == "waiting":
        return None, {}
    known = row[13] in frozenset(HoldReason)
    return HoldReason(row[13]) if known else HoldReason.MISSED, json.loads(row[14])
