"""Orders written as the lines of a bulk order, which `core.bulk` reads back as the same orders."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from smm_desktop.core.services import TYPES, Editor

_FIRST = ("link", "quantity")
_LISTS = {field.name for kind in TYPES for field in kind.fields if field.editor is Editor.LINES}
_APART = " // "
_SPECIAL = frozenset('|"\r\n\t')


def as_lines(orders: Iterable[tuple[str, Mapping[str, str]]]) -> str:
    """The lines of orders, given as service and fields: plain ones where link and quantity tell all, else a table."""
    every = [(service, {name: _written(name, value) for name, value in fields.items()}) for service, fields in orders]
    names = {name for _, fields in every for name in fields}
    if names <= set(_FIRST) and not any(map(_needs_quotes, every)):
        return "\n".join(_plain(service, fields) for service, fields in every)
    columns = [name for name in _FIRST if name in names] + sorted(names - set(_FIRST))
    return _table(every, columns)


def _written(name: str, value: str) -> str:
    """A list's items in one line, where none of them has what parts them in it."""
    apart = name in _LISTS and _APART not in value and "\\n" not in value
    return _APART.join(value.splitlines()) if apart else value


def _needs_quotes(order: tuple[str, Mapping[str, str]]) -> bool:
    service, fields = order
    plain = all(not _SPECIAL & set(cell) for cell in (service, *fields.values()))
    return not plain or not service.isdigit() or not all(fields.get(name) for name in _FIRST)


def _plain(service: str, fields: Mapping[str, str]) -> str:
    return " | ".join((service, *(fields[name] for name in _FIRST)))


def _table(orders: Iterable[tuple[str, Mapping[str, str]]], columns: Sequence[str]) -> str:
    file = io.StringIO(newline="")
    rows = csv.writer(file, lineterminator="\n")
    rows.writerow(("service", *columns))
    rows.writerows((service, *(fields.get(name, "") for name in columns)) for service, fields in orders)
    return file.getvalue()
