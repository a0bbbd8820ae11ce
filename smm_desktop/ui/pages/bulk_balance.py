"""Reads the balance anew while a batch spends it."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Slot

from smm_desktop.ui.workspace import Workspace

SECONDS_BETWEEN = 15.0
"""A batch that goes on has its account's balance read at most this often."""


class BalanceReader(QObject):
    """Of the account that a batch orders from: now and then on the way, and at once where it rests or ends."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._account = ""
        self._is_old = False
        self._read_at = 0.0
        self._leaving = False
        workspace.leaving.connect(self._leave)

    def begin(self, account: str) -> None:
        """A batch begins; the balance is held to be known until lines are settled."""
        self._account, self._is_old, self._read_at = account, False, time.monotonic()

    def note_settled(self) -> None:
        """Lines were settled, so what is known of the balance is old."""
        self._is_old = True

    def read(self, *, at_once: bool) -> None:
        """Read the balance where it is old: at once, or not before the last time is long enough ago."""
        from smm_desktop.actions import balances

        now = time.monotonic()
        if self._is_old and not self._leaving and (at_once or now - self._read_at >= SECONDS_BETWEEN):
            self._is_old, self._read_at = False, now
            self._workspace.run(balances.look, self._account)

    @Slot()
    def _leave(self) -> None:
        self._leaving = True
