"""Asking the desktop to keep the session while something is under way that should not be cut off.

By the portal that every newer Linux desktop has (org.freedesktop.portal.Inhibit). What it grants ends with the
connection it was asked over, so it never outlives the program.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection  # loaded when something takes long for the first time

log = logging.getLogger(__name__)

_NAME, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Inhibit"
_LOG_OUT = 1
_PATIENCE = 5.0


class SessionHold:
    """The desktop was asked to wait, with words that it may show; until `release`."""

    def __init__(self, bus: DBusConnection) -> None:
        self._bus = bus

    def release(self) -> None:
        """The session may end again."""
        self._bus.close()


def hold_session(reason: str) -> SessionHold | None:
    """Ask the desktop to wait; None where it cannot be asked. May take seconds: work for a thread."""
    try:
        from jeepney import DBusAddress, new_method_call
        from jeepney.io.blocking import open_dbus_connection
        from jeepney.wrappers import unwrap_msg

        bus = open_dbus_connection("SESSION")
    except Exception as trouble:  # noqa: BLE001 - no bus or no library: a signal at the end is waited on all the same
        log.info("the session cannot be held: %s", type(trouble).__name__)
        return None
    try:
        place = DBusAddress(_PATH, _NAME, _INTERFACE)
        call = new_method_call(place, "Inhibit", "sua{sv}", ("", _LOG_OUT, {"reason": ("s", reason)}))
        unwrap_msg(bus.send_and_get_reply(call, timeout=_PATIENCE))
    except Exception as trouble:  # noqa: BLE001 - no portal, or one that does not want to
        log.info("the desktop does not hold the session: %s", type(trouble).__name__)
        bus.close()
        return None
    return SessionHold(bus)
