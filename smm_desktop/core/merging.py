"""The services of several catalogues in one order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import merge
from itertools import compress
from typing import Any

from smm_desktop.core.catalogue import Catalogue, SortColumn

_FEW = 8
"""Fewer than one of so many are sorted among themselves; more are picked out of the order of all."""


@dataclass(frozen=True, slots=True)
class Merged:
    """The order of all services, numbered through their catalogues, by one column: up, down, and the place of each.

    Equal ones share a place and stand in the order of their catalogues, both up and down.
    """

    up: list[int]
    down: list[int]
    places: list[int]

    def sorted(self, numbers: list[int], *, descending: bool = False) -> list[int]:
        """Some of the services in that order; the list is the caller's own."""
        order = self.down if descending else self.up
        if len(numbers) == len(order):
            return order.copy()
        if len(numbers) * _FEW < len(order):
            return sorted(numbers, key=self.places.__getitem__, reverse=descending)
        chosen = bytearray(len(order))
        for number in numbers:
            chosen[number] = 1
        return list(compress(order, map(chosen.__getitem__, order)))


def merged(catalogues: Sequence[Catalogue], column: SortColumn) -> Merged:
    """The order of all services of these catalogues; rates are compared within a currency only.

    Takes about 0.3 s for 100,000 services, so it belongs on a job. What is sorted already is merged step by step: to
    sort all at once would be one long step, in which no other thread gets its turn.
    """
    start, streams = 0, []
    for catalogue in catalogues:
        streams.append(_stream(catalogue, column, start))
        start += len(catalogue)
    up: list[int] = []
    ends: list[int] = []
    places = [0] * start
    before: Any = None
    for key, number in merge(*streams, key=_first):
        if up and key != before:
            ends.append(len(up))
        before = key
        places[number] = len(ends)
        up.append(number)
    return Merged(up, _turned(up, ends), places)


def _stream(catalogue: Catalogue, column: SortColumn, start: int) -> Iterator[tuple[Any, int]]:
    keys = catalogue.keys(column)
    within = catalogue.currency if column == "rate" else ""
    return (((within, keys[row]), start + row) for row in catalogue.order(column))


def _first(pair: tuple[Any, int]) -> Any:
    return pair[0]


def _turned(up: list[int], ends: list[int]) -> list[int]:
    """The other way round, but for equal ones: these begin and end at `ends`."""
    down: list[int] = []
    end = len(up)
    for begin in (*reversed(ends), 0):
        down += up[begin:end]
        end = begin
    return down
