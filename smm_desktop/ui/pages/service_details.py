"""Details of one service: description as plain text, limits, price history, the person's own record, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui.icons import dress
from smm_desktop.ui.labels import PlainLabel, heading, separator
from smm_desktop.ui.limits import most_text, price_text
from smm_desktop.ui.messages import plain_tooltip
from smm_desktop.ui.names import type_name
from smm_desktop.ui.pages.service_elsewhere import ElsewhereSection
from smm_desktop.ui.pages.service_note import NoteSection
from smm_desktop.ui.pages.service_prices import PricesSection
from smm_desktop.ui.pages.service_sections import Facts, Section
from smm_desktop.ui.pages.services_model import Listed
from smm_desktop.ui.readable import Sentences
from smm_desktop.ui.theme import Space, font_scale
from smm_desktop.ui.widgets.description import beginning
from smm_desktop.ui.widgets.service_record import ServiceRecordView
from smm_desktop.ui.workspace import Workspace

_PAUSE_MS = 120
_MOST_NAME = 300
"""Characters of a name; the tooltip has more."""


class ServiceDetails(QScrollArea):
    """Shows the service that has the keyboard's place in the list."""

    order_wanted = Signal(object)
    star_wanted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._listed: Listed | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look_up)
        self._name = PlainLabel(scale=1.15, bold=True, wrap=True, selectable=True)
        self._place = PlainLabel(role="muted", wrap=True, selectable=True)
        self._blocked = PlainLabel(role="fault", wrap=True)
        self._facts = Facts()
        self._record = ServiceRecordView(workspace)
        self.note = NoteSection(workspace)
        self.prices = PricesSection(workspace)
        self.elsewhere = ElsewhereSection(workspace)
        self._sections: tuple[Section, ...] = (self.elsewhere, self.note, self.prices)
        self._description = _Description()
        self._build()
        self.show_service(None)

    @property
    def shows(self) -> bool:
        """True where there is a service to show."""
        return self._listed is not None

    def show_service(self, listed: Listed | None, blocked: str = "") -> None:
        """Show a service; `blocked` says why it cannot be ordered."""
        self._listed = listed
        for section in self._sections:
            section.show_listed(listed)
        self._inside.setVisible(listed is not None)
        if listed is not None:
            self._show_words(listed, blocked)
            self._record.show_service(*listed.key)
            self._pause.start()

    def _show_words(self, listed: Listed, blocked: str) -> None:
        service = listed.service
        self._name.setText(plain(service.name, _MOST_NAME))
        self._name.setToolTip(plain_tooltip(plain(service.name, 2000)) if len(service.name) > _MOST_NAME else "")
        where = [self.tr("ID {id}").format(id=plain(service.id, 60)), plain(service.category), listed.account_name]
        self._place.setText(" · ".join(part for part in where if part))
        self._blocked.setText(blocked)
        self._blocked.setVisible(bool(blocked))
        self._order.setEnabled(not blocked)
        words = self.tr("Remove from favourites") if listed.favourite else self.tr("Add to favourites")
        self._star.setAccessibleName(words)
        self._star.setToolTip(words)
        dress(self._star, "star-filled" if listed.favourite else "star", "partial" if listed.favourite else "text")
        yes, no = self.tr("Yes"), self.tr("No")
        for part in (self._facts, self._description_head, self._description):
            part.setVisible(not listed.gone)
        self._facts.show_facts(
            (
                (self.tr("Rate per 1000"), price_text(service, listed.currency)),
                (self.tr("Minimum"), formats.number(service.min)),
                (self.tr("Maximum"), most_text(service.max)),
                (self.tr("Type"), type_name(service.type)),
                (self.tr("Refill"), yes if service.refill else no),
                (self.tr("Cancel"), yes if service.cancel else no),
                (self.tr("Drip-feed"), yes if service.dripfeed else no),
            )
        )
        self._description.show_words(service.description)

    @Slot()
    def _look_up(self) -> None:
        if self._listed is not None and self.isVisible():
            for section in self._sections:
                section.look_up()

    @Slot()
    def _copy_id(self) -> None:
        if self._listed is not None:
            QApplication.clipboard().setText(self._listed.service.id)
            self._workspace.said.emit(self.tr("Copied ID {id}.").format(id=plain(self._listed.service.id, 60)))

    @Slot()
    def _want_order(self) -> None:
        if self._listed is not None:
            self.order_wanted.emit(self._listed)

    @Slot()
    def _want_star(self) -> None:
        if self._listed is not None:
            self.star_wanted.emit(self._listed)

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Service details"))
        self._inside = QFrame()
        self._inside.setProperty("role", "card")
        whole = QWidget()
        whole.setObjectName("page")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._inside)
        column.addStretch(1)
        self.setWidget(whole)
        self._fill_inside()
        self.setMinimumWidth(round(260 * font_scale(self)))

    def _fill_inside(self) -> None:
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        for part in (self._name, self._place, self._blocked):
            column.addWidget(part)
        column.addLayout(self._make_actions())
        column.addWidget(separator())
        column.addWidget(self._facts)
        column.addWidget(self.elsewhere)
        column.addWidget(self._record)
        for section in self._sections[1:]:
            column.addWidget(section)
        self._description_head = heading(self.tr("Description"))
        column.addWidget(self._description_head)
        column.addWidget(self._description)
        column.addStretch(1)

    def _make_actions(self) -> QHBoxLayout:
        self._order = QPushButton(self.tr("Order this service"))
        self._order.setProperty("role", "primary")
        self._order.clicked.connect(self._want_order)
        self._star = QToolButton()
        self._star.clicked.connect(self._want_star)
        copy = QToolButton()
        copy.setAccessibleName(self.tr("Copy ID"))
        copy.setToolTip(self.tr("Copy ID"))
        dress(copy, "copy")
        copy.clicked.connect(self._copy_id)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._order)
        row.addWidget(self._star)
        row.addWidget(copy)
        row.addStretch(1)
        return row


class _Description(Sentences):
    """What the panel writes about the service, letter by letter, links included."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("ServiceDetails", "Description"))

    def show_words(self, words: str) -> None:
        """Show a description; its line breaks are kept."""
        self.setText(beginning(words) or self.tr("The panel gives no description."))
        self.set_role("" if words.strip() else "muted")
