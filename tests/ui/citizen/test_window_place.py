"""The window's place, kept for each set of screens and given back only where it can be seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from smm_desktop.ui import window_place
from smm_desktop.ui.window_place import WindowPlace, fits, screens_key

ONE = QRect(0, 0, 1920, 1080)
RIGHT = QRect(1920, 0, 2560, 1440)


def test_a_set_of_screens_has_one_name_in_whatever_order_they_are_told():
    assert screens_key([ONE, RIGHT]) == screens_key([RIGHT, ONE])
    assert screens_key([ONE]) != screens_key([ONE, RIGHT])
    assert screens_key([ONE]) != screens_key([QRect(0, 0, 1280, 800)])


@pytest.mark.parametrize(
    ("window", "seen"),
    [
        (QRect(100, 100, 1280, 800), True),
        (QRect(2000, 10, 1280, 800), False),
        (QRect(-1200, 100, 1280, 800), False),
        (QRect(-1000, 100, 1280, 800), True),
        (QRect(100, -300, 1280, 800), False),
        (QRect(100, 1070, 1280, 800), False),
    ],
)
def test_a_window_fits_where_enough_of_it_is_seen_to_move_it(window: QRect, seen: bool):
    assert fits(window, [ONE]) is seen


@pytest.fixture
def screens(monkeypatch: pytest.MonkeyPatch) -> list[QRect]:
    told = [QRect(0, 0, 800, 800)]
    monkeypatch.setattr(window_place, "_screens", lambda: list(told))
    return told


def shown(qtbot: QtBot, state: QSettings) -> tuple[QWidget, WindowPlace]:
    window = QWidget()
    qtbot.addWidget(window)
    place = WindowPlace(window, state)
    window.show()
    return window, place


def test_each_set_of_screens_has_a_place_of_its_own(qtbot: QtBot, state: QSettings, screens: list[QRect]):
    window, place = shown(qtbot, state)
    window.setGeometry(20, 30, 300, 200)
    place.save()
    screens.append(QRect(800, 0, 800, 800))
    window, place = shown(qtbot, state)
    assert window.size().width() != 300
    window.setGeometry(40, 50, 500, 400)
    place.save()
    del screens[1:]
    window, place = shown(qtbot, state)
    assert window.geometry() == QRect(20, 30, 300, 200)


def test_a_screen_that_goes_and_comes_back_finds_the_window_again(
    qtbot: QtBot, state: QSettings, screens: list[QRect], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(window_place, "_SETTLED_MS", 1)
    window, place = shown(qtbot, state)
    window.setGeometry(20, 30, 300, 200)
    place.save()
    screens.append(QRect(800, 0, 800, 800))
    place._screens_changed()
    qtbot.waitUntil(lambda: not place._settled.isActive())
    window.setGeometry(60, 70, 500, 400)
    del screens[1:]
    place._screens_changed()
    window.setGeometry(0, 0, 222, 222)  # as the system may move it
    qtbot.waitUntil(lambda: window.geometry() == QRect(20, 30, 300, 200))
    screens.append(QRect(800, 0, 800, 800))
    place._screens_changed()
    qtbot.waitUntil(lambda: window.geometry() == QRect(60, 70, 500, 400))


def test_a_place_that_no_screen_shows_is_not_taken(qtbot: QtBot, state: QSettings, screens: list[QRect]):
    window, place = shown(qtbot, state)
    window.setGeometry(20, 30, 300, 200)
    place.save()
    screens[0] = QRect(5000, 0, 800, 800)
    state.setValue(f"window/place/{screens_key(screens)}", window.saveGeometry())
    window, place = shown(qtbot, state)
    assert window.geometry() != QRect(20, 30, 300, 200)
