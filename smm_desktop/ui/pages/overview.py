"""Overview: what the accounts hold, what runs, what waits for the person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from smm_desktop.actions import attention, balances, history
from smm_desktop.core.accounts import Account
from smm_desktop.core.changes import Changes
from smm_desktop.core.history import OrderQuery, Tab
from smm_desktop.core.orders import Order
from smm_desktop.core.text import plain
from smm_desktop.ui.formats import NONE, ago, money, number, percent, when
from smm_desktop.ui.labels import heading, muted, title
from smm_desktop.ui.readable import Figure
from smm_desktop.ui.states import order_pill
from smm_desktop.ui.tables import RIGHT, Column, DataTable, PillDelegate, ProgressDelegate, TableModel
from smm_desktop.ui.theme import ROW_HEIGHT, Space, set_property
from smm_desktop.ui.workspace import Workspace

_FIGURE_SCALE = 1.7
_MOST_RECENT = 8
_GATHER_MS = 200
_COLUMNS = 3
_CARD_WIDTH = 260


class FigureCard(QFrame):
    """One figure with its words above and below; with `link` a button leads to where it comes from."""

    def __init__(self, words: str, parent: QWidget | None = None, *, link: str = "") -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._figure = Figure(words, NONE, scale=_FIGURE_SCALE, bold=True)
        self._below = muted("")
        self.button = QPushButton(link, self)  # without a parent, showing it would make it a window of its own
        set_property(self.button, "role", "flat")
        self.button.setVisible(bool(link))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        layout.setSpacing(Space.XS)
        caption = muted(words)
        caption.name_apart()
        layout.addWidget(caption)
        layout.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignLeft)
        foot = QHBoxLayout()
        foot.addWidget(self._below, 1)
        foot.addWidget(self.button)
        layout.addStretch(1)
        layout.addLayout(foot)

    def show_figure(self, figure: str, below: str = "", *, urgent: bool = False) -> None:
        """Show another figure; an urgent one in the colour of a fault."""
        self._figure.setText(figure)
        self._figure.set_role("fault" if urgent else "")
        self._below.setText(below)


class OverviewPage(QScrollArea):
    """Balance cards, figures of the orders, and the newest orders."""

    page_key = "overview"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._balance_cards: dict[str, FigureCard] = {}
        self._columns = 0
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER_MS)
        self._gather.timeout.connect(self._ask)
        self._build()
        self._connect()
        self._show_accounts()

    def _build(self) -> None:
        inner = QWidget()
        inner.setObjectName("page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.L)
        column.addWidget(title(self.tr("Overview")))
        self._balances = QGridLayout()
        self._balances.setSpacing(Space.L)
        column.addLayout(self._balances)
        self._make_figures()
        column.addSpacing(Space.S)
        column.addWidget(heading(self.tr("Newest orders")))
        column.addWidget(self._make_recent())
        column.addStretch(1)
        self.setWidget(inner)

    def _make_figures(self) -> None:
        self._active = FigureCard(self.tr("Active orders"), link=self.tr("Show orders"))
        self._attention = FigureCard(self.tr("Waiting for you"), link=self.tr("Show attention"))
        self._all = FigureCard(self.tr("Orders in the history"))
        self._figures = (self._active, self._attention, self._all)

    def _make_recent(self) -> DataTable:
        self._model = TableModel(_recent_columns(), self)
        empty = (self.tr("No orders yet"), self.tr("Choose a service, or press New order."))
        self._recent = DataTable(self._model, self.tr("Newest orders"), empty=empty, identity=lambda order: order.id)
        self._recent.setFixedHeight(ROW_HEIGHT * (_MOST_RECENT + 1) + Space.L)
        self._recent.row_activated.connect(self._show_orders)
        return self._recent

    def _connect(self) -> None:
        self._active.button.clicked.connect(self._show_orders)
        self._attention.button.clicked.connect(self._show_attention)
        self._workspace.changed.connect(self._follow)
        self._workspace.scope_changed.connect(self._show_accounts)
        self._workspace.accounts_changed.connect(self._show_accounts)

    @Slot()
    def _show_accounts(self) -> None:
        scope = self._workspace.scope
        shown = [each for each in self._workspace.accounts if scope in ("", each.id)]
        for old in self._balance_cards.values():
            self._balances.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._balance_cards = {account.id: self._make_balance(account) for account in shown}
        self._place_cards()
        self._ask()

    def _place_cards(self) -> None:
        """As many cards beside each other as there is room for, at most three; the figures begin a row of their own."""
        room = self._columns = max(1, min(_COLUMNS, self.viewport().width() // _CARD_WIDTH))
        for place, each in enumerate(self._balance_cards.values()):
            self._balances.addWidget(each, place // room, place % room)
        below = (len(self._balance_cards) + room - 1) // room
        for place, figure in enumerate(self._figures):
            self._balances.addWidget(figure, below + place // room, place % room)
        for column in range(_COLUMNS):
            self._balances.setColumnStretch(column, int(column < room))

    @staticmethod
    def _make_balance(account: Account) -> FigureCard:
        return FigureCard(plain(account.name, 60))

    @Slot()
    def _ask(self) -> None:
        query, scope = self._workspace.query, self._workspace.scope
        query(balances.known, done=self._show_balances)
        query(_newest, scope, done=self._show_newest)
        query(attention.count, done=self._show_attention_count)

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if changes.balances or changes.orders or changes.added or changes.scheduled:
            self._gather.start()

    def _show_balances(self, known: dict[str, Any]) -> None:
        for account_id, each in self._balance_cards.items():
            held = known.get(account_id)
            if held is None:
                each.show_figure(NONE, self.tr("Not known yet"))
                continue
            account = self._workspace.account(account_id)
            low = account is not None and account.low_balance is not None and held.amount < account.low_balance
            below = self.tr("Low balance") if low else self.tr("Updated {ago}").format(ago=ago(held.at))
            each.show_figure(money(held.amount, held.currency), below, urgent=low)

    def _show_newest(self, newest: tuple[list[Order], Mapping[Tab, int]]) -> None:
        orders, counts = newest
        self._model.set_rows(orders)
        self._active.show_figure(number(counts.get("active", 0)))
        self._all.show_figure(number(counts.get("all", 0)))

    def _show_attention_count(self, count: int) -> None:
        words = self.tr("Waiting for you: please look") if count else self.tr("Nothing is unclear")
        self._attention.show_figure(number(count), words, urgent=bool(count))

    @Slot()
    def _show_orders(self, _order: object = None) -> None:
        self._workspace.page_requested.emit("orders")

    @Slot()
    def _show_attention(self) -> None:
        self._workspace.page_requested.emit("attention")

    # Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the cards stand beside or below each other."""
        super().resizeEvent(event)
        if max(1, min(_COLUMNS, self.viewport().width() // _CARD_WIDTH)) != self._columns:
            self._place_cards()


def _newest(desk: Any, account: str) -> tuple[list[Order], Mapping[Tab, int]]:
    found = history.find(desk, OrderQuery(account=account))
    return history.page(desk, list(found.ids[:_MOST_RECENT])), found.counts


def _recent_columns() -> tuple[Column, ...]:
    return (
        Column(
            "state",
            _tr("State"),
            lambda order: str(order.state),
            lambda order: plain(order_pill(order).text, 60),
            mark=order_pill,
            delegate=PillDelegate,
            width=170,
        ),
        Column("placed", _tr("Placed"), lambda order: order.placed_at, lambda order: when(order.placed_at), width=140),
        Column(
            "service",
            _tr("Service"),
            lambda o: o.service_name,
            lambda o: plain(o.service_name or o.service),
            stretch=True,
        ),
        Column(
            "progress",
            _tr("Progress"),
            lambda order: order.done,
            lambda order: NONE if order.done is None else percent(order.done),
            mark=lambda order: order.done,
            delegate=ProgressDelegate,
            width=150,
        ),
        Column("charge", _tr("Charge"), lambda order: order.charge, _charge, align=RIGHT, width=120),
    )


def _charge(order: Order) -> str:
    return money(order.charge, plain(order.currency, 8))


def _tr(source: str) -> str:
    return QCoreApplication.translate("overview", source)
