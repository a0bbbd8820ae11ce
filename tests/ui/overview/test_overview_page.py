"""The overview's page: empty and full, by mouse and by keyboard, in both themes, with many accounts."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from overview_living import EUR, USD, Life
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from smm_desktop.actions import accounts
from smm_desktop.core.accounts import Account, Balance
from smm_desktop.core.changes import Changes
from smm_desktop.ui.pages.overview import OverviewPage
from smm_desktop.ui.pages.overview_cards import BalanceCard
from smm_desktop.ui.tables import DataTable
from smm_desktop.ui.theme import Choice, Theme
from smm_desktop.ui.window_tables import restore_columns, save_columns

SPEND, BALANCE, STATES, TOP = range(4)


def spend_something(life: Life) -> None:
    """Three days of orders in dollars and one order in euro."""
    today = life.now + timedelta(days=12)
    for back in (3, 2, 1, 0):
        life.go_to(today - timedelta(days=back))
        life.place(USD, "1", quantity=str(1000 + back))
        life.pass_by(100, timedelta(minutes=20))
    life.place(EUR, "2", quantity="700")
    life.pass_by(100, timedelta(minutes=20))


def table(page: OverviewPage, name: str) -> DataTable:
    return next(each for each in page.findChildren(DataTable) if each.name == name)


def test_without_orders_every_part_says_why_it_is_empty(life: Life) -> None:
    page = life.page()
    assert [each.plot is None for each in page.plots] == [True, False, True, True]  # balances are known
    assert not page.plots[SPEND].picture_button.isEnabled()
    assert page.plots[BALANCE].picture_button.isEnabled()
    assert [len(table(page, name).table_model.rows) for name in ("Balance movements", "Price changes")] == [0, 0]
    life.put_away(page)


def test_pointing_and_arrow_keys_tell_the_values_of_a_day(life: Life) -> None:
    spend_something(life)
    page = life.page()
    plot = page.plots[SPEND].plot
    assert plot is not None
    QTest.keyClick(plot, Qt.Key.Key_Left)  # from the end: today
    assert plot.stop == 29
    assert f"{Decimal('0.90')} USD" in plot.accessibleDescription()
    QTest.keyClick(plot, Qt.Key.Key_Left)
    assert plot.stop == 28
    assert "0.9009 USD" in plot.accessibleDescription()
    QTest.mouseMove(plot, plot.rect().center())
    assert plot.stop in range(10, 20)
    assert "0.00 USD" in plot.accessibleDescription()
    QTest.keyClick(plot, Qt.Key.Key_Home)  # left to what is around
    plot.point(None)
    assert plot.accessibleDescription() == ""
    ranks = page.plots[TOP].plot
    assert ranks is not None
    QTest.keyClick(ranks, Qt.Key.Key_Down)
    assert ranks.accessibleDescription().startswith("Followers")
    life.put_away(page)


def test_the_table_behind_a_plot_has_the_same_figures_and_can_be_read_out(life: Life) -> None:
    spend_something(life)
    page = life.page()
    card = page.plots[SPEND]
    card.table_button.click()
    shown = card.table
    assert shown is not None
    assert shown.isVisible()
    assert not card.plot.isVisible()  # type: ignore[union-attr]
    model = shown.model()
    assert model.rowCount() == 4
    assert [model.headerData(place, Qt.Orientation.Horizontal) for place in range(4)] == [
        "Day",
        "Account",
        "Orders",
        "Spent",
    ]
    assert model.index(1, 3).data(Qt.ItemDataRole.AccessibleTextRole) == "Spent: 0.9009 USD"
    assert shown.accessibleName() == "Spent per day, as a table"
    assert card.table_button.accessibleName() == "Spent per day: Show as table"
    card.table_button.click()
    assert card.plot.isVisible()  # type: ignore[union-attr]
    life.put_away(page)


def test_the_columns_of_a_table_behind_a_plot_are_kept(life: Life, tmp_path: Path) -> None:
    spend_something(life)
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    for width in (0, 177):  # the second page is that of another start
        page = life.page()
        restore_columns(page, state)
        page.plots[SPEND].table_button.click()
        shown = page.plots[SPEND].table
        assert shown is not None
        assert not width or shown.columnWidth(2) == width
        assert not width or shown.isColumnHidden(4)
        shown.setColumnWidth(2, 177)
        shown.setColumnHidden(4, True)
        save_columns(page, state)
        life.put_away(page)


def test_a_picture_of_a_plot_goes_to_the_clipboard(life: Life) -> None:
    spend_something(life)
    page = life.page()
    card = page.plots[SPEND]
    card.table_button.click()
    card.picture_button.click()
    picture = QGuiApplication.clipboard().pixmap()
    assert picture.size() == card.size() * card.devicePixelRatioF()
    colors = {
        picture.toImage().pixelColor(x, y).name() for x in range(0, picture.width(), 3) for y in range(60, 300, 5)
    }
    assert len(colors) > 3
    QGuiApplication.clipboard().clear()
    life.put_away(page)


def test_plots_follow_the_theme_at_once(life: Life, theme: Theme) -> None:
    spend_something(life)
    page = life.page()
    plot = page.plots[SPEND].plot
    assert plot is not None
    light = plot.grab().toImage().pixelColor(2, 2).name()
    theme.choose(Choice.DARK)
    life.settle()
    dark = plot.grab().toImage().pixelColor(2, 2).name()
    assert (light, dark) == ("#ffffff", theme.tokens.surface.casefold())
    life.put_away(page)


def test_currencies_are_looked_at_one_by_one(life: Life) -> None:
    spend_something(life)
    page = life.page()
    box = next(each for each in page.findChildren(QComboBox) if each.accessibleName() == "Currency")
    assert [box.itemText(place) for place in range(box.count())] == [USD, EUR]
    assert {row.currency for row in page.plots[SPEND].rows} == {USD}
    life.workspace.set_scope(life.ids[EUR])
    life.qtbot.waitUntil(lambda: {row.currency for row in page.plots[SPEND].rows} == {EUR}, timeout=5000)
    assert not box.isVisible()
    life.put_away(page)


def test_many_accounts_stand_in_a_table_instead_of_cards(life: Life) -> None:
    for number in range(7):
        account = Account(f"x{number}", f"Panel {number}", life.panels[USD].url, "USD")
        life.desk.store.accounts.add(account)
        life.desk.store.accounts.note_balance(account.id, Balance(Decimal(number), "USD"), life.now)
    life.workspace.set_accounts(accounts.all_accounts(life.desk))
    page = life.page()
    assert page.findChildren(BalanceCard) == []
    balances = table(page, "Balances")
    assert balances.isVisible()
    assert len(balances.table_model.rows) == 9
    balances.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert [row.amount for row in balances.table_model.rows][:2] == [Decimal(100), Decimal(40)]
    life.put_away(page)


def test_what_changes_while_nobody_looks_is_looked_at_when_the_page_shows_again(life: Life) -> None:
    page = life.page()
    page.hide()
    spend_something(life)
    life.settle()
    assert page.plots[SPEND].rows == []
    page.show()
    life.qtbot.waitUntil(lambda: len(page.plots[SPEND].rows) > 0, timeout=5000)
    life.put_away(page)


def test_a_storm_of_changes_is_gathered_into_one_look(life: Life) -> None:
    page = life.page()
    looks: list[object] = []
    page.looked.connect(looks.append)
    for _ in range(40):
        life.tell(Changes(orders=frozenset({1})))
        life.qtbot.wait(10)
    life.settle()
    assert len(looks) <= 1
    life.put_away(page)


def test_on_a_narrow_window_plots_stand_below_each_other(life: Life) -> None:
    page = life.page()
    first, second = page.plots[SPEND], page.plots[BALANCE]
    assert first.y() == second.y()
    page.resize(640, 700)
    life.settle()
    assert second.y() > first.y()
    assert page.widget().minimumSizeHint().width() <= page.viewport().width()
    life.put_away(page)
