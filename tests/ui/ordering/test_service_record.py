"""The person's own record, in the details of a service and on the ticket."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QLabel

from smm_desktop.core.changes import Changes
from smm_desktop.core.orders import OrderState, OrderStatus, Placing, Ticket
from smm_desktop.store import Outcome, Told
from smm_desktop.store.values import stamp
from smm_desktop.ui.requests import TicketRequest
from smm_desktop.ui.widgets.service_record import ServiceRecordLine, ServiceRecordView
from smm_desktop.ui.widgets.ticket import OrderTicket

START = datetime(2026, 3, 1, 12, tzinfo=UTC)


def tell_history(rig: Any, states: list[OrderState]) -> None:
    store = rig.desk.store
    for number, state in enumerate(states, 1):
        fields = {"link": f"https://site.example/p/{number}", "quantity": "100"}
        ticket = Ticket(rig.account.id, "1", "Followers", "Default", fields, 100, Decimal("0.09"), "USD")
        intent = store.outbox.begin(ticket, START)
        outcome = Outcome(intent.id, intent.uid, intent.order_id, Placing.PLACED, stamp(START), panel_id=f"9{number}")
        store.outbox.settle([outcome], START)
        told = [Told(intent.order_id, OrderStatus(OrderState.IN_PROGRESS, "In progress"))]
        store.orders.apply(told, START + timedelta(minutes=12))
        store.orders.apply([Told(intent.order_id, OrderStatus(state, state.title()))], START + timedelta(hours=2))


def words_of(view: ServiceRecordView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisibleTo(view) and label.text()]


def test_the_record_in_full(rig: Any) -> None:
    view = ServiceRecordView(rig.workspace)
    rig.qtbot.addWidget(view)
    view.show()
    view.show_service(rig.account.id, "1")
    rig.until(lambda: any("not ordered this service yet" in word for word in words_of(view)))
    tell_history(rig, [OrderState.COMPLETED] * 6 + [OrderState.PARTIAL] * 2)
    rig.workspace.changed.emit(Changes(orders=frozenset({1})))
    rig.until(lambda: "75% (6)" in words_of(view))
    shown = words_of(view)
    assert [word for word in ("8", "25% (2)", "12 min", "2 h", "0 of 6") if word not in shown] == []
    assert any("Times are as this program saw them, from the newest 6" in word for word in shown)
    view.show_service(rig.account.id, "2")
    assert "75% (6)" not in words_of(view)


def test_too_few_orders_are_not_made_into_shares(rig: Any) -> None:
    tell_history(rig, [OrderState.COMPLETED] * 3)
    view = ServiceRecordView(rig.workspace)
    rig.qtbot.addWidget(view)
    view.show()
    view.show_service(rig.account.id, "1")
    rig.until(lambda: "Too few orders to say: 3 ended so far, 5 are needed." in words_of(view))
    assert not any("%" in word for word in words_of(view))


def test_the_ticket_tells_the_record_before_buying(rig: Any) -> None:
    tell_history(rig, [OrderState.COMPLETED] * 6 + [OrderState.PARTIAL] * 2)
    ticket = OrderTicket(rig.workspace)
    rig.qtbot.addWidget(ticket)
    ticket.show()
    ticket.fill(TicketRequest(rig.account.id, "1"))
    line = ticket.findChild(ServiceRecordLine)
    assert isinstance(line, ServiceRecordLine)
    rig.until(lambda: line.text.startswith("Your record: 8 orders"))
    assert line.text == "Your record: 8 orders · 75% completed · 25% partial · half within 2 h"
