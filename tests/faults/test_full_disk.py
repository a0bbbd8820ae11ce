"""A disk that fills up at every possible write: nothing is sent without its intent, nothing that came back is lost."""

from __future__ import annotations

import os
import resource
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from smm_desktop.core.accounts import Account
from smm_desktop.core.errors import StoreError
from smm_desktop.core.history import OrderQuery
from smm_desktop.core.orders import Placing, Ticket
from smm_desktop.store import Intent, Outcome, Store
from smm_desktop.store.values import stamp

NOW = datetime(2026, 3, 1, tzinfo=UTC)
ROOM = 64
"""Up to so many kilobytes are left free, in steps."""

Full = Callable[[int], AbstractContextManager[None]]


class Profile:
    """A folder on a disk that can be filled up to some bytes."""

    def __init__(self, folder: Path, full: Full) -> None:
        self.folder = folder
        self.full = full
        self.store = Store.open(folder)
        self.store.accounts.add(Account("a", "n", "https://panel.example/api/v2"))
        for number in range(3):
            assert self.place(number)

    def begin(self, number: int) -> Intent | None:
        """The intent, or None where it could not be written: then nothing would be sent."""
        fields = {"link": f"https://site.example/{number}", "comments": "x" * 5000}
        try:
            return self.store.outbox.begin(Ticket("a", "1", "n", "Default", fields, 1, Decimal(1), "USD"), NOW)
        except StoreError as error:
            assert "disk" in str(error)  # noqa: PT017 - either way is right
            return None

    def settle(self, intent: Intent, number: int) -> bool:
        outcome = Outcome(
            intent.id, intent.uid, intent.order_id, Placing.PLACED, stamp(NOW), panel_id=str(number), detail="d" * 300
        )
        return self.store.outbox.settle([outcome], NOW).saved

    def place(self, number: int) -> bool:
        intent = self.begin(number)
        return intent is not None and self.settle(intent, number)

    def crash(self) -> None:
        """End without saving what is unsaved, and start again."""
        self.store.database.close()
        self.store._lock.release()
        self.store = Store.open(self.folder)

    def history(self) -> dict[str, str]:
        orders = self.store.orders.page(self.store.orders.find(OrderQuery()).ids)
        return {
            order.link.rpartition("/")[2]: order.order if order.placing is Placing.PLACED else "" for order in orders
        }

    def check(self) -> None:
        with self.store.database.reading() as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


@contextmanager
def _size_limit(folder: Path, free: int) -> Iterator[None]:
    """No file may grow beyond what the log has now and `free` bytes."""
    log = folder / "desk.sqlite3-wal"
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, ((log.stat().st_size if log.exists() else 0) + free, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def _ballast(disk: Path, free: int) -> Iterator[None]:
    """The disk has only `free` bytes left, in whole pages."""
    ballast = disk / "ballast"
    space = os.statvfs(disk)
    with ballast.open("wb") as file:
        file.write(bytes(max(0, space.f_bavail * space.f_bsize - free)))
    try:
        yield
    finally:
        ballast.unlink()


@pytest.fixture(params=["limit", "small disk"])
def profile(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Profile]:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = request.param == "small disk"
    if mounted and (
        os.geteuid() != 0 or subprocess.call(["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", disk]) != 0
    ):
        pytest.skip("only root can mount a small disk; the limit on file sizes is tried instead")
    folder = disk / "profile"
    made = None
    try:
        made = Profile(
            folder, (lambda free: _ballast(disk, free)) if mounted else (lambda free: _size_limit(folder, free))
        )
        yield made
    finally:
        if made:
            made.store.close()
        if mounted:
            subprocess.run(["umount", disk], check=True)


def test_nothing_is_begun_that_could_not_be_written(profile: Profile) -> None:
    before = profile.history()
    with profile.full(0):
        assert profile.begin(100) is None
        assert profile.history() == before
    profile.check()
    assert profile.place(101)
    assert profile.history() == before | {"101": "101"}


def test_the_disk_fills_up_at_every_write_of_an_order(profile: Profile) -> None:
    expected = profile.history()
    refused = unsaved = 0
    for step in range(0, ROOM, 2):
        number = 1000 + step
        with profile.full(step * 1024):
            intent = profile.begin(number)
            if intent is None:
                refused += 1
            else:
                expected[str(number)] = str(number)
                unsaved += not profile.settle(intent, number)
            assert profile.history().keys() == expected.keys()
        assert profile.store.outbox.save_again(NOW)
        assert profile.history() == expected
    profile.check()
    assert refused
    assert refused < ROOM // 2


def test_an_outcome_outlives_a_full_disk_and_a_crash(profile: Profile) -> None:
    intent = profile.begin(7)
    assert intent
    with profile.full(0):
        assert not profile.settle(intent, 7)
        assert [outcome.panel_id for outcome in profile.store.unsaved] == ["7"]
        assert profile.begin(8) is None
    profile.crash()
    assert profile.history()["7"] == "7"
    assert "8" not in profile.history()
    assert profile.store.unsaved == ()
    profile.check()


def test_an_outcome_is_saved_at_the_next_opportunity(profile: Profile) -> None:
    intent = profile.begin(7)
    assert intent
    with profile.full(0):
        assert not profile.settle(intent, 7)
        assert not profile.store.outbox.save_again(NOW)
    assert profile.place(8)
    assert profile.store.unsaved == ()
    assert (profile.history()["7"], profile.history()["8"]) == ("7", "8")
    assert not profile.store.outbox._file.path.read_bytes().strip(b"\0")


def test_a_start_on_a_full_disk_says_so_or_works(profile: Profile) -> None:
    intent = profile.begin(7)
    assert intent
    with profile.full(0):
        assert not profile.settle(intent, 7)
        profile.store.database.close()
        profile.store._lock.release()
        try:
            profile.store = Store.open(profile.folder)
        except StoreError as error:
            assert "disk" in str(error)  # noqa: PT017 - either way is right
        else:
            assert len(profile.store.unsaved) in (0, 1)
            assert "7" in profile.history()
            profile.store.database.close()
            profile.store._lock.release()
    profile.store = Store.open(profile.folder)
    assert profile.history()["7"] == "7"
