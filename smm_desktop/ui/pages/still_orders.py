"""Keeps in mind which orders do not move, for the marks and the filter of the orders page."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smm_desktop.actions import stillness
from smm_desktop.core.changes import Changes
from smm_desktop.ui.workspace import Workspace

_GATHER_MS = 1_000
_AGAIN_MS = 10 * 60_000
"""Time alone makes orders stand still, and says nothing."""


class StillOrders(QObject):
    """The orders of the account looked at that do not move. `changed` follows a look that found others."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.ids: tuple[int, ...] = ()
        self._held: frozenset[int] = frozenset()
        self._gather, self._again = QTimer(self), QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER_MS)
        self._again.setInterval(_AGAIN_MS)
        for timer in (self._gather, self._again):
            timer.timeout.connect(self.look)
        self._again.start()
        workspace.changed.connect(self._follow)
        workspace.scope_changed.connect(self.look)

    def __contains__(self, id_: int) -> bool:
        return id_ in self._held

    @Slot()
    def look(self) -> None:
        """Find them anew."""
        scope = self._workspace.scope
        self._workspace.query(stillness.not_moving, scope, done=partial(self._take, scope))

    def _take(self, scope: str, ids: tuple[int, ...]) -> None:
        if scope == self._workspace.scope and ids != self.ids:
            self.ids, self._held = ids, frozenset(ids)
            self.changed.emit()

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        """With balances too, which come every few minutes: looks at orders that change nothing tell nothing."""
        if changes.orders or changes.added or changes.balances or stillness.STILL_DAYS in changes.settings:
            self._gather.start()
