"""JSON that panels write by hand: lists with keys, a comma too many, a comma missing between two objects.

A parser without recursion that is a little more tolerant than the standard one, and slower; it runs only where that
one failed. Whatever could mean two things stays an error.
"""

from __future__ import annotations

import re
from json import JSONDecodeError
from typing import Any

from smm_desktop.api.jsontext import PLAIN, Flaw, Undecodable, from_pairs

_MAX_DEPTH = 200
_SPACE = re.compile(r"[ \t\r\n]*")
_NUMBER_KEY = re.compile(r"-?[0-9]{1,40}(?=[ \t\r\n]*:)")
_CLOSING = {"[": "]", "{": "}"}
_LITERALS = ("true", "false", "null", "NaN", "Infinity", "-Infinity")


class _NotThis(Exception):
    """The text stops being JSON at `at`."""

    def __init__(self, at: int) -> None:
        self.at = at
        super().__init__(str(at))


class _Open:
    """A container that is being read. A list whose items have names becomes an object."""

    __slots__ = ("closing", "items", "name", "named")

    def __init__(self, opening: str) -> None:
        self.closing = _CLOSING[opening]
        self.named: bool | None = True if opening == "{" else None
        self.items: list[Any] = []
        self.name = ""

    def add(self, value: Any) -> None:
        """Keep one item, under the name read before it where items have names."""
        self.items.append((self.name, value) if self.named else value)

    def value(self) -> Any:
        """What was read."""
        return from_pairs(self.items) if self.named else self.items


class _Reader:
    def __init__(self, text: str, at: int) -> None:
        self.text = text
        self.at = at
        self.whole = 0
        """How many values were read to their end: more than none means that the text is meant as JSON."""
        self._open: list[_Open] = []

    def read(self) -> Any:
        """The container at `at`; `at` then stands behind it."""
        while True:
            value = self._value()
            while value is not _OPENED:
                self.whole += 1
                if not self._open:
                    return value
                self._open[-1].add(value)
                value = self._after_item(is_container=isinstance(value, (dict, list)))

    def _peek(self) -> str:
        self.at = _SPACE.match(self.text, self.at).end()  # type: ignore[union-attr]  # it matches nothing as well
        if self.at >= len(self.text):
            raise Undecodable(Flaw.CUT)
        return self.text[self.at]

    def _value(self) -> Any:
        """The value at `at`, or _OPENED where a container with items starts there, read up to its first value."""
        character = self._peek()
        if character not in _CLOSING:
            return self._plain()
        if len(self._open) >= _MAX_DEPTH:
            raise Undecodable(Flaw.TOO_COMPLEX)
        self.at += 1
        opened = _Open(character)
        if self._peek() == opened.closing:
            self.at += 1
            return opened.value()
        self._open.append(opened)
        self._name()
        return _OPENED

    def _plain(self) -> Any:
        try:
            value, self.at = PLAIN.scan(self.text, self.at)
        except JSONDecodeError as error:
            flaw = error.msg, error.pos
        else:
            return value
        if flaw[0].startswith("Unterminated string") or self._is_cut_literal():
            raise Undecodable(Flaw.CUT)
        raise _NotThis(flaw[1])

    def _is_cut_literal(self) -> bool:
        rest = self.text[self.at : self.at + 10]
        return self.at + len(rest) == len(self.text) and any(word.startswith(rest) for word in (*_LITERALS, "-"))

    def _name(self) -> None:
        """Read the name of the next item, where the container's items have names."""
        opened = self._open[-1]
        start = self._peek()
        if opened.named is False or (start not in '"-0123456789' and opened.named is None):
            opened.named = False
            return
        before = self.at
        name = self._name_text(start)
        if name is not None and self._peek() == ":":
            self.at += 1
            opened.named, opened.name = True, name
        elif opened.named:
            raise _NotThis(self.at)
        else:
            opened.named, self.at = False, before

    def _name_text(self, start: str) -> str | None:
        if start == '"':
            return str(self._plain())
        number = _NUMBER_KEY.match(self.text, self.at)
        if number is None:
            return None
        self.at = number.end()
        return number[0]

    def _after_item(self, *, is_container: bool) -> Any:
        """Go on behind an item: _OPENED where another value follows, the container's value where it ends."""
        opened = self._open[-1]
        character = self._peek()
        if character == ",":
            self.at += 1
            character = self._peek()
        elif character != opened.closing and not (is_container and not opened.named and character in _CLOSING):
            raise _NotThis(self.at)
        if character == opened.closing:
            self.at += 1
            return self._open.pop().value()
        self._name()
        return _OPENED


_OPENED = object()


def repaired(text: str, at: int) -> tuple[Any, int | None]:
    """The container that starts at `at` and where it ends; None for an end where the bracket is no JSON at all.

    Raises Undecodable where it is JSON that is cut off, too deep, or broken in more than one possible way.
    """
    reader = _Reader(text, at)
    try:
        return reader.read(), reader.at
    except _NotThis:
        pass
    if reader.whole:
        raise Undecodable(Flaw.NOT_JSON)
    return None, None
