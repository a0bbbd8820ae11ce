"""The desk: what every action works with, and the clients of all accounts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from smm_desktop.api import PanelClient
from smm_desktop.store import Store
from smm_desktop.system.secrets import Secrets


def utc_now() -> datetime:
    """The time now, aware, in UTC."""
    return datetime.now(UTC)


class Panels:
    """One client and one lock for paid calls for each account. Callable from any thread.

    `options` go to every `PanelClient`, such as `transport` in tests.
    """

    def __init__(self, store: Store, secrets: Secrets, **options: Any) -> None:
        raise NotImplementedError

    def client(self, account_id: str) -> PanelClient:
        """The account's client, made at the first call. Raises SecretsError where the key is missing or locked."""
        raise NotImplementedError

    def quick(self, account_id: str) -> PanelClient:
        """A client of the same account and pace that gives up after a few seconds."""
        raise NotImplementedError

    def trial(self, url: str, key: str) -> PanelClient:
        """A client for an address and key that are not saved yet; the caller closes it."""
        raise NotImplementedError

    @contextmanager
    def paid(self, account_id: str) -> Iterator[None]:
        """Held around a paid call: one at a time for each account."""
        raise NotImplementedError
        yield

    def forget(self, account_id: str) -> None:
        """Make the next `client()` a new one: address, key or dialect changed."""
        raise NotImplementedError

    def close(self) -> None:
        """Close all clients."""
        raise NotImplementedError


@dataclass
class Desk:
    """The store, the keyring, the panels and the clock, handed to every action."""

    store: Store
    secrets: Secrets
    panels: Panels
    now: Callable[[], datetime] = field(default=utc_now)

    def close(self) -> None:
        """Close clients, then the store."""
        self.panels.close()
        self.store.close()
