"""A refill or cancel request whose outcome is not known: the evidence, and the two ways out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from smm_desktop.actions import unclear
from smm_desktop.actions.unclear import Answered, Unclear
from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui.labels import heading, muted
from smm_desktop.ui.messages import say_kept, say_text
from smm_desktop.ui.pages.attention_card import DecisionCard
from smm_desktop.ui.states import order_pill
from smm_desktop.ui.workspace import Workspace


class UnclearRequestCard(DecisionCard):
    """Shows one `Unclear`. `settled` carries the `Unclear` and True where it was done."""

    settled = Signal(object, bool)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._unclear: Unclear | None = None
        self._build()
        self._lay_out()

    def show_unclear(self, unclear_request: Unclear) -> None:
        """Show what is known of a request; an answer begun for the same one stays."""
        other = self._unclear is None or self._unclear.id != unclear_request.id
        self._unclear = unclear_request
        is_refill = unclear_request.kind == "refill"
        self._pill.show_pill(order_pill(unclear_request.order))
        words = self.tr("Was the refill taken?") if is_refill else self.tr("Was the cancel carried out?")
        self._title.setText(words)
        self._asked.setText(self._what_was_asked(unclear_request))
        self._evidence.say(say_text(unclear_request.evidence))
        self._show_facts(unclear_request)
        for widget in (self._id, self._id_hint):
            widget.setVisible(is_refill)
        if other and not self._busy:
            self._id.clear()
            self._say_fault("")

    def _build(self) -> None:
        self._id_hint = muted(self.tr("Its id on the panel’s refill page, where there is one:"), self, wrap=True)
        self._name_id(self.tr("Refill ID"), self.tr("The refill’s id on the panel"))
        self._id.textEdited.connect(self._typed)
        self._id.returnPressed.connect(self._it_was_done)
        self._done = self._button(self.tr("It was done"), self._it_was_done)
        self._done.setProperty("role", "primary")
        self._not_done = self._button(self.tr("It was not done"), self._it_was_not_done)
        self._answers = (self._done, self._not_done)

    def _lay_out(self) -> None:
        column = self._begin_column(
            self.tr("Look at the panel’s site, then answer. The answer is only noted; nothing is sent again by itself.")
        )
        column.addWidget(heading(self.tr("The panel took it"), self))
        column.addWidget(self._id_hint)
        self._add_row(column, self._id, self._done, stretched=self._id)
        column.addWidget(self._fault)
        column.addWidget(heading(self.tr("The panel did not take it"), self))
        column.addWidget(muted(self.tr("You can then ask for it again on the Orders page."), self, wrap=True))
        self._add_row(column, self._not_done)
        column.addStretch(1)

    # Showing

    def _what_was_asked(self, shown: Unclear) -> str:
        account = self._workspace.account(shown.order.account)
        template = (
            self.tr("On {when} you asked {account} for a refill of order {order}, and no clear answer came.")
            if shown.kind == "refill"
            else self.tr("On {when} you asked {account} to cancel order {order}, and no clear answer came.")
        )
        words = template.format(
            when=formats.when(shown.asked_at),
            account=plain(account.name, 80) if account else self.tr("a panel that is no longer here"),
            order=plain(shown.order.order, 80),
        )
        return f"{words} {say_kept(shown.detail)}".strip()

    def _show_facts(self, shown: Unclear) -> None:
        order = shown.order
        looked = order.checked_at is not None and order.checked_at > shown.asked_at
        rows = (
            (self.tr("Service"), plain(order.service_name or order.service, 200)),
            (self.tr("Link"), plain(order.link, 2000)),
            (self.tr("State now"), order_pill(order).text if looked else self.tr("not looked at since")),
            (self.tr("Remains"), formats.number(order.remains)),
            (self.tr("Charge"), formats.money(order.charge, plain(order.currency, 8))),
        )
        self._show_rows(rows)

    # Answering

    @Slot()
    def _typed(self) -> None:
        self._say_fault("")

    @Slot()
    def _it_was_done(self) -> None:
        if self._unclear is not None and self._start():
            typed = self._id.text().strip() if self._unclear.kind == "refill" else ""
            answered = partial(self._answered, self._unclear, True)
            self._workspace.run(unclear.it_was_done, self._unclear.id, typed, done=answered, failed=self._failed)

    @Slot()
    def _it_was_not_done(self) -> None:
        if self._unclear is not None and self._start():
            answered = partial(self._answered, self._unclear, False)
            self._workspace.run(unclear.it_was_not_done, self._unclear.id, done=answered, failed=self._failed)

    def _answered(self, asked: Unclear, done: bool, _answered: Answered) -> None:
        self._set_busy(False)
        self._id.clear()
        self.settled.emit(asked, done)
