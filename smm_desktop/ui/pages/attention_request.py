"""A refill or cancel request whose outcome is not known: the evidence, and the two ways out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from smm_desktop.actions import unclear
from smm_desktop.actions.unclear import Answered, Unclear
from smm_desktop.core.errors import InputError, SmmError
from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui.labels import Notice, PlainLabel, heading, muted, separator
from smm_desktop.ui.messages import say, say_text
from smm_desktop.ui.pages.attention_order import MAX_ID
from smm_desktop.ui.pages.time_line import PillLabel
from smm_desktop.ui.states import order_pill
from smm_desktop.ui.theme import Space, set_property
from smm_desktop.ui.workspace import Workspace


class UnclearRequestCard(QFrame):
    """Shows one `Unclear`. `settled` carries the `Unclear` and True where it was done."""

    settled = Signal(object, bool)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._unclear: Unclear | None = None
        self._busy = False
        self.setProperty("role", "card")
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
        self._pill = PillLabel(self)
        self._title = PlainLabel("", self, scale=1.15, bold=True)
        self._asked = PlainLabel("", self, wrap=True, selectable=True)
        self._evidence = Notice(self)
        self._facts = QFormLayout()
        self._facts.setHorizontalSpacing(Space.M)
        self._facts.setVerticalSpacing(Space.XS + 2)
        self._id_hint = muted(self.tr("Its id on the panel’s refill page, where there is one:"), self, wrap=True)
        self._id = QLineEdit(self)
        self._id.setAccessibleName(self.tr("Refill ID"))
        self._id.setPlaceholderText(self.tr("The refill’s id on the panel"))
        self._id.setMaxLength(MAX_ID)
        self._id.textEdited.connect(self._typed)
        self._id.returnPressed.connect(self._it_was_done)
        self._fault = PlainLabel("", self, role="fault", wrap=True)
        self._done = self._button(self.tr("It was done"), self._it_was_done)
        self._done.setProperty("role", "primary")
        self._not_done = self._button(self.tr("It was not done"), self._it_was_not_done)

    def _button(self, word: str, slot: object) -> QPushButton:
        button = QPushButton(word, self)
        button.setAccessibleName(word)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        for widget in (self._pill, self._title, self._asked, self._evidence):
            column.addWidget(widget)
        column.addLayout(self._facts)
        column.addWidget(separator(self))
        hint = self.tr(
            "Look at the panel’s site, then answer. The answer is only noted; nothing is sent again by itself."
        )
        column.addWidget(muted(hint, self, wrap=True))
        column.addWidget(heading(self.tr("The panel took it"), self))
        column.addWidget(self._id_hint)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._id, 1)
        row.addWidget(self._done)
        row.addStretch(0)
        column.addLayout(row)
        column.addWidget(self._fault)
        column.addWidget(heading(self.tr("The panel did not take it"), self))
        column.addWidget(muted(self.tr("You can then ask for it again on the Orders page."), self, wrap=True))
        last = QHBoxLayout()
        last.addWidget(self._not_done)
        last.addStretch(1)
        column.addLayout(last)
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
        return f"{words} {plain(shown.detail, 300)}".strip()

    def _show_facts(self, shown: Unclear) -> None:
        while self._facts.rowCount():
            self._facts.removeRow(0)
        order = shown.order
        looked = order.checked_at is not None and order.checked_at > shown.asked_at
        rows = (
            (self.tr("Service"), plain(order.service_name or order.service, 200)),
            (self.tr("Link"), plain(order.link, 2000)),
            (self.tr("State now"), order_pill(order).text if looked else self.tr("not looked at since")),
            (self.tr("Remains"), formats.number(order.remains)),
            (self.tr("Charge"), formats.money(order.charge, plain(order.currency, 8))),
        )
        for name, value in rows:
            label = PlainLabel(value, self, selectable=True)
            label.setMinimumWidth(10)
            self._facts.addRow(muted(name, self), label)

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

    def _start(self) -> bool:
        if self._busy:
            return False
        self._set_busy(True)
        self._say_fault("")
        return True

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        for widget in (self._done, self._not_done, self._id):
            widget.setEnabled(not busy)

    def _answered(self, asked: Unclear, done: bool, _answered: Answered) -> None:
        self._set_busy(False)
        self._id.clear()
        self.settled.emit(asked, done)

    def _failed(self, error: SmmError) -> None:
        self._set_busy(False)
        self._say_fault(say(error))
        if isinstance(error, InputError):
            self._id.setFocus()

    def _say_fault(self, words: str) -> None:
        self._fault.setText(words)
        self._fault.setVisible(bool(words))
        set_property(self._id, "fault", bool(words))
