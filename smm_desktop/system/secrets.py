"""API keys: in the system keyring, or in memory for this run."""

from __future__ import annotations

from typing import Protocol


class Secrets(Protocol):
    """Where API keys are kept, one for each account. Calls may wait until a person unlocks the keyring: run in a job."""

    def get(self, account_id: str) -> str:
        """The key of an account. Raises SecretsError where it is missing, or the keyring is locked or refuses."""
        ...

    def set(self, account_id: str, key: str, *, for_this_run: bool = False) -> None:
        """Keep a key, and read it back. Raises SecretsError where it is not there afterwards."""
        ...

    def forget(self, account_id: str) -> None:
        """Remove a key; one that is not there is no error."""
        ...
