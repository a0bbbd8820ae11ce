"""Accounts on panels: test, add, change, remove."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smm_desktop.actions.desk import Desk
from smm_desktop.core.accounts import Account, Balance, Dialect
from smm_desktop.core.changes import Changes


@dataclass(frozen=True, slots=True)
class Tested:
    """A connection that works: the whole address, the balance, and the dialect as far as it could be found out."""

    url: str
    balance: Balance
    dialect: Dialect


@dataclass(frozen=True, slots=True)
class Added:
    """A new account."""

    account: Account
    changes: Changes


def all_accounts(desk: Desk) -> tuple[Account, ...]:
    """The accounts in the person's order, without removed ones."""
    raise NotImplementedError


def test_connection(desk: Desk, *, url: str, key: str, name: str = "") -> Tested:
    """Ask the panel for the balance; nothing is saved. Raises InputError (fields "Panel address", "API key",
    "Account name") and PanelError.
    """
    raise NotImplementedError


def add_account(
    desk: Desk,
    *,
    name: str,
    url: str,
    key: str,
    tested: Tested | None,
    for_this_run: bool = False,
    practice: bool = False,
) -> Added:
    """Put the key into the keyring (with `for_this_run` into memory alone), then save the account.

    Raises InputError as `test_connection`, SecretsError where the keyring does not take the key, StoreError.
    """
    raise NotImplementedError


def save_account(desk: Desk, account: Account, *, key: str | None = None, for_this_run: bool = False) -> Changes:
    """Save changed settings of an account, and a new key where one is given. Raises as `add_account`."""
    raise NotImplementedError


def remove_account(desk: Desk, account_id: str, *, keep_history: bool) -> Changes:
    """Forget the key and the account; its orders stay with `keep_history`, else they go too."""
    raise NotImplementedError


def reorder_accounts(desk: Desk, ids: Sequence[str]) -> Changes:
    """Put the accounts into this order."""
    raise NotImplementedError


def unblock(desk: Desk, account_id: str) -> Changes:
    """Let calls through again after the panel refused the key."""
    raise NotImplementedError


def blocked(desk: Desk) -> tuple[str, ...]:
    """The accounts whose key the panel refused in this run."""
    raise NotImplementedError


def has_key(desk: Desk, account_id: str) -> bool:
    """True where a key can be read. May wait for the keyring to be unlocked."""
    raise NotImplementedError
