"""How the outcome of a paid call changes the rows; inside a transaction of the caller."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

from smm_desktop.core.orders import OrderState, Placing
from smm_desktop.core.refills import RefillState
from smm_desktop.core.text import QT_TRANSLATE_NOOP
from smm_desktop.store.outcomes import Outcome
from smm_desktop.store.rows import add_event, tab_code
from smm_desktop.store.values import words

TAKEN_ID = QT_TRANSLATE_NOOP(
    "core", "The panel answered with an order id that another order already has, so it is not certain what it did."
)
ENDED = QT_TRANSLATE_NOOP(
    "core", "The program ended before the panel's answer was saved. The order may or may not have been placed."
)


def settle_surely(connection: sqlite3.Connection, outcome: Outcome) -> Outcome:
    """Settle; an outcome that the tables do not take is kept as unknown rather than lost. The outcome as it was taken.

    A row that is settled already, or is not there, is left as it is: the same outcome twice is harmless.
    """
    connection.execute("SAVEPOINT outcome")
    try:
        taken = _settle(connection, outcome)
    except sqlite3.IntegrityError as error:
        connection.execute("ROLLBACK TO outcome")
        detail = f"{outcome.state}: {outcome.detail} {error}"
        taken = _settle(connection, replace(outcome, state=Placing.UNKNOWN, panel_id="", detail=detail))
    connection.execute("RELEASE outcome")
    return taken


def _settle(connection: sqlite3.Connection, outcome: Outcome) -> Outcome:
    row = connection.execute(
        "SELECT action, account, order_id FROM outbox WHERE id = ? AND uid = ? AND state IN ('sending', 'unknown')",
        (outcome.id, outcome.uid),
    ).fetchone()
    if row is None:
        return outcome
    action, account, order_id = row
    if action == "add":
        outcome = _checked(connection, account, order_id, outcome)
    _settle_outbox(connection, outcome)
    match action:
        case "add":
            _settle_order(connection, order_id, outcome)
        case "refill":
            _settle_refill(connection, account, order_id, outcome)
        case _:
            _settle_cancel(connection, order_id, outcome)
    return outcome


def end_unsettled(connection: sqlite3.Connection, up_to: int, at: int) -> int:
    """What an earlier run left as sending becomes unknown; how many there were. Only rows up to that outbox id."""
    rows = connection.execute(
        "SELECT id, uid, order_id FROM outbox WHERE state = 'sending' AND id <= ?", (up_to,)
    ).fetchall()
    for outbox_id, uid, order_id in rows:
        _settle(connection, Outcome(outbox_id, uid, order_id, Placing.UNKNOWN, at, detail=ENDED))
    return len(rows)


def set_placing(
    connection: sqlite3.Connection, order_id: int, placing: Placing, at: int, *, panel_order: str = "", detail: str = ""
) -> None:
    """Change how far placing an order is, with its tab, its detail and an event."""
    state = OrderState(connection.execute("SELECT state FROM orders WHERE id = ?", (order_id,)).fetchone()[0])
    connection.execute(
        "UPDATE orders SET placing = ?, panel_order = ?, tab = ?, changed_at = ? WHERE id = ?",
        (placing, panel_order, tab_code(placing, state), at, order_id),
    )
    connection.execute("UPDATE order_details SET detail = ? WHERE id = ?", (words(detail), order_id))
    if placing is Placing.PLACED:
        add_event(connection, order_id, at)


def id_is_taken(connection: sqlite3.Connection, account: str, panel_order: str, but: int) -> bool:
    """True where another order of the account has this panel id."""
    found = connection.execute(
        "SELECT 1 FROM orders WHERE account = ? AND panel_order = ? AND panel_order <> '' AND id <> ?",
        (account, panel_order, but),
    ).fetchone()
    return found is not None


def _checked(connection: sqlite3.Connection, account: str, order_id: int, outcome: Outcome) -> Outcome:
    if outcome.state is not Placing.PLACED:
        return outcome
    if outcome.panel_id and not id_is_taken(connection, account, words(outcome.panel_id), order_id):
        return outcome
    return replace(outcome, state=Placing.UNKNOWN, panel_id="", detail=f"{TAKEN_ID} (id {outcome.panel_id})")


def _settle_outbox(connection: sqlite3.Connection, outcome: Outcome) -> None:
    connection.execute(
        "UPDATE outbox SET state = ?, panel_id = ?, refusal = ?, detail = ?, settled_at = ? WHERE id = ?",
        (outcome.state, words(outcome.panel_id), outcome.refusal, words(outcome.detail), outcome.at, outcome.id),
    )


def _settle_order(connection: sqlite3.Connection, order_id: int, outcome: Outcome) -> None:
    panel_order = words(outcome.panel_id) if outcome.state is Placing.PLACED else ""
    set_placing(connection, order_id, outcome.state, outcome.at, panel_order=panel_order, detail=outcome.detail)


def _settle_refill(connection: sqlite3.Connection, account: str, order_id: int, outcome: Outcome) -> None:
    if outcome.state is Placing.PLACED:
        _add_refill(connection, account, order_id, outcome, RefillState.PENDING)
    elif outcome.state is Placing.UNKNOWN:
        _add_refill(connection, account, order_id, outcome, RefillState.UNKNOWN)


def _add_refill(
    connection: sqlite3.Connection, account: str, order_id: int, outcome: Outcome, state: RefillState
) -> None:
    refill = words(outcome.panel_id) if outcome.state is Placing.PLACED else ""
    connection.execute(
        "INSERT INTO refills (order_id, account, refill, state, text, asked_at, changed_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (order_id, account, refill, state, words(outcome.detail), outcome.at, outcome.at),
    )
    connection.execute("UPDATE orders SET refill = ?, refill_state = ? WHERE id = ?", (refill, state, order_id))


def _settle_cancel(connection: sqlite3.Connection, order_id: int, outcome: Outcome) -> None:
    if outcome.state in (Placing.PLACED, Placing.UNKNOWN):
        connection.execute("UPDATE orders SET cancel_asked = 1 WHERE id = ?", (order_id,))
    if outcome.state is Placing.UNKNOWN:
        connection.execute("UPDATE order_details SET detail = ? WHERE id = ?", (words(outcome.detail), order_id))
