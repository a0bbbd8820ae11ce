"""An order whose outcome is not known: the evidence, and the two ways out."""

from __future__ import annotations

from decimal import Decimal
from functools import partial

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from smm_desktop.actions import attention
from smm_desktop.actions.attention import Settled, Unsettled
from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui.icons import dress
from smm_desktop.ui.labels import heading, muted
from smm_desktop.ui.messages import say_kept, say_text
from smm_desktop.ui.pages.attention_card import DecisionCard
from smm_desktop.ui.states import order_pill
from smm_desktop.ui.workspace import Workspace


class UnknownOrderCard(DecisionCard):
    """Shows one `Unsettled`. `settled` carries the `Settled` and True where it was placed."""

    settled = Signal(object, bool)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._unsettled: Unsettled | None = None
        self._title.setText(self.tr("Was this order placed?"))
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

    def _build_answers(self) -> None:
        self._site = self._button(self.tr("Open the panel’s site"), self._open_site)
        dress(self._site, "window")
        self._name_id(self.tr("Order ID"), self.tr("The order’s id on the panel"))
        self._id.textEdited.connect(self._typed)
        self._id.returnPressed.connect(self._it_was_placed)
        self._placed = self._button(self.tr("It was placed"), self._it_was_placed)
        self._placed.setProperty("role", "primary")
        self._sure = self._button(self.tr("It is this order all the same"), self._it_was_surely_placed)
        self._not_placed = self._button(self.tr("It was not placed"), self._it_was_not_placed)
        self._answers = (self._placed, self._sure, self._not_placed)

    def _lay_out(self) -> None:
        column = self._begin_column(
            self.tr("Look for it among your orders on the panel’s site, then answer. Nothing is sent again by itself.")
        )
        self._add_row(column, self._site)
        column.addWidget(heading(self.tr("It is there"), self))
        self._add_row(column, self._id, self._placed, stretched=self._id)
        column.addWidget(self._fault)
        column.addWidget(self._sure)
        column.addWidget(heading(self.tr("It is not there"), self))
        hint = self.tr("It is marked as not placed. You can then place it again as a new order.")
        column.addWidget(muted(hint, self, wrap=True))
        self._add_row(column, self._not_placed)
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
        return f"{words} {say_kept(order.detail)}".strip()

    def _show_facts(self) -> None:
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
        self._show_rows(rows)

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
        self._sure.hide()
        return super()._start()

    def _answered(self, placed: bool, settled: Settled) -> None:
        self._set_busy(False)
        if settled.doubts:
            doubts = " ".join(say_text(doubt) for doubt in settled.doubts)
            self._say_fault(doubts)
            self._sure.show()
            return
        self._id.clear()
        self.settled.emit(settled, placed)
