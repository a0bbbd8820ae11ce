"""Refill requests, and which completed orders can be refilled now."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from smm_desktop.actions import following, history, requests
from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import SmmError
from smm_desktop.core.orders import Order
from smm_desktop.core.refills import Refill
from smm_desktop.ui import formats
from smm_desktop.ui.icons import dress
from smm_desktop.ui.labels import muted, title
from smm_desktop.ui.messages import plain_tooltip, say
from smm_desktop.ui.pages.empty_state import EmptyState
from smm_desktop.ui.pages.notice_row import NoticeRow
from smm_desktop.ui.pages.refill_columns import Refillable, advice_text, refill_columns, refillable_columns
from smm_desktop.ui.pages.refill_groups import RefillGroups, refill_groups
from smm_desktop.ui.pages.request_words import order_name, outcome
from smm_desktop.ui.pages.text_cells import TextDelegate
from smm_desktop.ui.tables import DataTable, TableModel
from smm_desktop.ui.theme import Space
from smm_desktop.ui.workspace import Workspace

_SETTLE = 150


class RefillsPage(QWidget):
    """Refill requests and the orders that a refill can be asked for."""

    page_key = "refills"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._refreshing = self._asking = False
        self._wanted: frozenset[int] = frozenset()
        self._groups = RefillGroups()
        self.setObjectName("page")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE)
        self._build_tables()
        self._build_buttons()
        self._lay_out()
        self._connect()
        self._look()

    @Slot()
    def refresh(self) -> None:
        """Ask how far the refills under way are."""
        if self._refreshing:
            return
        self._refreshing = True
        self.refresh_button.setEnabled(False)
        job = self._workspace.run(
            following.refresh_refills,
            account=self._workspace.scope,
            done=self._refreshed,
            failed=self._refresh_failed,
            with_control=True,
        )
        self._workspace.show_work(job, self.tr("Looking up refills"))

    def show_rows(self, ids: Sequence[int]) -> None:
        """Select these requests (our ids), of whatever account."""
        self._workspace.set_scope("")
        self._wanted = frozenset(ids)
        self._look()

    # Building

    def _build_tables(self) -> None:
        self.model = TableModel(refill_columns(self._account_name), self)
        self.table = DataTable(self.model, "Refills", self, identity=_refill_key)
        self.candidates = TableModel(refillable_columns(self._account_name), self)
        self.candidates_table = DataTable(self.candidates, "Refillable orders", self, identity=_order_key)
        for table in (self.table, self.candidates_table):
            table.setItemDelegate(TextDelegate(table))
            table.setSortingEnabled(True)
        self.table.sortByColumn(self.model.column_number("asked"), Qt.SortOrder.DescendingOrder)
        completed = self.candidates.column_number("completed")
        self.candidates_table.sortByColumn(completed, Qt.SortOrder.DescendingOrder)
        self.candidates_table.set_empty(
            self.tr("No order can be refilled now"),
            self.tr("Completed orders of services with refill stand here as soon as a refill can be asked for."),
        )

    def _build_buttons(self) -> None:
        self.notice = NoticeRow("Refills message", self)
        self.refresh_button = self._button(self.tr("Refresh"), "refresh")
        self.select_button = self._button(self.tr("Select all"), "check")
        self.refill_button = self._button(self.tr("Refill"), "refills")
        self._count, self._candidate_count = muted("", self), muted("", self)
        self._advice = muted("", self, wrap=True)
        self.groups = QTabBar(self)
        self.groups.setAccessibleName(self.tr("Orders and refills"))
        self.groups.setDrawBase(False)
        self.groups.setExpanding(False)
        for words in self._group_names():
            self.groups.addTab(words)
        self._empty = EmptyState("refills", self)
        self._empty.show_words(
            self.tr("No refills asked for yet"),
            self.tr("A refill asks the panel to replace what dropped after an order was completed. It costs nothing."),
        )

    def _group_names(self) -> tuple[str, str]:
        return self.tr("Can be refilled now"), self.tr("Others, and why not")

    def _button(self, word: str, icon: str) -> QPushButton:
        button = QPushButton(word, self)
        button.setAccessibleName(word)
        dress(button, icon)
        return button

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(title(self.tr("Refills"), self))
        head.addWidget(self._count, 1)
        head.addWidget(self.refresh_button)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setObjectName("refills_splitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(Space.M)
        self.splitter.addWidget(self._stack)
        self.splitter.addWidget(self._candidates_part())
        self.splitter.setSizes([500, 400])
        page = QVBoxLayout(self)
        page.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        page.setSpacing(Space.S)
        page.addLayout(head)
        page.addWidget(self.notice)
        page.addWidget(self.splitter, 1)

    def _candidates_part(self) -> QWidget:
        part = QWidget(self)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.groups)
        row.addWidget(self._candidate_count, 1)
        row.addWidget(self.select_button)
        row.addWidget(self.refill_button)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(row)
        column.addWidget(self.candidates_table, 1)
        column.addWidget(self._advice)
        return part

    def _connect(self) -> None:
        self._timer.timeout.connect(self._look)
        self.refresh_button.clicked.connect(self.refresh)
        self.refill_button.clicked.connect(self._refill)
        self.select_button.clicked.connect(self.candidates_table.selectAll)
        self.candidates_table.selection_moved.connect(self._allow)
        self.groups.currentChanged.connect(self._show_group)
        self._workspace.scope_changed.connect(self._timer.start)
        self._workspace.accounts_changed.connect(self._timer.start)
        self._workspace.changed.connect(self._see_changes)

    # Looking up

    @Slot()
    def _look(self) -> None:
        scope = self._workspace.scope
        several = not scope and len(self._workspace.accounts) > 1
        for table in (self.table, self.candidates_table):
            table.setColumnHidden(table.table_model.column_number("account"), not several)
        self._workspace.query(history.refills, scope, done=partial(self._show, scope), failed=self._say_trouble)
        self._workspace.query(
            refill_groups, scope, done=partial(self._show_candidates, scope), failed=self._say_trouble
        )

    def _show(self, scope: str, refills: Sequence[Refill]) -> None:
        if scope != self._workspace.scope:
            return
        self.model.set_rows(refills)
        self._stack.setCurrentIndex(0 if refills else 1)
        self._select_wanted()
        self._count.setText(self.tr("%Ln asked for", "", len(refills)) if refills else "")

    def _select_wanted(self) -> None:
        places = [number for number in range(self.model.rowCount()) if self.model.row(number).id in self._wanted]
        self._wanted = frozenset()
        if places:
            self.table.select_rows(places)

    def _show_candidates(self, scope: str, groups: RefillGroups) -> None:
        if scope == self._workspace.scope:
            self._groups = groups
            for number, (words, rows) in enumerate(zip(self._group_names(), (groups.now, groups.others), strict=True)):
                self.groups.setTabText(number, f"{words}  {formats.number(len(rows))}")
            self._show_group()

    @Slot()
    def _show_group(self) -> None:
        self.candidates.set_rows(self._groups.others if self.groups.currentIndex() else self._groups.now)
        self._allow()

    @Slot(object)
    def _see_changes(self, changes: Changes) -> None:
        """With balances too, which come every few minutes: that it is too early no more is no change of its own."""
        lists = changes.refills or changes.orders or changes.added
        if lists or changes.services or changes.accounts or changes.balances:
            self._timer.start()

    @Slot()
    def _allow(self) -> None:
        chosen = self.candidates_table.selected_rows()
        askable = [row for row in chosen if row.askable]
        self._candidate_count.setText(self.tr("%Ln selected", "", len(chosen)) if chosen else "")
        self.select_button.setEnabled(self.candidates.rowCount() > 0 and self.groups.currentIndex() == 0)
        self.refill_button.setEnabled(bool(askable) and not self._asking)
        self._advice.setText(advice_text(chosen[0]) if len(chosen) == 1 else "")
        self._advice.setVisible(bool(self._advice.text()))
        why = "" if chosen else self.tr("Choose orders in the list below first.")
        self.refill_button.setToolTip(plain_tooltip(advice_text(chosen[0]) if chosen and not askable else why))

    def _account_name(self, account_id: str) -> str:
        account = self._workspace.account(account_id)
        return account.name if account else account_id

    # Asking

    @Slot()
    def _refill(self) -> None:
        rows = [row for row in self.candidates_table.selected_rows() if row.askable]
        if not rows or self._asking:
            return
        self._asking = True
        self._allow()
        orders = {row.order.id: row.order for row in rows}
        self.notice.clear()
        self._workspace.said.emit(self.tr("Asking for %Ln refill(s)…", "", len(orders)))
        self._workspace.run(
            requests.request_refills, list(orders), done=partial(self._asked, orders), failed=self._ask_failed
        )

    def _asked(self, orders: dict[int, Order], requested: requests.Requested) -> None:
        self._asking = False
        self._allow()
        summed = outcome(requested.results, lambda id_: order_name(orders.get(id_), id_))
        self._workspace.said.emit(self.tr("Refill: {outcome}").format(outcome=summed.text))
        self.notice.say(
            self.tr("Refill: {outcome}").format(outcome=summed.text), role=summed.role, details=summed.details
        )

    def _ask_failed(self, error: SmmError) -> None:
        self._asking = False
        self._allow()
        self._say_trouble(error)

    def _refreshed(self, refreshed: following.Refreshed) -> None:
        self._refreshing = False
        self.refresh_button.setEnabled(True)
        if refreshed.troubles:
            text = self.tr("Not all refills could be looked up. Nothing was changed or charged.")
            details = "\n".join(f"{self._account_name(key)}: {say(error)}" for key, error in refreshed.troubles.items())
            self.notice.say(text, role="alarm", details=details)
        else:
            self._workspace.said.emit(self.tr("%Ln refill(s) looked up.", "", refreshed.asked))

    def _refresh_failed(self, error: SmmError) -> None:
        self._refreshing = False
        self.refresh_button.setEnabled(True)
        self._say_trouble(error)

    def _say_trouble(self, error: SmmError) -> None:
        self.notice.say(say(error), role="alarm")


def _refill_key(refill: Refill) -> object:
    return refill.id


def _order_key(row: Refillable) -> object:
    return row.order.id
