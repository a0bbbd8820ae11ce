"""Secrets that never show: a masked wrapper, and a log filter that takes them out of every record."""

from __future__ import annotations

import logging
import re
from typing import Final
from urllib.parse import quote, quote_plus
from weakref import WeakSet

MASK: Final = "•••"
SHORTEST: Final = 4
"""Shorter secrets are not looked for in texts: they would be found everywhere."""

_ESCAPED = re.compile(rb"\\(?:\\|u00([2-7][0-9a-fA-F]))")

_KNOWN: WeakSet[Secret] = WeakSet()


class Secret:
    """Text that stands in no representation, trace or log. `reveal()` gives it to the one place that sends it."""

    __slots__ = ("__weakref__", "_forms", "_value")

    def __init__(self, value: str) -> None:
        self._value = value
        forms = {value, quote_plus(value), quote(value, safe=""), value.replace("/", "\\/")}
        usable = (form for form in forms if len(form) >= SHORTEST)
        self._forms = tuple(sorted(usable, key=len, reverse=True))
        _KNOWN.add(self)

    def reveal(self) -> str:
        """The secret itself."""
        return self._value

    def hide(self, text: str) -> str:
        """The text with the secret masked, in each form it may stand there."""
        for form in self._forms:
            if form in text:
                text = text.replace(form, MASK)
        return text

    def hide_bytes(self, data: bytes) -> bytes:
        """The same for bytes in UTF-8, JSON escapes included; for long secrets alone: short ones may be in a number."""
        forms = [form.encode("utf-8", "replace") for form in self._forms if _is_distinct(form)]
        if b"\\u00" in data:
            unescaped = _ESCAPED.sub(_unescaped, data)
            data = unescaped if any(form in unescaped for form in forms) else data
        for form in forms:
            if form in data:
                data = data.replace(form, MASK.encode())
        return data

    def __repr__(self) -> str:
        return f"Secret({MASK})"

    __str__ = __repr__

    def __reduce__(self) -> tuple[object, ...]:
        raise TypeError("a secret is not written anywhere")


def _unescaped(found: re.Match[bytes]) -> bytes:
    """The character of an escape, where JSON may have it bare."""
    character = bytes.fromhex(found[1].decode()) if found[1] else b""
    return found[0] if character in (b"", b'"', b"\\") else character


def _is_distinct(form: str) -> bool:
    return len(form) >= 16 or (len(form) >= 8 and not form.isdigit())


def hide_known(text: str) -> str:
    """The text with every living secret masked."""
    for secret in tuple(_KNOWN):
        text = secret.hide(text)
    return text


class RedactingFilter(logging.Filter):
    """Takes every living secret out of log records, traces included; for handlers and for foreign loggers."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record in place; it is always let through."""
        message = record.getMessage()
        hidden = hide_known(message)
        if hidden != message:
            record.msg, record.args = hidden, ()
        if record.exc_info and record.exc_info[0] is not None and not record.exc_text:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = hide_known(record.exc_text)
        return True


_FILTER = RedactingFilter()


def guard_loggers(*names: str) -> None:
    """Put the filter on these loggers, once each: a filter holds for records logged there, not for children's."""
    for name in names:
        logging.getLogger(name).addFilter(_FILTER)
