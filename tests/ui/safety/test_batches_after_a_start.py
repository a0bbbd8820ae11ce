"""Batches that did not reach their end: after a start, and after a backup was put in place."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog

from smm_desktop.actions import attention, backups, bulk, catalogue
from smm_desktop.core.orders import Placing
from smm_desktop.store import restore
from smm_desktop.ui.hands import Hands

WAIT = 20_000


def store_batch(profile, desk, lines=3):
    text = "\n".join(f"1 | https://x.example/{number} | 100" for number in range(lines))
    preview = bulk.check_lines(desk, text, catalogue.load(desk, profile.account.id))
    return bulk.store_batch(desk, "Monday", profile.account.id, preview.lines, currency="USD").batch


def opened(program, qtbot):
    qtbot.waitUntil(lambda: program.window.follower is not None, timeout=WAIT)
    qtbot.waitUntil(lambda: not program.runner.jobs, timeout=WAIT)
    return Hands(program.window)


def test_what_was_left_is_said_at_the_start_and_goes_on(start, profile, panel, qtbot):
    desk = profile.open()
    store_batch(profile, desk)
    desk.close()
    program = start()
    hands = opened(program, qtbot)
    assert "Lines never sent: 3" in program.window._messages.text
    hands.press("Bulk order")
    hands.press("Show it")
    hands.press("Go on")
    qtbot.waitUntil(lambda: len(panel.ledger.entries) == 3, timeout=WAIT)
    qtbot.waitUntil(lambda: not program.window.page.runner.running, timeout=WAIT)


@pytest.mark.parametrize("again", [True, False])
def test_lines_of_a_backup_are_held_back_until_a_person_answers(start, profile, panel, qtbot, again):
    desk = profile.open()
    batch = store_batch(profile, desk)
    backup = backups.back_up(desk)
    assert bulk.run_batch(desk, batch.id).batch.left == 0
    desk.close()
    restore(profile.folder, backup.path)
    program = start()
    hands = opened(program, qtbot)
    desk = program.workspace.desk
    assert len(panel.ledger.entries) == 3
    assert attention.count(desk) == 1
    hands.press("Attention")
    qtbot.waitUntil(lambda: program.window.page.model.rowCount() == 1, timeout=WAIT)
    assert program.window.page.model.index(0, 0).data() == "Lines held back"
    assert program.window.page.model.index(0, 1).data() == "3 lines of “Monday”"
    hands.press("They were not placed: let them wait again" if again else "Leave them out")
    qtbot.waitUntil(lambda: program.window.page.model.rowCount() == 0, timeout=WAIT)
    (kept,) = bulk.batches(desk)
    assert kept.counts == {Placing.QUEUED if again else Placing.NOT_SENT: 3}
    assert attention.count(desk) == 0
    assert len(panel.ledger.entries) == 3
    assert not program.window.findChildren(QDialog)
