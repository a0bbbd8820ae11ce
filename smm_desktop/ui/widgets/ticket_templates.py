"""Templates on the ticket: filled in where the service is what it was; else what changed is said first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smm_desktop.core.errors import SmmError
from smm_desktop.core.text import plain
from smm_desktop.jobs import Lane
from smm_desktop.ui.messages import say, say_text
from smm_desktop.ui.requests import TicketRequest
from smm_desktop.ui.theme import Space
from smm_desktop.ui.widgets.ticket_notes import Outcome, Question
from smm_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from smm_desktop.actions.templates import Looked
    from smm_desktop.core.templates import Template


class TicketTemplates(QWidget):
    """Asks below the title of the ticket."""

    filled = Signal(object)
    """The `TicketRequest` that a template makes."""
    refused = Signal(str, object)
    """Why it cannot be used, and the `Outcome` that says how that looks."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._template: Template | None = None
        self._question = Question(self.tr("Use today's terms"), self)
        self._question.confirmed.connect(self._accept)
        self._question.declined.connect(self._question.close_question)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, 0, Space.L, 0)
        column.addWidget(self._question)

    @Slot(int)
    def use(self, template: int) -> None:
        """Use a template by our number of it."""
        from smm_desktop.actions import templates

        self._question.close_question()
        self._workspace.query(templates.look, template, done=self._weigh, failed=self._fail)

    def _weigh(self, looked: Looked) -> None:
        self._template = looked.template
        if looked.refusal is not None:
            self.refused.emit(say_text(looked.refusal), Outcome.REFUSED)
        elif looked.changed:
            words = self.tr("The service of “{name}” is not what it was when the template was kept.")
            changed = [say_text(text) for text in looked.changed]
            self._question.ask("\n".join([words.format(name=plain(looked.template.name, 60)), *changed]))
        else:
            self._fill()

    @Slot()
    def _accept(self) -> None:
        from smm_desktop.actions import templates

        self._question.close_question()
        if self._template is not None:
            self._workspace.run(templates.accept, self._template.id, lane=Lane.LOCAL)
        self._fill()

    def _fill(self) -> None:
        made = self._template
        if made is not None:
            self.filled.emit(TicketRequest(made.account, made.service, dict(made.fields)))

    def _fail(self, error: SmmError) -> None:
        self.refused.emit(say(error), Outcome.REFUSED)
