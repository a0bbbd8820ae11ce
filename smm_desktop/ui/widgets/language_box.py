"""The choice of the window's language, each by its own name."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from smm_desktop.ui.languages import LANGUAGES, SYSTEM


class LanguageBox(QComboBox):
    """`chosen` carries a code of `LANGUAGES`, or "" for the system's language."""

    chosen = Signal(str)

    def __init__(self, choice: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Language"))
        self.addItem(self.tr("As the system"), SYSTEM)
        for code, name in LANGUAGES.items():
            self.addItem(name, code)
        self.setCurrentIndex(max(0, self.findData(choice)))
        self.activated.connect(self._choose)

    @Slot(int)
    def _choose(self, place: int) -> None:
        self.chosen.emit(self.itemData(place))
