"""Batches: all their lines are written down in one transaction before the first is sent."""

from __future__ import annotations

import json
import secrets
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import datetime

from smm_desktop.core.batches import Batch, BatchOptions, LineResult, StopReason
from smm_desktop.core.orders import Placing, Ticket
from smm_desktop.store.database import Database
from smm_desktop.store.rows import TAB_CODES, kind_id
from smm_desktop.store.values import amount, count, link_key, moment, packed, stamp, units, words

_LINK = "coalesce(json_extract(b.fields, '$.link'), json_extract(b.fields, '$.username'), '')"

_HELD = (
    "state IN ('sending', 'unknown') AND state = 'unknown' AND action = 'add' AND order_id IS NULL"
    " AND batch IS NOT NULL"
)
"""The state is said twice so that the index of what is open is used."""


class Batches:
    """The batches of all accounts, newest first."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, name: str, lines: Sequence[tuple[int, Ticket]], options: BatchOptions, now: datetime) -> int:
        """Write down a batch of (line number, ticket) pairs, all queued; its id. All are kept, or none (StoreError)."""
        at = stamp(now)
        with self._database.writing() as connection:
            batch: int = connection.execute(
                "INSERT INTO batches (name, state, options, made_at, changed_at) VALUES (?, '', ?, ?, ?) RETURNING id",
                (words(name), _packed_options(options), at, at),
            ).fetchone()[0]
            kinds: dict[tuple[str, str, str], int] = {}
            connection.executemany(
                "INSERT INTO outbox (uid, action, account, state, batch, line, kind, fields, quantity, estimate,"
                " currency, made_at) VALUES (?, 'add', ?, 'queued', ?, ?, ?, ?, ?, ?, ?, ?)",
                (_row(connection, kinds, batch, number, ticket, at) for number, ticket in lines),
            )
        return batch

    def get(self, batch: int) -> Batch:
        """One batch. Raises KeyError where there is none."""
        found = self._read("WHERE id = ?", (batch,))
        if not found:
            raise KeyError(batch)
        return found[0]

    def all(self) -> tuple[Batch, ...]:
        """All batches, newest first."""
        return self._read("ORDER BY id DESC", ())

    def queued(self, batch: int) -> list[tuple[int, str]]:
        """The (outbox id, link) of the lines that were never sent, in their order."""
        with self._database.reading() as connection:
            return connection.execute(
                f"SELECT b.id, {_LINK} FROM outbox b WHERE b.batch = ? AND b.state = 'queued' ORDER BY b.line",  # noqa: S608 - a constant
                (batch,),
            ).fetchall()

    def is_busy(self, account: str, link: str) -> bool:
        """True while an order on this link may still be under way; one with an unknown outcome may be, too."""
        with self._database.reading() as connection:
            found = connection.execute(
                "SELECT 1 FROM orders WHERE link_key = ? AND account = ? AND tab IN (?, ?) LIMIT 1",
                (link_key(link), account, TAB_CODES["active"], TAB_CODES["attention"]),
            ).fetchone()
        return found is not None

    def note(self, batch: int, stopped: StopReason | None, now: datetime) -> None:
        """Write down why a batch stopped; None when it runs or is done."""
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE batches SET state = ?, changed_at = ? WHERE id = ?", (stopped or "", stamp(now), batch)
            )

    def discard(self, batch: int, now: datetime) -> int:
        """Drop the lines that were never sent; how many there were."""
        with self._database.writing() as connection:
            dropped = connection.execute("DELETE FROM outbox WHERE batch = ? AND state = 'queued'", (batch,)).rowcount
            connection.execute("UPDATE batches SET state = '', changed_at = ? WHERE id = ?", (stamp(now), batch))
        return dropped

    def held(self) -> dict[int, int]:
        """How many lines of each batch are held back after a backup was put in place: they may have been sent since."""
        with self._database.reading() as connection:
            return dict(connection.execute(f"SELECT batch, count(*) FROM outbox WHERE {_HELD} GROUP BY batch"))  # noqa: S608 - a constant

    def decide_held(self, batch: int, again: bool, now: datetime) -> int:
        """A person's answer about the lines held back: queue them again, or leave them out. How many there were."""
        state = Placing.QUEUED if again else Placing.NOT_SENT
        with self._database.writing() as connection:
            decided = connection.execute(
                f"UPDATE outbox SET state = ?, detail = '', settled_at = ? WHERE {_HELD} AND batch = ?",  # noqa: S608 - a constant
                (state, None if again else stamp(now), batch),
            ).rowcount
            connection.execute("UPDATE batches SET changed_at = ? WHERE id = ?", (stamp(now), batch))
        return decided

    def results(self, batch: int) -> Iterator[LineResult]:
        """Every line and what became of it, in their order."""
        last = -1
        while True:
            with self._database.reading() as connection:
                rows = connection.execute(
                    "SELECT b.line, b.state, k.service, k.name, coalesce(o.link, ''), b.quantity, b.estimate,"
                    " b.currency, b.order_id, b.panel_id, b.detail, coalesce(b.fields, d.fields)"
                    " FROM outbox b JOIN kinds k ON k.id = b.kind LEFT JOIN orders o ON o.id = b.order_id"
                    " LEFT JOIN order_details d ON d.id = b.order_id"
                    " WHERE b.batch = ? AND b.line > ? ORDER BY b.line LIMIT 1000",
                    (batch, last),
                ).fetchall()
            if not rows:
                return
            yield from map(_result, rows)
            last = rows[-1][0]

    def _read(self, clause: str, values: tuple[object, ...]) -> tuple[Batch, ...]:
        with self._database.reading() as connection:
            rows = connection.execute(
                f"SELECT id, name, state, options, made_at, changed_at FROM batches {clause}",  # noqa: S608 - constants
                values,
            ).fetchall()
            return tuple(_batch(connection, row) for row in rows)


def _row(
    connection: sqlite3.Connection,
    kinds: dict[tuple[str, str, str], int],
    batch: int,
    number: int,
    ticket: Ticket,
    at: int,
) -> tuple[object, ...]:
    named = (ticket.service, ticket.service_name, ticket.service_type)
    if named not in kinds:
        kinds[named] = kind_id(connection, *named)
    return (
        secrets.token_hex(8),
        ticket.account,
        batch,
        number,
        kinds[named],
        packed(ticket.fields),
        count(ticket.billed),
        units(ticket.estimate),
        words(ticket.currency),
        at,
    )


def _batch(connection: sqlite3.Connection, row: Sequence[object]) -> Batch:
    number, name, state, options, made_at, changed_at = row
    counts = dict(
        connection.execute("SELECT state, count(*) FROM outbox WHERE batch = ? GROUP BY state", (number,)).fetchall()
    )
    account = connection.execute("SELECT account FROM outbox WHERE batch = ? LIMIT 1", (number,)).fetchone()
    return Batch(
        int(str(number)),
        str(name),
        account[0] if account else "",
        _options(str(options)),
        moment(int(str(made_at))),
        moment(int(str(changed_at))),
        {Placing(how): lines for how, lines in counts.items()},
        StopReason(str(state)) if state else None,
    )


def _result(row: Sequence[object]) -> LineResult:
    line, state, service, name, link, quantity, estimate, currency, order_id, order, detail, packed_fields = row
    fields: dict[str, str] = json.loads(str(packed_fields))
    return LineResult(
        int(str(line)),
        Placing(str(state)),
        str(service),
        str(name),
        str(link) or fields.get("link") or fields.get("username", ""),
        quantity if isinstance(quantity, int) else None,
        amount(estimate) if isinstance(estimate, int) else None,
        str(currency),
        order_id if isinstance(order_id, int) else None,
        str(order),
        str(detail),
        fields,
    )


def _packed_options(options: BatchOptions) -> str:
    return json.dumps({"stop_on": sorted(options.stop_on), "behind_active": options.behind_active})


def _options(packed_options: str) -> BatchOptions:
    values = json.loads(packed_options)
    return BatchOptions(frozenset(StopReason(word) for word in values["stop_on"]), bool(values["behind_active"]))
