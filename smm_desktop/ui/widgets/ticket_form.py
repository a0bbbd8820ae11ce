"""The part of the order ticket that depends on the service: its fields, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smm_desktop.core.accounts import Dialect
from smm_desktop.core.checks import Fault, applies, cautions, faults
from smm_desktop.core.services import Editor, Field, Service, ServiceType, service_type
from smm_desktop.ui import formats
from smm_desktop.ui.messages import say_text
from smm_desktop.ui.theme import Space
from smm_desktop.ui.widgets.fields import ChoiceField, FieldEditor, LineField, LinesField
from smm_desktop.ui.widgets.fields_date import DateField
from smm_desktop.ui.widgets.fields_free import FreeFields

_PAIRS = (("min", "max"), ("posts", "old_posts"), ("runs", "interval"), ("country", "device"))
_DRIP = ("runs", "interval")
_NO_LIMIT = 2_000_000_000
"""Panels write limits from here on where they mean none."""


class TicketForm(QWidget):
    """The fields of one service's order. It is built anew for a service of another shape, and keeps what fits."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service: Service | None = None
        self._dialect = Dialect()
        self._editors: dict[str, FieldEditor] = {}
        self._free: FreeFields | None = None
        self._body: QWidget | None = None
        self._all_said = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def service(self) -> Service | None:
        """The service whose fields are shown."""
        return self._service

    def show_service(self, service: Service | None, dialect: Dialect) -> None:
        """Show the fields of a service; values of fields that both have stay."""
        kept = self.values()
        shape = _shape(service)
        self._all_said = False
        rebuilt = shape != _shape(self._service) or self._body is None
        self._service, self._dialect = service, dialect
        if rebuilt:
            self._rebuild(shape)
            self.set_values(kept)
        self._show_limits()
        self._judge()

    def values(self) -> dict[str, str]:
        """What stands in the fields, by API name; empty ones left out."""
        found = {name: editor.value() for name, editor in self._editors.items() if editor.value().strip()}
        return found | (self._free.values() if self._free else {})

    def set_values(self, values: Mapping[str, str]) -> None:
        """Put values into the fields they belong to; fields not named stay as they are."""
        for name, value in values.items():
            if name in self._editors:
                self._editors[name].set_value(value)
        if self._free is not None:
            free = {name: value for name, value in values.items() if name not in self._editors}
            if free:
                self._free.set_values(free)

    def clear(self) -> None:
        """Empty all fields, ready for the next order of the same service."""
        self._all_said = False
        for editor in self._editors.values():
            editor.touched = False
            editor.set_value("")
        if self._free is not None:
            self._free.set_values({})

    def check(self) -> bool:
        """Say all that is wrong, bring the keyboard to the first of it; True where nothing is."""
        self._all_said = True
        wrong = self._judge()
        free_good = self._free is None or self._free.check(said=True)
        if wrong:
            self._editors[next(name for name in self._editors if name in wrong)].setFocus()
        return not wrong and free_good

    def focus_first(self) -> None:
        """Bring the keyboard to the first field."""
        if self._editors:
            next(iter(self._editors.values())).setFocus()

    @property
    def tab_chain(self) -> list[QWidget]:
        """What the Tab key goes through, in its order."""
        return [editor.control for editor in self._editors.values()]

    @property
    def sound(self) -> bool:
        """True where nothing is wrong with the fields, said or not."""
        return not self._faults() and (self._free is None or self._free.check(said=self._all_said))

    def _faults(self) -> dict[str, Fault]:
        if self._service is None:
            return {}
        today = date.today()  # noqa: DTZ011 - a person's calendar day
        return {fault.field: fault for fault in faults(self._service, self.values(), today=today)}

    @Slot()
    def _judge(self) -> dict[str, Fault]:
        wrong, values = self._faults(), self.values()
        beware = {found.field: found for found in reversed(cautions(values, self._dialect))}
        for name, editor in self._editors.items():
            said = name in wrong and (editor.touched or self._all_said)
            caution = say_text(beware[name].text) if name in beware else ""
            editor.show_message(say_text(wrong[name].text) if said else "", caution)
            editor.setVisible(applies(editor.field, values))
        return wrong

    @Slot()
    def _changed(self) -> None:
        self._judge()
        if self._free is not None:
            self._free.check(said=self._all_said)
        self.edited.emit()

    def _rebuild(self, shape: tuple[Field, ...] | None) -> None:
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
        self._editors, self._free = {}, None
        self._body = QWidget(self)
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.M)
        for fields in _rows(shape or ()):
            inside.addLayout(self._row(fields))
        if self._service is not None and not service_type(self._service.type).known:
            self._free = FreeFields(frozenset(self._editors))
            self._free.edited.connect(self._changed)
            inside.addWidget(self._free)
        self._column.addWidget(self._body)
        self._body.show()  # at once, so that a field can take the keyboard

    def _row(self, fields: Iterable[Field]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for field in fields:
            editor = _editor(field)
            editor.edited.connect(self._changed)
            self._editors[field.name] = editor
            row.addWidget(editor, 1, Qt.AlignmentFlag.AlignTop)
        return row

    def _show_limits(self) -> None:
        service = self._service
        if service is None:
            return
        kind = service_type(service.type)
        for name in _limited(kind):
            if name in self._editors:
                self._editors[name].show_limits(limits_text(service))


def limits_text(service: Service) -> str:
    """What one order may hold, such as "50 – 10,000"."""
    least = formats.number(service.min)
    return f"≥ {least}" if service.max >= _NO_LIMIT else f"{least} – {formats.number(service.max)}"


def _limited(kind: ServiceType) -> tuple[str, ...]:
    if kind.counted:
        return (kind.counted,)
    return ("min", "max") if kind.field("delay") else ("quantity",)


def _shape(service: Service | None) -> tuple[Field, ...] | None:
    if service is None:
        return None
    kind = service_type(service.type)
    drips = service.dripfeed or kind.name != "Default"
    shown = tuple(field for field in kind.fields if drips or field.name not in _DRIP)
    return shown if kind.known else (*shown, Field("", kind.name, Editor.TEXT, required=False))


def _rows(fields: tuple[Field, ...]) -> list[tuple[Field, ...]]:
    rows: list[tuple[Field, ...]] = []
    for field in fields:
        if rows and (rows[-1][0].name, field.name) in _PAIRS:
            rows[-1] = (*rows[-1], field)
        elif field.name:
            rows.append((field,))
    return rows


def _editor(field: Field) -> FieldEditor:
    match field.editor:
        case Editor.LINES:
            return LinesField(field)
        case Editor.CHOICE:
            return ChoiceField(field)
        case Editor.DATE:
            return DateField(field)
    return LineField(field)
