from __future__ import annotations

import os
import random
import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from store_helping import begin, ended, place, ticket

from smm_desktop.core.accounts import Account
from smm_desktop.core.batches import BatchOptions
from smm_desktop.core.errors import StoreError
from smm_desktop.core.history import OrderQuery
from smm_desktop.core.orders import Placing
from smm_desktop.store import Backup, DamagedStore, Store, recover, restore
from smm_desktop.store.backups import drop, is_due, list_backups, rotate, write_backup

DAY = timedelta(days=1)


def backed_up(store: Store, now: datetime, reason: str = "daily") -> Backup:
    with store.database.reading() as connection:
        return write_backup(connection, store.backups, now, reason)


def links(store: Store) -> list[str]:
    orders = store.orders.page(store.orders.find(OrderQuery(descending=False)).ids)
    return [order.link.rpartition("/")[2] for order in orders]


def scribble(path: Path, start: float, length: int = 8192) -> None:
    """Overwrite a part of a file; `start` is a share of its length."""
    with path.open("r+b") as file:
        file.seek(int(path.stat().st_size * start))
        file.write(b"\xa5" * length)


def test_a_backup_is_whole_private_and_listed(store: Store, now: datetime) -> None:
    place(store, now)
    backup = backed_up(store, now)
    assert list_backups(store.backups) == (backup,)
    with closing(sqlite3.connect(backup.path)) as connection:
        assert connection.execute("SELECT count(*) FROM orders").fetchone() == (1,)
    if os.name == "posix":
        assert stat.S_IMODE(backup.path.stat().st_mode) == 0o600
        assert stat.S_IMODE(store.backups.stat().st_mode) == 0o700
    assert [path.name for path in store.backups.iterdir()] == [backup.path.name]


def test_other_files_in_the_folder_are_not_backups(store: Store, now: datetime) -> None:
    backed_up(store, now)
    for name in ("desk-20260301T120000Z-daily.sqlite3.txt", "desk-99999999T999999Z-daily.sqlite3", "notes", ".part"):
        (store.backups / name).touch()
    assert len(list_backups(store.backups)) == 1
    assert list_backups(store.backups / "missing") == ()


def test_a_backup_that_cannot_be_written_leaves_nothing(store: Store, now: datetime, tmp_path: Path) -> None:
    blocked = tmp_path / "a file"
    blocked.touch()
    with store.database.reading() as connection, pytest.raises(StoreError):
        write_backup(connection, blocked, now, "asked")
    assert blocked.read_bytes() == b""


@pytest.mark.parametrize(
    ("hours", "reason", "due"),
    [(24, "daily", True), (23, "daily", True), (22, "daily", False), (1, "asked", True), (-5, "daily", True)],
)
def test_a_backup_is_due_after_a_day(now: datetime, hours: int, reason: str, due: bool) -> None:
    assert is_due([Backup(Path("x"), now - timedelta(hours=hours), 1, reason)], now) is due


def test_the_first_backup_is_due_at_once(now: datetime) -> None:
    assert is_due([], now)


def test_rotation_keeps_seven_days_and_four_weeks(now: datetime) -> None:
    daily = [Backup(Path(f"d{number}"), now - number * DAY, 1, "daily") for number in range(60)]
    kept = [backup for backup in daily if backup not in rotate(daily)]
    assert kept[:7] == daily[:7]
    assert len(kept) == 7 + 3
    weeks = {backup.at.strftime("%G-%V") for backup in kept}
    assert len(weeks) == 4


def test_rotation_keeps_five_of_other_reasons(now: datetime) -> None:
    asked = [Backup(Path(f"a{number}"), now - number * DAY, 1, "migration") for number in range(8)]
    assert rotate(asked) == tuple(asked[5:])


def test_several_backups_of_one_day_leave_the_newest(now: datetime) -> None:
    same = [Backup(Path(f"h{hour}"), now - timedelta(hours=hour), 1, "daily") for hour in range(5)]
    assert rotate(same) == tuple(same[1:])


def test_dropping_what_is_gone_is_no_error(tmp_path: Path, now: datetime) -> None:
    drop([Backup(tmp_path / "gone", now, 1, "daily")])


def test_a_backup_is_put_back_and_the_present_file_kept(store: Store, folder: Path, now: datetime) -> None:
    place(store, now, 1)
    backup = backed_up(store, now)
    place(store, now, 2)
    with pytest.raises(StoreError, match="already open"):
        restore(folder, backup.path)
    store.close()
    aside = restore(folder, backup.path)
    again = Store.open(folder)
    assert links(again) == ["1"]
    again.close()
    with closing(sqlite3.connect(aside / "desk.sqlite3")) as connection:
        assert connection.execute("SELECT count(*) FROM orders").fetchone() == (2,)


@pytest.mark.parametrize("half_written", [False, True])
def test_a_program_that_ended_between_two_steps_of_a_restore_goes_on(
    store: Store, folder: Path, now: datetime, half_written: bool
) -> None:
    place(store, now, 1)
    backup = backed_up(store, now)
    place(store, now, 2)
    store.close()
    new = folder / "desk.sqlite3.new"
    shutil.copy(backup.path, new)
    if half_written:
        code = (
            "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
            "c.execute('PRAGMA cache_size = 1'); c.execute('BEGIN IMMEDIATE');"
            "c.execute('DELETE FROM order_events'); c.execute('UPDATE orders SET link = hex(zeroblob(200000))');"
            "os._exit(9)"
        )
        assert subprocess.call([sys.executable, "-c", code, str(new)]) == 9
        assert (folder / "desk.sqlite3.new-journal").exists()
    aside = folder / "damaged-20260301T120000000000Z"
    aside.mkdir()
    (folder / "desk.sqlite3").rename(aside / "desk.sqlite3")
    (folder / "desk.sqlite3-wal").write_bytes(b"log of the former file")
    again = Store.open(folder)
    assert links(again) == ["1"]
    again.close()
    assert [path.name for path in folder.glob("desk.sqlite3*")] == ["desk.sqlite3"]
    assert (aside / "desk.sqlite3-wal").read_bytes() == b"log of the former file"


def test_a_backup_moves_to_another_machine(store: Store, tmp_path: Path, now: datetime) -> None:
    place(store, now, 1)
    backup = backed_up(store, now)
    moved = tmp_path / "elsewhere.sqlite3"
    shutil.copy(backup.path, moved)
    restore(tmp_path / "new profile", moved)
    other = Store.open(tmp_path / "new profile")
    assert links(other) == ["1"]
    other.close()


def test_what_is_no_good_backup_is_refused_and_nothing_moved(store: Store, folder: Path, now: datetime) -> None:
    place(store, now)
    good = backed_up(store, now)
    store.close()
    broken, foreign, text = folder / "broken", folder / "foreign", folder / "text"
    shutil.copy(good.path, broken)
    scribble(broken, 0.3, 40_000)
    with closing(sqlite3.connect(foreign)) as connection:
        connection.execute("CREATE TABLE t (x)")
    text.write_text("hello " * 1000)
    for path, words in ((broken, "not whole"), (foreign, "not a backup of this program"), (text, "not whole")):
        with pytest.raises(StoreError, match=words):
            restore(folder, path)
    again = Store.open(folder)
    assert links(again) == ["1"]
    again.close()


def test_lines_that_waited_in_a_backup_are_never_sent_again(store: Store, folder: Path, now: datetime) -> None:
    store.batches.add("b", [(1, ticket(1)), (2, ticket(2))], BatchOptions(), now)
    backup = backed_up(store, now)
    for outbox_id, _ in store.batches.queued(1):
        intent = store.outbox.begin_line(outbox_id, now)
        assert intent
        store.outbox.settle([ended(intent, Placing.PLACED, now, panel_id=str(intent.id))], now)
    store.close()
    restore(folder, backup.path)
    again = Store.open(folder)
    assert again.batches.queued(1) == []
    assert again.batches.get(1).counts == {Placing.UNKNOWN: 2}
    assert again.outbox.begin_line(1, now) is None
    again.close()


def test_a_damaged_file_is_found_and_the_backups_named(store: Store, folder: Path, now: datetime) -> None:
    place(store, now)
    good = backed_up(store, now)
    broken = backed_up(store, now + DAY)
    scribble(broken.path, 0.3, 40_000)
    store.close()
    scribble(folder / "desk.sqlite3", 0, 4096)
    with pytest.raises(DamagedStore) as caught:
        Store.open(folder)
    assert [backup.path for backup in caught.value.backups] == [good.path]
    assert caught.value.folder == folder
    assert "moved aside" in str(caught.value)


def test_damage_found_while_working_is_looked_for_at_the_next_start(store: Store, folder: Path, now: datetime) -> None:
    for number in range(300):
        place(store, now, number)
    store.close()
    path = folder / "desk.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'orders_by_link'").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    scribble(path, 0, 0)
    with path.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xa5" * size)
    store = Store.open(folder)
    with pytest.raises(StoreError, match="damaged"):
        store.orders.same_link("a", "1", "https://site.example/p/1")
    store.close()
    with pytest.raises(DamagedStore):
        Store.open(folder)
    recover(folder, None)
    again = Store.open(folder)
    assert len(links(again)) == 300
    again.close()


def test_recovery_takes_the_backup_and_what_can_still_be_read(store: Store, folder: Path, now: datetime) -> None:
    store.batches.add("b", [(1, ticket(9000))], BatchOptions(), now)
    for number in range(200):
        place(store, now, number)
    backup = backed_up(store, now)
    for number in range(200, 1500):
        place(store, now, number)
    intent = store.outbox.begin_line(1, now)
    assert intent
    store.outbox.settle([ended(intent, Placing.PLACED, now, panel_id="77")], now)
    store.close()
    scribble(folder / "desk.sqlite3", 0.5, 20_000)
    (folder / "desk.sqlite3-suspect").touch()
    with pytest.raises(DamagedStore):
        Store.open(folder)
    recovered = recover(folder, backup.path)
    assert (recovered.moved_to / "desk.sqlite3").exists()
    assert recovered.salvaged["orders"] > 300
    again = Store.open(folder)
    found = links(again)
    assert set(map(str, range(200))) <= set(found)
    assert len(found) > 1300
    assert len(found) == again.orders.find(OrderQuery()).counts["all"]
    named = [link for link in found if link]
    assert len(named) == len(set(named))
    with again.database.reading() as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert again.batches.get(1).left == 0
    again.close()


def test_recovery_without_a_backup_keeps_what_can_be_read(store: Store, folder: Path, now: datetime) -> None:
    for number in range(50):
        place(store, now, number)
    store.settings.put("theme", "dark")
    store.close()
    recovered = recover(folder, None)
    assert recovered.salvaged["orders"] == 50
    again = Store.open(folder)
    assert len(links(again)) == 50
    assert again.settings.get("theme") == "dark"
    begin(again, now, 99)
    again.close()


def test_recovery_from_rubbish_begins_anew(folder: Path) -> None:
    folder.mkdir()
    (folder / "desk.sqlite3").write_bytes(os.urandom(50_000))
    with pytest.raises(DamagedStore):
        Store.open(folder)
    assert set(recover(folder, None).salvaged.values()) <= {0}
    again = Store.open(folder)
    assert links(again) == []
    again.close()


@pytest.mark.parametrize("seed", range(12))
def test_no_damage_makes_a_start_fail_in_an_unforeseen_way(folder: Path, now: datetime, seed: int) -> None:
    chance = random.Random(seed)
    store = Store.open(folder)
    store.accounts.add(Account("a", "n", "https://panel.example/api/v2"))
    for number in range(60):
        place(store, now, number)
    backup = backed_up(store, datetime(2026, 1, 1, tzinfo=UTC))
    store.close()
    path = folder / "desk.sqlite3"
    for _ in range(4):
        scribble(path, chance.random() * 0.95, chance.randrange(1, 3000))
    with suppress(StoreError):
        Store.open(folder).close()
    recover(folder, backup.path)
    again = Store.open(folder)
    assert len(set(links(again))) == len(links(again)) >= 60
    again.close()


@pytest.mark.parametrize("table", ["orders", "order_details", "kinds", "outbox", "order_events", "accounts"])
def test_no_order_is_left_out_because_another_table_is_lost(
    store: Store, folder: Path, now: datetime, table: str
) -> None:
    for number in range(30):
        place(store, now, number)
    store.close()
    with closing(sqlite3.connect(folder / "desk.sqlite3", isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(f"DELETE FROM {table}")  # noqa: S608 - our own tables
    recover(folder, None)
    again = Store.open(folder)
    orders = again.orders.page(again.orders.find(OrderQuery(descending=False)).ids)
    assert [order.order for order in orders] == [str(1000 + number) for number in range(30)]
    if table in ("orders", "kinds"):
        assert orders[3].fields == ticket(3).fields
    again.close()


def test_a_scrambled_name_of_a_table_is_damage(folder: Path) -> None:
    Store.open(folder).close()
    path = folder / "desk.sqlite3"
    whole = path.read_bytes()
    scrambled = whole.replace(b"tableaccountsaccounts", b"tableacco\xa5ntsacco\xa5nts")
    assert scrambled != whole
    path.write_bytes(scrambled)
    with pytest.raises(DamagedStore):
        Store.open(folder)
