"""The recent changes of services: what became dearer, cheaper, new, or vanished, and when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from smm_desktop.actions import watch
from smm_desktop.actions.watch import ChangeQuery, SeenChange
from smm_desktop.core.changes import Changes
from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui.icons import dress
from smm_desktop.ui.labels import PlainLabel, muted
from smm_desktop.ui.pages.change_words import change_pill, old_and_new, rose
from smm_desktop.ui.tables import RIGHT, Column, DataTable, PillDelegate, StarDelegate, TableModel
from smm_desktop.ui.theme import Space
from smm_desktop.ui.workspace import Workspace

_PAUSE_MS = 150
_MOST = 2000
_KINDS: dict[str, tuple[str, ...]] = {
    "dearer": ("rate",),
    "cheaper": ("rate",),
    "added": ("added",),
    "removed": ("removed",),
    "limits": ("min", "max"),
    "options": ("refill", "cancel", "dripfeed"),
    "words": ("name", "category", "type"),
}


class ServiceChangesDialog(QDialog):
    """Lists changes, newest first, of the accounts looked at. `service_chosen` carries account, id and name of the
    service that was double-clicked; the dialog stays beside it.
    """

    service_chosen = Signal(str, str, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None, *, text: str = "") -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setWindowTitle(self.tr("Changes of services"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.resize(900, 560)
        self._asked = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._look_up)
        self._build_filters(text)
        self._build_table()
        self._lay_out()
        workspace.changed.connect(self._follow)
        self._look_up()

    @property
    def query(self) -> ChangeQuery:
        """What is looked for."""
        kinds = _KINDS.get(self._kind.currentData(), ())
        return ChangeQuery(
            account=self._account.currentData() or "",
            kinds=kinds,
            favourites=self._favourites.isChecked(),
            text=self._search.text(),
        )

    def _build_filters(self, text: str) -> None:
        self._search = QLineEdit(text, self)
        self._search.setPlaceholderText(self.tr("Search by name or ID"))
        self._search.setAccessibleName(self.tr("Search changes"))
        self._search.setClearButtonEnabled(True)
        self._account = self._choice(self.tr("Account"))
        self._account.addItem(self.tr("All accounts"), "")
        for account in self._workspace.accounts:
            self._account.addItem(plain(account.name, 80), account.id)
        self._account.setCurrentIndex(max(0, self._account.findData(self._workspace.scope)))
        self._account.setVisible(len(self._workspace.accounts) > 1)
        self._kind = self._choice(self.tr("Kind of change"))
        for key, words in self._kinds():
            self._kind.addItem(words, key)
        self._favourites = QPushButton(self.tr("Favourites"), self)
        self._favourites.setCheckable(True)
        self._favourites.setProperty("role", "chip")
        self._favourites.setAccessibleName(self.tr("Favourites only"))
        dress(self._favourites, "star", "muted")
        self._search.textChanged.connect(lambda: self._pause.start(_PAUSE_MS))
        for box in (self._account, self._kind):
            box.currentIndexChanged.connect(self._look_up)
        self._favourites.toggled.connect(self._look_up)

    def _choice(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return box

    def _kinds(self) -> tuple[tuple[str, str], ...]:
        return (
            ("", self.tr("All changes")),
            ("dearer", self.tr("Dearer")),
            ("cheaper", self.tr("Cheaper")),
            ("added", self.tr("New")),
            ("removed", self.tr("Vanished")),
            ("limits", self.tr("Limits")),
            ("options", self.tr("Refill, cancel, drip-feed")),
            ("words", self.tr("Names, categories, types")),
        )

    def _build_table(self) -> None:
        self.model = TableModel(_columns(self._account_name), self)
        self.table = DataTable(self.model, "Service changes", self, identity=lambda row: row.change.id)
        self.table.setColumnHidden(self.model.column_number("account"), len(self._workspace.accounts) < 2)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(self.model.column_number("when"), Qt.SortOrder.DescendingOrder)
        self.table.row_activated.connect(self._choose)
        self._count = PlainLabel("", self, role="muted")

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(Space.S)
        filters.addWidget(self._search, 1)
        for widget in (self._account, self._kind, self._favourites):
            filters.addWidget(widget)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(box)
        page = QVBoxLayout(self)
        page.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        page.setSpacing(Space.M)
        hint = self.tr("What each reading of a panel found changed. Double-click a line to see the service.")
        page.addWidget(muted(hint, self, wrap=True))
        page.addLayout(filters)
        page.addWidget(self.table, 1)
        page.addLayout(foot)

    def _account_name(self, account_id: str) -> str:
        account = self._workspace.account(account_id)
        return plain(account.name, 80) if account else ""

    @Slot()
    def _look_up(self) -> None:
        self._pause.stop()
        self._asked += 1
        number = self._asked

        def show_newest(found: Any) -> None:
            if isValid(self) and number == self._asked:
                self._show(found)

        self._workspace.query(watch.recent, self.query, limit=_MOST, done=show_newest)

    def _show(self, found: Sequence[SeenChange]) -> None:
        rows = [row for row in found if _is_kind(self._kind.currentData(), row)]
        self.model.set_rows(rows)
        words = self.tr("Nothing like that changed") if self._is_filtered() else self.tr("Nothing changed yet")
        self.table.set_empty(words, self.tr("Each time services are read, what differs from before is kept here."))
        count = self.tr("%Ln change(s)", "", len(rows))
        most = self.tr("The newest {count} changes").format(count=formats.number(_MOST))
        self._count.setText(most if len(found) >= _MOST else count)

    def _is_filtered(self) -> bool:
        return self.query != ChangeQuery()

    @Slot(object)
    def _choose(self, row: SeenChange) -> None:
        self.service_chosen.emit(row.change.account, row.change.service, row.change.name)

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if changes.services:
            self._pause.start(_PAUSE_MS)


def _is_kind(kind: str, row: SeenChange) -> bool:
    return kind not in ("dearer", "cheaper") or rose(row.change) == (kind == "dearer")


def _columns(account_name: Callable[[str], str]) -> tuple[Column, ...]:
    return (
        Column(
            "favourite",
            "★",
            value=lambda row: not row.favourite,
            text=lambda _row: "",
            spoken=lambda row: _tr("Favourite") if row.favourite else _tr("No favourite"),
            mark=lambda row: row.favourite,
            delegate=StarDelegate,
            width=36,
        ),
        Column(
            "when",
            _tr("When"),
            lambda row: row.change.at,
            lambda row: formats.when(row.change.at),
            sample=formats.when_sample(),
            tooltip=lambda row: formats.when_long(row.change.at),
            width=130,
        ),
        Column(
            "what",
            _tr("What"),
            _pill_word,
            _pill_word,
            mark=lambda row: change_pill(row.change),
            delegate=PillDelegate,
            width=104,
        ),
        Column(
            "id", _tr("ID"), lambda row: row.change.service, lambda row: plain(row.change.service, 60), RIGHT, width=60
        ),
        Column("service", _tr("Service"), _name, _name, tooltip=_name, width=260),
        Column("old", _tr("Before"), _old, _old, RIGHT, tooltip=_old, width=110),
        Column("new", _tr("Now"), _new, _new, RIGHT, tooltip=_new, width=110),
        Column("account", _tr("Account"), _account(account_name), _account(account_name), width=120),
    )


def _pill_word(row: SeenChange) -> str:
    return change_pill(row.change).text


def _name(row: SeenChange) -> str:
    return plain(row.change.name)


def _old(row: SeenChange) -> str:
    return old_and_new(row.change)[0]


def _new(row: SeenChange) -> str:
    return old_and_new(row.change)[1]


def _account(account_name: Callable[[str], str]) -> Callable[[SeenChange], str]:
    return lambda row: account_name(row.change.account)


def _tr(source: str) -> str:
    return QCoreApplication.translate("changes", source)
