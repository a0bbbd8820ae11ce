"""Dialogs that show text to read or copy: crash details, diagnostics, shortcuts, and what the program is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smm_desktop import __version__
from smm_desktop.ui.icons import application_icon
from smm_desktop.ui.labels import PlainLabel, heading, muted, title
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

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = QPushButton(self.tr("Copy details"))
        box.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
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


def diagnostics_dialog(details: str, parent: QWidget | None = None) -> ReportDialog:
    """Versions, settings and the end of the log, shown before they are copied."""
    words = QApplication.translate(
        "reports", "No key, link or comment is in here. Read it, then copy it into your report."
    )
    return ReportDialog(QApplication.translate("reports", "Diagnostics"), words, details, parent)


class AboutDialog(QDialog):
    """Which program this is, and which parts it stands on."""

    def __init__(self, parts: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About SMM Desktop"))
        self.setMinimumWidth(420)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        layout.setSpacing(Space.M)
        picture = QLabel()
        picture.setPixmap(application_icon().pixmap(64, 64))
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(title("SMM Desktop"), 0, Qt.AlignmentFlag.AlignHCenter)
        version = self.tr("Version {version}").format(version=__version__)
        layout.addWidget(muted(version), 0, Qt.AlignmentFlag.AlignHCenter)
        words = self.tr("A desktop client for panels that speak the panel API v2. Free software, GPL 3.0 or later.")
        layout.addWidget(PlainLabel(words, wrap=True))
        layout.addLayout(_grid((self.tr("Part"), self.tr("Version"), self.tr("Licence")), parts))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        layout.addWidget(box)


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
        layout.addLayout(_grid((), shortcuts))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        layout.addWidget(box)


def _grid(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.XL)
    grid.setVerticalSpacing(Space.XS)
    for column, words in enumerate(titles):
        grid.addWidget(heading(words), 0, column)
    for line, cells in enumerate(rows, 1):
        for column, words in enumerate(cells):
            grid.addWidget(PlainLabel(words, selectable=column > 0, role="" if column == 0 else "muted"), line, column)
    return grid
