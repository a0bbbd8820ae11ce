"""Balances: asked of the panel, and their history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from smm_desktop.actions.desk import Desk
from smm_desktop.core.accounts import Balance
from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import SmmError
from smm_desktop.store import KnownBalance

__all__ = ["KnownBalance", "RefreshedBalance", "known", "look", "past", "refresh"]


@dataclass(frozen=True, slots=True)
class RefreshedBalance:
    """What the panel told just now."""

    account: str
    balance: Balance
    changes: Changes


def refresh(desk: Desk, account_id: str) -> RefreshedBalance:
    """Ask the panel for the balance and keep it. Raises PanelError, SecretsError, StoreError."""
    client = desk.panels.client(account_id)
    asked_at = desk.now()
    balance = client.balance()
    desk.store.accounts.note_balance(account_id, balance, asked_at)
    return RefreshedBalance(account_id, balance, Changes(balances=frozenset({account_id})))


def look(desk: Desk, account_id: str) -> Changes:
    """Ask for the balance as evidence, within a few seconds; where that fails, nothing is said and nothing changes."""
    try:
        with desk.panels.quick(account_id) as client, client.urgent():
            asked_at = desk.now()
            desk.store.accounts.note_balance(account_id, client.balance(), asked_at)
    except SmmError:
        return Changes()
    return Changes(balances=frozenset({account_id}))


def known(desk: Desk) -> dict[str, KnownBalance]:
    """The last known balance of each account that has one."""
    return desk.store.accounts.balances()


def past(desk: Desk, account_id: str, *, since: datetime | None = None) -> tuple[KnownBalance, ...]:
    """How the balance went, oldest first; one entry for each change seen."""
    return desk.store.accounts.balance_history(account_id, since)
