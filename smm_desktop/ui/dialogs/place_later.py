"""Asks when an order is to be placed: at a time, or once the order on its link has ended."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import partial

from PySide6.QtCore import QDateTime, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from smm_desktop.actions import scheduled
from smm_desktop.core.orders import Order, Ticket
from smm_desktop.core.scheduling import GRACE, Scheduled, local_moment
from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui.labels import Notice, PlainLabel, muted
from smm_desktop.ui.reading import margins
from smm_desktop.ui.schedule_words import subject
from smm_desktop.ui.theme import Space, inset, set_property
from smm_desktop.ui.workspace import Workspace

_EVENING, _MORNING = 18, 9


class PlaceLaterDialog(QDialog):
    """For a ticket, or for one that is scheduled already (`current`). `behind` chooses the order on the link first."""

    chosen = Signal(object, object, bool)
    """The moment (aware, UTC) or None, our id of the order to wait for or None, and whether any end of it will do."""

    def __init__(
        self,
        workspace: Workspace,
        ticket: Ticket,
        parent: QWidget | None = None,
        *,
        current: Scheduled | None = None,
        behind: bool = False,
    ) -> None:
        super().__init__(parent)
        self._ticket = ticket
        self._current = current
        self._behind_first = behind or (current is not None and current.due_at is None)
        self.setWindowTitle(self.tr("Place later") if current is None else self.tr("Change the time"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(460)
        self._build_time()
        self._build_behind()
        self._build_rest()
        self._lay_out()
        self._choose_mode()
        workspace.query(scheduled.running_on_link, ticket.account, ticket.link, done=self._show_running)

    # Building

    def _build_time(self) -> None:
        self.at = QRadioButton(self.tr("At a time"), self)
        self.at.setChecked(True)
        self.time = QDateTimeEdit(self)
        self.time.setAccessibleName(self.tr("Date and time"))
        self.time.setCalendarPopup(True)
        inset(self.time)
        start = datetime.now(UTC) + timedelta(hours=1)
        if self._current is not None and self._current.due_at is not None:
            start = max(self._current.due_at, datetime.now(UTC) + timedelta(minutes=5))
        self._put(start)
        self._hint = muted("", self, wrap=True)
        self._quick = QHBoxLayout()
        self._quick.setSpacing(Space.S)
        for word, moment in self._suggestions():
            button = QPushButton(word, self)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._pick, moment))
            self._quick.addWidget(button)
        self._quick.addStretch(1)
        self.time.dateTimeChanged.connect(self._show_hint)
        self.at.toggled.connect(self._choose_mode)

    def _suggestions(self) -> list[tuple[str, datetime]]:
        now = datetime.now().astimezone()
        evening, morning = now.replace(hour=_EVENING, minute=0), now.replace(hour=_MORNING, minute=0)
        found = [(self.tr("In 1 hour"), now + timedelta(hours=1))]
        if evening - now > timedelta(minutes=30):
            found.append((self.tr("Today, {time}").format(time=formats.clock(evening)), evening))
        tomorrow = morning.replace(tzinfo=None) + timedelta(days=1)
        found.append((self.tr("Tomorrow, {time}").format(time=formats.clock(morning)), local_moment(tomorrow)[0]))
        return found

    def _build_behind(self) -> None:
        self.behind = QRadioButton(self.tr("When the order on this link ends"), self)
        self.behind.setEnabled(False)
        self.orders = QComboBox(self)
        self.orders.setAccessibleName(self.tr("Order on this link"))
        self.orders.hide()
        self._none = muted(self.tr("Looking for orders on this link…"), self, wrap=True)
        self.any_end = QCheckBox(self.tr("Also when it ends partial, canceled or failed"), self)

    def _build_rest(self) -> None:
        self._about = PlainLabel(subject(self._ticket), self, bold=True, wrap=True)
        self._link = muted(plain(self._ticket.link, 300), self, wrap=True)
        self._terms = Notice(self)
        self._terms.say(self._terms_words())
        self._fault = PlainLabel("", self, role="fault", wrap=True)
        self._fault.hide()
        self._box = QDialogButtonBox(self)
        words = self.tr("Schedule order") if self._current is None else self.tr("Save time")
        self.ok = self._box.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
        self.ok.setAccessibleName(words)
        self.ok.setDefault(True)
        set_property(self.ok, "role", "primary")
        self.ok.clicked.connect(self._accept)
        self._box.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._box.rejected.connect(self.reject)

    def _terms_words(self) -> str:
        running = self.tr(
            "SMM Desktop must be running then; the tray is enough. More than {minutes} minutes late it is not placed "
            "by itself, but waits under Attention."
        ).format(minutes=formats.number(GRACE // timedelta(minutes=1)))
        if self._ticket.estimate is None:
            looked = self.tr("Service, price, balance and link are looked at again first; what changed waits for you.")
            return f"{running}\n{looked}"
        looked = self.tr(
            "Service, balance and link are looked at again first. It will not cost more than {cost}: otherwise it "
            "waits for you."
        )
        return running + "\n" + looked.format(cost=formats.money(self._ticket.estimate, self._ticket.currency))

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        page.setSpacing(Space.S)
        page.addWidget(self._about)
        page.addWidget(self._link)
        page.addSpacing(Space.S)
        page.addWidget(self.at)
        page.addLayout(_indented(self.time, self._quick, self._hint))
        page.addSpacing(Space.XS)
        page.addWidget(self.behind)
        page.addLayout(_indented(self._none, self.orders, self.any_end))
        page.addSpacing(Space.S)
        page.addWidget(self._terms)
        page.addWidget(self._fault)
        page.addWidget(self._box)

    # Showing

    @Slot()
    def _choose_mode(self) -> None:
        timed = self.at.isChecked()
        self.time.setEnabled(timed)
        self.orders.setEnabled(not timed)
        self.any_end.setEnabled(not timed)
        self._say_fault("")
        self._show_hint()

    @Slot()
    def _show_hint(self) -> None:
        moment, exists = self._moment()
        left = moment - datetime.now(UTC)
        if left <= timedelta(0):
            self._hint.setText(self.tr("This time has passed."))
        elif not exists:
            words = self.tr("Clocks are set forward then, so this means {time}, in {span}.")
            self._hint.setText(words.format(time=formats.when(moment), span=formats.span(left)))
        else:
            self._hint.setText(self.tr("In {span}, by this computer's clock.").format(span=formats.span(left)))

    def _show_running(self, orders: Sequence[Order]) -> None:
        active = [order for order in orders if order.active]
        for order in active:
            words = self.tr("Order {id} · {service}")
            shown = words.format(id=plain(order.order, 40), service=plain(order.service_name or order.service, 60))
            self.orders.addItem(shown, order.id)
        self.behind.setEnabled(bool(active))
        self.orders.setVisible(bool(active))
        self.any_end.setVisible(bool(active))
        self._none.setVisible(not active)
        self._none.setText(self.tr("No order of this account is running on this link now."))
        if self._current is not None and self._current.ahead is not None:
            self.orders.setCurrentIndex(max(0, self.orders.findData(self._current.ahead.id)))
            self.any_end.setChecked(self._current.any_end)
        if active and self._behind_first:
            self.behind.setChecked(True)
            self.behind.setFocus()

    def _put(self, moment: datetime) -> None:
        minutes = round(moment.timestamp() / 60)
        self.time.setDateTime(QDateTime.fromSecsSinceEpoch(minutes * 60))

    def _pick(self, moment: datetime) -> None:
        self.at.setChecked(True)
        self._put(moment)
        self.time.setFocus()

    def _moment(self) -> tuple[datetime, bool]:
        day, clock = self.time.date(), self.time.time()
        local = datetime(day.year(), day.month(), day.day(), clock.hour(), clock.minute())  # noqa: DTZ001 - local
        return local_moment(local)

    # Answering

    @Slot()
    def _accept(self) -> None:
        if self.behind.isChecked() and self.behind.isEnabled():
            self._done(None, self.orders.currentData(), self.any_end.isChecked())
            return
        moment, _ = self._moment()
        if moment <= datetime.now(UTC):
            self._say_fault(self.tr("This time has passed. Choose a later one."))
            self.time.setFocus()
        else:
            self._done(moment, None, False)

    def _done(self, moment: datetime | None, behind: int | None, any_end: bool) -> None:
        self.chosen.emit(moment, behind, any_end)
        self.accept()

    def _say_fault(self, text: str) -> None:
        self._fault.setText(text)
        self._fault.setVisible(bool(text))
        set_property(self.time, "fault", bool(text))


def _indented(*parts: QWidget | QHBoxLayout) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(margins(Space.XL, 0, 0, 0))
    column.setSpacing(Space.XS)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    return column
