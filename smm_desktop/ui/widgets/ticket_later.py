"""Placing what stands on the ticket later."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from smm_desktop.core.errors import SmmError
from smm_desktop.core.orders import Ticket
from smm_desktop.core.services import Service
from smm_desktop.ui import schedule_words as words
from smm_desktop.ui.dialogs.fitting import open_fitted
from smm_desktop.ui.messages import say
from smm_desktop.ui.widgets.ticket_notes import Outcome
from smm_desktop.ui.workspace import Workspace

Sound = Callable[[], tuple[Ticket, Service] | None]
"""Gives the ticket and its service where nothing is wrong with them; else says what is."""


class TicketLater(QObject):
    """Asks for the time and keeps the order. Nothing is sent."""

    settled = Signal(str, object, object, bool)
    """As `Sending.settled`; the last is whether the order was kept."""

    def __init__(self, workspace: Workspace, sound: Sound, owner: QWidget) -> None:
        super().__init__(owner)
        self._workspace = workspace
        self._sound = sound
        self._owner = owner

    @Slot()
    def ask(self) -> None:
        """Ask for a time, or for the order to wait for."""
        self._open(behind=False)

    @Slot()
    def ask_behind(self) -> None:
        """The same, with the order that runs on the link chosen first."""
        self._open(behind=True)

    def _open(self, *, behind: bool) -> None:
        from smm_desktop.ui.dialogs.place_later import PlaceLaterDialog

        sound = self._sound()
        if sound is not None:
            ticket, service = sound
            dialog = PlaceLaterDialog(self._workspace, ticket, self._owner, behind=behind)
            dialog.chosen.connect(partial(self._keep, ticket, service))
            open_fitted(dialog)

    def _keep(self, ticket: Ticket, service: Service, due_at: Any, behind: Any, any_end: bool) -> None:
        from smm_desktop.actions import scheduled

        self._workspace.run(
            scheduled.schedule,
            ticket,
            rate=service.rate,
            due_at=due_at,
            behind=behind,
            any_end=any_end,
            done=self._kept,
            failed=self._not_kept,
        )

    def _kept(self, kept: Any) -> None:
        step = (self.tr("Show scheduled orders"), "scheduled")
        self.settled.emit(words.kept(kept.one), Outcome.BUSY, step, True)

    def _not_kept(self, error: SmmError) -> None:
        self.settled.emit(say(error), Outcome.NOT_SENT, None, False)
