"""The whole program over a profile, without a screen: `python tests/suspend/program.py FOLDER KEYS SHARE`.

KEYS is a JSON object of keys by account id. All waits of the follower are SHARE of what they usually are, so that a
pause of seconds is what minutes are otherwise. Lines on the input move the clock that people can set, and the zone:

    shift 86400        the wall clock shows a day more
    zone Asia/Tokyo    the machine is in Tokyo now
    quit

With a further argument it is shown on a screen, and tells notices to the desktop.
"""

from __future__ import annotations

import json
import os
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

SHORTENED = {
    "smm_desktop.core.following": (
        *("FRESH_FOR", "EARLY_FOR", "FIRST_LOOK", "LONGEST_WAIT", "_EARLY", "_FRESH", "_MOVING", "_STILL"),
        *("_RETRY", "_FIRST_BACK_OFF", "_LONGEST_BACK_OFF", "_RATE_BACK_OFF"),
    ),
    "smm_desktop.core.follow_schedule": ("BREAK", "LOST_AFTER", "START_SPREAD", "_TOLERANCE", "FRESH_FOR"),
    "smm_desktop.ui.notifier": ("APART",),
}


class Clock:
    """The wall clock as it was set."""

    def __init__(self) -> None:
        self.shift = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.shift


def shorten(share: float) -> None:
    """Make all waits of the follower shorter."""
    from importlib import import_module

    for name, constants in SHORTENED.items():
        module = import_module(name)
        for constant in constants:
            if hasattr(module, constant):
                setattr(module, constant, getattr(module, constant) * share)


def main(folder: Path, keys: dict[str, str], share: float, *, on_screen: bool = False) -> int:
    """Run until the input says `quit`."""
    shorten(share)
    from PySide6.QtCore import QSocketNotifier
    from PySide6.QtWidgets import QApplication

    from smm_desktop.app import build
    from smm_desktop.core.follow_schedule import Reading
    from smm_desktop.hosting import PracticeHost
    from smm_desktop.system import notifications
    from smm_desktop.system.paths import Paths
    from smm_desktop.system.secrets import SessionSecrets
    from smm_desktop.ui import rounds

    clock, secrets = Clock(), SessionSecrets()
    for account, key in keys.items():
        secrets.set(account, key)
    rounds.read_clocks = lambda: Reading(clock.now(), time.monotonic())
    application = QApplication(sys.argv[:1])
    program = build(application, paths=Paths.portable(folder), host=PracticeHost(), secrets=secrets)

    if on_screen:
        program.tray.door = notifications.desktop_notices()

    def obey() -> None:
        for line in os.read(0, 4096).decode().splitlines():
            word, _, value = line.partition(" ")
            if word == "shift":
                clock.shift += timedelta(seconds=float(value))
            elif word == "zone":
                os.environ["TZ"] = value
                time.tzset()
            else:
                program.quit()

    def opened() -> None:
        if program.workspace is None:
            rounds.QTimer.singleShot(20, program, opened)
            return
        program.workspace.desk.now = clock.now
        print("open", flush=True)

    notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
    notifier.activated.connect(obey)
    program.crashes.install()
    program.start()
    opened()
    status = application.exec()
    return status if program.close() else 3


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), json.loads(sys.argv[2]), float(sys.argv[3]), on_screen=len(sys.argv) > 4))
