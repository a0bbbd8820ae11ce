"""Updates in the window: told in words, saved when asked, never opened; nothing is asked for by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from release_place import Releases

from smm_desktop.actions import settings, updates
from smm_desktop.actions.desk import Desk
from smm_desktop.core.releases import Channel
from smm_desktop.jobs import JobRunner
from smm_desktop.ui.dialogs.updates import UpdateDialog
from smm_desktop.ui.pages.settings_updates import UpdateSettings
from smm_desktop.ui.updater import Updater
from smm_desktop.ui.workspace import Workspace

WAIT = 10_000
Opener = Callable[..., UpdateDialog]


@pytest.fixture
def workspace(qtbot: QtBot, desk: Desk) -> Iterator[Workspace]:
    runner = JobRunner()
    made = Workspace(desk, runner)
    yield made
    qtbot.waitUntil(lambda: not runner.jobs, timeout=WAIT)


@pytest.fixture
def opened(qtbot: QtBot, workspace: Workspace, releases: Releases, tmp_path: Path) -> Opener:
    """Opens the dialog and waits until it has looked."""

    def make(channel: Channel | None = None) -> UpdateDialog:
        dialog = UpdateDialog(workspace, channel or releases.channel, folder=tmp_path / "Downloads")
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: not workspace.runner.jobs, timeout=WAIT)
        return dialog

    return make


def words(root: QWidget) -> str:
    return "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())


def button(root: QWidget, text: str) -> QPushButton:
    return next(one for one in root.findChildren(QPushButton) if one.text() == text)


def test_what_is_new_is_shown_as_plain_text_and_the_file_is_saved_not_opened(
    qtbot: QtBot, opened: Opener, releases: Releases, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    releases.publish(notes="<b>Bold</b> news\n- one")
    dialog = opened()
    assert "Version 9.0.0 is available." in words(dialog)
    notes = dialog.findChild(QPlainTextEdit)
    assert notes is not None
    assert notes.toPlainText() == "<b>Bold</b> news\n- one"
    qtbot.mouseClick(button(dialog, "Save the file"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Saved and checked" in words(dialog), timeout=WAIT)
    folder = dialog._folder
    assert [path.name for path in folder.iterdir()] == [releases.file.name]
    assert shown == []
    qtbot.mouseClick(button(dialog, "Open folder"), Qt.MouseButton.LeftButton)
    assert shown == [QUrl.fromLocalFile(str(folder))]


def test_the_newest_version_is_told_as_such_and_offers_nothing(opened: Opener, releases: Releases) -> None:
    releases.publish("0.0.1")
    dialog = opened()
    assert "This is the newest version." in words(dialog)
    assert not button(dialog, "Save the file").isVisible()


def test_a_forged_list_shows_a_warning_and_nothing_of_the_list(opened: Opener, releases: Releases) -> None:
    releases.publish()
    releases.place.bodies["/updates.json"] = releases.body(notes="Evil")
    dialog = opened()
    assert "does not hold" in words(dialog)
    assert "9.0.0" not in words(dialog)
    assert not button(dialog, "Save the file").isVisible()


def test_a_changed_file_is_told_and_can_be_tried_again(
    qtbot: QtBot, opened: Opener, releases: Releases, workspace: Workspace
) -> None:
    releases.publish()
    good = releases.file.read_bytes()
    releases.place.bodies["/" + releases.file.name] = b"X" + good[1:]
    dialog = opened()
    save = button(dialog, "Save the file")
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "it was deleted" in words(dialog), timeout=WAIT)
    assert list(dialog._folder.iterdir()) == []
    releases.place.bodies["/" + releases.file.name] = good
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Saved and checked" in words(dialog), timeout=WAIT)


def test_a_build_that_is_not_set_up_says_so(opened: Opener) -> None:
    assert "not set up for this build" in words(opened(Channel()))


def test_closing_gives_a_download_up(qtbot: QtBot, opened: Opener, releases: Releases, workspace: Workspace) -> None:
    releases.publish()
    dialog = opened()
    releases.place.drip = 0.01
    qtbot.mouseClick(button(dialog, "Save the file"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(path.suffix == ".part" for path in _entries(dialog._folder)), timeout=WAIT)
    dialog.reject()
    qtbot.waitUntil(lambda: not workspace.runner.jobs, timeout=WAIT)
    assert _entries(dialog._folder) == []


def _entries(folder: Path) -> list[Path]:
    return list(folder.iterdir()) if folder.is_dir() else []


def test_looking_by_itself_begins_where_a_person_switches_it_on(
    qtbot: QtBot, workspace: Workspace, releases: Releases
) -> None:
    releases.publish()
    said: list[str] = []
    workspace.said.connect(said.append)
    updater = Updater(workspace, releases.channel, workspace)
    updater.look()
    qtbot.waitUntil(lambda: not workspace.runner.jobs, timeout=WAIT)
    assert releases.place.asked == []
    card = UpdateSettings(workspace, releases.channel)
    qtbot.addWidget(card)
    card.show()
    box = card.findChild(QCheckBox)
    assert box is not None
    assert not box.isChecked()
    qtbot.waitUntil(lambda: not workspace.runner.jobs, timeout=WAIT)
    box.click()
    qtbot.waitUntil(lambda: settings.get(workspace.desk, updates.LOOK) is True, timeout=WAIT)
    updater.look()
    updater.look()
    qtbot.waitUntil(lambda: not workspace.runner.jobs, timeout=WAIT)
    assert [text.partition(" is available")[0] for text in said] == ["SMM Desktop 9.0.0"]


def test_the_settings_say_what_a_build_can_do(qtbot: QtBot, workspace: Workspace, releases: Releases) -> None:
    card = UpdateSettings(workspace, Channel())
    qtbot.addWidget(card)
    card.show()
    box = card.findChild(QCheckBox)
    assert box is not None
    assert not box.isEnabled()
    assert "no release key" in words(card)
    packaged = UpdateSettings(workspace, Channel("https://a.example/", ("key",), package="deb"))
    qtbot.addWidget(packaged)
    packaged.show()
    assert "system’s own tools update it" in words(packaged)
    qtbot.waitUntil(lambda: not workspace.runner.jobs, timeout=WAIT)
