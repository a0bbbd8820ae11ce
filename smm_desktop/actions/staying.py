"""Starting at login."""

from __future__ import annotations

from smm_desktop.actions.desk import Desk
from smm_desktop.core.login import LoginStart
from smm_desktop.system.autostart import Autostart


def login_start(_desk: Desk, autostart: Autostart) -> LoginStart:
    """Whether the program starts at login now, whoever arranged it."""
    return autostart.state()


def set_login_start(_desk: Desk, autostart: Autostart, *, on: bool, hidden: bool) -> LoginStart:
    """Start at login or no longer; returns how it stands then. Raises SmmError where the system refuses."""
    autostart.switch(on=on, hidden=hidden)
    return autostart.state()


def mend_login_start(_desk: Desk, autostart: Autostart) -> bool:
    """Where the program that starts at login is gone, as after a move or an update, name this one instead."""
    return autostart.mend()
