"""The practice panel inside the program: started when it is asked for, and again at later starts."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from smm_desktop.core.accounts import PRACTICE_NAME
from smm_desktop.core.errors import SmmError
from smm_desktop.core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from smm_desktop.actions.accounts import Added
    from smm_desktop.actions.desk import Desk
    from smm_desktop.practice import PracticePanel

USUAL_SPEED = 0.08
"""So that an order takes some minutes: long enough to be followed through its states, short enough to be waited for."""
TOUR_SPEED = 20.0
_EPOCH = 1_700_000_000


class PracticeHost:
    """Holds the one practice panel of the program. Its methods wait for it, so they belong on a job."""

    def __init__(self, *, speed: float = USUAL_SPEED, key: str = "practice-key") -> None:
        self._speed = speed
        self._key = key
        self._lock = threading.Lock()
        self._panel: PracticePanel | None = None

    def panel(self) -> PracticePanel:
        """The panel, started if it was not. Raises SmmError where no port can be had."""
        from smm_desktop.practice import PracticePanel

        with self._lock:
            if self._panel is None:
                first = int(time.time()) - _EPOCH  # ids that no earlier run gave out
                self._panel = _started(PracticePanel(speed=self._speed, key=self._key, first_order=first))
            return self._panel

    def connect(self, desk: Desk) -> Added:
        """Start the panel and add it as an account marked practice. Its key is kept for this run only."""
        from smm_desktop.actions import accounts

        panel = self.panel()
        tested = accounts.test_connection(desk, url=panel.url, key=panel.key)
        taken = {account.name for account in accounts.all_accounts(desk)}
        names = [PRACTICE_NAME, *(f"{PRACTICE_NAME} {number}" for number in range(2, len(taken) + 3))]
        name = next(name for name in names if name not in taken)
        return accounts.add_account(
            desk, name=name, url=panel.url, key=panel.key, tested=tested, for_this_run=True, practice=True
        )

    def revive(self, desk: Desk) -> None:
        """Start the panel again for accounts that were connected to it, at its new address."""
        from smm_desktop.actions import accounts

        for account in accounts.all_accounts(desk):
            if account.practice:
                panel = self.panel()
                moved = replace(account, url=panel.url)
                accounts.save_account(desk, moved, key=panel.key, for_this_run=True)

    def stop(self) -> None:
        """Stop the panel, if it runs."""
        with self._lock:
            panel, self._panel = self._panel, None
        if panel is not None:
            panel.stop()


def _started(panel: PracticePanel) -> PracticePanel:
    try:
        return panel.start()
    except OSError:
        raise SmmError(_NO_PORT) from None


_NO_PORT = QT_TRANSLATE_NOOP(
    "core", "The practice panel could not be started: this computer gives it no port. Nothing was changed; try again."
)
