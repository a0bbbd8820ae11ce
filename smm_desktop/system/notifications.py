"""The desktop's own notifications, by the service that freedesktop.org describes (version 1.2 of its specification).

Where there is none, as on other systems, notices show beside the tray's icon instead.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections import deque
from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection  # loaded when the first notice shows, and only where it is installed

log = logging.getLogger(__name__)

_NAME, _PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
_PATIENCE = 5.0
_MOST_CLICKS = 50
_BY_SERVER = -1
"""How long a notice stays is left to the desktop."""


class BusNotices:
    """Shows notices over the session's bus. It satisfies `core.notices.NoticeDoor`; callable from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._bus: DBusConnection | None = None
        self._signals: deque[Message] = deque(maxlen=_MOST_CLICKS)
        self._markup = True

    def show(self, title: str, text: str) -> int:
        """Show plain words; the number of the notice, 0 where the desktop does not show any. May wait for seconds."""
        with self._lock:
            try:
                return self._notify(title, text)
            except Exception as trouble:  # noqa: BLE001 - no bus, no service, no library: there is another way to tell
                log.info("the desktop shows no notices: %s", type(trouble).__name__)
                self._hang_up()
                return 0

    def clicked(self) -> tuple[int, ...]:
        """The numbers of the notices that were clicked since the last time; never waits."""
        if not self._lock.acquire(blocking=False):
            return ()  # one is just being shown; what came meanwhile is told after it
        try:
            self._take_what_came()
            numbers = tuple(int(message.body[0]) for message in self._signals if message.body)
            self._signals.clear()
            return numbers
        finally:
            self._lock.release()

    def socket(self) -> int:
        """The file number on which clicks arrive; -1 without a connection."""
        return self._bus.sock.fileno() if self._bus is not None else -1

    def close(self) -> None:
        """Let go of the connection."""
        with self._lock:
            self._hang_up()

    def _notify(self, title: str, text: str) -> int:
        body = escape(text, quote=False) if self._connected() and self._markup else text
        hints = {"desktop-entry": ("s", "smm-desktop")}
        values = ("SMM Desktop", 0, "smm-desktop", title, body, ["default", ""], hints, _BY_SERVER)
        return int(self._ask("Notify", "susssasa{sv}i", values)[0])

    def _connected(self) -> DBusConnection:
        if self._bus is None:
            from jeepney import MatchRule, message_bus
            from jeepney.io.blocking import Proxy, open_dbus_connection

            self._bus = open_dbus_connection("SESSION")
            rule = MatchRule(type="signal", interface=_NAME, member="ActionInvoked", path=_PATH)
            self._bus.filter(rule, queue=self._signals)
            Proxy(message_bus, self._bus).AddMatch(rule)
            self._markup = "body-markup" in self._ask("GetCapabilities")[0]
        return self._bus

    def _ask(self, method: str, signature: str = "", values: tuple[object, ...] = ()) -> Any:
        from jeepney import DBusAddress, new_method_call
        from jeepney.wrappers import unwrap_msg

        call = new_method_call(DBusAddress(_PATH, _NAME, _NAME), method, signature or None, values)
        return unwrap_msg(self._connected().send_and_get_reply(call, timeout=_PATIENCE))

    def _take_what_came(self) -> None:
        try:
            while self._bus is not None:
                self._bus.recv_messages(timeout=0)
        except TimeoutError:
            return
        except Exception:  # noqa: BLE001 - the bus has gone; the next notice looks for it anew
            self._hang_up()

    def _hang_up(self) -> None:
        bus, self._bus = self._bus, None
        if bus is not None:
            bus.close()


def desktop_notices() -> BusNotices | None:
    """The notices of this system's desktop; None where they are told beside the tray's icon."""
    return BusNotices() if sys.platform.startswith(("linux", "freebsd", "openbsd")) else None
