"""What the cards of the Attention page share: what was asked, the evidence, an id to enter, and answers given once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from smm_desktop.core.errors import InputError, SmmError
from smm_desktop.ui.labels import Notice, PlainLabel, muted, separator
from smm_desktop.ui.messages import say
from smm_desktop.ui.pages.time_line import PillLabel
from smm_desktop.ui.readable import Sentences
from smm_desktop.ui.theme import Space, set_property
from smm_desktop.ui.workspace import Workspace

MAX_ID = 100


class DecisionCard(QFrame):
    """A card with two ways out. While an answer is on its way, `_answers` and the id are dead."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._busy = False
        self._answers: tuple[QPushButton, ...] = ()
        self.setProperty("role", "card")
        self._pill = PillLabel(self)
        self._title = PlainLabel("", self, scale=1.15, bold=True)
        self._asked = PlainLabel("", self, wrap=True, selectable=True)
        self._evidence = Notice(self)
        self._facts = QFormLayout()
        self._facts.setHorizontalSpacing(Space.M)
        self._facts.setVerticalSpacing(Space.XS + 2)
        self._id = QLineEdit(self)
        self._id.setMaxLength(MAX_ID)
        self._fault = PlainLabel("", self, role="fault", wrap=True)

    def _name_id(self, name: str, placeholder: str) -> None:
        self._id.setAccessibleName(name)
        self._id.setPlaceholderText(placeholder)

    def _button(self, word: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(word, self)
        button.setAccessibleName(word)
        button.clicked.connect(slot)
        return button

    def _begin_column(self, hint: str) -> QVBoxLayout:
        """The head of the card; what follows is the card's own."""
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        for widget in (self._pill, self._title, self._asked, self._evidence):
            column.addWidget(widget)
        column.addLayout(self._facts)
        column.addWidget(separator(self))
        column.addWidget(muted(hint, self, wrap=True))
        return column

    @staticmethod
    def _add_row(column: QVBoxLayout, *widgets: QWidget, stretched: QWidget | None = None) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for widget in widgets:
            row.addWidget(widget, 1 if widget is stretched else 0)
        if stretched is None:
            row.addStretch(1)
        column.addLayout(row)

    def _show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        while self._facts.rowCount():
            self._facts.removeRow(0)
        for name, value in rows:
            caption = muted(name, self)
            caption.name_apart()
            self._facts.addRow(caption, Sentences(name, value, self))

    def _start(self) -> bool:
        if self._busy:
            return False
        self._set_busy(True)
        self._say_fault("")
        return True

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        for widget in (*self._answers, self._id):
            widget.setEnabled(not busy)

    def _failed(self, error: SmmError) -> None:
        self._set_busy(False)
        self._say_fault(say(error))
        if isinstance(error, InputError):
            self._id.setFocus()

    def _say_fault(self, words: str) -> None:
        self._fault.setText(words)
        self._fault.setVisible(bool(words))
        set_property(self._id, "fault", bool(words))
