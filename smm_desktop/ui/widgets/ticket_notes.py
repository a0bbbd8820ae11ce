"""What the order ticket says beside its fields: the cost, cautions, a question before sending, and the outcome."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from enum import Enum

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from smm_desktop.ui import formats
from smm_desktop.ui.announcing import announce
from smm_desktop.ui.icons import pixmap
from smm_desktop.ui.readable import Figure, Sentences
from smm_desktop.ui.theme import Space, Tone, tokens_of
from smm_desktop.ui.widgets.fields import plain_label


class SteadyButton(QPushButton):
    """A button for money: a key held down presses it once at most."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: leave out what a held key repeats."""
        if event.isAutoRepeat():
            event.accept()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Qt: leave out what a held key repeats."""
        if event.isAutoRepeat():
            event.accept()
        else:
            super().keyReleaseEvent(event)


class CostPanel(QWidget):
    """What the order will cost, and what remains then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cost = Figure(self.tr("Estimated cost"), formats.NONE, scale=1.15, bold=True)
        self._after = Figure(self.tr("Balance after"), formats.NONE)
        self._after.set_role("muted")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(0, 1)
        for row, (title, shown) in enumerate(
            ((self.tr("Estimated cost"), self._cost), (self.tr("Balance after"), self._after))
        ):
            caption = plain_label(title, "muted")
            caption.setAccessibleName(f"{title}:")
            grid.addWidget(caption, row, 0)
            grid.addWidget(shown, row, 1, Qt.AlignmentFlag.AlignRight)

    def show_cost(self, cost: Decimal | None, currency: str, *, endless: bool) -> None:
        """Show an estimate; `endless` where the order has no upper limit."""
        self._cost.setText(self.tr("No upper limit") if endless else formats.money(cost, currency))

    def show_after(self, after: Decimal | None, currency: str) -> None:
        """Show what remains, marked where that is less than nothing; None where it is not known."""
        self._after.setText(formats.money(after, currency))
        self._after.set_role("fault" if after is not None and after < 0 else "muted")


class CautionList(QWidget):
    """Quiet rows of what to beware of; nothing where there is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """The sentences shown."""
        return self._shown

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show these sentences, one row each."""
        if self._shown == tuple(texts):
            return
        self._shown = tuple(texts)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for text in texts:
            self._column.addWidget(NoteRow(text, "attention", Tone.PARTIAL))
        self.setVisible(bool(texts))


class NoteRow(QWidget):
    """A small icon and a sentence beside it."""

    def __init__(self, text: str, icon_name: str, tone: Tone, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self._sign = QLabel()
        self._text = Sentences(name or self.tr("Note"), text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self._look = (icon_name, tone)
        self._draw_sign()

    @property
    def words(self) -> Sentences:
        """What carries the sentence."""
        return self._text

    def say(self, text: str, icon_name: str, tone: Tone) -> None:
        """Say something else."""
        self._text.setText(text)
        self._look = (icon_name, tone)
        self._draw_sign()

    def _draw_sign(self) -> None:
        icon_name, tone = self._look
        color = tokens_of(self.palette()).color(tone).name()
        self._sign.setPixmap(pixmap(icon_name, color, 16, self.devicePixelRatioF()))

    # Qt's own

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the icon follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_sign()


class Outcome(Enum):
    """What became of pressing Place order: icon, tone."""

    PLACED = ("check", Tone.COMPLETED)
    REFUSED = ("cancel", Tone.FAILED)
    NOT_SENT = ("info", Tone.PARTIAL)
    UNKNOWN = ("attention", Tone.UNKNOWN)
    BUSY = ("clock", Tone.MUTED)


class OutcomeNote(QFrame):
    """Says in place what became of the order, with the one thing to do next."""

    followed = Signal(str)
    """The key of the page that the person wants to see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._page = ""
        self._row = NoteRow("", "info", Tone.MUTED, name=self.tr("Order message"))
        self._next = QPushButton()
        self._next.setProperty("role", "flat")
        self._next.clicked.connect(self._follow)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.XS)
        column.addWidget(self._row)
        column.addWidget(self._next, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown; empty where there is none."""
        return self._row.words.text()

    def say(self, text: str, outcome: Outcome, step: tuple[str, str] | None = None) -> None:
        """Show a sentence, and a button with `step` = (its words, the page it leads to)."""
        self._row.say(text, *outcome.value)
        self._next.setVisible(step is not None)
        if step is not None:
            self._next.setText(step[0])
            self._page = step[1]
        self.show()
        announce(self, text)

    def clear(self) -> None:
        """Say nothing."""
        self._row.words.setText("")
        self.hide()

    @Slot()
    def _follow(self) -> None:
        self.followed.emit(self._page)


class Question(QFrame):
    """Asks in place before money is spent, with a button of that `name`. A yes counts only after the time of a double
    click.
    """

    confirmed = Signal()
    declined = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._text = plain_label()
        self._text.setWordWrap(True)
        self._place = SteadyButton(name)
        self._place.setProperty("role", "primary")
        self._place.setAccessibleName(name)
        self._back = SteadyButton(self.tr("Back"))
        self._waking = QTimer(self)
        self._waking.setSingleShot(True)
        self._waking.timeout.connect(self._wake)
        self._place.clicked.connect(self.confirmed)
        self._back.clicked.connect(self.declined)
        self._arrange()
        self.hide()

    @property
    def text(self) -> str:
        """What is asked."""
        return self._text.text()

    def ask(self, text: str) -> None:
        """Show the question."""
        self._text.setText(text)
        self._place.setEnabled(False)
        self.show()
        self._back.setFocus()
        announce(self, text)
        self._waking.start(QGuiApplication.styleHints().mouseDoubleClickInterval())

    def close_question(self) -> None:
        """Take the question away."""
        self._waking.stop()
        self.hide()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self._place, 1)
        buttons.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self._text)
        column.addLayout(buttons)

    @Slot()
    def _wake(self) -> None:
        self._place.setEnabled(True)
        if self._back.hasFocus():
            self._place.setFocus()
