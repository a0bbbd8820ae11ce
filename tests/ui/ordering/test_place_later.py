"""Placing later: from the ticket, in the list, at its time, and what is said about it."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QLabel, QWidget

from smm_desktop.actions import placing, scheduled
from smm_desktop.core.changes import Changes
from smm_desktop.core.orders import OrderState, OrderStatus, Ticket
from smm_desktop.core.scheduling import GRACE, HoldReason, Scheduled
from smm_desktop.core.services import estimate
from smm_desktop.store import Told
from smm_desktop.ui.dialogs.place_later import PlaceLaterDialog
from smm_desktop.ui.dialogs.scheduled import ScheduledButton, ScheduledDialog
from smm_desktop.ui.hands import Hands
from smm_desktop.ui.pages.attention import AttentionPage
from smm_desktop.ui.requests import TicketRequest
from smm_desktop.ui.scheduler import Scheduler
from smm_desktop.ui.widgets.ticket import OrderTicket

LINK = "https://site.example/p/later"


@pytest.fixture
def clock(rig: Any) -> list[timedelta]:
    """What the desk's clock is ahead of the computer's."""
    ahead, real = [timedelta(0)], rig.desk.now
    rig.desk.now = lambda: real() + ahead[0]
    return ahead


@pytest.fixture
def ticket(rig: Any) -> OrderTicket:
    made = OrderTicket(rig.workspace)
    rig.qtbot.addWidget(made)
    made.show()
    made.fill(TicketRequest(rig.account.id, "34", {"link": LINK, "quantity": "100"}))
    rig.until(lambda: made.form.sound and made.form.values().get("quantity") == "100")
    return made


@pytest.fixture
def notices(rig: Any) -> list[tuple[str, str]]:
    """The program's scheduler at work, and what it told."""
    told: list[tuple[str, str]] = []
    made = Scheduler(rig.workspace, rig.workspace)
    made.told.connect(lambda title, text, _orders: told.append((title, text)))
    made.held_told.connect(lambda title, text: told.append((title, text)))
    made.start()
    return told


def keep(rig: Any, *, link: str = LINK, **when: Any) -> Scheduled:
    service = rig.desk.store.services.get(rig.account.id, "34")
    fields = {"link": link, "quantity": "100"}
    asked = Ticket(rig.account.id, "34", service.name, service.type, fields, 100, estimate(service, fields), "USD")
    kept = scheduled.schedule(rig.desk, asked, rate=service.rate, **when)
    rig.workspace.changed.emit(kept.changes)
    return kept.one


def dialog_of(owner: QWidget, rig: Any) -> PlaceLaterDialog:
    rig.until(lambda: owner.findChild(PlaceLaterDialog) is not None)
    found = owner.findChild(PlaceLaterDialog)
    assert isinstance(found, PlaceLaterDialog)
    return found


def test_from_the_ticket_to_its_time(rig: Any, clock: list[timedelta], ticket: OrderTicket, notices: list[Any]) -> None:
    Hands(ticket).press("Place later…")
    dialog = dialog_of(ticket, rig)
    due = QDateTime.currentDateTime().addSecs(7200)
    dialog.time.setDateTime(due)
    Hands(dialog).press("Schedule order")
    rig.until(lambda: "Scheduled for" in Hands(ticket).read("Order message"))
    (one,) = scheduled.all_open(rig.desk)
    assert one.due_at is not None
    assert one.due_at.astimezone().strftime("%H:%M") == due.toString("HH:mm")
    assert len(rig.panel.ledger.entries) == 0
    clock[0] = one.due_at - rig.desk.now() + timedelta(seconds=5)
    rig.workspace.changed.emit(Changes(scheduled=True))  # the timer would look within 30 seconds
    rig.until(lambda: bool(notices))
    assert notices[0][0] == "Scheduled order placed"
    assert LINK in notices[0][1]
    assert [entry.link for entry in rig.panel.ledger.entries] == [LINK]
    assert scheduled.all_open(rig.desk) == ()


def test_a_time_that_passed_is_not_taken(rig: Any, ticket: OrderTicket) -> None:
    Hands(ticket).press("Place later…")
    dialog = dialog_of(ticket, rig)
    dialog.time.setDateTime(QDateTime.currentDateTime().addSecs(-600))
    dialog.ok.click()
    assert dialog.isVisible()
    assert any("has passed" in label for label in _words(dialog))
    dialog.reject()
    assert scheduled.all_open(rig.desk) == ()


def test_what_is_wrong_on_the_ticket_is_said_first(rig: Any, ticket: OrderTicket) -> None:
    ticket.form.set_values({"quantity": "1"})
    Hands(ticket).press("Place later…")
    assert ticket.findChild(PlaceLaterDialog) is None


def test_behind_the_order_on_the_link(
    rig: Any, clock: list[timedelta], ticket: OrderTicket, notices: list[Any]
) -> None:
    service = rig.desk.store.services.get(rig.account.id, "34")
    fields = {"link": LINK, "quantity": "700"}
    placed = placing.place_order(rig.desk, Ticket(rig.account.id, "34", service.name, "Default", fields, 700))
    ticket.form.set_values({"quantity": "200"})
    Hands(ticket).press("Place it when that order ends…")
    dialog = dialog_of(ticket, rig)
    rig.until(dialog.behind.isChecked)
    assert placed.order.order in dialog.orders.currentText()
    Hands(dialog).press("Schedule order")
    rig.until(lambda: "Scheduled behind order" in Hands(ticket).read("Order message"))
    told = [Told(placed.order.id, OrderStatus(OrderState.COMPLETED, "Completed"))]
    rig.desk.store.orders.apply(told, rig.desk.now())
    rig.workspace.changed.emit(Changes(orders=frozenset({placed.order.id})))
    rig.until(lambda: bool(notices))
    assert [entry.link for entry in rig.panel.ledger.entries] == [LINK, LINK]


def test_many_that_are_due_together_make_one_notice(rig: Any, clock: list[timedelta], notices: list[Any]) -> None:
    for number in range(4):
        keep(rig, link=f"{LINK}/{number}", due_at=rig.desk.now() + timedelta(hours=1))
    clock[0] = timedelta(hours=1, seconds=5)
    rig.workspace.changed.emit(Changes(scheduled=True))
    rig.until(lambda: bool(notices))
    assert notices == [("4 scheduled orders placed", "The Orders page follows them.")]


def test_missed_while_the_program_did_not_run(rig: Any, clock: list[timedelta], notices: list[Any]) -> None:
    keep(rig, due_at=rig.desk.now() + timedelta(hours=1))
    clock[0] = timedelta(hours=1) + GRACE + timedelta(minutes=1)
    rig.workspace.changed.emit(Changes(scheduled=True))
    rig.until(lambda: bool(notices))
    assert notices[0][0] == "A scheduled order waits for you"
    assert len(rig.panel.ledger.entries) == 0
    page = AttentionPage(rig.workspace)
    rig.qtbot.addWidget(page)
    page.show()
    rig.until(page.scheduled_card.isVisible)
    Hands(page).press("Place now")
    Hands(page).press("Yes, place it now")
    rig.until(lambda: page.notice.text.startswith("Order"))
    rig.settle(50)
    assert len(rig.panel.ledger.entries) == 1
    rig.until(lambda: page.model.rowCount() == 0)


def test_the_list_tells_places_moves_and_deletes(rig: Any, clock: list[timedelta]) -> None:
    keep(rig, due_at=rig.desk.now() + timedelta(hours=1))
    held = keep(rig, due_at=rig.desk.now() + timedelta(hours=2))
    values = {"now": "9", "before": "1", "currency": "USD"}
    rig.desk.store.scheduled.hold(held, HoldReason.PRICE, values, rig.desk.now())
    button = ScheduledButton(rig.workspace)
    rig.qtbot.addWidget(button)
    rig.until(lambda: button.text() == "Scheduled: 2")
    dialog = ScheduledDialog(rig.workspace)
    rig.qtbot.addWidget(dialog)
    dialog.show()
    hands = Hands(dialog)
    rig.until(lambda: dialog.model.rowCount() == 2)
    dialog.table.select_row(1)
    rig.until(lambda: any("now 9.00 USD, agreed 1.00 USD" in words for words in _words(dialog)))
    hands.press("Delete")
    hands.press("Yes, delete it")
    rig.until(lambda: dialog.model.rowCount() == 1)
    rig.until(dialog.change.isEnabled)
    hands.press("Change time…")
    later = dialog_of(dialog, rig)
    due = QDateTime.currentDateTime().addDays(2)
    later.time.setDateTime(due)
    Hands(later).press("Save time")
    rig.until(lambda: dialog.notice.text.startswith("Scheduled for"))
    moved = scheduled.all_open(rig.desk)[0].due_at
    assert isinstance(moved, datetime)
    assert moved.astimezone().day == due.date().day()
    rig.until(lambda: dialog.place.isEnabled() and dialog.model.row(0).due_at == moved)
    hands.press("Place now")
    hands.press("Yes, place it now")
    rig.until(lambda: dialog.model.rowCount() == 0)
    assert [entry.link for entry in rig.panel.ledger.entries] == [LINK]
    rig.until(button.isHidden)


def test_a_refusal_is_told_and_waits(rig: Any, clock: list[timedelta], notices: list[Any]) -> None:
    keep(rig, due_at=rig.desk.now() + timedelta(hours=1))
    rig.panel.catalogue.change("34", rate=Decimal("99.5"))
    clock[0] = timedelta(hours=1, seconds=5)
    rig.workspace.changed.emit(Changes(scheduled=True))
    rig.until(lambda: bool(notices))
    assert "The price rose above what you agreed to" in notices[0][1]
    (one,) = scheduled.all_open(rig.desk)
    assert one.reason is HoldReason.PRICE


def _words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]
