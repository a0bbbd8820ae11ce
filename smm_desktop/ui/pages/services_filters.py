"""The filter chips of the services page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from smm_desktop.core.catalogue import Filters
from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui.icons import dress
from smm_desktop.ui.messages import plain_tooltip
from smm_desktop.ui.names import type_name
from smm_desktop.ui.theme import Space, set_property
from smm_desktop.ui.typed import typed_amount

_RATE_WIDTH = 100


class FilterBar(QWidget):
    """What the services listed must have."""

    filters_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._favourites = self._chip(self.tr("Favourites"), "star")
        self._noted = self._chip(self.tr("With notes"), "note")
        self._refill = self._chip(self.tr("Refill"))
        self._cancel = self._chip(self.tr("Cancel"))
        self._dripfeed = self._chip(self.tr("Drip-feed"))
        self._dripfeed.setToolTip(self.tr("The quantity is delivered several times, with a pause in between."))
        self._category = self._choice(self.tr("Category"), 9)
        self._type = self._choice(self.tr("Type"), 6)
        self._rate = self._make_rate()
        self._clear = QPushButton(self.tr("Clear filters"))
        self._clear.setProperty("role", "flat")
        self._clear.clicked.connect(self.clear)
        self._arrange()
        self._offered: tuple[list[tuple[str, int]], list[tuple[str, int]]] | None = None
        self.offer({}, {})
        self._clear.hide()

    @property
    def filters(self) -> Filters:
        """What is chosen."""
        return Filters(
            favourites=self._favourites.isChecked(),
            noted=self._noted.isChecked(),
            refill=self._refill.isChecked(),
            cancel=self._cancel.isChecked(),
            dripfeed=self._dripfeed.isChecked(),
            type=str(self._type.currentData() or ""),
            category=str(self._category.currentData() or ""),
            max_rate=self._max_rate(),
        )

    def offer(self, categories: Mapping[str, int], types: Mapping[str, int]) -> None:
        """Offer these categories and types with their numbers of services; what is chosen stays where it is offered."""
        offered = (list(categories.items()), list(types.items()))
        if offered == self._offered:
            return
        self._offered = offered
        for box, every, words, called in (
            (self._category, self.tr("Category"), categories, plain),
            (self._type, self.tr("Type"), types, type_name),
        ):
            chosen = box.currentData()
            box.clear()
            box.addItem(every, "")
            for word, count in words.items():
                shown = self.tr("{name} ({count})").format(name=plain(called(word), 80), count=formats.number(count))
                box.addItem(shown, word)
                box.setItemData(box.count() - 1, plain_tooltip(plain(word, 500)), Qt.ItemDataRole.ToolTipRole)
            box.setCurrentIndex(max(0, box.findData(chosen)))

    @Slot()
    def clear(self) -> None:
        """Ask for nothing any more."""
        for chip in (self._favourites, self._noted, self._refill, self._cancel, self._dripfeed):
            chip.setChecked(False)
        self._category.setCurrentIndex(0)
        self._type.setCurrentIndex(0)
        self._rate.clear()
        self._changed()

    def _max_rate(self) -> Decimal | None:
        try:
            return typed_amount(self._rate.text()) if self._rate.text().strip() else None
        except ValueError:
            return None

    @Slot()
    def _changed(self) -> None:
        unread = bool(self._rate.text().strip()) and self._max_rate() is None
        set_property(self._rate, "fault", unread)
        self._clear.setVisible(bool(self.filters) or unread)
        self.filters_changed.emit()

    def _chip(self, words: str, icon_name: str = "") -> QPushButton:
        chip = QPushButton(words)
        chip.setCheckable(True)
        chip.setProperty("role", "chip")
        chip.setAccessibleName(self.tr("Filter: {words}").format(words=words))
        if icon_name:
            dress(chip, icon_name, "muted")
        chip.clicked.connect(self._changed)
        return chip

    def _choice(self, name: str, letters: int) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Filter: {words}").format(words=name))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(letters)
        box.setMaxVisibleItems(20)
        box.activated.connect(self._changed)
        return box

    def _make_rate(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(self.tr("Highest rate"))
        field.setAccessibleName(self.tr("Highest rate"))
        words = field.fontMetrics().horizontalAdvance(field.placeholderText())
        field.setFixedWidth(max(_RATE_WIDTH, words + 2 * Space.M))
        field.textEdited.connect(self._changed)
        return field

    def _arrange(self) -> None:
        """Three groups: all in one row where there is room, the fields below the chips, or each in a row of its own."""
        self._rows, self._chips = (QBoxLayout(QBoxLayout.Direction.LeftToRight) for _ in range(2))
        self.setLayout(self._rows)
        parts = (
            (self._favourites, self._noted),
            (self._refill, self._cancel, self._dripfeed),
            (self._category, self._type, self._rate, self._clear),
        )
        self._groups = [_in_a_row(widgets) for widgets in parts]
        for box in (self._rows, self._chips):
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(Space.S)
        self._chips.addLayout(self._groups[0])
        self._chips.addLayout(self._groups[1], 1)
        self._rows.addLayout(self._chips)
        self._rows.addLayout(self._groups[2], 1)

    # Qt's own

    def minimumSizeHint(self) -> QSize:
        """Qt: as wide as the widest of the groups, which stand below each other where there is little room."""
        widest = max(group.minimumSize().width() for group in self._groups)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: one row, two or three."""
        super().resizeEvent(event)
        widths = [group.sizeHint().width() + Space.S for group in self._groups]
        room = event.size().width() + Space.S
        for box, needed in ((self._rows, sum(widths)), (self._chips, sum(widths[:2]))):
            wide = room >= needed
            box.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)


def _in_a_row(widgets: Sequence[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
