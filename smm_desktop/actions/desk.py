"""The desk: what every action works with, and the clients of all accounts."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

from smm_desktop.core.accounts import Account
from smm_desktop.core.catalogue import Catalogue
from smm_desktop.core.errors import InputError
from smm_desktop.core.text import QT_TRANSLATE_NOOP
from smm_desktop.store import Store
from smm_desktop.system.secrets import Secrets

if TYPE_CHECKING:
    from smm_desktop.api import Pace, PanelClient  # the network library is loaded with the first client

TIMEOUT = 30.0
QUICK_TIMEOUT = 5.0
"""Seconds."""

_NO_ACCOUNT = QT_TRANSLATE_NOOP("core", "This account was removed. Choose another.")


def utc_now() -> datetime:
    """The time now, aware, in UTC."""
    return datetime.now(UTC)


class Panels:
    """One client, one pace and one lock for paid calls for each account. Callable from any thread.

    `timeout` is in seconds; `transport` (as `PanelClient` takes it) and `pace` (one for all accounts) are for tests.
    """

    def __init__(
        self,
        store: Store,
        secrets: Secrets,
        *,
        timeout: float = TIMEOUT,
        transport: Any = None,
        pace: Pace | None = None,
    ) -> None:
        self._store = store
        self._secrets = secrets
        self._timeout = timeout
        self._transport = transport
        self._pace = pace
        self._lock = threading.Lock()
        self._clients: dict[str, PanelClient] = {}
        self._retired: list[PanelClient] = []
        self._paces: dict[str, Pace] = {}
        self._paid: dict[str, threading.Lock] = {}

    def client(self, account_id: str) -> PanelClient:
        """The account's client, made at the first call, which may wait for the keyring. Raises SecretsError where the
        key is missing or locked, InputError where the account is gone.
        """
        with self._lock:
            known = self._clients.get(account_id)
        if known is not None:
            return known
        made = self._make(account_id, self._timeout)
        with self._lock:
            client = self._clients.setdefault(account_id, made)
        if client is not made:
            made.close()
        return client

    def quick(self, account_id: str) -> PanelClient:
        """A client of the same account and pace that gives up after a few seconds; the caller closes it."""
        return self._make(account_id, min(self._timeout, QUICK_TIMEOUT))

    def trial(self, url: str, key: str) -> PanelClient:
        """A client for an address and key that are not saved yet; the caller closes it."""
        from smm_desktop.api import PanelClient

        return PanelClient(url=url, key=key, timeout=self._timeout, transport=self._transport, pace=self._pace)

    def known(self) -> dict[str, PanelClient]:
        """The clients made so far."""
        with self._lock:
            return dict(self._clients)

    @contextmanager
    def paid(self, account_id: str) -> Iterator[None]:
        """Held around a paid call: one at a time for each account."""
        with self._lock:
            lock = self._paid.setdefault(account_id, threading.Lock())
        with lock:
            yield

    def forget(self, account_id: str) -> None:
        """Make the next `client()` a new one: address, key or dialect changed. Calls under way end as they would."""
        with self._lock:
            old = self._clients.pop(account_id, None)
            if old is not None:
                self._retired.append(old)

    def stop_waiting(self) -> None:
        """The program is closing: calls that wait for their turn are not sent any more; those on their way go on."""
        with self._lock:
            paces = [*self._paces.values(), *([self._pace] if self._pace else [])]
        for pace in paces:
            pace.stop()

    def close(self) -> None:
        """Close all clients."""
        with self._lock:
            clients = [*self._clients.values(), *self._retired]
            self._clients.clear()
            self._retired.clear()
        for client in clients:
            client.close()

    def _make(self, account_id: str, timeout: float) -> PanelClient:
        from smm_desktop.api import PanelClient

        account = self._store.accounts.get(account_id)
        if account is None:
            raise InputError(_NO_ACCOUNT, field="Account")
        return PanelClient(
            url=account.url,
            key=self._secrets.get(account_id),
            timeout=timeout,
            transport=self._transport,
            dialect=account.dialect,
            pace=self._pace_of(account),
            user_agent=account.user_agent,
        )

    def _pace_of(self, account: Account) -> Pace:
        if self._pace is not None:
            return self._pace
        from smm_desktop.api import Pace

        with self._lock:
            pace = self._paces.setdefault(account.id, Pace(account.pace))
        pace.calls_per_minute = account.pace
        return pace


@dataclass
class Desk:
    """The store, the keyring, the panels and the clock, handed to every action."""

    store: Store
    secrets: Secrets
    panels: Panels
    now: Callable[[], datetime] = field(default=utc_now)
    loading: threading.Lock = field(default_factory=threading.Lock, repr=False)
    """Held while a catalogue is loaded."""
    catalogues: WeakValueDictionary[str, Catalogue] = field(default_factory=WeakValueDictionary, repr=False)
    """The catalogue of each account that was loaded last, as long as somebody has it."""

    indexing: threading.Lock = field(default_factory=threading.Lock, repr=False)
    """Held while the names of an account's services are indexed."""
    indexes: dict[str, Any] = field(default_factory=dict, repr=False)
    """By account: the index of its services' names, made by `actions.similar` where it is asked for."""

    usual: dict[tuple[str, str], tuple[datetime, timedelta | None]] = field(default_factory=dict, repr=False)
    """By account and service: what an order usually takes, and when that was reckoned; see `actions.stillness`."""

    def close(self) -> None:
        """Close clients, then the store."""
        self.panels.close()
        self.store.close()
