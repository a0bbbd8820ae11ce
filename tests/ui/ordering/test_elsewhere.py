"""Cheaper elsewhere, with two practice panels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smm_desktop.actions import accounts
from smm_desktop.practice import PracticePanel
from smm_desktop.ui.hands import Hands
from smm_desktop.ui.pages.services import ServicesPage
from smm_desktop.ui.requests import TicketRequest


@pytest.fixture
def second() -> Iterator[PracticePanel]:
    with PracticePanel(services=40, speed=1) as started:
        started.catalogue.change("4", rate=Decimal("0.50"))
        started.catalogue.change("2", rate=Decimal("0.01"), name="Likes <b>bots</b>")
        yield started


@pytest.fixture
def page(rig, second):
    rig.second = rig.connect("Second <i>shop</i>", second)
    rig.workspace.set_accounts(accounts.all_accounts(rig.desk))
    return rig.services_page()


def test_the_same_service_for_less_is_shown_gone_to_and_ordered(page, rig):
    section = page._details.elsewhere
    page.table.select_service(rig.account.id, "4")
    rig.until(section.isVisible)
    assert section.entries.count() == 1
    words = section.entries.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "0.50 USD" in words
    assert "Second <i>shop</i>" in words
    assert "<i>" not in section.entries.item(0).toolTip()
    assert "less" in words
    Hands(page).press("Order this one")
    assert rig.tickets == [TicketRequest(rig.second.id, "4")]
    rig.workspace.set_scope(rig.account.id)
    rig.until(section.isVisible)
    QTest.keyClick(section.entries, Qt.Key.Key_Return)
    rig.until(lambda: page.table.listed() is not None and page.table.listed().account == rig.second.id)
    assert page.table.listed().service.id == "4"
    assert rig.workspace.scope == rig.second.id


def test_something_else_is_never_called_cheaper(page, rig):
    section = page._details.elsewhere
    page.table.select_service(rig.account.id, "26")
    rig.settle()
    assert section.isVisible()
    assert section.entries.isHidden()
    assert "Nothing like it" in section._nothing.text()


def test_one_account_alone_has_no_elsewhere(rig):
    made = ServicesPage(rig.workspace)
    rig.qtbot.addWidget(made, before_close_func=lambda _widget: rig.settle())
    made.resize(1100, 700)
    made.show()
    rig.settle()
    made.table.select_service(rig.account.id, "4")
    rig.settle()
    assert not made._details.elsewhere.isVisible()


def test_play_money_is_not_held_against_money(page, rig):
    other = next(each for each in rig.workspace.accounts if each.id == rig.second.id)
    rig.desk.store.accounts.save(replace(other, practice=not other.practice))
    rig.workspace.set_accounts(accounts.all_accounts(rig.desk))
    page.table.select_service(rig.account.id, "4")
    rig.settle()
    assert not page._details.elsewhere.isVisible()
