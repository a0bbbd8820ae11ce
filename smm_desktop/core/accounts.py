"""Accounts on panels, and how each panel departs from the common dialect."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass, field
from decimal import Decimal
from urllib.parse import urlsplit, urlunsplit

from smm_desktop.core.errors import InputError
from smm_desktop.core.text import QT_TRANSLATE_NOOP

MAX_KEY_LENGTH = 512
DEFAULT_PATH = "/api/v2"
PRACTICE_NAME = QT_TRANSLATE_NOOP("core", "Practice panel")
"""What a practice account is called, numbered where there are several; shown in the person's language."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """What a panel does its own way. None means: not known yet, so people are warned."""

    quantity_with_lists: bool = False
    """Send `quantity` beside a list whose length implies it."""
    multi_status: bool = True
    """`status` takes many ids at once; else each is asked for by itself."""
    comma_splits_comments: bool = False
    decodes_twice: bool | None = None
    """The panel decodes links and comments a second time, so that a plus becomes a space."""


@dataclass(frozen=True, slots=True)
class Account:
    """One account on one panel. The API key is not part of it: it stands in the system keyring under `id`.

    `pace` is calls a minute (1 to 600). `low_balance` is in `currency`; None means no warning.
    """

    id: str
    name: str
    url: str
    currency: str = ""
    dialect: Dialect = field(default_factory=Dialect)
    pace: int = 50
    user_agent: str = ""
    low_balance: Decimal | None = None
    practice: bool = False


@dataclass(frozen=True, slots=True)
class Balance:
    """What an account holds. `currency` is as the panel writes it, mostly ISO 4217; empty where it did not say."""

    amount: Decimal
    currency: str = ""


def check_address(text: str) -> str:
    """The panel address a person typed, made whole: https, lower-case host, `/api/v2` where no path stands.

    Plain http is taken for this machine alone. Raises InputError for field "Panel address".
    """
    typed = text.strip()
    if not typed:
        raise _address_fault(QT_TRANSLATE_NOOP("core", "Enter the address that stands on the panel's API page."))
    if "://" not in typed:
        typed = "https://" + typed
    try:
        parts = urlsplit(typed)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise _address_fault(
            QT_TRANSLATE_NOOP("core", "This is not a web address. It looks like https://panel.example/api/v2.")
        ) from None
    _check_parts(parts.scheme, host, typed)
    if parts.username is not None or parts.password is not None:
        raise _address_fault(
            QT_TRANSLATE_NOOP("core", "Leave user name and password out of the address; the key has its own field.")
        )
    if parts.query or parts.fragment:
        raise _address_fault(
            QT_TRANSLATE_NOOP(
                "core", "Leave out everything after the path: the key is sent in the request, not in the address."
            )
        )
    shown = f"[{host}]" if ":" in host else host
    netloc = shown if port is None else f"{shown}:{port}"
    path = parts.path if parts.path not in ("", "/") else DEFAULT_PATH
    return urlunsplit((parts.scheme, netloc, path, "", ""))


def _check_parts(scheme: str, host: str, typed: str) -> None:
    if scheme not in ("https", "http"):
        raise _address_fault(QT_TRANSLATE_NOOP("core", "The address must start with https://."))
    if not host or any(c.isspace() or not c.isprintable() for c in typed) or not _is_host(host):
        raise _address_fault(
            QT_TRANSLATE_NOOP("core", "This is not a web address. It looks like https://panel.example/api/v2.")
        )
    if scheme == "http" and not is_loopback(host):
        raise _address_fault(
            QT_TRANSLATE_NOOP(
                "core", "Over http:// anyone on the way could read your key. Use https:// for this panel."
            )
        )


def _is_host(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        try:
            ascii_host = host.encode("idna").decode("ascii")
        except UnicodeError:
            return False
        labels = ascii_host.rstrip(".").split(".")
        whole = all(label and label.replace("-", "a").replace("_", "a").isalnum() for label in labels)
        return whole and ("." in ascii_host or ascii_host == "localhost")
    return True


def is_loopback(host: str) -> bool:
    """True for names and addresses of this machine alone."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.casefold() == "localhost"


def check_key(text: str) -> str:
    """The API key a person typed or pasted, without surrounding white space. Raises InputError for field "API key"."""
    key = text.strip()
    if not key:
        raise InputError(QT_TRANSLATE_NOOP("core", "Enter the API key from the panel's account page."), field="API key")
    if any(c.isspace() for c in key):
        raise InputError(
            QT_TRANSLATE_NOOP("core", "A key has no spaces or line breaks inside. Copy it once more, alone."),
            field="API key",
        )
    if len(key) > MAX_KEY_LENGTH or not key.isascii() or not key.isprintable():
        raise InputError(
            QT_TRANSLATE_NOOP("core", "This does not look like an API key: letters and digits are expected."),
            field="API key",
        )
    return key


def check_name(text: str, taken: frozenset[str] = frozenset()) -> str:
    """An account's name, 1 to 60 characters, not yet taken. Raises InputError for field "Account name"."""
    name = " ".join(text.split())
    if not name or len(name) > 60:
        raise InputError(
            QT_TRANSLATE_NOOP("core", "Give the account a name of up to 60 characters."), field="Account name"
        )
    if name.casefold() in {other.casefold() for other in taken}:
        raise InputError(QT_TRANSLATE_NOOP("core", "Another account already has this name."), field="Account name")
    return name


def _address_fault(template: str) -> InputError:
    return InputError(template, field="Panel address")
