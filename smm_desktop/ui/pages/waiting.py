"""What stands where the pages will be: while the data is being opened, and where it could not be."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smm_desktop.ui.labels import card, heading, muted, title
from smm_desktop.ui.spinner import Spinner
from smm_desktop.ui.theme import Space, set_property


class LoadingPage(QWidget):
    """Says that the data is being opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._spinner = Spinner(size=24)
        layout = QVBoxLayout(self)
        layout.setSpacing(Space.M)
        layout.addStretch(2)
        self._words = muted("")
        for part in (self._spinner, self._words):
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(part)
            row.addStretch(1)
            layout.addLayout(row)
        layout.addStretch(3)

    def say(self, words: str) -> None:
        """What is being done; empty for the opening of the data."""
        self._words.setText(words or self.tr("Opening your data…"))

    def set_turning(self, on: bool) -> None:
        """Turn only while it is the page that shows."""
        self._spinner.set_turning(on)


class TroublePage(QWidget):
    """Says why the data could not be opened, and offers what can be done."""

    again_wanted = Signal()
    folder_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        frame, inside = card()
        frame.setMaximumWidth(560)
        self._words = muted("", wrap=True)
        self._words.setAccessibleName(self.tr("Trouble"))
        inside.addWidget(title(self.tr("Your data could not be opened")))
        inside.addWidget(self._words)
        reassurance = self.tr("Nothing was sent to a panel, and nothing in the file was changed.")
        inside.addWidget(heading(reassurance))
        inside.addSpacing(Space.S)
        inside.addLayout(self._make_buttons())
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(frame, 8)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addStretch(3)

    def say(self, text: str) -> None:
        """The reason and the remedy."""
        self._words.setText(text)
        self._words.setAccessibleDescription(text)

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        again = QPushButton(self.tr("Try again"))
        set_property(again, "role", "primary")
        folder = QPushButton(self.tr("Open data folder"))
        leave = QPushButton(self.tr("Quit"))
        for button, signal in ((again, self.again_wanted), (folder, self.folder_wanted), (leave, self.quit_wanted)):
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        return row
