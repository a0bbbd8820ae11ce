"""What the person wrote about services."""

from __future__ import annotations

from datetime import datetime

from smm_desktop.store.database import Database
from smm_desktop.store.values import stamp, words


class Notes:
    """Own notes, by account and service; they stay when a service vanishes, as it may come back."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, account_id: str) -> dict[str, str]:
        """The notes of an account, by service."""
        with self._database.reading() as connection:
            rows = connection.execute("SELECT service, note FROM service_notes WHERE account = ?", (account_id,))
            return dict(rows.fetchall())

    def put(self, account_id: str, service_id: str, note: str, now: datetime) -> None:
        """Write a note in place of the one before; nothing but white space takes it away."""
        with self._database.writing() as connection:
            if note.strip():
                connection.execute(
                    "INSERT INTO service_notes (account, service, note, changed_at) VALUES (?, ?, ?, ?)"
                    " ON CONFLICT DO UPDATE SET note = excluded.note, changed_at = excluded.changed_at",
                    (account_id, words(service_id), words(note), stamp(now)),
                )
            else:
                connection.execute(
                    "DELETE FROM service_notes WHERE account = ? AND service = ?", (account_id, words(service_id))
                )
