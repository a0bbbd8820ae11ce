"""Signatures in the form of minisign: Ed25519 over the BLAKE2b sum of a file, with a comment that is signed too.

The mathematics is the library's; here the file is only taken apart.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from smm_desktop.core.errors import UpdateError
from smm_desktop.core.text import QT_TRANSLATE_NOOP

MOST_SIGNATURE = 4096
"""Bytes."""
_PLAIN, _SUMMED = b"Ed", b"ED"
_UNTRUSTED, _TRUSTED = "untrusted comment: ", "trusted comment: "

FORGED = QT_TRANSLATE_NOOP(
    "core",
    "The signature of the list of releases does not hold, so nothing in it was looked at. If this stays so, somebody"
    " may have changed it: fetch no release, and tell the project.",
)
UNSIGNED = QT_TRANSLATE_NOOP(
    "core", "The list of releases bears no signature that this program knows, so nothing in it was looked at."
)


@dataclass(frozen=True, slots=True)
class _Signature:
    key_id: bytes
    signed: bytes
    comment: bytes
    whole: bytes


def check_signature(content: bytes, signature: bytes, keys: Iterable[str]) -> None:
    """Return where one of the public `keys` signed `content`. Raises UpdateError otherwise."""
    from nacl.exceptions import CryptoError
    from nacl.signing import VerifyKey

    found = _taken_apart(signature)
    known = dict(_public_key(key) for key in keys)
    if found.key_id not in known:
        raise UpdateError(UNSIGNED)
    try:
        key = VerifyKey(known[found.key_id])
        key.verify(hashlib.blake2b(content).digest(), found.signed)
        key.verify(found.signed + found.comment, found.whole)
    except (CryptoError, ValueError):
        raise UpdateError(FORGED) from None


def _taken_apart(signature: bytes) -> _Signature:
    try:
        untrusted, first, trusted, second, *more = signature[:MOST_SIGNATURE].decode("utf-8").split("\n")
        body, whole = _decoded(first), _decoded(second)
    except ValueError:
        raise UpdateError(UNSIGNED) from None
    good = untrusted.startswith(_UNTRUSTED) and trusted.startswith(_TRUSTED) and not any(more)
    if not good or body[:2] != _SUMMED or (len(body), len(whole)) != (74, 64):
        raise UpdateError(UNSIGNED)
    return _Signature(body[2:10], body[10:], trusted.removeprefix(_TRUSTED).encode(), whole)


def _public_key(text: str) -> tuple[bytes, bytes]:
    """Id and key of one line of base64. Raises ValueError: such a key was built into the program by mistake."""
    raw = _decoded(text.strip())
    if len(raw) != 42 or raw[:2] != _PLAIN:
        raise ValueError("no public key of minisign")
    return raw[2:10], raw[10:]


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text.rstrip("\r"), validate=True)
    except binascii.Error as trouble:
        raise ValueError(str(trouble)) from None
