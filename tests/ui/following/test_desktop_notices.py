"""Where notices go: to the desktop's own notifications, else beside the tray's icon; a click finds its notice."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from smm_desktop.jobs import JobRunner
from smm_desktop.ui.desktop_notices import DesktopNotices
from smm_desktop.ui.tray import Tray


class Door:
    """A desktop that shows notices, until it is shut."""

    def __init__(self) -> None:
        self.shown: list[tuple[str, str]] = []
        self.open = True
        self._reading, self._writing = os.pipe()
        self._clicks: list[int] = []

    def show(self, title: str, text: str) -> int:
        self.shown.append((title, text))
        return 100 + len(self.shown) if self.open else 0

    def click(self, number: int) -> None:
        self._clicks.append(100 + number)
        os.write(self._writing, b"x")

    def clicked(self) -> tuple[int, ...]:
        found, self._clicks = tuple(self._clicks), []
        if found:
            os.read(self._reading, 100)
        return found

    def socket(self) -> int:
        return self._reading if self.open else -1

    def close(self) -> None:
        os.close(self._reading)
        os.close(self._writing)


class TrayWithWords(Tray):
    """Keeps what it would show beside its icon."""

    def explain(self, title: str, text: str) -> None:
        self.words = [*getattr(self, "words", []), (title, text)]


@pytest.fixture
def door() -> Iterator[Door]:
    made = Door()
    yield made
    made.close()


@pytest.fixture
def tray(qtbot, window_of_tests) -> TrayWithWords:
    return TrayWithWords(window_of_tests)


@pytest.fixture
def window_of_tests(qtbot):
    from PySide6.QtWidgets import QWidget

    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def desktop(tray) -> DesktopNotices:
    return DesktopNotices(JobRunner(tray), tray, tray)


def test_the_desktop_shows_it_and_tells_which_was_clicked(qtbot, desktop, tray, door):
    tray.door = door
    clicked: list[int] = []
    desktop.clicked.connect(clicked.append)
    for number in (1, 2):
        desktop.show("Title", f"Text {number}", number)
        qtbot.waitUntil(lambda number=number: len(door.shown) == number)
    qtbot.waitUntil(lambda: not desktop._runner.jobs)
    door.click(1)
    qtbot.waitUntil(lambda: clicked == [1])
    door.click(2)
    door.click(77)
    qtbot.waitUntil(lambda: clicked == [1, 2])
    assert not hasattr(tray, "words")


def test_without_a_desktop_that_shows_it_the_tray_does(qtbot, desktop, tray, door):
    clicked: list[int] = []
    desktop.clicked.connect(clicked.append)
    desktop.show("One", "a", 1)
    assert tray.words == [("One", "a")]
    tray.door, door.open = door, False
    desktop.show("Two", "b", 2)
    qtbot.waitUntil(lambda: tray.words == [("One", "a"), ("Two", "b")])
    tray.notice_clicked.emit()
    assert clicked == [2]
