"""Overview: what the accounts hold and how long that lasts, what was spent on what, what runs, what waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from smm_desktop.core.spending import SPANS, Spent, by_span, currencies
from smm_desktop.core.text import plain
from smm_desktop.ui.formats import money, number
from smm_desktop.ui.labels import PlainLabel, heading, muted, title
from smm_desktop.ui.pages import overview_charts as charts
from smm_desktop.ui.pages import overview_tables as tables
from smm_desktop.ui.pages.overview_cards import BalanceCard, CardGrid, FigureCard, SpentCard
from smm_desktop.ui.pages.overview_data import OverviewData
from smm_desktop.ui.tables import Column, DataTable, TableModel
from smm_desktop.ui.theme import ROW_HEIGHT, Space
from smm_desktop.ui.turns import Turns
from smm_desktop.ui.widgets.plot_card import PlotCard
from smm_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from smm_desktop.actions.insights import Glance  # loaded when the desk is open

_MOST_RECENT = 8
_MOST_LINES = 6
_MOST_CARDS = 6
_TWO_COLUMNS = 760
"""Width from which plots and lists stand beside each other."""


class OverviewPage(QScrollArea):
    """Cards, plots and short lists of one account, or of all."""

    looked = Signal(object)
    """A `Glance` that is shown now."""
    table_made = Signal(object)
    """A `DataTable` that was not there when the page was made."""
    page_key = "overview"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._glance: Glance | None = None
        self._currency = ""
        self._told: set[str] = set()
        self._balance_cards: dict[str, BalanceCard] = {}
        self._beside = True
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what stands in it takes the focus, and is scrolled to
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._data = OverviewData(workspace, self)
        self._build()

    @property
    def drawn(self) -> bool:
        """True once every part of the page shows its figures."""
        return self._told == {"glance", "movements"} and all(each.drawn for each in self.plots)

    @property
    def undated_words(self) -> str:
        """What is said of orders that count in no sum; empty without such."""
        return self._undated.text()

    # Building

    def _build(self) -> None:
        inner = QWidget()
        inner.setObjectName("page")
        self._column = column = QVBoxLayout(inner)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        column.setSpacing(Space.L)
        column.addLayout(self._make_head())
        self._cards = CardGrid()
        column.addLayout(self._cards)
        self._undated = muted("", wrap=True)
        self._undated.hide()
        column.addWidget(self._undated)
        self._pairs = QGridLayout()
        self._pairs.setSpacing(Space.L)
        column.addLayout(self._pairs)
        column.addStretch(1)
        self.setWidget(inner)
        self.plots: tuple[PlotCard, ...] = ()
        self._paired: list[QWidget] = []
        steps = (
            *(self._make_balances, self._make_movements, self._make_prices, self._make_recent),
            *(self._make_figures, self._connect, self._show_accounts),
            *(*self._plot_steps(), *self._list_steps()),
        )
        self._building = Turns(steps, self)
        self._building.finished.connect(self._begin)

    @Slot()
    def _begin(self) -> None:
        self._data.set_seen(self.isVisible())

    def _make_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(title(self.tr("Overview")), 1)
        self._currency_caption = PlainLabel(self.tr("Spending and balances in"), role="muted")
        self._currency_box = QComboBox()
        self._currency_box.setAccessibleName(self.tr("Currency"))
        self._currency_caption.setBuddy(self._currency_box)
        head.addWidget(self._currency_caption)
        head.addWidget(self._currency_box)
        return head

    def _make_figures(self) -> None:
        words = (self.tr("Spent today"), self.tr("Spent in 7 days"), self.tr("Spent in 30 days"))
        self._spent = tuple(SpentCard(each) for each in words)
        self._active = FigureCard(self.tr("Active orders"), link=self.tr("Show orders"))
        self._attention = FigureCard(self.tr("Waiting for you"), link=self.tr("Show attention"))
        self._all = FigureCard(self.tr("Orders in the history"))

    def _plot_steps(self) -> list[Callable[[], None]]:
        nothing = self.tr("Nothing was spent in the last 30 days.")
        unknown = self.tr("No balance is known yet. It is fetched every few minutes.")
        none = self.tr("No orders in the last 30 days.")
        parts = (
            (self.tr("Spent per day"), tables.spend_columns(), nothing),
            (self.tr("Balance over time"), tables.line_columns(), unknown),
            (self.tr("Orders of the last 30 days by state"), tables.state_columns(), none),
            (self.tr("Top services of the last 30 days"), tables.top_columns(self._name), nothing),
        )
        return [partial(self._add_plot, *part) for part in parts]

    def _add_plot(self, name: str, columns: Sequence[Column], empty: str) -> None:
        made = PlotCard(name, columns, empty=empty)
        made.table_made.connect(self.table_made)
        self.plots = (*self.plots, made)
        self._pair(made)

    def _make_balances(self) -> None:
        make = self._make_table
        self._accounts_table = make(self.tr("Balances"), tables.balance_columns(self._name), lambda row: row.account)
        self._column.insertWidget(1, self._accounts_table)

    def _make_movements(self) -> None:
        empty = (self.tr("No top-ups or refunds yet"), self.tr("What moves a balance besides your orders shows here."))
        columns = tables.movement_columns(self._name)
        self._movements = self._make_table(self.tr("Balance movements"), columns, lambda row: row, empty)

    def _make_prices(self) -> None:
        empty = (self.tr("No prices have changed"), self.tr("Of your favourites and of services you ordered lately."))
        columns = tables.price_columns(self._name)
        self._prices = self._make_table(
            self.tr("Price changes"), columns, lambda row: (row.account, row.service, row.at), empty
        )

    def _make_recent(self) -> None:
        empty = (self.tr("No orders yet"), self.tr("Choose a service, or press New order."))
        self._recent = self._make_table(
            self.tr("Newest orders"), tables.newest_columns(), lambda order: order.id, empty
        )
        self._recent.row_activated.connect(self._show_orders)

    def _make_table(
        self, name: str, columns: Sequence[Column], identity: Any, empty: tuple[str, str] = ("", "")
    ) -> DataTable:
        table = DataTable(TableModel(columns, self), name, self, empty=empty, identity=identity)
        table.hide()
        self.table_made.emit(table)
        return table

    def _list_steps(self) -> list[Callable[[], None]]:
        return [
            lambda: self._pair(self._listed(self._movements, _MOST_LINES)),
            lambda: self._pair(self._listed(self._prices, _MOST_LINES)),
            lambda: self._column.insertWidget(self._column.count() - 1, self._listed(self._recent, _MOST_RECENT)),
        ]

    @staticmethod
    def _listed(table: DataTable, lines: int) -> QWidget:
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, Space.S, 0, 0)
        layout.setSpacing(Space.M)
        caption = heading(table.name)
        caption.name_apart()
        layout.addWidget(caption)
        layout.addWidget(table)
        table.setFixedHeight(ROW_HEIGHT * (lines + 1) + Space.L)
        table.show()
        return whole

    def _connect(self) -> None:
        self._active.button.clicked.connect(self._show_orders)
        self._attention.button.clicked.connect(self._show_attention)
        self._prices.row_activated.connect(self._show_services)
        self._currency_box.activated.connect(self._choose_currency)
        self._data.glanced.connect(self._take)
        self._data.moved.connect(self._show_movements)
        self._data.counted.connect(self._show_attention_count)
        self._workspace.scope_changed.connect(self._show_accounts)
        self._workspace.accounts_changed.connect(self._show_accounts)

    # Accounts

    def _name(self, account_id: str) -> str:
        account = self._workspace.account(account_id)
        return plain(account.name, 60) if account else ""

    def _names(self) -> dict[str, str]:
        """The accounts looked at, in the person's order."""
        scope = self._workspace.scope
        return {each.id: plain(each.name, 60) for each in self._workspace.accounts if scope in ("", each.id)}

    @Slot()
    def _show_accounts(self) -> None:
        names = self._names()
        for old in self._balance_cards.values():
            old.hide()
            old.deleteLater()
        few = len(names) <= _MOST_CARDS
        self._balance_cards = {id_: BalanceCard(name) for id_, name in names.items()} if few else {}
        self._accounts_table.setVisible(not few)
        self._accounts_table.setFixedHeight(ROW_HEIGHT * (min(len(names), 12) + 1) + Space.L)
        several = len(self._workspace.accounts) > 1 and len(names) > 1
        for table in (self._movements, self._prices):
            table.setColumnHidden(table.table_model.column_number("account"), not several)
        balances = tuple(self._balance_cards.values())
        first = [(*balances, *self._spent)] if len(balances) == 1 else [balances, self._spent]
        self._cards.set_groups([*first, (self._active, self._attention, self._all)])
        self._data.again()

    # Figures

    @Slot(object)
    def _take(self, glance: Any) -> None:
        self._glance = glance
        self._told.add("glance")
        self._offer_currencies(glance)
        self._recent.table_model.set_rows(glance.newest)
        self._prices.table_model.set_rows(glance.prices)
        self._active.show_figure(number(glance.counts.get("active", 0)))
        self._all.show_figure(number(glance.counts.get("all", 0)))
        self._show_balances(glance)
        self._show_money(glance)
        QTimer.singleShot(0, self, self._draw_states)
        self.looked.emit(glance)

    def _offer_currencies(self, glance: Glance) -> None:
        """The one most orders were paid in comes first; the choice stays while it can."""
        held = {balance.currency for balance in glance.balances.values()}
        orders = dict.fromkeys(sorted(held | set(currencies(glance.parts))), 0)
        for part in glance.parts:
            if part.currency in orders:
                orders[part.currency] += part.spent.orders
        offered = sorted(orders, key=lambda each: -orders[each])
        if self._currency not in offered:
            self._currency = offered[0] if offered else ""
        self._currency_box.clear()
        self._currency_box.addItems([plain(each, 12) for each in offered])
        self._currency_box.setCurrentIndex(offered.index(self._currency) if offered else -1)
        for part_of_head in (self._currency_caption, self._currency_box):
            part_of_head.setVisible(len(offered) > 1)

    def _show_balances(self, glance: Glance) -> None:
        for id_, card in self._balance_cards.items():
            account, known = self._workspace.account(id_), glance.balances.get(id_)
            if account is not None:
                held = (known.amount, known.currency, known.at) if known else None
                card.show_balance(account, held, glance.forecasts.get(id_))
        if not self._balance_cards:
            self._accounts_table.table_model.set_rows(tables.account_rows(glance))

    def _show_money(self, glance: Glance) -> None:
        today = glance.days[-1]
        sums = {each: by_span(glance.parts, each, today) for each in currencies(glance.parts)}
        main = sums.get(self._currency, (Spent(),) * len(SPANS))
        for place, card in enumerate(self._spent):
            others = [(each, sums[each][place]) for each in sums if each != self._currency]
            card.show_spent(self._currency, main[place], others)
        self._tell_undated(glance)
        QTimer.singleShot(0, self, self._draw_spending)
        QTimer.singleShot(0, self, self._draw_balances)
        QTimer.singleShot(0, self, self._draw_top)

    def _tell_undated(self, glance: Glance) -> None:
        """Orders that were taken over by their id cost something too, on nobody knows which day."""
        orders = sum(spent.orders for _, spent in glance.undated)
        amounts = " · ".join(money(spent.amount, each) for each, spent in glance.undated)
        words = self.tr(
            "%Ln order(s) taken over by id count in no sum here, as no panel tells when they were placed: {amounts}",
            "",
            orders,
        )
        self._undated.setText(words.format(amounts=amounts))
        self._undated.setVisible(bool(orders))

    @Slot()
    def _draw_spending(self) -> None:
        if self._glance:
            made = charts.spend_chart(self._glance.days, self._glance.parts, self._currency, self._names())
            self.plots[0].show_chart(*made)

    @Slot()
    def _draw_balances(self) -> None:
        if self._glance:
            held = self._glance.balances
            lines = {id_: line for id_, line in self._glance.lines.items() if held[id_].currency == self._currency}
            self.plots[1].show_chart(*charts.balance_chart(lines, self._currency, self._names()))

    @Slot()
    def _draw_states(self) -> None:
        if self._glance:
            self.plots[2].show_chart(*charts.states_chart(self._glance.days, self._glance.parts))

    @Slot()
    def _draw_top(self) -> None:
        if self._glance:
            self.plots[3].show_chart(*charts.top_chart(self._glance.top, self._currency))

    @Slot(object)
    def _show_movements(self, movements: Any) -> None:
        self._movements.table_model.set_rows(movements)
        self._told.add("movements")

    @Slot(int)
    def _show_attention_count(self, count: int) -> None:
        words = self.tr("Please look at it") if count else self.tr("Nothing is unclear")
        self._attention.show_figure(number(count), words, role="fault" if count else "")

    @Slot(int)
    def _choose_currency(self, place: int) -> None:
        self._currency = self._currency_box.itemText(place)
        if self._glance:
            self._show_money(self._glance)

    # Ways to other pages

    @Slot()
    def _show_orders(self, _order: object = None) -> None:
        self._workspace.page_requested.emit("orders")

    @Slot()
    def _show_attention(self) -> None:
        self._workspace.page_requested.emit("attention")

    @Slot(object)
    def _show_services(self, _change: object = None) -> None:
        self._workspace.page_requested.emit("services")

    # Room

    def _pair(self, part: QWidget) -> None:
        self._paired.append(part)
        self._place_pairs()

    def _place_pairs(self) -> None:
        """Plots and lists beside each other where there is room, else below."""
        while self._pairs.count():
            self._pairs.takeAt(0)
        columns = 2 if self._beside else 1
        for place, each in enumerate(self._paired):
            self._pairs.addWidget(each, place // columns, place % columns)
        self._pairs.setColumnStretch(0, 1)
        self._pairs.setColumnStretch(1, columns - 1)

    # Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the cards and plots stand beside or below each other."""
        super().resizeEvent(event)
        room = self.viewport().width() - 2 * Space.XL
        self._cards.fit(room)
        if (room >= _TWO_COLUMNS) != self._beside:
            self._beside = room >= _TWO_COLUMNS
            self._place_pairs()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: what changed meanwhile is looked at now."""
        super().showEvent(event)
        self._data.set_seen(self._building.done)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: nobody looks."""
        super().hideEvent(event)
        self._data.set_seen(False)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: another theme, other colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for each in self.findChildren(PlotCard):
                each.redress()
