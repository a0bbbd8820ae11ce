"""What only a person can decide: orders and requests with an unknown outcome, refused keys, unsaved outcomes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from smm_desktop.actions import attention, bulk
from smm_desktop.actions.attention import Settled
from smm_desktop.actions.balances import RefreshedBalance
from smm_desktop.actions.news import SEEN
from smm_desktop.actions.stillness import STILL_DAYS
from smm_desktop.actions.unclear import Unclear
from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import SmmError
from smm_desktop.core.orders import Order
from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui.dialogs.account import AccountDialog
from smm_desktop.ui.dialogs.fitting import open_fitted
from smm_desktop.ui.icons import dress
from smm_desktop.ui.labels import PlainLabel, muted, title
from smm_desktop.ui.messages import say
from smm_desktop.ui.pages.attention_items import (
    HeldLines,
    HeldOrder,
    Item,
    RefusedKey,
    UnclearRequest,
    UnknownOrder,
    Unsaved,
    gather_items,
    item_columns,
    item_key,
    save_again,
    try_key_again,
)
from smm_desktop.ui.pages.attention_news import CameOut, LowBalance
from smm_desktop.ui.pages.attention_news import dismiss as dismiss_news
from smm_desktop.ui.pages.attention_order import UnknownOrderCard
from smm_desktop.ui.pages.attention_other import other_words
from smm_desktop.ui.pages.attention_request import UnclearRequestCard
from smm_desktop.ui.pages.attention_scheduled import ScheduledCard
from smm_desktop.ui.pages.attention_service import ServiceChanged, dismiss
from smm_desktop.ui.pages.empty_state import EmptyState
from smm_desktop.ui.pages.notice_row import NoticeRow
from smm_desktop.ui.pages.text_cells import TextDelegate
from smm_desktop.ui.requests import ServiceRef, TicketRequest
from smm_desktop.ui.tables import DataTable, TableModel
from smm_desktop.ui.theme import Space
from smm_desktop.ui.workspace import Workspace

_SETTLE = 150
_SETTINGS = frozenset({SEEN, STILL_DAYS})
"""What is left to say depends on these."""
_TABLE, _EMPTY = 0, 1
_ORDER, _REQUEST, _OTHER, _SCHEDULED = 0, 1, 2, 3


class AttentionPage(QWidget):
    """Everything that waits for a person's decision."""

    page_key = "attention"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._item: Item | None = None
        self._gathering = False
        self.setObjectName("page")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE)
        self._build_list()
        self._build_cards()
        self._lay_out()
        self._connect()
        self._look()

    @Slot()
    def refresh(self) -> None:
        """Ask for the balances that are missing as evidence, and look again."""
        if not self._gathering:
            self._gathering = True
            self.refresh_button.setEnabled(False)
            self._workspace.run(attention.gather, done=self._gathered, failed=self._gather_failed)

    # Building

    def _build_list(self) -> None:
        self.notice = NoticeRow("Attention message", self)
        self.refresh_button = QPushButton(self.tr("Refresh"), self)
        self.refresh_button.setAccessibleName(self.tr("Refresh"))
        dress(self.refresh_button, "refresh")
        self._count = muted("", self)
        self.model = TableModel(item_columns(self._account_name), self)
        self.table = DataTable(self.model, "Attention", self, identity=item_key)
        self.table.setItemDelegate(TextDelegate(self.table))
        self._empty = EmptyState("check", self)
        self._empty.show_words(
            self.tr("Nothing needs your attention"),
            self.tr("Should an order’s outcome ever be unclear, it waits here. Nothing is ever paid twice by itself."),
        )

    def _build_cards(self) -> None:
        self.order_card = UnknownOrderCard(self._workspace, self)
        self.request_card = UnclearRequestCard(self._workspace, self)
        self.scheduled_card = ScheduledCard(self._workspace, self.notice, self)
        self._other_card = QFrame(self)
        self._other_card.setProperty("role", "card")
        self._other_title = PlainLabel("", self, scale=1.15, bold=True, wrap=True)
        self._other_words = PlainLabel("", self, wrap=True)
        self._first_answer, self._second_answer = QPushButton(self), QPushButton(self)
        self._first_answer.setProperty("role", "primary")
        column = QVBoxLayout(self._other_card)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self._other_title)
        column.addWidget(self._other_words)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._first_answer)
        row.addWidget(self._second_answer)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self._cards = QStackedWidget(self)
        self._cards.addWidget(self._scrolling(self.order_card))
        self._cards.addWidget(self._scrolling(self.request_card))
        self._cards.addWidget(self._other_card)
        self._cards.addWidget(self._scrolling(self.scheduled_card))

    def _scrolling(self, card: QWidget) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(card)
        return area

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(title(self.tr("Attention"), self))
        head.addWidget(self._count, 1)
        head.addWidget(self.refresh_button)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setObjectName("attention_splitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(Space.M)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self._cards)
        self.splitter.setSizes([640, 440])
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.splitter)
        self._stack.addWidget(self._empty)
        page = QVBoxLayout(self)
        page.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        page.setSpacing(Space.S)
        page.addLayout(head)
        page.addWidget(self.notice)
        page.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._timer.timeout.connect(self._look)
        self.refresh_button.clicked.connect(self.refresh)
        self.table.selection_moved.connect(self._show_selected)
        self.order_card.settled.connect(self._say_settled)
        self.request_card.settled.connect(self._say_request_settled)
        self._first_answer.clicked.connect(self._give_first_answer)
        self._second_answer.clicked.connect(self._give_second_answer)
        self._workspace.changed.connect(self._see_changes)
        self._workspace.accounts_changed.connect(self._timer.start)

    # Looking up

    @Slot()
    def _look(self) -> None:
        self._workspace.query(gather_items, done=self._show, failed=self._say_trouble)

    def _show(self, items: Sequence[Item]) -> None:
        self.table.setColumnHidden(self.model.column_number("account"), len(self._workspace.accounts) < 2)
        self.model.set_rows(items)
        self._stack.setCurrentIndex(_TABLE if items else _EMPTY)
        self._count.setText(self.tr("%Ln waiting", "", len(items)) if items else "")
        if items and not self.table.selected_rows():
            self.table.select_row(0)
        self._show_selected()

    @Slot(object)
    def _see_changes(self, changes: Changes) -> None:
        lists = changes.orders or changes.refills or changes.added or changes.scheduled
        if (
            lists
            or changes.accounts
            or changes.balances
            or changes.services
            or not changes.settings.isdisjoint(_SETTINGS)
        ):
            self._timer.start()

    @Slot()
    def _show_selected(self) -> None:
        rows = self.table.selected_rows()
        self._item = rows[0] if len(rows) == 1 else None
        changed = [row for row in rows if isinstance(row, ServiceChanged)]
        several = len(changed) > 1 and len(changed) == len(rows)
        self._cards.setVisible(self._item is not None or several)
        if several:
            self._show_several(len(changed))
        match self._item:
            case UnknownOrder(unsettled):
                self.order_card.show_unsettled(unsettled)
                self._cards.setCurrentIndex(_ORDER)
            case UnclearRequest(asked):
                self.request_card.show_unclear(asked)
                self._cards.setCurrentIndex(_REQUEST)
            case HeldOrder(one):
                self.scheduled_card.show_scheduled(one)
                self._cards.setCurrentIndex(_SCHEDULED)
            case None:
                pass
            case other:
                self._show_other(*other_words(other))

    def _show_several(self, count: int) -> None:
        self._show_other(
            self.tr("%Ln service(s) changed", "", count),
            self.tr("Choose a single one to see what changed of it."),
            self.tr("Dismiss"),
        )

    def _show_other(self, head: str, words: str, first: str, second: str = "") -> None:
        self._other_title.setText(head)
        self._other_words.setText(words)
        for button, word in ((self._first_answer, first), (self._second_answer, second)):
            button.setText(word)
            button.setAccessibleName(word)
            button.setVisible(bool(word))
            button.setEnabled(True)
        self._cards.setCurrentIndex(_OTHER)

    def _account_name(self, account_id: str) -> str:
        account = self._workspace.account(account_id)
        return account.name if account else account_id

    # Answering

    @Slot(object, bool)
    def _say_settled(self, settled: Settled, placed: bool) -> None:
        if placed:
            words = self.tr("Order {id} is in the history now and is followed.")
            self.notice.say(words.format(id=plain(settled.order.order, 80)))
            return
        again = (self.tr("Place again"), partial(self._place_again, settled.order))
        self.notice.say(
            self.tr("Marked as not placed, as you found it. Nothing was sent just now."),
            details=self.tr("Place again puts the same order on the ticket, with all its usual checks."),
            answers=(again,),
        )

    @Slot(object, bool)
    def _say_request_settled(self, asked: Unclear, done: bool) -> None:
        if done:
            words = self.tr("Noted as done. Order {id} is followed as before.")
        else:
            words = self.tr("Noted as not done. Nothing was sent; it can be asked for again on the Orders page.")
        self.notice.say(words.format(id=plain(asked.order.order, 80)))

    def _place_again(self, order: Order) -> None:
        self.notice.clear()
        request = TicketRequest(account=order.account, service_id=order.service, fields=dict(order.fields))
        self._workspace.ticket_requested.emit(request)

    @Slot()
    def _give_first_answer(self) -> None:
        match self._item:
            case RefusedKey(account):
                dialog = AccountDialog(self._workspace, self, account=account)
                dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
                dialog.finished.connect(self._timer.start)
                open_fitted(dialog)
            case HeldLines(batch):
                self._decide_held(batch.id, again=True)
            case Unsaved():
                self._first_answer.setEnabled(False)
                self._workspace.run(save_again, done=self._saved_again, failed=self._say_trouble)
            case CameOut(news) as one:
                self._workspace.rows_requested.emit(one.page, news.ids)
            case LowBalance():
                self.refresh()
            case ServiceChanged(alert):
                where = ServiceRef(alert.account, alert.service, alert.name)
                self._workspace.rows_requested.emit("services", [where])
            case None:
                self._dismiss()

    @Slot()
    def _give_second_answer(self) -> None:
        match self._item:
            case RefusedKey(account):
                self._second_answer.setEnabled(False)
                self._workspace.run(try_key_again, account.id, done=self._key_works, failed=self._key_fails)
            case HeldLines(batch):
                self._decide_held(batch.id, again=False)
            case ServiceChanged():
                self._dismiss()
            case CameOut() as one:
                self._workspace.keep(dismiss_news, [one])

    def _dismiss(self) -> None:
        chosen = [row for row in self.table.selected_rows() if isinstance(row, ServiceChanged)]
        self._workspace.keep(dismiss, chosen)

    def _decide_held(self, batch: int, *, again: bool) -> None:
        self._first_answer.setEnabled(False)
        self._second_answer.setEnabled(False)
        self._workspace.run(bulk.decide_held, batch, again=again, failed=self._say_trouble)

    def _key_works(self, refreshed: RefreshedBalance) -> None:
        words = self.tr("The panel takes the key again. The balance is {balance}.")
        balance = refreshed.balance
        self.notice.say(words.format(balance=formats.money(balance.amount, plain(balance.currency, 8))))
        self._timer.start()

    def _key_fails(self, error: SmmError) -> None:
        self._say_trouble(error)
        self._timer.start()

    def _saved_again(self, changes: Changes) -> None:  # noqa: ARG002 - the workspace tells everyone
        self._timer.start()

    def _gathered(self, changes: Changes) -> None:  # noqa: ARG002 - the workspace tells everyone
        self._gathering = False
        self.refresh_button.setEnabled(True)
        self._look()

    def _gather_failed(self, error: SmmError) -> None:
        self._gathering = False
        self.refresh_button.setEnabled(True)
        self._say_trouble(error)

    def _say_trouble(self, error: SmmError) -> None:
        self.notice.say(say(error), role="alarm")
