"""The direction of reading: which side words lean to, and words of one direction among those of the other.

Links, ids, names of services and amounts run from left to right in Arabic too, and lean to where a line begins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtCore import Qt  # the first paint does without, see `early`

ISOLATE, ISOLATED = "\u2068", "\u2069"
"""Around words whose direction is their own: the marks U+2068 and U+2069, which are not seen."""
_TURN = "\u200f"
_MARKS = str.maketrans("", "", ISOLATE + ISOLATED + _TURN)


def mirrored() -> bool:
    """True where the window is read from right to left."""
    return QGuiApplication.isRightToLeft()


def leading() -> Qt.AlignmentFlag:
    """The side where a line begins, whatever the words in it."""
    from PySide6.QtCore import Qt

    return (Qt.AlignmentFlag.AlignRight if mirrored() else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute


def trailing() -> Qt.AlignmentFlag:
    """The side where a line ends, whatever the words in it."""
    from PySide6.QtCore import Qt

    return (Qt.AlignmentFlag.AlignLeft if mirrored() else Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignAbsolute


def margins(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Room around a layout, told from where a line begins to where it ends; Qt does not turn it by itself."""
    return QMargins(end, top, start, bottom) if mirrored() else QMargins(start, top, end, bottom)


def apart(words: str) -> str:
    """Words that lean as the window is read and run as they are written themselves, also where they are cut."""
    return ISOLATE + words if words and mirrored() else words


def sentence(words: str) -> str:
    """A sentence that runs as the window is read, though it may begin with a name of the other direction."""
    if not mirrored() or not words:
        return words
    sides = _sides(words)
    return _TURN + words if sides and sides[0] == "L" and set(sides) != {"L"} else words


def direction_of(words: str) -> Qt.LayoutDirection:
    """Which way a paragraph runs: as the window is read where it has such letters, else as it is written."""
    from PySide6.QtCore import Qt

    if mirrored() and set(_sides(words)) & {"R", "AL"}:
        return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight if mirrored() else Qt.LayoutDirection.LayoutDirectionAuto


def unmarked(words: str) -> str:
    """The words without such marks: for what leaves the window."""
    return words.translate(_MARKS)


def _sides(words: str) -> list[str]:
    import unicodedata  # only where words are mirrored

    return [side for letter in words if (side := unicodedata.bidirectional(letter)) in ("L", "R", "AL")]
