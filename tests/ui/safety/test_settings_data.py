"""Backups by the Settings page: written, put back without a restart, taken to another machine."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QListWidget

from smm_desktop.actions import history, placing
from smm_desktop.app import build
from smm_desktop.core.history import OrderQuery
from smm_desktop.core.orders import Placing
from smm_desktop.practice import Fault, FaultKind
from smm_desktop.store.backups import list_backups
from smm_desktop.system.paths import Paths
from smm_desktop.system.secrets import SessionSecrets
from smm_desktop.ui.dialogs.replaced import ReplacedDialog
from smm_desktop.ui.dialogs.restore import RestoreDialog
from smm_desktop.ui.hands import Hands, wait
from smm_desktop.ui.pages.settings_data import DataSettings

WAIT = 20_000


def links(program):
    desk = program.workspace.desk
    orders = history.page(desk, history.find(desk, OrderQuery(descending=False)).ids)
    return [order.link.rpartition("/")[2] for order in orders]


def card(program):
    wait(lambda: program.window.page.findChild(DataSettings) is not None, 10, "the data's settings to be built")
    return program.window.page.findChild(DataSettings)


def restore_dialog(program, hands, qtbot):
    hands.press("Settings")
    hands.press("Restore from a backup…")
    qtbot.waitUntil(lambda: bool(program.window.findChildren(RestoreDialog)), timeout=WAIT)
    return program.window.findChildren(RestoreDialog)[0]


def replaced(program, qtbot):
    qtbot.waitUntil(lambda: bool(program.window.findChildren(ReplacedDialog)), timeout=WAIT)
    return Hands(program.window.findChildren(ReplacedDialog)[0])


def idle(program, qtbot):
    qtbot.waitUntil(lambda: not program.runner.jobs, timeout=WAIT)


def test_a_backup_is_written_on_request_and_said(opened, hands, profile, qtbot):
    hands.press("Settings")
    qtbot.waitUntil(lambda: opened.window.page.built, timeout=WAIT)
    idle(opened, qtbot)
    assert hands.read("Data folder") == str(profile.folder)
    assert "No backup yet" in hands.read("Last backup")
    hands.press("Back up now")
    qtbot.waitUntil(lambda: "just now" in hands.read("Last backup"), timeout=WAIT)
    (backup,) = list_backups(profile.folder / "backups")
    assert backup.reason == "asked"
    assert backup.path.name in card(opened)._notice.text
    assert hands.need("Back up now", QAbstractButton).isEnabled()


@pytest.mark.parametrize("good", [True, False])
def test_a_backup_goes_to_a_file_of_the_persons_choice(opened, hands, tmp_path, qtbot, good):
    hands.press("Settings")
    hands.press("Back up to a file…")
    (dialog,) = opened.window.findChildren(QFileDialog)
    assert not dialog.isHidden()
    blocked = tmp_path / "a file"
    blocked.touch()
    target = (tmp_path if good else blocked) / "desk.sqlite3"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    qtbot.waitUntil(lambda: card(opened)._notice.text != "", timeout=WAIT)
    assert target.exists() is good
    assert card(opened)._notice.property("role") == ("notice" if good else "alarm")
    idle(opened, qtbot)


def test_a_backup_is_put_back_while_the_program_runs(opened, hands, profile, panel, qtbot):
    desk = opened.workspace.desk
    profile.place(desk, "https://x.example/kept")
    hands.press("Settings")
    hands.press("Back up now")
    qtbot.waitUntil(lambda: "just now" in hands.read("Last backup"), timeout=WAIT)
    profile.place(desk, "https://x.example/later")
    opened.workspace.page_requested.emit("orders")
    opened.window.new_order()
    before = opened.workspace
    dialog = restore_dialog(opened, hands, qtbot)
    idle(opened, qtbot)
    choice = Hands(dialog)
    assert choice.need("Backups", QListWidget).count() == 1
    choice.press("Restore")
    said = replaced(opened, qtbot)
    assert opened.workspace is not before
    assert links(opened) == ["kept"]
    assert "replaced-" in said.read("Folder of the former data")
    assert any("on request" in label.text() for label in said._window.findChildren(QLabel))
    said._window.close()
    qtbot.waitUntil(lambda: opened.window.page_key == "settings" or bool(opened.window.page_key), timeout=WAIT)
    idle(opened, qtbot)
    assert "USD" in hands.read("Balance")
    profile.place(opened.workspace.desk, "https://x.example/after")
    hands.press("Orders")
    idle(opened, qtbot)
    assert links(opened) == ["kept", "after"]
    opened.window.new_order()
    qtbot.waitUntil(lambda: hands.find("Place order", QAbstractButton) is not None, timeout=WAIT)
    idle(opened, qtbot)
    assert len(panel.ledger.entries) == 3


def test_a_file_that_is_no_backup_is_said_in_the_dialog(opened, hands, tmp_path, qtbot):
    dialog = restore_dialog(opened, hands, qtbot)
    idle(opened, qtbot)
    assert not Hands(dialog).need("Restore", QAbstractButton).isEnabled()
    bad = tmp_path / "holiday.sqlite3"
    bad.write_bytes(b"no database")
    Hands(dialog).press("Choose a file…")
    (chooser,) = dialog.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(bad))
    chooser.reject()
    qtbot.waitUntil(lambda: "holiday.sqlite3" in dialog._notice.text, timeout=WAIT)
    assert not Hands(dialog).need("Restore", QAbstractButton).isEnabled()
    dialog.close()


def test_a_backup_that_went_bad_leaves_the_data_as_it_is(opened, hands, profile, qtbot):
    profile.place(opened.workspace.desk, "https://x.example/kept")
    hands.press("Settings")
    hands.press("Back up now")
    qtbot.waitUntil(lambda: "just now" in hands.read("Last backup"), timeout=WAIT)
    dialog = restore_dialog(opened, hands, qtbot)
    idle(opened, qtbot)
    (backup,) = list_backups(profile.folder / "backups")
    backup.path.write_bytes(b"rubbish")
    before = opened.workspace
    Hands(dialog).press("Restore")
    qtbot.waitUntil(lambda: opened.workspace not in (before, None), timeout=WAIT)
    assert "not whole" in opened.window._messages.text
    assert links(opened) == ["kept"]
    assert not list(profile.folder.glob("replaced-*"))
    idle(opened, qtbot)


def test_it_waits_for_an_order_on_its_way(opened, hands, profile, panel, qtbot):
    hands.press("Settings")
    hands.press("Back up now")
    qtbot.waitUntil(lambda: "just now" in hands.read("Last backup"), timeout=WAIT)
    idle(opened, qtbot)
    panel.faults.always("add", Fault(FaultKind.DELAY_AFTER, seconds=1))
    desk = opened.workspace.desk
    opened.workspace.run(placing.place_order, profile.ticket(desk, "https://x.example/underway"))
    qtbot.waitUntil(lambda: len(panel.ledger.entries) == 1, timeout=WAIT)
    opened.restore(list_backups(profile.folder / "backups")[0])
    assert "before the backup is put in place" in opened.window._messages.text
    said = replaced(opened, qtbot)
    assert links(opened) == []
    from smm_desktop.store import Store

    (aside,) = profile.folder.glob("replaced-*")
    former = Store.open(aside)
    (order,) = former.orders.page(former.orders.find(OrderQuery()).ids)
    assert order.placing is Placing.PLACED
    former.close()
    said._window.close()
    idle(opened, qtbot)


def test_a_backup_is_taken_to_another_machine(opened, hands, profile, tmp_path, qapp, qtbot):
    profile.place(opened.workspace.desk, "https://x.example/moved")
    taken = tmp_path / "taken.sqlite3"
    hands.press("Settings")
    card(opened).back_up_to(taken)
    qtbot.waitUntil(taken.exists, timeout=WAIT)
    idle(opened, qtbot)
    there = build(qapp, paths=Paths.portable(tmp_path / "there"), secrets=SessionSecrets())
    there.start()
    qtbot.waitUntil(lambda: there.window.follower is not None, timeout=WAIT)
    dialog = restore_dialog(there, Hands(there.window), qtbot)
    dialog.look_at(taken)
    qtbot.waitUntil(Hands(dialog).need("Restore", QAbstractButton).isEnabled, timeout=WAIT)
    Hands(dialog).press("Restore")
    said = replaced(there, qtbot)
    assert [account.name for account in there.workspace.accounts] == ["Main"]
    assert links(there) == ["moved"]
    said._window.close()
    idle(there, qtbot)
    qtbot.waitUntil(lambda: bool(there.window.follower and there.window.follower.figures.troubles), timeout=WAIT)
    assert there.close()
    there.window.let_close()
    there.window.close()
