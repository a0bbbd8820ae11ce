"""Editors for the fields of an order: one widget a field, with its label, limits, and what is wrong with it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from smm_desktop.core.services import Editor, Field, lines
from smm_desktop.ui.labels import PlainLabel, Role
from smm_desktop.ui.messages import label
from smm_desktop.ui.theme import Space, set_property
from smm_desktop.ui.typed import latin_digits

_SHORT_HINT = 16
"""Letters of a hint that fit into an empty field; longer ones stand below it."""
_FEWEST_LINES, _MOST_LINES = 4, 9


def plain_label(text: str = "", role: Role = "", parent: QWidget | None = None) -> PlainLabel:
    """A label that shows its words letter by letter, never as markup; `role` is the style sheet's."""
    return PlainLabel(text, parent, role=role)


class FieldEditor(QWidget):
    """One field: its label, a note on the right (limits, line count, "optional"), the editor, and a message below.

    Subclasses make `control`, which carries the field's label as its accessible name.
    """

    edited = Signal()
    """A person or `set_value` changed the value."""
    left = Signal()
    """The keyboard went elsewhere."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.touched = False
        """True once a person wrote here, so that what is wrong may be said."""
        self.control = self._make_control()
        self._title = plain_label(label(field.label))
        self._note = plain_label(role="muted")
        self._message = plain_label()
        self._limits = self._said = ""
        self._build()
        self.show_limits("")
        self.show_message("")

    @property
    def name(self) -> str:
        """The field's API name."""
        return self.field.name

    def value(self) -> str:
        """What stands in the field, as it was written."""
        raise NotImplementedError

    def set_value(self, text: str) -> None:
        """Put a value into the field; that does not count as touched by the person."""
        touched = self.touched
        self._put(text)
        self.touched = touched
        self.edited.emit()

    def show_limits(self, text: str) -> None:
        """Say beside the label what is possible, such as "50 – 10,000"."""
        self._limits = text
        self._refresh_note()

    def show_message(self, fault: str, caution: str = "") -> None:
        """Say below what is wrong, or what to beware of; empty for nothing."""
        text = fault or caution
        if text != self._said:
            self._said = text
            self.control.setAccessibleDescription(text or self._hint())
        set_property(self._message, "role", "fault" if fault else "caution" if caution else "muted")
        set_property(self.control, "fault", bool(fault))
        shown = text or self._long_hint()
        self._message.setText(shown)
        self._message.setVisible(bool(shown))

    @property
    def message(self) -> str:
        """The fault or caution said below the field now; empty for none."""
        return self._said

    def _make_control(self) -> QWidget:
        raise NotImplementedError

    def _put(self, text: str) -> None:
        raise NotImplementedError

    def _notes(self) -> list[str]:
        optional = [] if self._is_needed() else [self.tr("optional")]
        return optional + ([self._limits] if self._limits else [])

    def _is_needed(self) -> bool:
        return self.field.required or self.field.needs is not None

    def _refresh_note(self) -> None:
        self._note.setText(" · ".join(self._notes()))

    def _hint(self) -> str:
        return label(self.field.hint) if self.field.hint else ""

    def _long_hint(self) -> str:
        hint = self._hint()
        return hint if len(hint) > _SHORT_HINT else ""

    def _short_hint(self) -> str:
        return "" if self._long_hint() else self._hint()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._note)
        self._message.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addWidget(self._placed_control())
        column.addWidget(self._message)
        self._title.setBuddy(self.control)
        self.control.setAccessibleName(label(self.field.label))
        self.control.setAccessibleDescription(self._hint())
        self.control.installEventFilter(self)
        self.setFocusProxy(self.control)

    def _placed_control(self) -> QWidget:
        return self.control

    @Slot()
    def _write_down(self) -> None:
        self.touched = True
        self.edited.emit()

    # Qt's own

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: notice that the keyboard left the editor."""
        leaves = isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut
        if leaves and cast(QFocusEvent, event).reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()
        return super().eventFilter(watched, event)


class LineField(FieldEditor):
    """One line: a link, a number, a word."""

    control: QLineEdit

    def value(self) -> str:
        """What stands in the field; a number in the digits that panels take."""
        text = self.control.text()
        return latin_digits(text) if self.field.editor is Editor.NUMBER else text

    def _put(self, text: str) -> None:
        self.control.setText(text)

    def _make_control(self) -> QLineEdit:
        made = QLineEdit()
        hints = Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase
        match self.field.editor:
            case Editor.NUMBER:
                hints |= Qt.InputMethodHint.ImhDigitsOnly
                made.setPlaceholderText(self._short_hint())
            case Editor.LINK:
                hints |= Qt.InputMethodHint.ImhUrlCharactersOnly
                made.setPlaceholderText("https://…")
            case _:
                made.setPlaceholderText(self._short_hint())
        made.setToolTip(self._hint())
        made.setInputMethodHints(hints)
        made.textChanged.connect(self._write_down)
        return made


class LinesField(FieldEditor):
    """A list, one entry a line, with the count of what will be sent."""

    control: QPlainTextEdit

    def value(self) -> str:
        """The whole text; blank lines in it do not count."""
        return self.control.toPlainText()

    def _put(self, text: str) -> None:
        self.control.setPlainText(text)
        self.control.moveCursor(QTextCursor.MoveOperation.Start)

    def _make_control(self) -> QPlainTextEdit:
        made = QPlainTextEdit()
        made.setTabChangesFocus(True)
        made.setPlaceholderText(self.tr("One on each line"))
        made.textChanged.connect(self._count)
        made.textChanged.connect(self._write_down)
        self._set_height(made, _FEWEST_LINES)
        return made

    def _notes(self) -> list[str]:
        count = len(lines(self.value()))
        return [self.tr("%Ln line(s)", "", count), *super()._notes()]

    @Slot()
    def _count(self) -> None:
        self._set_height(self.control, min(_MOST_LINES, max(_FEWEST_LINES, self.control.blockCount() + 1)))
        self._refresh_note()

    @staticmethod
    def _set_height(editor: QPlainTextEdit, rows: int) -> None:
        editor.setFixedHeight(rows * editor.fontMetrics().lineSpacing() + 2 * Space.S + Space.XS)


class QuietComboBox(QComboBox):
    """A choice that the mouse wheel scrolls past, unless it is open."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: leave the wheel to the scrolling form."""
        event.ignore()


class ChoiceField(FieldEditor):
    """One of a few values; none at first."""

    control: QComboBox

    def value(self) -> str:
        """The value chosen; empty before."""
        return str(self.control.currentData() or "")

    def _put(self, text: str) -> None:
        self.control.setCurrentIndex(self.control.findData(text) if text else -1)

    def _make_control(self) -> QComboBox:
        made = QuietComboBox()
        made.setPlaceholderText(self.tr("Choose…"))
        for choice in self.field.choices:
            made.addItem(label(choice.label), choice.value)
        made.setCurrentIndex(-1)
        made.activated.connect(self._write_down)
        return made
