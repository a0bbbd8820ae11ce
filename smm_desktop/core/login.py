"""Starting by itself when the person logs in."""

from __future__ import annotations

from dataclasses import dataclass

MINIMIZED = "--minimized"
"""The argument that starts the program without opening its window."""


@dataclass(frozen=True, slots=True)
class LoginStart:
    """Whether the program starts at login, and whether its window stays closed then."""

    on: bool
    hidden: bool = True
    possible: bool = True
    """False where this program cannot arrange it: in a demo, or where the system keeps that to itself."""
