"""The editor of a day: written as dd/mm/yyyy or picked from a calendar, and empty where it may be."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPoint, QSize, Qt, Slot
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from smm_desktop.ui.icons import dress
from smm_desktop.ui.theme import Space
from smm_desktop.ui.widgets.fields import FieldEditor

_FORM = "dd/MM/yyyy"
_CALENDAR = QSize(312, 248)


class DateField(FieldEditor):
    """A day as panels write it, from today on."""

    control: QLineEdit

    def value(self) -> str:
        """The day as dd/mm/yyyy; empty for none."""
        return self.control.text()

    def _put(self, text: str) -> None:
        self.control.setText(text)

    def _make_control(self) -> QLineEdit:
        made = QLineEdit()
        made.setPlaceholderText(self.tr("dd/mm/yyyy"))
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
        self.control.setText(day.toString(_FORM))
        popup = self.findChild(_CalendarPopup)
        if popup is not None:
            popup.close()
        self.control.setFocus()


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
