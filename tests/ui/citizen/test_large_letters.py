"""With large letters, or on a small screen at 200 %: nothing is narrower than its words, and all can be reached."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from smm_desktop.app import Program
from smm_desktop.ui.dialogs.fitting import fit
from smm_desktop.ui.hands import Hands
from smm_desktop.ui.labels import OneLine
from smm_desktop.ui.rail import Rail, RailButton

PAGES = ("overview", "services", "orders", "refills", "bulk", "attention", "settings")
DIALOGS = ("shortcuts", "diagnostics", "whats_new", "about", "add_account", "scheduled", "export", "import")
SMALL = (640, 380)
"""What a screen of 1280 x 800 has at 200 %, without its panel."""
POINTS = 18.0


def cut(root: QWidget) -> list[str]:
    """What shows less than its words. What ends in … by itself tells the whole in its tooltip, and may."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, OneLine | RailButton):
            continue
        metrics, high = widget.fontMetrics(), widget.height() + 1
        if isinstance(widget, QLabel) and widget.text() and widget.wordWrap():
            short = widget.heightForWidth(widget.width()) > high
        elif isinstance(widget, QLabel) and widget.text():
            words = max(map(metrics.horizontalAdvance, widget.text().splitlines() or [""]))
            short = words > widget.contentsRect().width() + 1 or metrics.height() > high
        elif isinstance(widget, QAbstractButton) and widget.text():
            short = widget.sizeHint().width() > widget.width() + 1 or metrics.height() > high
        elif isinstance(widget, QComboBox):
            short = widget.minimumSizeHint().width() > widget.width() + 1 or metrics.height() > high
        else:
            continue
        if short:
            words = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
            found.append(f"{type(widget).__name__} {words[:60]!r}")
    return found


def still_cut(root: QWidget, qtbot: QtBot) -> list[str]:
    """What is cut once everything has come and was laid out."""
    qtbot.wait(120)
    for _ in range(20):
        if not cut(root):
            return []
        qtbot.wait(100)
    return cut(root)


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    before = QFont(qapp.font())
    font = QFont(before)
    font.setPointSizeF(POINTS)
    qapp.setFont(font)
    yield
    qapp.setFont(before)


def settle(program: Program, size: tuple[int, int], qtbot: QtBot) -> None:
    program.window.resize(*size)
    qtbot.waitUntil(lambda: program.window.size() == QSize(*size))


def show(program: Program, page: str, qtbot: QtBot) -> None:
    program.window.show_page(page)
    if page == "bulk":
        Hands(program.window).type("Bulk lines", "1 | https://x.example/large | 1000\n77777 | x | 5")
    if page == "services":
        qtbot.waitUntil(lambda: program.window.page.table.services_model.rowCount() > 0)


@pytest.mark.parametrize("look", ["large letters", "small screen"])
def test_on_no_page_words_are_cut(look: str, request: pytest.FixtureRequest, start, qtbot: QtBot):
    if look == "large letters":
        request.getfixturevalue("large")
    program = start()
    settle(program, (1280, 800) if look == "large letters" else SMALL, qtbot)
    found = {}
    for page in PAGES:
        show(program, page, qtbot)
        found[page] = still_cut(program.window, qtbot)
    program.window.new_order()
    qtbot.waitUntil(lambda: program.window.ticket is not None and program.window.ticket.isVisible())
    found["ticket"] = still_cut(program.window, qtbot)
    assert {page: words for page, words in found.items() if words} == {}


def test_in_no_dialog_words_are_cut(large: None, start, qtbot: QtBot):
    program = start()
    found = {}
    for name in DIALOGS:
        program.window.commands[name].trigger()
        qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in program.window.findChildren(QDialog)))
        for dialog in program.window.findChildren(QDialog):
            if dialog.isVisible():
                found[name] = still_cut(dialog, qtbot)
                room = dialog.screen().availableSize()
                assert dialog.width() <= room.width(), name
                assert dialog.height() <= room.height(), name
                dialog.close()
        qtbot.wait(20)
    assert {name: words for name, words in found.items() if words} == {}


def test_a_dialog_that_is_larger_than_the_screen_is_scrolled(qapp: QApplication, qtbot: QtBot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    layout = QVBoxLayout(dialog)
    buttons = [QPushButton(f"Button {number}") for number in range(60)]
    for button in buttons:
        layout.addWidget(button)
    fit(dialog)
    dialog.show()
    room = dialog.screen().availableSize()
    assert dialog.height() <= room.height()
    area = dialog.findChild(QScrollArea)
    assert area is not None
    buttons[-1].setFocus()
    area.ensureWidgetVisible(buttons[-1])
    place = QRect(buttons[-1].mapTo(area.viewport(), buttons[-1].rect().topLeft()), buttons[-1].size())
    assert area.viewport().rect().contains(place)


def test_in_a_narrow_window_the_rail_shows_icons_and_keeps_its_names(program: Program, qtbot: QtBot):
    rail = program.window.findChild(Rail)
    assert rail is not None
    settle(program, (1280, 800), qtbot)
    wide = rail.width()
    settle(program, SMALL, qtbot)
    assert rail.width() < wide / 2
    button = next(each for each in rail.findChildren(RailButton) if each.key == "orders")
    assert button.accessibleName() == button.toolTip() == "Orders"
    settle(program, (1280, 800), qtbot)
    assert rail.width() == wide
    assert button.toolTip() == ""


def test_a_page_that_needs_more_room_can_be_scrolled_to_its_end(program: Program, qtbot: QtBot):
    settle(program, SMALL, qtbot)
    show(program, "bulk", qtbot)
    place = program.window.page.compose.place
    area = next(each for each in program.window.findChildren(QScrollArea) if each.isAncestorOf(place))
    assert area.verticalScrollBar().maximum() > 0
    area.ensureWidgetVisible(place)
    corner = place.mapTo(area.viewport(), place.rect().bottomRight())
    assert area.viewport().rect().adjusted(0, 0, 1, 1).contains(corner)
