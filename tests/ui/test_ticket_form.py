"""The fields of the order ticket, for every service type."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from smm_desktop.core.accounts import Dialect
from smm_desktop.core.services import TYPES, Editor, Service, service_type
from smm_desktop.ui.messages import label
from smm_desktop.ui.widgets.ticket_form import TicketForm


def service(kind="Default", **values):
    given = {"id": "1", "name": "Thing", "type": kind, "category": "C", "rate": Decimal(1), "min": 2, "max": 1000}
    return Service(**(given | values))


@pytest.fixture
def form(qtbot):
    made = TicketForm()
    qtbot.addWidget(made)
    made.show()
    return made


def named(form, name):
    return next(child for child in form.findChildren(QWidget) if child.accessibleName() == name)


@pytest.mark.parametrize("kind", [kind.name for kind in TYPES])
def test_every_type_shows_each_of_its_fields_under_its_label(form, kind):
    form.show_service(service(kind, dripfeed=True), Dialect())
    editors = {Editor.LINES: QPlainTextEdit, Editor.CHOICE: QComboBox}
    for field in service_type(kind).fields:
        assert isinstance(named(form, label(field.label)), editors.get(field.editor, QLineEdit))


def test_runs_and_interval_only_for_drip_feed(form):
    form.show_service(service(dripfeed=False), Dialect())
    assert not [w for w in form.findChildren(QLineEdit) if w.isVisible() and w.accessibleName() == "Runs"]
    form.show_service(service(dripfeed=True), Dialect())
    assert named(form, "Runs").isVisible()


def test_values_of_common_fields_stay_when_the_service_changes(form):
    form.show_service(service(), Dialect())
    form.set_values({"link": "https://a.example/1", "quantity": "50"})
    form.show_service(service("Poll"), Dialect())
    assert form.values() == {"link": "https://a.example/1", "quantity": "50"}


def test_faults_are_said_after_touching_and_all_after_pressing(form, qtbot):
    form.show_service(service(), Dialect())
    link, quantity = form.findChildren(QLineEdit)[:2]
    assert said(form) == []
    qtbot.keyClicks(quantity, "1")
    assert said(form) == ["At least 2 for this service."]
    assert not form.check()
    assert said(form) == ["Enter the link the order is for.", "At least 2 for this service."]
    assert link.property("fault") is True
    qtbot.keyClicks(link, "https://a.example/1")
    qtbot.keyClicks(quantity, "0")
    assert said(form) == []
    assert form.check()


def said(form):
    labels = [child for child in form.findChildren(QLabel) if child.property("role") == "fault" and child.isVisible()]
    return [child.text() for child in labels]


def test_limits_stand_beside_the_field_they_are_for(form):
    form.show_service(service("Custom Comments", min=10, max=1500), Dialect())
    notes = [child.text() for child in form.findChildren(QLabel)]
    assert any("10 – " in note and "lines" in note for note in notes)
    form.show_service(service(max=2147483647), Dialect())
    assert "≥ 2" in [child.text() for child in form.findChildren(QLabel)]


def test_lines_are_counted_as_they_will_be_billed(form):
    form.show_service(service("Custom Comments"), Dialect())
    form.set_values({"comments": "one\n\n  \ntwo"})
    assert any(child.text().startswith("2 ") for child in form.findChildren(QLabel))


def test_a_choice_shows_the_field_it_needs_and_sends_no_other(form):
    form.show_service(service("Web Traffic"), Dialect())
    keyword, referrer = named(form, "Google keyword"), named(form, "Referring URL")
    assert not keyword.isVisible()
    form.set_values({"type_of_traffic": "1"})
    assert keyword.isVisible()
    form.set_values({"type_of_traffic": "2"})
    assert referrer.isVisible()
    assert not keyword.isVisible()


def test_a_day_may_be_empty_and_not_in_the_past(form):
    form.show_service(service("Subscriptions"), Dialect())
    form.set_values({"username": "me", "min": "2", "max": "5", "delay": "0", "expiry": "01/01/2020"})
    assert not form.check()
    assert said(form) == ["This date has passed."]
    form.set_values({"expiry": (date.today() + timedelta(days=2)).strftime("%d/%m/%Y")})  # noqa: DTZ011 - a calendar day
    assert form.check()
    form.set_values({"expiry": ""})
    assert form.check()


@pytest.mark.parametrize(
    ("language", "shown", "typed"),
    [
        ("en_US", "3/5/2099", ["3/5/2099", "03/05/2099"]),
        ("en_GB", "05/03/2099", ["5/3/2099"]),
        ("tr", "5.03.2099", ["05.03.2099", "5.3.2099", "05/03/2099"]),
        ("ar_EG", "٥/٣/٢٠٩٩", ["5/3/2099"]),
        ("C", "5 03 2099", ["05/03/2099"]),
    ],
)
def test_a_day_is_written_as_the_language_does_and_sent_as_panels_do(form, language, shown, typed):
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        form.show_service(service("Subscriptions"), Dialect())
        form.set_values({"username": "me", "min": "2", "max": "5", "delay": "0", "expiry": "05/03/2099"})
        expiry = named(form, "Expiry")
        assert expiry.text() == shown
        for text in (shown, *typed):
            expiry.setText(text)
            assert form.values()["expiry"] == "05/03/2099"
        assert form.check()
        expiry.setText("32")
        assert not form.check()
        assert said(form) == [f"Enter a date such as {expiry.placeholderText().removeprefix('such as ')}."]
        assert form.values()["expiry"] == "32"
    finally:
        QLocale.setDefault(before)


def test_a_short_year_is_of_this_century(form):
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    try:
        form.show_service(service("Subscriptions"), Dialect())
        named(form, "Expiry").setText("3/5/87")
        assert form.values()["expiry"] == "05/03/2087"
    finally:
        QLocale.setDefault(before)


def test_an_unknown_type_takes_free_fields(form, qtbot):
    form.show_service(service("Live Stream"), Dialect())
    form.set_values({"link": "https://a.example", "minutes": "30"})
    assert form.values() == {"link": "https://a.example", "minutes": "30"}
    assert form.check()
    form.set_values({"link": "https://a.example", "key": "x"})
    assert not form.check()
    assert said(form) == ["“key” is filled in by the ticket itself."]


def test_clearing_keeps_the_service_and_forgets_what_was_touched(form):
    form.show_service(service("Custom Comments"), Dialect())
    form.set_values({"link": "x y", "comments": "a"})
    form.check()
    form.clear()
    assert form.values() == {}
    assert said(form) == []
    assert form.service.type == "Custom Comments"


def test_cautions_stand_at_their_field(form):
    form.show_service(service("Custom Comments"), Dialect(decodes_twice=False))
    form.set_values({"link": "https://a.example", "comments": "nice, work\nsecond"})
    cautions = [c for c in form.findChildren(QLabel) if c.property("role") == "caution" and c.isVisible()]
    assert len(cautions) == 1
    assert "comma" in cautions[0].text()


def test_words_are_plain_text(form):
    form.show_service(service("<b>Bold</b>"), Dialect())
    assert {child.textFormat() for child in form.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
