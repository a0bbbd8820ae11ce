"""Accounts on panels: test, add, change, remove."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from smm_desktop.actions.desk import Desk
from smm_desktop.core.accounts import Account, Balance, Dialect, check_address, check_key, check_name
from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import InputError, PanelError, RefusalKind, Refused, SecretsError, StoreError
from smm_desktop.core.text import QT_TRANSLATE_NOOP

_GONE = QT_TRANSLATE_NOOP("core", "This account was removed. Choose another.")
_PACE = QT_TRANSLATE_NOOP("core", "Enter 1 to 600 calls a minute.")


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
    return desk.store.accounts.all()


def names(desk: Desk) -> dict[str, str]:
    """Account names by id, of removed accounts too: their orders may still be in the history."""
    return desk.store.accounts.names()


def test_connection(desk: Desk, *, url: str, key: str, name: str = "") -> Tested:  # noqa: PT028 - no test: an action's name
    """Ask the panel for the balance; nothing is saved. Raises InputError (fields "Panel address", "API key",
    "Account name") and PanelError.
    """
    address, key = check_address(url), check_key(key)
    if name:
        check_name(name)
    client = desk.panels.trial(address, key)
    del key  # no frame of a traceback may show it
    with client, client.urgent():
        balance = client.balance()
        try:
            dialect = client.probe()
        except Refused as refused:
            if refused.kind is RefusalKind.AUTH:
                raise
            dialect = Dialect()
        except PanelError:
            dialect = Dialect()
    return Tested(address, balance, dialect)


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
    address, key = check_address(url), check_key(key)
    fits = tested if tested is not None and tested.url == address else None
    account = Account(
        secrets.token_hex(6),
        check_name(name, _taken(desk, "")),
        address,
        currency=fits.balance.currency if fits else "",
        dialect=fits.dialect if fits else Dialect(),
        practice=practice,
    )
    desk.secrets.set(account.id, key, for_this_run=for_this_run)
    del key  # no frame of a traceback may show it
    try:
        desk.store.accounts.add(account)
    except StoreError:
        with suppress(SecretsError):
            desk.secrets.forget(account.id)
        raise
    if fits:
        desk.store.accounts.note_balance(account.id, fits.balance, desk.now())
    changed = frozenset({account.id})
    return Added(account, Changes(accounts=changed, balances=changed if fits else frozenset()))


def save_account(desk: Desk, account: Account, *, key: str | None = None, for_this_run: bool = False) -> Changes:
    """Save changed settings of an account, and a new key where one is given. Raises as `add_account`."""
    checked = replace(account, name=check_name(account.name, _taken(desk, account.id)), url=check_address(account.url))
    if not 1 <= checked.pace <= 600:
        raise InputError(_PACE, field="Calls a minute")
    if desk.store.accounts.get(account.id) is None:
        raise InputError(_GONE, field="Account")
    if key is not None:
        desk.secrets.set(account.id, check_key(key), for_this_run=for_this_run)
        del key  # no frame of a traceback may show it
    desk.store.accounts.save(checked)
    desk.panels.forget(account.id)
    return Changes(accounts=frozenset({account.id}))


def remove_account(desk: Desk, account_id: str, *, keep_history: bool) -> Changes:
    """Forget the key and the account; its orders stay with `keep_history`, else they go too.

    Waits for a paid call of the account that is under way. Raises SecretsError where the key could not be forgotten:
    then nothing was changed. Raises StoreError.
    """
    with desk.panels.paid(account_id):
        desk.secrets.forget(account_id)
        desk.panels.forget(account_id)
        desk.store.accounts.remove(account_id, keep_history=keep_history)
    desk.indexes.pop(account_id, None)
    changed = frozenset({account_id})
    return Changes(accounts=changed, services=changed, balances=changed, added=True)


def reorder_accounts(desk: Desk, ids: Sequence[str]) -> Changes:
    """Put the accounts into this order."""
    desk.store.accounts.reorder(ids)
    return Changes(accounts=frozenset(ids))


def unblock(desk: Desk, account_id: str) -> Changes:
    """Let calls through again after the panel refused the key."""
    client = desk.panels.known().get(account_id)
    if client is not None:
        client.unblock()
    return Changes(accounts=frozenset({account_id}))


def blocked(desk: Desk) -> tuple[str, ...]:
    """The accounts whose key the panel refused in this run."""
    return tuple(account_id for account_id, client in desk.panels.known().items() if client.blocked)


def has_key(desk: Desk, account_id: str) -> bool:
    """True where a key can be read. May wait for the keyring to be unlocked."""
    try:
        desk.secrets.get(account_id)
    except SecretsError:
        return False
    return True


def _taken(desk: Desk, but: str) -> frozenset[str]:
    return frozenset(account.name for account in desk.store.accounts.all() if account.id != but)
