"""The same service for less on another account."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QStyleOptionViewItem

from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui.labels import PlainLabel
from smm_desktop.ui.limits import most_text, price_text
from smm_desktop.ui.messages import plain_tooltip
from smm_desktop.ui.pages.service_sections import Section
from smm_desktop.ui.reading import apart, leading, sentence, trailing
from smm_desktop.ui.requests import ServiceRef, TicketRequest
from smm_desktop.ui.tables.delegates import CellDelegate
from smm_desktop.ui.theme import SMALL_SCALE, Space, Tone, scaled_font, tokens_of
from smm_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from smm_desktop.actions.similar import Similar

_MOST_IN_VIEW = 4
_LINES = Qt.ItemDataRole.UserRole + 2
"""What an entry shows: price, what is saved, name, and the rest, one line each."""


class ElsewhereSection(Section):
    """Similar services of the other accounts in the same currency, the cheapest first; hidden where there are no such
    accounts.
    """

    service_wanted = Signal(object)
    """A `ServiceRef` to go to."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "")
        self.head.setText(self.tr("Cheaper elsewhere"))
        self._nothing = PlainLabel(
            self.tr("Nothing like it was found for less on your other accounts."), role="muted", wrap=True
        )
        self.entries = _Entries(self.tr("Cheaper elsewhere"))
        self._show_button = QPushButton(self.tr("Show"))
        self._show_button.setAccessibleName(self.tr("Show the service"))
        self._order_button = QPushButton(self.tr("Order this one"))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(Space.S)
        self._buttons.addWidget(self._show_button)
        self._buttons.addWidget(self._order_button)
        self._buttons.addStretch(1)
        for part in (self._nothing, self.entries):
            self.column.addWidget(part)
        self.column.addLayout(self._buttons)
        self.entries.itemActivated.connect(self._go)
        self._show_button.clicked.connect(self._go)
        self._order_button.clicked.connect(self._order)
        self.head.name_apart()

    def forget(self) -> None:
        """Another service is there."""
        self.hide()

    def look_up(self) -> None:
        """Look through the other accounts."""
        from smm_desktop.actions import similar

        listed = self.listed
        if listed is None or listed.gone or not self._has_others(listed.account):
            self.hide()
            return
        self.workspace.query(
            similar.cheaper_elsewhere, listed.account, listed.service, done=self.while_shown(self._show)
        )

    def _has_others(self, account_id: str) -> bool:
        own = self.workspace.account(account_id)
        if own is None:
            return False
        others = (each for each in self.workspace.accounts if each.id != own.id)
        return any((each.currency, each.practice) == (own.currency, own.practice) for each in others)

    def _show(self, found: Any) -> None:
        self.entries.show_found(found, self.listed.currency if self.listed else "")
        self._nothing.setVisible(not found)
        for part in (self.entries, self._show_button, self._order_button):
            part.setVisible(bool(found))
        self.show()

    @Slot()
    def _go(self) -> None:
        chosen = self.entries.chosen()
        if chosen is not None:
            self.service_wanted.emit(ServiceRef(chosen.account.id, chosen.service.id, chosen.service.name))

    @Slot()
    def _order(self) -> None:
        chosen = self.entries.chosen()
        if chosen is not None:
            self.workspace.ticket_requested.emit(TicketRequest(chosen.account.id, chosen.service.id))


class _Entries(QListWidget):
    """One entry a service, three lines each."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._found: Sequence[Similar] = ()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self._painter = _EntryDelegate(self)
        self.setItemDelegate(self._painter)

    def chosen(self) -> Similar | None:
        """The entry that is chosen."""
        row = self.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def show_found(self, found: Sequence[Similar], currency: str) -> None:
        """Show these; the cheapest is chosen."""
        before = self.chosen()
        self._found = found
        self.clear()
        for one in found:
            self.addItem(self._item(one, currency))
        keys = [(one.account.id, one.service.id) for one in found]
        kept = (before.account.id, before.service.id) if before else None
        self.setCurrentRow(keys.index(kept) if kept in keys else 0)
        height = self._painter.height(self)
        self.setFixedHeight(height * min(len(found), _MOST_IN_VIEW) + 2)

    def _item(self, one: Similar, currency: str) -> QListWidgetItem:
        service = one.service
        price, name = price_text(service, currency), plain(service.name)
        percent = formats.percent(max(0.01, float(one.saved)))
        saved = self.tr("{percent} less").format(percent=percent)
        limits = self.tr("{least} to {most}").format(least=formats.number(service.min), most=most_text(service.max))
        refill = self.tr("Refill") if service.refill else self.tr("No refill")
        account = plain(one.account.name, 60)
        item = QListWidgetItem()
        item.setData(_LINES, (price, saved, name, " · ".join((account, limits, refill))))
        words = self.tr("{name}, {account}: {price}, {saved}; {limits}; {refill}; ID {id}").format(
            name=name,
            account=account,
            price=price,
            saved=saved,
            limits=limits,
            refill=refill,
            id=plain(service.id, 60),
        )
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        item.setToolTip(plain_tooltip(words))
        return item


class _EntryDelegate(CellDelegate):
    """Paints an entry: price and what is saved, then the name, then account, limits and refill."""

    def height(self, widget: QListWidget) -> int:
        """How tall an entry is."""
        return 3 * widget.fontMetrics().lineSpacing() + Space.M

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt: paint the entry."""
        self.draw_ground(painter, option, index)
        area: QRect = option.rect
        palette: QPalette = option.palette
        tokens, font = tokens_of(palette), QFont(option.font)
        price, saved, name, rest = index.data(_LINES)
        inner = area.adjusted(Space.S, Space.XS, -Space.S, -Space.XS)
        line = painter.fontMetrics().lineSpacing()
        first, second = (QRect(inner.left(), inner.top() + n * line, inner.width(), line) for n in (0, 1))
        third = QRect(inner.left(), inner.top() + 2 * line, inner.width(), line)
        painter.save()
        painter.setPen(tokens.color(Tone.COMPLETED))
        painter.drawText(first, trailing() | Qt.AlignmentFlag.AlignVCenter, sentence(saved))
        painter.setPen(tokens.color(Tone.TEXT))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.drawText(first, leading() | Qt.AlignmentFlag.AlignVCenter, apart(price))
        painter.setFont(option.font)
        self._cut(painter, second, name)
        painter.setPen(tokens.color(Tone.MUTED))
        if option.widget is not None:
            painter.setFont(scaled_font(option.widget, SMALL_SCALE))
        self._cut(painter, third, rest)
        painter.restore()

    def _cut(self, painter: QPainter, area: QRect, text: str) -> None:
        shown = painter.fontMetrics().elidedText(apart(text), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, leading() | Qt.AlignmentFlag.AlignVCenter, shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Qt: three lines."""
        metrics = option.fontMetrics
        return QSize(120, 3 * metrics.lineSpacing() + Space.M)
