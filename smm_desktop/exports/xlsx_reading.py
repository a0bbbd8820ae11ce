"""The first worksheet of a workbook, row by row, with no more of the format than a table of words and numbers needs.

A workbook is a ZIP of XML files. Words stand in the cell itself or in a list that all sheets share; a date is a number
of days whose cell wears a format of a date.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import IO
from xml.etree import ElementTree

from smm_desktop.core.imports import RawCell

_MOST_BYTES = 4 * 1024**3
_MOST_SHARED = 512 * 1024**2
_HEAD = 4096
_EPOCH = datetime(1899, 12, 30, tzinfo=UTC)
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_COLUMN = re.compile("[A-Z]{1,3}")
_BUILT_IN_DATES = frozenset({14, 15, 16, 17, 22})
_FIRST_SHEET = "xl/worksheets/sheet1.xml"
_MOST_COLUMNS = 1000


def sheet_rows(path: Path) -> Iterator[list[RawCell]]:
    """The rows of the first sheet. Raises zipfile.BadZipFile, KeyError, ValueError or SyntaxError for what is none."""
    with zipfile.ZipFile(path) as book:
        shared, dates = _shared(book), _date_styles(book)
        with _member(book, _FIRST_SHEET, _MOST_BYTES) as sheet:
            for element in _elements(sheet, "row"):
                yield _row(element, shared, dates)


def _row(element: ElementTree.Element, shared: list[str], dates: frozenset[str]) -> list[RawCell]:
    row: list[RawCell] = []
    for cell in element:
        place = _place(cell.get("r", ""), len(row))
        row += [None] * (place - len(row))
        row.append(_value(cell, shared, dates))
    return row


def _value(cell: ElementTree.Element, shared: list[str], dates: frozenset[str]) -> RawCell:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return _unescaped("".join(part.text or "" for part in cell.iter() if _name(part) == "t"))
    found = next((part.text for part in cell if _name(part) == "v"), None)
    if found is None:
        return None
    if kind == "s":
        return shared[int(found)]
    if kind != "n":
        return _unescaped(found)
    if cell.get("s") in dates:
        return _moment(float(found))
    number = float(found)
    return int(number) if number.is_integer() and abs(number) < 2**53 else number


def _moment(days: float) -> str:
    moment = _EPOCH + timedelta(seconds=round(days * 86_400))
    return moment.isoformat().replace("+00:00", "Z")


def _shared(book: zipfile.ZipFile) -> list[str]:
    name = "xl/sharedStrings.xml"
    if name not in book.namelist():
        return []
    with _member(book, name, _MOST_SHARED) as file:
        return [
            _unescaped("".join(part.text or "" for part in element.iter() if _name(part) == "t"))
            for element in _elements(file, "si")
        ]


def _date_styles(book: zipfile.ZipFile) -> frozenset[str]:
    """The numbers of the cell styles that show a date."""
    name = "xl/styles.xml"
    if name not in book.namelist():
        return frozenset()
    with _member(book, name, _MOST_SHARED) as file:
        root = ElementTree.parse(file).getroot()  # noqa: S314 - without a DOCTYPE, which `_member` refuses
    own = {
        form.get("numFmtId", "")
        for form in root.iter()
        if _name(form) == "numFmt" and "yy" in form.get("formatCode", "").lower()
    }
    known = own | {str(number) for number in _BUILT_IN_DATES}
    styles = next((part for part in root if _name(part) == "cellXfs"), None)
    used = enumerate(() if styles is None else styles)
    return frozenset(str(number) for number, style in used if style.get("numFmtId") in known)


def _elements(file: IO[bytes], name: str) -> Iterator[ElementTree.Element]:
    """All elements of that name, each forgotten once it was looked at."""
    above: list[ElementTree.Element] = []
    for event, element in ElementTree.iterparse(file, ("start", "end")):  # noqa: S314 - see `_member`
        if event == "start":
            above.append(element)
            continue
        above.pop()
        if _name(element) == name:
            yield element
            if above:
                above[-1].clear()


def _member(book: zipfile.ZipFile, name: str, most: int) -> IO[bytes]:
    """A file of the book. Raises ValueError for one that is far too large, or declares entities."""
    if book.getinfo(name).file_size > most:
        raise ValueError("too large")
    with book.open(name) as file:
        if b"<!" in file.read(_HEAD):
            raise ValueError("declares entities")
    return book.open(name)


def _name(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


def _place(reference: str, otherwise: int) -> int:
    """The column of a reference such as "AB12", counted from 0."""
    letters = _COLUMN.match(reference)
    if letters is None:
        return otherwise
    place = 0
    for letter in letters[0]:
        place = place * 26 + ord(letter) - ord("A") + 1
    if place > _MOST_COLUMNS:
        raise ValueError("too many columns")
    return place - 1


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)
