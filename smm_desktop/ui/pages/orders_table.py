"""The table `Orders`: selections of a million rows, its place kept when the list is asked for anew."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QApplication, QWidget

from smm_desktop.actions import history
from smm_desktop.core.orders import Order
from smm_desktop.ui.pages.orders_model import OrdersModel
from smm_desktop.ui.tables import QuickTable, copying
from smm_desktop.ui.workspace import Workspace

MOST_COPIED = 20_000
"""Rows that are put on the clipboard at once; the export takes any number."""
MOST_KEPT = 5_000
"""Selected rows that are found again in a list asked for anew."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person was in the list: what is selected, the row on top (None: at the start) and its offset."""

    selected: tuple[int, ...] = ()
    everything: bool = False
    current: int | None = None
    top: int | None = None
    offset: int = 0

    @property
    def ids(self) -> frozenset[int]:
        """The orders that are to be found again."""
        return frozenset(self.selected) | {id_ for id_ in (self.current, self.top) if id_ is not None}


class OrdersTable(QuickTable):
    """The table of orders. Selections are ranges of rows, never one index for each."""

    def __init__(self, workspace: Workspace, model: OrdersModel, parent: QWidget | None = None) -> None:
        super().__init__(model, "Orders", parent)
        self._workspace = workspace
        self._orders_model = model
        self._spare_the_header()

    def _spare_the_header(self) -> None:
        """With a selection of its own, always empty, the header never walks a million rows to see if all are chosen."""
        header = self.horizontalHeader()
        header.setSelectionModel(QItemSelectionModel(self._orders_model, header))

    @property
    def selected_count(self) -> int:
        """How many orders are selected."""
        return sum(last - first + 1 for first, last in self._spans())

    @property
    def everything_selected(self) -> bool:
        """True where every order of the view is selected."""
        return 0 < len(self._orders_model.orders) == self.selected_count

    def selected_ids(self, most: int | None = None) -> array[int]:
        """Our ids of the selected orders from top to bottom, at most `most` of them."""
        found = self._orders_model.orders.ids[:0]
        for first, last in self._spans():
            room = last + 1 if most is None else min(last + 1, first + most - len(found))
            found.extend(self._orders_model.orders.ids[first:room])
        return found

    def current_id(self) -> int | None:
        """Our id of the order that has the keyboard's place."""
        index = self.currentIndex()
        return self._orders_model.orders.ids[index.row()] if index.isValid() else None

    def place(self) -> Place:
        """Where the person is now."""
        everything = self.everything_selected and self.selected_count > 1
        row = self.rowAt(0)
        scrolled = self.verticalScrollBar().value() > 0 and row >= 0
        return Place(
            selected=() if everything else tuple(self.selected_ids(MOST_KEPT)),
            everything=everything,
            current=self.current_id(),
            top=self._orders_model.orders.ids[row] if scrolled else None,
            offset=self.rowViewportPosition(row) if scrolled else 0,
        )

    def restore(self, place: Place, rows: Mapping[int, int]) -> None:
        """Put selection and scroll back; `rows` tells where the orders of the place stand now."""
        model, last = self._orders_model, len(self._orders_model.columns) - 1
        chosen = QItemSelection()
        spans = [(0, len(model.orders) - 1)] if place.everything and len(model.orders) else []
        spans += [(rows[id_], rows[id_]) for id_ in place.selected if id_ in rows]
        for first, end in spans:
            chosen.select(model.index(first, 0), model.index(end, last))
        flag = QItemSelectionModel.SelectionFlag
        if place.current is not None and place.current in rows:
            current = model.index(rows[place.current], max(0, self.columnAt(0)))
            self.selectionModel().setCurrentIndex(current, flag.NoUpdate)
        self.selectionModel().select(chosen, flag.ClearAndSelect)
        if place.top is not None and place.top in rows:
            self.verticalScrollBar().setValue(
                rows[place.top] * self.verticalHeader().defaultSectionSize() - place.offset
            )
        else:
            self.scrollToTop()

    def _spans(self) -> list[tuple[int, int]]:
        return sorted({(part.top(), part.bottom()) for part in self.selectionModel().selection().toList()})

    def selected_rows(self) -> list[Order]:
        """The selected orders that are at hand; see `selected_ids` for all."""
        orders = (self._orders_model.orders.at_hand(id_) for id_ in self.selected_ids(MOST_COPIED))
        return [order for order in orders if order is not None]

    def copy(self, form: str = "tsv") -> None:
        """Put the selected rows on the clipboard, fetching those that are not at hand; very many are cut, and said."""
        ids = self.selected_ids(MOST_COPIED)
        self._workspace.query(history.page, list(ids), done=partial(self._put_on_clipboard, form))

    def _put_on_clipboard(self, form: str, orders: Sequence[Order]) -> None:
        columns = [self._orders_model.columns[number] for number in self._visible_columns()]
        QApplication.clipboard().setText(copying.FORMS[form](columns, orders))
        text = self.tr("%Ln row(s) copied.", "", len(orders))
        if self.selected_count > MOST_COPIED:
            text = self.tr("Only the first %Ln row(s) were copied; the export takes any number.", "", len(orders))
        self._workspace.said.emit(text)
