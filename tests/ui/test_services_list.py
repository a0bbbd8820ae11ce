"""The list of services: model, table and filters."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from smm_desktop.core.catalogue import Catalogue, Filters
from smm_desktop.core.merging import merged
from smm_desktop.core.services import Service
from smm_desktop.ui.pages.services_filters import FilterBar
from smm_desktop.ui.pages.services_model import Book
from smm_desktop.ui.pages.services_table import ServicesTable, _units


def service(number, name, **values):
    given = {"type": "Default", "category": "Cat", "rate": Decimal(number), "min": 10, "max": 1000}
    return Service(id=str(number), name=name, **(given | values))


SERVICES = (
    service(1, "Pixa Followers", refill=True),
    service(2, "Pixa Likes"),
    service(10, "Tube Followers <b>fast</b>", max=2147483647),
    service(3, "Starter pack", type="Package", rate=Decimal("2.5")),
)


def book(*accounts, services=SERVICES, favourites=frozenset()):
    made = [
        Catalogue.prepare(
            account, services, currency="USD", fetched_at=datetime.now(UTC), favourites=frozenset(favourites)
        )
        for account in accounts
    ]
    return Book(made, {account: account.upper() for account in accounts})


@pytest.fixture
def table(qtbot):
    made = ServicesTable()
    QAbstractItemModelTester(made.services_model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    made.services_model.show_book(book("a"))
    return made


def shown(table, key="id"):
    model = table.services_model
    column = model.column_number(key)
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_words_in_any_order_find(table):
    table.services_model.search("foll pix", Filters())
    assert shown(table) == ["1"]
    table.services_model.search("", Filters(refill=True))
    assert shown(table) == ["1"]


def test_sorting_by_a_header_orders_numbers_as_numbers(table):
    table.sortByColumn(table.services_model.column_number("id"), Qt.SortOrder.AscendingOrder)
    assert shown(table) == ["1", "2", "3", "10"]
    table.sortByColumn(table.services_model.column_number("rate"), Qt.SortOrder.DescendingOrder)
    assert shown(table) == ["10", "3", "2", "1"]


def test_selection_stays_with_its_service(table):
    assert table.select_service("a", "2")
    table.sortByColumn(table.services_model.column_number("rate"), Qt.SortOrder.DescendingOrder)
    assert [row.service.id for row in table.selected_rows()] == ["2"]
    assert table.listed().service.id == "2"
    table.services_model.search("likes", Filters())
    assert [row.service.id for row in table.selected_rows()] == ["2"]
    table.services_model.show_book(book("a", favourites={"2"}))
    assert table.listed().favourite


def test_what_is_shown(table):
    table.services_model.search("", Filters())
    assert shown(table, "max")[2] == "No limit"
    assert shown(table, "rate")[3] == "2.50 each"
    assert shown(table, "refill") == ["Yes", "", "", ""]


def test_markup_stays_letters(table):
    model = table.services_model
    name = model.index(2, model.column_number("name"))
    assert name.data() == "Tube Followers <b>fast</b>"
    assert "&lt;b&gt;" in name.data(Qt.ItemDataRole.ToolTipRole)


def test_several_accounts_stand_one_after_the_other(table):
    table.services_model.show_book(book("a", "b"))
    table.services_model.search("likes", Filters())
    assert [row.account for row in table.services_model.rows] == ["a", "b"]
    assert table.select_service("b", "2")
    assert table.listed().account_name == "B"


def test_pressing_a_star_names_its_service(table, qtbot):
    pressed = []
    table.star_pressed.connect(pressed.append)
    place = table.visualRect(table.services_model.index(1, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [row.service.id for row in pressed] == ["2"]


def test_cells_copy_as_tsv(table, qtbot):
    table.select_service("a", "2")
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    cells = QApplication.clipboard().text().split("\t")
    assert cells[2:7] == ["2", "Pixa Likes", "A", "Cat", "Default"]


def test_marks_are_painted_without_trouble(table, qtbot):
    plain = table.grab().toImage()
    table.mark("followers")
    table.viewport().update()
    assert table.grab().toImage() != plain


def test_a_highest_rate_filters_and_nonsense_is_marked(qtbot):
    bar = FilterBar()
    qtbot.addWidget(bar)
    bar.offer({"Cat": 2}, {"Default": 2})
    rate = next(child for child in bar.findChildren(type(bar._rate)) if child.accessibleName() == "Highest rate")
    qtbot.keyClicks(rate, "1.5")
    assert bar.filters == Filters(max_rate=Decimal("1.5"))
    qtbot.keyClicks(rate, "x")
    assert bar.filters == Filters()
    assert rate.property("fault") is True
    bar.clear()
    assert rate.text() == ""
    assert rate.property("fault") is False


def test_marks_count_as_qt_does():
    assert _units("💎 Pix") == 6
    assert _units("plain ★") == 7


def test_services_of_several_accounts_come_into_one_order(table):
    wanted = []
    table.services_model.merging_wanted.connect(lambda *wish: wanted.append(wish))
    cheaper = tuple(replace(each, rate=each.rate - Decimal("0.5")) for each in SERVICES)
    several = Book([*book("a").catalogues, *book("b", services=cheaper).catalogues], {"a": "A", "b": "B"})
    table.services_model.show_book(several)
    table.sortByColumn(table.services_model.column_number("rate"), Qt.SortOrder.AscendingOrder)
    table.select_service("b", "2")
    assert wanted[-1] == (several, "rate")
    table.services_model.take_merged(several, "rate", merged(several.catalogues, "rate"))
    assert [(row.account, row.service.rate) for row in table.services_model.rows][:4] == [
        ("b", Decimal("0.5")),
        ("a", Decimal(1)),
        ("b", Decimal("1.5")),
        ("a", Decimal(2)),
    ]
    assert [(row.account, row.service.id) for row in table.selected_rows()] == [("b", "2")]
    table.sortByColumn(table.services_model.column_number("rate"), Qt.SortOrder.DescendingOrder)
    rates = [row.service.rate for row in table.services_model.rows]
    assert rates == sorted(rates, reverse=True)
    assert not several.needs_merging("rate")


def test_one_order_of_several_accounts_is_asked_for_once_and_taken_whatever_is_starred_meanwhile(table):
    wanted = []
    table.services_model.merging_wanted.connect(lambda *wish: wanted.append(wish))
    several = Book([*book("a").catalogues, *book("b").catalogues], {"a": "A", "b": "B"})
    table.services_model.show_book(several)
    table.sortByColumn(table.services_model.column_number("rate"), Qt.SortOrder.AscendingOrder)
    asked = len(wanted)
    for text in ("f", "fo", ""):
        table.services_model.search(text, Filters())
    assert len(wanted) == asked
    starred = several.with_catalogue(several.catalogues[0].with_own(favourites=frozenset({"2"})))
    table.services_model.refresh_book(starred)
    table.services_model.take_merged(several, "rate", merged(several.catalogues, "rate"))
    assert table.services_model.book is starred
    assert not starred.needs_merging("rate")
    rates = [row.service.rate for row in table.services_model.rows]
    assert rates == sorted(rates)


def test_rates_of_two_currencies_are_never_compared():
    dollars, euros = (
        Catalogue.prepare(name, (service(1, "x", rate=Decimal(rate)),), currency=currency)
        for name, rate, currency in (("a", 9, "EUR"), ("b", 1, "USD"))
    )
    assert merged((dollars, euros), "rate").places == [0, 1]
