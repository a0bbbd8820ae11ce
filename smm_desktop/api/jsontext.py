"""Strict JSON with numbers kept exactly, and what can be wrong with an answer."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from json import JSONDecodeError, JSONDecoder
from typing import Any


class Flaw(StrEnum):
    """Why an answer cannot be decoded."""

    EMPTY = "empty"
    NOT_JSON = "not JSON"
    CUT = "cut off"
    TOO_COMPLEX = "too complex"


class Undecodable(Exception):
    """The answer has no certain meaning."""

    def __init__(self, flaw: Flaw) -> None:
        self.flaw = flaw
        super().__init__(flaw.value)


class Real(str):
    """A number with a fraction or an exponent, or beyond every use, as its text: read exactly, by the typed readers."""

    __slots__ = ()


class Conflict:
    """Stands for the value of a name that was given twice with different values: nobody can read it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<conflict>"


CONFLICT = Conflict()


def from_pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object from its names and values; a name with two different values gets CONFLICT."""
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    merged: dict[str, Any] = {}
    for name, value in pairs:
        merged[name] = value if name not in merged or merged[name] == value else CONFLICT
    return merged


def _whole_number(text: str) -> int | Real:
    return int(text) if len(text) <= 40 else Real(text)


Pairs = list[tuple[str, Any]]


class Scanner:
    """Reads strict JSON. `make` makes what each object becomes of its names and values.

    `make` being a function of Python's, other threads get their turn between two objects of a long answer.
    """

    def __init__(self, make: Callable[[Pairs], Any] = from_pairs) -> None:
        self._make = make
        self._decoder = JSONDecoder(parse_float=Real, parse_constant=Real, strict=False, object_pairs_hook=make)

    def scan(self, text: str, at: int) -> tuple[Any, int]:
        """One JSON value from `at` on, and where it ends. Raises JSONDecodeError or Undecodable."""
        try:
            return self._decoder.raw_decode(text, at)
        except JSONDecodeError:
            raise
        except ValueError:  # a number of thousands of digits
            return self._scan_carefully(text, at)
        except RecursionError:
            pass
        raise Undecodable(Flaw.TOO_COMPLEX)

    def _scan_carefully(self, text: str, at: int) -> tuple[Any, int]:
        careful = JSONDecoder(
            parse_float=Real,
            parse_constant=Real,
            parse_int=_whole_number,
            strict=False,
            object_pairs_hook=self._make,
        )
        try:
            return careful.raw_decode(text, at)
        except RecursionError:
            pass
        raise Undecodable(Flaw.TOO_COMPLEX)


PLAIN = Scanner()
