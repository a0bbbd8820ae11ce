"""Loads the catalogues of the accounts looked at, and has old ones read anew from the panels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import SmmError
from smm_desktop.ui.messages import say
from smm_desktop.ui.pages.services_glimpse import GlimpseBook
from smm_desktop.ui.pages.services_model import Book
from smm_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from smm_desktop.actions.catalogue import Glimpse
    from smm_desktop.actions.desk import Desk
    from smm_desktop.core.catalogue import Catalogue, SortColumn
    from smm_desktop.core.merging import Merged

_USUAL_HOURS = 24


@dataclass(frozen=True, slots=True)
class Loaded:
    """A catalogue, and its categories and types with how many services each has, made ready on the working thread."""

    catalogue: Catalogue
    categories: tuple[tuple[str, int], ...]
    types: tuple[tuple[str, int], ...]


def load(desk: Desk, account: str) -> Loaded:
    """Load what the page needs of an account's services."""
    from smm_desktop.actions import catalogue

    found = catalogue.load(desk, account)
    return Loaded(found, found.categories(), found.types())


def merge(_desk: Desk, book: Book, column: SortColumn) -> Merged:
    """The order of all services of a book by a column."""
    from smm_desktop.core.merging import merged

    return merged(book.catalogues, column)


def look(desk: Desk, accounts: Sequence[str]) -> tuple[object, tuple[Glimpse, ...]]:
    """After how many hours a catalogue is old, and the first services of some accounts."""
    from smm_desktop.actions import catalogue, settings

    return settings.get(desk, settings.REREAD_HOURS, _USUAL_HOURS), catalogue.glimpse(desk, accounts)


def _summed(counts: Iterable[tuple[tuple[str, int], ...]]) -> dict[str, int]:
    total: dict[str, int] = {}
    for name, count in chain.from_iterable(counts):
        total[name] = total.get(name, 0) + count
    return total


class ServicesData(QObject):
    """What the store holds comes first; what is older than the set age is then fetched, once for each account a run."""

    glimpsed = Signal(object)
    """A `GlimpseBook`: the first services, while all of them are still being loaded."""
    loaded = Signal()
    """Another `book` is there."""
    state_changed = Signal()
    """Refreshing began or ended, or trouble came or went."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._loaded: dict[str, Loaded] = {}
        self._unreadable: set[str] = set()
        self._tried: set[str] = set()
        self._refreshing: set[str] = set()
        self._hours = _USUAL_HOURS
        self.troubles: dict[str, SmmError] = {}
        self.unread: dict[str, tuple[int, int]] = {}
        """By account: how many records the last reading set aside, of how many."""
        workspace.accounts_changed.connect(self.load_all)
        workspace.scope_changed.connect(self._take_scope)
        workspace.changed.connect(self._follow)

    @property
    def accounts(self) -> list[str]:
        """The accounts looked at."""
        scope = self._workspace.scope
        return [account.id for account in self._workspace.accounts if scope in ("", account.id)]

    @property
    def ready(self) -> bool:
        """True once all their catalogues were loaded, as far as they can be."""
        return all(account in self._loaded or account in self._unreadable for account in self.accounts)

    @property
    def refreshing(self) -> bool:
        """True while one of them is read from its panel."""
        return any(account in self._refreshing for account in self.accounts)

    @property
    def fetched_at(self) -> datetime | None:
        """When the oldest of them was read; None where one never was."""
        moments = [loaded.catalogue.fetched_at for loaded in self._shown()]
        known = [moment for moment in moments if moment is not None]
        return min(known) if known and len(known) == len(moments) else None

    def book(self) -> Book:
        """The catalogues of the accounts looked at."""
        names: Mapping[str, str] = {account.id: account.name for account in self._workspace.accounts}
        return Book([loaded.catalogue for loaded in self._shown()], names)

    def catalogue(self, account: str) -> Catalogue | None:
        """The catalogue of an account, shown or not, once it was loaded."""
        loaded = self._loaded.get(account)
        return loaded.catalogue if loaded else None

    def categories(self) -> dict[str, int]:
        """The categories there are with how many services each has, in the panels' order."""
        return _summed(loaded.categories for loaded in self._shown())

    def types(self) -> dict[str, int]:
        """The types there are, by their common names, with how many services each has."""
        return _summed(loaded.types for loaded in self._shown())

    def _shown(self) -> list[Loaded]:
        return [self._loaded[account] for account in self.accounts if account in self._loaded]

    def replace(self, catalogue: Catalogue) -> None:
        """Hold another catalogue of an account, with other stars."""
        self._loaded[catalogue.account] = replace(self._loaded[catalogue.account], catalogue=catalogue)

    @Slot()
    def load_all(self) -> None:
        """Load what is looked at and not there yet."""
        held = {account.id for account in self._workspace.accounts}
        self._loaded = {key: value for key, value in self._loaded.items() if key in held}
        missing = [account for account in self.accounts if account not in self._loaded]
        self._workspace.query(look, missing, done=self._take_look)

    @Slot()
    def refresh(self) -> None:
        """Read the catalogues looked at from their panels."""
        for account in self.accounts:
            self._refresh(account)

    def _take_look(self, looked: tuple[object, tuple[Glimpse, ...]]) -> None:
        hours, glimpses = looked
        self._hours = hours if isinstance(hours, int) and hours > 0 else _USUAL_HOURS
        if not self._loaded and [each.account for each in glimpses] == self.accounts:
            book = GlimpseBook(glimpses, {account.id: account.name for account in self._workspace.accounts})
            if book.tells:
                self.glimpsed.emit(book)
        QTimer.singleShot(0, self, self._take_scope)  # once it is painted

    @Slot()
    def _take_scope(self) -> None:
        for account in self.accounts:
            if account not in self._loaded:
                self._load(account)
        self.loaded.emit()
        self.state_changed.emit()

    def _load(self, account: str) -> None:
        self._workspace.query(load, account, done=self._take, failed=partial(self._miss, account))

    def _miss(self, account: str, trouble: SmmError) -> None:
        """The file could not be read; the others are shown without it."""
        self._unreadable.add(account)
        self._workspace.said.emit(say(trouble))
        self.loaded.emit()

    def _take(self, loaded: Any) -> None:
        catalogue = loaded.catalogue
        account = catalogue.account
        self._loaded[account] = loaded
        self._unreadable.discard(account)
        if account in self.accounts:
            self.loaded.emit()
        if account not in self._tried and self._is_old(catalogue):
            self._tried.add(account)
            self._refresh(account)
        self.state_changed.emit()

    def _is_old(self, catalogue: Catalogue) -> bool:
        at = catalogue.fetched_at
        return at is None or datetime.now(UTC) - at > timedelta(hours=self._hours)

    def _refresh(self, account: str) -> None:
        from smm_desktop.actions import catalogue

        if account in self._refreshing:
            return
        self._refreshing.add(account)
        asked = _Asked(self, account)
        job = self._workspace.run(catalogue.refresh, account, done=asked.answered, failed=asked.troubled)
        job.finished.connect(asked.ended)
        self.state_changed.emit()

    def settle(self, account: str, trouble: SmmError | None, unread: tuple[int, int] = (0, 0)) -> None:
        """Take the outcome of a reading; it still counts as under way, so that its changes are not loaded twice."""
        self.troubles.pop(account, None)
        if trouble is not None:
            self.troubles[account] = trouble
        else:
            self.unread[account] = unread
            self._load(account)
        self.state_changed.emit()

    def end(self, account: str) -> None:
        """A reading ended, in whatever way."""
        self._refreshing.discard(account)
        self.state_changed.emit()

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        for account in changes.services:
            if account not in self._refreshing and account in self._loaded:
                self._load(account)


class _Asked(QObject):
    """One account whose panel was asked."""

    def __init__(self, owner: ServicesData, account: str) -> None:
        super().__init__(owner)
        self._owner = owner
        self._account = account

    def answered(self, refreshed: Any) -> None:
        self._owner.settle(self._account, None, (refreshed.unread, refreshed.count + refreshed.unread))

    def troubled(self, trouble: SmmError) -> None:
        self._owner.settle(self._account, trouble)

    @Slot()
    def ended(self) -> None:
        self._owner.end(self._account)
        self.deleteLater()
