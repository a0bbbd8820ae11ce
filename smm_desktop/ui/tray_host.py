"""On Linux: tells when the tray of the newer kind (StatusNotifierItem) comes, goes, or is another one."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal, Slot

_WATCHER = "org.kde.StatusNotifierWatcher"


class TrayHost(QObject):
    """`changed` is emitted when the owner of the tray's name on the session bus is another one, or none any more.

    An icon is of the kind that there was when it was made: it has to be made anew then.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        if sys.platform != "linux":
            return
        try:
            from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher
        except ImportError:  # a build without it: the icon then stays of the kind that it is
            return
        mode = QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange
        self._watch = QDBusServiceWatcher(_WATCHER, QDBusConnection.sessionBus(), mode, self)
        self._watch.serviceOwnerChanged.connect(self._tell)

    @Slot(str, str, str)
    def _tell(self, _name: str, _before: str, _now: str) -> None:
        self.changed.emit()
