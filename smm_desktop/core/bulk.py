"""Bulk orders: lines and CSV files to orders that were checked one by one.

A line is `service | link | quantity`, separated by `|`, a tab, a semicolon or a comma, in any order that can be
recognised, with further fields by name behind it: `5 | https://site.example/p | comments=First // Second`.
Items of a list are separated by ` // ` or a written `\\n`. A CSV file, or text that begins with a header, names its
columns.
Nothing is guessed line by line: which of two numbers is the service is decided once for all lines.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from smm_desktop.core.accounts import Dialect
from smm_desktop.core.checks import cautions, faults, sendable
from smm_desktop.core.errors import InputError
from smm_desktop.core.money import Count
from smm_desktop.core.progress import Progress, Silent
from smm_desktop.core.services import TYPES, Editor, Service, billed_quantity, estimate, service_type, whole
from smm_desktop.core.text import QT_TRANSLATE_NOOP, Text, plain

MAX_LINES = 100_000
MAX_LINE_LENGTH = 200_000
SEPARATORS = "|\t;,"
Lookup = Callable[[str], Sequence[Service]]

_FIELD_NAMES = {field.name for kind in TYPES for field in kind.fields}
_LIST_NAMES = {field.name for kind in TYPES for field in kind.fields if field.editor is Editor.LINES}
_ALIASES = {
    "service": "service",
    "serviceid": "service",
    "id": "service",
    "link": "link",
    "url": "link",
    "linktopage": "link",
    "quantity": "quantity",
    "qty": "quantity",
    "amount": "quantity",
    "count": "quantity",
    **{re.sub(r"[\s_-]", "", name): name for name in _FIELD_NAMES},
}
_NAMED = re.compile(r"\s*([A-Za-z][A-Za-z_ ]{1,20}?)\s*=(.*)", re.DOTALL)
_LINE_END = re.compile(r"\r\n|\r|\n")
_ITEM = re.compile(r"\s//\s|\\n")

_TOO_MANY_LINES = QT_TRANSLATE_NOOP("core", "More than {most} lines are too many for one batch. Split the list.")
_NO_LINES = QT_TRANSLATE_NOOP("core", "There is no line to order. One order a line: service | link | quantity.")
_NO_SERVICE_COLUMN = QT_TRANSLATE_NOOP("core", "The header names no service column. It needs at least: service, link.")
_NO_SERVICE = QT_TRANSLATE_NOOP("core", "No service id. A line is: service | link | quantity.")
_UNKNOWN_SERVICE = QT_TRANSLATE_NOOP("core", "Service {service} is not in this account's list.")
_TWICE_IN_LIST = QT_TRANSLATE_NOOP("core", "The panel lists service {service} more than once, so it cannot be ordered.")
_TOO_MANY_FIELDS = QT_TRANSLATE_NOOP("core", "Too many fields: “{words}” has no place. Name it, as in comments=…")
_FIELD_TWICE = QT_TRANSLATE_NOOP("core", "“{words}” is given twice.")
_NO_PLACE = QT_TRANSLATE_NOOP("core", "This service takes no {field}.")
_TOO_LONG_LINE = QT_TRANSLATE_NOOP("core", "This line is too long.")
_UNUSED = QT_TRANSLATE_NOOP("core", "These columns of the file are not used: {words}.")
_BROKEN_QUOTES = QT_TRANSLATE_NOOP("core", "The quotation marks of this file do not match near line {line}.")
_SAME_AS = QT_TRANSLATE_NOOP("core", "Same service and link as line {line}.")


@dataclass(frozen=True, slots=True)
class BulkLine:
    """One line and what would be sent for it. `line` counts from 1; it is ready when `faults` is empty.

    `fields` are exactly what `add` would carry. `estimate` is None where it cannot be told.
    """

    line: int
    service: str
    service_name: str = ""
    service_type: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    faults: tuple[Text, ...] = ()
    cautions: tuple[Text, ...] = ()
    billed: int | None = None
    estimate: Decimal | None = None

    @property
    def ready(self) -> bool:
        """True for a line that can be placed."""
        return not self.faults


@dataclass(frozen=True, slots=True)
class Preview:
    """All lines, checked. `total` is the sum of the ready lines' estimates, in `currency`.

    `open_ended` counts ready lines whose cost has no upper end.
    """

    lines: tuple[BulkLine, ...]
    ready: int
    faulty: int
    total: Decimal
    currency: str = ""
    open_ended: int = 0


@dataclass(slots=True)
class _Raw:
    """A line taken apart, before it is known which number is the service."""

    line: int
    links: list[str] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)
    named: dict[str, str] = field(default_factory=dict)
    faults: list[Text] = field(default_factory=list)
    cautions: list[Text] = field(default_factory=list)


def preview(
    text: str,
    lookup: Lookup,
    *,
    today: date,
    currency: str = "",
    dialect: Dialect | None = None,
    table: bool = False,
    progress: Progress | None = None,
) -> Preview:
    """Check every line of `text`; `lookup` gives the services of an id. With `table` it is CSV even without a header.

    Raises InputError for text that holds no line, or more than 100,000, or a header without a service column.
    """
    told = progress or Silent()
    raws = list(_read(text, table=table))
    if not raws:
        raise InputError(_NO_LINES, field="Bulk lines")
    service_first = _service_comes_first(raws, lookup)
    checked: list[BulkLine] = []
    seen: dict[tuple[str, str], int] = {}
    for count, raw in enumerate(raws):
        if count % 500 == 0:
            told.report(count, len(raws))
            if told.cancelled:
                break
        checked.append(_check(raw, lookup, service_first, today, dialect or Dialect(), seen))
    return _summed(tuple(checked), currency)


def faulty_text(text: str, checked: Sequence[BulkLine]) -> str:
    """What is left of `text` once its ready lines are taken out: the header, if it has one, and the faulty lines.

    `checked` are the lines of its preview. Empty where none is faulty.
    """
    if all(line.ready for line in checked):
        return ""
    written = _LINE_END.split(text)
    starts = [line.line for line in checked] + [len(written) + 1]
    kept = written[: starts[0] - 1]
    for line, end in zip(checked, starts[1:], strict=True):
        if not line.ready:
            kept += written[line.line - 1 : end - 1]
    return "\n".join(kept).strip("\n") + "\n"


def _summed(checked: tuple[BulkLine, ...], currency: str) -> Preview:
    ready = [line for line in checked if line.ready]
    known = [line.estimate for line in ready if line.estimate is not None]
    total = sum(known, Decimal(0))
    return Preview(checked, len(ready), len(checked) - len(ready), total, currency, len(ready) - len(known))


# Reading: text to raw lines.


def _read(text: str, *, table: bool) -> Iterator[_Raw]:
    text = text.removeprefix("\ufeff")
    first = next((line for line in _LINE_END.split(text[:MAX_LINE_LENGTH]) if line.strip()), "")
    separator = _separator(first)
    header = _header(first, separator)
    if header and "service" not in header:
        raise InputError(_NO_SERVICE_COLUMN, field="Bulk lines")
    raws = _table(text, separator, header) if header or table else _plain_lines(text)
    for count, raw in enumerate(raws):
        if count >= MAX_LINES:
            raise InputError(_TOO_MANY_LINES, field="Bulk lines", most=Count(MAX_LINES))
        yield raw


def _separator(line: str) -> str:
    """The separator of a line: the first of bar, tab, semicolon and comma that it has."""
    return next((mark for mark in SEPARATORS if mark in line), "|")


def _header(line: str, separator: str) -> tuple[str, ...]:
    """The field names of a header; empty where `line` is not one: every named cell must be known, and one a must."""
    cells = [re.sub(r"[\s_-]", "", cell.strip().strip('"').casefold()) for cell in line.split(separator)]
    if len(cells) < 2 or not {"service", "serviceid", "link", "url"} & set(cells):
        return ()
    if "serviceid" in cells:  # then "service" is its name, as in our own exports
        cells = ["" if cell == "service" else cell for cell in cells]
    return tuple(_ALIASES.get(cell, "") for cell in cells)


def _table(text: str, separator: str, header: Sequence[str]) -> Iterator[_Raw]:
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    before, named = 0, not header
    unused: list[str] = []
    try:
        for row in rows:
            line, before = before + 1, rows.line_num
            if not any(cell.strip() for cell in row):
                continue
            if not named:
                named = True
                unused = [plain(cell, 40) for name, cell in zip(header, row, strict=False) if not name and cell.strip()]
                continue
            raw = _named_row(line, row, header) if header else _positional(line, row)
            if unused:
                raw.cautions.append(Text(_UNUSED, {"words": ", ".join(unused)}))
                unused = []
            yield raw
    except csv.Error:
        raise InputError(_BROKEN_QUOTES, field="Bulk lines", line=before + 1) from None


def _named_row(line: int, row: Sequence[str], header: Sequence[str]) -> _Raw:
    raw = _Raw(line)
    for name, cell in zip(header, row, strict=False):
        if name and cell.strip():
            _put(raw, name, cell.strip())
    for cell in row[len(header) :]:
        if cell.strip():
            raw.faults.append(Text(_TOO_MANY_FIELDS, {"words": plain(cell, 40)}))
    return raw


def _plain_lines(text: str) -> Iterator[_Raw]:
    for number, line in enumerate(_LINE_END.split(text), 1):
        if not line.strip():
            continue
        if len(line) > MAX_LINE_LENGTH:
            yield _Raw(number, faults=[Text(_TOO_LONG_LINE)])
        else:
            yield _positional(number, line.split(_separator(line)))


def _positional(number: int, cells: Iterable[str]) -> _Raw:
    raw = _Raw(number)
    for cell in cells:
        part = cell.strip()
        if not part:
            continue
        found = _NAMED.fullmatch(part)
        name = _ALIASES.get(re.sub(r"[\s_-]", "", found[1].casefold())) if found else None
        if found and name:
            _put(raw, name, found[2].strip())
        elif part.isascii() and part.isdigit() and len(raw.numbers) < 2:
            raw.numbers.append(part)
        else:
            _put_unnamed(raw, part)
    return raw


def _put_unnamed(raw: _Raw, part: str) -> None:
    """A part that is no number: the link where it looks like one, else a code in the service's or quantity's place."""
    if not raw.links and (_looks_like_link(part) or raw.numbers):
        raw.links.append(part)
    elif len(raw.numbers) < 2:
        raw.numbers.append(part)
    else:
        raw.faults.append(Text(_TOO_MANY_FIELDS, {"words": plain(part, 40)}))


def _looks_like_link(part: str) -> bool:
    return "://" in part or part.startswith("@") or ("." in part and not part.replace(".", "").isdigit())


def _put(raw: _Raw, name: str, value: str) -> None:
    if name in raw.named:
        raw.faults.append(Text(_FIELD_TWICE, {"words": name}))
    raw.named[name] = "\n".join(_ITEM.split(value)) if name in _LIST_NAMES else value


# Deciding: which of two numbers is the service, once for all lines.


def _service_comes_first(raws: Sequence[_Raw], lookup: Lookup) -> bool:
    votes = 0
    for raw in raws:
        if len(raw.numbers) == 2 and "service" not in raw.named:
            first, second = raw.numbers
            votes += _likely(lookup(first), second) - _likely(lookup(second), first)
    return votes >= 0


def _likely(services: Sequence[Service], quantity: str) -> int:
    """0 where there is no such service, 1 where there is, 2 where it also takes that quantity."""
    if not services:
        return 0
    count = whole(quantity)
    return 1 + any(count is not None and service.min <= count <= service.max for service in services)


# Checking: one raw line to one that could be sent.


def _check(
    raw: _Raw,
    lookup: Lookup,
    service_first: bool,
    today: date,
    dialect: Dialect,
    seen: dict[tuple[str, str], int],
) -> BulkLine:
    service_id, fields = _assigned(raw, service_first)
    found = lookup(service_id) if service_id else ()
    if len(found) != 1:
        template = _NO_SERVICE if not service_id else _TWICE_IN_LIST if found else _UNKNOWN_SERVICE
        fault = Text(template, {"service": plain(service_id, 40)} if service_id else {})
        return BulkLine(raw.line, plain(service_id, 40), fields=fields, faults=(*raw.faults, fault))
    return _checked(raw, found[0], fields, today, dialect, seen)


def _assigned(raw: _Raw, service_first: bool) -> tuple[str, dict[str, str]]:
    fields = dict(raw.named)
    numbers = list(raw.numbers)
    service = fields.pop("service", "")
    if not service and numbers:
        service = numbers.pop(0 if service_first or len(numbers) == 1 else 1)
    for name, given in (("quantity", numbers), ("link", raw.links)):
        if given and name in fields:
            raw.faults.append(Text(_TOO_MANY_FIELDS, {"words": plain(given[0], 40)}))
        elif given:
            fields[name] = given.pop(0)
    return service, fields


def _checked(
    raw: _Raw,
    service: Service,
    fields: dict[str, str],
    today: date,
    dialect: Dialect,
    seen: dict[tuple[str, str], int],
) -> BulkLine:
    kind = service_type(service.type)
    misplaced = [name for name in fields if kind.known and kind.field(name) is None]
    wrong = raw.faults + [Text(_NO_PLACE, {"field": name}) for name in misplaced]
    wrong += [fault.text for fault in faults(service, fields, today=today)]
    sent = sendable(service, fields, dialect)
    warned = raw.cautions + [caution.text for caution in cautions(sent, dialect)]
    key = (service.id, sent.get("link") or sent.get("username", ""))
    earlier = seen.setdefault(key, raw.line)
    if earlier != raw.line and not wrong:
        warned.append(Text(_SAME_AS, {"line": earlier}))
    priced = not wrong
    return BulkLine(
        raw.line,
        service.id,
        service.name,
        service.type,
        sent,
        tuple(wrong),
        tuple(warned),
        billed_quantity(service, sent) if priced else None,
        estimate(service, sent) if priced else None,
    )
