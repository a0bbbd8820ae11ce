"""A row that says in place what happened, and asks before something that cannot be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from smm_desktop.ui.announcing import announce
from smm_desktop.ui.icons import dress
from smm_desktop.ui.labels import PlainLabel
from smm_desktop.ui.readable import Sentences
from smm_desktop.ui.reading import margins
from smm_desktop.ui.theme import Space, set_property

Answer = tuple[str, Callable[[], None]]
"""A button's word and what it does."""


class NoticeRow(QFrame):
    """Hidden until something is said. All words are shown as plain text. `role` is "card", "notice" or "alarm"."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers: list[QPushButton] = []
        self._build(name)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown; empty while hidden."""
        return "" if self.isHidden() else self._label.text()

    @property
    def details(self) -> str:
        """What stands under the sentence."""
        return self._details.text()

    def say(self, text: str, *, role: str = "card", details: str = "", answers: tuple[Answer, ...] = ()) -> None:
        """Show a sentence, with further lines under it and buttons beside it."""
        set_property(self, "role", role)
        self._label.setText(text)
        self._details.setText(details)
        self._details.setVisible(bool(details))
        self._show_answers(answers)
        self.show()
        announce(self, f"{text} {details}")

    @Slot()
    def clear(self) -> None:
        """Say nothing any more."""
        self._show_answers(())
        self.hide()

    def _build(self, name: str) -> None:
        self._label = Sentences(name, "", self)
        self._details = PlainLabel("", self, role="muted", wrap=True, selectable=True)
        self._close = QToolButton(self)
        self._close.setAccessibleName(self.tr("Close message"))
        dress(self._close, "close")
        self._close.clicked.connect(self.clear)
        self._lay_out()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self._label)
        words.addWidget(self._details)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(margins(Space.M, Space.S, Space.S, Space.S))
        self._row.setSpacing(Space.S)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._close)

    def _show_answers(self, answers: tuple[Answer, ...]) -> None:
        for button in self._answers:
            button.hide()
            button.deleteLater()
        self._answers = [self._button(word, act) for word, act in answers]
        for button in self._answers:
            self._row.insertWidget(self._row.count() - 1, button)

    def _button(self, word: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(word, self)
        button.setAccessibleName(word)
        button.clicked.connect(lambda: self._answer(button, act))
        return button

    def _answer(self, button: QPushButton, act: Callable[[], None]) -> None:
        if button in self._answers and button.isEnabled():
            for each in self._answers:
                each.setEnabled(False)
            act()
