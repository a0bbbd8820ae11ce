"""Ids of orders in pasted text or a file of any program."""

from __future__ import annotations

import csv
import re

_SEPARATORS = re.compile(r"[\s,;|]+")
MAX_TEXT = 20_000_000
"""Characters taken at once."""
_TITLES = frozenset({"order id", "order", "orderid", "order_id", "id", "#"})


def order_ids(text: str) -> tuple[str, ...]:
    """The ids in pasted text: parted by white space, commas, semicolons or bars; each once, in their order."""
    found = (word.strip("\"'#") for word in _SEPARATORS.split(text[:MAX_TEXT]))
    return tuple(dict.fromkeys(word for word in found if word))


def ids_of_table(text: str) -> tuple[str, ...]:
    """The ids in a CSV: of the column named so ("Order ID", "id" …); where no title tells, all of its words."""
    lines = text[:MAX_TEXT].splitlines()
    first = lines[0] if lines else ""
    separator = max(",;\t|", key=first.count)
    titles = [title.strip("\ufeff\"' ").casefold() for title in first.split(separator)]
    place = next((titles.index(title) for title in ("order id", *sorted(_TITLES)) if title in titles), None)
    if place is None:
        return order_ids(text)
    rows = csv.reader(lines[1:], delimiter=separator)
    found = (row[place].strip().strip("'#") for row in rows if len(row) > place)
    return tuple(dict.fromkeys(word for word in found if word))
