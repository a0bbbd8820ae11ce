"""Starting at login, starting hidden, and what a second start asks of the program that runs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from smm_desktop.app import Program
from smm_desktop.arguments import understood
from smm_desktop.system.autostart import NoAutostart
from smm_desktop.ui.hands import Hands
from smm_desktop.ui.pages.settings_stay import StaySettings


def entries(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "config" / "autostart").glob("*.desktop"))


def click(hands: Hands, words: str) -> None:
    hands.need(words, QCheckBox).click()


def test_starting_at_login_is_arranged_and_undone(hands: Hands, program: Program, tmp_path: Path, qtbot: QtBot):
    hands.press("Settings")
    assert not hands.need("Start without opening the window", QCheckBox).isEnabled()
    click(hands, "Start when I log in")
    qtbot.waitUntil(lambda: len(entries(tmp_path)) == 1)
    written = entries(tmp_path)[0].read_text()
    assert f"--profile {program.paths.data}" in written
    assert "--minimized" in written
    qtbot.waitUntil(hands.need("Start without opening the window", QCheckBox).isEnabled)
    click(hands, "Start without opening the window")
    qtbot.waitUntil(lambda: "--minimized" not in entries(tmp_path)[0].read_text())
    click(hands, "Start when I log in")
    qtbot.waitUntil(lambda: entries(tmp_path) == [])


def test_what_the_desktop_changed_meanwhile_shows(hands: Hands, program: Program, tmp_path: Path, qtbot: QtBot):
    program.window.hooks.autostart().switch(on=True, hidden=False)
    hands.press("Settings")
    box = hands.need("Start when I log in", QCheckBox)
    qtbot.waitUntil(box.isChecked)
    assert not hands.need("Start without opening the window", QCheckBox).isChecked()
    hands.press("Services")
    entries(tmp_path)[0].unlink()
    hands.press("Settings")
    qtbot.waitUntil(lambda: not box.isChecked())


def test_a_refusal_is_said_and_the_box_tells_the_truth(hands: Hands, tmp_path: Path, qtbot: QtBot):
    (tmp_path / "config").mkdir(exist_ok=True)
    (tmp_path / "config" / "autostart").touch()
    hands.press("Settings")
    box = hands.need("Start when I log in", QCheckBox)
    box.click()
    page = next(child for child in box.window().findChildren(StaySettings))
    qtbot.waitUntil(lambda: "could not be arranged" in page._notice.text)
    qtbot.waitUntil(lambda: not box.isChecked())


def test_where_it_cannot_be_arranged_it_is_not_offered(program: Program, qtbot: QtBot):
    hooks = program.window.hooks._replace(autostart=NoAutostart)
    card = StaySettings(program.workspace, hooks)
    qtbot.addWidget(card)
    card.show()
    box = next(each for each in card.findChildren(QCheckBox) if each.text() == "Start when I log in")
    qtbot.waitUntil(lambda: not box.isEnabled())
    assert "cannot be arranged" in card._not_here.text()


def test_a_second_start_shows_what_it_was_told(program: Program):
    program.window.hide()
    program.take_arguments(["--page", "refills"])
    assert program.window.isVisible()
    assert program.window.page_key == "refills"
    program.take_arguments(["--new-order"])
    ticket: QWidget = program.window._ticket
    assert ticket is not None


def test_a_second_start_at_login_opens_no_window(program: Program):
    program.window.hide()
    program.take_arguments(["--minimized"])
    assert not program.window.isVisible()


def test_arguments_of_another_version_do_no_harm(program: Program):
    assert understood(["--page", "nowhere"]).page is None
    assert understood(["--unheard-of", "--minimized"]).minimized
    program.window.hide()
    program.take_arguments(["--unheard-of", "x"])
    assert program.window.isVisible()


def test_the_first_start_opens_the_page_it_was_told(start, qtbot: QtBot):
    program = start(page="orders")
    qtbot.waitUntil(lambda: program.window.page_key == "orders")
