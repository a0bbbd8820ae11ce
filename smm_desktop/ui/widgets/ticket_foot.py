"""The foot of the order ticket: cautions, cost, what became of the order, and the button that spends money."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smm_desktop.ui.icons import dress
from smm_desktop.ui.labels import separator
from smm_desktop.ui.theme import Space
from smm_desktop.ui.widgets.ticket_notes import CautionList, CostPanel, OutcomeNote, Question, SteadyButton
from smm_desktop.ui.widgets.ticket_sending import Stage


class TicketFoot(QFrame):
    """Always in view, below the fields."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cautions = CautionList()
        self.cost = CostPanel()
        self.note = OutcomeNote()
        self.question = Question(self.tr("Place order"))
        self.place = SteadyButton(self.tr("Place order"))
        self.place.setAccessibleName(self.tr("Place order"))
        self.place.setProperty("role", "primary")
        self.place.setMinimumHeight(36)
        self.later = SteadyButton(self.tr("Later…"))
        self.later.setAccessibleName(self.tr("Place later…"))
        self.later.setToolTip(self.tr("Place it at a time, or when the order on its link ends"))
        self.later.setMinimumHeight(36)
        dress(self.later, "clock")
        self.behind = QPushButton(self.tr("Place it when that order ends…"))
        self.behind.setProperty("role", "flat")
        self.behind.hide()
        self._arrange()

    def show_stage(self, stage: Stage) -> None:
        """The button is dead from the press until the outcome is known; a question takes its place."""
        busy = stage in (Stage.CHECKING, Stage.SENDING)
        self.place.setText(self.tr("Placing order…") if busy else self.tr("Place order"))
        self.place.setEnabled(stage is Stage.READY)
        self.place.setVisible(stage is not Stage.ASKING)
        self.later.setEnabled(stage is Stage.READY)
        self.later.setVisible(stage is not Stage.ASKING)
        if stage is not Stage.ASKING:
            self.question.close_question()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(separator())
        inside = QVBoxLayout()
        inside.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        inside.setSpacing(Space.M)
        inside.addWidget(self.cautions)
        inside.addWidget(self.behind, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.cost, self.note, self.question):
            inside.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.place, 1)
        buttons.addWidget(self.later)
        inside.addLayout(buttons)
        column.addLayout(inside)
