"""The services a panel offers: found as one types, compared, and ordered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui.dialogs.fitting import fit
from smm_desktop.ui.icons import dress, icon
from smm_desktop.ui.labels import PlainLabel
from smm_desktop.ui.messages import say, say_text
from smm_desktop.ui.pages.empty_state import EmptyState
from smm_desktop.ui.pages.notice_row import NoticeRow
from smm_desktop.ui.pages.service_details import ServiceDetails
from smm_desktop.ui.pages.services_data import ServicesData, merge
from smm_desktop.ui.pages.services_filters import FilterBar
from smm_desktop.ui.pages.services_frame import beside
from smm_desktop.ui.pages.services_glimpse import GlimpseBook
from smm_desktop.ui.pages.services_head import ServicesHead
from smm_desktop.ui.pages.services_model import Book, Listed
from smm_desktop.ui.pages.services_places import ServicePlaces
from smm_desktop.ui.pages.services_table import ServicesTable
from smm_desktop.ui.requests import ServiceRef, TicketRequest
from smm_desktop.ui.theme import Space
from smm_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from smm_desktop.core.catalogue import Catalogue, SortColumn
    from smm_desktop.core.merging import Merged

_NARROW = 760
"""Below this width of the page the list has it alone."""


class ServicesPage(QWidget):
    """All services of the accounts looked at, with a search, filters and details."""

    page_key = "services"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._workspace = workspace
        self._data = ServicesData(workspace, self)
        self._search = _SearchField()
        self._head = ServicesHead()
        self._filters = FilterBar()
        self._trouble = NoticeRow(self.tr("Services message"))
        self._unread = PlainLabel(role="caution", wrap=True)
        self.table = ServicesTable()
        self._places = ServicePlaces(workspace, self._data, self.table, self)
        self._details = ServiceDetails(workspace)
        self._empty = EmptyState("services")
        self._build()
        self._connect()
        self._data.load_all()
        self._show_state()

    def focus_search(self) -> None:
        """Bring the keyboard to the search field."""
        self._search.setFocus()
        self._search.selectAll()

    def save_state(self, settings: QSettings) -> None:
        """Remember columns and the place of the splitter."""
        self.table.save_columns(settings)
        settings.setValue("services/splitter", self._splitter.saveState())

    def restore_state(self, settings: QSettings) -> None:
        """Put columns and splitter as they were remembered."""
        self.table.restore_columns(settings)
        state = settings.value("services/splitter")
        if state is not None:
            self._splitter.restoreState(state)

    def show_rows(self, services: Sequence[ServiceRef]) -> None:
        """Go to a service, also to one that is not listed any more."""
        self._places.go(services[0])

    @Slot()
    def show_changes(self) -> None:
        """Show the recent changes of services."""
        self._open_changes("")

    @Slot()
    def refresh(self) -> None:
        """Read the services from the panels looked at."""
        self._data.refresh()

    # What is listed.

    @Slot()
    def _find(self) -> None:
        self.table.mark(self._search.text())
        self.table.services_model.search(self._search.text(), self._filters.filters)
        self._show_state()

    @Slot()
    def _search_anew(self) -> None:
        self._find()
        self.table.scrollToTop()

    @Slot(object)
    def _take_glimpse(self, book: GlimpseBook) -> None:
        self.table.services_model.show_book(book)
        self._show_state()

    @Slot()
    def _take_book(self) -> None:
        if isinstance(self.table.services_model.book, GlimpseBook) and not self._data.ready:
            return
        book = self._data.book()
        scroll = self.table.verticalScrollBar().value()
        self._filters.offer(self._data.categories(), self._data.types())
        self.table.services_model.show_book(book)
        self._find()
        self.table.verticalScrollBar().setValue(scroll)
        account = self.table.services_model.column_number("account")
        self.table.setColumnHidden(account, len(book.catalogues) < 2)
        self.table.offer_changes(there=any(each.changed for each in book.catalogues))
        self._show_details()
        self._places.arrive()

    @Slot()
    def _show_details(self) -> None:
        listed = self._places.listed()
        self._details.show_service(listed, self._why_blocked(listed))
        self._fit_details()

    def _fit_details(self) -> None:
        """Where nothing is chosen, and where it is narrow, as beside the order ticket, the list has all the room."""
        self._details.setVisible(self._details.shows and self.width() >= _NARROW)

    def _why_blocked(self, listed: Listed | None) -> str:
        catalogue = self.table.services_model.book.catalogue(listed.account) if listed else None
        reason = catalogue.why_blocked(listed.service.id) if catalogue and listed else None
        if listed and listed.gone:
            return self.tr("The panel does not list this service any more. What you know of it is kept here.")
        return say_text(reason) if reason else ""

    @Slot(object, str)
    def _merge(self, book: Book, column: SortColumn) -> None:
        """Bring the services of several accounts into one order, off the window's thread."""

        def take(merged: Merged) -> None:
            if isValid(self):
                scroll = self.table.verticalScrollBar().value()
                self.table.services_model.take_merged(book, column, merged)
                self.table.verticalScrollBar().setValue(scroll)

        self._workspace.query(merge, book, column, done=take)

    # How it stands.

    @Slot()
    def _show_state(self) -> None:
        shown, every = len(self.table.services_model.numbers), len(self.table.services_model.book)
        self._head.count.say(self._count_words(shown, every))
        self._head.tell(refreshing=self._data.refreshing, usable=bool(self._data.accounts))
        self._show_trouble()
        self._show_unread()
        words = self._empty_words(shown, every)
        if words:
            self._empty.show_words(*words)
        self._stack.setCurrentWidget(self._empty if words else self._splitter)

    def _count_words(self, shown: int, every: int) -> str:
        if not every:
            return ""
        all_words = self.tr("%Ln service(s)", "", every)
        words = (
            all_words
            if shown == every
            else self.tr("{shown} of {all}").format(shown=formats.number(shown), all=all_words)
        )
        at = self._data.fetched_at
        return words if at is None else f"{words} · " + self.tr("read {ago}").format(ago=formats.ago(at))

    def _empty_words(self, shown: int, every: int) -> tuple[str, ...]:
        if not self._workspace.accounts:
            return (
                self.tr("Here you find what your panel offers"),
                self.tr("Connect a panel, or try the practice panel, where nothing is spent."),
                self.tr("Connect a panel"),
            )
        if shown:
            return ()
        if every:
            return (
                self.tr("No service matches"),
                self.tr("Try fewer words, or take the filters off."),
                self.tr("Clear search and filters"),
            )
        if self._data.refreshing or not self._data.ready:
            return (self.tr("Reading the services…"), self.tr("The panel is asked what it offers."))
        return (
            self.tr("No services yet"),
            self.tr("The panel listed no services when it was asked last."),
            self.tr("Refresh services"),
        )

    def _show_trouble(self) -> None:
        account = next((account for account in self._data.accounts if account in self._data.troubles), "")
        if not account or account in self._dismissed():
            self._trouble.clear()
            return
        words = say(self._data.troubles[account])
        known = self._workspace.account(account)
        name = f"{known.name}: " if known and len(self._workspace.accounts) > 1 else ""
        at = self._data.fetched_at
        details = self.tr("What is shown was read {ago}.").format(ago=formats.ago(at)) if at else ""
        self._trouble.say(
            name + words, role="alarm", details=details, answers=((self.tr("Try again"), self._data.refresh),)
        )

    def _dismissed(self) -> set[str]:
        return set(self._data.accounts) if self._data.refreshing else set()

    def _show_unread(self) -> None:
        pairs = [self._data.unread.get(account, (0, 0)) for account in self._data.accounts]
        unread, every = sum(pair[0] for pair in pairs), sum(pair[1] for pair in pairs)
        self._unread.setVisible(unread > 0)
        self._unread.setText(
            self.tr("{unread} of {all} services could not be read, and are not listed.").format(
                unread=formats.number(unread), all=formats.number(every)
            )
        )

    # What a person does.

    @Slot(object)
    def _order(self, listed: Listed) -> None:
        if not self._why_blocked(listed) and listed.service.id:
            self._workspace.ticket_requested.emit(TicketRequest(account=listed.account, service_id=listed.service.id))
        else:
            self._show_details()

    @Slot(object)
    def _toggle_star(self, listed: Listed) -> None:
        from smm_desktop.actions import catalogue

        book, on = self.table.services_model.book, not listed.favourite
        held = book.catalogue(listed.account)
        if held is None:
            return
        stars = held.favourites | {listed.service.id} if on else held.favourites - {listed.service.id}
        self._show_own(held.with_own(favourites=stars))
        self._workspace.keep(catalogue.set_favourite, listed.account, listed.service.id, on)

    @Slot(object, str)
    def _keep_note(self, listed: Listed, note: str) -> None:
        from smm_desktop.actions import catalogue

        held = self._data.catalogue(listed.account)
        if held is not None:
            kept = {service: words for service, words in held.notes.items() if service != listed.service.id}
            self._show_own(held.with_own(notes=kept | ({listed.service.id: note} if note.strip() else {})))
        self._workspace.keep(catalogue.set_note, listed.account, listed.service.id, note)

    def _show_own(self, changed: Catalogue) -> None:
        """Show other stars or notes; rows stay where they are, even where they do not match any more."""
        self._data.replace(changed)
        model = self.table.services_model
        model.refresh_book(model.book.with_catalogue(changed))
        self._show_details()

    def _open_changes(self, text: str) -> None:
        from smm_desktop.ui.dialogs.service_changes import ServiceChangesDialog

        dialog = ServiceChangesDialog(self._workspace, self, text=text)
        dialog.service_chosen.connect(lambda *service: self._places.go(ServiceRef(*service)))
        fit(dialog)
        dialog.show()

    @Slot()
    def _list_everything(self) -> None:
        self._search.clear()
        self._filters.clear()

    @Slot()
    def _press_empty(self) -> None:
        if not self._workspace.accounts:
            self._workspace.page_requested.emit("first_start")
        elif len(self.table.services_model.book):
            self._list_everything()
            self.focus_search()
        else:
            self._data.refresh()

    def _fill_menu(self, menu: QMenu) -> None:
        listed = self.table.listed()
        if listed is None:
            return
        order = menu.addAction(icon("plus"), self.tr("Order this service"), lambda: self._order(listed))
        order.setEnabled(not self._why_blocked(listed))
        words = self.tr("Remove from favourites") if listed.favourite else self.tr("Add to favourites")
        menu.addAction(icon("star"), words, lambda: self._toggle_star(listed))
        menu.addAction(icon("copy"), self.tr("Copy ID"), lambda: self._copy_id(listed))

    def _copy_id(self, listed: Listed) -> None:
        QApplication.clipboard().setText(listed.service.id)
        self._workspace.said.emit(self.tr("Copied ID {id}.").format(id=plain(listed.service.id, 60)))

    @Slot()
    def _enter_list(self) -> None:
        if self.table.services_model.rowCount():
            if self.table.listed() is None:
                self.table.select_row(0)
            self.table.setFocus()

    def _build(self) -> None:
        self._search.setPlaceholderText(self.tr("Search by name, category, ID or note"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.M)
        column.addWidget(self._head)
        column.addWidget(self._search)
        column.addWidget(self._filters)
        column.addWidget(self._trouble)
        column.addWidget(self._unread)
        column.addWidget(self._make_stack(), 1)

    def _make_stack(self) -> QStackedWidget:
        self._splitter = beside(self.table, self._details)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._splitter)
        self._stack.addWidget(self._empty)
        return self._stack

    def _connect(self) -> None:
        self._search.textChanged.connect(self._search_anew)
        self._search.entered.connect(self._enter_list)
        self._filters.filters_changed.connect(self._search_anew)
        self._head.refresh.clicked.connect(self.refresh)
        self._head.changes.clicked.connect(self.show_changes)
        self.table.services_model.merging_wanted.connect(self._merge)
        self._places.everything_wanted.connect(self._list_everything)
        self._places.gone_shown.connect(self._show_details)
        self._data.glimpsed.connect(self._take_glimpse)
        self._data.loaded.connect(self._take_book)
        self._data.state_changed.connect(self._show_state)
        self.table.row_activated.connect(self._order)
        self.table.star_pressed.connect(self._toggle_star)
        self.table.selection_moved.connect(self._show_details)
        self.table.set_menu(self._fill_menu)
        self._details.order_wanted.connect(self._order)
        self._details.star_wanted.connect(self._toggle_star)
        self._details.prices.all_wanted.connect(lambda listed: self._open_changes(listed.service.id))
        self._details.elsewhere.service_wanted.connect(self._places.go)
        self._details.note.note_written.connect(self._keep_note)
        self._empty.pressed.connect(self._press_empty)

    # Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: there may be room for the details now, or no more."""
        super().resizeEvent(event)
        self._fit_details()


class _SearchField(QLineEdit):
    """Down and Enter go on into the list, Esc empties the search."""

    def __init__(self) -> None:
        super().__init__()
        self.entered = self.returnPressed
        self.setAccessibleName(self.tr("Search services"))
        self.setClearButtonEnabled(True)
        magnifier = QAction(self)
        dress(magnifier, "search", "muted")
        self.addAction(magnifier, QLineEdit.ActionPosition.LeadingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: keys that leave the field."""
        if event.key() == Qt.Key.Key_Down:
            self.returnPressed.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
