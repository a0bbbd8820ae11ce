"""What the menu Help tells: what changed, which parts there are, and what a report of trouble holds."""

from __future__ import annotations

import re
from importlib.metadata import distribution
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from smm_desktop import __version__
from smm_desktop.app import Program
from smm_desktop.core.changelog import editions
from smm_desktop.parts import Part, listed, parts
from smm_desktop.ui.dialogs.about import AboutDialog
from smm_desktop.ui.dialogs.reports import ReportDialog
from smm_desktop.ui.dialogs.whats_new import WhatsNewDialog
from smm_desktop.ui.hands import Hands
from smm_desktop.ui.messagebar import MessageBar
from smm_desktop.ui.resources import change_log
from smm_desktop.ui.setting_names import SEEN_VERSION

OFFER = f"SMM Desktop was updated to version {__version__}."


def offered(program: Program) -> bool:
    bar = program.window.findChild(MessageBar)
    assert bar is not None
    return any(
        child.accessibleName() == OFFER and child.isVisible() for child in bar.children() if child.isWidgetType()
    )


def remember(folder: Path, **kept: str) -> None:
    state = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    for name, value in kept.items():
        state.setValue(f"window/{name}", value)
    state.sync()


def opened(program: Program, kind: type, qtbot: QtBot):
    qtbot.waitUntil(lambda: bool(program.window.findChildren(kind)))
    return program.window.findChildren(kind)[0]


def test_what_is_new_is_shown_by_version(program: Program, qtbot: QtBot):
    program.window.commands["whats_new"].trigger()
    dialog: WhatsNewDialog = opened(program, WhatsNewDialog, qtbot)
    qtbot.waitUntil(lambda: bool(dialog.text))
    lines = dialog.text.splitlines()
    told = editions(change_log().read_text("utf-8"))
    assert lines[0] == (f"Version {told[0].version}" if told[0].version else "Not released yet")
    assert f"Version {__version__}" in lines
    assert [line for line in lines if line not in {change for edition in told for change in edition.changes}] == [
        f"Version {edition.version}" if edition.version else "Not released yet" for edition in told
    ]


@pytest.mark.parametrize(
    ("kept", "offer"),
    [
        ({}, False),
        ({"seen_version": "0.0.9"}, True),
        ({"page": "orders"}, True),
        ({"seen_version": __version__}, False),
        ({"seen_version": "999.0"}, False),
    ],
    ids=["new profile", "updated", "updated from one that kept no version", "the same", "an older one again"],
)
def test_an_update_offers_it_once_without_taking_the_keyboard(start, folder: Path, qtbot: QtBot, kept, offer):
    remember(folder, **kept)
    program = start()
    qtbot.waitUntil(lambda: program.state.value(SEEN_VERSION) == __version__)
    qtbot.waitUntil(lambda: offered(program) is offer)  # it shows with the next turn of the event loop
    if offer:
        focus = QApplication.focusWidget()
        assert not (isinstance(focus, QPushButton) and focus.text() == "What's new")
        Hands(program.window).press("What's new")
        opened(program, WhatsNewDialog, qtbot)
        assert not offered(program)


def test_after_a_hidden_start_the_offer_waits_until_the_window_is_seen(start, folder: Path, qtbot: QtBot):
    remember(folder, seen_version="0.0.9")
    program = start(minimized=True)
    program.window.hide()
    if not program.window.was_painted:
        assert program.state.value(SEEN_VERSION) == "0.0.9"
    program.window.showNormal()
    qtbot.waitUntil(lambda: offered(program))


def test_about_lists_every_part_down_to_the_parts_of_parts(program: Program, qtbot: QtBot):
    program.window.commands["about"].trigger()
    dialog: AboutDialog = opened(program, AboutDialog, qtbot)
    table = dialog.findChild(QTableView)
    assert table is not None
    model = table.model()
    qtbot.waitUntil(lambda: model.rowCount() > 0)
    rows = {
        model.index(n, 0).data(): (model.index(n, 1).data(), model.index(n, 2).data()) for n in range(model.rowCount())
    }
    assert {"Python", "Qt", "SQLite", "OpenSSL", "httpx", "httpcore", "h11", "shiboken6", "cffi"} <= rows.keys()
    assert all(version[0].isdigit() and licence for version, licence in rows.values()), rows
    direct = {
        re.match(r"[\w.-]+", line)[0] for line in distribution("smm-desktop").requires or () if "extra" not in line
    }  # type: ignore[index]
    shown = {re.sub(r"[-_.]+", "-", name).casefold() for name in rows}
    assert {re.sub(r"[-_.]+", "-", name).casefold() for name in direct} <= shown


def test_a_built_program_tells_the_parts_that_its_build_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    built = [Part("libxcb1", "1.15-1", "MIT"), Part("Python", "3.0", "old"), Part("odd\tname", "1\n", "BSD")]
    (tmp_path / "parts.tsv").write_text(listed(built), "utf-8")
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    told = parts("6.11")
    assert [part.name for part in told] == ["Python", "Qt", "SQLite", "OpenSSL", "libxcb1", "odd name"]
    assert told[0].version != "3.0"


def test_diagnostics_are_shown_before_they_are_copied(program: Program, qtbot: QtBot):
    QApplication.clipboard().setText("before")
    program.window.commands["diagnostics"].trigger()
    dialog: ReportDialog = opened(program, ReportDialog, qtbot)
    qtbot.waitUntil(lambda: f"SMM Desktop {__version__}" in dialog.details)
    assert QApplication.clipboard().text() == "before"
    Hands(program.window).press("Copy details")
    assert QApplication.clipboard().text() == dialog.details


class FileManager(QObject):
    """In the place of the system's: notes what it was to show."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Path] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.shown.append(Path(url.toLocalFile()))


def test_the_data_folder_is_shown_in_the_file_manager(program: Program):
    manager = FileManager()
    QDesktopServices.setUrlHandler("file", manager, "show")
    try:
        program.window.commands["data_folder"].trigger()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert manager.shown == [program.paths.data]


def test_where_no_program_shows_folders_it_is_said_where_the_data_is(program: Program):
    program.window.commands["data_folder"].trigger()
    bar = program.window.findChild(MessageBar)
    assert bar is not None
    assert str(program.paths.data) in bar.text
