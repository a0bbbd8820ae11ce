"""Values on their way into the file and back."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from urllib.parse import urlsplit

from smm_desktop.core.money import from_units, to_units

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_MOST = 2**63 - 1


def stamp(moment: datetime) -> int:
    """An aware time as whole microseconds since 1970 in UTC."""
    return (moment - _EPOCH) // _MICROSECOND


def moment(microseconds: int) -> datetime:
    """The aware UTC time that `stamp` made `microseconds` of."""
    return _EPOCH + timedelta(microseconds=microseconds)


def maybe_moment(microseconds: int | None) -> datetime | None:
    """`moment`, or None for None."""
    return None if microseconds is None else moment(microseconds)


@lru_cache(1024)
def units(amount: Decimal | None) -> int | None:
    """An amount in units of 10⁻⁸; None for None and for amounts no file can hold."""
    try:
        return None if amount is None else to_units(amount)
    except ValueError:
        return None


def amount(stored: int | None) -> Decimal | None:
    """The amount that `units` made `stored` of."""
    return None if stored is None else from_units(stored)


def count(number: int | None) -> int | None:
    """A whole number that fits into 63 bits, else None."""
    return number if number is not None and abs(number) <= _MOST else None


def words(text: str) -> str:
    """Text that can be stored: lone surrogates become U+FFFD."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def packed(fields: Mapping[str, object]) -> str:
    """A mapping as JSON text in ASCII, keys in their order."""
    return json.dumps(dict(fields), separators=(",", ":"))


def link_key(link: str) -> int:
    """A number that is the same for ways of writing one link: scheme, "www.", case of the host, slash at the end."""
    digest = hashlib.blake2b(_same(link.strip()).encode("utf-8", "replace"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def _same(typed: str) -> str:
    try:
        parts = urlsplit(typed if "://" in typed else f"https://{typed}")
    except ValueError:
        return typed
    host = parts.netloc.casefold().removeprefix("www.").removeprefix("m.")
    if "." not in host or "@" in host:
        return typed
    return f"{host}{parts.path.rstrip('/')}{'?' + parts.query if parts.query else ''}"
