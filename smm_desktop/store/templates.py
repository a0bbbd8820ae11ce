"""Templates in the file."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from smm_desktop.core.money import parse_amount, plain_amount
from smm_desktop.core.templates import Template, Terms
from smm_desktop.store.database import Database
from smm_desktop.store.values import packed, stamp, words

_QUERY = "SELECT id, kind, name, account, service, content, terms FROM templates"


class Templates:
    """All templates, each name once for orders and once for bulk lines."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Template, ...]:
        """By their names."""
        return self._read("ORDER BY name COLLATE NOCASE, id", ())

    def get(self, template: int) -> Template | None:
        """One; None where it was deleted."""
        found = self._read("WHERE id = ?", (template,))
        return found[0] if found else None

    def put(self, template: Template, now: datetime) -> int:
        """Keep one under its name, in place of another of that name; its number."""
        content = {"fields": dict(template.fields), "lines": template.lines, "service_name": template.service_name}
        values = (
            template.kind,
            words(template.name),
            template.account,
            words(template.service),
            packed(content),
            _packed_terms(template.terms),
            stamp(now),
        )
        with self._database.writing() as connection:
            number: int = connection.execute(
                "INSERT INTO templates (kind, name, account, service, content, terms, made_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kind, name) DO UPDATE SET account = excluded.account,"
                " service = excluded.service, content = excluded.content, terms = excluded.terms RETURNING id",
                values,
            ).fetchone()[0]
        return number

    def rename(self, template: int, name: str) -> bool:
        """Give one another name; False where another of its kind has that name."""
        try:
            with self._database.writing() as connection:
                connection.execute("UPDATE templates SET name = ? WHERE id = ?", (words(name), template))
        except sqlite3.IntegrityError:
            return False
        return True

    def set_terms(self, template: int, terms: Terms) -> None:
        """The person knows of these terms."""
        with self._database.writing() as connection:
            connection.execute("UPDATE templates SET terms = ? WHERE id = ?", (_packed_terms(terms), template))

    def delete(self, template: int) -> None:
        """Forget one."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM templates WHERE id = ?", (template,))

    def _read(self, clause: str, values: tuple[object, ...]) -> tuple[Template, ...]:
        with self._database.reading() as connection:
            return tuple(_template(row) for row in connection.execute(f"{_QUERY} {clause}", values))


def _template(row: Sequence[Any]) -> Template:
    content = json.loads(row[5])
    return Template(
        row[0],
        row[1],
        row[2],
        row[3],
        row[4],
        str(content.get("service_name", "")),
        dict(content.get("fields", {})),
        str(content.get("lines", "")),
        _terms(json.loads(row[6])),
    )


def _packed_terms(terms: Terms | None) -> str:
    if terms is None:
        return "{}"
    values = {"type": terms.type, "rate": plain_amount(terms.rate), "min": terms.min, "max": terms.max}
    return packed({**values, "currency": terms.currency})


def _terms(values: dict[str, Any]) -> Terms | None:
    if not values:
        return None
    rate = parse_amount(str(values["rate"]))
    return Terms(str(values["type"]), rate, int(values["min"]), int(values["max"]), str(values["currency"]))
