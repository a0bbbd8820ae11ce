"""The search of the settings page: groups without what is looked for step aside, and what was found is marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFrame, QLabel, QLineEdit, QScrollArea, QWidget

from smm_desktop.core.folding import fold
from smm_desktop.ui.icons import dress
from smm_desktop.ui.labels import muted
from smm_desktop.ui.theme import Tone, set_property

_LEAST_WIDTH = 240


class SettingsSearch(QLineEdit):
    """Filters as it is typed. Enter goes to the first setting found, Esc shows everything again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: Sequence[QFrame] = ()
        self._area: QScrollArea | None = None
        self.nothing = muted(self.tr("No setting fits. Esc shows them all."))
        self.nothing.hide()
        self.setAccessibleName(self.tr("Search settings"))
        self.setPlaceholderText(self.tr("Search settings"))
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(_LEAST_WIDTH)
        glass = QAction(self)
        dress(glass, "search", Tone.MUTED)
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(self._look)
        self.returnPressed.connect(self._go)

    def look_in(self, groups: Sequence[QFrame], area: QScrollArea) -> None:
        """The groups to search, and the area that they scroll in."""
        self._groups, self._area = groups, area
        if self.text():
            self._look(self.text())

    @Slot(str)
    def _look(self, text: str) -> None:
        words = fold(text).split()
        for group in self._groups:
            fits = [_text_of(part) for part in _parts(group)]
            group.setVisible(all(any(word in each for each in fits) for word in words))
        self._mark(words)
        self.nothing.setVisible(all(group.isHidden() for group in self._groups))

    def _mark(self, words: list[str]) -> None:
        for group in self._groups:
            for part in _parts(group):
                found = bool(words) and not group.isHidden() and all(word in _text_of(part) for word in words)
                if found or part.property("found"):
                    set_property(part, "found", found)

    @Slot()
    def _go(self) -> None:
        """Go to the editor of the first setting that is marked, else to the first of the first group that fits."""
        shown = [group for group in self._groups if not group.isHidden()] if self.text().strip() else []
        marked = [part for group in shown for part in _parts(group) if part.property("found")]
        aims = [part.buddy() if isinstance(part, QLabel) else part for part in marked]
        inner = [part for group in shown for part in group.findChildren(QWidget)]
        takes_keys = Qt.FocusPolicy.TabFocus
        for aim in (*aims, *inner):
            if aim is not None and aim.isEnabled() and aim.focusPolicy() & takes_keys and aim.isVisible():
                aim.setFocus(Qt.FocusReason.TabFocusReason)
                if self._area is not None:
                    self._area.ensureWidgetVisible(aim)
                return

    # Qt's own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc shows everything again."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def _parts(group: QFrame) -> list[QWidget]:
    """What bears words."""
    found = group.findChildren(QWidget)
    bears_words = (QLabel, QAbstractButton, QComboBox)
    return [part for part in found if isinstance(part, bears_words) and not part.isHidden()]


def _text_of(part: QWidget) -> str:
    words = [part.accessibleName()]
    if isinstance(part, QLabel | QAbstractButton):
        words.append(part.text().replace("&", ""))
    elif isinstance(part, QComboBox):
        words += [part.itemText(place) for place in range(part.count())]
    return fold(" ".join(words))
