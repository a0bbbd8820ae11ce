"""What the order ticket looks up: the catalogue of the account chosen, and the balances known."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from smm_desktop.core.accounts import Account
from smm_desktop.core.changes import Changes
from smm_desktop.core.services import Service
from smm_desktop.ui.messages import say_text
from smm_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from smm_desktop.actions.balances import KnownBalance
    from smm_desktop.core.catalogue import Catalogue

_MOST_FOUND = 200


class TicketData(QObject):
    """Loads in the background and says when something new is there."""

    catalogue_changed = Signal()
    balances_changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._wanted = ""
        self._catalogue: Catalogue | None = None
        self._balances: Mapping[str, KnownBalance] = {}
        workspace.changed.connect(self._follow)
        workspace.accounts_changed.connect(self._look_up_balances)
        self._look_up_balances()

    @property
    def workspace(self) -> Workspace:
        """What the parts of the window share."""
        return self._workspace

    @property
    def account(self) -> Account | None:
        """The account whose catalogue is wanted."""
        return self._workspace.account(self._wanted)

    @property
    def loaded(self) -> bool:
        """True once the catalogue of that account is there."""
        return self._catalogue is not None

    @property
    def catalogue(self) -> Catalogue | None:
        """The catalogue of that account; None while it loads."""
        return self._catalogue

    @property
    def currency(self) -> str:
        """The currency of that account, as far as it is known."""
        account, known = self.account, self._balances.get(self._wanted)
        return (account.currency if account else "") or (known.currency if known else "")

    @property
    def balance(self) -> Decimal | None:
        """What that account held when it was last asked; None where it never was."""
        known = self._balances.get(self._wanted)
        return known.amount if known else None

    def want(self, account: str) -> None:
        """Load the catalogue of an account; "" for none."""
        if account != self._wanted:
            self._wanted = account
            self._catalogue = None
            self.catalogue_changed.emit()
            self._load()

    def find(self, text: str) -> list[Service]:
        """The services that match what was typed: that id first, then favourites, then in the panel's order."""
        if self._catalogue is None:
            return []
        rows = self._catalogue.find(text, sort="favourite")[:_MOST_FOUND]
        exact = self._catalogue.by_id(text.strip())
        return [self._catalogue.services[row] for row in (*exact, *(row for row in rows if row not in exact))]

    def service(self, service_id: str) -> Service | None:
        """The first service of that id; None where the catalogue has none."""
        rows = self._catalogue.by_id(service_id) if self._catalogue else ()
        return self._catalogue.services[rows[0]] if self._catalogue and rows else None

    def why_blocked(self, service_id: str) -> str:
        """Why that service cannot be ordered although it is listed; empty where it can."""
        reason = self._catalogue.why_blocked(service_id) if self._catalogue else None
        return say_text(reason) if reason else ""

    def _load(self) -> None:
        from smm_desktop.actions import catalogue

        if self._wanted:
            self._workspace.query(catalogue.load, self._wanted, done=self._take_catalogue)

    def _take_catalogue(self, loaded: Any) -> None:
        if loaded.account == self._wanted:
            self._catalogue = loaded
            self.catalogue_changed.emit()

    @Slot()
    def _look_up_balances(self) -> None:
        from smm_desktop.actions import balances

        self._workspace.query(balances.known, done=self._take_balances)

    def _take_balances(self, known: Any) -> None:
        self._balances = known
        self.balances_changed.emit()

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if self._wanted in changes.services | changes.notes:
            self._load()
        if changes.balances or changes.accounts:
            self._look_up_balances()
