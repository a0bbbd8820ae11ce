"""Rows as text for the clipboard: locale-free, and harmless in a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from smm_desktop.core.money import plain_amount
from smm_desktop.ui.reading import unmarked
from smm_desktop.ui.tables.model import Column


def tsv(columns: Sequence[Column], rows: Sequence[Any]) -> str:
    """Rows as they are shown, cells parted by tabs; tabs and line breaks inside a cell become spaces."""
    return "\n".join("\t".join(_one_line(column.text(row)) for column in columns) for row in rows)


def as_csv(columns: Sequence[Column], rows: Sequence[Any]) -> str:
    """Rows with a title line (RFC 4180); what a spreadsheet would take for a formula is made text."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([column.title for column in columns])
    writer.writerows([_harmless(_value(column, row)) for column in columns] for row in rows)
    return out.getvalue()


def as_json(columns: Sequence[Column], rows: Sequence[Any]) -> str:
    """Rows as a JSON list of objects, keyed by the columns' keys."""
    return json.dumps([{c.key: _value(c, row) for c in columns} for row in rows], ensure_ascii=False, indent=2)


FORMS: Mapping[str, Callable[[Sequence[Column], Sequence[Any]], str]] = {"tsv": tsv, "csv": as_csv, "json": as_json}


def _value(column: Column, row: Any) -> Any:
    value = column.value(row)
    match value:
        case None | bool() | int() | float():
            return value
        case Decimal():
            return plain_amount(value)
        case datetime():
            return value.isoformat()
    return str(value)


def _harmless(value: Any) -> Any:
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r") else value


def _one_line(text: str) -> str:
    return " ".join(unmarked(text).replace("\t", " ").splitlines())
