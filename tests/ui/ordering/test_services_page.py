"""The services page on a practice panel."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from smm_desktop.actions import catalogue
from smm_desktop.practice.faults import Fault, FaultKind
from smm_desktop.ui.dialogs.service_changes import ServiceChangesDialog
from smm_desktop.ui.hands import Hands
from smm_desktop.ui.requests import TicketRequest
from smm_desktop.ui.tables.model import MARK_ROLE
from smm_desktop.ui.widgets.ticket import OrderTicket


@pytest.fixture
def page(rig):
    return rig.services_page()


def ids(page):
    return [row.service.id for row in page.table.services_model.rows]


def test_typing_searches_at_once(page, rig):
    everything = len(ids(page))
    assert everything == len(rig.panel.catalogue)
    Hands(page).type("Search services", "followers drops")
    assert ids(page) == ["4"]
    QTest.keyClick(Hands(page).need("Search services", QLineEdit), Qt.Key.Key_Escape)
    assert len(ids(page)) == everything


def test_enter_in_the_search_then_in_the_list_fills_the_ticket(page, rig):
    hands = Hands(page)
    hands.type("Search services", "drip-feed")
    QTest.keyClick(hands.need("Search services", QLineEdit), Qt.Key.Key_Return)
    chosen = page.table.listed().service.id
    hands.key(page.table, Qt.Key.Key_Return)
    assert rig.tickets == [TicketRequest(account=rig.account.id, service_id=chosen)]


def test_details_describe_the_service_and_order_it(page, rig):
    page.table.select_service(rig.account.id, "4")
    rig.settle()
    texts = [child.text() for child in page.findChildren(QLabel) if child.isVisible()]
    assert any("drops, then refills" in text for text in texts)
    assert "You have not ordered this service yet." in texts
    Hands(page).press("Order this service")
    assert rig.tickets[0].service_id == "4"


def test_details_take_room_only_while_a_service_is_chosen_and_there_is_room(page, rig):
    assert not page._details.isVisible()
    whole = page.table.width()
    page.table.select_service(rig.account.id, "4")
    assert page._details.isVisible()
    rig.until(lambda: page.table.width() < whole)
    page.resize(800, 560)  # in a window of 1000 x 700
    assert page._details.isVisible()
    assert page._details.width() <= page.table.width()
    page.resize(700, 700)
    assert not page._details.isVisible()
    page.resize(1100, 700)
    assert page._details.isVisible()
    Hands(page).type("Search services", "comments")
    rig.until(lambda: not page._details.isVisible())


def test_a_star_is_kept_and_filters(page, rig):
    page.table.select_service(rig.account.id, "3")
    Hands(page).press("Add to favourites")
    assert page.table.listed().favourite
    rig.settle()
    assert catalogue.load(rig.desk, rig.account.id).favourites == {"3"}
    Hands(page).press("Favourites")
    assert ids(page) == ["3"]
    Hands(page).press("Clear filters")
    assert len(ids(page)) > 3


def test_no_match_offers_to_clear(page, rig):
    Hands(page).type("Search services", "nothing like that")
    Hands(page).press("Clear search and filters")
    assert len(ids(page)) == len(rig.panel.catalogue)


def test_selection_survives_a_refresh(page, rig):
    page.table.select_service(rig.account.id, "22")
    scroll = page.table.verticalScrollBar().value()
    page.refresh()
    rig.settle()
    assert page.table.listed().service.id == "22"
    assert page.table.verticalScrollBar().value() == scroll


def test_trouble_is_said_beside_what_was_read_before(page, rig):
    rig.panel.faults.next("services", *[Fault(FaultKind.HTML)] * 9)
    page.refresh()
    rig.settle()
    assert len(ids(page)) == len(rig.panel.catalogue)
    assert Hands(page).read("Services message")
    rig.panel.faults.clear()
    Hands(page).press("Try again")
    rig.settle()
    assert Hands(page).read("Services message") == ""


def test_an_id_listed_twice_cannot_be_ordered(rig):
    offers = list(rig.panel.catalogue)
    twice = catalogue.load(rig.desk, rig.account.id).services
    page = rig.services_page()
    from smm_desktop.core.catalogue import Catalogue

    page._data.replace(Catalogue.prepare(rig.account.id, (*twice, twice[0]), currency="USD"))
    page._data.loaded.emit()
    page.table.select_service(rig.account.id, twice[0].id)
    assert not Hands(page).need("Order this service", QPushButton).isEnabled()
    Hands(page).key(page.table, Qt.Key.Key_Return)
    assert rig.tickets == []
    assert len(ids(page)) == len(offers) + 1


def test_a_new_account_reads_its_catalogue_by_itself(rig):
    from smm_desktop.actions import accounts

    added = accounts.add_account(
        rig.desk, name="Fresh", url=rig.panel.url, key=rig.panel.key, tested=None, for_this_run=True
    )
    rig.workspace.set_accounts((added.account,))
    page = rig.services_page()
    rig.settle()
    assert len(ids(page)) == len(rig.panel.catalogue)


def test_server_words_are_letters(page, rig):
    offer = next(o.service for o in rig.panel.catalogue if "<b>" in o.service.name)
    page.table.select_service(rig.account.id, offer.id)
    rig.settle()
    for child in page.findChildren(QLabel):
        assert child.textFormat() == Qt.TextFormat.PlainText or not child.text()
    for child in page.findChildren(QWidget):
        assert "<b>" not in child.toolTip()
    assert page.findChildren(QAbstractButton)


def note_of(page):
    return Hands(page).need("Your note", QPlainTextEdit)


def test_a_note_is_saved_as_it_is_written_marked_and_found(page, rig):
    page.table.select_service(rig.account.id, "3")
    Hands(page).type("Your note", "slow but <b>real</b>")
    rig.until(lambda: page.table.listed().note == "slow but <b>real</b>")
    rig.settle()
    assert catalogue.load(rig.desk, rig.account.id).notes == {"3": "slow but <b>real</b>"}
    model = page.table.services_model
    cell = model.index(page.table.currentIndex().row(), model.column_number("note"))
    assert "&lt;b&gt;" in cell.data(Qt.ItemDataRole.ToolTipRole)
    assert "slow but" in cell.data(Qt.ItemDataRole.AccessibleTextRole)
    Hands(page).press("With notes")
    assert ids(page) == ["3"]
    Hands(page).press("With notes")
    Hands(page).type("Search services", "real slow")
    assert ids(page) == ["3"]


def test_a_note_just_written_stands_on_the_ticket(page, rig):
    ticket = OrderTicket(rig.workspace)
    rig.qtbot.addWidget(ticket, before_close_func=lambda _widget: rig.settle())
    rig.workspace.ticket_requested.connect(ticket.fill)
    rig.settle()
    page.table.select_service(rig.account.id, "3")
    Hands(page).type("Your note", "slow but real")
    Hands(page).press("Order this service")
    assert ticket.draft.service_id == "3"
    rig.until(lambda: "Your note: slow but real" in told(ticket))


def told(ticket):
    return [label.text() for label in ticket.findChildren(QLabel) if not label.isHidden()]


def test_a_note_under_way_is_saved_when_another_service_is_chosen(page, rig):
    page.table.select_service(rig.account.id, "3")
    Hands(page).type("Your note", "mine")
    page.table.select_service(rig.account.id, "4")
    assert note_of(page).toPlainText() == ""
    page.table.select_service(rig.account.id, "3")
    assert note_of(page).toPlainText() == "mine"
    rig.settle()
    assert catalogue.load(rig.desk, rig.account.id).notes == {"3": "mine"}


def test_a_note_under_way_survives_a_refresh_and_is_saved_at_the_end(page, rig):
    page.table.select_service(rig.account.id, "3")
    note_of(page).setFocus()
    QTest.keyClicks(note_of(page), "half")
    page._data.loaded.emit()
    assert note_of(page).toPlainText() == "half"
    rig.workspace.leaving.emit()
    rig.until(lambda: not rig.workspace.runner.jobs)
    assert catalogue.load(rig.desk, rig.account.id).notes == {"3": "half"}


def test_categories_are_offered_with_their_counts(page, rig):
    box = Hands(page).need("Filter: Category", QComboBox)
    counts = dict(catalogue.load(rig.desk, rig.account.id).categories())
    assert [box.itemText(place) for place in range(1, box.count())] == [f"{n} ({c})" for n, c in counts.items()]


def reread(page, rig, days=0):
    """Have the panel read anew, as if that many days ago."""
    real = rig.desk.now
    rig.desk.now = lambda: real() - timedelta(days=days)
    catalogue.refresh(rig.desk, rig.account.id)
    rig.desk.now = real
    page._data.load_all()
    page._data._load(rig.account.id)
    rig.settle()


def test_a_price_that_moved_is_drawn_and_told_in_words(page, rig):
    page.table.select_service(rig.account.id, "1")
    rig.settle()
    assert not page._details.prices.isVisible()
    for days, rate in ((9, "1.00"), (5, "0.80"), (1, "1.10")):
        rig.panel.catalogue.change("1", rate=Decimal(rate))
        reread(page, rig, days)
    plot = page._details.prices.plot
    assert plot.isVisible()
    assert "From 0.90 to 1.10 USD, 3 changes since" in plot.accessibleDescription()
    texts = [child.text() for child in page.findChildren(QLabel) if child.isVisible()]
    assert any("Price 0.80 → 1.10" in text for text in texts)
    plain = plot.grab().toImage()
    for _ in range(2):
        QTest.keyClick(plot, Qt.Key.Key_Left)
    assert plot.told.startswith("0.80 USD from")
    assert plot.accessibleDescription() == plot.told
    assert plot.grab().toImage() != plain
    page._details.ensureWidgetVisible(plot)
    for x in (plot.width() // 2, 8):
        QTest.mouseMove(plot, QPoint(x, plot.height() // 2))
    rig.until(lambda: plot.told == "0.90 USD before")


def test_recent_changes_are_listed_filtered_and_lead_to_their_service(page, rig):
    rig.panel.catalogue.change("1", rate=Decimal("1.80"))
    rig.panel.catalogue.change("3", rate=Decimal("0.001"))
    rig.panel.catalogue.remove("2")
    catalogue.set_note(rig.desk, rig.account.id, "2", "was good")
    reread(page, rig)
    Hands(page).press("Recent changes…")
    rig.settle()
    dialog = page.findChild(ServiceChangesDialog)
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [row.change.service for row in dialog.model.rows] == ["3", "1", "2"]
    kind = Hands(dialog).need("Kind of change", QComboBox)
    for words, found in (("Dearer", ["1"]), ("Cheaper", ["3"]), ("Limits", []), ("Vanished", ["2"])):
        kind.setCurrentText(words)
        rig.settle()
        assert [row.change.service for row in dialog.model.rows] == found
    Hands(page).type("Search services", "nothing like that")
    dialog.table.select_row(0)
    Hands(dialog).key(dialog.table, Qt.Key.Key_Return)
    rig.settle()
    assert page.table.listed() is None
    assert note_of(page).toPlainText() == "was good"
    assert not Hands(page).need("Order this service", QPushButton).isEnabled()
    kind.setCurrentText("Dearer")
    rig.settle()
    dialog.table.select_row(0)
    Hands(dialog).key(dialog.table, Qt.Key.Key_Return)
    assert page.table.listed().service.id == "1"
    dialog.close()


def test_the_column_of_changes_shows_where_there_are_any_unless_a_person_chose(page, rig, tmp_path):
    number = page.table.services_model.column_number("change")
    assert page.table.isColumnHidden(number)
    rig.panel.catalogue.change("1", rate=Decimal("1.10"))
    page.refresh()
    rig.until(lambda: not page.table.isColumnHidden(number))
    page.table.sortByColumn(number, Qt.SortOrder.AscendingOrder)
    first = page.table.services_model.index(0, number)
    assert first.data() == "Price 0.90 → 1.10"
    assert first.data(MARK_ROLE).text == "Dearer"
    assert page.table.services_model.index(1, number).data() == ""
    page.table.choose_column(number, shown=False)
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    page.save_state(state)
    another = rig.services_page()
    assert not another.table.isColumnHidden(number)
    another.restore_state(state)
    rig.settle()
    assert another.table.isColumnHidden(number)
