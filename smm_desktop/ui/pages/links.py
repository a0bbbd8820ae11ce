"""Opening what an order works on in the browser, web links only; and copying."""

from __future__ import annotations

import re

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

_HOST_FIRST = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?", re.IGNORECASE | re.ASCII)


def web_url(link: str) -> QUrl | None:
    """The address that a link names: http and https only, https where none is written; None for all else."""
    typed = link.strip()
    if "://" not in typed:
        if not _HOST_FIRST.fullmatch(typed):
            return None
        typed = "https://" + typed
    url = QUrl(typed, QUrl.ParsingMode.StrictMode)
    usable = url.isValid() and url.scheme().casefold() in ("http", "https") and bool(url.host())
    return url if usable and not url.userInfo() else None


def open_link(link: str) -> bool:
    """Show a link in the browser; False where it is not one."""
    url = web_url(link)
    return url is not None and QDesktopServices.openUrl(url)


def copy_text(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)
