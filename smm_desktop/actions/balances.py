"""Balances: asked of the panel, and their history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from smm_desktop.actions.desk import Desk
from smm_desktop.core.accounts import Balance
from smm_desktop.core.changes import Changes


@dataclass(frozen=True, slots=True)
class KnownBalance:
    """A balance and when the panel told it."""

    amount: Decimal
    currency: str
    at: datetime


@dataclass(frozen=True, slots=True)
class RefreshedBalance:
    """What the panel told just now."""

    account: str
    balance: Balance
    changes: Changes


def refresh(desk: Desk, account_id: str) -> RefreshedBalance:
    """Ask the panel for the balance and keep it. Raises PanelError, SecretsError, StoreError."""
    raise NotImplementedError


def known(desk: Desk) -> dict[str, KnownBalance]:
    """The last known balance of each account that has one."""
    raise NotImplementedError


def past(desk: Desk, account_id: str, *, since: datetime | None = None) -> tuple[KnownBalance, ...]:
    """How the balance went, oldest first; one entry for each change seen."""
    raise NotImplementedError
