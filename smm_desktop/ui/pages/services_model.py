"""The services of one or several accounts as one table: found by words and filters, sorted by what was prepared."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from operator import is_
from typing import cast, overload

from PySide6.QtCore import QCoreApplication, QObject, Signal

from smm_desktop.core.catalogue import SORT_COLUMNS, Catalogue, Filters, SortColumn
from smm_desktop.core.merging import Merged
from smm_desktop.core.service_changes import ServiceChange
from smm_desktop.core.services import Service
from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui.limits import most_text, price_text
from smm_desktop.ui.names import type_name
from smm_desktop.ui.pages.change_words import change_pill, changes_words
from smm_desktop.ui.tables import CENTER, RIGHT, Column, IconDelegate, Pill, PillDelegate, StarDelegate, TableModel

CHANGE = "change"
"""Key of the column that tells what changed lately."""
_OWN: tuple[SortColumn, ...] = ("favourite", "note")
"""What a person says of services, not the panel."""
_MOST_HELD = 500
"""Rows that are held ready: what is in view is asked for again and again."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One service as it stands in the table. `number` is its place over all catalogues shown."""

    number: int
    service: Service
    account: str
    account_name: str
    currency: str
    favourite: bool
    note: str
    changes: tuple[ServiceChange, ...]
    mixed: bool
    """Several currencies are shown, so that prices carry theirs."""
    gone: bool = False
    """It is not listed any more: only id and name are known, and what was kept of it."""

    @property
    def key(self) -> tuple[str, str]:
        """What it is known by when the list is read anew."""
        return self.account, self.service.id


class Book:
    """The catalogues shown, one after the other; services are numbered through them."""

    def __init__(
        self,
        catalogues: Sequence[Catalogue] = (),
        names: Mapping[str, str] | None = None,
        merged: Mapping[str, Merged] | None = None,
    ) -> None:
        self.catalogues = tuple(catalogues)
        self._merged: dict[str, Merged] = dict(merged or {})
        self.names = dict(names or {})
        self._starts = (0, *accumulate(len(catalogue) for catalogue in self.catalogues))
        self._mixed = len({catalogue.currency for catalogue in self.catalogues}) > 1

    def __len__(self) -> int:
        return self._starts[-1]

    def find(self, text: str, filters: Filters, sort: SortColumn, *, descending: bool) -> list[int]:
        """The numbers of the services that match, sorted; account after account, each sorted, until `take_merged`."""
        merged = self._merged.get(sort) if len(self.catalogues) > 1 else None
        found: list[int] = []
        for start, catalogue in zip(self._starts, self.catalogues, strict=False):
            if merged is None:
                rows = catalogue.find(text, filters, sort=sort, descending=descending)
            else:
                rows = catalogue.matching(text, filters)
            found += rows if not start else [start + row for row in rows]
        return found if merged is None else merged.sorted(found, descending=descending)

    def needs_merging(self, column: SortColumn) -> bool:
        """True where services of several accounts can be sorted into one order by the column once that is known."""
        return len(self.catalogues) > 1 and column not in self._merged

    def keep_order(self, before: Book) -> None:
        """Go on with the order of a book that has the very same catalogues."""
        if _same(before.catalogues, self.catalogues):
            self._merged = {**before._merged, **self._merged}

    def is_alike(self, other: Book, column: SortColumn) -> bool:
        """True where what is sorted by the column is the very same."""
        if column in _OWN:
            return _same(self.catalogues, other.catalogues)
        return _same([each.services for each in self.catalogues], [each.services for each in other.catalogues])

    def take_merged(self, column: SortColumn, merged: Merged) -> None:
        """Sort all accounts into one order by this column from now on."""
        self._merged[column] = merged

    def listed(self, number: int) -> Listed:
        """The service of a number."""
        place = next(place for place, start in enumerate(self._starts[1:]) if number < start)
        catalogue, row = self.catalogues[place], number - self._starts[place]
        service = catalogue.services[row]
        return Listed(
            number=number,
            service=service,
            account=catalogue.account,
            account_name=self.names.get(catalogue.account, ""),
            currency=catalogue.currency,
            favourite=service.id in catalogue.favourites,
            note=catalogue.notes.get(service.id, ""),
            changes=catalogue.changed.get(service.id, ()),
            mixed=self._mixed,
        )

    def catalogue(self, account: str) -> Catalogue | None:
        """The catalogue of an account, where it is shown."""
        return next((catalogue for catalogue in self.catalogues if catalogue.account == account), None)

    def numbers_of(self, account: str, service_id: str) -> tuple[int, ...]:
        """The numbers of the services of an account under an id."""
        for start, catalogue in zip(self._starts, self.catalogues, strict=False):
            if catalogue.account == account:
                return tuple(start + row for row in catalogue.by_id(service_id))
        return ()

    def with_catalogue(self, changed: Catalogue) -> Book:
        """The same book with another catalogue of one account."""
        kept = [changed if each.account == changed.account else each for each in self.catalogues]
        return Book(kept, self.names, {key: merged for key, merged in self._merged.items() if key not in _OWN})


def _same(some: Sequence[object], others: Sequence[object]) -> bool:
    return len(some) == len(others) and all(map(is_, some, others))


class ListedRows(Sequence[Listed]):
    """The rows shown, made when they are looked at."""

    def __init__(self, book: Book, numbers: list[int]) -> None:
        self.book = book
        self.numbers = numbers
        self._made: dict[int, Listed] = {}

    def __len__(self) -> int:
        return len(self.numbers)

    @overload
    def __getitem__(self, place: int) -> Listed: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Listed]: ...
    def __getitem__(self, place: int | slice) -> Listed | Sequence[Listed]:
        if isinstance(place, slice):
            return ListedRows(self.book, self.numbers[place])
        made = self._made.get(place)
        if made is None:
            if len(self._made) > _MOST_HELD:
                self._made.clear()
            made = self._made[place] = self.book.listed(self.numbers[place])
        return made

    def __iter__(self) -> Iterator[Listed]:
        return map(self.book.listed, self.numbers)


class ServicesModel(TableModel):
    """What matches the search and the filters, in the order last asked for."""

    merging_wanted = Signal(object, str)
    """A `Book` whose accounts are not in one order by a column yet; the owner makes it known with `take_merged`."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(columns, parent, rows=ListedRows(Book(), []), sorts_itself=False)
        self._book = Book()
        self.searched = ""
        self._filters = Filters()
        self._sort: SortColumn = "category"
        self._descending = False
        self._merging: set[SortColumn] = set()
        """The columns whose order over all accounts was asked for and not told yet."""
        self.sort_wanted.connect(self._arrange)

    @property
    def book(self) -> Book:
        """All services, matching or not."""
        return self._book

    @property
    def numbers(self) -> list[int]:
        """The numbers of the rows shown, from top to bottom."""
        return cast(ListedRows, self.rows).numbers

    def show_book(self, book: Book) -> None:
        """Show other catalogues."""
        book.keep_order(self._book)
        self._book = book
        self.find_again()

    def search(self, text: str, filters: Filters) -> None:
        """Show what matches."""
        self.searched, self._filters = text, filters
        self.find_again()

    def find_again(self) -> None:
        """Look through the catalogues with the search, filters and order that are set."""
        found = self._book.find(self.searched, self._filters, self._sort, descending=self._descending)
        self.set_rows(ListedRows(self._book, found))
        if self._book.needs_merging(self._sort) and self._sort not in self._merging:
            self._merging.add(self._sort)
            self.merging_wanted.emit(self._book, self._sort)

    def take_merged(self, book: Book, column: SortColumn, merged: Merged) -> None:
        """Show all accounts in one order, where the same services are still shown; else it is asked for anew."""
        self._merging.discard(column)
        if self._book.is_alike(book, column):
            self._book.take_merged(column, merged)
        if column == self._sort:
            self.find_again()

    def refresh_book(self, book: Book) -> None:
        """Take a book that has the same services with other stars: rows stay where they are."""
        self._book = book
        self._rows = ListedRows(book, self.numbers)
        self.rows_changed()

    def _arrange(self, key: str, descending: bool) -> None:
        if key in SORT_COLUMNS:
            self._sort, self._descending = key, descending
            self.find_again()


def _tr(source: str) -> str:
    return QCoreApplication.translate("services", source)


def _yes(has: bool) -> str:
    return _tr("Yes") if has else ""


def _flag(key: str, title: str, has: Callable[[Service], bool], width: int) -> Column:
    return Column(
        key,
        title,
        value=lambda row: has(row.service),
        text=lambda row: _yes(has(row.service)),
        spoken=lambda row: f"{title}: {_yes(has(row.service)) or _tr('No')}",
        align=CENTER,
        width=width,
    )


def service_columns(name_delegate: Callable[[QObject], object]) -> tuple[Column, ...]:
    """The columns of the table `Services`; `name_delegate` marks what was searched for."""
    return (
        _star_column(),
        _note_column(),
        Column(
            "id",
            _tr("ID"),
            lambda row: row.service.id,
            lambda row: plain(row.service.id, 60),
            RIGHT,
            delegate=name_delegate,
            width=60,
        ),
        Column(
            "name",
            _tr("Service"),
            lambda row: row.service.name,
            lambda row: plain(row.service.name),
            tooltip=lambda row: plain(row.service.name, 2000),
            delegate=name_delegate,
            width=240,
            stretch=True,
        ),
        Column(
            "account",
            _tr("Account"),
            lambda row: row.account_name,
            lambda row: plain(row.account_name, 80),
            tooltip=lambda row: plain(row.account_name, 200),
            width=100,
            sortable=False,
        ),
        *_word_columns(name_delegate),
        *_number_columns(),
        _flag("refill", _tr("Refill"), lambda service: service.refill, 54),
        _flag("cancel", _tr("Cancel"), lambda service: service.cancel, 60),
        _flag("dripfeed", _tr("Drip-feed"), lambda service: service.dripfeed, 76),
    )


def _star_column() -> Column:
    return Column(
        "favourite",
        "★",
        value=lambda row: row.favourite,
        text=lambda _row: "",
        spoken=lambda row: _tr("Favourite") if row.favourite else _tr("No favourite"),
        tooltip=lambda row: _tr("Remove from favourites") if row.favourite else _tr("Add to favourites"),
        mark=lambda row: row.favourite,
        delegate=StarDelegate,
        align=CENTER,
        width=36,
    )


def _note_column() -> Column:
    return Column(
        "note",
        _tr("Note"),
        value=lambda row: row.note,
        text=lambda row: plain(row.note),
        spoken=lambda row: _tr("Note: {note}").format(note=plain(row.note)) if row.note else _tr("No note"),
        tooltip=lambda row: plain(row.note, 2000),
        mark=lambda row: "note" if row.note else "",
        delegate=IconDelegate,
        align=CENTER,
        width=44,
    )


def _change_column() -> Column:
    def words(row: Listed) -> str:
        return changes_words(row.changes)

    def newest(row: Listed) -> Pill | None:
        return change_pill(row.changes[0]) if row.changes else None

    return Column(
        CHANGE, _tr("Change"), words, words, tooltip=words, mark=newest, delegate=PillDelegate, width=100, hidden=True
    )


def _word_columns(name_delegate: Callable[[QObject], object]) -> tuple[Column, ...]:
    return (
        Column(
            "category",
            _tr("Category"),
            lambda row: row.service.category,
            lambda row: plain(row.service.category),
            tooltip=lambda row: plain(row.service.category, 2000),
            delegate=name_delegate,
            width=100,
        ),
        Column(
            "type",
            _tr("Type"),
            lambda row: row.service.type,
            lambda row: type_name(row.service.type),
            width=84,
        ),
    )


def _number_columns() -> tuple[Column, ...]:
    return (
        Column(
            "rate",
            _tr("Rate per 1000"),
            lambda row: row.service.rate,
            lambda row: price_text(row.service, row.currency if row.mixed else ""),
            RIGHT,
            tooltip=lambda row: price_text(row.service, row.currency),
            width=104,
        ),
        _change_column(),
        Column(
            "min", _tr("Min"), lambda row: row.service.min, lambda row: formats.number(row.service.min), RIGHT, width=58
        ),
        Column("max", _tr("Max"), lambda row: row.service.max, lambda row: most_text(row.service.max), RIGHT, width=76),
    )
