"""The person's own record with a service: in the details of the service, and as a line on the order ticket."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from smm_desktop.core.changes import Changes
from smm_desktop.core.service_record import OUTCOMES, ServiceRecord
from smm_desktop.ui.labels import PlainLabel, heading
from smm_desktop.ui.messages import plain_tooltip
from smm_desktop.ui.theme import SMALL_SCALE, Space, Tone, tokens_of
from smm_desktop.ui.widgets import service_record_words as words
from smm_desktop.ui.workspace import Workspace

_PAUSE_MS = 150
_AGAIN_MS = 1500
"""Orders that move on make the record be read again, but not more often than that."""
_TONES = {
    "completed": Tone.COMPLETED,
    "partial": Tone.PARTIAL,
    "canceled": Tone.CANCELED,
    "failed": Tone.FAILED,
}


class _Reader(QWidget):
    """Reads the record of the service shown, off the window's thread, once the choice has come to rest."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._key = ("", "")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._read)
        workspace.changed.connect(self._follow)

    def show_service(self, account: str, service: str) -> None:
        """Show the record of a service; empty words for none."""
        if (account, service) != self._key:
            self._key = (account, service)
            self._show(None)
        if service:
            self._pause.start(_PAUSE_MS)

    def _show(self, record: ServiceRecord | None) -> None:
        raise NotImplementedError

    @Slot()
    def _read(self) -> None:
        from smm_desktop.actions import catalogue

        if self._key[1]:
            self._workspace.query(catalogue.record, *self._key, done=partial(self._take, self._key))

    def _take(self, key: tuple[str, str], record: ServiceRecord) -> None:
        if key == self._key:
            self._show(record)

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if changes.orders and self._key[1] and not self._pause.isActive():
            self._pause.start(_AGAIN_MS)


class ServiceRecordView(_Reader):
    """The whole record, with what each figure is taken from."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.setAccessibleName(self.tr("Your record with this service"))
        self._words = PlainLabel(role="muted", wrap=True)
        self._bar = _OutcomeBar()
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[PlainLabel, PlainLabel]] = []
        self._basis = PlainLabel(role="muted", scale=SMALL_SCALE, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(heading(self.tr("Your record with this service")))
        column.addWidget(self._words)
        column.addWidget(self._bar)
        column.addLayout(self._grid)
        column.addWidget(self._basis)
        self._show(None)

    def _show(self, record: ServiceRecord | None) -> None:
        known = record if record is not None and record.placed else None
        self._words.setText(words.summary(record))
        self._words.setVisible(bool(self._words.text()))
        self._bar.show_record(known if known and known.enough else None)
        self._show_rows(words.facts(known) if known else [])
        self._basis.setText(words.basis(known) if known else "")
        self._basis.setVisible(bool(self._basis.text()))

    def _show_rows(self, facts: list[tuple[str, str]]) -> None:
        while len(self._rows) < len(facts):
            self._add_row()
        for number, (name, value) in enumerate(self._rows):
            shown = facts[number] if number < len(facts) else ("", "")
            name.setText(shown[0])
            value.setText(shown[1])
            name.setVisible(bool(shown[0]))
            value.setVisible(bool(shown[0]))

    def _add_row(self) -> None:
        name, value = PlainLabel(role="muted", wrap=True), PlainLabel(selectable=True)
        row = len(self._rows)
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._rows.append((name, value))


class ServiceRecordLine(_Reader):
    """The record in a line or two, before money is spent; nothing for a service that was never ordered."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._words = PlainLabel(role="muted", scale=SMALL_SCALE, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._words)
        self._show(None)

    @property
    def text(self) -> str:
        """The words shown."""
        return self._words.text()

    def _show(self, record: ServiceRecord | None) -> None:
        known = record if record is not None and record.placed else None
        self._words.setText(words.line(known) if known else "")
        self._words.setToolTip(plain_tooltip(words.basis(known)) if known else "")
        self.setVisible(known is not None)


class _OutcomeBar(QWidget):
    """How the orders ended, side by side in one bar; the words beside it say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[tuple[Tone, float]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_record(self, record: ServiceRecord | None) -> None:
        """Show shares; None hides the bar."""
        shares = [(_TONES[each], record.share(each) or 0.0) for each in OUTCOMES] if record else []
        self._parts = [(tone, share) for tone, share in shares if share > 0]
        self.setVisible(bool(self._parts))
        self.update()

    # Qt's own

    def sizeHint(self) -> QSize:
        """Qt: thin."""
        return QSize(120, 8)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Qt: paint the parts, each at least as wide as can be seen."""
        painter = QPainter(self)
        tokens, left = tokens_of(self.palette()), 0.0
        room = self.width() - 2.0 * (len(self._parts) - 1)
        for tone, share in self._parts:
            width = max(3.0, share * room)
            painter.fillRect(QRectF(left, 0, width, self.height()), tokens.color(tone))
            left += width + 2.0
        painter.end()
