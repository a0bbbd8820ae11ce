"""Warnings before a whole batch is placed: links that have orders already, prices that are old."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QPushButton

from smm_desktop.actions import catalogue, placing, settings
from smm_desktop.actions.cautions import UNKNOWN_LINK
from smm_desktop.core.orders import Placing, Ticket
from smm_desktop.core.text import Text
from smm_desktop.practice.faults import Fault, FaultKind
from smm_desktop.ui.hands import Hands
from smm_desktop.ui.pages.bulk import BulkPage


@pytest.fixture
def page(rig):
    made = BulkPage(rig.workspace)
    rig.qtbot.addWidget(made, before_close_func=lambda _page: (made.runner.stop(), rig.settle()))
    made.resize(1100, 760)
    made.show()
    rig.settle()
    return made


def write(page, rig, *numbers):
    page.compose.lines.set_text("\n".join(f"1 | https://social.example/p/{number} | 100" for number in numbers))
    rig.settle()


def place_one(rig, number, fault=None):
    known = catalogue.service(rig.desk, rig.account.id, "1")
    if fault:
        rig.panel.faults.next("add", Fault(fault))
    fields = {"link": f"https://social.example/p/{number}", "quantity": "100"}
    ticket = Ticket(rig.account.id, "1", known.name, known.type, fields, 100, known.rate / 10, "USD")
    return placing.place_order(rig.desk, ticket).order


def press_place(page, rig):
    Hands(page).press("Place orders")
    seen = page.compose
    rig.until(lambda: seen.question.isVisible() or page.run.batch is not None or seen._notice.text != "")
    rig.qtbot.wait(50)


def asked(page):
    return page.compose.question.text if page.compose.question.isVisible() else ""


def test_links_without_orders_are_placed_unasked(page, rig):
    place_one(rig, 7)
    write(page, rig, 1, 2)
    press_place(page, rig)
    rig.until(lambda: len(rig.panel.ledger.entries) == 3)


def test_running_and_unknown_orders_on_the_same_link_are_said(page, rig):
    rig.panel.speed = 0.0001
    place_one(rig, 1)
    assert place_one(rig, 2, FaultKind.CUT_AFTER).placing is Placing.UNKNOWN
    write(page, rig, 1, 2, 3)
    press_place(page, rig)
    assert "1 of the lines: it is not known" in asked(page)
    assert "1 of the lines: an order of that service is still running" in asked(page)
    assert "Place 3 orders on Practice?" in asked(page)
    assert len(rig.panel.ledger.entries) == 2
    assert not page.compose.place.isEnabled()


def test_an_order_of_the_last_day_is_said_though_it_is_done(page, rig):
    place_one(rig, 1)
    rig.panel.speed = 1_000_000
    rig.follow()
    rig.follow()
    write(page, rig, 1)
    press_place(page, rig)
    assert "within the last day" in asked(page)
    Hands(page).need("Place orders", QPushButton)
    page.compose.question.confirmed.emit()
    rig.until(lambda: len(rig.panel.ledger.entries) == 2)


def said_of_lines(page):
    model = page.compose.table.model()
    return [(model.index(row, 1).data(), model.index(row, 6).data()) for row in range(model.rowCount())]


def test_lines_say_where_their_link_has_an_order_of_the_service(page, rig):
    place_one(rig, 1)
    rig.panel.speed = 1_000_000
    rig.follow()
    rig.follow()
    rig.panel.speed = 0.0001
    place_one(rig, 2)
    place_one(rig, 3, FaultKind.CUT_AFTER)
    write(page, rig, 1, 2, 3, 4)
    assert said_of_lines(page) == [
        ("Look", "This service was ordered for this link within the last day."),
        ("Look", "An order of this service is still running on this link."),
        ("Look", str(Text(UNKNOWN_LINK))),
        ("Ready", ""),
    ]
    assert page.compose._preview.ready == 4


def test_lines_that_wait_for_running_orders_are_not_said(page, rig):
    rig.panel.speed = 0.0001
    place_one(rig, 1)
    page.compose.options._behind.setChecked(True)
    write(page, rig, 1, 2)
    press_place(page, rig)
    assert asked(page) == ""
    rig.until(lambda: len(rig.panel.ledger.entries) == 2)


def test_old_prices_are_read_anew_and_the_lines_looked_at_again(page, rig):
    settings.put(rig.desk, settings.REREAD_HOURS, 1)
    write(page, rig, 1)
    shown = page.compose._preview.total
    late = rig.desk.now() + timedelta(hours=2)
    rig.desk.now = lambda: late
    rig.panel.catalogue.change("1", rate=Decimal("2.70"))
    press_place(page, rig)
    assert "read anew" in page.compose._notice.text
    assert rig.panel.ledger.entries == ()
    rig.until(lambda: page.compose._preview is not None and page.compose._preview.total > shown)
    rig.settle()
    press_place(page, rig)
    rig.until(lambda: len(rig.panel.ledger.entries) == 1)


def test_prices_that_cannot_be_read_anew_are_said(page, rig):
    settings.put(rig.desk, settings.REREAD_HOURS, 1)
    write(page, rig, 1)
    late = rig.desk.now() + timedelta(hours=3)
    rig.desk.now = lambda: late
    rig.panel.faults.always("services", Fault(FaultKind.STATUS_BEFORE, status=500))
    press_place(page, rig)
    assert "Prices were last read 3 h ago" in asked(page)
