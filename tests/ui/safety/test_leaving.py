"""Leaving while money is on its way: what was sent gets its outcome, what was not sent stays queued."""

from __future__ import annotations

import time
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from smm_desktop.actions import bulk, history, placing, scheduled
from smm_desktop.core.batches import StopReason
from smm_desktop.core.history import OrderQuery
from smm_desktop.core.orders import Placing
from smm_desktop.practice import Fault, FaultKind
from smm_desktop.store import Store

WAIT = 20_000


def slow(panel, seconds=1.0):
    panel.faults.always("add", Fault(FaultKind.DELAY_AFTER, seconds=seconds))


def orders(store):
    return store.orders.page(store.orders.find(OrderQuery()).ids)


def begin_order(program, profile, panel, qtbot):
    ticket = profile.ticket(program.workspace.desk, "https://x.example/leaving")
    program.workspace.run(placing.place_order, ticket)
    qtbot.waitUntil(lambda: len(panel.ledger.entries) == 1, timeout=WAIT)


def begin_batch(program, hands, panel, qtbot, lines=20):
    hands.press("Bulk order")
    page = program.window.page
    page.compose.lines.set_text("\n".join(f"1 | https://x.example/{number} | 100" for number in range(lines)))
    qtbot.waitUntil(page.compose.place.isEnabled, timeout=WAIT)
    hands.press("Place orders")
    if hands.find("Place orders", QAbstractButton) and page.compose.question.isVisible():
        page.compose.question.confirmed.emit()
    qtbot.waitUntil(lambda: len(panel.ledger.entries) >= 2, timeout=WAIT)
    return page


def test_an_order_on_its_way_is_waited_for(opened, hands, profile, panel, qtbot):
    slow(panel)
    begin_order(opened, profile, panel, qtbot)
    opened.quit()
    opened.quit()
    assert opened._application.left == []
    assert "Waiting for the outcome of an order before leaving" in opened.window._messages.text
    assert opened.window.isVisible()
    assert not hands.need("Settings", QAbstractButton).isEnabled()
    qtbot.waitUntil(lambda: opened._application.left == [0], timeout=WAIT)
    (order,) = history.page(opened.workspace.desk, history.find(opened.workspace.desk, OrderQuery()).ids)
    assert order.placing is Placing.PLACED


def test_without_anything_on_its_way_it_leaves_at_once(opened):
    opened.quit()
    assert opened._application.left == [0]
    assert not opened.window.isVisible()


def test_a_batch_stops_behind_the_line_being_sent(opened, hands, profile, panel, qtbot):
    slow(panel, 0.4)
    begin_batch(opened, hands, panel, qtbot)
    opened.quit()
    assert opened._application.left == []
    qtbot.waitUntil(lambda: opened._application.left == [0], timeout=WAIT)
    sent = len(panel.ledger.entries)
    time.sleep(0.6)
    assert len(panel.ledger.entries) == sent < 20
    assert opened.close()
    store = Store.open(profile.folder)
    (batch,) = store.batches.all()
    assert batch.counts == {Placing.PLACED: sent, Placing.QUEUED: 20 - sent}
    assert batch.stopped is StopReason.PERSON
    assert {order.placing for order in orders(store)} == {Placing.PLACED}
    store.close()


def test_a_batch_that_waits_for_its_turn_does_not_keep_it(opened, hands, profile, panel, qtbot):
    page = begin_batch(opened, hands, panel, qtbot, lines=200)  # more than the pace lets through in a minute
    qtbot.waitUntil(lambda: len(panel.ledger.entries) >= 30, timeout=WAIT)
    qtbot.wait(500)
    assert page.runner.running
    opened.quit()
    qtbot.waitUntil(lambda: opened._application.left == [0], timeout=5000)
    (batch,) = bulk.batches(opened.workspace.desk)
    assert batch.counts[Placing.PLACED] == len(panel.ledger.entries)
    assert batch.stopped is StopReason.PERSON
    assert set(batch.counts) == {Placing.PLACED, Placing.QUEUED}


@pytest.mark.parametrize("paid", [True, False])
def test_the_end_of_the_session_waits_for_the_outcome(opened, profile, panel, qtbot, paid):
    slow(panel)
    if paid:
        begin_order(opened, profile, panel, qtbot)
    began = time.monotonic()
    opened.hold_session()
    assert (time.monotonic() - began > 0.3) is paid
    assert opened._application.left == []
    found = orders(opened.workspace.desk.store)
    assert [order.placing for order in found] == [Placing.PLACED] * paid
    assert opened.window._stack.isEnabled()


def test_the_end_of_the_session_stops_a_batch(opened, hands, panel, qtbot):
    slow(panel, 0.4)
    page = begin_batch(opened, hands, panel, qtbot)
    opened.hold_session()
    sent = len(panel.ledger.entries)
    qtbot.waitUntil(lambda: not page.runner.running, timeout=WAIT)
    (batch,) = bulk.batches(opened.workspace.desk)
    assert batch.counts == {Placing.PLACED: sent, Placing.QUEUED: 20 - sent}


def schedule_for_tonight(program, profile, qtbot):
    ticket = profile.ticket(program.workspace.desk, "https://x.example/tonight")
    due = program.workspace.desk.now() + timedelta(hours=3)
    kept = scheduled.schedule(program.workspace.desk, ticket, rate=None, due_at=due)
    program.workspace.changed.emit(kept.changes)
    qtbot.waitUntil(lambda: len(program._question._known) == 1, timeout=WAIT)


def test_what_is_scheduled_is_said_once_and_does_not_hold_the_program(opened, hands, profile, qtbot):
    schedule_for_tonight(opened, profile, qtbot)
    opened.window.close()
    assert opened._application.left == []
    assert "1 order scheduled for later will wait. The next is due" in said(opened)
    hands.press("Keep running")
    opened.window.hooks.quit()
    assert opened._application.left == []
    opened.window.hooks.quit()
    assert opened._application.left == [0]


def test_quit_anyway_and_what_the_system_wants_are_not_asked_about(opened, hands, profile, qtbot):
    schedule_for_tonight(opened, profile, qtbot)
    opened.window.hooks.quit()
    hands.press("Quit anyway")
    assert opened._application.left == [0]


def test_a_signal_quits_at_once(opened, profile, qtbot):
    schedule_for_tonight(opened, profile, qtbot)
    opened.quit()
    assert opened._application.left == [0]


def said(program):
    return " ".join(label.text() for label in program.window._messages.findChildren(QLabel))
