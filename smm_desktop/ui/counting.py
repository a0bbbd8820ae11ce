"""Counts in sentences."""

from __future__ import annotations

from smm_desktop.ui import formats


def counted(text: str, count: int) -> str:
    """Put a count into `text`, which `tr` gave for it: "{count}" becomes the number as the locale writes it.

    The source's "(s)" is resolved here where no translation did.
    """
    return text.replace("(s)", "" if count == 1 else "s").replace("{count}", formats.number(count))
