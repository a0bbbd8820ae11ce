"""The orders page over a practice panel and a data file."""

from __future__ import annotations

import csv
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QDate, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QMenu, QPushButton

from smm_desktop.actions import accounts
from smm_desktop.core.accounts import Account
from smm_desktop.core.changes import Changes
from smm_desktop.practice import Fault, FaultKind
from smm_desktop.ui.pages.orders import OrdersPage
from smm_desktop.ui.pages.orders_model import PLACEHOLDER


@pytest.fixture
def page(rig):
    made = rig.show(OrdersPage(rig.workspace))
    yield made
    rig.put_away(made)


def cell(page: OrdersPage, row: int, key: str, role: int = Qt.ItemDataRole.DisplayRole) -> str:
    model: QAbstractItemModel = page.model
    return str(model.index(row, page.model.column_number(key)).data(role))


def column(page: OrdersPage, key: str) -> list[str]:
    return [cell(page, row, key) for row in range(page.model.rowCount())]


def shows(rig, page: OrdersPage, count: int) -> None:
    rig.until(lambda: page.model.rowCount() == count and PLACEHOLDER not in column(page, "state"))


def place_many(rig, page: OrdersPage, count: int, service: str = "1") -> list[str]:
    ids = [rig.place(service, 100 + n, f"https://x.example/{service}-{n}").order for n in range(count)]
    shows(rig, page, count)
    return ids


def answer(page: OrdersPage, word: str) -> None:
    next(b for b in page.notice.findChildren(QPushButton) if b.text() == word and b.isVisible()).click()


def test_no_orders_yet_says_what_the_page_is_for_and_offers_one_thing(rig, page):
    button = next(b for b in page.findChildren(QPushButton) if b.text() == "Place your first order")
    assert button.isVisible()
    button.click()
    assert rig.tickets == [None]


def test_placed_orders_show_newest_first(rig, page):
    ids = place_many(rig, page, 3)
    assert column(page, "order") == ids[::-1]
    assert column(page, "quantity") == ["102", "101", "100"]


def test_the_model_keeps_the_rules_of_models(rig, page):
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    place_many(rig, page, 4)
    page.filters.search.setText("nothing like that")
    rig.until(lambda: page.model.rowCount() == 0)
    page.filters.clear()
    shows(rig, page, 4)


def test_following_redraws_only_what_changed(rig, page):
    place_many(rig, page, 2, "23")
    done = rig.place("1", 500, "https://x.example/quick")
    shows(rig, page, 3)
    rig.settle()
    row = column(page, "order").index(done.order)
    touched: list[int] = []
    resets: list[bool] = []
    page.model.dataChanged.connect(lambda first, last: touched.extend(range(first.row(), last.row() + 1)))
    page.model.modelReset.connect(lambda: resets.append(True))
    page.table.select_row(row)
    rig.panel.speed = 100_000
    rig.qtbot.wait(150)
    rig.follow()
    rig.until(lambda: cell(page, row, "state") == "Completed")
    rig.settle()
    assert set(touched) == {row} or resets == []
    assert cell(page, row, "progress").startswith("100")
    assert page.table.selected_ids().tolist() == [done.id]


def test_tabs_count_and_narrow(rig, page):
    place_many(rig, page, 2, "23")
    place_many_more = rig.place("27", 100, "https://x.example/refused")
    assert place_many_more.order == ""
    shows(rig, page, 3)
    rig.until(lambda: "2" in page.filters.tabs.tabText(1))
    assert [page.filters.tabs.tabText(n).split()[-1] for n in range(7)] == ["3", "2", "0", "0", "0", "1", "0"]
    page.show_tab("failed")
    shows(rig, page, 1)
    assert cell(page, 0, "state") == "Refused"


def test_a_refusal_is_explained_in_the_details(rig, page):
    rig.place("27", 100)
    shows(rig, page, 1)
    page.table.select_row(0)
    rig.until(lambda: page.details.order is not None)
    text = " ".join(label.text() for label in page.details.findChildren(QLabel) if label.isVisible())
    assert "Nothing was charged" in text
    assert "Disabled service" in text or "service" in text.casefold()


def test_search_waits_for_a_pause_and_drops_stale_answers(rig, page):
    place_many(rig, page, 3)
    looks: list[int] = []
    page.filters.changed.connect(lambda: looks.append(1))
    rig.qtbot.keyClicks(page.filters.search, "1-2")
    assert looks == []
    shows(rig, page, 1)
    assert len(looks) == 1
    assert cell(page, 0, "link").endswith("1-2")
    page.filters.search.setText("1-1")
    page.filters.changed.emit()
    page.filters.search.setText("1-0")
    page.filters.changed.emit()
    rig.settle()
    assert column(page, "link") == ["https://x.example/1-0"]


def test_nothing_found_offers_the_way_back(rig, page):
    place_many(rig, page, 1)
    page.filters.search.setText("zzz")
    rig.until(lambda: page.model.rowCount() == 0)
    button = next(b for b in page.findChildren(QPushButton) if b.text() == "Show all orders" and b.isVisible())
    button.click()
    shows(rig, page, 1)
    assert page.filters.search.text() == ""


def test_dates_narrow(rig, page):
    place_many(rig, page, 1)
    page.filters.dates.setCurrentIndex(1)
    rig.settle()
    assert page.model.rowCount() == 1
    page.filters.dates.setCurrentIndex(4)
    assert page.filters.first.isVisible()
    page.filters.first.setDate(QDate(1970, 1, 1))
    page.filters.last.setDate(QDate(2020, 1, 1))
    rig.until(lambda: page.model.rowCount() == 0)
    page.filters.last.setDate(QDate(2100, 1, 1))
    shows(rig, page, 1)


def test_sorting_asks_anew_and_keeps_the_selection(rig, page):
    place_many(rig, page, 4)
    page.table.select_row(0)
    chosen = page.table.selected_ids().tolist()
    page.table.sortByColumn(page.model.column_number("quantity"), Qt.SortOrder.AscendingOrder)
    rig.until(lambda: column(page, "quantity") == ["100", "101", "102", "103"])
    assert page.table.selected_ids().tolist() == chosen
    assert page.table.currentIndex().row() == 3


def test_what_is_chosen_while_the_list_is_looked_up_stays_chosen(rig, page):
    place_many(rig, page, 4)
    chosen = page.model.orders.ids[1]
    page.table.sortByColumn(page.model.column_number("placed"), Qt.SortOrder.AscendingOrder)
    page.table.select_row(1)
    rig.settle()
    assert page.model.orders.ids[2] == chosen
    assert list(page.table.selected_ids()) == [chosen]


def test_new_orders_leave_selection_and_place(rig, page):
    place_many(rig, page, 40)
    page.resize(1100, 420)
    page.table.select_row(20)
    page.table.verticalScrollBar().setValue(300)
    rig.settle()
    chosen = page.table.selected_ids().tolist()
    top = page.model.orders.ids[page.table.rowAt(0)]
    rig.place("1", 900, "https://x.example/new")
    shows(rig, page, 41)
    rig.settle()
    assert page.table.selected_ids().tolist() == chosen
    assert page.model.orders.ids[page.table.rowAt(0)] == top


def test_all_of_a_view_is_one_selection(rig, page):
    place_many(rig, page, 5)
    page.table.selectAll()
    assert page.table.everything_selected
    assert page.table.selected_count == 5
    rig.place("1", 700, "https://x.example/one-more")
    shows(rig, page, 6)
    rig.until(lambda: page.table.selected_count == 6)


def test_rows_copy_as_text(rig, page):
    ids = place_many(rig, page, 2)
    page.table.selectAll()
    rig.qtbot.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    rig.until(lambda: ids[0] in QGuiApplication.clipboard().text())
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[1] for line in lines] == ids[::-1]
    rig.qtbot.keyClick(page.table, Qt.Key.Key_Escape)  # else Ctrl counts as held down in what follows


def test_the_menu_copies_id_and_link(rig, page):
    ids = place_many(rig, page, 1)
    page.table.select_row(0)
    menu = QMenu()
    rig.qtbot.addWidget(menu)
    page._fill_menu(menu)
    actions = {action.text(): action for action in menu.actions()}
    actions["Copy id"].trigger()
    assert QGuiApplication.clipboard().text() == ids[0]
    actions["Copy link"].trigger()
    assert QGuiApplication.clipboard().text() == "https://x.example/1-0"
    assert actions["Open link"].isEnabled()


def test_details_tell_the_story(rig, page):
    order = rig.place("1", 500)
    rig.panel.speed = 100_000
    rig.qtbot.wait(150)
    rig.follow()
    rig.until(lambda: page.model.rowCount() == 1 and cell(page, 0, "state") == "Completed")
    page.table.select_row(0)
    rig.until(lambda: "Completed" in page.details._time_line.lines)
    assert "charge" in page.details._answer.toPlainText()
    page.details._copy.click()
    assert order.order in QGuiApplication.clipboard().text()
    assert page.details.isVisible()
    page.details.closed.emit()
    assert not page.details.isVisible()


def test_an_order_can_be_put_on_the_ticket_again(rig, page):
    place_many(rig, page, 1)
    page.table.select_row(0)
    rig.until(page.actions_row.again_button.isEnabled)
    page.actions_row.again_button.click()
    rig.until(lambda: len(rig.tickets) == 1)
    request = rig.tickets[0]
    assert (request.account, request.service_id) == (rig.account.id, "1")
    assert request.values == {"link": "https://x.example/1-0", "quantity": "100"}
    assert len(rig.panel.ledger.entries) == 1


def test_nothing_selected_allows_nothing_and_says_why(page):
    row = page.actions_row
    for button in (row.refill_button, row.cancel_button):
        assert not button.isEnabled()
        assert button.toolTip() == f"{button.accessibleName()}\nChoose orders first."
    assert row.refresh_button.isEnabled()


def test_what_cannot_be_asked_says_why(rig, page):
    rig.place("27", 100)
    shows(rig, page, 1)
    page.table.select_row(0)
    rig.until(page.actions_row.again_button.isEnabled)
    for button in (page.actions_row.refill_button, page.actions_row.cancel_button):
        assert not button.isEnabled()
        assert button.accessibleDescription() not in ("", "Choose orders first.")


def test_cancel_asks_first_and_says_what_it_means_for_the_money(rig, page):
    place_many(rig, page, 2, "22")
    rig.follow()
    rig.settle()
    page.table.selectAll()
    rig.until(page.actions_row.cancel_button.isEnabled)
    page.actions_row.cancel_button.click()
    assert "cancel 2 orders?" in page.notice.text
    assert "only once an order shows Canceled" in page.notice.details
    assert rig.panel.ledger.cancels == ()
    answer(page, "Yes, ask to cancel")
    rig.until(lambda: page.notice.text == "Cancel: 2 asked.")
    assert "not refunded yet" in page.notice.details
    assert len(rig.panel.ledger.cancels) == 2


def test_a_cancel_that_is_not_confirmed_asks_nothing(rig, page):
    place_many(rig, page, 1, "22")
    rig.follow()
    rig.settle()
    page.table.selectAll()
    rig.until(page.actions_row.cancel_button.isEnabled)
    page.actions_row.cancel_button.click()
    answer(page, "Do not cancel")
    rig.settle()
    assert rig.panel.ledger.cancels == ()
    assert page.notice.text == ""


def completed(rig, page: OrdersPage, count: int, service: str = "4") -> None:
    place_many(rig, page, count, service)
    rig.panel.speed = 100_000
    rig.qtbot.wait(200)
    rig.follow()
    rig.until(lambda: set(column(page, "state")) == {"Completed"})
    rig.panel.speed = 0.001


def test_refills_are_asked_for_once_however_often_the_button_is_pressed(rig, page):
    completed(rig, page, 2)
    rig.panel.faults.next("refill", Fault(FaultKind.DELAY_BEFORE, seconds=0.3))
    page.table.selectAll()
    rig.until(page.actions_row.refill_button.isEnabled)
    for _ in range(5):
        page.actions_row.refill_button.click()
        page.actions_row.refill()
    assert not page.actions_row.refill_button.isEnabled()
    rig.until(lambda: page.notice.text.startswith("Refill: 2"))
    assert len(rig.panel.ledger.refills) <= 2
    assert sum(1 for action, _ in rig.panel.calls if action == "refill") == 1


def test_a_refusal_of_all_refills_is_said_in_place(rig, page):
    completed(rig, page, 2)
    rig.panel.faults.next("refill", Fault(FaultKind.REFUSE, text="No refills <b>today</b>"))
    page.table.selectAll()
    rig.until(page.actions_row.refill_button.isEnabled)
    page.actions_row.refill_button.click()
    rig.until(lambda: "2 refused" in page.notice.text)
    assert "No refills <b>today</b>" in page.notice.text + page.notice.details
    assert page.notice.property("role") == "notice"


def test_an_unknown_outcome_of_a_refill_is_an_alarm(rig, page):
    completed(rig, page, 1)
    rig.panel.faults.next("refill", Fault(FaultKind.CUT_AFTER))
    page.table.selectAll()
    rig.until(page.actions_row.refill_button.isEnabled)
    page.actions_row.refill_button.click()
    rig.until(lambda: "1 with unknown outcome" in page.notice.text)
    assert page.notice.property("role") == "alarm"


def test_refresh_is_dead_until_its_outcome_is_known(rig, page):
    (order,) = place_many(rig, page, 1, "23")
    rig.panel.faults.next("status", Fault(FaultKind.DELAY_BEFORE, seconds=0.3))
    page.actions_row.refresh_button.click()
    assert not page.actions_row.refresh_button.isEnabled()
    page.refresh()
    rig.until(page.actions_row.refresh_button.isEnabled)
    assert rig.said[-1] == "1 order looked up."
    assert [fields["orders"] for action, fields in rig.panel.calls if action == "status"].count(order) == 1


def test_a_panel_that_is_down_is_said_in_place(rig, page):
    place_many(rig, page, 1, "23")
    rig.panel.stop()
    page.refresh()
    rig.until(lambda: page.notice.text != "")
    assert "Nothing was changed or charged" in page.notice.text
    assert "Practice" in page.notice.details
    rig.until(page.actions_row.refresh_button.isEnabled)


def test_an_unknown_outcome_says_that_it_may_have_been_charged(rig, page):
    rig.panel.faults.next("add", Fault(FaultKind.CUT_AFTER))
    rig.place("1", 100)
    shows(rig, page, 1)
    assert cell(page, 0, "state") == "Outcome unknown"
    page.table.select_row(0)
    rig.until(lambda: page.details.order is not None)
    assert "may have been charged" in page.details._meaning.text
    assert not page.actions_row.refill_button.isEnabled()


def read_csv(path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_view_is_exported_as_it_is_shown(rig, page, tmp_path):
    place_many(rig, page, 3)
    page.filters.search.setText("1-1")
    shows(rig, page, 1)
    path = tmp_path / "view.csv"
    page.export_to(path, "csv")
    rig.until(lambda: page.notice.text.startswith("Exported 1 order to"))
    assert len(read_csv(path)) == 1
    assert any(b.text() == "Open folder" for b in page.notice.findChildren(QPushButton))


def test_the_selection_is_exported_alone(rig, page, tmp_path):
    from smm_desktop.ui.dialogs.export_job import ExportForm, Scope

    place_many(rig, page, 3)
    page.table.select_row(1)
    page._export_chosen(tmp_path / "one.csv", ExportForm("csv", ("link", "quantity")), Scope.SELECTION)
    rig.until(lambda: page.notice.text.startswith("Exported 1 order to"))
    page._export_chosen(tmp_path / "all.csv", ExportForm("csv"), Scope.ALL)
    rig.until(lambda: page.notice.text.startswith("Exported 3 orders to"))
    assert [[*row] for row in read_csv(tmp_path / "one.csv")] == [["Link", "Quantity"]]
    assert len(read_csv(tmp_path / "all.csv")) == 3


def test_an_export_that_cannot_be_written_is_said_in_place(rig, page, tmp_path):
    place_many(rig, page, 1)
    page.export_to(tmp_path / "no" / "such" / "folder" / "x.csv", "csv")
    rig.until(lambda: page.notice.property("role") == "alarm")
    assert page.notice.details == "No file was written."
    page.export_to(tmp_path / "x.csv", "csv")
    rig.until(lambda: page.notice.text.startswith("Exported 1"))


def test_the_account_looked_at_narrows(rig, page):
    place_many(rig, page, 1)
    rig.workspace.scope = "someone else"
    rig.workspace.scope_changed.emit("someone else")
    rig.until(lambda: page.model.rowCount() == 0)
    rig.workspace.set_scope("")
    shows(rig, page, 1)


def test_one_account_needs_no_account_column(rig, page):
    assert page.table.isColumnHidden(page.model.column_number("account"))


def test_cells_are_read_out_as_sentences(rig, page):
    place_many(rig, page, 1)
    assert cell(page, 0, "state", Qt.ItemDataRole.AccessibleTextRole).startswith("State: ")
    assert cell(page, 0, "quantity", Qt.ItemDataRole.AccessibleTextRole) == "Quantity: 100"


def test_words_of_a_panel_never_become_markup(rig, page):
    rig.place("28", 100, "https://x.example/<b>x</b>")
    shows(rig, page, 1)
    page.table.select_row(0)
    rig.until(lambda: page.details.order is not None)
    rig.tell(Changes(added=True))
    rig.settle()
    for label in page.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or not GuiQt.mightBeRichText(label.text()), label.text()
    tip = cell(page, 0, "service", Qt.ItemDataRole.ToolTipRole)
    assert "&lt;" in tip or not GuiQt.mightBeRichText(tip)


def test_names_for_assistive_technology(page):
    names = {widget.accessibleName() for widget in page.findChildren(QPushButton)}
    assert {"Refresh", "Refill", "Cancel order", "Order again", "Export…", "Import orders…"} <= names
    assert page.table.accessibleName() == "Orders"
    assert page.filters.search.accessibleName() == "Search orders"


def test_a_narrow_page_shortens_words_but_keeps_names_and_the_table(rig, page):
    place_many(rig, page, 1)
    page.resize(600, 700)
    page.table.select_row(0)
    rig.settle()
    row = page.actions_row
    buttons = [row.refill_button, row.cancel_button, row.again_button, row.import_button, row.export_button]
    assert page.width() == 600
    assert row.refresh_button.text() == ""
    assert all(button.accessibleName() and button.width() >= button.sizeHint().width() for button in buttons)
    assert not page.details.isVisible()
    page.table.row_activated.emit(page.model.row(0))
    assert page.details.isVisible()
    page.resize(1100, 700)
    rig.settle()
    assert row.refresh_button.text() == "Refresh"


def test_beside_the_ticket_in_a_small_window_nothing_is_out_of_view(rig, page):
    page.resize(440, 600)
    rig.settle()
    assert page.minimumSizeHint().width() <= 440
    row = page.actions_row
    for button in (row.refill_button, row.cancel_button, row.import_button, row.export_button, row.refresh_button):
        area = QRect(button.mapTo(page, QPoint()), button.size())
        assert page.rect().contains(area)
        assert button.width() >= button.sizeHint().width()
    assert page.rect().contains(QRect(page.filters.dates.mapTo(page, QPoint()), page.filters.dates.size()))


def test_a_million_chosen_rows_are_painted_at_once(rig, page):
    from array import array
    from time import perf_counter

    page.model.show_ids(array("q", range(1_000_000, 0, -1)))
    page.table.selectAll()
    began = perf_counter()
    page.table.grab()
    page.table.horizontalHeader().grab()
    assert perf_counter() - began < 5  # it took twenty seconds when the header asked for each row
    assert page.table.selected_count == 1_000_000
    assert len(page.table.selected_ids()) == 1_000_000


def test_the_orders_of_a_notice_are_shown_alone_until_the_person_takes_that_away(rig, page):
    place_many(rig, page, 5)
    ids = page.model.orders.ids.tolist()
    page.filters.search.setText("nothing like that")
    rig.workspace.set_scope(rig.account.id)
    page.show_rows([ids[1], ids[3]])
    shows(rig, page, 2)
    assert page.model.orders.ids.tolist() == [ids[1], ids[3]]
    assert page.table.selected_ids().tolist() == [ids[1]]
    assert page.filters.only.isVisible()
    assert page.filters.only.text() == "Only 2 orders"
    assert rig.workspace.scope == ""
    page.filters.only.click()
    shows(rig, page, 5)
    assert not page.filters.only.isVisible()


def open_services(rig, page):
    """Open the choice of services; what it offers."""
    page.filters.service.showPopup()
    rig.until(lambda: page.filters.service.view().isVisible())
    page.filters.service.hidePopup()
    return [page.filters.service.itemText(place) for place in range(page.filters.service.count())]


def test_the_orders_of_one_service_are_shown_alone(rig, page):
    for service, count in (("1", 2), ("28", 1), ("6", 0)):
        for number in range(count):
            rig.place(service, 100, f"https://x.example/{service}/{number}")
    rig.until(lambda: page.model.rowCount() == 3)
    offered = open_services(rig, page)
    assert offered[0] == "Any service"
    assert [words.split(" · ")[0] for words in offered[1:]] == ["28", "1"]  # by their names
    assert "<b>Bold</b>" in offered[1]
    assert offered[2] == "1 · Followers · 2"
    page.filters.service.setCurrentIndex(2)
    rig.until(lambda: page.model.rowCount() == 2)
    assert page.orders_query.service == "1"
    rig.place("1", 100, "https://x.example/new")
    rig.until(lambda: page.model.rowCount() == 3)
    assert open_services(rig, page)[2] == "1 · Followers · 3"
    assert page.filters.service.chosen.service == "1"
    page.filters.search.setText("nothing like it")
    rig.until(lambda: page.model.rowCount() == 0)
    page.filters.clear()
    rig.until(lambda: page.model.rowCount() == 4)
    assert page.filters.service.chosen is None


def test_a_service_is_that_of_one_account(rig, page):
    rig.place("1", 100, "https://x.example/own")
    other = rig.desk.store.accounts
    other.add(Account("other", "Other <i>panel</i>", "https://other.example/api/v2", "USD"))
    ticket = replace(rig.ticket("1", 100, "https://x.example/theirs"), account="other", service_name="Likes")
    assert rig.desk.store.outbox.begin(ticket, rig.desk.now()) is not None
    rig.workspace.set_accounts(accounts.all_accounts(rig.desk))
    rig.tell(Changes(added=True))
    rig.until(lambda: page.model.rowCount() == 2)
    offered = open_services(rig, page)
    assert offered[1:] == ["1 · Followers · Practice · 1", "1 · Likes · Other <i>panel</i> · 1"]
    page.filters.service.setCurrentIndex(2)
    rig.until(lambda: page.model.rowCount() == 1)
    assert page.orders_query.account == "other"
    rig.workspace.set_scope(rig.account.id)
    rig.until(lambda: page.filters.service.chosen is None)
    assert page.filters.service.count() == 1  # those of the other account cannot be reached by the keyboard either
    rig.until(lambda: page.orders_query.account == rig.account.id)
