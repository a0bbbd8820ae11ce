"""The history of orders: what was asked, how far it is, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from smm_desktop.actions import history
from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import SmmError
from smm_desktop.core.history import OrderQuery, SortKey, Tab
from smm_desktop.core.orders import Order
from smm_desktop.ui.dialogs.export import ExportDialog
from smm_desktop.ui.dialogs.export_job import Exporter, ExportForm, Scope
from smm_desktop.ui.dialogs.fitting import open_fitted
from smm_desktop.ui.dialogs.import_orders import ImportDialog
from smm_desktop.ui.dialogs.scheduled import ScheduledButton
from smm_desktop.ui.labels import muted, title
from smm_desktop.ui.messages import say
from smm_desktop.ui.pages.empty_state import EmptyState
from smm_desktop.ui.pages.links import copy_text, open_link, web_url
from smm_desktop.ui.pages.notice_row import NoticeRow
from smm_desktop.ui.pages.order_details import OrderDetails
from smm_desktop.ui.pages.order_look import Looked, look, look_for
from smm_desktop.ui.pages.orders_actions import OrderActions
from smm_desktop.ui.pages.orders_columns import order_columns
from smm_desktop.ui.pages.orders_empty import why_empty
from smm_desktop.ui.pages.orders_filters import OrderFilters
from smm_desktop.ui.pages.orders_model import OrdersModel
from smm_desktop.ui.pages.orders_table import OrdersTable, Place
from smm_desktop.ui.pages.still_orders import StillOrders
from smm_desktop.ui.template_hands import keep_order
from smm_desktop.ui.theme import Space
from smm_desktop.ui.workspace import Workspace

_SETTLE = 150
"""Milliseconds in which changes are gathered before the list is asked for anew."""
_MOST_LOOKS = 2
"""Searches under way at once; a newer one waits and replaces what waited before."""
_ROOMY = 860
"""Pixels of the page from which on the details open by themselves with a selection."""


class OrdersPage(QWidget):
    """All orders of the account looked at, with what can be asked for them."""

    page_key = "orders"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._query = OrderQuery(account=workspace.scope)
        self._sort: tuple[SortKey, bool] = ("placed", True)
        self._looks, self._newest, self._waiting, self._to_top = 0, 0, False, True
        self._looked = self._first_wanted = False
        self._details_wanted, self._details_asked = True, False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE)
        self._build_parts()
        self._build_empty()
        self._lay_out()
        self._connect()
        self._show_accounts()
        self._look()
        self._still.look()

    # What others use

    def focus_search(self) -> None:
        """Put the keyboard into the search."""
        self.filters.focus()

    def refresh(self) -> None:
        """Look up how far the active orders are."""
        self.actions_row.refresh()

    def show_tab(self, tab: Tab) -> None:
        """Show the orders of one tab."""
        self.filters.show_tab(tab)

    def show_rows(self, ids: Sequence[int]) -> None:
        """Show these orders (our ids) and no others, of whatever account; the first one is selected."""
        self._workspace.set_scope("")
        self._first_wanted = True
        self.filters.show_only(ids)

    def export_to(self, path: Path, kind: str = "csv") -> None:
        """Export the view as it is now to a file, without a dialog; the row above the table tells the outcome."""
        self._exporter.export(path, ExportForm(kind), query=self._wanted_query())

    @Slot()
    def export(self) -> None:
        """Ask what to export, and where to."""
        counts = {Scope.VIEW: len(self.model.orders), Scope.SELECTION: self.table.selected_count}
        dialog = ExportDialog(self._workspace, counts, self)
        dialog.chosen.connect(self._export_chosen)
        open_fitted(dialog)

    @Slot()
    def import_orders(self) -> None:
        """Ask for the ids of orders placed elsewhere."""
        open_fitted(ImportDialog(self._workspace, self))

    @property
    def orders_query(self) -> OrderQuery:
        """What is shown."""
        return self._query

    # Building

    def _build_parts(self) -> None:
        self.setObjectName("page")
        self._still = StillOrders(self._workspace, self)
        columns = order_columns(self._account_name, self._still.__contains__)
        self.model = OrdersModel(self._workspace, columns, self)
        self.table = OrdersTable(self._workspace, self.model, self)
        self.notice = NoticeRow("Orders message", self)
        self.filters = OrderFilters(self._workspace, self)
        self.actions_row = OrderActions(self._workspace, self.table, self.notice, self)
        self.details = OrderDetails(self._workspace, self, still=self._still)
        self._exporter = Exporter(self._workspace, self.notice, self)
        self.filters.add_beside_tabs(ScheduledButton(self._workspace, self))
        self._count = muted("", self)
        self._count.setAccessibleName(self.tr("Orders shown"))
        self.table.set_menu(self._fill_menu)
        header = self.table.horizontalHeader()
        header.setSortIndicator(self.model.column_number("placed"), Qt.SortOrder.DescendingOrder)
        self.table.setSortingEnabled(True)

    def _build_empty(self) -> None:
        self.details.hide()
        self._empty = EmptyState("orders", self)
        self._empty.pressed.connect(self._help_out)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        self._title = title(self.tr("Orders"), self)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.actions_row)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._stack, 1)
        column.addWidget(self._count)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setObjectName("orders_splitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(Space.M)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([900, 320])
        page = QVBoxLayout(self)
        page.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        page.setSpacing(Space.S)
        page.addLayout(head)
        page.addWidget(self.filters)
        page.addWidget(self.notice)
        page.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self._timer.timeout.connect(self._look)
        self.filters.changed.connect(self._look_from_top)
        self.model.sort_wanted.connect(self._sort_by)
        self.model.troubled.connect(self._say_trouble)
        self.model.fetched.connect(self._show_selected)
        self.table.selection_moved.connect(self._selection_moved)
        self.table.row_activated.connect(self._open_details)
        self.details.closed.connect(self._close_details)
        self.details.again_wanted.connect(self.actions_row.put_on_ticket)
        self.actions_row.export_wanted.connect(self.export)
        self.actions_row.import_wanted.connect(self.import_orders)
        self._still.changed.connect(self._show_still)
        self._workspace.scope_changed.connect(self._scope_changed)
        self._workspace.accounts_changed.connect(self._show_accounts)
        self._workspace.changed.connect(self._see_changes)

    # Looking up

    def _wanted_query(self) -> OrderQuery:
        key, descending = self._sort
        return self.filters.query(self._workspace.scope, key, descending=descending)

    @Slot()
    def _look_from_top(self) -> None:
        self._to_top = True
        self._look()

    @Slot()
    def _look(self) -> None:
        if self._looks >= _MOST_LOOKS:
            self._waiting = True
            return
        self._looks += 1
        self._newest += 1
        place = self.table.place()
        anchor = None if self._to_top else place.top
        done = partial(self._show, self._newest)
        self._workspace.query(look, self._wanted_query(), place.ids, anchor, done=done, failed=self._look_failed)

    def _show(self, number: int, looked: Looked) -> None:
        self._look_ended()
        if number != self._newest or self._waiting:
            return
        late = self.table.place().ids - looked.wanted
        if late:
            self._workspace.query(look_for, looked, late, done=partial(self._show_late, number))
        else:
            self._show_view(looked)

    def _show_late(self, number: int, looked: Looked) -> None:
        if number == self._newest and not self._waiting:
            self._show_view(looked)

    def _show_view(self, looked: Looked) -> None:
        self._query, self._looked = looked.query, True
        place = self._place()
        if self.model.show_ids(looked.ids, looked.orders):
            self.table.restore(place, looked.rows)
        if self._first_wanted and looked.ids:
            self.table.select_row(0)
        self._first_wanted = False
        self.filters.show_counts(looked.counts)
        self._show_amount()

    def _place(self) -> Place:
        place, to_top, self._to_top = self.table.place(), self._to_top, False
        return Place(place.selected, place.everything, place.current) if to_top else place

    def _look_ended(self) -> None:
        self._looks -= 1
        if self._waiting and not self._looks:
            self._waiting = False
            self._look()

    def _look_failed(self, error: SmmError) -> None:
        self._look_ended()
        self._say_trouble(error)

    @Slot(str, bool)
    def _sort_by(self, key: SortKey, descending: bool) -> None:
        if self._sort != (key, descending):
            self._sort = (key, descending)
            self._look()

    @Slot(str)
    def _scope_changed(self, account: str) -> None:  # noqa: ARG002 - the query asks the workspace
        self._show_accounts()
        self.table.clearSelection()  # what was looked at may belong to another account
        self.notice.clear()
        self._look_from_top()

    @Slot(object)
    def _see_changes(self, changes: Changes) -> None:
        if changes.orders:
            self.model.renew(changes.orders)
            self.actions_row.look_again()
            if self.details.order is not None and self.details.order.id in changes.orders:
                self._read_details(self.details.order.id)
        if changes.added or changes.accounts or changes.orders:
            self._timer.start()

    # Showing

    @Slot()
    def _show_accounts(self) -> None:
        several = not self._workspace.scope and len(self._workspace.accounts) > 1
        self.table.setColumnHidden(self.model.column_number("account"), not several)
        self.model.forget_texts()

    @Slot()
    def _show_still(self) -> None:
        self.filters.show_still(self._still.ids)
        self.model.forget_texts()

    def _account_name(self, account_id: str) -> str:
        account = self._workspace.account(account_id)
        return account.name if account else account_id

    def _show_amount(self) -> None:
        shown, chosen = len(self.model.orders), self.table.selected_count
        text = self.tr("%Ln order(s)", "", shown)
        if chosen:
            text += " · " + self.tr("%Ln selected", "", chosen)
        self._count.setText(text)
        self._stack.setCurrentIndex(0 if shown or not self._looked else 1)
        self._empty.show_words(*why_empty(self.filters))

    @Slot()
    def _help_out(self) -> None:
        if self.filters.narrowed:
            self.filters.clear()
        else:
            self._workspace.ticket_requested.emit(None)

    @Slot()
    def _selection_moved(self) -> None:
        self._show_amount()
        self._show_selected()

    @Slot()
    def _show_selected(self) -> None:
        count = self.table.selected_count
        if count != 1:
            self.details.show_nothing(count)
            return
        self._fit_details()
        id_ = self.table.selected_ids(1)[0]
        order = self.model.orders.at_hand(id_)
        if order is None:
            self._read_details(id_)
        elif self.details.order != order:
            self.details.show_order(order)

    @Slot()
    def _open_details(self) -> None:
        self._details_wanted = self._details_asked = True
        self._show_selected()

    @Slot()
    def _close_details(self) -> None:
        self._details_wanted = self._details_asked = False
        self.details.hide()
        self.table.setFocus()

    def _fit_details(self) -> None:
        """Show the details where there is room beside the table, or where they were asked for."""
        shown = self.details.order is not None or self.table.selected_count == 1
        self.details.setVisible(shown and self._details_wanted and (self._details_asked or self.width() >= _ROOMY))

    def _read_details(self, id_: int) -> None:
        self._workspace.query(history.page, [id_], done=self._show_details)

    def _show_details(self, orders: list[Order]) -> None:
        if len(orders) == 1 and list(self.table.selected_ids(2)) == [orders[0].id]:
            self.details.show_order(orders[0])

    def _say_trouble(self, error: SmmError) -> None:
        self.notice.say(say(error), role="alarm")

    # The context menu and exports

    def _fill_menu(self, menu: QMenu) -> None:
        ids = list(self.table.selected_ids(2))
        order = self.model.orders.at_hand(ids[0]) if len(ids) == 1 else None
        number, link = (order.order, order.link) if order else ("", "")
        for word, act, possible in (
            (self.tr("Copy id"), partial(copy_text, number), bool(number)),
            (self.tr("Copy link"), partial(copy_text, link), bool(link)),
            (self.tr("Open link"), partial(open_link, link), bool(web_url(link))),
            (self.tr("Look these orders up"), self._refresh_selected, bool(ids)),
        ):
            menu.addAction(word, act).setEnabled(possible)
        menu.addSeparator()
        row = self.actions_row
        for button in (row.refill_button, row.cancel_button, row.again_button):
            menu.addAction(button.accessibleName(), button.click).setEnabled(button.isEnabled())
        keep = menu.addAction(self.tr("Save as template…"), partial(keep_order, self._workspace, self, order))
        keep.setEnabled(bool(order and order.service))
        menu.addSeparator()
        menu.addAction(self.tr("Select all"), self.table.selectAll)

    @Slot()
    def _refresh_selected(self) -> None:
        self.actions_row.refresh_orders(list(self.table.selected_ids()))

    @Slot(object, object, object)
    def _export_chosen(self, path: Path, form: ExportForm, scope: Scope) -> None:
        match scope:
            case Scope.VIEW:
                self._exporter.export(path, form, query=self._wanted_query())
            case Scope.SELECTION if self.table.everything_selected:
                self._exporter.export(path, form, query=self._query)
            case Scope.SELECTION:
                self._exporter.export(path, form, ids=self.table.selected_ids())
            case Scope.ALL:
                self._exporter.export(path, form)

    # Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: fit buttons and details to the width."""
        super().resizeEvent(event)
        beside = self.width() - self._title.sizeHint().width() - 2 * Space.L - 2 * Space.S
        self._title.setVisible(self.actions_row.fit(beside))  # beside the ticket, what can be done goes first
        if self.details.order is not None:
            self._fit_details()
