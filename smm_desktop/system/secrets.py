"""API keys: in the system keyring, or in memory for this run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Protocol, TypeVar

from smm_desktop.core.errors import SecretsError
from smm_desktop.core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "SMM Desktop"
"""The name that the items carry in the keyring; the user name of an item is the account's id."""

NONE = QT_TRANSLATE_NOOP(
    "core",
    "This system has no keyring that could keep the API key. Install or start one (on Linux: GNOME Keyring, KWallet or "
    "KeePassXC), or keep the key for this run only.",
)
LOCKED = QT_TRANSLATE_NOOP(
    "core", "The system keyring is locked. Unlock it and try again, or keep the key for this run only."
)
FAILED = QT_TRANSLATE_NOOP(
    "core", "The system keyring did not keep the API key. Keep the key for this run only, or check the keyring."
)
UNREADABLE = QT_TRANSLATE_NOOP(
    "core", "The system keyring did not answer as it should. Check that it runs and that this program may use it."
)
MISSING = QT_TRANSLATE_NOOP(
    "core", "The API key of this account is not on this machine. Enter it once more in the account's settings."
)


class Secrets(Protocol):
    """Where API keys are kept, one for each account. Calls may wait until a person unlocks the keyring: use a job."""

    def get(self, account_id: str) -> str:
        """The key of an account. Raises SecretsError where it is missing, or the keyring is locked or refuses."""
        ...

    def set(self, account_id: str, key: str, *, for_this_run: bool = False) -> None:
        """Keep a key, and read it back. Raises SecretsError where it is not there afterwards."""
        ...

    def forget(self, account_id: str) -> None:
        """Remove a key; one that is not there is no error. Raises SecretsError where the keyring is locked."""
        ...


class SessionSecrets:
    """Keys in memory: gone when the program ends."""

    def __init__(self) -> None:
        self._keys: dict[str, str] = {}

    def get(self, account_id: str) -> str:
        """The key of an account. Raises SecretsError where there is none."""
        key = self._keys.get(account_id)
        if key is None:
            raise SecretsError(MISSING)
        return key

    def set(self, account_id: str, key: str, *, for_this_run: bool = True) -> None:  # noqa: ARG002 - always for this run
        """Keep a key until the program ends."""
        self._keys[account_id] = key

    def forget(self, account_id: str) -> None:
        """Remove a key."""
        self._keys.pop(account_id, None)

    def __contains__(self, account_id: str) -> bool:
        return account_id in self._keys

    def __repr__(self) -> str:
        return f"SessionSecrets({len(self._keys)} keys)"


class KeyringSecrets:
    """Keys in the system keyring; only in backends that really keep them, and keep them encrypted.

    `backend` is for tests; without, the system's is looked for at each call, as it may start later than the program.
    """

    def __init__(self, backend: KeyringBackend | None = None) -> None:
        self._given = backend

    def get(self, account_id: str) -> str:
        """The key of an account. May wait for a person to unlock the keyring. Raises SecretsError."""
        backend = self._backend()
        key = _asked(lambda: backend.get_password(SERVICE, account_id), UNREADABLE)
        if not key:
            raise SecretsError(MISSING)
        return key

    def set(self, account_id: str, key: str, *, for_this_run: bool = False) -> None:  # noqa: ARG002 - kept for good here
        """Keep a key and read it back. May wait for a person. Raises SecretsError."""
        backend = self._backend()
        _asked(lambda: backend.set_password(SERVICE, account_id, key), FAILED)
        if _asked(lambda: backend.get_password(SERVICE, account_id), FAILED) != key:
            raise SecretsError(FAILED)

    def forget(self, account_id: str) -> None:
        """Remove a key. May wait for a person. Raises SecretsError where it is still there afterwards."""
        backend = self._backend()
        if _asked(lambda: backend.get_password(SERVICE, account_id), UNREADABLE) is not None:
            _asked(lambda: backend.delete_password(SERVICE, account_id), UNREADABLE)

    def available(self) -> bool:
        """True where the system has a keyring that keeps keys."""
        try:
            self._backend()
        except SecretsError:
            return False
        return True

    def _backend(self) -> KeyringBackend:
        found = self._given or _asked(_system_backend, UNREADABLE)
        real = _real(found) if found else None
        if real is None:
            raise SecretsError(NONE)
        return real


class LayeredSecrets:
    """The keyring, and over it the keys that are kept for this run only."""

    def __init__(self, keyring: Secrets, session: SessionSecrets) -> None:
        self._keyring = keyring
        self._session = session

    def available(self) -> bool:
        """True where keys can be kept beyond this run."""
        ask = getattr(self._keyring, "available", None)
        return ask is None or bool(ask())

    def get(self, account_id: str) -> str:
        """The key of an account, those of this run first. Raises SecretsError."""
        return (self._session if account_id in self._session else self._keyring).get(account_id)

    def set(self, account_id: str, key: str, *, for_this_run: bool = False) -> None:
        """Keep a key, in memory alone with `for_this_run`. Raises SecretsError."""
        if for_this_run:
            self._session.set(account_id, key)
            return
        self._keyring.set(account_id, key)
        self._session.forget(account_id)

    def forget(self, account_id: str) -> None:
        """Remove a key from both. Raises SecretsError; a system without keyring has nothing to forget."""
        held_here = account_id in self._session
        self._session.forget(account_id)
        try:
            self._keyring.forget(account_id)
        except SecretsError as error:
            if not (held_here or error.message.template == NONE):
                raise


def _system_backend() -> KeyringBackend:
    import keyring

    chosen = keyring.get_keyring()
    return chosen if _real(chosen) else _come_up_since(chosen)


def _come_up_since(chosen: KeyringBackend) -> KeyringBackend:
    """The best of what there is now: the library chooses once, and a keyring may come up later than the program."""
    viable = sorted(type(chosen).get_viable_backends(), key=lambda kind: kind.priority, reverse=True)
    return next((made for kind in viable if _real(made := kind())), chosen)


def _real(backend: KeyringBackend) -> KeyringBackend | None:
    """The backend that would really keep a key: itself, or the first real one in a chain."""
    module = type(backend).__module__
    if module == "keyring.backends.chainer":
        return next((real for one in _chained(backend) if (real := _real(one))), None)
    unreal = module in ("keyring.backends.fail", "keyring.backends.null") or module.split(".")[0] == "keyrings"
    return None if unreal or "plaintext" in type(backend).__name__.casefold() else backend


def _chained(backend: KeyringBackend) -> Iterator[KeyringBackend]:
    yield from getattr(backend, "backends", ())


_T = TypeVar("_T")


def _asked(ask: Callable[[], _T], failed: str) -> _T:
    """What the keyring answers. Its own exceptions end here: what hangs on them could hold the key."""
    try:
        return ask()
    except Exception as error:  # noqa: BLE001 - backends raise what their libraries do: D-Bus, COM, ctypes errors
        sentence = _sentence(error, failed)
    raise SecretsError(sentence)


def _sentence(error: Exception, failed: str) -> str:
    from keyring.errors import InitError, KeyringLocked, NoKeyringError

    if isinstance(error, NoKeyringError):
        return NONE
    return LOCKED if isinstance(error, KeyringLocked | InitError) else failed
