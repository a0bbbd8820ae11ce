"""The refills page over a practice panel and a data file."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel

from smm_desktop.actions import following
from smm_desktop.core.changes import Changes
from smm_desktop.practice import Fault, FaultKind
from smm_desktop.ui import formats
from smm_desktop.ui.pages.refills import RefillsPage


@pytest.fixture
def page(rig):
    made = rig.show(RefillsPage(rig.workspace))
    yield made
    rig.put_away(made)


def complete(rig, page, count):
    for number in range(count):
        rig.place("4", 500, f"https://x.example/{number}")
    rig.panel.speed = 100_000
    rig.qtbot.wait(200)
    rig.follow()
    rig.panel.speed = 0.001
    rig.until(lambda: page.candidates.rowCount() == count)


def cell(model, row, key):
    return model.index(row, model.column_number(key)).data()


def test_nothing_asked_for_says_what_refills_are(page):
    assert page._stack.currentIndex() == 1
    assert page._empty.text == "No refills asked for yet"
    assert not page.refill_button.isEnabled()


def test_completed_orders_that_can_be_refilled_stand_there(rig, page):
    rig.place("27", 100)
    rig.place("23", 100)
    complete(rig, page, 2)
    assert {cell(page.candidates, row, "quantity") for row in range(2)} == {"500"}


def test_asking_for_many_refills_shows_each_with_its_state(rig, page):
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    complete(rig, page, 3)
    page.select_button.click()
    rig.until(page.refill_button.isEnabled)
    page.refill_button.click()
    page._refill()
    assert not page.refill_button.isEnabled()
    rig.until(lambda: page.model.rowCount() == len(rig.panel.ledger.refills) > 0)
    rig.settle()
    assert page.notice.text.startswith("Refill: ")
    assert sum(1 for action, _ in rig.panel.calls if action == "refill") == 1
    assert page.candidates.rowCount() == 3 - len(rig.panel.ledger.refills)


def test_refresh_brings_the_state(rig, page):
    complete(rig, page, 1)
    page.select_button.click()
    rig.until(page.refill_button.isEnabled)
    page.refill_button.click()
    rig.until(lambda: page.model.rowCount() == 1)
    rig.panel.speed = 100_000
    rig.qtbot.wait(200)
    page.refresh_button.click()
    assert not page.refresh_button.isEnabled()
    rig.until(lambda: cell(page.model, 0, "state") == "Completed")
    rig.until(page.refresh_button.isEnabled)


def test_a_refusal_is_said_in_place_as_plain_text(rig, page):
    complete(rig, page, 1)
    rig.panel.faults.next("refill", Fault(FaultKind.REFUSE, text="<b>Not today</b>"))
    page.select_button.click()
    rig.until(page.refill_button.isEnabled)
    page.refill_button.click()
    rig.until(lambda: "1 refused" in page.notice.text)
    assert "<b>Not today</b>" in page.notice.text
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in page.notice.findChildren(QLabel))


def test_a_panel_that_is_down_is_said_in_place(rig, page):
    complete(rig, page, 1)
    page.select_button.click()
    rig.until(page.refill_button.isEnabled)
    page.refill_button.click()
    rig.until(lambda: page.model.rowCount() == 1)
    rig.panel.stop()
    page.refresh()
    rig.until(lambda: "Nothing was changed or charged" in page.notice.text)


def test_names_for_assistive_technology(page):
    assert page.table.accessibleName() == "Refills"
    assert page.refresh_button.accessibleName() == "Refresh"
    assert page.refill_button.accessibleName() == "Refill"


def test_the_requests_of_a_notice_are_selected(rig, page):
    complete(rig, page, 3)
    page.select_button.click()
    rig.until(page.refill_button.isEnabled)
    page.refill_button.click()
    rig.until(lambda: page.model.rowCount() == 3)
    rig.settle()
    wanted = [page.model.row(0).id, page.model.row(2).id]
    page.show_rows(wanted)
    rig.until(lambda: sorted(refill.id for refill in page.table.selected_rows()) == sorted(wanted))


def test_the_others_stand_there_with_the_reason_why_not(rig, page):
    complete(rig, page, 2)
    rig.place("23", 100, "https://x.example/waits")
    rig.place("2", 100, "https://x.example/partial")
    page.candidates_table.select_row(0)
    rig.until(page.refill_button.isEnabled)
    page.refill_button.click()
    rig.until(lambda: page.model.rowCount() == 1)
    rig.settle()
    assert page.groups.tabText(0) == "Can be refilled now  1"
    assert page.groups.tabText(1) == "Others, and why not  3"
    page.groups.setCurrentIndex(1)
    reasons = [cell(page.candidates, row, "advice") for row in range(3)]
    assert sum("under way" in words for words in reasons) == 1
    assert sum("once the order is completed" in words for words in reasons) == 2
    seen = {cell(page.candidates, row, "advice"): cell(page.candidates, row, "completed") for row in range(3)}
    assert [when == formats.NONE for words, when in sorted(seen.items())] == [
        "once the" in words for words in sorted(seen)
    ]
    page.candidates_table.select_row(0)
    assert page._advice.text() == reasons[0]
    page.candidates_table.selectAll()
    assert not page._advice.isVisible()
    assert not page.refill_button.isEnabled()
    assert not page.select_button.isEnabled()
    assert page.refill_button.toolTip()


def test_a_guarantee_that_is_over_stands_among_the_others_and_can_be_asked_for_all_the_same(rig, page):
    complete(rig, page, 1)
    with rig.desk.store.database.writing() as connection:
        connection.execute("UPDATE orders SET completed_at = completed_at - 31 * 86400000000")
    page._look()
    rig.until(lambda: page.groups.tabText(1) == "Others, and why not  1")
    page.groups.setCurrentIndex(1)
    assert "30 days" in cell(page.candidates, 0, "advice")
    page.candidates_table.select_row(0)
    rig.until(page.refill_button.isEnabled)


def test_what_was_completed_just_now_waits_for_a_day_and_can_be_asked_for_all_the_same(rig, page):
    complete(rig, page, 2)
    rig.desk.store.accounts.save(replace(rig.account, practice=False))
    rig.tell(Changes(balances=frozenset({rig.account.id})))
    rig.until(lambda: page.groups.tabText(1) == "Others, and why not  2")
    assert page.groups.tabText(0) == "Can be refilled now  0"
    page.groups.setCurrentIndex(1)
    assert "24 h after completion" in cell(page.candidates, 0, "advice")
    page.candidates_table.select_row(0)
    assert page.refill_button.isEnabled()
    rig.tell(following.import_orders(rig.desk, rig.account.id, rig.panel.seed_orders(1)).changes)
    with rig.desk.store.database.writing() as connection:
        connection.execute("UPDATE orders SET state = 'completed', tab = 2 WHERE link = ''")
    rig.tell(Changes(added=True))
    rig.until(lambda: page.groups.tabText(0) == "Can be refilled now  1")  # nobody knows since when it is complete
    completed = rig.desk.now()
    rig.desk.now = lambda: completed + timedelta(hours=25)
    rig.tell(Changes(balances=frozenset({rig.account.id})))
    rig.until(lambda: page.groups.tabText(0) == "Can be refilled now  3")
