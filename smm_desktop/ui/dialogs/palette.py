"""The command palette: all the window can do, every page, service and order, found by typing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from smm_desktop.core.fuzzy import fit
from smm_desktop.ui.reading import mirrored
from smm_desktop.ui.theme import Space, Tone, tokens_of

_MOST = 60
_ROW = 34
_MOST_ROWS = 11


@dataclass(frozen=True)
class Entry:
    """One thing to choose: its words, the smaller words at its right, and what to do.

    `key` is the same from run to run, so that what was chosen lately can come first; empty for what is not remembered.
    """

    title: str
    aside: str
    run: Callable[[], object]
    icon: QIcon | None = None
    key: str = ""


_BELOW = 64
"""From the window's upper edge."""
_ABOVE_LIST = 80
_LEAST_ROWS = 3


class CommandPalette(QDialog):
    """Type, choose with the arrows, Enter. `more_wanted` asks for what is found elsewhere; `add` brings it.

    `recent` are keys of entries that come first, the latest before the others. `chosen` carries what was chosen.
    """

    more_wanted = Signal(str)
    chosen = Signal(object)

    def __init__(self, entries: Iterable[Entry], parent: QWidget | None = None, *, recent: Sequence[str] = ()) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Command palette"))
        self._entries = tuple(entries)
        self._recent = {key: place for place, key in enumerate(recent)}
        self._more: dict[str, Sequence[Entry]] = {}
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Type a command, page, service, or the id or link of an order"))
        self._search.setAccessibleName(self.tr("Search commands"))
        self._search.setClearButtonEnabled(True)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.setItemDelegate(_EntryDelegate(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        layout.setSpacing(Space.S)
        layout.addWidget(self._search)
        layout.addWidget(self._list)
        self._search.textChanged.connect(self._type)
        self._search.returnPressed.connect(self._choose_current)
        self._list.itemClicked.connect(self._choose)
        self._search.installEventFilter(self)
        self._most_rows = _MOST_ROWS
        self._fill()

    @property
    def titles(self) -> list[str]:
        """What can be chosen, from top to bottom."""
        return [self._list.item(row).text() for row in range(self._list.count())]

    def open_over(self, window: QWidget) -> None:
        """Show it near the top of the window."""
        width = min(560, max(320, window.width() - 2 * Space.XL))
        self.setFixedWidth(width)
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - width) // 2, corner.y() + _BELOW)
        room = self.screen().availableGeometry().bottom() - corner.y() - _BELOW - _ABOVE_LIST
        self._most_rows = max(_LEAST_ROWS, min(_MOST_ROWS, room // _ROW))
        self._fill()
        self.show()
        self._search.setFocus()

    def add(self, kind: str, typed: str, entries: Sequence[Entry]) -> None:
        """Entries of a kind that fit `typed`; left out where something else was typed since."""
        if typed == self._search.text():
            self._more[kind] = entries
            self._fill()

    @Slot(str)
    def _type(self, text: str) -> None:
        self._more = {}
        self._fill()
        if len(text.strip()) >= 2:
            self.more_wanted.emit(text)

    def _ranked(self) -> list[Entry]:
        text = self._search.text()
        ranked = [(rank, entry) for entry in self._entries if (rank := fit(text, entry.title, entry.aside)) is not None]
        ranked.sort(key=lambda pair: (pair[0], self._recent.get(pair[1].key, len(self._recent))))
        return [entry for _, entry in ranked]

    def _fill(self) -> None:
        chosen = self._list.currentItem()
        kept = chosen.data(Qt.ItemDataRole.UserRole) if chosen and self._list.currentRow() else None
        self._list.clear()
        entries = self._ranked()
        known = {entry.key for entry in entries if entry.key}
        more = (entry for kind in sorted(self._more) for entry in self._more[kind])
        entries = [*entries, *(entry for entry in more if entry.key not in known)][:_MOST]
        for entry in entries:
            item = QListWidgetItem(entry.title)
            item.setData(Qt.ItemDataRole.UserRole, entry)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, f"{entry.title}, {entry.aside}" if entry.aside else entry.title
            )
            item.setSizeHint(QSize(0, _ROW))
            self._list.addItem(item)
        self._list.setCurrentRow(entries.index(kept) if kept in entries else 0)
        rows = max(1, min(self._most_rows, self._list.count()))
        self._list.setFixedHeight(rows * _ROW + Space.XS)
        self.adjustSize()

    @Slot()
    def _choose_current(self) -> None:
        if item := self._list.currentItem():
            self._choose(item)

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        entry: Entry = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        self.chosen.emit(entry)
        entry.run()

    # Qt's own

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """Qt: arrows in the search field move in the list."""
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            if move := step.get(Qt.Key(event.key())):
                row = max(0, min(self._list.count() - 1, self._list.currentRow() + move))
                self._list.setCurrentRow(row)
                return True
        return super().eventFilter(watched, event)


class _EntryDelegate(QStyledItemDelegate):
    """An entry's icon and words at the left, its smaller words at the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]  # Qt also passes a persistent index, never here
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        tokens = tokens_of(option.palette)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.selected)
            painter.drawRoundedRect(option.rect, 4, 4)
        inner = option.rect.adjusted(Space.S, 0, -Space.S, 0)
        if entry.icon:
            left = inner.right() - 17 if mirrored() else inner.left()
            entry.icon.paint(painter, left, inner.center().y() - 9, 18, 18)
        taken = 18 + Space.M
        inner = inner.adjusted(0, 0, -taken, 0) if mirrored() else inner.adjusted(taken, 0, 0, 0)
        metrics = option.fontMetrics
        aside = metrics.elidedText(entry.aside, Qt.TextElideMode.ElideRight, inner.width() // 2)
        painter.setPen(tokens.color(Tone.MUTED))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, aside)
        room = inner.width() - metrics.horizontalAdvance(aside) - Space.M
        painter.setPen(tokens.color(Tone.TEXT))
        words = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
