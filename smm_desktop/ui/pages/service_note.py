"""The person's own note on a service, saved while it is written."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

from smm_desktop.ui.pages.service_sections import Section
from smm_desktop.ui.pages.services_model import Listed
from smm_desktop.ui.theme import Space
from smm_desktop.ui.workspace import Workspace

_PAUSE_MS = 600
_LEAST_LINES, _MOST_LINES = 2, 8
LONGEST = 10_000
"""Characters; what is more is not taken."""


class NoteSection(Section):
    """A field that grows with its words. `note_written` carries the `Listed` and the text, after a short pause, and at
    once when something else is looked at.
    """

    note_written = Signal(object, str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "")
        self.head.setText(self.tr("Your note"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.save)
        self._field = _NoteField()
        self._field.setAccessibleName(self.tr("Your note"))
        self._field.setPlaceholderText(self.tr("What you want to remember about this service"))
        self._filling = self._unsaved = False
        self.head.name_apart()
        self.column.addWidget(self._field)
        self._field.textChanged.connect(self._wait)
        self._field.left.connect(self.save)
        workspace.leaving.connect(self.save)

    def show_listed(self, listed: Listed | None) -> None:
        """Show a service; words that are not saved yet stay where it is the same one."""
        super().show_listed(listed)
        if listed is not None and not self._unsaved and self._field.toPlainText() != listed.note:
            self._fill(listed.note)

    def leave(self) -> None:
        """Save what was written on the service before."""
        self.save()

    @Slot()
    def save(self) -> None:
        """Tell what was written, if anything was since the last time."""
        self._pause.stop()
        if self._unsaved:
            self._unsaved = False
            if self.listed is not None:
                self.note_written.emit(self.listed, self._field.toPlainText()[:LONGEST])

    def _fill(self, note: str) -> None:
        self._filling = True
        self._field.setPlainText(note)
        self._filling = False

    @Slot()
    def _wait(self) -> None:
        if not self._filling:
            self._unsaved = True
            self._pause.start()

    # Qt's own

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: what was written is saved before it is out of sight."""
        self.save()
        super().hideEvent(event)


class _NoteField(QPlainTextEdit):
    """As tall as its words, within bounds; Tab goes on to the next field."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._fit)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        lines = min(_MOST_LINES, max(_LEAST_LINES, int(self.document().size().height())))
        frame = 2 * self.frameWidth() + 2 * int(self.document().documentMargin()) + Space.XS
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + frame)

    # Qt's own

    def sizeHint(self) -> QSize:
        """Qt: any width."""
        return QSize(120, self.height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width, another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
