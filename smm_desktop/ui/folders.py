"""Showing a folder in the system's file manager, or saying where it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices


def show_folder(folder: Path) -> str:
    """Show a folder; where no program could be found for it, the words to say instead, else nothing."""
    if QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        return ""
    words = QCoreApplication.translate("folders", "No program could be found that shows this folder: {folder}")
    return words.format(folder=folder)
