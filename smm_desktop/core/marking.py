"""The mark of words that are translated elsewhere; apart, as the first modules loaded need nothing else."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, template: str) -> str:  # noqa: ARG001, N802 - the form that Qt's lupdate looks for
    """Mark a literal for translation without translating it: returns `template` as it is."""
    return template
