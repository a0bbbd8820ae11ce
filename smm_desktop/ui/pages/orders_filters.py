"""What narrows the order history: state tabs with counts, a search, a service, a range of dates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QDate, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLineEdit, QPushButton, QTabBar, QVBoxLayout, QWidget

from smm_desktop.core.history import TABS, OrderQuery, SortKey, Tab
from smm_desktop.ui import formats
from smm_desktop.ui.icons import dress
from smm_desktop.ui.labels import PlainLabel
from smm_desktop.ui.pages.orders_service import ServiceChoice
from smm_desktop.ui.theme import Space, Tone, inset
from smm_desktop.ui.workspace import Workspace

DEBOUNCE = 120
"""Milliseconds after the last key until the search runs."""
MAX_SEARCH = 500
"""Characters of a search."""
_LEAST_WIDTH = 110
"""Pixels of each choice where it is narrow, as beside the order ticket."""
_ANY, _TODAY, _CUSTOM = -1, 0, -2
_TO_NEXT_DAY = 1


class OrderFilters(QWidget):
    """Tabs above, search, service and dates below. `changed` follows a person's choice, typing debounced."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.service = ServiceChoice(workspace, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE)
        self._only: tuple[int, ...] | None = None
        self._still: tuple[int, ...] = ()
        self._titles = self._tab_titles()
        self._build_tabs()
        self._build_search()
        self._build_only()
        self._build_dates()
        self._lay_out()
        self._connect()

    def query(self, account: str, sort: SortKey, *, descending: bool) -> OrderQuery:
        """The query that the choices make, for an account ("" for all)."""
        since, until = self._range()
        used = self.service.chosen
        return OrderQuery(
            account=used.account if used else account,
            service=used.service if used else "",
            tab=self.tab,
            text=self.search.text().strip(),
            since=since,
            until=until,
            sort=sort,
            descending=descending,
            only=self._still if self._only is None and self.still.isChecked() else self._only,
        )

    @property
    def tab(self) -> Tab:
        """The tab chosen."""
        return TABS[self.tabs.currentIndex()]

    @property
    def narrowed(self) -> bool:
        """True where something else than all orders was asked for."""
        narrowed = self.tab != "all" or bool(self.search.text().strip()) or self.dates.currentData() != _ANY
        return narrowed or self._only is not None or self.still.isChecked() or self.service.chosen is not None

    def show_tab(self, tab: Tab) -> None:
        """Choose a tab."""
        self.tabs.setCurrentIndex(TABS.index(tab))

    def show_only(self, ids: Sequence[int]) -> None:
        """Show these orders (our ids) and no others, until the person takes the mark of that away."""
        self.clear()
        self._only = tuple(ids)
        words = self.tr("Only %Ln order(s)", "", len(ids))
        self.only.setText(words)
        self.only.setAccessibleName(words)
        self.only.show()
        self.changed.emit()

    def clear(self) -> None:
        """Ask for all orders again."""
        self._take_only_away()
        self.search.clear()
        self.service.choose_any()
        self.dates.setCurrentIndex(0)
        self.show_tab("all")
        self._choose()

    def show_counts(self, counts: Mapping[Tab, int]) -> None:
        """Put the number of orders behind each tab's word."""
        for number, tab in enumerate(TABS):
            count = counts.get(tab)
            word = self._titles[tab]
            text = word if count is None else f"{word}  {formats.number(count)}"
            if self.tabs.tabText(number) != text:
                self.tabs.setTabText(number, text)

    def _tab_titles(self) -> dict[Tab, str]:
        return {
            "all": self.tr("All"),
            "active": self.tr("Active"),
            "completed": self.tr("Completed"),
            "partial": self.tr("Partial"),
            "canceled": self.tr("Canceled"),
            "failed": self.tr("Failed"),
            "attention": self.tr("Attention"),
        }

    def _build_tabs(self) -> None:
        self.tabs = QTabBar(self)
        self.tabs.setAccessibleName(self.tr("Order states"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        for tab in TABS:
            self.tabs.addTab(self._titles[tab])

    def _build_search(self) -> None:
        self.search = QLineEdit(self)
        self.search.setAccessibleName("Search orders")
        self.search.setPlaceholderText(self.tr("Search link, id or service"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(MAX_SEARCH)
        self.search.setMinimumWidth(_LEAST_WIDTH)
        glass = QAction(self)
        dress(glass, "search", Tone.MUTED)
        self.search.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)

    def _build_only(self) -> None:
        self.only = QPushButton(self)
        self.only.setProperty("role", "chip")
        self.only.setToolTip(self.tr("Show all orders"))
        self.only.setAccessibleDescription(self.tr("Show all orders"))
        dress(self.only, "close", Tone.MUTED)
        self.only.hide()
        self.still = QPushButton(self)
        self.still.setCheckable(True)
        self.still.setProperty("role", "chip")
        self.still.setAccessibleName(self.tr("Not moving"))
        hint = self.tr("Orders of which nothing has changed for much longer than their service usually takes")
        self.still.setToolTip(hint)
        self.still.setAccessibleDescription(hint)
        dress(self.still, "clock", Tone.MUTED)
        self.still.hide()

    def _build_dates(self) -> None:
        self.dates = QComboBox(self)
        self.dates.setAccessibleName(self.tr("Placed"))
        for title, days in (
            (self.tr("Any time"), _ANY),
            (self.tr("Today"), _TODAY),
            (self.tr("Last 7 days"), 6),
            (self.tr("Last 30 days"), 29),
            (self.tr("Between two dates"), _CUSTOM),
        ):
            self.dates.addItem(title, days)
        self.first = self._date_edit(self.tr("From"), QDate.currentDate().addDays(-29))
        self.last = self._date_edit(self.tr("To"), QDate.currentDate())
        self._dash = PlainLabel("–", self)
        self._show_dates()

    def _date_edit(self, name: str, day: QDate) -> QDateEdit:
        edit = QDateEdit(day, self)
        inset(edit)
        edit.setAccessibleName(name)
        edit.setCalendarPopup(True)
        edit.setDateRange(QDate(1970, 1, 1), QDate(2199, 12, 31))
        edit.dateChanged.connect(self._wait)
        return edit

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.search, 1)
        for choice in (self.service, self.dates):
            choice.setMinimumWidth(_LEAST_WIDTH)
        for widget in (self.only, self.still, self.service, self.dates, self.first, self._dash, self.last):
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        self._tab_row = QHBoxLayout()
        self._tab_row.setSpacing(Space.S)
        self._tab_row.addWidget(self.tabs, 1)
        layout.addLayout(self._tab_row)
        layout.addLayout(row)
        self.setTabOrder(self.tabs, self.search)

    def _connect(self) -> None:
        self._timer.timeout.connect(self.changed)
        self.tabs.currentChanged.connect(self._choose)
        self.only.clicked.connect(self._show_all)
        self.still.clicked.connect(self._choose)
        self.search.textChanged.connect(self._wait)
        self.search.returnPressed.connect(self._choose)
        self.service.currentIndexChanged.connect(self._choose)
        self.dates.currentIndexChanged.connect(self._choose)

    @Slot()
    def _wait(self) -> None:
        self._timer.start()

    @Slot()
    def _show_all(self) -> None:
        self._take_only_away()
        self._choose()

    def _take_only_away(self) -> None:
        self._only = None
        self.only.hide()
        self.still.setChecked(False)
        self._fit_still()

    def show_still(self, ids: Sequence[int]) -> None:
        """These orders do not move; where a person looks at just those, the list follows."""
        self._still = tuple(ids)
        self.still.setText(self.tr("%Ln not moving", "", len(ids)))
        self._fit_still()
        if self.still.isChecked():
            self._choose()

    def _fit_still(self) -> None:
        self.still.setVisible(bool(self._still) or self.still.isChecked())

    @Slot()
    def _choose(self) -> None:
        self._timer.stop()
        self._show_dates()
        self.changed.emit()

    def _show_dates(self) -> None:
        custom = self.dates.currentData() == _CUSTOM
        for widget in (self.first, self._dash, self.last):
            widget.setVisible(custom)

    def _range(self) -> tuple[datetime | None, datetime | None]:
        days = self.dates.currentData()
        if days == _ANY:
            return None, None
        if days == _CUSTOM:
            first, last = sorted((self.first.date(), self.last.date()), key=QDate.toJulianDay)
            return _start(first), _start(last.addDays(_TO_NEXT_DAY))
        return _start(QDate.currentDate().addDays(-days)), None

    def add_beside_tabs(self, widget: QWidget) -> None:
        """Put something at the end of the row of tabs."""
        self._tab_row.addWidget(widget)

    def focus(self) -> None:
        """Put the keyboard into the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()


def _start(day: QDate) -> datetime:
    return datetime.fromtimestamp(day.startOfDay().toSecsSinceEpoch(), UTC)
