"""What the monkey does with mouse and keyboard: events as Qt gets them from the system, sent to what is in front."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from smm_desktop.ui.dialogs.account import RemoveDialog
from smm_desktop.ui.main_window import MainWindow

Key, Modifier, Button = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton
NONE, CTRL, SHIFT = Modifier.NoModifier, Modifier.ControlModifier, Modifier.ShiftModifier

KEYS = (
    *(Key.Key_Tab,) * 4,
    Key.Key_Backtab,
    *(Key.Key_Return,) * 3,
    *(Key.Key_Escape,) * 3,
    *(Key.Key_Space,) * 2,
    *(Key.Key_Up, Key.Key_Down) * 2,
    Key.Key_Left,
    Key.Key_Right,
    Key.Key_PageUp,
    Key.Key_PageDown,
    Key.Key_Home,
    Key.Key_End,
    Key.Key_Delete,
    Key.Key_Backspace,
    Key.Key_Menu,
    Key.Key_F2,
    Key.Key_F4,
    Key.Key_Alt,
)
SHORTCUTS = (
    *((key, CTRL) for key in (Key.Key_K, Key.Key_N, Key.Key_F, Key.Key_E, Key.Key_T, Key.Key_Comma)),
    *((key, CTRL) for key in (Key.Key_A, Key.Key_C, Key.Key_V, Key.Key_X, Key.Key_Z)),
    *((key, NONE) for key in (Key.Key_F5, Key.Key_F1)),
    *((key, SHIFT) for key in (Key.Key_Tab, Key.Key_Down, Key.Key_End, Key.Key_F10)),
    *((key, Modifier.AltModifier) for key in (Key.Key_F, Key.Key_V, Key.Key_O, Key.Key_A, Key.Key_H)),
)
TEXTS = (
    "followers",
    "likes refill",
    "https://site.example/p/7",
    "100",
    "-1",
    "1e9",
    "0.5",
    "٣٤",
    "<b>x</b>&amp;",
    "🙂🙂",
    "\t",
    "order",
    "%s%n{name}",
    "a" * 60,
)
FORBIDDEN = ("Remove", "Restore", "It was not", "Quit")
"""Beginnings of the names of buttons that give up what the journal holds, or end the run."""
LANGUAGE = "Language"
"""Left alone: what is forbidden is known by its English words."""


class Paws:
    """Chooses by a dice; the same seed makes the same choices, though the program's answers come when they come."""

    def __init__(self, window: MainWindow, dice: random.Random) -> None:
        self._window = window
        self._dice = dice
        self._planned: deque[Callable[[], None]] = deque()
        self.pages: set[str] = set()
        self._orders = 0
        for key in ("quit", "close"):
            window.commands[key].setEnabled(False)
        ways: tuple[tuple[Callable[[], None], int], ...] = (
            (self._click, 25),
            (self._press, 22),
            (self._hit_key, 20),
            (self._hit_shortcut, 7),
            (self._type_words, 5),
            (self._double_click, 3),
            (self._open_menu, 3),
            (self._turn_wheel, 6),
            (self._drag, 3),
            (self._resize, 1),
            (self._fill_ticket, 4),
            (self._fill_bulk, 0.5),
            (self._change_page, 2.5),
        )
        self._ways = [way for way, _ in ways]
        self._weights = [weight for _, weight in ways]

    def act(self, _number: int) -> None:
        """Do one thing."""
        self.pages.add(self._window.page_key)
        front = self._front()
        if isinstance(front, QFileDialog | RemoveDialog):
            front.reject()  # the system's files are not the monkey's, nor is it to give the history up
        elif self._planned:
            self._planned.popleft()()
        else:
            self._dice.choices(self._ways, self._weights)[0]()

    # Where

    def _front(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._window

    def _spot(self) -> tuple[QWidget, QPoint]:
        front = self._front()
        place = QPoint(self._dice.randrange(max(1, front.width())), self._dice.randrange(max(1, front.height())))
        under = front.childAt(place) or front
        return under, under.mapFrom(front, place)

    def _key_target(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self._front()

    @staticmethod
    def _allowed(widget: QWidget) -> bool:
        if widget.accessibleName() == LANGUAGE:
            return False
        words = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        return not words.replace("&", "").startswith(FORBIDDEN) and widget.isVisible()

    # What

    def _mouse(self, how: Callable[..., None], button: Qt.MouseButton = Button.LeftButton) -> None:
        target, place = self._spot()
        if self._allowed(target):
            how(target, button, self._dice.choice((NONE, NONE, NONE, NONE, CTRL, SHIFT)), place)

    def _click(self) -> None:
        self._mouse(QTest.mouseClick)

    def _double_click(self) -> None:
        self._mouse(QTest.mouseDClick)

    def _open_menu(self) -> None:
        self._mouse(QTest.mouseClick, Button.RightButton)

    def _press(self) -> None:
        """Click a control, wherever it is."""
        controls = [
            child for child in self._front().findChildren(QWidget) if child.isVisible() and child.focusPolicy().value
        ]
        if controls:
            target = self._dice.choice(controls)
            if self._allowed(target) and target.isEnabled():
                QTest.mouseClick(target, Button.LeftButton, NONE, target.rect().center())

    def _drag(self) -> None:
        target, place = self._spot()
        if self._allowed(target):
            QTest.mousePress(target, Button.LeftButton, NONE, place)
            aim = QPoint(self._dice.randrange(max(1, target.width())), self._dice.randrange(max(1, target.height())))
            self._planned.append(lambda: self._drop(target, aim))

    def _drop(self, target: QWidget, aim: QPoint) -> None:
        from shiboken6 import isValid

        if isValid(target) and target.isVisible() and target.rect().contains(aim):
            QTest.mouseMove(target, aim)
            QTest.mouseRelease(target, Button.LeftButton, NONE, aim)

    def _turn_wheel(self) -> None:
        target, place = self._spot()
        if not self._allowed(target):
            return
        turn = QPoint(0, self._dice.choice((-960, -240, -120, 120, 240, 960)))
        over = QPointF(target.mapToGlobal(place))
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(QPointF(place), over, QPoint(), turn, Button.NoButton, NONE, phase, False)
        QApplication.sendEvent(target, event)

    def _hit(self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = NONE) -> None:
        target = self._key_target()
        if target.accessibleName() == LANGUAGE and key not in (Key.Key_Tab, Key.Key_Escape):
            return
        pressing = key in (Key.Key_Return, Key.Key_Space, " ")
        address = target.accessibleName() in ("Panel address", "API key") and isinstance(key, str)
        if not address and not (pressing and not self._allowed(target)):
            QTest.keyClick(target, key, modifier)

    def _hit_key(self) -> None:
        self._hit(self._dice.choice(KEYS))

    def _hit_shortcut(self) -> None:
        key, modifier = self._dice.choice(SHORTCUTS)
        self._hit(key, modifier)

    def _type_words(self) -> None:
        self._plan_words(self._dice.choice(TEXTS))

    def _plan_words(self, words: str) -> None:
        self._planned.extend((lambda letter=letter: self._hit(letter)) for letter in words if letter.isascii())
        others = "".join(letter for letter in words if not letter.isascii())
        if others:
            self._planned.append(lambda: self._paste(others))

    def _paste(self, words: str) -> None:
        QApplication.clipboard().setText(words)
        self._hit(Key.Key_V, CTRL)

    def _resize(self) -> None:
        self._window.resize(self._dice.randrange(860, 1700), self._dice.randrange(560, 1000))

    def _change_page(self) -> None:
        self._window.activateWindow()
        self._planned.append(lambda: self._hit(Key.Key_Escape))
        self._planned.append(lambda: self._hit(self._dice.choice((*(str(n) for n in range(1, 7)), ",")), CTRL))

    # With sense

    def _fill_ticket(self) -> None:
        """Ask for an order that a panel would take."""
        self._orders += 1
        steps: tuple[Callable[[], None], ...] = (
            lambda: self._hit(Key.Key_Escape),
            lambda: self._hit(Key.Key_N, CTRL),
            lambda: self._put("Service", str(self._dice.randrange(1, 40))),
            lambda: self._hit(Key.Key_Return),
            lambda: self._put("Link", f"https://site.example/p/{self._dice.randrange(400)}"),
            lambda: self._put("Quantity", str(self._dice.choice((100, 200, 500, 1000)))),
            lambda: self._push("Place order"),
        )
        self._planned.extend(steps)

    def _fill_bulk(self) -> None:
        lines = [
            f"{self._dice.randrange(1, 40)} | https://site.example/b/{self._dice.randrange(4000)} | 200"
            for _ in range(6)
        ]
        steps: tuple[Callable[[], None], ...] = (
            lambda: self._hit(Key.Key_Escape),
            lambda: self._hit("5", CTRL),
            lambda: self._put("Bulk lines", "\n".join(lines)),
            *(lambda: None for _ in range(60)),
            lambda: self._push("Place"),
        )
        self._planned.extend(steps)

    def _put(self, name: str, words: str) -> None:
        """Paste into the field of that name, if it shows."""
        for field in self._window.findChildren(QWidget):
            if field.accessibleName() == name and field.isVisible() and field.isEnabled():
                inner = field if isinstance(field, QLineEdit | QPlainTextEdit) else field.findChild(QLineEdit)
                if inner is not None:
                    inner.setFocus()
                    inner.selectAll()
                    QApplication.clipboard().setText(words)
                    QTest.keyClick(inner, Key.Key_V, CTRL)
                return

    def _push(self, beginning: str) -> None:
        for button in self._front().findChildren(QAbstractButton):
            if button.isVisible() and button.isEnabled() and button.text().replace("&", "").startswith(beginning):
                QTest.mouseClick(button, Button.LeftButton, NONE, button.rect().center())
                return
