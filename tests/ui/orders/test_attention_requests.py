"""Refill and cancel requests with an unknown outcome on the attention page, and outcomes that wait to be saved."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QPushButton

from smm_desktop.actions import attention, catalogue, history, requests
from smm_desktop.core.errors import OutcomeUnknown
from smm_desktop.core.orders import OrderState
from smm_desktop.practice import Fault, FaultKind
from smm_desktop.ui.hands import Hands
from smm_desktop.ui.pages.attention import AttentionPage


@pytest.fixture
def page(rig):
    made = rig.show(AttentionPage(rig.workspace))
    yield made
    rig.put_away(made)


def ask(rig, page, kind):
    """A request whose answer got lost."""
    wanted = [s for s in catalogue.load(rig.desk, rig.account.id).services if s.type == "Default"]
    service = next(s for s in wanted if (s.refill if kind == "refill" else s.cancel))
    rig.panel.speed = 1_000_000 if kind == "refill" else 0.0001
    order = rig.place(service.id, service.min, f"https://x.example/{kind}")
    while kind == "refill" and history.order(rig.desk, order.id).state is not OrderState.COMPLETED:
        rig.follow()
    rig.panel.faults.next(kind, Fault(FaultKind.CUT_AFTER))
    action = requests.request_refills if kind == "refill" else requests.request_cancels
    requested = action(rig.desk, [order.id])
    assert isinstance(requested.results[order.id], OutcomeUnknown)
    rig.tell(requested.changes)
    rig.until(lambda: page.model.rowCount() == 1 and page._cards.isVisible())
    return order


def calls(rig, kind):
    return sum(action == kind for action, _ in rig.panel.calls)


def press(page, word):
    next(b for b in page.findChildren(QPushButton) if b.text() == word and b.isVisible()).click()


@pytest.mark.parametrize(("kind", "word"), [("cancel", "Cancel unclear"), ("refill", "Refill unclear")])
def test_it_stands_there_with_what_is_known(rig, page, kind, word):
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    order = ask(rig, page, kind)
    card = page.request_card
    assert page.model.index(0, 0).data() == word
    assert page.model.index(0, page.model.column_number("link")).data() == f"https://x.example/{kind}"
    assert order.order in card._asked.text()
    assert "Practice" in card._asked.text()
    assert card._evidence.text
    assert (Hands(page).find("Refill ID", QLineEdit) is not None) is (kind == "refill")
    assert attention.count(rig.desk) == 1


def test_refresh_looks_at_the_order_to_be_canceled(rig, page):
    ask(rig, page, "cancel")
    assert "not been looked at" in page.request_card._evidence.text
    page.refresh()
    rig.until(lambda: "not been looked at" not in page.request_card._evidence.text)
    assert calls(rig, "cancel") == 1


@pytest.mark.parametrize("kind", ["cancel", "refill"])
def test_it_was_not_done_is_noted_and_sends_nothing(rig, page, kind):
    order = ask(rig, page, kind)
    press(page, "It was not done")
    page.request_card._it_was_not_done()
    rig.until(lambda: page.model.rowCount() == 0)
    assert page.notice.text.startswith("Noted as not done")
    settled = history.order(rig.desk, order.id)
    assert not settled.cancel_asked
    assert calls(rig, kind) == 1


def test_it_was_done_is_noted(rig, page):
    order = ask(rig, page, "cancel")
    press(page, "It was done")
    rig.until(lambda: page.model.rowCount() == 0)
    assert order.order in page.notice.text
    assert history.order(rig.desk, order.id).cancel_asked


def test_a_refill_is_tied_to_its_id_after_the_panel_was_asked(rig, page):
    order = ask(rig, page, "refill")
    hands = Hands(page)
    hands.type("Refill ID", "99999")
    hands.press("It was done")
    rig.until(lambda: page.request_card._fault.text() != "")
    assert page.model.rowCount() == 1
    hands.type("Refill ID", rig.panel.ledger.refills[0].refill)
    hands.press("It was done")
    rig.until(lambda: page.model.rowCount() == 0)
    assert history.order(rig.desk, order.id).refill == rig.panel.ledger.refills[0].refill
    assert calls(rig, "refill") == 1
