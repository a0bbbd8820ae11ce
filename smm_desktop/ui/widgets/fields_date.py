"""The editor of a day: written as the language does or picked from a calendar, and empty where it may be."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, QSize, Qt, Slot
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from smm_desktop.ui.icons import dress
from smm_desktop.ui.reading import unmarked
from smm_desktop.ui.theme import Space
from smm_desktop.ui.typed import latin_digits
from smm_desktop.ui.widgets.fields import FieldEditor

_FORM = "dd/MM/yyyy"
"""As panels write a day."""
_CENTURY = 2000
_CALENDAR = QSize(312, 248)


class DateField(FieldEditor):
    """A day from today on: shown as the language writes it, with the whole year, and sent as panels do."""

    control: QLineEdit

    def value(self) -> str:
        """The day as dd/mm/yyyy; empty for none, and as it was typed where that is no day."""
        typed = self.control.text().strip()
        day = _read(typed)
        return day.toString(_FORM) if day.isValid() else typed

    def show_message(self, fault: str, caution: str = "") -> None:
        """Say what is wrong; how a day is written here where none can be read."""
        if fault and self.value() and not QDate.fromString(self.value(), _FORM).isValid():
            fault = self.tr("Enter a date such as {example}.").format(example=_example())
        super().show_message(fault, caution)

    def _put(self, text: str) -> None:
        day = QDate.fromString(text, _FORM)
        self.control.setText(_written(day) if day.isValid() else text)

    def _make_control(self) -> QLineEdit:
        made = QLineEdit()
        made.setPlaceholderText(self.tr("such as {example}").format(example=_example()))
        made.setClearButtonEnabled(True)
        made.textChanged.connect(self._write_down)
        return made

    def _placed_control(self) -> QWidget:
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(Space.XS)
        beside.addWidget(self.control, 1)
        self._button = QToolButton()
        self._button.setAccessibleName(self.tr("Pick a day"))
        self._button.setToolTip(self.tr("Pick a day"))
        dress(self._button, "calendar")
        self._button.clicked.connect(self._open)
        beside.addWidget(self._button)
        return row

    @Slot()
    def _open(self) -> None:
        day = QDate.fromString(self.value(), _FORM)
        calendar = _CalendarPopup(day if day.isValid() else QDate.currentDate(), self)
        calendar.days.activated.connect(self._pick)
        calendar.days.clicked.connect(self._pick)
        calendar.adjustSize()
        corner = self.control.mapToGlobal(QPoint(0, self.control.height() + Space.XS))
        free = self.screen().availableGeometry()
        corner.setY(max(free.top(), min(corner.y(), free.bottom() - calendar.height())))
        corner.setX(max(free.left(), min(corner.x(), free.right() - calendar.width())))
        calendar.move(corner)
        calendar.show()

    @Slot(QDate)
    def _pick(self, day: QDate) -> None:
        self.control.setText(_written(day))
        popup = self.findChild(_CalendarPopup)
        if popup is not None:
            popup.close()
        self.control.setFocus()


def _pattern() -> str:
    """How the language writes a day in figures, with the whole year."""
    pattern = unmarked(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")


def _written(day: QDate) -> str:
    return QLocale().toString(day, _pattern())


def _read(typed: str) -> QDate:
    """The day that is meant: as the language writes it, else as panels do, where it can be read so alone."""
    text, whole = latin_digits(unmarked(typed)), _pattern().replace("dd", "d").replace("MM", "M")
    for pattern in (whole, whole.replace("yyyy", "yy"), _FORM):
        day = QDate.fromString(text, pattern, _CENTURY)
        if day.isValid():
            return day
    return QDate()


def _example() -> str:
    return _written(QDate(QDate.currentDate().year() + 1, 12, 31))


class _CalendarPopup(QFrame):
    def __init__(self, day: QDate, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self.days = QCalendarWidget()
        today = date.today()  # noqa: DTZ011 - a person's calendar day
        self.days.setMinimumDate(QDate(today.year, today.month, today.day))
        self.days.setSelectedDate(day)
        self.days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.days.setMinimumSize(_CALENDAR)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        inside.addWidget(self.days)
