"""Sentences from below, in the person's language."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

if TYPE_CHECKING:
    from smm_desktop.core.text import Text

_CONTEXT = "core"


def say(error: BaseException) -> str:
    """What a foreseen trouble means, as a plain sentence in the person's language; never a traceback."""
    from smm_desktop.core.errors import SmmError

    if isinstance(error, SmmError):
        return say_text(error.message)
    return QCoreApplication.translate("messages", "Something unforeseen happened. Nothing more was sent.")


def say_text(text: Text) -> str:
    """A sentence of `core` in the person's language, its numbers as the person's locale writes them."""
    count = -1 if text.count is None else text.count
    template = QCoreApplication.translate(_CONTEXT, text.template, "", count)  # puts the count in place of %n
    shown = {name: _shown(value) for name, value in text.values.items()}
    return type(text)(template, shown).filled(template)


@lru_cache(maxsize=256)
def _recognised(words: str, templates: tuple[str, ...]) -> Text | None:
    from smm_desktop.core.recognising import recognised

    return recognised(words, templates)


def say_kept(words: str, limit: int = 500) -> str:
    """What was kept in English about an order, in the person's language; a panel's own words as they are. Plain."""
    from smm_desktop.core.marking import marked
    from smm_desktop.core.text import plain

    text = _recognised(words, tuple(marked())) if words else None
    return plain(words if text is None else say_text(text), limit)


def label(source: str) -> str:
    """A word of `core` (a field's label, a choice) in the person's language."""
    return QCoreApplication.translate(_CONTEXT, source)


def plain_tooltip(text: str) -> str:
    """`text` as a tooltip that shows it letter by letter, even where it looks like markup."""
    if "<" not in text and "&" not in text:
        return text
    from PySide6.QtGui import Qt

    if not Qt.mightBeRichText(text):
        return text
    for mark, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\n", "<br>")):
        text = text.replace(mark, entity)
    return f"<span>{text}</span>"


def _shown(value: object) -> object:
    from decimal import Decimal

    from smm_desktop.core.errors import SmmError
    from smm_desktop.core.text import Text

    if isinstance(value, SmmError):
        return say(value)
    if isinstance(value, Text):
        return say_text(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return QLocale().toString(int(value))
    if isinstance(value, Decimal):
        from smm_desktop.ui import formats

        return formats.money(value)
    return value
