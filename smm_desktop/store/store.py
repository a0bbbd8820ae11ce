"""`Store`: the data file of one profile, open."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from smm_desktop.core.errors import StoreError
from smm_desktop.core.text import QT_TRANSLATE_NOOP
from smm_desktop.store.accounts import Accounts
from smm_desktop.store.backups import is_good, list_backups, write_backup
from smm_desktop.store.balances import Balances
from smm_desktop.store.batches import Batches
from smm_desktop.store.damage import FILE, LOCK, DamagedStore, finish_replacing, looks_damaged
from smm_desktop.store.database import Database, suspect_note
from smm_desktop.store.endings import Endings
from smm_desktop.store.files import private_file, private_folder
from smm_desktop.store.flows import Flows
from smm_desktop.store.followed import FollowedRows
from smm_desktop.store.imported import ImportedRows
from smm_desktop.store.insights import Insights
from smm_desktop.store.locking import ProfileLock
from smm_desktop.store.notes import Notes
from smm_desktop.store.orders import Orders
from smm_desktop.store.outbox import Outbox
from smm_desktop.store.outcomes import Outcome, OutcomeFile
from smm_desktop.store.refills import Refills
from smm_desktop.store.scheduled import ScheduledOrders
from smm_desktop.store.schema import APPLICATION_ID, LATEST, migrate, version
from smm_desktop.store.service_records import ServiceRecords
from smm_desktop.store.services import Services
from smm_desktop.store.settings import Settings
from smm_desktop.store.templates import Templates
from smm_desktop.store.troubles import told
from smm_desktop.store.unclear import UnclearRequests
from smm_desktop.store.unknowns import Unknowns
from smm_desktop.store.watch import Watch

OUTCOMES = "outcomes.jsonl"

_NEWER = QT_TRANSLATE_NOOP(
    "core",
    "The data file was written by a newer version of this program (schema {found}; this version knows {known}). "
    "Install the newer version; nothing was changed.",
)
_FOREIGN = QT_TRANSLATE_NOOP(
    "core", "The file {name} in the data folder does not belong to this program. Move it away."
)


class Store:
    """The data file of one profile. One writer, many readers; callable from any thread.

    Made with `Store.open`. `backups` is the folder where backups go.
    """

    def __init__(self, folder: Path, backups: Path, lock: ProfileLock, database: Database) -> None:
        self.folder = folder
        self.backups = backups
        self._lock = lock
        self.database = database
        self.accounts = Accounts(database)
        self.balances = Balances(database)
        self.services = Services(database)
        self.notes = Notes(database)
        self.watch = Watch(database)
        self.orders = Orders(database)
        self.imported = ImportedRows(database)
        self.followed = FollowedRows(database)
        self.flows = Flows(database)
        self.insights = Insights(database)
        self.endings = Endings(database)
        self.unknowns = Unknowns(database)
        self.unclear = UnclearRequests(database)
        self.service_records = ServiceRecords(database)
        self.refills = Refills(database)
        self.batches = Batches(database)
        self.scheduled = ScheduledOrders(database)
        self.settings = Settings(database)
        self.templates = Templates(database)
        self.outbox = Outbox(database, OutcomeFile(folder / OUTCOMES))

    @classmethod
    def open(cls, folder: Path, *, backups: Path | None = None, now: datetime | None = None) -> Store:
        """Open or make the data file in `folder`. What an earlier run left as sending becomes unknown.

        Raises StoreError: open in another program, disk full, newer schema, damaged (DamagedStore, with backups).
        """
        kept = backups or folder / "backups"
        moment = now or datetime.now(UTC)
        with told():
            private_folder(folder)
            lock = ProfileLock(folder / LOCK)
        try:
            database = _opened(folder, kept, moment)
            try:
                store = cls(folder, kept, lock, database)
                store.outbox.recover(moment)
            except BaseException:
                database.close()
                raise
        except BaseException:
            lock.release()
            raise
        return store

    @property
    def unsaved(self) -> tuple[Outcome, ...]:
        """Outcomes of paid calls that the data file could not take yet."""
        return self.outbox.unsaved

    def close(self) -> None:
        """Save what is unsaved if possible, close the file and let go of the profile."""
        self.outbox.save_again(datetime.now(UTC))
        self.database.close()
        self._lock.release()


def _opened(folder: Path, backups: Path, now: datetime) -> Database:
    path = folder / FILE
    with told():
        finish_replacing(folder)
        if looks_damaged(path):
            raise DamagedStore(folder, tuple(backup for backup in list_backups(backups) if is_good(backup.path)))
        _check_version(path)
        private_file(path)
        suspect_note(path).unlink(missing_ok=True)
        database = Database(path)
    try:
        with database.alone() as connection:
            if 0 < version(connection) < LATEST:
                write_backup(connection, backups, now, "migration")
            migrate(connection)
    except BaseException:
        database.close()
        raise
    return database


def _check_version(path: Path) -> None:
    """Refuse, before anything is written, a file of a newer schema or of another program."""
    if not path.exists() or path.stat().st_size == 0:
        return
    connection = sqlite3.connect(path)
    try:
        found = version(connection)
        owner = connection.execute("PRAGMA application_id").fetchone()[0]
    finally:
        connection.close()
    if found > LATEST:
        raise StoreError(_NEWER, found=found, known=LATEST)
    if owner not in (APPLICATION_ID, 0) or (owner == 0 and found > 0):
        raise StoreError(_FOREIGN, name=path.name)
