"""Searching the settings, and removing an account with its history in a file first."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from smm_desktop.actions import order_story
from smm_desktop.app import Program
from smm_desktop.ui.dialogs.export import ExportDialog
from smm_desktop.ui.hands import Hands


@pytest.fixture
def search(hands: Hands, program: Program, qtbot: QtBot) -> QLineEdit:
    hands.press("Settings")
    qtbot.waitUntil(lambda: program.window.page.built)
    return hands.need("Search settings", QLineEdit)


def headings(program: Program) -> list[str]:
    """The first words of each group that shows."""
    groups = [frame for frame in program.window.page.findChildren(QFrame) if frame.property("role") == "card"]
    return [group.findChild(QLabel).text() for group in groups if group.isVisible()]


def marked(program: Program) -> set[str]:
    found = [part for part in program.window.page.findChildren(QWidget) if part.property("found")]
    return {part.text() for part in found if isinstance(part, QLabel | QAbstractButton)}


def test_typing_leaves_the_groups_that_fit_and_marks_what_was_found(search: QLineEdit, program: Program, qtbot: QtBot):
    everything = headings(program)
    assert len(everything) >= 6
    qtbot.keyClicks(search, "LOG IN")
    assert headings(program) == ["Starting and staying"]
    assert marked(program) == {"Start when I log in"}
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert headings(program) == everything
    assert marked(program) == set()


def test_what_a_choice_offers_is_found_too(search: QLineEdit, program: Program):
    search.setText("dark")
    assert headings(program) == ["Window"]


def test_enter_goes_to_the_setting(search: QLineEdit, hands: Hands, qtbot: QtBot):
    search.setText("theme")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is hands.need("Theme", QComboBox)
    search.setText("quiet")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is hands.need("Quiet hours", QCheckBox)


def test_where_nothing_fits_that_is_said(search: QLineEdit, program: Program):
    search.setText("zzzz")
    assert headings(program) == []
    assert "No setting fits" in program.window.page.search.nothing.text()
    assert program.window.page.search.nothing.isVisible()


def test_the_shortcut_for_searching_searches_the_settings_here(search: QLineEdit, program: Program):
    program.window.commands["find"].trigger()
    assert program.window.page_key == "settings"
    assert QApplication.focusWidget() is search


def test_before_an_account_is_removed_its_orders_can_be_exported(
    search: QLineEdit, hands: Hands, program: Program, tmp_path: Path, qtbot: QtBot
):
    hands.press("Remove Main")
    hands.press("Export its orders first…")
    dialog = program.window.findChild(ExportDialog)
    assert [button.text() for button in dialog.findChildren(QRadioButton)] == ["All orders of Main"]
    hands.need("File", QLineEdit).setText(str(tmp_path / "main.csv"))
    hands.press("Export")
    qtbot.waitUntil((tmp_path / "main.csv").exists)
    assert len(program.workspace.accounts) == 1


def test_enter_alone_removes_nothing(search: QLineEdit, hands: Hands, program: Program, qtbot: QtBot):
    hands.press("Remove Main")
    keep = hands.need("Keep its orders in the history", QRadioButton)
    keep.setFocus()
    qtbot.keyClick(keep, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: hands.find("Remove account", QAbstractButton) is None)
    qtbot.wait(100)
    assert len(program.workspace.accounts) == 1


def test_what_is_told_of_an_order_that_is_gone_is_nothing(program: Program):
    assert order_story.story(program.workspace.desk, 35) == order_story.Story()


@pytest.mark.parametrize("keep", [True, False])
def test_removing_forgets_the_key(search: QLineEdit, hands: Hands, program: Program, secrets, qtbot: QtBot, keep: bool):
    account = program.workspace.accounts[0].id
    assert secrets.get(account)
    hands.press("Remove Main")
    if not keep:
        hands.need("Delete its orders from the history too", QRadioButton).click()
    hands.press("Remove account")
    qtbot.waitUntil(lambda: program.workspace.accounts == ())
    with pytest.raises(Exception, match="key"):
        secrets.get(account)
