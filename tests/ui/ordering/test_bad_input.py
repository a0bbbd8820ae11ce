"""A catalogue as careless and hostile panels have it, over real HTTP: on the page, on the ticket and in exports."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime
from decimal import Decimal

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from smm_desktop.actions import catalogue, exporting, history, placing
from smm_desktop.core.history import OrderQuery
from smm_desktop.core.orders import Placing, Ticket
from smm_desktop.practice.oddities import LONGEST, ODDITIES, TWICE
from smm_desktop.ui import formats
from smm_desktop.ui.hands import Hands
from smm_desktop.ui.requests import TicketRequest
from smm_desktop.ui.widgets.ticket import OrderTicket

HIDDEN = frozenset("\x00\x07\x1b\x7f\u202e\u2066\u2069")
LINK = "https://social.example/p/1"
FOUND_BY = {
    "900001": "longtail!",
    "900002": "حقيقيين",
    "900003": "escape controlled",
    "900004": "families emojis",
    "900005": "<script>alert(1)</script>",
    "900006": "hyperlink formula",
    "900007": "upside down",
    "900008": "free of charge",
    "900010": "half character",
    "900011": "leading plus @at",
    "900012": "900012",
}


@pytest.fixture
def odd(rig):
    rig.panel.catalogue.add(*ODDITIES)
    catalogue.refresh(rig.desk, rig.account.id)
    return {service.id: service for service in catalogue.load(rig.desk, rig.account.id).services}


@pytest.fixture
def page(rig, odd):
    return rig.services_page()


def assert_plain(widget):
    for child in widget.findChildren(QWidget):
        assert not any(mark in child.toolTip() for mark in ("<b>", "<img", "<i>", "<a ", "<script"))
        if isinstance(child, QLabel):
            assert child.textFormat() == Qt.TextFormat.PlainText or not child.text()
            assert not set(child.text()) & HIDDEN


def test_every_odd_service_is_read_listed_found_and_shown(page, rig, odd):
    assert len(page._data.catalogue(rig.account.id)) == len(rig.panel.catalogue)
    assert len(odd["900001"].name) == LONGEST
    for service_id, words in FOUND_BY.items():
        Hands(page).type("Search services", words)
        assert service_id in [row.service.id for row in page.table.services_model.rows], service_id
        assert page.table.select_service(rig.account.id, service_id)
        page.table.grab()
        spoken = page.table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        assert not set(spoken) & HIDDEN
        assert_plain(page)
    rig.settle()
    page.grab()


def test_names_keep_all_their_letters_and_lose_what_does_not_show(odd):
    assert odd["900004"].name == ODDITIES[3].name
    assert odd["900005"].name == ODDITIES[4].name
    assert odd["900003"].name == "Bell Escape[31m Null Tab Line feed controlled"
    assert "\u202e" not in odd["900002"].name
    assert odd["900002"].name.startswith("متابعين حقيقيين")
    assert odd["900012"].name == "900012"
    assert odd["900005"].description.splitlines()[0] == '<a href="https://evil.example/">Click</a>'


def test_both_twins_are_shown_and_neither_can_be_ordered(page, rig):
    Hands(page).type("Search services", "twin")
    assert [row.service.rate for row in page.table.services_model.rows] == [Decimal("0.10"), Decimal("9.90")]
    page.table.select_row(1)
    assert not Hands(page).need("Order this service", QPushButton).isEnabled()
    assert "2 services under the id 900009" in page._details._blocked.text()


def make_ticket(rig):
    ticket = OrderTicket(rig.workspace)
    rig.qtbot.addWidget(ticket, before_close_func=lambda _widget: rig.settle())
    ticket.resize(380, 780)
    ticket.show()
    rig.until(lambda: Hands(ticket).need("Service", QLineEdit).isEnabled())
    return ticket


@pytest.mark.parametrize(
    ("service_id", "reason"), [("900007", "minimum above the maximum"), (TWICE, "2 services under the id")]
)
def test_what_cannot_be_ordered_says_why_on_the_ticket(rig, odd, service_id, reason):
    ticket = make_ticket(rig)
    ticket.fill(TicketRequest(service_id=service_id, fields={"link": LINK, "quantity": "100"}))
    rig.settle()
    Hands(ticket).press("Place order")
    rig.settle()
    said = " ".join(child.text() for child in ticket.findChildren(QLabel) if child.isVisible())
    assert reason in said + Hands(ticket).read("Order message")
    assert rig.panel.ledger.entries == ()


def test_odd_services_are_ordered_and_exported_unharmed(rig, odd, tmp_path):
    ticket = make_ticket(rig)
    ordered = ("900001", "900002", "900004", "900005", "900006", "900008", "900011")
    for number, service_id in enumerate(ordered):
        ticket.fill(TicketRequest(service_id=service_id, fields={"link": f"{LINK}{number}", "quantity": "100"}))
        rig.settle(150)
        assert_plain(ticket)
        Hands(ticket).press("Place order")
        rig.until(lambda count=number + 1: len(rig.panel.ledger.entries) == count)
        rig.until(lambda: Hands(ticket).need("Place order", QPushButton).isEnabled())
    names = [odd[service_id].name for service_id in ordered]
    for kind in ("csv", "json", "xlsx"):
        exporting.export_orders(rig.desk, tmp_path / kind, kind=kind)
    with (tmp_path / "csv").open(encoding="utf-8-sig", newline="") as file:
        written = [row["Service"] for row in csv.DictReader(file)][::-1]
    assert [name.removeprefix("'") for name in written] == names
    assert written[4].startswith("'=")
    lines = [json.loads(line) for line in (tmp_path / "json").read_text("utf-8").splitlines()]
    assert [line["service_name"] for line in lines][::-1] == names
    sheet = openpyxl.load_workbook(io.BytesIO((tmp_path / "xlsx").read_bytes())).active
    titles = [cell.value for cell in sheet[1]]
    cells = [row[titles.index("Service")] for row in sheet.iter_rows(min_row=2)][::-1]
    assert [cell.value for cell in cells] == names
    assert {cell.data_type for cell in cells} == {"s"} or {cell.data_type for cell in cells} == {"inlineStr"}


@pytest.mark.parametrize("year", [1970, 2100])
def test_far_dates_are_shown_found_and_exported(rig, odd, tmp_path, year):
    moment = datetime(year, 1, 2, 3, 4, 5, tzinfo=UTC)
    rig.desk.now = lambda: moment
    fields = {"link": LINK, "quantity": "100"}
    order = placing.place_order(rig.desk, Ticket(rig.account.id, "1", "Followers", "Default", fields, 100)).order
    assert (order.placing, order.placed_at) == (Placing.PLACED, moment)
    assert history.find(rig.desk, OrderQuery(since=moment, text="social.example")).ids
    assert str(year) in formats.when_long(moment) or str(year)[2:] in formats.when_long(moment)
    for kind in ("csv", "json", "xlsx"):
        exporting.export_orders(rig.desk, tmp_path / kind, kind=kind)
    assert f"{year}-01-02T03:04:05Z" in (tmp_path / "csv").read_text("utf-8-sig")
    sheet = openpyxl.load_workbook(io.BytesIO((tmp_path / "xlsx").read_bytes())).active
    column = [cell.value for cell in sheet[1]].index("Placed (UTC)")
    assert sheet.cell(2, column + 1).value == moment.replace(tzinfo=None)
