"""Bugs that came up: written to the log, and shown once with details to copy. No value of any variable is shown."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from smm_desktop import __version__

if TYPE_CHECKING:
    from types import TracebackType

log = logging.getLogger(__name__)


def details_of(trouble: BaseException) -> str:
    """The trace of an exception without values of variables, every known key masked."""
    from smm_desktop.core.redact import hide_known

    lines = traceback.format_exception(type(trouble), trouble, trouble.__traceback__)
    return hide_known(f"SMM Desktop {__version__}, Python {sys.version.split()[0]}\n\n{''.join(lines)}")


class CrashReporter(QObject):
    """Takes what nobody foresaw. `reported` tells that one came; one dialog at a time is open."""

    reported = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: QWidget | None = None
        self.reported.connect(self._show_soon)

    def install(self) -> None:
        """Take what escapes in any thread."""
        sys.excepthook = self._escaped
        threading.excepthook = self._escaped_thread

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    @Slot(object)
    def report(self, trouble: BaseException) -> None:
        """Log a bug and show it; callable from any thread."""
        log.error("unforeseen: %s", details_of(trouble))
        self.reported.emit(trouble)

    @Slot(object)
    def _show_soon(self, trouble: BaseException) -> None:
        QTimer.singleShot(0, self, partial(self._show, trouble))

    def _show(self, trouble: BaseException) -> None:
        from PySide6.QtCore import Qt

        from smm_desktop.ui.dialogs.reports import crash_dialog

        if self._dialog is not None:
            return
        dialog = crash_dialog(details_of(trouble), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.destroyed.connect(self._forget)
        self._dialog = dialog
        dialog.open()

    @Slot()
    def _forget(self) -> None:
        self._dialog = None

    def _escaped(self, kind: type[BaseException], trouble: BaseException, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        self.report(trouble)

    def _escaped_thread(self, escaped: threading.ExceptHookArgs) -> None:
        if escaped.exc_value is not None:
            self.report(escaped.exc_value)
