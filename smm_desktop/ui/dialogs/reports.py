"""Dialogs that show text to read or copy: crash details, diagnostics, shortcuts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smm_desktop.ui.labels import PlainLabel, muted, title
from smm_desktop.ui.theme import Space


class ReportDialog(QDialog):
    """A sentence, a text that can be read before it is copied, and a button that copies it."""

    def __init__(self, window_title: str, words: str, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(window_title)
        self.resize(640, 420)
        self._details = QPlainTextEdit(details)
        self._details.setReadOnly(True)
        self._details.setAccessibleName(self.tr("Details"))
        self._details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        layout.setSpacing(Space.M)
        layout.addWidget(title(window_title))
        layout.addWidget(muted(words, wrap=True))
        layout.addWidget(self._details, 1)
        layout.addWidget(self._make_buttons())

    @property
    def details(self) -> str:
        """The text that is shown."""
        return self._details.toPlainText()

    @Slot(object)
    def show_details(self, details: str) -> None:
        """Show another text."""
        self._details.setPlainText(details)
        self._copy_button.setEnabled(bool(details))

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._copy_button = QPushButton(self.tr("Copy details"))
        self._copy_button.setEnabled(bool(self.details))
        box.addButton(self._copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        self._copy_button.clicked.connect(self._copy)
        box.rejected.connect(self.reject)
        return box

    @Slot()
    def _copy(self) -> None:
        QApplication.clipboard().setText(self.details)


def crash_dialog(details: str, parent: QWidget | None = None) -> ReportDialog:
    """What is shown when a bug came up; `details` hold no secret."""
    words = QApplication.translate(
        "reports",
        "This is a fault of the program. Nothing is sent again by itself, and every order that was sent is in the"
        " history. You can go on; if it happens again, restart the program and report the details.",
    )
    return ReportDialog(QApplication.translate("reports", "Something unforeseen happened"), words, details, parent)


def diagnostics_dialog(parent: QWidget | None = None) -> ReportDialog:
    """For versions and the end of the log, shown before they are copied; they are filled in once they were read."""
    words = QApplication.translate(
        "reports", "No key, link or comment is in here. Read it, then copy it into your report."
    )
    return ReportDialog(QApplication.translate("reports", "Diagnostics"), words, "", parent)


class ShortcutsDialog(QDialog):
    """The keyboard shortcuts."""

    def __init__(self, shortcuts: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setMinimumWidth(380)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        layout.setSpacing(Space.M)
        layout.addWidget(title(self.tr("Keyboard shortcuts")))
        layout.addLayout(_grid(shortcuts))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        layout.addWidget(box)


def _grid(rows: Sequence[Sequence[str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.XL)
    grid.setVerticalSpacing(Space.XS)
    for line, cells in enumerate(rows):
        for column, words in enumerate(cells):
            grid.addWidget(PlainLabel(words, selectable=column > 0, role="" if column == 0 else "muted"), line, column)
    return grid
