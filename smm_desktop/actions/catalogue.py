"""The services of an account: kept in the store, refreshed from the panel, favourites."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from smm_desktop.actions.desk import Desk
from smm_desktop.core.catalogue import Catalogue
from smm_desktop.core.changes import Changes
from smm_desktop.core.services import Service


@dataclass(frozen=True, slots=True)
class RefreshedServices:
    """A catalogue that was read: `count` services, `unread` records set aside; `changes` is empty if all is as before."""

    account: str
    count: int
    unread: int
    changes: Changes


@dataclass(frozen=True, slots=True)
class ServiceChange:
    """One change of a service that a refresh found. `what` is added, removed, rate, min, max, name, type, refill, …"""

    account: str
    at: datetime
    service: str
    name: str
    what: str
    old: str
    new: str


def load(desk: Desk, account_id: str) -> Catalogue:
    """The catalogue as it was last read; empty where it never was."""
    raise NotImplementedError


def service(desk: Desk, account_id: str, service_id: str) -> Service | None:
    """One service of the kept catalogue."""
    raise NotImplementedError


def refresh(desk: Desk, account_id: str) -> RefreshedServices:
    """Read the catalogue from the panel and keep it, with what changed. Raises PanelError, SecretsError, StoreError."""
    raise NotImplementedError


def set_favourite(desk: Desk, account_id: str, service_id: str, on: bool) -> Changes:  # noqa: FBT001 - reads as the switch it is
    """Put a star on a service or take it off."""
    raise NotImplementedError


def favourites(desk: Desk, account_id: str) -> frozenset[str]:
    """The ids of the services with a star, vanished ones included."""
    raise NotImplementedError


def service_changes(
    desk: Desk, account_id: str = "", *, since: datetime | None = None, service_id: str = "", limit: int = 500
) -> tuple[ServiceChange, ...]:
    """What refreshes found changed, newest first."""
    raise NotImplementedError


def rates(desk: Desk, account_id: str, service_id: str) -> tuple[tuple[datetime, Decimal], ...]:
    """The price history of a service, oldest first: from when on which rate was seen."""
    raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Record:
    """The person's own record with a service. `median_hours` is from placed to seen completed; None without any."""

    orders: int
    completed: int
    median_hours: float | None


def record(desk: Desk, account_id: str, service_id: str) -> Record:
    """How the person's own orders of a service went."""
    raise NotImplementedError
