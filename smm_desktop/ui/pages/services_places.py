"""Goes to one service of the list, however it is searched and filtered, also to one that is not listed any more."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QModelIndex, QObject, Signal, Slot

from smm_desktop.core.services import Service
from smm_desktop.ui.pages.services_data import ServicesData
from smm_desktop.ui.pages.services_model import Listed
from smm_desktop.ui.pages.services_table import ServicesTable
from smm_desktop.ui.requests import ServiceRef
from smm_desktop.ui.workspace import Workspace


class ServicePlaces(QObject):
    """Waits for the account's services where they are not loaded yet."""

    everything_wanted = Signal()
    """The search and the filters hide the service: they are to go."""
    gone_shown = Signal()
    """Another service that is not listed any more is to be shown, or none."""

    def __init__(self, workspace: Workspace, data: ServicesData, table: ServicesTable, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._data = data
        self._table = table
        self._wanted: ServiceRef | None = None
        self._gone: ServiceRef | None = None
        table.selection_moved.connect(self._leave_gone)

    def go(self, wanted: ServiceRef) -> None:
        """Show a service, now or once it is loaded."""
        if self._workspace.account(wanted.account) is None:
            return
        self._wanted = wanted
        if self._workspace.scope not in ("", wanted.account):
            self._workspace.set_scope(wanted.account)
        self.arrive()

    @Slot()
    def arrive(self) -> None:
        """Services were loaded: perhaps those waited for."""
        wanted = self._wanted
        if wanted is None or self._table.services_model.book.catalogue(wanted.account) is None:
            return
        self._wanted = None
        if self._select(wanted):
            return
        self.everything_wanted.emit()
        if not self._select(wanted):
            self._table.clearSelection()
            self._table.setCurrentIndex(QModelIndex())
            self._gone = wanted
            self.gone_shown.emit()

    def listed(self) -> Listed | None:
        """The service that has the keyboard's place, or else the one that was gone to and is not listed any more."""
        return self._table.listed() or (self._gone_listed(self._gone) if self._gone else None)

    def _select(self, wanted: ServiceRef) -> bool:
        return self._table.select_service(wanted.account, wanted.service_id)

    def _gone_listed(self, ref: ServiceRef) -> Listed | None:
        catalogue, account = self._data.catalogue(ref.account), self._workspace.account(ref.account)
        if catalogue is None or account is None or self._workspace.scope not in ("", ref.account):
            return None
        return Listed(
            number=-1,
            service=Service(ref.service_id, ref.name, "", "", Decimal(0), 0, 0),
            account=ref.account,
            account_name=account.name,
            currency=catalogue.currency,
            favourite=ref.service_id in catalogue.favourites,
            note=catalogue.notes.get(ref.service_id, ""),
            changes=(),
            mixed=False,
            gone=True,
        )

    @Slot()
    def _leave_gone(self) -> None:
        if self._table.listed() is not None:
            self._gone = None
