"""Text as it is searched: without case, accents and invisible characters."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

T = TypeVar("T")

_DROPPED = frozenset({"Mn", "Me", "Cf", "Cc"})
_PLAIN_LETTERS = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ħ": "h"})


def fold(text: str) -> str:
    """`text` as it is compared when searching: case-folded, decomposed (NFKD), marks dropped, white space as spaces."""
    if text.isascii():
        return text.lower() if text.isprintable() else "".join(map(_folded, text))
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    if plain.isascii() and plain.isprintable():
        return plain
    return plain.translate(_KEPT)


def by_category(rows: Iterable[T], category: Callable[[T], str]) -> list[T]:
    """Rows sorted by their category as it is compared, those of one category in the order they come in."""
    folded: dict[str, str] = {}

    def key(row: T) -> str:
        name = category(row)
        if name not in folded:
            folded[name] = fold(name)
        return folded[name]

    return sorted(rows, key=key)


def words(text: str) -> tuple[str, ...]:
    """The folded words of a search, longest first, none of them contained in another."""
    found: list[str] = []
    for word in sorted(set(fold(text).split()), key=lambda word: (-len(word), word)):
        if not any(word in longer for longer in found):
            found.append(word)
    return tuple(found)


def marks(text: str, searched: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Where the folded words stand in `text`, as (start, end) ranges that neither overlap nor touch, in order."""
    if not searched:
        return ()
    folded, places = _folded_with_places(text)
    ranges = sorted(found for word in searched if word for found in _ranges(folded, places, word))
    merged: list[tuple[int, int]] = []
    for start, end in ranges:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _kept(character: str) -> str:
    if character.isspace():
        return " "
    return "" if unicodedata.category(character) in _DROPPED else character


class _Kept(dict[int, str]):
    """What becomes of each character of decomposed text; found out once for each."""

    def __missing__(self, code: int) -> str:
        kept = self[code] = _kept(chr(code)).translate(_PLAIN_LETTERS)
        return kept


_KEPT = _Kept()


def _folded(character: str) -> str:
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
    return "".join(map(_kept, plain)).translate(_PLAIN_LETTERS)


def _folded_with_places(text: str) -> tuple[str, Sequence[int]]:
    if text.isascii() and text.isprintable():
        return text.lower(), range(len(text))
    folded: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        plain = _folded(character)
        folded.append(plain)
        places += [place] * len(plain)
    return "".join(folded), places


def _ranges(folded: str, places: Sequence[int], word: str) -> list[tuple[int, int]]:
    found = []
    at = folded.find(word)
    while at >= 0:
        found.append((places[at], places[at + len(word) - 1] + 1))
        at = folded.find(word, at + len(word))
    return found
