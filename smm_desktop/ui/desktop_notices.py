"""Where notices go: to the desktop's own notifications, or beside the tray's icon where there are none."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

from smm_desktop.core.notices import NoticeDoor
from smm_desktop.jobs import JobRunner, Lane
from smm_desktop.ui.tray import Tray

_MOST_KEPT = 100


class DesktopNotices(QObject):
    """Shows notices and tells which of them a person clicked."""

    clicked = Signal(int)
    """The number that a notice was shown under."""

    def __init__(self, runner: JobRunner, tray: Tray, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner, self._tray = runner, tray
        self._numbers: dict[int, int] = {}
        self._beside = 0
        self._listener: QSocketNotifier | None = None
        tray.notice_clicked.connect(self._click_beside)

    @property
    def _door(self) -> NoticeDoor | None:
        return self._tray.door

    @Slot(str, str, int)
    def show(self, title: str, text: str, number: int) -> None:
        """Show a notice of plain words under a number."""
        if self._door is None:
            self._show_beside(title, text, number)
            return
        shown = partial(self._shown, title, text, number)
        self._runner.start(self._door.show, title, text, lane=Lane.LOCAL, job_name="notice", done=shown)

    def _shown(self, title: str, text: str, number: int, known_as: int) -> None:
        if not known_as:
            self._show_beside(title, text, number)
            return
        self._numbers[known_as] = number
        for old in [*self._numbers][:-_MOST_KEPT]:
            del self._numbers[old]
        self._listen()
        self._look()

    def _show_beside(self, title: str, text: str, number: int) -> None:
        self._beside = number
        self._tray.explain(title, text)

    def _listen(self) -> None:
        socket = self._door.socket() if self._door else -1
        if socket < 0 or (self._listener is not None and self._listener.socket() == socket):
            return
        self._deafen()
        self._listener = QSocketNotifier(socket, QSocketNotifier.Type.Read, self)
        self._listener.activated.connect(self._look)

    @Slot()
    def _look(self) -> None:
        if self._door is None:
            return
        for known_as in self._door.clicked():
            if known_as in self._numbers:
                self.clicked.emit(self._numbers[known_as])
        if self._door.socket() < 0:
            self._deafen()

    def _deafen(self) -> None:
        if self._listener is not None:
            self._listener.setEnabled(False)
            self._listener.deleteLater()
            self._listener = None

    @Slot()
    def _click_beside(self) -> None:
        self.clicked.emit(self._beside)
