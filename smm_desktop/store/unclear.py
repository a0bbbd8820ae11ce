"""Refill and cancel requests whose outcome is not known, and what a person decided about them."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, cast

from smm_desktop.core.orders import Order, Placing
from smm_desktop.core.refills import RefillState
from smm_desktop.store.database import Database
from smm_desktop.store.rows import orders_by_id
from smm_desktop.store.values import moment, stamp, words

RequestKind = Literal["refill", "cancel"]

_OPEN = "state IN ('sending', 'unknown') AND state = 'unknown' AND action IN ('refill', 'cancel')"
"""Said twice so that the index of what is open is used."""
_ALL = f"""
SELECT id, action, order_id, coalesce(sent_at, made_at), detail FROM outbox
WHERE {_OPEN} AND order_id IS NOT NULL ORDER BY 4 DESC, id DESC
"""  # noqa: S608 - a constant


@dataclass(frozen=True, slots=True)
class UnclearRequest:
    """A request that may or may not have reached the panel. `id` is that of its row in the outbox."""

    id: int
    kind: RequestKind
    order: Order
    asked_at: datetime
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Decided:
    """What a decision changed: our numbers of the order and (for a refill) of its row, 0 where there is none."""

    order_id: int
    refill_row: int = 0


class UnclearRequests:
    """The refill and cancel requests with an unknown outcome."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[UnclearRequest]:
        """Newest first."""
        with self._database.reading() as connection:
            rows = connection.execute(_ALL).fetchall()
            orders = orders_by_id(connection, sorted({row[2] for row in rows}))
        return [
            UnclearRequest(row[0], cast(RequestKind, row[1]), orders[row[2]], moment(row[3]), row[4])
            for row in rows
            if row[2] in orders
        ]

    def count(self) -> int:
        """How many there are."""
        with self._database.reading() as connection:
            return int(connection.execute(f"SELECT count(*) FROM ({_ALL})").fetchone()[0])  # noqa: S608 - a constant

    def refill_is_known(self, account: str, refill: str) -> bool:
        """True where a refill of the account has this panel id already."""
        with self._database.reading() as connection:
            return _is_taken(connection, account, words(refill))

    def resolve(self, request: int, done: bool, now: datetime, *, refill: str = "", detail: str = "") -> Decided | None:
        """A person's answer: the panel took the request (a refill perhaps under the id `refill`), or it did not.

        None, and nothing changes, where the outcome is known by now or another refill has that id.
        """
        with self._database.writing() as connection:
            row = connection.execute(
                f"SELECT action, account, order_id, settled_at FROM outbox WHERE id = ? AND {_OPEN}",  # noqa: S608 - a constant
                (request,),
            ).fetchone()
            if row is None or (refill and _is_taken(connection, row[1], words(refill))):
                return None
            action, account, order_id, settled_at = row
            placing = Placing.PLACED if done else Placing.NOT_SENT
            connection.execute(
                "UPDATE outbox SET state = ?, panel_id = ?, detail = ?, settled_at = ? WHERE id = ?",
                (placing, words(refill), words(detail), stamp(now), request),
            )
            if action == "cancel":
                _decide_cancel(connection, order_id, done)
                return Decided(order_id)
            number = _row_of(connection, account, order_id, settled_at or stamp(now))
            _decide_refill(connection, number, order_id, done, words(refill), words(detail), stamp(now))
        return Decided(order_id, number)


def _is_taken(connection: sqlite3.Connection, account: str, refill: str) -> bool:
    query = "SELECT 1 FROM refills WHERE account = ? AND refill = ?"
    return connection.execute(query, (account, refill)).fetchone() is not None


def _decide_cancel(connection: sqlite3.Connection, order_id: int, done: bool) -> None:
    connection.execute("UPDATE order_details SET detail = '' WHERE id = ?", (order_id,))
    if not done:
        connection.execute(
            "UPDATE orders SET cancel_asked = EXISTS (SELECT 1 FROM outbox WHERE order_id = ?1 AND action = 'cancel'"
            " AND state IN ('placed', 'unknown')) WHERE id = ?1",
            (order_id,),
        )


def _row_of(connection: sqlite3.Connection, account: str, order_id: int, at: int) -> int:
    """The row that stands for the request among the refills; made where a damaged file lost it."""
    found = connection.execute(
        "SELECT id FROM refills WHERE order_id = ? AND refill = '' AND state = 'unknown'"
        " ORDER BY asked_at = ? DESC, id DESC LIMIT 1",
        (order_id, at),
    ).fetchone()
    if found is None:
        found = connection.execute(
            "INSERT INTO refills (order_id, account, refill, state, text, asked_at, changed_at)"
            " VALUES (?, ?, '', 'unknown', '', ?, ?) RETURNING id",
            (order_id, account, at, at),
        ).fetchone()
    return int(found[0])


def _decide_refill(
    connection: sqlite3.Connection, number: int, order_id: int, done: bool, refill: str, text: str, at: int
) -> None:
    state = RefillState.PENDING if done else RefillState.FAILED
    connection.execute(
        "UPDATE refills SET refill = ?, state = ?, text = ?, changed_at = ? WHERE id = ?",
        (refill, state, text, at, number),
    )
    newest = connection.execute("SELECT max(id) FROM refills WHERE order_id = ?", (order_id,)).fetchone()[0]
    if newest == number:
        connection.execute("UPDATE orders SET refill = ?, refill_state = ? WHERE id = ?", (refill, state, order_id))
