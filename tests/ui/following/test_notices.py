"""Notices on the desktop: grouped, switchable, quiet at night, and only of what is news."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QCheckBox, QTimeEdit

from smm_desktop.actions import accounts, balances, catalogue, following, settings
from smm_desktop.actions.notices import WISHES
from smm_desktop.core.notices import NoticeKind, NoticeWishes, wishes_from
from smm_desktop.ui.hands import Hands
from smm_desktop.ui.notifier import APART, Notifier
from smm_desktop.ui.pages.settings_notices import NoticeSettings

MINUTE = 60.0
SCALE = 0.01
"""Waits of seconds become waits of hundredths."""


@pytest.fixture
def noon() -> list[datetime]:
    return [datetime(2030, 1, 1, 12, tzinfo=UTC)]


@pytest.fixture
def notifier(rig, qtbot, noon: list[datetime]) -> Notifier:
    made = Notifier(rig.workspace, rig.workspace, now=lambda: noon[-1], ticks=_hundredfold(), scale=SCALE)
    made.start()
    rig.follower.figures_changed.connect(made.take_figures)
    return made


def _hundredfold() -> Callable[[], float]:
    return lambda: time.monotonic() / SCALE


@pytest.fixture
def told(notifier: Notifier) -> list[tuple[str, str]]:
    every: list[tuple[str, str]] = []
    notifier.told.connect(lambda title, text: every.append((title, text)))
    return every


def wish(rig, wishes: NoticeWishes) -> None:
    rig.workspace.changed.emit(settings.put(rig.desk, WISHES, wishes.as_json()))
    rig.settle()


def test_one_order_is_told_by_its_service_and_link(rig, told, qtbot):
    account = rig.connect()
    rig.begin()
    rig.place(account, "1", {"link": "https://social.example/one", "quantity": "100"})
    rig.pass_time(5 * MINUTE)
    rig.until(lambda: bool(told))
    assert told == [("Order completed", "Followers\nhttps://social.example/one")]
    rig.ask_refills([1])
    rig.pass_time(5 * MINUTE)
    qtbot.wait(int(APART * 1000 * SCALE) + 700)
    titles = [title for title, _ in told]
    assert titles == ["Order completed", "Refill rejected"], "a refill asked for makes no order end again"


def test_300_orders_that_end_within_a_minute_make_at_most_three_notices(rig, told, qtbot):
    account = rig.connect()
    rig.begin()
    ids = rig.panels["Practice"].seed_orders(300)
    rig.workspace.changed.emit(following.import_orders(rig.desk, account.id, ids).changes)
    rig.settle()
    rig.follower.pause(True)
    rig.jump(4000)
    for start in range(0, 300, 25):  # as answers come in over a minute, in hundredths
        part = [order.id for order in rig.orders()[start : start + 25]]
        rig.workspace.changed.emit(following.refresh_orders(rig.desk, ids=part).changes)
        qtbot.wait(50)
    qtbot.wait(int(APART * 1000 * SCALE) + 1200)
    assert 1 <= len(told) <= 3
    numbers = [int(title.split()[0]) for title, _ in told]
    assert sum(numbers) == 300
    assert told[0][1] == f"{numbers[0]} completed"


def test_kinds_are_counted_apart_and_can_be_switched_off(rig, told, qtbot):
    account = rig.connect()
    rig.begin()
    wish(rig, NoticeWishes(frozenset({NoticeKind.COMPLETED})))
    for service in ("1", "1", "2", "2", "3", "24"):
        link = f"https://social.example/{len(rig.orders())}"
        rig.place(account, service, {"link": link, "quantity": "100"})
    rig.pass_time(10 * MINUTE)
    rig.until(lambda: bool(told))
    qtbot.wait(int(APART * 1000 * SCALE) + 700)
    assert " ".join(text for _, text in told).count("completed") == 0
    assert told == [("4 orders have ended", "2 partial · 1 canceled · 1 failed")]


def test_what_ended_before_or_elsewhere_is_not_news(rig, notifier, told, qtbot):
    account = rig.connect()
    rig.begin()
    ids = rig.panels["Practice"].seed_orders(3)
    rig.jump(4000)
    rig.workspace.changed.emit(following.import_orders(rig.desk, account.id, ids).changes)
    qtbot.wait(800)
    assert told == []


def test_quiet_hours_gather_until_they_are_over(rig, notifier, told, qtbot, noon):
    account = rig.connect()
    rig.begin()
    noon.append(datetime(2030, 1, 1, 23, 30, tzinfo=UTC))
    wish(rig, replace(wishes_from({"quiet": ["22:00", "08:00"]})))
    rig.place_many(account, 2)
    rig.pass_time(5 * MINUTE)
    qtbot.wait(1500)
    assert told == []
    noon.append(datetime(2030, 1, 2, 8, 0, tzinfo=UTC))
    rig.until(lambda: bool(told))
    assert told == [("2 orders have ended", "2 completed")]


def test_a_balance_that_falls_and_a_key_that_is_refused_are_told_once(rig, notifier, told, qtbot):
    account = rig.connect()
    rig.begin()
    rig.workspace.changed.emit(accounts.save_account(rig.desk, replace(account, low_balance=Decimal(50))))
    rig.workspace.set_accounts(accounts.all_accounts(rig.desk))
    panel = rig.panels["Practice"]
    for amount in (60, 40, 30, 70, 20):
        panel.balance = Decimal(amount)
        rig.workspace.changed.emit(balances.refresh(rig.desk, account.id).changes)
        rig.until(lambda amount=amount: rig.follower.figures.balances[account.id].amount == amount)
    assert [title for title, _ in told] == ["Balance is low"] * 2
    assert "40.00 USD" in told[0][1]
    panel.key = "another"
    rig.follower.refresh()
    rig.until(lambda: told[-1][0] == "API key refused")
    rig.follower.refresh()
    rig.settle()
    assert len(told) == 3
    shown = []
    rig.workspace.rows_requested.connect(lambda page, rows: shown.append((page, rows)))
    notifier.open(len(told))
    assert shown == [("attention", ())]


def test_a_click_shows_the_very_orders_that_were_told(rig, notifier, told, qtbot):
    account = rig.connect()
    rig.begin()
    rig.place_many(account, 1, service="22")
    ended = rig.place_many(account, 3)
    rig.pass_time(5 * MINUTE)
    rig.until(lambda: bool(told))
    shown = []
    rig.workspace.rows_requested.connect(lambda page, rows: shown.append((page, sorted(rows))))
    notifier.open(len(told))
    assert shown == [("orders", sorted(order.id for order in ended))]


def test_a_favourite_that_costs_more_is_told_once_and_others_are_not(rig, notifier, told, qtbot):
    account = rig.connect()
    rig.begin()
    dear, cheap, other = (catalogue.load(rig.desk, account.id).services[place].id for place in range(3))
    for service in (dear, cheap):
        rig.workspace.changed.emit(catalogue.set_favourite(rig.desk, account.id, service, True))
    panel = rig.panels["Practice"]
    panel.catalogue.change(dear, rate=Decimal("1.25"))
    panel.catalogue.change(cheap, rate=Decimal("0.01"))
    panel.catalogue.change(other, rate=Decimal(99))
    for _ in range(2):
        rig.workspace.changed.emit(catalogue.refresh(rig.desk, account.id).changes)
        qtbot.wait(int(APART * 1000 * SCALE) + 200)
    assert told == [("Price of a favourite is up", "Followers\nNow 1.25 USD instead of 0.90")]
    wish(rig, NoticeWishes(frozenset({NoticeKind.PRICE})))
    panel.catalogue.change(dear, rate=Decimal(2))
    rig.workspace.changed.emit(catalogue.refresh(rig.desk, account.id).changes)
    qtbot.wait(int(APART * 1000 * SCALE) + 200)
    assert len(told) == 1


@pytest.mark.parametrize("kept", [None, 5, [], {"unwanted": "x", "quiet": 3}, {"quiet": ["a", "b"], "unwanted": ["?"]}])
def test_wishes_that_cannot_be_read_want_everything(kept):
    assert wishes_from(kept) == NoticeWishes()


def test_wishes_are_kept_whole():
    wishes = NoticeWishes(
        frozenset({NoticeKind.KEY, NoticeKind.PARTIAL}), wishes_from({"quiet": ["07:15", "06:00"]}).quiet
    )
    assert wishes_from(wishes.as_json()) == wishes
    assert wishes.quiet is not None


def test_the_settings_keep_what_is_wanted(rig, qtbot):
    page = NoticeSettings(rig.workspace)
    qtbot.addWidget(page)
    page.show()
    rig.settle()
    hands = Hands(page)
    hands.need("Orders completed", QCheckBox).click()
    hands.need("Quiet hours", QCheckBox).click()
    rig.settle()
    kept = wishes_from(settings.get(rig.desk, WISHES))
    assert kept.unwanted == {NoticeKind.COMPLETED}
    assert kept.quiet is not None
    assert kept.is_quiet(kept.quiet[0])
    again = NoticeSettings(rig.workspace)
    qtbot.addWidget(again)
    again.show()
    rig.until(lambda: not Hands(again).need("Orders completed", QCheckBox).isChecked())
    assert Hands(again).need("Low balance", QCheckBox).isChecked()
    assert Hands(again).need("Quiet hours begin", QTimeEdit).isEnabled()
