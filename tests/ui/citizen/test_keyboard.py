"""By keyboard alone: Tab goes round everywhere, all it stops at has a name, and what has the focus shows it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from smm_desktop.app import Program
from smm_desktop.ui.theme import Choice

PAGES = ("overview", "services", "orders", "refills", "bulk", "attention", "settings")
MOST_STOPS = 300


def name_of(widget: QWidget) -> str:
    interface_text = getattr(widget, "text", None)
    words = widget.accessibleName() or (interface_text() if callable(interface_text) else "")
    return str(words)


def tab(widget: QWidget | None, window: QWidget) -> QWidget | None:
    QTest.keyClick(widget or window, Qt.Key.Key_Tab)
    return QApplication.focusWidget()


def stops(window: QWidget) -> list[QWidget]:
    """What Tab stops at, until it comes to something again."""
    seen: list[QWidget] = []
    here = tab(QApplication.focusWidget(), window)
    while here is not None and here not in seen and len(seen) < MOST_STOPS:
        seen.append(here)
        here = tab(here, window)
    return seen


def reachable(window: QWidget) -> list[QWidget]:
    """What should be stopped at: shown, usable, and willing to take the focus by Tab."""
    return [
        child
        for child in window.findChildren(QWidget)
        if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not isinstance(child.parent(), QAbstractSpinBox | QComboBox)  # the field inside, which its owner stands for
        if child.focusProxy() is None
    ]


@pytest.fixture
def shown(program: Program, qtbot: QtBot) -> Program:
    program.window.new_order()
    qtbot.waitUntil(lambda: program.window._ticket is not None)
    qtbot.waitUntil(program.window.isActiveWindow)
    return program


@pytest.mark.parametrize("page", PAGES)
def test_tab_goes_round_and_stops_at_everything_once(shown: Program, page: str, qtbot: QtBot):
    window = shown.window
    window.show_page(page)
    qtbot.wait(150)
    found = stops(window)
    last = tab(found[-1], window) if found else None
    assert last in found, "Tab does not come round"
    missed = [f"{type(each).__name__} {name_of(each)!r}" for each in reachable(window) if each not in found]
    assert missed == []
    assert [f"{type(each).__name__} in {type(each.parent()).__name__}" for each in found if not name_of(each)] == []


@pytest.mark.parametrize("theme", [Choice.LIGHT, Choice.DARK])
@pytest.mark.parametrize("page", PAGES)
def test_what_has_the_focus_shows_it(shown: Program, page: str, theme: Choice, qtbot: QtBot):
    window = shown.window
    shown.theme.choose(theme)
    window.show_page(page)
    qtbot.wait(150)
    unseen = []
    for each in reachable(window):
        if each.focusProxy():
            continue
        window.setFocus()
        without = each.grab().toImage()
        each.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is each and each.grab().toImage() == without:
            unseen.append(f"{type(each).__name__} {name_of(each)!r}")
    assert unseen == []


class Windows(QObject):
    """Notes what shows as a window of its own, if only for a moment: that takes the keyboard away."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name Qt has for it
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {name_of(watched)!r}")
        return False


def test_nothing_but_the_window_shows_while_pages_are_made(program: Program, qapp: QApplication, qtbot: QtBot):
    windows = Windows()
    qapp.installEventFilter(windows)
    for page in PAGES:
        program.window.show_page(page)
        qtbot.wait(100)
    program.window.new_order()
    qtbot.waitUntil(lambda: program.window._ticket is not None)
    qtbot.wait(100)
    qapp.removeEventFilter(windows)
    assert windows.seen == []


DIALOGS = ("palette", "shortcuts", "diagnostics", "whats_new", "about", "add_account", "export", "import")


@pytest.mark.parametrize("command", DIALOGS)
def test_a_dialog_takes_the_keyboard_goes_round_and_closes_with_esc(program: Program, command: str, qtbot: QtBot):
    program.window.commands[command].trigger()
    dialog = next(each for each in program.window.findChildren(QDialog) if each.isVisible())
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and QApplication.focusWidget().window() is dialog)
    if command != "palette":  # its list is moved in from the field
        found = stops(dialog)
        assert tab(found[-1], dialog) in found
        assert [f"{type(each).__name__}" for each in reachable(dialog) if each not in found] == []
        assert [f"{type(each).__name__}" for each in found if not name_of(each)] == []
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not any(each.isVisible() for each in program.window.findChildren(QDialog)))
