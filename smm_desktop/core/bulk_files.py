"""Files of bulk orders: bytes to text, whatever program wrote them."""

from __future__ import annotations

import codecs

from smm_desktop.core.errors import InputError
from smm_desktop.core.text import QT_TRANSLATE_NOOP

MAX_FILE_SIZE = 64 * 1024 * 1024
"""Bytes of the largest file that is opened: 100,000 lines of long comments fit."""

_EMPTY = QT_TRANSLATE_NOOP("core", "The file is empty.")
_BINARY = QT_TRANSLATE_NOOP("core", "This is not a text file. Save the list as CSV, then open it here.")
_TOO_LARGE = QT_TRANSLATE_NOOP("core", "The file is larger than {most} MB. Split the list.")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def check_size(size: int) -> None:
    """Refuse a file of `size` bytes that is empty or too large, before it is read. Raises InputError."""
    if size == 0:
        raise InputError(_EMPTY, field="Bulk lines")
    if size > MAX_FILE_SIZE:
        raise InputError(_TOO_LARGE, field="Bulk lines", most=MAX_FILE_SIZE // 1024**2)


def decode(data: bytes) -> str:
    """The text of a file: by its byte-order mark, else UTF-8, else UTF-16 without mark, else Windows-1252.

    Raises InputError for an empty file and for one that holds no text.
    """
    check_size(len(data))
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strictly(data, encoding)
    if b"\0" in data[:4096]:
        return _strictly(data, _utf16_without_mark(data))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    return _as_text(text)


def _utf16_without_mark(data: bytes) -> str:
    sample = data[:4096]
    return "utf-16-le" if sample[1::2].count(0) > sample[0::2].count(0) else "utf-16-be"


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return _as_text(data.decode(encoding))
    except UnicodeError:
        raise InputError(_BINARY, field="Bulk lines") from None


def _as_text(text: str) -> str:
    sample = text[:65536]
    odd = sum(1 for c in sample if (c < " " and c not in "\t\r\n\f") or c == "\ufffd")
    if odd * 50 > len(sample) or "\0" in sample:
        raise InputError(_BINARY, field="Bulk lines")
    return text
