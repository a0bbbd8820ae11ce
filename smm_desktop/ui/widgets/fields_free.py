"""Free name and value rows, for services of a type that no one has met."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from smm_desktop.ui.icons import dress
from smm_desktop.ui.theme import Space, set_property
from smm_desktop.ui.widgets.fields import plain_label

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_\[\]-]{0,63}", re.ASCII)
_OURS = frozenset({"key", "action", "service"})


class FreeFields(QWidget):
    """Rows of a field's API name and its value; rows without a name and value are left out."""

    edited = Signal()

    def __init__(self, taken: frozenset[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taken = taken | _OURS
        self._rows: list[_Row] = []
        self._message = plain_label(role="fault")
        self._message.setWordWrap(True)
        self._message.hide()
        self._build()

    def values(self) -> dict[str, str]:
        """The fields written here, by name."""
        return {row.name: row.value for row in self._rows if row.name}

    def set_values(self, values: Mapping[str, str]) -> None:
        """Show these rows and no others."""
        for row in tuple(self._rows):
            self._drop(row)
        for name, value in values.items():
            self._add(name, value)
        self.edited.emit()

    def check(self, *, said: bool) -> bool:
        """True where all rows can be sent; with `said`, what is wrong is said below them."""
        fault = next(filter(None, map(self._fault, self._rows)), "")
        self._message.setText(fault if said else "")
        self._message.setVisible(bool(fault) and said)
        for row in self._rows:
            set_property(row.name_field, "fault", said and bool(self._fault(row)))
        return not fault

    def _fault(self, row: _Row) -> str:
        if not row.name:
            return self.tr("Give the field a name, or remove it.") if row.value else ""
        if not _NAME.fullmatch(row.name):
            return self.tr("A field's name has only letters, digits and underscores.")
        if row.name in self._taken:
            return self.tr("“{name}” is filled in by the ticket itself.").format(name=row.name)
        if sum(other.name == row.name for other in self._rows) > 1:
            return self.tr("“{name}” stands here twice.").format(name=row.name)
        return ""

    def _build(self) -> None:
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.S)
        button = QPushButton(self.tr("Add field"))
        button.setProperty("role", "flat")
        dress(button, "plus", "accent")
        button.clicked.connect(self._add_empty)
        foot = QHBoxLayout()
        foot.addWidget(button)
        foot.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.S)
        whole.addWidget(self._hint())
        whole.addLayout(self._column)
        whole.addWidget(self._message)
        whole.addLayout(foot)

    def _hint(self) -> QWidget:
        hint = plain_label(
            self.tr("This type of service is new. Add the further fields that the panel asks for, by their API names."),
            "muted",
        )
        hint.setWordWrap(True)
        return hint

    @Slot()
    def _add_empty(self) -> None:
        self._add("", "").name_field.setFocus()

    def _add(self, name: str, value: str) -> _Row:
        row = _Row(len(self._rows) + 1, name, value, self)
        row.name_field.textChanged.connect(self.edited)
        row.value_field.textChanged.connect(self.edited)
        row.remove.clicked.connect(lambda: self._drop(row))
        self._rows.append(row)
        self._column.addWidget(row)
        row.show()
        return row

    def _drop(self, row: _Row) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        self.edited.emit()


class _Row(QWidget):
    def __init__(self, number: int, name: str, value: str, parent: FreeFields) -> None:
        super().__init__(parent)
        self.name_field = QLineEdit(name)
        self.value_field = QLineEdit(value)
        self.remove = QToolButton()
        dress(self.remove, "close")
        for widget, title in (
            (self.name_field, self.tr("Field name {number}")),
            (self.value_field, self.tr("Field value {number}")),
            (self.remove, self.tr("Remove field {number}")),
        ):
            widget.setAccessibleName(title.format(number=number))
        self.name_field.setPlaceholderText(self.tr("name"))
        self.value_field.setPlaceholderText(self.tr("value"))
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(Space.XS)
        beside.addWidget(self.name_field, 2)
        beside.addWidget(self.value_field, 3)
        beside.addWidget(self.remove)

    @property
    def name(self) -> str:
        """The field's API name as written."""
        return self.name_field.text().strip()

    @property
    def value(self) -> str:
        """The value as written."""
        return self.value_field.text()
