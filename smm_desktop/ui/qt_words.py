"""What Qt has to say goes into the log too; and when it says that the screen is gone, its last word waits.

Qt ends the process at once when the display server goes, as at a log-out that nobody announced. Nothing is asked of
the program then, save that Qt says so first: that is the moment in which paid calls still get their outcome.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger("qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
SCREEN_GONE = ("The X11 connection broke", "The Wayland connection broke")
_STATUS = 1


class QtWords:
    """Between `start` and `stop`, Qt's messages are logged; `screen_gone` is called before the process ends with it."""

    def __init__(self, screen_gone: Callable[[], None]) -> None:
        self._screen_gone = screen_gone

    def start(self) -> None:
        """Listen from here on."""
        qInstallMessageHandler(self._hear)

    def stop(self) -> None:
        """Let Qt print its messages by itself again."""
        qInstallMessageHandler(None)

    def _hear(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        log.log(_LEVELS.get(kind, logging.WARNING), "%s", text)
        if sys.stderr is not None:
            with suppress(OSError, ValueError):  # the terminal may have gone with the screen
                sys.stderr.write(f"{text}\n")
        if text.startswith(SCREEN_GONE):
            self._screen_gone()
            os._exit(_STATUS)  # what Qt is about to do, without destroying what has no screen any more
