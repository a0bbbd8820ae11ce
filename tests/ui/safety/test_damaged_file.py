"""A damaged data file in the window: what is offered, untouched before a press, and what is said after it."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QDialog, QListWidget

from smm_desktop.actions import backups, history
from smm_desktop.core.history import OrderQuery
from smm_desktop.ui.dialogs.replaced import ReplacedDialog
from smm_desktop.ui.hands import Hands
from smm_desktop.ui.pages.damaged import DamagedPage

WAIT = 20_000


def links(desk):
    orders = history.page(desk, history.find(desk, OrderQuery(descending=False)).ids)
    return [order.link.rpartition("/")[2] for order in orders]


def fill(profile, before=2, after=1, backup=True):
    """Orders, a backup, and further orders."""
    desk = profile.open()
    for number in range(before):
        profile.place(desk, f"https://x.example/b{number}")
    if backup:
        backups.back_up_if_due(desk)
    for number in range(after):
        profile.place(desk, f"https://x.example/a{number}")
    desk.close()


def break_index(profile):
    """Damage that every check finds, though all rows can still be read: the pages of one index are overwritten."""
    path = profile.folder / "desk.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'settings'").fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xa5" * size)


def files(profile):
    wanted = [path for path in profile.folder.rglob("*") if path.is_file() and path.suffix == ".sqlite3"]
    return {str(path): path.read_bytes() for path in wanted}


@pytest.fixture
def damaged(start, qtbot, profile):
    def make():
        break_index(profile)
        before = files(profile)
        program = start()
        qtbot.waitUntil(lambda: bool(program.window.findChildren(DamagedPage)), timeout=WAIT)
        assert files(profile) == before
        return program, Hands(program.window)

    return make


def told(program, qtbot):
    qtbot.waitUntil(lambda: bool(program.window.findChildren(ReplacedDialog)), timeout=WAIT)
    return Hands(program.window.findChildren(ReplacedDialog)[0])


def test_it_says_what_happened_and_preselects_the_newest_backup(damaged, profile):
    fill(profile)
    _, hands = damaged()
    assert "damaged file is kept" in hands.read("Trouble")
    listed = hands.need("Backups", QListWidget)
    assert (listed.count(), listed.currentRow()) == (1, 0)
    for word in ("just now", "by itself", "B"):
        assert word in listed.item(0).text()
    for name in ("Save what can be saved", "Open data folder", "Quit", "Try again"):
        assert hands.find(name, QAbstractButton) is not None


def test_the_backup_and_what_can_be_read_come_back(damaged, profile, qtbot):
    fill(profile)
    program, hands = damaged()
    button = next(
        b for b in hands._window.findChildren(QAbstractButton) if b.text().startswith("Restore the backup of")
    )
    button.click()
    button.click()
    dialog = told(program, qtbot)
    assert links(program.workspace.desk) == ["b0", "b1", "a0"]
    assert "3 orders" in dialog.read("Recovered")
    kept = dialog.read("Folder of the former data")
    assert "damaged-" in kept
    assert list(profile.folder.glob("damaged-*/desk.sqlite3"))
    assert len(program.workspace.accounts) == 1
    assert program.window.page_key
    assert not program.window.findChildren(DamagedPage) or not program.window.findChildren(DamagedPage)[0].isVisible()


def test_the_backup_alone_can_be_wanted(damaged, profile, qtbot):
    fill(profile)
    program, hands = damaged()
    hands.need("Add what can still be read of the damaged file", QCheckBox).setChecked(False)
    next(b for b in hands._window.findChildren(QAbstractButton) if b.text().startswith("Restore the backup")).click()
    told(program, qtbot)
    assert links(program.workspace.desk) == ["b0", "b1"]


def test_without_a_backup_what_can_be_read_is_saved(damaged, profile, qtbot):
    fill(profile, backup=False)
    program, hands = damaged()
    assert hands.find("Backups", QListWidget) is None
    hands.press("Save what can be saved")
    dialog = told(program, qtbot)
    assert links(program.workspace.desk) == ["b0", "b1", "a0"]
    assert "3 orders" in dialog.read("Recovered")


def test_a_backup_that_went_bad_meanwhile_is_said_and_nothing_moved(damaged, profile, qtbot):
    fill(profile)
    _, hands = damaged()
    (backup,) = (profile.folder / "backups").iterdir()
    backup.write_bytes(b"rubbish")
    next(b for b in hands._window.findChildren(QAbstractButton) if b.text().startswith("Restore the backup")).click()
    qtbot.waitUntil(lambda: "not whole" in hands.read("Trouble"), timeout=WAIT)
    assert not list(profile.folder.glob("damaged-*"))
    hands.press("Try again")
    qtbot.waitUntil(lambda: "damaged file is kept" in hands.read("Trouble"), timeout=WAIT)


def test_quit_leaves_everything_as_it_is(damaged, profile, qtbot):
    fill(profile)
    program, hands = damaged()
    before = files(profile)
    hands.press("Quit")
    qtbot.waitUntil(lambda: program._application.left == [0])
    assert files(profile) == before
    assert not program.window.findChildren(QDialog)
