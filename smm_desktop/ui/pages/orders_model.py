"""The table model of the order history: fetches what is looked at, redraws what changed, nothing else."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from smm_desktop.actions import history
from smm_desktop.core.errors import SmmError
from smm_desktop.core.orders import Order
from smm_desktop.ui.pages.order_rows import OrderRows
from smm_desktop.ui.tables import MARK_ROLE, Column, TableModel
from smm_desktop.ui.tables.model import Index
from smm_desktop.ui.workspace import Workspace

PLACEHOLDER = "…"
MOST_SHOWN = 1_000
"""Rows whose texts and marks are kept between two paintings."""
_ROLES = frozenset(
    int(role)
    for role in (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.TextAlignmentRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        MARK_ROLE,
    )
)


class OrdersModel(TableModel):
    """Orders of a list of ids. A row that is not at hand yet shows "…" and is fetched, visible ones first."""

    troubled = Signal(object)
    """An `SmmError`: rows could not be fetched; they are asked for again when they are next looked at."""
    fetched = Signal()
    """Rows that were waited for are at hand."""

    def __init__(self, workspace: Workspace, columns: Sequence[Column], parent: QObject | None = None) -> None:
        self._timer = QTimer()
        self.orders = OrderRows(self._timer.start)
        super().__init__(columns, parent, rows=self.orders, sorts_itself=False)
        self._workspace = workspace
        self._fetching = False
        self._shown: dict[int, tuple[Order, tuple[list[str], list[Any]]]] = {}
        self._nothing = [PLACEHOLDER] * len(self.columns), [None] * len(self.columns)
        self._timer.setParent(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._fetch)

    def show_ids(self, ids: array[int], at_hand: Iterable[Order] = ()) -> bool:
        """Show another list of orders, some of which were fetched with it; False where it is the list shown already."""
        if self._same(ids):
            self.put(at_hand)
            return False
        self.beginResetModel()
        self.orders.show(ids)
        self.orders.put(at_hand)
        self.endResetModel()
        return True

    def put(self, orders: Iterable[Order]) -> None:
        """Show the newest of some orders: only their rows are drawn anew."""
        for first, last in _spans(self.orders.put(orders)):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def renew(self, ids: Iterable[int]) -> None:
        """Fetch again those of `ids` that are at hand, because they changed."""
        held = self.orders.held(ids)
        if held:
            self._workspace.query(history.page, held, done=self._renewed, failed=self._trouble)

    def forget_texts(self) -> None:
        """Write every row anew, because something that all of them show changed, such as an account's name."""
        self._shown.clear()
        self.rows_changed()

    def shown(self, number: int) -> tuple[Sequence[str], Sequence[Any]]:
        """The texts and the marks of a row; quiet marks until the order is at hand."""
        order = self.orders[number]
        return self._shown_of(order) if order is not None else self._nothing

    def _shown_of(self, order: Order) -> tuple[list[str], list[Any]]:
        kept = self._shown.get(order.id)
        if kept is not None and kept[0] is order:
            return kept[1]
        if len(self._shown) >= MOST_SHOWN:
            self._shown.clear()
        texts = [column.text(order) for column in self.columns]
        shown = texts, [column.mark(order) if column.mark else None for column in self.columns]
        self._shown[order.id] = (order, shown)
        return shown

    def _same(self, ids: array[int]) -> bool:
        return ids == self.orders.ids

    @Slot()
    def _fetch(self) -> None:
        if self._fetching:
            return
        ids = self.orders.take_wanted()
        if ids:
            self._fetching = True
            self._workspace.query(history.page, ids, done=self._arrived, failed=self._trouble_fetching)

    def _arrived(self, orders: Sequence[Order]) -> None:
        self._fetching = False
        self.put(orders)
        self.fetched.emit()
        self._fetch()

    def _renewed(self, orders: Sequence[Order]) -> None:
        self.put(orders)

    def _trouble_fetching(self, error: SmmError) -> None:
        self._fetching = False
        self.orders.forget_wanted()
        self._trouble(error)

    def _trouble(self, error: SmmError) -> None:
        self.troubled.emit(error)

    # Qt's own

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: what a cell shows; a quiet mark until the order is at hand."""
        if role not in _ROLES or not index.isValid() or index.row() >= len(self.orders):
            return None
        order = self.orders[index.row()]
        if order is None:
            return self._waiting(self.columns[index.column()], role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown_of(order)[0][index.column()]
        return self._display(self.columns[index.column()], order, role)

    def _waiting(self, column: Column, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return PLACEHOLDER
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("{title}: loading").format(title=column.title)
            case Qt.ItemDataRole.TextAlignmentRole:
                return column.align
        return None


def _spans(places: Sequence[int]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for place in places:
        if spans and place == spans[-1][1] + 1:
            spans[-1] = (spans[-1][0], place)
        else:
            spans.append((place, place))
    return spans
