"""Where the window stood when it was last seen, kept for each set of screens."""

from __future__ import annotations

from collections.abc import Sequence
from zlib import crc32

from PySide6.QtCore import QByteArray, QEvent, QObject, QRect, QSettings, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_USUAL_SIZE = (1280, 800)
_MARGIN = 40
"""Left for the frame that the window manager draws."""
_SETTLED_MS = 700
"""After a screen came or went, the system moves windows about for so long."""
_LEAST_SEEN = 120
"""Of a window so many pixels, each way, must lie on a screen: else it is not put back there."""


def screens_key(screens: Sequence[QRect]) -> str:
    """The name of a set of screens: the same in whatever order they are told."""
    told = sorted((screen.x(), screen.y(), screen.width(), screen.height()) for screen in screens)
    return f"{crc32(repr(told).encode()):08x}"


def fits(window: QRect, screens: Sequence[QRect]) -> bool:
    """True where enough of a window would be seen, its upper edge with it, to be moved by hand."""
    for screen in screens:
        seen = screen.intersected(window)
        if min(seen.width(), seen.height()) >= _LEAST_SEEN and screen.top() <= window.top() <= screen.bottom():
            return True
    return False


class WindowPlace(QObject):
    """Puts a window back where it was with these screens, at once and when one is plugged in or out.

    A window that was never seen gets the usual size, as far as the screen has room.
    """

    def __init__(self, window: QWidget, state: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._state = state
        self._screens = _screens()
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._moved_over)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._screens_changed)
            application.screenRemoved.connect(self._screens_changed)
        self._latest = QByteArray()
        self._restore()
        window.installEventFilter(self)

    def save(self) -> None:
        """Remember the place, for the screens there are."""
        if not self._settled.isActive():
            self._state.setValue(self._name(), self._window.saveGeometry())

    def _restore(self) -> None:
        room = self._window.screen().availableSize()
        self._window.resize(min(_USUAL_SIZE[0], room.width() - _MARGIN), min(_USUAL_SIZE[1], room.height() - _MARGIN))
        self._put(self._kept() or self._state.value("window/geometry"))

    def _kept(self) -> object:
        return self._state.value(self._name())

    def _name(self) -> str:
        return f"window/place/{screens_key(self._screens)}"

    def _put(self, geometry: object) -> None:
        if isinstance(geometry, QByteArray):
            before = self._window.geometry()
            self._window.restoreGeometry(geometry)
            if not fits(self._window.geometry(), _screens()):
                self._window.setGeometry(before)

    @Slot()
    def _screens_changed(self) -> None:
        if not self._settled.isActive() and not self._latest.isEmpty():
            self._state.setValue(self._name(), self._latest)  # as it was before the system moved it
        self._settled.start()

    @Slot()
    def _moved_over(self) -> None:
        if (now := _screens()) != self._screens:
            self._screens = now
            self._put(self._kept())

    # Qt's own

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: where the window is, while the screens are known, is what a later change of screens goes back to."""
        moved = event.type() in (QEvent.Type.Move, QEvent.Type.Resize)
        if moved and not self._settled.isActive() and self._window.isVisible() and _screens() == self._screens:
            self._latest = self._window.saveGeometry()
        return super().eventFilter(watched, event)


def _screens() -> list[QRect]:
    return [screen.geometry() for screen in QGuiApplication.screens()]
