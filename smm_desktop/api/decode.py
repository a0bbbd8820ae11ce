"""Bytes of an answer → JSON values, with repair of what has one certain meaning.

Every step takes time in proportion to the length of the answer, and the number of values in it is bounded.
"""

from __future__ import annotations

import codecs
import re
from json import JSONDecodeError
from typing import Any

from smm_desktop.api.jsontext import PLAIN, Flaw, Real, Scanner, Undecodable
from smm_desktop.api.repair import repaired

MAX_PARTS = 3_000_000
"""Most commas and opening brackets in an answer: a catalogue of 20,000 services has a tenth of it."""
MAX_VALUES = 50_000
_MAX_FALSE_STARTS = 100


def decode(body: bytes, content_type: str = "", scanner: Scanner = PLAIN) -> tuple[Any, ...]:
    """The JSON values of an answer, mostly one. Raises Undecodable."""
    text = _without_lone_surrogates(to_text(body, content_type))
    if not text:
        raise Undecodable(Flaw.EMPTY)
    if text.count(",") + text.count("{") + text.count("[") > MAX_PARTS:
        raise Undecodable(Flaw.TOO_COMPLEX)
    if text[0] not in "[{":
        scalar = _scalar(text, scanner)
        if scalar is not None:
            return scalar
    return tuple(_values(text, scanner))


def to_text(body: bytes, content_type: str = "") -> str:
    """The answer as text, without marks and white space around it. What is no text in its encoding becomes U+FFFD."""
    marked = next((name for mark, name in _MARKS if body.startswith(mark)), None) or _by_zeros(body[:4])
    if marked:
        text = body.decode(marked, "replace")
    else:
        try:
            text = body.decode("utf-8")
        except UnicodeDecodeError:
            text = body.decode(_charset(content_type), "replace")
    return text.strip(_AROUND)


_AROUND = "\ufeff\ufffe\0 \t\r\n\v\f\u200b\u00a0"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAFE_CHARSET = re.compile(
    r"charset=[\"']?(windows-125[0-8]|cp125[0-8]|iso-8859-\d{1,2}|latin-?1|koi8-[ru]|gb2312|gbk|gb18030|big5|shift_jis|euc-(?:jp|kr)|us-ascii)\b",
    re.IGNORECASE,
)


def _by_zeros(start: bytes) -> str | None:
    """The encoding that zero bytes among the first four tell of, JSON starting with two ASCII characters."""
    zeros = tuple(byte == 0 for byte in start)
    return {
        (True, True, True, False): "utf-32-be",
        (False, True, True, True): "utf-32-le",
        (True, False, True, False): "utf-16-be",
        (False, True, False, True): "utf-16-le",
    }.get(zeros)  # type: ignore[arg-type]  # shorter starts are simply not found


def _charset(content_type: str) -> str:
    named = _SAFE_CHARSET.search(content_type[:200])
    if not named:
        return "utf-8"
    try:
        return codecs.lookup(named[1]).name
    except LookupError:
        return "utf-8"


_LONE = re.compile(
    r"\\u[dD](?:[89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F][0-9a-fA-F]{2})"
    r"|(?<!\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD])[c-fC-F][0-9a-fA-F]{2})"
)
_ESCAPES = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)", re.DOTALL
)


def _without_lone_surrogates(text: str) -> str:
    """Escaped halves of a pair become U+FFFD: they could be neither shown nor stored."""
    if ("\\ud" not in text and "\\uD" not in text) or not _LONE.search(text):
        return text
    return _ESCAPES.sub(lambda found: "\\ufffd" if found[1] else found[0], text)


def _scalar(text: str, scanner: Scanner) -> tuple[Any, ...] | None:
    """The answer as one text, number or constant; a text that is JSON itself is read once more."""
    try:
        value, end = scanner.scan(text, 0)
    except JSONDecodeError:
        return None
    if end != len(text):
        return None
    if isinstance(value, str) and not isinstance(value, Real):
        inner = value.strip(_AROUND)
        if inner[:1] in ("{", "["):
            return tuple(_values(_without_lone_surrogates(inner), scanner))
    return (value,)


_START = re.compile(r"[\[{]")
_PAGE = re.compile(
    r"<!doctype|<(?:head|title|script|style|form|meta|iframe|link|svg|img|input)\b|fatal error|parse error",
    re.IGNORECASE,
)


def _values(text: str, scanner: Scanner) -> list[Any]:
    """The containers in the text, in order. Raises Undecodable where the text is a page, or a container is broken."""
    found: list[Any] = []
    at = told = false_starts = 0
    while start := _START.search(text, at):
        value, end = _container(text, start.start(), scanner)
        if end is None:
            false_starts += 1
            if false_starts > _MAX_FALSE_STARTS:
                raise Undecodable(Flaw.NOT_JSON)
            at = start.end()
            continue
        if _PAGE.search(text, told, start.start()):
            raise Undecodable(Flaw.NOT_JSON)
        found.append(value)
        at = told = end
        if len(found) > MAX_VALUES:
            raise Undecodable(Flaw.TOO_COMPLEX)
    if not found:
        raise Undecodable(Flaw.NOT_JSON)
    return found


def _container(text: str, at: int, scanner: Scanner) -> tuple[Any, int | None]:
    """The container that starts at `at`, repaired where needed; end None where the bracket is just text."""
    try:
        return scanner.scan(text, at)
    except JSONDecodeError:
        pass
    return repaired(text, at)
