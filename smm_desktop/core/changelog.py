"""What changed from version to version: reads CHANGELOG.md, which comes with the program."""

from __future__ import annotations

import re
from typing import NamedTuple

_HEADING = re.compile(r"## +(\S.*?) *$")
_VERSION = re.compile(r"\d+(\.\d+)*")


class Edition(NamedTuple):
    """One version and its changes, as plain sentences. `version` is empty for what is not released yet."""

    version: str
    changes: tuple[str, ...]


def editions(text: str) -> tuple[Edition, ...]:
    """The versions in the order of the file, newest first; those without a change are left out."""
    found: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        if heading := _HEADING.match(line):
            number = _VERSION.search(heading[1])
            found.append((number[0] if number else "", []))
        elif found:
            _add(found[-1][1], line)
    made = (Edition(version, tuple(_plain(words) for words in changes if words)) for version, changes in found)
    return tuple(edition for edition in made if edition.changes)


def _add(changes: list[str], line: str) -> None:
    """A line begins a change with its dash, or anew behind an empty line; else it goes on with the last one."""
    words = line.strip()
    if words.startswith("- "):
        changes.append(words[2:])
    elif not words:
        changes.append("")
    elif changes:
        changes[-1] = f"{changes[-1]} {words}".strip()
    else:
        changes.append(words)


def _plain(words: str) -> str:
    return words.replace("`", "").replace("**", "")


def is_update(kept: str, now: str) -> bool:
    """True where `now` comes after the version that ran before; a `kept` that is no version counts as an older one."""
    before = _numbers(kept)
    return before is None or before < (_numbers(now) or [])


def _numbers(version: str) -> list[int] | None:
    return [int(part) for part in version.split(".")] if _VERSION.fullmatch(version) else None
