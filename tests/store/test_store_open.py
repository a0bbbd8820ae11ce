from __future__ import annotations

import json
import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from smm_desktop.core.accounts import Account
from smm_desktop.core.errors import StoreError
from smm_desktop.store import DamagedStore, Store
from smm_desktop.store.schema import LATEST, MIGRATIONS, migrate, run_script

posix = pytest.mark.skipif(os.name != "posix", reason="modes of files are POSIX's")
FIXTURES = Path(__file__).parent / "fixtures"
RELEASED = (1,)
"""The versions of the file that a released program wrote."""

SECOND = """
import sys
from pathlib import Path
from smm_desktop.core.errors import StoreError
from smm_desktop.store import Store
try:
    Store.open(Path(sys.argv[1]))
except StoreError as error:
    print(error)
"""


@posix
def test_only_the_owner_can_read(store: Store, folder: Path) -> None:
    with store.database.writing() as connection:
        connection.execute("INSERT INTO settings VALUES ('a', '1')")
    store.outbox._file.reserve(1)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    assert {"desk.sqlite3", "desk.sqlite3-wal", "desk.sqlite3-shm", "outcomes.jsonl"} <= modes.keys()
    assert set(modes.values()) == {0o600}


@posix
def test_a_folder_left_open_is_closed_to_others(folder: Path) -> None:
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    Store.open(folder).close()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_second_opening_is_refused(store: Store, folder: Path) -> None:
    with pytest.raises(StoreError, match="already open"):
        Store.open(folder)


def test_a_second_program_is_refused(store: Store, folder: Path) -> None:
    said = subprocess.run([sys.executable, "-c", SECOND, folder], capture_output=True, text=True, check=True)
    assert "already open in another program" in said.stdout


def test_it_can_be_opened_again_after_closing(folder: Path) -> None:
    Store.open(folder).close()
    Store.open(folder).close()


def test_accounts_outlive_closing(store: Store, folder: Path) -> None:
    store.close()
    again = Store.open(folder)
    assert again.accounts.all() == (Account("a", "Panel", "https://panel.example/api/v2", currency="USD"),)
    again.close()


def test_every_commit_is_synced(store: Store) -> None:
    with store.database.alone() as connection:
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_readers_cannot_write(store: Store) -> None:
    with store.database.reading() as connection, pytest.raises(sqlite3.OperationalError):
        connection.execute("DELETE FROM accounts")


def test_a_newer_schema_is_refused_and_left_alone(folder: Path) -> None:
    Store.open(folder).close()
    path = folder / "desk.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {LATEST + 1}")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="newer version"):
        Store.open(folder)
    assert path.read_bytes() == before


def test_a_file_of_another_program_is_refused(folder: Path) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / "desk.sqlite3")) as connection:
        connection.execute("CREATE TABLE notes (text)")
        connection.execute("PRAGMA application_id = 77")
    with pytest.raises(StoreError, match="does not belong"):
        Store.open(folder)


def test_a_file_that_is_no_database_is_damaged(folder: Path) -> None:
    folder.mkdir()
    (folder / "desk.sqlite3").write_bytes(b"not a database, just text " * 400)
    with pytest.raises(DamagedStore, match="damaged"):
        Store.open(folder)
    assert (folder / "desk.sqlite3").exists()


def test_a_failed_opening_lets_go_of_the_profile(folder: Path) -> None:
    folder.mkdir()
    (folder / "desk.sqlite3").write_bytes(b"not a database " * 400)
    for _ in range(2):
        with pytest.raises(DamagedStore):
            Store.open(folder)


@pytest.mark.parametrize("version", RELEASED)
def test_every_released_version_can_still_be_opened(folder: Path, version: int) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / "desk.sqlite3", isolation_level=None)) as connection:
        run_script(connection, (FIXTURES / f"version-{version}.sql").read_text())
        assert connection.execute("PRAGMA user_version").fetchone() == (version,)
    store = Store.open(folder)
    try:
        assert [account.name for account in store.accounts.all()] == ["Panel"]
        assert store.orders.get(1).order == "23501"
        assert store.orders.get(1).fields == {"link": "https://site.example/p/1", "quantity": "100"}
        assert [event.state.value for event in store.orders.events(1)] == ["pending", "completed"]
        assert len(store.services.all("a")) == 1
        with store.database.alone() as connection:
            assert connection.execute("PRAGMA user_version").fetchone() == (LATEST,)
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    finally:
        store.close()


def test_a_migration_is_all_or_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE half (id)")
        raise sqlite3.OperationalError("broken")

    monkeypatch.setattr("smm_desktop.store.schema.MIGRATIONS", (*MIGRATIONS, broken))
    with closing(sqlite3.connect(tmp_path / "file", isolation_level=None)) as connection:
        with pytest.raises(sqlite3.OperationalError):
            migrate(connection, LATEST + 1)
        assert connection.execute("PRAGMA user_version").fetchone() == (LATEST,)
        assert connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'half'").fetchone() is None


def test_a_backup_is_made_before_a_migration(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Store.open(folder).close()

    def step(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE later (id)")

    for module in ("schema", "store", "salvage", "backups"):
        monkeypatch.setattr(f"smm_desktop.store.{module}.LATEST", LATEST + 1)
    monkeypatch.setattr("smm_desktop.store.schema.MIGRATIONS", (*MIGRATIONS, step))
    monkeypatch.setattr("smm_desktop.store.store.migrate", lambda connection: migrate(connection, LATEST + 1))
    Store.open(folder).close()
    kept = list((folder / "backups").glob("desk-*-migration.sqlite3"))
    assert len(kept) == 1
    with closing(sqlite3.connect(kept[0])) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (LATEST,)


def test_bulk_templates_of_version_1_are_kept(folder: Path) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / "desk.sqlite3", isolation_level=None)) as connection:
        migrate(connection, 1)
        kept = json.dumps({"Weekly": "1 | https://x.example/1 | 100", "Odd": 7})
        connection.execute("INSERT INTO settings VALUES ('bulk_templates', ?)", (kept,))
    store = Store.open(folder)
    (template,) = store.templates.all()
    assert (template.kind, template.name, template.lines) == ("bulk", "Weekly", "1 | https://x.example/1 | 100")
    assert store.settings.get("bulk_templates") is None
    store.close()
