"""The service field of the order ticket: written by id or any words of the name, chosen from what matches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QStyleOptionViewItem, QWidget

from smm_desktop.core.services import Service
from smm_desktop.core.text import plain
from smm_desktop.ui.messages import plain_tooltip
from smm_desktop.ui.tables.delegates import CellDelegate
from smm_desktop.ui.tables.model import MARK_ROLE
from smm_desktop.ui.theme import SMALL_SCALE, Space, Tone, scaled_font, tokens_of

_MOST_SHOWN = 200
_ROWS_IN_VIEW = 8

Find = Callable[[str], Sequence[Service]]
Summary = Callable[[Service], str]


def service_title(service: Service) -> str:
    """A service as one line: its id and its name."""
    return f"{plain(service.id, 40)} · {plain(service.name, 300)}"


class MatchesModel(QAbstractListModel):
    """The services that match, best first; under MARK_ROLE stands the service itself."""

    def __init__(self, summary: Summary, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services: Sequence[Service] = ()
        self._summary = summary

    @property
    def services(self) -> Sequence[Service]:
        """What is listed."""
        return self._services

    def show(self, services: Sequence[Service]) -> None:
        """List these services."""
        self.beginResetModel()
        self._services = services
        self.endResetModel()

    # Qt's own

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Qt: how many services are listed."""
        return 0 if parent.isValid() else len(self._services)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: what a row shows."""
        if not index.isValid() or index.row() >= len(self._services):
            return None
        service = self._services[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return service_title(service)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{service_title(service)}, {self._summary(service)}"
            case int() if role == MARK_ROLE:
                return self._summary(service)
        return None


class _MatchDelegate(CellDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        height = option.fontMetrics.height()
        return QSize(200, 2 * height + Space.M)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.draw_ground(painter, option, index)
        area = option.rect.adjusted(Space.S, Space.XS, -Space.S, -Space.XS)
        tokens, widget = tokens_of(option.palette), option.widget
        painter.save()
        upper = area.adjusted(0, 0, 0, -area.height() // 2)
        lower = area.adjusted(0, area.height() // 2, 0, 0)
        for part, text, tone, factor in (
            (upper, str(index.data()), Tone.TEXT, 1.0),
            (lower, str(index.data(MARK_ROLE)), Tone.MUTED, SMALL_SCALE),
        ):
            painter.setFont(scaled_font(widget, factor))
            painter.setPen(tokens.color(tone))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, part.width())
            painter.drawText(part, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


class ServiceField(QLineEdit):
    """Searches as one types. While what stands in it is not chosen from the list, no service is chosen."""

    chosen = Signal(object)
    """The `Service` chosen by the person, or None from the first change of the text on."""

    def __init__(self, find: Find, summary: Summary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._service: Service | None = None
        self._matches = MatchesModel(summary, self)
        self.setAccessibleName(self.tr("Service"))
        self.setPlaceholderText(self.tr("Name or ID"))
        self._popup = QListView()
        self._completer = self._make_completer()
        self.textEdited.connect(self._search)
        self.textChanged.connect(self._take_later)

    @property
    def service(self) -> Service | None:
        """The service chosen, None while there is none."""
        return self._service

    @property
    def matches(self) -> Sequence[Service]:
        """The services listed for what was typed."""
        return self._matches.services

    def set_service(self, service: Service | None) -> None:
        """Show a service as chosen, without telling."""
        self._service = service
        self.setText(service_title(service) if service else "")
        self.setToolTip(plain_tooltip(self.text()))  # a long name does not fit
        self.setCursorPosition(0)

    def _make_completer(self) -> QCompleter:
        made = QCompleter(self)
        made.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        made.setMaxVisibleItems(_ROWS_IN_VIEW)
        made.setModel(self._matches)
        made.setWidget(self)
        popup = self._popup
        popup.setUniformItemSizes(True)
        popup.setMouseTracking(True)
        popup.setAccessibleName(self.tr("Matching services"))
        made.setPopup(popup)
        popup.setItemDelegate(_MatchDelegate(popup))
        made.activated[QModelIndex].connect(self._take)  # type: ignore[index]  # the stubs leave out overloads
        return made

    @Slot(str)
    def _search(self, typed: str) -> None:
        self._drop_choice()
        self._matches.show(self._find(typed)[:_MOST_SHOWN])
        if self._matches.services:
            self._completer.complete()
            self._popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
        else:
            self._popup.hide()

    @Slot(str)
    def _take_later(self, text: str) -> None:
        """Assistive technology puts text in without typing it: then it is taken in full as soon as it stands."""
        if text != (service_title(self._service) if self._service else ""):
            QTimer.singleShot(0, self, self._take_what_was_put)

    @Slot()
    def _take_what_was_put(self) -> None:
        if self._popup.isVisible():
            return
        if self._service is not None and self.text() != service_title(self._service):
            self._drop_choice()
        self.settle()

    def _drop_choice(self) -> None:
        if self._service is not None:
            self._service = None
            self.chosen.emit(None)

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._matches.services):
            self._choose(self._matches.services[index.row()])

    def _choose(self, service: Service) -> None:
        self.set_service(service)
        self.chosen.emit(service)

    @Slot()
    def settle(self) -> None:
        """Choose what was typed in full: an id, or the only match."""
        typed = self.text().strip()
        if self._service is not None or not typed:
            return
        found = self._find(typed)
        exact = [service for service in found if service.id == typed]
        if len(exact or found) == 1:
            self._choose((exact or found)[0])

    def offer(self) -> None:
        """Open the list for what stands in the field, all services where that is nothing."""
        self._matches.show(self._find("" if self._service else self.text())[:_MOST_SHOWN])
        if self._matches.services:
            self._completer.complete()

    # Qt's own

    def event(self, event: QEvent) -> bool:
        """Qt: Tab takes what is current in the list, then goes on."""
        tab = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab
        if tab and self._popup.isVisible():
            self._take(self._popup.currentIndex())
            self._popup.hide()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Down opens the list; Enter takes what was typed in full."""
        if event.key() == Qt.Key.Key_Down and not self._popup.isVisible():
            self.offer()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._popup.isVisible():
            event.ignore()  # the list then takes what is current in it
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._service is None:
            self.settle()
            event.accept()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a first press selects all, so that typing searches anew."""
        had_focus = self.hasFocus()
        super().mousePressEvent(event)
        if not had_focus:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: take what was typed in full."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and not self._popup.isVisible():
            self.settle()
