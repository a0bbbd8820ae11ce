"""A window that tells when it stands there for the first time, and when a person wants to close it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow

from smm_desktop.ui import icons

_LEAST_SIZE = (600, 360)
"""A screen of 1280 x 800 at 200 % has that much room beside its panel; pages scroll where they need more."""


class PaintedWindow(QMainWindow):
    """Draws its own icon, and those of actions in menus, once it was painted."""

    painted = Signal()
    """The window stands on the screen for the first time, and answers: what nobody saw yet waited for that."""
    resized = Signal(int)
    """The window has another width."""
    closing = Signal()
    """The person closed the window; the program decides whether it goes to the tray or quits."""

    def __init__(self) -> None:
        super().__init__()
        self._was_painted = self._may_close = False
        self.setMinimumSize(*_LEAST_SIZE)

    @property
    def was_painted(self) -> bool:
        """True once `painted` came, or is about to."""
        return self._was_painted

    def save_place(self) -> None:
        """Remember what the window should come back with; called whenever it is closed."""

    def let_close(self) -> None:
        """The next close is final."""
        self._may_close = True

    def take_keys(self) -> None:
        """Answer to keys that the first paint did not wait for."""

    @Slot()
    def draw_icons(self) -> None:
        """Draw every icon, those that were only promised as well."""
        icons.redress(self)
        self.setWindowIcon(icons.application_icon())

    @Slot()
    def _tell_painted(self) -> None:
        self.painted.emit()
        QTimer.singleShot(0, self, self.take_keys)
        QTimer.singleShot(0, self, self.draw_icons)

    # Qt's own

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: after the first time there is time for the rest."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self._tell_painted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: what stands in the window may have to make room."""
        super().resizeEvent(event)
        self.resized.emit(event.size().width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: the program decides what closing means."""
        self.save_place()
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.closing.emit()
