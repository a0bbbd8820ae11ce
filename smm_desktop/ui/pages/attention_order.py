"""An order whose outcome is not known: the evidence, and the two ways out."""

from __future__ import annotations

from decimal import Decimal
from functools import partial

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from smm_desktop.actions import attention
from smm_desktop.actions.attention import Settled, Unsettled
from smm_desktop.core.errors import InputError, SmmError
from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui.icons import dress
from smm_desktop.ui.labels import Notice, PlainLabel, heading, muted, separator
from smm_desktop.ui.messages import say, say_text
from smm_desktop.ui.pages.time_line import PillLabel
from smm_desktop.ui.states import order_pill
from smm_desktop.ui.theme import Space, set_property
from smm_desktop.ui.workspace import Workspace

MAX_ID = 100


class UnknownOrderCard(QFrame):
    """Shows one `Unsettled`. `settled` carries the `Settled` and True where it was placed."""

    settled = Signal(object, bool)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._unsettled: Unsettled | None = None
        self._busy = False
        self.setProperty("role", "card")
        self._build_words()
        self._build_answers()
        self._lay_out()

    def show_unsettled(self, unsettled: Unsettled) -> None:
        """Show what is known of an order; an answer begun for the same order stays."""
        other = self._unsettled is None or self._unsettled.order.id != unsettled.order.id
        self._unsettled = unsettled
        order = unsettled.order
        self._pill.show_pill(order_pill(order))
        self._asked.setText(self._what_was_asked())
        self._evidence.say(say_text(unsettled.evidence))
        self._show_facts()
        if other and not self._busy:
            self._id.clear()
            self._say_fault("")
            self._sure.hide()

    # Building

    def _build_words(self) -> None:
        self._pill = PillLabel(self)
        self._title = PlainLabel(self.tr("Was this order placed?"), self, scale=1.15, bold=True)
        self._asked = PlainLabel("", self, wrap=True, selectable=True)
        self._evidence = Notice(self)
        self._facts = QFormLayout()
        self._facts.setHorizontalSpacing(Space.M)
        self._facts.setVerticalSpacing(Space.XS + 2)
        self._site = QPushButton(self.tr("Open the panel’s site"), self)
        self._site.setAccessibleName(self.tr("Open the panel’s site"))
        dress(self._site, "window")
        self._site.clicked.connect(self._open_site)

    def _build_answers(self) -> None:
        self._id = QLineEdit(self)
        self._id.setAccessibleName(self.tr("Order ID"))
        self._id.setPlaceholderText(self.tr("The order’s id on the panel"))
        self._id.setMaxLength(MAX_ID)
        self._id.textEdited.connect(self._typed)
        self._id.returnPressed.connect(self._it_was_placed)
        self._fault = PlainLabel("", self, role="fault", wrap=True)
        self._placed = self._button(self.tr("It was placed"), self._it_was_placed)
        self._placed.setProperty("role", "primary")
        self._sure = self._button(self.tr("It is this order all the same"), self._it_was_surely_placed)
        self._not_placed = self._button(self.tr("It was not placed"), self._it_was_not_placed)

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
            "Look for it among your orders on the panel’s site, then answer. Nothing is sent again by itself."
        )
        column.addWidget(muted(hint, self, wrap=True))
        site = QHBoxLayout()
        site.addWidget(self._site)
        site.addStretch(1)
        column.addLayout(site)
        column.addWidget(heading(self.tr("It is there"), self))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._id, 1)
        row.addWidget(self._placed)
        column.addLayout(row)
        column.addWidget(self._fault)
        column.addWidget(self._sure)
        column.addWidget(heading(self.tr("It is not there"), self))
        hint = self.tr("It is marked as not placed. You can then place it again as a new order.")
        column.addWidget(muted(hint, self, wrap=True))
        last = QHBoxLayout()
        last.addWidget(self._not_placed)
        last.addStretch(1)
        column.addLayout(last)
        column.addStretch(1)

    # Showing

    def _what_was_asked(self) -> str:
        assert self._unsettled is not None  # noqa: S101 - asked by show_unsettled alone
        order = self._unsettled.order
        account = self._workspace.account(order.account)
        words = self.tr("On {when} you asked {account} for {what}, and no clear answer came.").format(
            when=formats.when(self._unsettled.asked_at),
            account=plain(account.name, 80) if account else self.tr("a panel that is no longer here"),
            what=plain(order.service_name or order.service, 200),
        )
        return f"{words} {plain(order.detail, 300)}".strip()

    def _show_facts(self) -> None:
        while self._facts.rowCount():
            self._facts.removeRow(0)
        assert self._unsettled is not None  # noqa: S101 - asked by show_unsettled alone
        unsettled, order = self._unsettled, self._unsettled.order
        rows = (
            (self.tr("Link"), plain(order.link, 2000)),
            (self.tr("Quantity"), formats.number(order.quantity)),
            (self.tr("Estimate"), self._money(unsettled.estimate)),
            (self.tr("Balance before"), self._balance(unsettled.balance_before, unsettled.before_at)),
            (self.tr("Balance after"), self._balance(unsettled.balance_after, unsettled.after_at)),
            (self.tr("Difference"), self._difference()),
        )
        for name, value in rows:
            self._facts.addRow(muted(name, self), self._fact(value))

    def _fact(self, value: str) -> QWidget:
        label = PlainLabel(value, self, selectable=True)
        label.setMinimumWidth(10)
        return label

    def _money(self, amount: Decimal | None) -> str:
        assert self._unsettled is not None  # noqa: S101 - asked while one is shown
        return formats.money(amount, plain(self._unsettled.order.currency, 8))

    def _balance(self, amount: Decimal | None, at: object) -> str:
        if amount is None:
            return self.tr("not known")
        moment = getattr(at, "timestamp", None)
        return f"{self._money(amount)}  ({formats.when(at)})" if moment else self._money(amount)  # type: ignore[arg-type]

    def _difference(self) -> str:
        assert self._unsettled is not None  # noqa: S101 - asked while one is shown
        before, after = self._unsettled.balance_before, self._unsettled.balance_after
        return self.tr("not known") if before is None or after is None else self._money(after - before)

    @Slot()
    def _open_site(self) -> None:
        account = self._workspace.account(self._unsettled.order.account) if self._unsettled else None
        if account:
            url = QUrl(account.url)
            url.setPath("/")
            QDesktopServices.openUrl(url)

    # Answering

    @Slot()
    def _typed(self) -> None:
        self._say_fault("")
        self._sure.hide()

    @Slot()
    def _it_was_placed(self) -> None:
        self._ask_placed(sure=False)

    @Slot()
    def _it_was_surely_placed(self) -> None:
        self._ask_placed(sure=True)

    def _ask_placed(self, *, sure: bool) -> None:
        typed = self._id.text().strip()
        if not typed:
            self._say_fault(self.tr("Enter the id that the panel shows for this order."))
            self._id.setFocus()
        elif self._unsettled is not None and self._start():
            id_ = self._unsettled.order.id
            self._workspace.run(
                attention.it_was_placed, id_, typed, sure=sure, done=partial(self._answered, True), failed=self._failed
            )

    @Slot()
    def _it_was_not_placed(self) -> None:
        if self._unsettled is not None and self._start():
            id_ = self._unsettled.order.id
            self._workspace.run(
                attention.it_was_not_placed, id_, done=partial(self._answered, False), failed=self._failed
            )

    def _start(self) -> bool:
        if self._busy:
            return False
        self._set_busy(True)
        self._say_fault("")
        self._sure.hide()
        return True

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        for widget in (self._placed, self._not_placed, self._sure, self._id):
            widget.setEnabled(not busy)

    def _answered(self, placed: bool, settled: Settled) -> None:
        self._set_busy(False)
        if settled.doubts:
            doubts = " ".join(say_text(doubt) for doubt in settled.doubts)
            self._say_fault(doubts)
            self._sure.show()
            return
        self._id.clear()
        self.settled.emit(settled, placed)

    def _failed(self, error: SmmError) -> None:
        self._set_busy(False)
        self._say_fault(say(error))
        if isinstance(error, InputError):
            self._id.setFocus()

    def _say_fault(self, words: str) -> None:
        self._fault.setText(words)
        self._fault.setVisible(bool(words))
        set_property(self._id, "fault", bool(words))
