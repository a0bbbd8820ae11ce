"""The order ticket on a practice panel: every service type, faults, questions, and one order for each press."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from smm_desktop.actions import history, settings
from smm_desktop.core.history import OrderQuery
from smm_desktop.core.orders import Placing
from smm_desktop.core.services import TYPES, Editor, service_type
from smm_desktop.practice import PracticePanel
from smm_desktop.practice.faults import Fault, FaultKind
from smm_desktop.ui.hands import Hands
from smm_desktop.ui.messages import label
from smm_desktop.ui.readable import Sentences
from smm_desktop.ui.requests import TicketRequest
from smm_desktop.ui.widgets.description import MOST_LETTERS, MOST_LINES, beginning
from smm_desktop.ui.widgets.ticket import OrderTicket

LINK = "https://social.example/p/1"
LATER = (date.today() + timedelta(days=30)).strftime("%d/%m/%Y")  # noqa: DTZ011 - a calendar day
WRITTEN = {
    "link": LINK,
    "comments": "Well done\nNice one",
    "usernames": "ann\nbob",
    "hashtags": "#one\n#two",
    "keywords": "shoes\nboots",
    "groups": "first\nsecond",
    "username": "ann",
    "hashtag": "#one",
    "media": "https://social.example/m/1",
    "answer_number": "2",
    "country": "US",
    "device": "5",
    "type_of_traffic": "1",
    "google_keyword": "shoes",
    "delay": "30",
    "posts": "2",
    "expiry": LATER,
}


class Desk:
    """One ticket in a shown window, and hands to work it."""

    def __init__(self, rig):
        self.rig = rig
        self.ticket = OrderTicket(rig.workspace)
        rig.qtbot.addWidget(self.ticket, before_close_func=lambda _widget: rig.settle())
        self.ticket.resize(380, 780)
        self.ticket.show()
        self.ticket.activateWindow()
        self.hands = Hands(self.ticket)
        rig.until(lambda: self.hands.need("Service", QLineEdit).isEnabled())

    def service(self, service_id):
        self.ticket.fill(TicketRequest(service_id=service_id))

    def fill(self, service_id="1", **fields):
        self.ticket.fill(TicketRequest(service_id=service_id, fields={"link": LINK, "quantity": "100"} | fields))

    def press(self):
        self.hands.press("Place order")

    @property
    def message(self):
        return self.hands.read("Order message")

    def outcome(self):
        self.rig.until(lambda: self.message != "")
        self.rig.until(lambda: self.hands.need("Place order", QPushButton).isEnabled())
        return self.message

    def orders(self):
        found = history.find(self.rig.desk, OrderQuery())
        return history.page(self.rig.desk, found.ids)

    def write(self, field, text):
        editor = self.hands.need(label(field.label), QWidget)
        if isinstance(editor, QComboBox):
            QTest.keyClick(editor, Qt.Key.Key_Down)
            while editor.currentData() != text:
                before = editor.currentIndex()
                QTest.keyClick(editor, Qt.Key.Key_Down)
                assert editor.currentIndex() != before
        else:
            assert isinstance(editor, QLineEdit | QPlainTextEdit)
            self.hands.type(label(field.label), text)

    def asked(self):
        notices = [child.parent() for child in self.ticket.findChildren(QPushButton) if child.text() == "Back"]
        return next((n.findChild(QLabel).text() for n in notices if n.isVisible()), "")


@pytest.fixture
def desk(rig):
    return Desk(rig)


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.name)
def test_an_order_of_every_type_is_placed_as_it_was_written(desk, rig, kind):
    offer = next(o.service for o in rig.panel.catalogue if service_type(o.service.type) is kind)
    desk.service(offer.id)
    least = str(max(offer.min, 1))
    lists = "\n".join(f"entry {n}" for n in range(max(offer.min, 2)))
    written = {}
    for field in kind.fields:
        if field.name in ("runs", "interval", "old_posts") or (field.needs and field.needs[1] != "1"):
            continue
        text = WRITTEN.get(field.name, least)
        if field.editor is Editor.LINES and field.name == kind.counted:
            text = lists
        desk.write(field, text)
        written[field.name] = text
    desk.press()
    assert "is placed" in desk.outcome()
    (entry,) = rig.panel.ledger.entries
    assert entry.service == offer.id
    assert {name: entry.fields[name] for name in written} == written
    (order,) = desk.orders()
    assert order.order == entry.order
    assert order.order in desk.message


def test_an_unknown_type_is_placed_with_free_fields(desk, rig):
    offer = next(o.service for o in rig.panel.catalogue if not service_type(o.service.type).known)
    desk.fill(offer.id, minutes="30")
    desk.press()
    assert "is placed" in desk.outcome()
    assert rig.panel.ledger.entries[0].fields["minutes"] == "30"


def test_the_estimate_the_limits_and_what_remains_are_shown(desk):
    desk.fill(quantity="1000")
    desk.rig.settle()
    assert desk.hands.read("Estimated cost") == "0.90 USD"
    assert desk.hands.read("Balance after") == "999.10 USD"
    assert "50 – 10,000" in [child.text() for child in desk.ticket.findChildren(QLabel)]


def test_nothing_is_sent_while_a_field_has_a_fault(desk, rig):
    desk.fill(quantity="7", link="")
    desk.press()
    rig.settle()
    texts = [child.text() for child in desk.ticket.findChildren(QLabel) if child.isVisible()]
    assert "Enter the link the order is for." in texts
    assert "At least 50 for this service." in texts
    assert not [call for call in rig.panel.calls if call[0] == "add"]
    assert desk.orders() == []


def test_a_service_must_be_chosen(desk, rig):
    desk.press()
    texts = [child.text() for child in desk.ticket.findChildren(QLabel) if child.isVisible()]
    assert "Choose a service from the list." in texts
    assert desk.ticket.focusWidget() is desk.hands.need("Service", QLineEdit)


def test_two_presses_and_a_held_key_place_one_order(desk, rig):
    rig.panel.faults.next("add", Fault(FaultKind.DELAY_BEFORE, seconds=0.4))
    desk.fill()
    button = desk.hands.need("Place order", QPushButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    button.click()
    assert not button.isEnabled()
    link = desk.hands.need("Link", QLineEdit)
    for _ in range(20):
        QTest.keyClick(link, Qt.Key.Key_Return)
    desk.outcome()
    QTest.keyClick(link, Qt.Key.Key_Return)
    rig.settle()
    assert len(rig.panel.ledger.entries) == 1
    assert len(desk.orders()) == 1


def test_enter_in_a_field_places_and_the_ticket_is_ready_for_the_next(desk, rig):
    desk.fill()
    rig.until(lambda: not desk.ticket._is_double_tap())  # a wait of just that long may end a little early
    QTest.keyClick(desk.hands.need("Quantity", QLineEdit), Qt.Key.Key_Return)
    desk.outcome()
    assert len(rig.panel.ledger.entries) == 1
    assert desk.hands.read("Link") == ""
    assert desk.hands.read("Service").startswith("1 ·")
    assert desk.ticket.focusWidget() is desk.hands.need("Link", QLineEdit)


def test_enter_pressed_twice_on_a_service_is_no_order(desk, rig):
    desk.fill()
    desk.fill("2")
    QTest.keyClick(desk.hands.need("Link", QLineEdit), Qt.Key.Key_Return)
    rig.settle()
    assert rig.panel.ledger.entries == ()
    assert desk.message == ""


def test_a_refusal_says_what_to_do_and_keeps_what_was_written(desk, rig):
    rig.panel.faults.next("add", Fault(FaultKind.REFUSE, text="Not enough funds on balance"))
    desk.fill()
    desk.press()
    assert desk.outcome().startswith("Nothing was ordered. Not enough funds")
    assert desk.hands.read("Link") == LINK
    desk.press()
    rig.until(lambda: "is placed" in desk.message)
    assert len(rig.panel.ledger.entries) == 1


def test_not_sent_is_said_to_be_safe(desk, rig):
    rig.panel.stop()
    desk.fill()
    desk.press()
    assert "safe to try again" in desk.outcome()
    assert [order.placing for order in desk.orders()] == [Placing.NOT_SENT]
    assert desk.hands.read("Link") == LINK


@pytest.mark.parametrize("kind", [FaultKind.CUT_AFTER, FaultKind.EMPTY, FaultKind.HALF_JSON])
def test_an_unknown_outcome_is_explained_and_not_sent_again_unasked(desk, rig, kind):
    rig.panel.faults.next("add", Fault(kind))
    desk.fill()
    desk.press()
    assert "not known whether the panel took this order" in desk.outcome()
    desk.hands.press("Open Attention")
    assert rig.pages == ["attention"]
    desk.press()
    rig.until(lambda: desk.asked() != "")
    assert "Attention" in desk.asked()
    rig.settle()
    assert len([call for call in rig.panel.calls if call[0] == "add"]) == 1
    desk.hands.press("Back")
    assert desk.asked() == ""
    assert len(desk.orders()) == 1


def test_the_sum_is_asked_for_above_the_amount_set(desk, rig):
    settings.put(rig.desk, settings.CONFIRM_AMOUNT, "5")
    desk.fill(quantity="10000")
    desk.press()
    rig.until(lambda: desk.asked() != "")
    assert "9.00 USD" in desk.asked()
    assert rig.panel.ledger.entries == ()
    yes = desk.hands.need("Place order", QPushButton)
    yes.click()
    assert rig.panel.ledger.entries == ()
    desk.press()
    assert "is placed" in desk.outcome()
    assert len(rig.panel.ledger.entries) == 1


def test_a_second_order_on_a_running_link_is_warned_of(desk, rig):
    desk.fill()
    desk.press()
    desk.outcome()
    rig.settle()
    desk.fill(quantity="120")
    rig.settle()
    assert any("still running" in text for text in desk.ticket._foot.cautions.texts)


def test_the_same_order_twice_is_asked_for(desk, rig):
    desk.fill()
    desk.press()
    desk.outcome()
    desk.fill()
    desk.press()
    rig.until(lambda: desk.asked() != "")
    assert len(rig.panel.ledger.entries) == 1


def test_services_are_found_by_id_and_words(desk, rig):
    service = desk.hands.need("Service", QLineEdit)
    desk.hands.type("Service", "2")
    assert desk.ticket._head._service.matches[0].id == "2"
    desk.hands.close_popups()
    QTest.keyClick(service, Qt.Key.Key_Return)
    assert service.text().startswith("2 ·")
    desk.hands.type("Service", "comments")
    matches = desk.ticket._head._service.matches
    assert matches
    assert all("comments" in (s.name + s.category).casefold() for s in matches)
    desk.hands.close_popups()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_a_key_takes_the_service_that_is_current_in_the_list(desk, key):
    service = desk.hands.need("Service", QLineEdit)
    desk.hands.type("Service", "comments")
    popup = desk.ticket._head._service._popup
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    wanted = desk.ticket._head._service.matches[popup.currentIndex().row()]
    QTest.keyClick(popup, key)
    assert not popup.isVisible()
    assert service.text().startswith(f"{wanted.id} ·")
    assert desk.hands.find("Link", QLineEdit)


def test_writing_over_the_service_lets_it_go(desk, rig):
    desk.fill()
    QTest.keyClick(desk.hands.need("Service", QLineEdit), Qt.Key.Key_X)
    desk.hands.close_popups()
    desk.press()
    rig.settle()
    assert rig.panel.ledger.entries == ()
    assert desk.hands.read("Link") == LINK


def test_the_account_can_be_chosen_where_there_are_several(desk, rig):
    with PracticePanel(services=40, balance=Decimal(5), seed=2) as other:
        second = rig.connect("Second", other)
        rig.workspace.set_accounts((rig.account, second))
        desk.ticket.fill(TicketRequest(account=second.id, service_id="2", fields={"link": LINK, "quantity": "100"}))
        rig.until(lambda: desk.hands.read("Service").startswith("2 ·"))
        desk.press()
        assert "is placed" in desk.outcome()
        assert len(other.ledger.entries) == 1
        assert rig.panel.ledger.entries == ()
        rig.settle()


def test_escape_closes(desk, rig):
    with rig.qtbot.waitSignal(desk.ticket.closed, timeout=1000):
        QTest.keyClick(desk.hands.need("Service", QLineEdit), Qt.Key.Key_Escape)


def test_tab_goes_from_the_service_through_the_fields_to_the_button(desk):
    desk.service("5")
    names = []
    desk.hands.need("Service", QLineEdit).setFocus()
    for _ in range(5):
        names.append(desk.ticket.focusWidget().accessibleName())
        QTest.keyClick(desk.ticket.focusWidget(), Qt.Key.Key_Tab)
    assert names == ["Service", "Show description", "Link", "Comments", "Place order"]


def test_the_description_can_be_read_beside_the_list(desk):
    desk.service("5")
    words = desk.rig.panel.catalogue.get("5").service.description
    assert not desk.hands.find("Hide description", QPushButton)
    desk.hands.press("Show description")
    assert desk.hands.find("Hide description", QPushButton)
    shown = [part.text() for part in desk.ticket.findChildren(Sentences) if part.isVisible()]
    assert any(words.splitlines()[0].strip() in text for text in shown)


def test_of_a_description_longer_than_anyone_writes_the_beginning_is_shown():
    assert beginning("One\nTwo \x00three") == "One\nTwo three"
    assert beginning("x" * MOST_LETTERS) == "x" * MOST_LETTERS
    assert beginning("x " * MOST_LETTERS) == ("x " * MOST_LETTERS)[:MOST_LETTERS].strip() + "…"
    assert beginning("line\n" * 500) == "\n".join(["line"] * MOST_LINES) + "…"


def test_a_hostile_name_stays_letters(desk, rig):
    offer = next(o.service for o in rig.panel.catalogue if "<b>" in o.service.name)
    desk.service(offer.id)
    for child in desk.ticket.findChildren(QLabel):
        assert child.textFormat() == Qt.TextFormat.PlainText or not child.text()
