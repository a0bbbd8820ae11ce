"""Telling assistive technology what came up by itself: outcomes, troubles, questions."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(source: QWidget, text: str) -> None:
    """Have a screen reader say `text` once what it says now is done. Without one nothing happens."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    line = " ".join(text.split())
    if line and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, line))
