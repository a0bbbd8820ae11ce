from __future__ import annotations

import gc
import traceback

import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, NoKeyringError, PasswordSetError

from smm_desktop.core.errors import SecretsError
from smm_desktop.system.secrets import SERVICE, KeyringSecrets, LayeredSecrets, SessionSecrets

KEY = "canary-key-0123456789"


class DictKeyring(KeyringBackend):
    """A keyring that keeps its items in a dict, and can be told to misbehave."""

    priority = 0.1  # type: ignore[assignment]  # the library's classproperty

    def __init__(self) -> None:
        super().__init__()
        self.items: dict[tuple[str, str], str] = {}
        self.trouble: Exception | None = None
        self.forgetful = False

    def get_password(self, service: str, username: str) -> str | None:
        self._stumble()
        return self.items.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._stumble()
        if not self.forgetful:
            self.items[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._stumble()
        del self.items[service, username]

    def _stumble(self) -> None:
        if self.trouble:
            raise self.trouble


class PlaintextKeyring(DictKeyring):
    """Named as those are that write keys into a plain file."""


@pytest.fixture
def backend() -> DictKeyring:
    return DictKeyring()


def test_a_key_is_kept_under_the_account(backend: DictKeyring) -> None:
    secrets = KeyringSecrets(backend)
    secrets.set("a1", KEY)
    assert backend.items == {(SERVICE, "a1"): KEY}
    assert secrets.get("a1") == KEY
    secrets.forget("a1")
    assert backend.items == {}
    secrets.forget("a1")


def test_a_missing_key_says_where_to_enter_it(backend: DictKeyring) -> None:
    with pytest.raises(SecretsError, match="Enter it once more"):
        KeyringSecrets(backend).get("a1")


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (KeyringLocked("locked"), "is locked"),
        (NoKeyringError("none"), "no keyring"),
        (PasswordSetError(f"cannot store {KEY}"), "did not keep"),
        (OSError(f"bus gone with {KEY}"), "did not keep"),
        (ValueError(KEY), "did not keep"),
    ],
)
def test_trouble_is_said_without_the_key(backend: DictKeyring, trouble: Exception, words: str) -> None:
    backend.trouble = trouble
    with pytest.raises(SecretsError, match=words) as caught:
        KeyringSecrets(backend).set("a1", KEY)
    error = caught.value
    assert error.__cause__ is None
    assert error.__context__ is None
    assert KEY not in "".join(traceback.format_exception(error))
    assert KEY not in repr(error)


def test_a_key_that_is_not_there_afterwards_was_not_kept(backend: DictKeyring) -> None:
    backend.forgetful = True
    with pytest.raises(SecretsError, match="did not keep"):
        KeyringSecrets(backend).set("a1", KEY)


def chain(*backends: KeyringBackend) -> KeyringBackend:
    class Chain(keyring.backends.chainer.ChainerBackend):
        @property
        def backends(self) -> list[KeyringBackend]:  # type: ignore[override]  # the library computes them for its class
            return list(backends)

    Chain.__module__ = "keyring.backends.chainer"
    return Chain()


@pytest.mark.parametrize(
    "make",
    [
        keyring.backends.fail.Keyring,
        keyring.backends.null.Keyring,
        PlaintextKeyring,
        chain,
        lambda: chain(keyring.backends.null.Keyring(), PlaintextKeyring()),
    ],
)
def test_what_does_not_keep_keys_safely_is_no_keyring(make) -> None:
    secrets = KeyringSecrets(make())
    assert not secrets.available()
    with pytest.raises(SecretsError, match="no keyring"):
        secrets.set("a1", KEY)
    with pytest.raises(SecretsError, match="no keyring"):
        secrets.get("a1")


def test_the_first_real_one_of_a_chain_is_used(backend: DictKeyring) -> None:
    secrets = KeyringSecrets(chain(keyring.backends.null.Keyring(), backend))
    assert secrets.available()
    secrets.set("a1", KEY)
    assert backend.items == {(SERVICE, "a1"): KEY}


def test_a_key_for_this_run_never_reaches_the_keyring(backend: DictKeyring) -> None:
    secrets = LayeredSecrets(KeyringSecrets(backend), SessionSecrets())
    secrets.set("a1", KEY, for_this_run=True)
    assert secrets.get("a1") == KEY
    assert backend.items == {}
    secrets.set("a1", KEY + "2")
    assert secrets.get("a1") == KEY + "2"
    assert backend.items == {(SERVICE, "a1"): KEY + "2"}
    secrets.forget("a1")
    assert backend.items == {}
    with pytest.raises(SecretsError):
        secrets.get("a1")


def test_forgetting_needs_no_keyring_where_there_is_none() -> None:
    secrets = LayeredSecrets(KeyringSecrets(keyring.backends.fail.Keyring()), SessionSecrets())
    secrets.set("a1", KEY, for_this_run=True)
    secrets.forget("a1")
    secrets.forget("a2")


def test_a_locked_keyring_does_not_claim_to_have_forgotten(backend: DictKeyring) -> None:
    secrets = LayeredSecrets(KeyringSecrets(backend), SessionSecrets())
    secrets.set("a1", KEY)
    backend.trouble = KeyringLocked()
    with pytest.raises(SecretsError, match="locked"):
        secrets.forget("a1")
    assert backend.items


def test_session_secrets_show_no_key() -> None:
    session = SessionSecrets()
    session.set("a1", KEY)
    assert KEY not in repr(session)
    assert "a1" in session
    gc.collect()
