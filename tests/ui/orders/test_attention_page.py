"""The attention page over a practice panel and a data file."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton

from smm_desktop.actions import balances, catalogue
from smm_desktop.core.errors import Refused
from smm_desktop.core.orders import Placing
from smm_desktop.practice import Fault, FaultKind
from smm_desktop.ui.pages.attention import AttentionPage
from smm_desktop.ui.requests import ServiceRef


@pytest.fixture
def page(rig):
    made = rig.show(AttentionPage(rig.workspace))
    yield made
    rig.put_away(made)


def lose(rig, page, kind=FaultKind.CUT_AFTER, link="https://x.example/lost"):
    balances.refresh(rig.desk, rig.account.id)
    rig.panel.faults.next("add", Fault(kind))
    order = rig.place("1", 500, link)
    assert order.placing is Placing.UNKNOWN
    rig.until(lambda: page.model.rowCount() >= 1 and page._cards.isVisible())
    return order


def press(page, word):
    next(b for b in page.findChildren(QPushButton) if b.text() == word and b.isVisible()).click()


def test_nothing_to_do_is_said_calmly(page):
    assert page._stack.currentIndex() == 1
    assert page._empty.text == "Nothing needs your attention"


def test_an_unknown_outcome_stands_there_with_what_is_known(rig, page):
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    lose(rig, page)
    card = page.order_card
    assert page.model.index(0, 0).data() == "Outcome unknown"
    assert "Practice" in card._asked.text()
    page.refresh()
    rig.until(page.refresh_button.isEnabled)
    rig.settle()
    facts = [card._facts.itemAt(row, card._facts.ItemRole.FieldRole).widget().text() for row in range(6)]
    assert facts[0] == "https://x.example/lost"
    assert facts[1] == "500"
    assert facts[2] == "0.45 USD"
    assert facts[3].startswith("1,000.00 USD")
    assert facts[4].startswith("999.55 USD")
    assert facts[5] == "-0.45 USD"
    assert card._evidence.text


def test_it_was_placed_is_checked_and_settles(rig, page):
    lost = lose(rig, page)
    page.order_card._id.setText(rig.panel.ledger.entries[0].order)
    press(page, "It was placed")
    rig.until(lambda: page.model.rowCount() == 0)
    from smm_desktop.actions import history

    settled = history.order(rig.desk, lost.id)
    assert settled.placing is Placing.PLACED
    assert settled.order == rig.panel.ledger.entries[0].order
    assert settled.order in page.notice.text


@pytest.mark.parametrize("typed", ["", "   "])
def test_an_empty_id_is_said_at_the_field(rig, page, typed):
    lose(rig, page)
    page.order_card._id.setText(typed)
    press(page, "It was placed")
    assert "Enter the id" in page.order_card._fault.text()
    assert page.order_card._id.property("fault") is True


def test_an_id_the_panel_does_not_know_changes_nothing(rig, page):
    lose(rig, page)
    page.order_card._id.setText("99999999")
    press(page, "It was placed")
    rig.until(lambda: page.order_card._fault.text() != "")
    assert page.model.rowCount() == 1
    assert page.order_card._placed.isEnabled()


def test_another_orders_id_is_doubted(rig, page):
    rig.place("1", 50, "https://x.example/other")
    lose(rig, page)
    page.order_card._id.setText(rig.panel.ledger.entries[0].order)
    press(page, "It was placed")
    rig.until(lambda: page.order_card._fault.text() != "")
    assert page.model.rowCount() == 1


def test_it_was_not_placed_sends_nothing_and_offers_to_place_again(rig, page):
    lose(rig, page, FaultKind.CUT_BEFORE)
    press(page, "It was not placed")
    rig.until(lambda: "Marked as not placed" in page.notice.text)
    rig.until(lambda: page.model.rowCount() == 0)
    assert rig.panel.ledger.entries == ()
    assert rig.tickets == []
    press(page, "Place again")
    (request,) = rig.tickets
    assert request.service_id == "1"
    assert request.values == {"link": "https://x.example/lost", "quantity": "500"}
    assert rig.panel.ledger.entries == ()


def test_pressing_twice_answers_once(rig, page):
    lose(rig, page)
    for _ in range(3):
        page.order_card._it_was_not_placed()
    assert not page.order_card._not_placed.isEnabled()
    rig.until(lambda: page.model.rowCount() == 0)


def test_a_typed_id_stays_while_the_list_is_looked_at_again(rig, page):
    lose(rig, page)
    page.order_card._id.setText("123")
    page._look()
    rig.settle()
    assert page.order_card._id.text() == "123"


def test_a_refused_key_stands_there_and_can_be_tried_again(rig, page):
    right = rig.panel.key
    rig.panel.key = "another"
    with pytest.raises(Refused):
        balances.refresh(rig.desk, rig.account.id)
    rig.panel.key = right
    page._look()
    rig.until(lambda: page.model.rowCount() == 1)
    assert page.model.index(0, 0).data() == "Key refused"
    press(page, "Try the same key again")
    rig.until(lambda: "takes the key again" in page.notice.text)
    rig.until(lambda: page.model.rowCount() == 0)


def test_a_key_that_is_still_wrong_is_said(rig, page):
    rig.panel.key = "another"
    with pytest.raises(Refused):
        balances.refresh(rig.desk, rig.account.id)
    page._look()
    rig.until(lambda: page.model.rowCount() == 1)
    press(page, "Try the same key again")
    rig.until(lambda: page.notice.property("role") == "alarm")
    rig.settle()
    assert page.model.rowCount() == 1


def test_names_for_assistive_technology(page):
    assert page.table.accessibleName() == "Attention"
    assert page.refresh_button.accessibleName() == "Refresh"


def test_a_favourite_that_changed_waits_until_it_is_dismissed(rig, page):
    catalogue.set_favourite(rig.desk, rig.account.id, "1", on=True)
    catalogue.set_favourite(rig.desk, rig.account.id, "2", on=True)
    rig.panel.catalogue.change("1", rate=Decimal("1.80"), min=60)
    rig.panel.catalogue.remove("2")
    rig.tell(catalogue.refresh(rig.desk, rig.account.id).changes)
    rig.until(lambda: page.model.rowCount() == 2)
    words = {page.model.index(row, 0).data() for row in range(2)}
    assert words == {"Dearer", "Vanished"}
    page.table.select_row(next(row for row in range(2) if page.model.index(row, 0).data() == "Dearer"))
    assert "from 0.90 to 1.80 USD: 100 % more" in page._other_words.text()
    asked = []
    rig.workspace.rows_requested.connect(lambda *wish: asked.append(wish))
    press(page, "Show the service")
    assert asked == [("services", [ServiceRef(rig.account.id, "1", "Followers")])]
    press(page, "Dismiss")
    rig.until(lambda: page.model.rowCount() == 1)
    assert page.model.index(0, 0).data() == "Vanished"
    press(page, "Dismiss")
    rig.until(lambda: page.model.rowCount() == 0)
