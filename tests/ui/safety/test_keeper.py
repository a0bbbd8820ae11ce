"""What is kept safe by itself: the daily backup, and outcomes that the disk had no room for."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from contextlib import contextmanager

import pytest

from smm_desktop.actions import attention, placing
from smm_desktop.practice import Fault, FaultKind
from smm_desktop.store.backups import list_backups
from smm_desktop.ui.keeper import FIRST_MS, Keeper

WAIT = 20_000


def test_the_daily_backup_is_written_soon_after_the_opening_and_once(opened, profile, qtbot):
    (keeper,) = opened.workspace.findChildren(Keeper)
    assert keeper._backup.isActive()
    assert keeper._backup.interval() == FIRST_MS <= 30_000
    for _ in range(2):
        keeper._backup.timeout.emit()
        qtbot.waitUntil(lambda: not opened.runner.jobs, timeout=WAIT)
    assert keeper._backup.interval() == 3_600_000
    assert [backup.reason for backup in list_backups(profile.folder / "backups")] == ["daily"]


def test_a_backup_that_cannot_be_written_is_said_once(opened, profile, qtbot):
    blocked = profile.folder / "backups"
    blocked.touch()
    said = []
    opened.workspace.said.connect(said.append)
    (keeper,) = opened.workspace.findChildren(Keeper)
    for _ in range(3):
        keeper.back_up()
        qtbot.waitUntil(lambda: not opened.runner.jobs, timeout=WAIT)
    assert len(said) == 1
    assert said[0].startswith("The daily backup could not be written.")
    blocked.unlink()
    keeper.back_up()
    qtbot.waitUntil(lambda: not opened.runner.jobs, timeout=WAIT)
    assert len(list_backups(blocked)) == 1
    blocked.rename(profile.folder / "elsewhere")
    blocked.touch()
    keeper.back_up()
    qtbot.waitUntil(lambda: not opened.runner.jobs, timeout=WAIT)
    assert len(said) == 2


@contextmanager
def ballast(disk):
    """Not one page is free on the disk."""
    file = disk / "ballast"
    space = os.statvfs(disk)
    file.write_bytes(bytes(space.f_bavail * space.f_bsize))
    try:
        yield
    finally:
        file.unlink()


@contextmanager
def size_limit(folder):
    """No file may grow beyond what the write-ahead log has now."""
    log = folder / "desk.sqlite3-wal"
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size if log.exists() else 0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.fixture(params=["limit", "small disk"])
def full(request, profile):
    """A context in which the profile's disk is full."""
    profile.folder.mkdir()
    if request.param == "limit":
        yield lambda: size_limit(profile.folder)
        return
    mount = ["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", profile.folder]
    if os.geteuid() != 0 or subprocess.call(mount) != 0:
        pytest.skip("only root can mount a small disk; the limit on file sizes is tried instead")
    yield lambda: ballast(profile.folder)
    subprocess.run(["umount", "-l", profile.folder], check=True)


@pytest.mark.skipif(sys.platform != "linux", reason="fills the disk in a way that Linux has")
def test_an_outcome_that_has_no_room_waits_in_sight_and_is_saved_later(full, opened, hands, profile, panel, qtbot):
    window, desk = opened.window, opened.workspace.desk
    hands.press("Attention")
    page = window.page
    panel.faults.next("add", Fault(FaultKind.DELAY_AFTER, seconds=1))
    opened.workspace.run(placing.place_order, profile.ticket(desk, "https://x.example/full"))
    qtbot.waitUntil(lambda: len(panel.ledger.entries) == 1, timeout=WAIT)
    with full():
        qtbot.waitUntil(lambda: bool(desk.store.unsaved), timeout=WAIT)
        qtbot.waitUntil(lambda: "could not be saved" in window._messages.text, timeout=WAIT)
        qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=WAIT)
        assert page.model.index(0, 0).data() == "Not saved yet"
        qtbot.waitUntil(lambda: window.follower.figures.attention == 1, timeout=WAIT)
        hands.press("Save now")
        qtbot.waitUntil(lambda: not opened.runner.jobs, timeout=WAIT)
        assert page.model.rowCount() == 1
        (keeper,) = opened.workspace.findChildren(Keeper)
        assert keeper._save.isActive()
    keeper._save.timeout.emit()
    qtbot.waitUntil(lambda: page.model.rowCount() == 0, timeout=WAIT)
    assert "saved now" in window._messages.text
    assert not keeper._save.isActive()
    assert attention.count(desk) == 0
    (order,) = desk.store.orders.page([1])
    assert order.order == panel.ledger.entries[0].order
