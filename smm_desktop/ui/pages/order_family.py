"""The orders that belong together: a drip-feed with its runs, a subscription with the orders for its posts."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smm_desktop.core.orders import Order
from smm_desktop.core.services import Billing, service_type
from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui.labels import PlainLabel, heading, muted
from smm_desktop.ui.pages.time_line import PillLabel
from smm_desktop.ui.states import order_pill
from smm_desktop.ui.theme import Space
from smm_desktop.ui.workspace import Workspace

_MOST_SHOWN = 12


class OrderFamily(QWidget):
    """The way from an order to its parent and to its children; hidden where it has neither."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shown: tuple[object, ...] = ()
        self._title = heading("", self)
        self._sum = muted("", self, wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._all = QPushButton(self)
        self._all.setProperty("role", "flat")
        self._all.clicked.connect(self._show_all)
        self._ids: tuple[int, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._title)
        column.addWidget(self._sum)
        column.addLayout(self._rows)
        column.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    @property
    def ids(self) -> frozenset[int]:
        """Our ids of the orders shown."""
        return frozenset(self._ids)

    def show_family(self, order: Order, parent: Order | None, children: Sequence[Order], more: int = 0) -> None:
        """Show the order's family."""
        shown = (order.id, parent, tuple(children), more)
        if shown == self._shown:
            return
        self._shown = shown
        self._clear()
        self.setVisible(bool(parent or children))
        if children:
            self._show_children(order, children, more)
        elif parent is not None:
            self._title.setText(self.tr("Part of"))
            self._sum.setText(self._about(parent))
            self._add(parent)
        self._ids = tuple(each.id for each in (*children, *((parent,) if parent else ())))
        self._all.setVisible(len(children) > 1)

    def _show_children(self, order: Order, children: Sequence[Order], more: int) -> None:
        posts = service_type(order.service_type).billing is Billing.POSTS
        self._title.setText(self.tr("Orders for its posts") if posts else self.tr("Its runs"))
        ended = sum(child.state.final for child in children)
        words = self.tr("{ended} of {count} have ended.")
        known = len(children) + more
        self._sum.setText(words.format(ended=formats.number(ended), count=formats.number(known)))
        for child in children[:_MOST_SHOWN]:
            self._add(child)
        self._all.setText(self.tr("Show all %Ln in the list", "", known))

    def _add(self, order: Order) -> None:
        row = QWidget(self)
        link = QPushButton(self.tr("Order {id}").format(id=plain(order.order, 40)), row)
        link.setProperty("role", "flat")
        link.setToolTip(self.tr("Show this order"))
        link.clicked.connect(partial(self._show_order, order.id))
        pill = PillLabel(row)
        pill.show_pill(order_pill(order))
        share = PlainLabel("" if order.done is None else formats.percent(order.done), row, role="muted")
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        line.addWidget(link)
        line.addWidget(pill, 1)
        line.addWidget(share)
        self._rows.addWidget(row)

    def _about(self, parent: Order) -> str:
        if service_type(parent.service_type).billing is Billing.POSTS:
            return self.tr("Placed by the panel for a post of this subscription.")
        return self.tr("One run of this drip-feed.")

    def _clear(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _show_order(self, order_id: int, _checked: bool = False) -> None:
        self._workspace.rows_requested.emit("orders", (order_id,))

    def _show_all(self) -> None:
        self._workspace.rows_requested.emit("orders", self._ids)
