"""What there is to read about the service on the order ticket: the person's note, and the panel's description."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from smm_desktop.core.services import Service
from smm_desktop.core.text import plain
from smm_desktop.ui.labels import PlainLabel
from smm_desktop.ui.readable import Sentences
from smm_desktop.ui.theme import SMALL_SCALE, Space, scaled_font
from smm_desktop.ui.widgets.description import beginning


class AboutService(QWidget):
    """The note stands there, the description is folded away: beside the ticket the list may have no room for either."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = PlainLabel(scale=SMALL_SCALE, wrap=True, selectable=True)
        self.fold = QPushButton()
        self.fold.setProperty("role", "link")
        self.fold.setAutoDefault(False)
        self.fold.clicked.connect(self._turn)
        self._words = Sentences(QCoreApplication.translate("ServiceDetails", "Description"), role="muted")
        self._words.setFont(scaled_font(self._words, SMALL_SCALE))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._note)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._words)
        self.show_service(None)

    def show_service(self, service: Service | None, note: str = "") -> None:
        """Tell of another service; nothing where there is nothing to tell."""
        words = beginning(service.description) if service else ""
        self._note.setText(self.tr("Your note: {note}").format(note=plain(note, 1000)) if note else "")
        self._note.setVisible(bool(note))
        self._words.setText(words)
        self.fold.setVisible(bool(words))
        self._unfold(False)
        self.setVisible(bool(note or words))

    def _unfold(self, shown: bool) -> None:
        self._words.setVisible(shown)
        self.fold.setText(self.tr("Hide description") if shown else self.tr("Show description"))
        self.fold.setAccessibleName(self.fold.text())

    @Slot()
    def _turn(self) -> None:
        self._unfold(self._words.isHidden())
