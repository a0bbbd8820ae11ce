"""What a panel writes about a service, as much of it as a label can lay out within a frame."""

from __future__ import annotations

from smm_desktop.core.text import plain

MOST_LINES, MOST_LETTERS = 100, 5000


def beginning(description: str) -> str:
    """The description as plain words, its line breaks kept; "…" at the end of what is longer than anyone writes."""
    lines = description.splitlines()
    words = "\n".join(plain(line, MOST_LETTERS) for line in lines[:MOST_LINES]).strip()
    cut = len(lines) > MOST_LINES or len(words) > MOST_LETTERS
    return f"{words[:MOST_LETTERS].rstrip()}…" if cut else words
