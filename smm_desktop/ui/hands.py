"""Uses the window as a person does: finds things by their accessible names, presses, types and waits."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

Kind = TypeVar("Kind", bound=QWidget)


class HandsError(Exception):
    """Something that should be there is not, or did not come in time."""


def wait(until: Callable[[], bool], seconds: float, what: str) -> None:
    """Let the window work until `until()` is true. Raises HandsError naming `what` after `seconds`."""
    end = time.monotonic() + seconds
    while not until():
        if time.monotonic() > end:
            raise HandsError(f"waited {seconds:.0f} s in vain for {what}")
        rest(20)


def rest(milliseconds: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Hands:
    """Works in one window. Names are accessible names; where several things share one, what is visible comes first."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def find(self, name: str, kind: type[Kind]) -> Kind | None:
        """The visible thing of that name and kind, or None."""
        found = [child for child in self._window.findChildren(kind) if self._is_named(child, name)]
        return next((child for child in found if child.isVisible()), None)

    def need(self, name: str, kind: type[Kind], seconds: float = 10) -> Kind:
        """The thing of that name once it shows."""
        wait(lambda: self.find(name, kind) is not None, seconds, f"“{name}” to show")
        return cast(Kind, self.find(name, kind))

    def press(self, name: str, seconds: float = 10) -> None:
        """Press the button of that name once it can be pressed."""
        button = self.need(name, QAbstractButton, seconds)
        wait(button.isEnabled, seconds, f"“{name}” to be ready")
        button.click()

    def type(self, name: str, text: str) -> None:
        """Put `text` into the field of that name, key by key."""
        field = self.need(name, QWidget)
        if not isinstance(field, QLineEdit | QPlainTextEdit):
            field = field.findChild(QLineEdit) or field.findChild(QPlainTextEdit) or field
        if isinstance(field, QLineEdit | QPlainTextEdit):
            field.setFocus()
            field.selectAll()
        for character in text:
            self.key(field, Qt.Key.Key_Return if character == "\n" else Qt.Key(0), character)
            rest(1)  # between two keys the window works, as it does under real fingers

    def key(self, target: QWidget, key: Qt.Key, text: str = "") -> None:
        """Press and release one key over `target`."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))

    def read(self, name: str) -> str:
        """The text of the label or field of that name; empty where it does not show."""
        found = self.find(name, QLineEdit) or self.find(name, QLabel)
        if found is not None:
            return found.text()
        words = self.find(name, QPlainTextEdit)
        return words.toPlainText() if words is not None else ""

    def close_popups(self) -> None:
        """Close a menu or completion list that is open."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()

    @staticmethod
    def _is_named(child: QWidget, name: str) -> bool:
        if child.accessibleName() == name:
            return True
        return isinstance(child, QAbstractButton) and child.text().replace("&", "") == name
