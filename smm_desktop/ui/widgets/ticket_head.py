"""The head of the order ticket: which account, which service."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from smm_desktop.core.accounts import Account
from smm_desktop.core.services import Service
from smm_desktop.ui.icons import dress
from smm_desktop.ui.labels import PlainLabel, title
from smm_desktop.ui.reading import margins
from smm_desktop.ui.theme import SMALL_SCALE, Space, set_property
from smm_desktop.ui.widgets.fields import QuietComboBox
from smm_desktop.ui.widgets.service_record import ServiceRecordLine
from smm_desktop.ui.widgets.ticket_about import AboutService
from smm_desktop.ui.widgets.ticket_data import TicketData
from smm_desktop.ui.widgets.ticket_service import ServiceField
from smm_desktop.ui.widgets.ticket_words import summary


class TicketHead(QWidget):
    """Chooses an account, where there are several, and a service of it."""

    account_chosen = Signal(str)
    service_chosen = Signal(object)
    """The `Service`, or None while none is chosen."""
    closed = Signal()

    def __init__(self, data: TicketData, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self._account = QuietComboBox()
        self._service = ServiceField(data.find, self._summary)
        self._about = PlainLabel(role="muted", scale=SMALL_SCALE, wrap=True)
        self._record = ServiceRecordLine(data.workspace)
        self._read = AboutService()
        self._fault = PlainLabel(role="fault", wrap=True)
        self.title_row = self._make_title()
        self._build()
        self._account.activated.connect(self._choose_account)
        self._service.chosen.connect(self._choose_service)

    @property
    def service(self) -> Service | None:
        """The service chosen."""
        return self._service.service

    @property
    def tab_chain(self) -> list[QWidget]:
        """What the Tab key goes through, in its order."""
        return [self._account, self._service, self._read.fold]

    def show_accounts(self, accounts: Sequence[Account], scope: str) -> None:
        """Offer these accounts; the one chosen stays, else that of the scope, else the first."""
        wanted = str(self._account.currentData() or scope)
        self._account.clear()
        for account in accounts:
            self._account.addItem(account.name, account.id)
        self._account_part.setVisible(len(accounts) > 1)
        found = self._account.findData(wanted)
        self._account.setCurrentIndex(found if found >= 0 else (0 if accounts else -1))
        self.account_chosen.emit(str(self._account.currentData() or ""))

    def set_account(self, account: str) -> None:
        """Choose an account; the service chosen on another one is let go."""
        found = self._account.findData(account)
        if found >= 0 and found != self._account.currentIndex():
            self._account.setCurrentIndex(found)
            self._choose_account()

    def set_service(self, service: Service | None) -> None:
        """Choose a service."""
        self._service.set_service(service)
        self._describe()

    def add_to_title(self, widget: QWidget) -> None:
        """Put something between the title and the way to close."""
        self._beside_title.insertWidget(1, widget)

    def refresh_services(self) -> None:
        """Other services are known now: show the one chosen as it is listed now."""
        self._service.setEnabled(self._data.loaded)
        self._service.setPlaceholderText(self._placeholder())
        chosen = self._service.service
        if chosen is None or not self._data.loaded:
            return
        now = self._data.service(chosen.id)
        self._service.set_service(now)
        self._describe()
        if now is None:
            self.say_fault(self.tr("The panel does not list service {id} any more.").format(id=chosen.id))

    def settle(self) -> None:
        """Take what was typed in full as chosen."""
        self._service.settle()

    def check(self) -> bool:
        """True where a service is chosen that can be ordered; else that is said, and the keyboard brought there."""
        chosen = self._service.service
        if chosen is None:
            self.say_fault(self.tr("Choose a service from the list."))
            self.focus_service()
        elif blocked := self._data.why_blocked(chosen.id):
            self.say_fault(blocked)
            return False
        return chosen is not None

    def say_fault(self, text: str) -> None:
        """Say what is wrong with the service; empty for nothing."""
        self._fault.setText(text)
        self._fault.setVisible(bool(text))
        self._service.setAccessibleDescription(text)
        set_property(self._service, "fault", bool(text))

    def focus_service(self) -> None:
        """Bring the keyboard to the service field."""
        self._service.setFocus()
        self._service.selectAll()

    def _placeholder(self) -> str:
        if self._data.account is None:
            return self.tr("Connect a panel first")
        if not self._data.loaded:
            return self.tr("Loading…")
        if self._data.catalogue is not None and not len(self._data.catalogue):
            return self.tr("No services yet: refresh them first")
        return self.tr("Name or ID")

    def _summary(self, service: Service) -> str:
        return summary(service, self._data.currency)

    def _describe(self) -> None:
        chosen = self._service.service
        self._about.setText(self._summary(chosen) if chosen else "")
        self._about.setVisible(chosen is not None)
        catalogue = self._data.catalogue
        self._read.show_service(chosen, catalogue.notes.get(chosen.id, "") if chosen and catalogue else "")
        account = self._data.account
        self._record.show_service(account.id if account else "", chosen.id if chosen else "")
        self.say_fault(self._data.why_blocked(chosen.id) if chosen else "")

    @Slot()
    def _choose_account(self) -> None:
        self._service.set_service(None)
        self._describe()
        self.account_chosen.emit(str(self._account.currentData() or ""))
        self.service_chosen.emit(None)

    @Slot(object)
    def _choose_service(self, service: Service | None) -> None:
        self._describe()
        self.service_chosen.emit(service)

    def _make_title(self) -> QWidget:
        row = QWidget()
        close = QToolButton()
        close.setAccessibleName(self.tr("Close ticket"))
        close.setToolTip(self.tr("Close (Esc)"))
        dress(close, "close")
        close.clicked.connect(self.closed)
        beside = QHBoxLayout(row)
        beside.setContentsMargins(margins(Space.L, Space.M, Space.S, Space.S))
        beside.addWidget(title(self.tr("New order")), 1)
        self._beside_title = beside
        beside.addWidget(close)
        return row

    def _build(self) -> None:
        self._account.setAccessibleName(self.tr("Account"))
        self._account_part = _part(self.tr("Account"), self._account)
        service_part = _part(self.tr("Service"), self._service, self._about, self._record, self._read, self._fault)
        self._account_part.hide()
        self._about.hide()
        self._fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._account_part)
        column.addWidget(service_part)


def _part(words: str, *widgets: QWidget) -> QWidget:
    part = QWidget()
    label = PlainLabel(words)
    label.setBuddy(widgets[0])
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.XS)
    for widget in (label, *widgets):
        column.addWidget(widget)
    return part
