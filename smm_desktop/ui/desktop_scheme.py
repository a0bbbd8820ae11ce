"""On Linux: whether the desktop is light or dark, asked of its portal. Qt by itself asks it on a few desktops only."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCallWatcher

_PLACE = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings")
_SETTING = ("org.freedesktop.appearance", "color-scheme")
_DARK = {1: True, 2: False}
"""As the portal numbers them; 0 is for no preference."""


class DesktopScheme(QObject):
    """Asks once when it is started, and listens from then on; nothing waits for the answer."""

    told = Signal(object)
    """True where the desktop is dark, False where light; None where there is no portal, or it has no preference."""

    def start(self) -> None:
        """Ask, where there is such a thing as a portal."""
        if sys.platform != "linux":
            return
        try:
            from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
        except ImportError:  # a build without it goes by what Qt knows
            return
        bus = QDBusConnection.sessionBus()
        slot = SLOT("_hear(QString,QString,QDBusVariant)")
        bus.connect(*_PLACE, "SettingChanged", self, slot)  # type: ignore[call-overload]  # the stubs want bytes
        question = QDBusMessage.createMethodCall(*_PLACE, "Read")
        question.setArguments(list(_SETTING))
        watcher = QDBusPendingCallWatcher(bus.asyncCall(question), self)
        watcher.finished.connect(self._take)

    @Slot(str, str, "QDBusVariant")
    def _hear(self, group: str, key: str, value: Any) -> None:
        if (group, key) == _SETTING:
            self._tell(value)

    @Slot(object)
    def _take(self, watcher: QDBusPendingCallWatcher) -> None:
        self._tell(None if watcher.isError() else watcher.reply().arguments()[0])
        watcher.deleteLater()

    def _tell(self, value: Any) -> None:
        while hasattr(value, "variant"):  # the older of the two methods wraps it twice
            value = value.variant()
        self.told.emit(_DARK.get(value))
