"""The person's settings: named values, kept as JSON."""

from __future__ import annotations

import json
from typing import Any

from smm_desktop.store.database import Database


class Settings:
    """Named values that JSON can hold."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str, default: Any = None) -> Any:
        """The value; `default` where it was never set."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT value FROM settings WHERE name = ?", (name,)).fetchone()
        return default if row is None else json.loads(row[0])

    def put(self, name: str, value: Any) -> None:
        """Keep a value; None forgets it."""
        with self._database.writing() as connection:
            if value is None:
                connection.execute("DELETE FROM settings WHERE name = ?", (name,))
            else:
                connection.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (name, json.dumps(value)))
