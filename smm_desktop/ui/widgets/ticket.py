"""The order ticket: one order of any service, from its fields to the outcome."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QVBoxLayout, QWidget

from smm_desktop.core.accounts import Dialect
from smm_desktop.core.checks import sendable
from smm_desktop.core.orders import Ticket
from smm_desktop.core.services import Billing, Service, billed_quantity, estimate, service_type
from smm_desktop.core.text import plain
from smm_desktop.ui.messages import say_text
from smm_desktop.ui.requests import TicketRequest
from smm_desktop.ui.widgets.templates_button import TemplatesButton
from smm_desktop.ui.widgets.ticket_data import TicketData
from smm_desktop.ui.widgets.ticket_foot import TicketFoot
from smm_desktop.ui.widgets.ticket_form import TicketForm
from smm_desktop.ui.widgets.ticket_head import TicketHead
from smm_desktop.ui.widgets.ticket_later import TicketLater
from smm_desktop.ui.widgets.ticket_notes import Outcome
from smm_desktop.ui.widgets.ticket_scroll import TicketScroll
from smm_desktop.ui.widgets.ticket_sending import Sending, Stage
from smm_desktop.ui.widgets.ticket_templates import TicketTemplates
from smm_desktop.ui.workspace import Workspace

_CAUTION_PAUSE_MS = 350
_ASKED_INSTEAD = ("amount", "repeated")
"""Cautions that are asked about when Place order is pressed."""


class OrderTicket(QWidget):
    """Takes an order of any service type, places it once and says what became of it."""

    closed = Signal()
    """The person is done with it (Esc)."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._data = TicketData(workspace, self)
        self._head = TicketHead(self._data, self)
        self._form = TicketForm()
        self._foot = TicketFoot(self)
        self._sending = Sending(workspace, self)
        self._later = TicketLater(workspace, self._sound, self)
        self._templates = TicketTemplates(workspace, self)
        self._waiting: TicketRequest | None = None
        self._filled = QElapsedTimer()
        self._caution_pause = QTimer(self)
        self._caution_pause.setSingleShot(True)
        self._caution_pause.setInterval(_CAUTION_PAUSE_MS)
        self._build()
        self._connect()
        self._show_accounts()

    def fill(self, request: TicketRequest | None) -> None:
        """Put a request on the ticket; None only brings the keyboard to it."""
        if request is not None and request.template:
            self._templates.use(request.template)
        elif request is not None:
            self._filled.start()
            self._waiting = request
            self._apply_waiting()
        if request is None or request.takes_keys:
            self._focus_next()

    @property
    def form(self) -> TicketForm:
        """The fields of the service chosen."""
        return self._form

    @property
    def draft(self) -> TicketRequest | None:
        """What stands on the ticket, to be put on another one; None where no service is chosen."""
        ticket = self._ticket()
        return TicketRequest(ticket.account, ticket.service, dict(ticket.fields)) if ticket else None

    def _apply_waiting(self) -> None:
        request = self._waiting
        if request is None or self._sending.stage in (Stage.CHECKING, Stage.SENDING):
            return
        self._sending.give_up()
        if request.account:
            self._head.set_account(request.account)
        if request.service_id and not self._data.loaded:
            return  # goes on when the catalogue is there
        self._waiting = None
        self._foot.note.clear()
        if request.service_id:
            self._fill_service(request)
        self._form.set_values(request.values)
        if request.takes_keys:
            self._focus_next()

    def _fill_service(self, request: TicketRequest) -> None:
        service = self._data.service(request.service_id)
        if request.values:
            self._form.clear()
        self._head.set_service(service)
        self._show_service(service)
        if service is None:
            self._head.say_fault(
                self.tr("The panel does not list service {id} any more.").format(id=request.service_id)
            )

    def _focus_next(self) -> None:
        if self._head.service is None:
            self._head.focus_service()
        else:
            self._form.focus_first()

    # What is shown follows what is chosen.

    @Slot()
    def _show_accounts(self) -> None:
        self._head.show_accounts(self._workspace.accounts, self._workspace.scope)

    @Slot(str)
    def _take_account(self, account: str) -> None:
        self._data.want(account)

    @Slot(str)
    def _take_scope(self, account: str) -> None:
        if account and self._sending.stage is Stage.READY:
            self._head.set_account(account)

    @Slot()
    def _take_catalogue(self) -> None:
        self._head.refresh_services()
        if self._data.loaded:
            self._show_service(self._head.service)
            self._apply_waiting()

    @Slot(object)
    def _show_service(self, service: Service | None) -> None:
        if service is not None or self._form.service is None:
            self._form.show_service(service, self._dialect)
            self._order_tabs()
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self._show_cost()
        self._caution_pause.start()

    @Slot()
    def _show_cost(self) -> None:
        service, values = self._head.service, self._form.values()
        cost = estimate(service, values) if service else None
        balance, currency = self._data.balance, self._data.currency
        self._foot.cost.show_cost(cost, currency, endless=_is_endless(service, values, self._form.sound))
        self._foot.cost.show_after(None if balance is None or cost is None else balance - cost, currency)

    @Slot()
    def _look_for_cautions(self) -> None:
        from smm_desktop.actions import placing

        ticket = self._ticket() if self._form.sound else None
        if ticket is None or not self._form.values():
            self._foot.cautions.show_texts(())
            self._foot.behind.hide()
            return
        shower = _CautionShower(self, ticket)
        self._workspace.query(placing.cautions, ticket, reread=False, done=shower.show, failed=shower.leave)

    def show_cautions(self, ticket: Ticket, cautions: Any) -> None:
        """Show what was found for a ticket, unless another stands here by now."""
        if ticket == self._ticket():
            texts = [say_text(caution.text) for caution in cautions if caution.kind not in _ASKED_INSTEAD]
            self._foot.cautions.show_texts(texts)
            self._foot.behind.setVisible(any(caution.kind == "active_link" for caution in cautions))

    @property
    def _dialect(self) -> Dialect:
        account = self._data.account
        return account.dialect if account else Dialect()

    def _ticket(self) -> Ticket | None:
        service, account, values = self._head.service, self._data.account, self._form.values()
        if service is None or account is None:
            return None
        return Ticket(
            account=account.id,
            service=service.id,
            service_name=service.name,
            service_type=service.type,
            fields=sendable(service, values, account.dialect),
            billed=billed_quantity(service, values),
            estimate=estimate(service, values),
            currency=self._data.currency,
        )

    # Placing.

    @Slot()
    def _press(self) -> None:
        if self._sending.stage is not Stage.READY:
            return
        sound = self._sound()
        if sound is not None:
            self._sending.begin(sound[0], self._foot.cautions.texts)

    def _sound(self) -> tuple[Ticket, Service] | None:
        """What stands here where nothing is wrong with it; else what is wrong is said."""
        self._foot.note.clear()
        self._head.settle()
        ticket, service = self._ticket(), self._head.service
        if not self._head.check() or not self._form.check() or ticket is None or service is None:
            return None
        return ticket, service

    @Slot(object)
    def _take_stage(self, stage: Stage) -> None:
        free = stage in (Stage.READY, Stage.RESTING)
        had_focus = self._foot.place.hasFocus()
        self._head.setEnabled(free)
        self._form.setEnabled(free)
        self._foot.show_stage(stage)
        if stage is Stage.READY and had_focus:
            self._foot.place.setFocus()
        if stage is Stage.READY:
            self._apply_waiting()

    @Slot(str, object, object, bool)
    def _take_outcome(self, text: str, outcome: Outcome, step: tuple[str, str] | None, placed: bool) -> None:
        self._foot.note.say(text, outcome, step)
        if not self.isVisible():
            self._workspace.said.emit(text)
        if placed:
            self._form.clear()
            self._foot.cautions.show_texts(())
            self._foot.behind.hide()
            self._form.focus_first()
        elif outcome is Outcome.UNKNOWN:
            self._caution_pause.stop()
            self._foot.cautions.show_texts(())  # the message says it all
        else:
            self._refresh()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head.title_row)
        column.addWidget(self._templates)
        column.addWidget(TicketScroll(self._head, self._form), 1)
        column.addWidget(self._foot)

        kept = TemplatesButton(self._workspace, "order", self._save_template, lambda: self._head.service is not None)
        kept.chosen.connect(lambda template: self._templates.use(template.id))
        self._head.add_to_title(kept)

    def _save_template(self) -> None:
        from smm_desktop.actions import templates
        from smm_desktop.ui.template_hands import keep

        ticket = self._ticket()
        if ticket is not None:
            usual = plain(ticket.service_name, 60)
            named = (ticket.account, ticket.service, dict(ticket.fields))
            keep(self._workspace, self, templates.keep_order, *named, usual=usual)

    def _connect(self) -> None:
        self._workspace.accounts_changed.connect(self._show_accounts)
        self._workspace.scope_changed.connect(self._take_scope)
        self._data.catalogue_changed.connect(self._take_catalogue)
        self._data.balances_changed.connect(self._show_cost)
        self._head.account_chosen.connect(self._take_account)
        self._head.service_chosen.connect(self._show_service)
        self._head.closed.connect(self.closed)
        self._form.edited.connect(self._refresh)
        self._caution_pause.timeout.connect(self._look_for_cautions)
        self._foot.place.clicked.connect(self._press)
        self._foot.question.confirmed.connect(self._sending.confirm)
        self._foot.question.declined.connect(self._sending.give_up)
        self._foot.note.followed.connect(self._workspace.page_requested)
        self._foot.later.clicked.connect(self._later.ask)
        self._foot.behind.clicked.connect(self._later.ask_behind)
        self._later.settled.connect(self._take_outcome)
        self._templates.filled.connect(self.fill)
        self._templates.refused.connect(self._foot.note.say)
        self._sending.stage_changed.connect(self._take_stage)
        self._sending.asked.connect(self._foot.question.ask)
        self._sending.settled.connect(self._take_outcome)

    def _order_tabs(self) -> None:
        chain = [*self._head.tab_chain, *self._form.tab_chain, self._foot.place, self._foot.later]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    # Qt's own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter in a field places the order, Ctrl+Enter from anywhere; Esc goes back or closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_enter(event)
        elif event.key() == Qt.Key.Key_Escape and self._sending.stage is Stage.ASKING:
            self._sending.give_up()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _take_enter(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.isAutoRepeat():
            return
        if isinstance(focused, QAbstractButton) and focused.isVisible():
            focused.click()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier or (
            isinstance(focused, QLineEdit) and not self._is_double_tap()
        ):
            self._press()

    def _is_double_tap(self) -> bool:
        """True right behind what filled the ticket: Enter pressed twice on a service is no order."""
        return (
            self._filled.isValid() and self._filled.elapsed() < QGuiApplication.styleHints().mouseDoubleClickInterval()
        )


class _CautionShower:
    """Remembers which ticket was asked about."""

    def __init__(self, owner: OrderTicket, ticket: Ticket) -> None:
        self._owner = owner
        self._ticket = ticket

    def show(self, cautions: Any) -> None:
        self._owner.show_cautions(self._ticket, cautions)

    def leave(self, _error: Exception) -> None:
        """What cannot be told now is asked again when the order is placed."""


def _is_endless(service: Service | None, values: dict[str, str], sound: bool) -> bool:
    if service is None or not sound or not values:
        return False
    return service_type(service.type).billing is Billing.POSTS and billed_quantity(service, values) is None
