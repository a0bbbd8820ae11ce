"""Says once, at the bottom of the window and without taking the keyboard, that the program was updated."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Slot

from smm_desktop import __version__
from smm_desktop.ui.setting_names import SEEN_VERSION

if TYPE_CHECKING:
    from smm_desktop.ui.painted import PaintedWindow


def ran_before(state: QSettings) -> str:
    """The version that ran before this one; empty for one that kept none, this one's own for a new profile.

    To be asked before the window keeps anything.
    """
    return str(state.value(SEEN_VERSION, "")) or ("" if state.allKeys() else __version__)


class UpdateNote(QObject):
    """Begun once the data is open; after a hidden start it waits until the window is first seen."""

    def __init__(self, window: PaintedWindow, state: QSettings, show_news: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._state = state
        self._show_news = show_news

    def start(self, before: str) -> None:
        """`before` is the version that ran before."""
        from smm_desktop.core.changelog import is_update

        if not is_update(before, __version__):
            self._note()
        elif self._window.was_painted:
            self._say()
        else:
            self._window.painted.connect(self._say)

    @Slot()
    def _say(self) -> None:
        from smm_desktop.ui.messagebar import MessageBar

        words = self.tr("SMM Desktop was updated to version {version}.").format(version=__version__)
        answers = ((self.tr("What's new"), self._show_news), (self.tr("Close"), _nothing))
        if bar := self._window.findChild(MessageBar):
            bar.ask(words, answers, focus=False)
        self._note()

    def _note(self) -> None:
        self._state.setValue(SEEN_VERSION, __version__)


def _nothing() -> None:
    """The question goes away by itself."""
