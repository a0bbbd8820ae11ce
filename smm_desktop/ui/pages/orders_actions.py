"""The buttons of the orders page, and what each asks for. Each is dead until the outcome of its last press is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from smm_desktop.actions import following, history, requests
from smm_desktop.core.errors import SmmError
from smm_desktop.core.orders import Order
from smm_desktop.ui import formats
from smm_desktop.ui.icons import dress
from smm_desktop.ui.messages import plain_tooltip, say, say_text
from smm_desktop.ui.pages.notice_row import NoticeRow
from smm_desktop.ui.pages.order_choice import MOST, Choice, choose
from smm_desktop.ui.pages.order_rows import OrderRows
from smm_desktop.ui.pages.orders_model import OrdersModel
from smm_desktop.ui.pages.orders_table import OrdersTable
from smm_desktop.ui.pages.request_words import order_name, outcome
from smm_desktop.ui.requests import TicketRequest
from smm_desktop.ui.theme import Space
from smm_desktop.ui.workspace import Workspace

_LEAST_WIDTH = 240
_SETTLE = 60
"""Milliseconds after which a new selection is looked at."""


class OrderActions(QWidget):
    """`Refresh`, `Refill`, `Cancel order`, `Order again`, `Export…` for what is selected in the table."""

    export_wanted = Signal()
    import_wanted = Signal()

    def __init__(
        self, workspace: Workspace, table: OrdersTable, notice: NoticeRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._table = table
        self._notice = notice
        self._choice = Choice()
        self._under_way: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE)
        self._build()
        self._connect()
        self._look_at_selection()

    @property
    def choice(self) -> Choice:
        """What can be asked for the selection, as far as it was looked at."""
        return self._choice

    def _build(self) -> None:
        self.refresh_button = self._button(self.tr("Refresh"), "refresh")
        self.refill_button = self._button(self.tr("Refill"), "refills")
        self.cancel_button = self._button(self.tr("Cancel order"), "cancel")
        self.again_button = self._button(self.tr("Order again"), "again")
        self.import_button = self._button(self.tr("Import orders…"), "import")
        self.export_button = self._button(self.tr("Export…"), "export")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for button in (self.refill_button, self.cancel_button, self.again_button):
            row.addWidget(button)
        row.addSpacing(Space.S)
        for button in (self.import_button, self.export_button, self.refresh_button):
            row.addWidget(button)
            button.setToolTip(button.text())

    def fit(self, width: int) -> bool:
        """Show so many words as go into `width` pixels, False where not even icons do; names and tooltips stay."""
        for button in self._shortened:
            button.setText(button.accessibleName())
        for button in self._shortened:
            if self.sizeHint().width() <= width:
                break
            button.setText("")
        return self.sizeHint().width() <= width

    @property
    def _shortened(self) -> tuple[QPushButton, ...]:
        return (
            self.refresh_button,
            self.export_button,
            self.again_button,
            self.import_button,
            self.cancel_button,
            self.refill_button,
        )

    def _button(self, word: str, icon: str) -> QPushButton:
        button = QPushButton(word, self)
        button.setAccessibleName(word)
        dress(button, icon)
        return button

    def _connect(self) -> None:
        self._timer.timeout.connect(self._look_at_selection)
        self._table.selection_moved.connect(self._timer.start)
        self.refresh_button.clicked.connect(self.refresh)
        self.refill_button.clicked.connect(self.refill)
        self.cancel_button.clicked.connect(self.ask_to_cancel)
        self.again_button.clicked.connect(self.order_again)
        self.export_button.clicked.connect(self.export_wanted)
        self.import_button.clicked.connect(self.import_wanted)

    # What the selection allows

    @Slot()
    def look_again(self) -> None:
        """Look anew at what can be asked for the selection, because orders changed."""
        self._timer.start()

    @Slot()
    def _look_at_selection(self) -> None:
        count = self._table.selected_count
        if 0 < count <= MOST:
            ids = list(self._table.selected_ids())
            self._workspace.query(choose, ids, done=self._show_choice, failed=self._say_trouble)
        else:
            self._show_choice(Choice())

    def _show_choice(self, choice: Choice) -> None:
        if choice.ids and choice.ids != tuple(self._table.selected_ids(len(choice.ids) + 1)):
            return
        self._choice = choice
        none = self._no_choice()
        refill_why = none or (say_text(choice.why_not_refill) if choice.why_not_refill else "")
        cancel_why = none or (say_text(choice.why_not_cancel) if choice.why_not_cancel else "")
        advice = say_text(choice.advice) if choice.advice else self.tr("Ask the panel to replace what dropped")
        self._allow(self.refill_button, "refill", bool(choice.refill), refill_why, advice)
        self._allow(self.cancel_button, "cancel", bool(choice.cancel), cancel_why, self.tr("Ask the panel to cancel"))
        one = len(choice.ids) == 1
        why = "" if one else self.tr("Choose one order to place it again.")
        self._allow(self.again_button, "again", one, why, self.tr("Put the same order on the ticket"))

    def _no_choice(self) -> str:
        count = self._table.selected_count
        if count == 0:
            return self.tr("Choose orders first.")
        if count > MOST:
            return self.tr("Choose at most {most} orders at once.").format(most=formats.number(MOST))
        return ""

    def _allow(self, button: QPushButton, kind: str, possible: bool, why: str, tip: str) -> None:
        button.setEnabled(possible and kind not in self._under_way)
        button.setToolTip(plain_tooltip(f"{button.accessibleName()}\n{tip if possible else why}"))  # it may be an icon
        button.setAccessibleDescription(tip if possible else why)

    # Asking

    @Slot()
    def refresh(self) -> None:
        """Look up how far the active orders of the account looked at are."""
        self.refresh_orders(None)

    def refresh_orders(self, ids: Sequence[int] | None) -> None:
        """Look up the orders of our `ids`; without, all active ones."""
        if not self._start("refresh"):
            return
        job = self._workspace.run(
            following.refresh_orders,
            account=self._workspace.scope,
            ids=ids,
            done=self._refreshed,
            failed=partial(self._failed, "refresh"),
            with_control=True,
            with_hand=True,
        )
        self._workspace.show_work(job, self.tr("Looking up orders"))

    def _refreshed(self, refreshed: following.Refreshed) -> None:
        self._finish("refresh")
        if refreshed.troubles:
            self._say_troubles(refreshed.troubles)
        else:
            self._workspace.said.emit(self.tr("%Ln order(s) looked up.", "", refreshed.asked))

    @Slot()
    def refill(self) -> None:
        """Ask for a refill of each selected order that can have one."""
        ids = self._choice.refill
        if ids and self._start("refill"):
            self._say_asking(self.tr("Asking for %Ln refill(s)…", "", len(ids)))
            self._workspace.run(
                requests.request_refills,
                list(ids),
                done=partial(self._asked, "refill"),
                failed=partial(self._failed, "refill"),
            )

    @Slot()
    def ask_to_cancel(self) -> None:
        """Say what a cancel means for the money and ask whether to go on."""
        ids = self._choice.cancel
        if not ids or "cancel" in self._under_way:
            return
        text = self.tr("Ask the panel to cancel %Ln order(s)?", "", len(ids))
        left = len(self._choice.ids) - len(ids)
        left_out = self.tr("%Ln other selected order(s) cannot be canceled and are left out.", "", left)
        meaning = self.tr(
            "This only asks. The panel may refuse, what was delivered stays charged, and money comes back to the "
            "balance only once an order shows Canceled or Partial."
        )
        answers = (
            (self.tr("Yes, ask to cancel"), partial(self._cancel, ids)),
            (self.tr("Do not cancel"), self._notice.clear),
        )
        details = f"{meaning}\n{left_out}" if left else meaning
        self._notice.say(text, role="notice", details=details, answers=answers)

    def _cancel(self, ids: Sequence[int]) -> None:
        if self._start("cancel"):
            self._say_asking(self.tr("Asking to cancel %Ln order(s)…", "", len(ids)))
            self._workspace.run(
                requests.request_cancels,
                list(ids),
                done=partial(self._asked, "cancel"),
                failed=partial(self._failed, "cancel"),
            )

    def _asked(self, kind: str, requested: requests.Requested) -> None:
        self._finish(kind)
        orders = self._orders()
        summed = outcome(requested.results, lambda id_: order_name(orders.at_hand(id_), id_))
        text = self.tr("Refill: {outcome}") if kind == "refill" else self.tr("Cancel: {outcome}")
        text = text.format(outcome=summed.text)
        tail = ""
        if kind == "cancel" and None in requested.results.values():
            tail = self.tr("Asked for, not refunded yet: the order’s state will tell.")
        details = "\n".join(part for part in (tail, summed.details) if part)
        self._workspace.said.emit(text)
        self._notice.say(text, role=summed.role, details=details)

    @Slot()
    def order_again(self) -> None:
        """Put the selected order on the ticket anew."""
        if len(self._choice.ids) == 1:
            self._workspace.query(history.page, [self._choice.ids[0]], done=self._put_what_is_there)

    def _put_what_is_there(self, orders: list[Order]) -> None:
        for order in orders:  # none where its account was removed meanwhile
            self.put_on_ticket(order)

    def put_on_ticket(self, order: Order) -> None:
        """Fill the ticket with what an order asked for."""
        request = TicketRequest(
            account=order.account,
            service_id=order.service,
            fields=dict(order.fields),
            link=order.fields.get("link", ""),
            quantity=order.fields.get("quantity", ""),
        )
        self._workspace.ticket_requested.emit(request)

    def _say_asking(self, words: str) -> None:
        self._notice.clear()
        self._workspace.said.emit(words)

    # Pressed once

    def _start(self, kind: str) -> bool:
        if kind in self._under_way:
            return False
        self._under_way.add(kind)
        self._buttons[kind].setEnabled(False)
        return True

    def _finish(self, kind: str) -> None:
        self._under_way.discard(kind)
        if kind == "refresh":
            self.refresh_button.setEnabled(True)
        self._timer.start()

    @property
    def _buttons(self) -> Mapping[str, QPushButton]:
        return {"refresh": self.refresh_button, "refill": self.refill_button, "cancel": self.cancel_button}

    def _failed(self, kind: str, error: SmmError) -> None:
        self._finish(kind)
        self._say_trouble(error)

    def _say_trouble(self, error: SmmError) -> None:
        self._notice.say(say(error), role="alarm")

    def _say_troubles(self, troubles: Mapping[str, SmmError]) -> None:
        lines = []
        for account_id, error in troubles.items():
            account = self._workspace.account(account_id)
            lines.append(f"{account.name}: {say(error)}" if account else say(error))
        text = self.tr("Not all orders could be looked up. Nothing was changed or charged.")
        self._notice.say(text, role="alarm", details="\n".join(lines))

    def _orders(self) -> OrderRows:
        model = self._table.table_model
        assert isinstance(model, OrdersModel)  # noqa: S101 - the table is made with one
        return model.orders

    # Qt's own

    def minimumSizeHint(self) -> QSize:
        """Qt: the words may go, see `fit`."""
        return QSize(_LEAST_WIDTH, super().minimumSizeHint().height())
