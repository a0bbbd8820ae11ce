"""Attention holds what came out otherwise than hoped, until the person has dealt with it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QPushButton

from smm_desktop.actions import accounts, attention, balances, following, news, requests, settings
from smm_desktop.actions.notices import WISHES
from smm_desktop.core.notices import NoticeKind, NoticeWishes
from smm_desktop.ui.pages.attention import AttentionPage

MINUTE, DAY = 60.0, 86_400.0
PARTIAL, CANCELED, FAILED, STEADY, STUCK = "2", "3", "24", "22", "23"


@pytest.fixture
def page(rig, qtbot):
    made = AttentionPage(rig.workspace)
    made.resize(1100, 700)
    qtbot.addWidget(made)
    made.show()
    return made


def items(page) -> dict[str, str]:
    return {
        str(page.model.index(row, 0).data()): str(page.model.index(row, 1).data())
        for row in range(page.model.rowCount())
    }


def press(page, word: str) -> None:
    next(b for b in page.findChildren(QPushButton) if b.text() == word and b.isVisible()).click()


def select(page, word: str) -> None:
    rows = [row for row in range(page.model.rowCount()) if page.model.index(row, 0).data() == word]
    page.table.select_row(rows[0])


def test_what_came_up_short_waits_until_it_is_dealt_with(rig, page):
    account = rig.connect()
    rig.workspace.keep(news.begin)
    rig.begin()
    placed = {kind: rig.place_many(account, 2, service=kind) for kind in (PARTIAL, CANCELED, FAILED, "1")}
    asked = rig.place_many(account, 1, service=STEADY)
    requests.request_cancels(rig.desk, [asked[0].id])
    rig.pass_time(10 * MINUTE)
    wanted = {"Failed": "2 orders", "Canceled": "2 orders", "Ended partial": "2 orders"}
    rig.until(lambda: items(page) == wanted)
    assert attention.count(rig.desk) == 3
    shown = []
    rig.workspace.rows_requested.connect(lambda where, ids: shown.append((where, sorted(ids))))
    select(page, "Failed")
    press(page, "Show them")
    assert shown == [("orders", sorted(order.id for order in placed[FAILED]))]
    press(page, "Dismiss")
    rig.until(lambda: "Failed" not in items(page))
    rig.place_many(account, 1, service=FAILED)
    rig.pass_time(10 * MINUTE)
    rig.until(lambda: items(page).get("Failed") == "1 order")


def test_kinds_without_notices_and_what_ended_before_are_left_out(rig, page):
    account = rig.connect()
    rig.place_many(account, 1, service=FAILED)
    rig.jump(10 * MINUTE)
    following.refresh_orders(rig.desk)
    rig.workspace.keep(news.begin)
    rig.begin()
    rig.workspace.changed.emit(settings.put(rig.desk, WISHES, NoticeWishes(frozenset({NoticeKind.PARTIAL})).as_json()))
    rig.place_many(account, 1, service=PARTIAL)
    rig.place_many(account, 1, service=CANCELED)
    rig.pass_time(10 * MINUTE)
    rig.until(lambda: items(page) == {"Canceled": "1 order"})


def test_rejected_refills_lead_to_their_page(rig, page):
    account = rig.connect()
    rig.workspace.keep(news.begin)
    rig.begin()
    (order,) = rig.place_many(account, 1)
    rig.pass_time(10 * MINUTE)
    rig.ask_refills([order.id])
    rig.pass_time(10 * MINUTE)
    rig.until(lambda: items(page) == {"Refill rejected": "1 refill"})
    shown = []
    rig.workspace.rows_requested.connect(lambda where, ids: shown.append(where))
    press(page, "Show them")
    assert shown == ["refills"]
    press(page, "Dismiss")
    rig.until(lambda: items(page) == {})


def test_orders_that_do_not_move_are_dismissed_one_by_one(rig, page):
    account = rig.connect()
    rig.workspace.keep(news.begin)
    rig.begin()
    rig.place_many(account, 1, service=STUCK)
    rig.pass_time(10 * MINUTE)
    for _ in range(2):
        rig.jump(2 * DAY, panels=False)
        rig.go_on()
        rig.jump(20, panels=False)
        rig.go_on()
    page.refresh()
    rig.until(lambda: items(page) == {"Not moving": "1 order"})
    press(page, "Dismiss")
    rig.until(lambda: items(page) == {})


def test_a_low_balance_stands_there_until_there_is_more(rig, page):
    account = rig.connect()
    rig.workspace.changed.emit(accounts.save_account(rig.desk, replace(account, low_balance=Decimal(50))))
    panel = rig.panels["Practice"]
    for amount, there in ((40, True), (90, False)):
        panel.balance = Decimal(amount)
        rig.workspace.changed.emit(balances.refresh(rig.desk, account.id).changes)
        rig.until(lambda there=there: ("Low balance" in items(page)) is there)
        if there:
            assert items(page)["Low balance"] == "Practice: 40.00 USD"
            assert "less than the limit of 50.00 USD" in page._other_words.text()
