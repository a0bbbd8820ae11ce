"""A sentence that was kept in English, as orders keep why they failed, found again as the `Text` it was made of.

What is kept stays readable in exports and for older programs, and is shown in the language spoken now.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from smm_desktop.core.text import Text

_GAP = re.compile(r"\{(\w+)\}")
_LEAST = 10
"""Letters that a template has outside of its gaps, or it would be found in anything."""
_DEEPEST = 3


def recognised(sentence: str, templates: Iterable[str], depth: int = _DEEPEST) -> Text | None:
    """The text of one of `templates` that reads as `sentence`, the sentences in its gaps found again too; or None.

    Where several do, the one that says most by itself.
    """
    fitting = [template for template in templates if _may_fit(template, sentence)]
    for template in sorted(fitting, key=lambda each: -len(_GAP.sub("", each))):
        found = _pattern(template).fullmatch(sentence)
        if found:
            values = {name: _value(words, templates, depth) for name, words in found.groupdict().items()}
            return Text(template, values)
    return None


def _value(words: str, templates: Iterable[str], depth: int) -> object:
    return (recognised(words, templates, depth - 1) if depth and len(words) >= _LEAST else None) or words


def _may_fit(template: str, sentence: str) -> bool:
    start = template.partition("{")[0]
    return "%n" not in template and sentence.startswith(start) and len(_GAP.sub("", template)) >= _LEAST


@lru_cache(maxsize=1024)
def _pattern(template: str) -> re.Pattern[str]:
    parts, seen = [], set()
    for number, part in enumerate(_GAP.split(template)):
        if number % 2 == 0:
            parts.append(re.escape(part))
        elif part in seen:
            parts.append(f"(?P={part})")
        else:
            seen.add(part)
            parts.append(f"(?P<{part}>.*)")
    return re.compile("".join(parts), re.DOTALL)
