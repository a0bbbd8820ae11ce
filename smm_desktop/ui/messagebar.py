"""The line at the bottom: messages that need no answer, and long work with its progress and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from smm_desktop.ui.announcing import announce
from smm_desktop.ui.formats import number
from smm_desktop.ui.labels import PlainLabel, muted
from smm_desktop.ui.reading import margins
from smm_desktop.ui.theme import Space

if TYPE_CHECKING:
    from smm_desktop.jobs import Job

_SHOWN_MS = 12_000


class WorkRow(QWidget):
    """One long job: its title, how far it is, and Cancel."""

    def __init__(self, job: Job, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._job = job
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setFixedWidth(160)
        self._bar.setAccessibleName(title)
        self._count = muted("")
        self._stop = QPushButton(self.tr("Cancel"))
        self._stop.setAccessibleName(self.tr("Cancel: {work}").format(work=title))
        self._stop.clicked.connect(self._cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        for widget in (PlainLabel(title), self._bar, self._count, self._stop):
            layout.addWidget(widget)
        job.progressed.connect(self._tell)
        self._tell(*job.control.last)
        job.finished.connect(self._finish)

    @Slot(int, int)
    def _tell(self, done: int, total: int) -> None:
        if not done and not total:
            return
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        text = self.tr("{done} of {total}") if total else "{done}"
        self._count.setText(text.format(done=number(done), total=number(total)))

    @Slot()
    def _cancel(self) -> None:
        self._stop.setEnabled(False)
        self._job.cancel()

    @Slot()
    def _finish(self) -> None:
        self.hide()
        self.deleteLater()


Answer = tuple[str, Callable[[], None]]
"""A button's word and what it does."""


class _Asked(QFrame):
    """A question that stays until it is answered."""

    def __init__(self, text: str, answers: Sequence[Answer], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(Space.M, Space.XS, Space.S, Space.XS))
        row.setSpacing(Space.S)
        row.addWidget(PlainLabel(text, wrap=True), 1)
        for word, act in answers:
            button = QPushButton(word)
            button.setAccessibleName(word)
            button.clicked.connect(partial(self._answer, act))
            row.addWidget(button)
            if not self.focusProxy():
                self.setFocusProxy(button)

    def _answer(self, act: Callable[[], None], _checked: bool = False) -> None:
        self.hide()
        self.deleteLater()
        act()


class MessageBar(QFrame):
    """Shows the newest message for a while, every long job while it runs, and a question until it is answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messagebar")
        self._running = 0
        self._text = PlainLabel()
        self._text.setMinimumWidth(0)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
        self._layout.setSpacing(Space.L)
        self._layout.addWidget(self._text, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._fade)
        self.setMinimumHeight(self.fontMetrics().height() + Space.M)

    @property
    def text(self) -> str:
        """The message that is shown."""
        return self._text.text()

    @Slot(str)
    def say(self, text: str) -> None:
        """Show a message, and tell it to assistive technology."""
        self._show(text)
        self._timer.start(_SHOWN_MS)

    def say_on(self, text: str) -> None:
        """Show a message until the next one."""
        self._show(text)
        self._timer.stop()

    def ask(self, text: str, answers: Sequence[Answer], *, focus: bool = True) -> None:
        """Ask something that need not be answered; with `focus` the first answer has the keyboard."""
        self._show("")
        asked = _Asked(text, answers, self)
        self._layout.insertWidget(0, asked, 8)
        asked.show()
        self._fit()
        asked.destroyed.connect(self._fit)
        if focus:
            asked.setFocus()
        announce(self, text)

    def _show(self, text: str) -> None:
        line = " ".join(text.split())
        self._text.setText(line)
        self._text.setToolTip("")
        self._fit()
        announce(self, line)

    @Slot()
    def _fit(self) -> None:
        """A question has the whole line while nothing else is said."""
        asks = any(not asked.isHidden() for asked in self.findChildren(_Asked))
        self._text.setVisible(bool(self._text.text()) or not asks)

    @Slot(object, str)
    def show_work(self, job: Job, title: str) -> None:
        """Show a long job until it has finished."""
        if job.running:
            self._layout.addWidget(WorkRow(job, title, self))

    @Slot()
    def _fade(self) -> None:
        self._text.setText("")
        self._fit()
        self._text.setAccessibleDescription("")
