"""The mark of words that are translated elsewhere; apart, as the first modules loaded need nothing else."""

from __future__ import annotations

from collections.abc import Iterator

_MARKED: dict[str, None] = {}


def QT_TRANSLATE_NOOP(context: str, template: str) -> str:  # noqa: N802 - the form that Qt's lupdate looks for
    """Mark a literal for translation without translating it: returns `template` as it is."""
    if context == "core":
        _MARKED[template] = None
    return template


def marked() -> Iterator[str]:
    """The sentences marked for the context "core" in what is loaded so far."""
    return iter(tuple(_MARKED))
