"""Orders by the chunk for a file, straight from their rows: a million objects would take several times as long."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from itertools import repeat

from smm_desktop.core.tables import Cell, Chunk
from smm_desktop.store.database import Database

CHUNK = 1000

_OWN = {
    "order": "o.panel_order",
    "placing": "o.placing",
    "state": "o.state",
    "text": "o.text",
    "placed_at": "o.placed_at",
    "link": "o.link",
    "quantity": "o.quantity",
    "start_count": "o.start_count",
    "remains": "o.remains",
    "estimate": "o.estimate",
    "charge": "o.charge",
    "currency": "o.currency",
    "refill": "o.refill",
    "refill_state": "coalesce(o.refill_state, '')",
    "changed_at": "o.changed_at",
    "detail": "d.detail",
}
_OF_KIND = ("service", "service_name", "service_type")
KEYS = frozenset({*_OWN, *_OF_KIND, "account"})
"""The columns that `order_chunks` can give."""


def order_chunks(database: Database, ids: Sequence[int], keys: Sequence[str]) -> Iterator[Chunk]:
    """The orders of these ids in their order, a thousand at a time, with these columns; what is gone is left out."""
    details = "JOIN order_details d ON d.id = o.id" if "detail" in keys else ""
    asked_for = list(dict.fromkeys(map(_column, keys)))  # a service's columns are made of one
    places = [asked_for.index(_column(key)) for key in keys]
    columns = ", ".join(f"json_group_array({column})" for column in asked_for)  # a fifth cheaper than row by row
    text = f"SELECT {columns} FROM json_each(?) j CROSS JOIN orders o ON o.id = j.value {details}"  # noqa: S608 - fixed parts
    with database.reading() as connection:
        names = _names(connection)
    for start in range(0, len(ids), CHUNK):
        asked = ",".join(map(str, ids[start : start + CHUNK]))
        with database.reading() as connection:
            cells = [json.loads(column) for column in connection.execute(text, (f"[{asked}]",)).fetchone()]
        if cells[0]:
            yield [_named(names.get(key), cells[place]) for key, place in zip(keys, places, strict=True)]


def _column(key: str) -> str:
    if key == "account":
        return "o.account"
    return "o.kind" if key in _OF_KIND else _OWN[key]


def _names(connection: sqlite3.Connection) -> dict[str, dict[Cell, str]]:
    """For each column that holds a reference: what it stands for."""
    kinds = connection.execute("SELECT id, service, name, type FROM kinds").fetchall()
    names: dict[str, dict[Cell, str]] = {
        key: {row[0]: row[place] for row in kinds} for place, key in enumerate(_OF_KIND, 1)
    }
    names["account"] = dict(connection.execute("SELECT id, name FROM accounts").fetchall())
    return names


def _named(names: dict[Cell, str] | None, cells: Sequence[Cell]) -> Sequence[Cell]:
    return cells if names is None else list(map(names.get, cells, repeat("")))
