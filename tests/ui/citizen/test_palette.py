"""The command palette over the whole window: fuzzy, recent first, services and orders."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from smm_desktop.actions import placing
from smm_desktop.app import Program
from smm_desktop.core.orders import Ticket
from smm_desktop.ui.dialogs.palette import CommandPalette
from smm_desktop.ui.palette_entries import Recent


def opened(program: Program) -> CommandPalette:
    program.window.commands["palette"].trigger()
    return next(each for each in program.window.findChildren(CommandPalette) if each.isVisible())


def choose(palette: CommandPalette, qtbot: QtBot, typed: str, title: str) -> None:
    search = palette.findChild(QLineEdit)
    search.setText(typed)
    qtbot.waitUntil(lambda: any(title in each for each in palette.titles))
    place = next(number for number, each in enumerate(palette.titles) if title in each)
    for _ in range(place):
        qtbot.keyClick(search, Qt.Key.Key_Down)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not palette_shows(palette))


def palette_shows(palette: CommandPalette) -> bool:
    try:
        return palette.isVisible()
    except RuntimeError:
        return False


def test_what_was_chosen_lately_comes_first_also_in_the_next_run(program: Program, qtbot: QtBot):
    before = opened(program).titles
    next(each for each in program.window.findChildren(CommandPalette)).close()
    choose(opened(program), qtbot, "refils", "Refills")
    assert program.window.page_key == "refills"
    choose(opened(program), qtbot, "drk", "Dark theme")
    palette = opened(program)
    assert palette.titles[:2] == ["Dark theme", "Refills"]
    assert sorted(palette.titles) == sorted(before)
    palette.close()
    program.state.sync()
    kept = QSettings(program.state.fileName(), QSettings.Format.IniFormat)
    assert Recent(kept, program.window).keys == ["command:theme_dark", "page:refills"]


def test_a_service_chosen_lately_is_offered_before_anything_is_typed(program: Program, qtbot: QtBot):
    choose(opened(program), qtbot, "followers", "Followers")
    palette = opened(program)
    assert "Followers" in palette.titles[0]
    palette.findChild(QLineEdit).setText("follow")
    qtbot.waitUntil(lambda: len(palette.titles) > 3)
    assert len(set(palette.titles)) == len(palette.titles)


@pytest.mark.parametrize("by", ["id", "link"])
def test_an_order_is_found_by_its_id_and_its_link(program: Program, qtbot: QtBot, by: str):
    workspace = program.workspace
    ticket = Ticket(
        workspace.accounts[0].id,
        "1",
        "Followers",
        "Default",
        {"link": "https://site.example/p/palette", "quantity": "100"},
        100,
        None,
        "USD",
    )
    order = placing.place_order(workspace.desk, ticket).order
    typed = {"id": order.order, "link": "p/palette"}[by]
    choose(opened(program), qtbot, typed, order.order)
    assert program.window.page_key == "orders"
    qtbot.waitUntil(lambda: list(program.window.page.table.selected_ids(2)) == [order.id])
