"""Sentences for people, made where the fact is known and put into the person's language on the screen."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from smm_desktop.core.marking import QT_TRANSLATE_NOOP as QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence with {named} gaps; `count`, where given, stands for %n and chooses the plural form.

    `str()` gives the English source. The window looks the template up under the context "core" first.
    """

    template: str
    values: Mapping[str, object] = field(default_factory=dict)
    count: int | None = None

    def __str__(self) -> str:
        return self.filled(self.template)

    def filled(self, template: str) -> str:
        """Put the values into `template` (the source or its translation); without values it stays verbatim."""
        if self.count is not None:
            template = template.replace("%n", str(self.count))
        return template.format(**self.values) if self.values else template


def plain(words: object, limit: int = 500) -> str:
    """Words from outside as one safe line: no control or direction characters, at most `limit` characters.

    Lone surrogates become U+FFFD, so that the result can always be written as UTF-8.
    """
    raw = str(words)[: limit * 4]
    if len(raw) <= limit and raw.isprintable() and "  " not in raw and raw == raw.strip():
        return raw  # nearly always, and what follows is slow where a table is drawn
    kept = "".join(" " if character.isspace() else character for character in raw if _is_shown(character))
    line = " ".join(kept.encode("utf-16", "surrogatepass").decode("utf-16", "replace").split())
    return line if len(line) <= limit else line[: limit - 1] + "…"


def _is_shown(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) not in {"Cc", "Cf"} or character == "\u200d"
