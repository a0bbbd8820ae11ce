"""The list of orders that are placed later."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smm_desktop.actions import scheduled
from smm_desktop.core.changes import Changes
from smm_desktop.core.scheduling import Scheduled
from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui import schedule_words as words
from smm_desktop.ui.dialogs.fitting import fit
from smm_desktop.ui.icons import dress
from smm_desktop.ui.labels import Notice, muted
from smm_desktop.ui.pages.notice_row import NoticeRow
from smm_desktop.ui.pages.text_cells import TextDelegate
from smm_desktop.ui.schedule_hands import ScheduleHands
from smm_desktop.ui.tables import RIGHT, Column, DataTable, PillDelegate, TableModel
from smm_desktop.ui.theme import Space
from smm_desktop.ui.workspace import Workspace

_TICK_MS = 20_000


class ScheduledDialog(QDialog):
    """Everything that waits for its time, for an order, or for the person."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setWindowTitle(self.tr("Scheduled orders"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(880, 460)
        self._build()
        self._lay_out()
        self._connect()
        self._show_selected()
        self._look()

    def _build(self) -> None:
        self.model = TableModel(self._columns(), self)
        self.table = DataTable(self.model, "Scheduled orders", self, identity=lambda one: one.id)
        self.table.setItemDelegate(TextDelegate(self.table))
        self.table.set_empty(
            self.tr("Nothing is scheduled"),
            self.tr("“Later…” beside “Place order” keeps an order for a time, or for when the one on its link ends."),
        )
        self.notice = NoticeRow("Scheduled message", self)
        self._hands = ScheduleHands(self._workspace, self.notice, self)
        self._why = Notice(self)
        self._hint = muted(self.tr("Placed only while SMM Desktop is running; the tray is enough."), self, wrap=True)
        self.place = self._button(self.tr("Place now"), "play")
        self.change = self._button(self.tr("Change time…"), "clock")
        self.remove = self._button(self.tr("Delete"), "trash")
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.start()

    def _button(self, word: str, icon: str) -> QPushButton:
        button = QPushButton(word, self)
        button.setAccessibleName(word)
        button.setAutoDefault(False)
        dress(button, icon)
        return button

    def _lay_out(self) -> None:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for button in (self.place, self.change, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(box)
        page = QVBoxLayout(self)
        page.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        page.setSpacing(Space.S)
        page.addWidget(self._hint)
        page.addWidget(self.notice)
        page.addWidget(self.table, 1)
        page.addWidget(self._why)
        page.addLayout(row)

    def _connect(self) -> None:
        self.table.selection_moved.connect(self._show_selected)
        self.table.row_activated.connect(self._hands.change)
        self.place.clicked.connect(self._place)
        self.change.clicked.connect(self._change)
        self.remove.clicked.connect(self._remove)
        self._hands.busy_changed.connect(self._show_selected)
        self._tick.timeout.connect(self._look)
        self._workspace.changed.connect(self._follow)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("state", self.tr("State"), _state, _state, mark=words.pill, delegate=PillDelegate, width=130),
            Column("when", self.tr("When"), words.when, words.when, tooltip=words.when, width=200),
            Column("service", self.tr("Order"), _order, _order, tooltip=_order, width=200, stretch=True),
            Column("link", self.tr("Link"), _link, _link, tooltip=_link, width=170),
            Column("cost", self.tr("At most"), _cost, _cost, align=RIGHT, width=90),
            Column("account", self.tr("Account"), self._account_name, self._account_name, width=110),
        )

    def _account_name(self, one: Scheduled) -> str:
        account = self._workspace.account(one.ticket.account)
        return plain(account.name, 80) if account else ""

    @property
    def _one(self) -> Scheduled | None:
        rows = self.table.selected_rows()
        return rows[0] if len(rows) == 1 else None

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if changes.scheduled or changes.accounts or changes.orders:
            self._look()

    @Slot()
    def _look(self) -> None:
        self._workspace.query(scheduled.all_open, done=self._show)

    def _show(self, every: Sequence[Scheduled]) -> None:
        self.table.setColumnHidden(self.model.column_number("account"), len(self._workspace.accounts) < 2)
        self.model.set_rows(every)
        if every and not self.table.selected_rows():
            self.table.select_row(0)
        self._show_selected()

    @Slot()
    def _show_selected(self, busy: bool = False) -> None:
        one = self._one
        for button in (self.place, self.change, self.remove):
            button.setEnabled(one is not None and not busy)
        self._why.say(words.why(one) if one else "")

    @Slot()
    def _place(self) -> None:
        if one := self._one:
            self._hands.ask_to_place(one)

    @Slot()
    def _change(self) -> None:
        if one := self._one:
            self._hands.change(one)

    @Slot()
    def _remove(self) -> None:
        if one := self._one:
            self._hands.ask_to_delete(one)


def _state(one: Scheduled) -> str:
    return words.pill(one).text


def _order(one: Scheduled) -> str:
    return words.subject(one.ticket)


def _link(one: Scheduled) -> str:
    return plain(one.ticket.link, 300)


def _cost(one: Scheduled) -> str:
    return formats.money(one.ticket.estimate, plain(one.ticket.currency, 8))


class ScheduledButton(QPushButton):
    """How many orders are scheduled, and the way to their list; not there while there are none."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        dress(self, "clock")
        self.hide()
        self.clicked.connect(self._open)
        workspace.changed.connect(self._follow)
        self._look()

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if changes.scheduled or changes.accounts:
            self._look()

    def _look(self) -> None:
        self._workspace.query(scheduled.all_open, done=self._show)

    def _show(self, every: Sequence[Scheduled]) -> None:
        text = self.tr("Scheduled: {count}").format(count=formats.number(len(every)))
        self.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(every))

    @Slot()
    def _open(self) -> None:
        open_scheduled(self._workspace, self.window())


def open_scheduled(workspace: Workspace, parent: QWidget) -> ScheduledDialog:
    """Show the list over a window, or bring the one that is open to the front."""
    for known in parent.findChildren(ScheduledDialog):
        known.raise_()
        known.activateWindow()
        return known
    dialog = ScheduledDialog(workspace, parent)
    fit(dialog)
    dialog.show()
    return dialog
