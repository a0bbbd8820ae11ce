"""The card of a scheduled order that was held back: why, and what can be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smm_desktop.core.scheduling import HoldReason, Scheduled
from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui import schedule_words as words
from smm_desktop.ui.labels import Notice, PlainLabel, muted, separator
from smm_desktop.ui.pages.notice_row import NoticeRow
from smm_desktop.ui.pages.time_line import PillLabel
from smm_desktop.ui.readable import Sentences
from smm_desktop.ui.schedule_hands import ScheduleHands
from smm_desktop.ui.theme import Space
from smm_desktop.ui.workspace import Workspace


class ScheduledCard(QFrame):
    """Place now, another time, or delete. Nothing is sent before a person says so."""

    def __init__(self, workspace: Workspace, notice: NoticeRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one: Scheduled | None = None
        self._hands = ScheduleHands(workspace, notice, self)
        self.setProperty("role", "card")
        self._pill = PillLabel(self)
        self._title = PlainLabel("", self, scale=1.15, bold=True, wrap=True)
        self._why = Notice(self)
        self._facts = QFormLayout()
        self._facts.setHorizontalSpacing(Space.M)
        self._facts.setVerticalSpacing(Space.XS + 2)
        self.place = self._button(self.tr("Place now"), self._place)
        self.place.setProperty("role", "primary")
        self.change = self._button(self.tr("New time…"), self._change)
        self.remove = self._button(self.tr("Delete"), self._remove)
        self._hands.busy_changed.connect(self._set_busy)
        self._lay_out()

    def show_scheduled(self, one: Scheduled) -> None:
        """Show one that is held."""
        self._one = one
        self._pill.show_pill(words.pill(one))
        self._title.setText(words.subject(one.ticket))
        self._why.say(words.why(one))
        word = self.tr("Place at this price") if one.reason is HoldReason.PRICE else self.tr("Place now")
        self.place.setText(word)
        self.place.setAccessibleName(word)
        self._show_facts(one)

    def _show_facts(self, one: Scheduled) -> None:
        while self._facts.rowCount():
            self._facts.removeRow(0)
        rows = (
            (self.tr("Link"), plain(one.ticket.link, 2000)),
            (self.tr("Was to be placed"), words.when(one)),
            (self.tr("Agreed to"), formats.money(one.ticket.estimate, plain(one.ticket.currency, 8))),
            (self.tr("Scheduled"), formats.when(one.made_at)),
        )
        for name, value in rows:
            if value and value != formats.NONE:
                caption = muted(name, self)
                caption.name_apart()
                self._facts.addRow(caption, Sentences(name, value, self))

    def _button(self, word: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(word, self)
        button.setAccessibleName(word)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        for widget in (self._pill, self._title, self._why):
            column.addWidget(widget)
        column.addLayout(self._facts)
        column.addWidget(separator(self))
        hint = self.tr("Nothing was sent. Service, price, balance and link are looked at again before it is placed.")
        column.addWidget(muted(hint, self, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for button in (self.place, self.change, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    @Slot(bool)
    def _set_busy(self, busy: bool) -> None:
        for button in (self.place, self.change, self.remove):
            button.setEnabled(not busy)

    @Slot()
    def _place(self) -> None:
        if self._one is not None:
            self._hands.ask_to_place(self._one)

    @Slot()
    def _change(self) -> None:
        if self._one is not None:
            self._hands.change(self._one)

    @Slot()
    def _remove(self) -> None:
        if self._one is not None:
            self._hands.ask_to_delete(self._one)
