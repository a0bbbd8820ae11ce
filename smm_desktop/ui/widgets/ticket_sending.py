"""The way of one order from the press of Place order to its outcome: checked, asked for, sent once."""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from smm_desktop.core.errors import SmmError
from smm_desktop.core.orders import Placing, Ticket
from smm_desktop.ui.widgets import ticket_words as words
from smm_desktop.ui.widgets.ticket_notes import Outcome
from smm_desktop.ui.workspace import Workspace


class Stage(Enum):
    """How far a press of Place order is."""

    READY = auto()
    CHECKING = auto()
    ASKING = auto()
    SENDING = auto()
    RESTING = auto()
    """The outcome is there; for the time of a double click nothing can be pressed."""


class Sending(QObject):
    """Sends one ticket at a time; what is pressed meanwhile is left out."""

    stage_changed = Signal(object)
    asked = Signal(str)
    """A question that a person must answer: with `confirm` or `give_up`."""
    settled = Signal(str, object, object, bool)
    """The sentence, its `Outcome`, the step to offer (or None), and whether the order was placed."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stage = Stage.READY
        self._ticket: Ticket | None = None
        self._override: tuple[str, ...] = ()
        self._seen: frozenset[str] = frozenset()
        self._unsettled: list[Ticket] = []
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._wake)

    @property
    def stage(self) -> Stage:
        """How far it is."""
        return self._stage

    def begin(self, ticket: Ticket, seen: Collection[str]) -> None:
        """Take a ticket on its way; `seen` are the cautions that stood on the screen. Nothing happens while one is."""
        from smm_desktop.actions import placing

        if self._stage is not Stage.READY:
            return
        self._ticket, self._seen, self._override = ticket, frozenset(seen), ()
        self._enter(Stage.CHECKING)
        job = self._workspace.run(placing.cautions, ticket, done=self._weigh, failed=self._stopped)
        job.finished.connect(self._checking_ended)

    def confirm(self) -> None:
        """The person said yes."""
        if self._stage is Stage.ASKING:
            self._send()

    def give_up(self) -> None:
        """The person said no; nothing was sent."""
        if self._stage is Stage.ASKING:
            self._enter(Stage.READY)

    def _weigh(self, cautions: Any) -> None:
        if self._ticket is None or self._stage is not Stage.CHECKING:
            return
        self._override = tuple(str(caution.kind) for caution in cautions)
        unsettled = self._ticket in self._unsettled
        if unsettled or words.must_ask(cautions, self._seen):
            self._enter(Stage.ASKING)
            self.asked.emit(words.question(self._ticket, cautions, unsettled=unsettled))
        else:
            self._send()

    def _send(self) -> None:
        from smm_desktop.actions import placing

        self._enter(Stage.SENDING)
        job = self._workspace.run(
            placing.place_order, self._ticket, override=self._override, done=self._placed, failed=self._stopped
        )
        job.finished.connect(self._sending_ended)

    def _placed(self, placed: Any) -> None:
        from smm_desktop.actions import balances

        if self._ticket is None:
            return
        if placed.order.placing is Placing.PLACED:
            self._workspace.run(balances.look, self._ticket.account)
        if placed.order.placing is Placing.UNKNOWN:
            self._unsettled.append(self._ticket)
        self._settle(*words.outcome(placed, self._ticket), placed=placed.order.placing is Placing.PLACED)

    def _stopped(self, error: SmmError) -> None:
        self._settle(words.not_sent(error), Outcome.NOT_SENT, None, placed=False)

    def _settle(self, text: str, outcome: Outcome, step: tuple[str, str] | None, *, placed: bool) -> None:
        self._enter(Stage.RESTING)
        self._rest.start(QGuiApplication.styleHints().mouseDoubleClickInterval())
        self.settled.emit(text, outcome, step, placed)

    @Slot()
    def _checking_ended(self) -> None:
        if self._stage is Stage.CHECKING:
            self._settle(words.crashed(), Outcome.NOT_SENT, None, placed=False)

    @Slot()
    def _sending_ended(self) -> None:
        if self._stage is Stage.SENDING:
            if self._ticket is not None:
                self._unsettled.append(self._ticket)
            self._settle(words.crashed(), Outcome.UNKNOWN, (words.tr("Open Attention"), "attention"), placed=False)

    @Slot()
    def _wake(self) -> None:
        if self._stage is Stage.RESTING:
            self._enter(Stage.READY)

    def _enter(self, stage: Stage) -> None:
        self._stage = stage
        self.stage_changed.emit(stage)
