"""A panel's services made ready for searching, filtering and sorting: prepared once, asked at every key press."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from itertools import compress
from typing import Any, Literal, get_args

from smm_desktop.core.folding import fold, marks, words
from smm_desktop.core.refusing import denied, wanted
from smm_desktop.core.service_changes import ServiceChange
from smm_desktop.core.services import Service, service_type
from smm_desktop.core.text import QT_TRANSLATE_NOOP, Text

SortColumn = Literal[
    "favourite",
    "note",
    "id",
    "name",
    "category",
    "type",
    "rate",
    "min",
    "max",
    "refill",
    "cancel",
    "dripfeed",
    "change",
]
SORT_COLUMNS: tuple[SortColumn, ...] = get_args(SortColumn)

_TWICE = QT_TRANSLATE_NOOP(
    "core",
    "The panel lists {services} services under the id {id}, so it is not certain which one an order would buy. "
    "Ask the panel's support; ordering is possible again when each has its own id.",
)


@dataclass(frozen=True, slots=True)
class Filters:
    """What a service must be to be listed; empty values ask for nothing. `max_rate` is in the account's currency.

    `type` is a type's name by `service_type()` or a panel's own word for it, `category` the panel's exact text.
    """

    favourites: bool = False
    noted: bool = False
    refill: bool = False
    cancel: bool = False
    dripfeed: bool = False
    type: str = ""
    category: str = ""
    max_rate: Decimal | None = None

    def __bool__(self) -> bool:
        return self != _NO_FILTERS


_NO_FILTERS = Filters()


class Catalogue:
    """All services of one account. Never changes; rows are numbers into `services`, which is in the panel's order.

    Made with `prepare`, in any thread; afterwards it is asked by one thread at a time, as it remembers its last search.
    """

    def __init__(
        self,
        account: str,
        services: Sequence[Service],
        *,
        currency: str = "",
        fetched_at: datetime | None = None,
        favourites: frozenset[str] = frozenset(),
        notes: Mapping[str, str] | None = None,
        changed: Mapping[str, tuple[ServiceChange, ...]] | None = None,
    ) -> None:
        self.account = account
        self.services = tuple(services)
        self.currency = currency
        self.fetched_at = fetched_at
        self.favourites = favourites
        self.notes: Mapping[str, str] = dict(notes or {})
        """By service id: what the person wrote about it; searched with the rest."""
        self.changed: Mapping[str, tuple[ServiceChange, ...]] = dict(changed or {})
        """By service id: what changed lately, newest first; sorted by its time as column "change"."""
        self._numbers = list(range(len(self.services)))
        """The rows, as numbers that all lists below share: twenty thousand of them take more room than such a list."""
        self._rows_by_id: dict[str, int | tuple[int, ...]] = {}
        self._texts: list[str] = []
        self._denied: Mapping[str, frozenset[int]] = {}
        self._orders: dict[tuple[str, bool], list[int]] = {}
        self._ranks: dict[tuple[str, bool], list[int]] = {}
        self._filtered: tuple[Filters, list[int]] = (_NO_FILTERS, [])
        self._found: tuple[Filters, tuple[str, ...], list[int]] = (_NO_FILTERS, (), [])

    @classmethod
    def prepare(
        cls,
        account: str,
        services: Sequence[Service],
        *,
        currency: str = "",
        fetched_at: datetime | None = None,
        favourites: frozenset[str] = frozenset(),
        notes: Mapping[str, str] | None = None,
        changed: Mapping[str, tuple[ServiceChange, ...]] | None = None,
    ) -> Catalogue:
        """Make a catalogue ready: search texts, index by id and the order of every column. Takes about 0.1 s for 20,000
        services, so it belongs on a job.
        """
        made = cls(
            account,
            services,
            currency=currency,
            fetched_at=fetched_at,
            favourites=favourites,
            notes=notes,
            changed=changed,
        )
        made._prepare()
        return made

    def with_own(self, favourites: frozenset[str] | None = None, notes: Mapping[str, str] | None = None) -> Catalogue:
        """The same catalogue with other stars or notes; quick, as all else is shared."""
        made = Catalogue(
            self.account,
            self.services,
            currency=self.currency,
            fetched_at=self.fetched_at,
            favourites=self.favourites if favourites is None else favourites,
            notes=self.notes if notes is None else notes,
            changed=self.changed,
        )
        made._numbers, made._texts, made._rows_by_id = self._numbers, self._texts, self._rows_by_id
        made._denied = self._denied
        other = {
            key for key, differs in (("favourite", favourites is not None), ("note", notes is not None)) if differs
        }
        made._orders = {key: order for key, order in self._orders.items() if key[0] not in other}
        made._ranks = {key: ranks for key, ranks in self._ranks.items() if key[0] not in other}
        if made.notes != self.notes:
            made._texts = self._texts.copy()
            made._write_notes({*made.notes, *self.notes})
            made._denied = denied(made._texts, made._numbers)
        made._forget_searches()
        return made

    def __len__(self) -> int:
        return len(self.services)

    def find(
        self,
        text: str = "",
        filters: Filters = _NO_FILTERS,
        *,
        sort: SortColumn = "category",
        descending: bool = False,
    ) -> list[int]:
        """The rows that hold all words of `text`, in any order, in id, name, category or note, and pass `filters`.

        One that only says "no refill" is not found by "refill", but by "no refill".

        Sorted by a column, equal ones in the panel's order in both directions. The list is the caller's own.
        """
        found = self._matching(words(text), filters)
        order = self._order(sort, descending)
        if len(found) == len(order):
            return order.copy()
        if len(found) * 8 < len(order):
            return sorted(found, key=self._rank(sort, descending).__getitem__)
        chosen = bytearray(len(order))
        for row in found:
            chosen[row] = 1
        return list(compress(order, map(chosen.__getitem__, order)))

    def matching(self, text: str = "", filters: Filters = _NO_FILTERS) -> list[int]:
        """The rows that `find` finds, in no order worth a name; not to be changed."""
        return self._matching(words(text), filters)

    def order(self, column: SortColumn) -> list[int]:
        """All rows sorted by a column; not to be changed."""
        return self._order(column, descending=False)

    def categories(self) -> tuple[tuple[str, int], ...]:
        """The categories with how many services each has, in the panel's order."""
        return tuple(Counter(service.category for service in self.services).items())

    def types(self) -> tuple[tuple[str, int], ...]:
        """The types, by their common names, with how many services each has, the most frequent first."""
        return tuple(Counter(service_type(service.type).name for service in self.services).most_common())

    def by_id(self, service_id: str) -> tuple[int, ...]:
        """The rows of the services under that id: none, one, or more where a panel gave an id twice."""
        rows = self._rows_by_id.get(service_id, ())
        return rows if isinstance(rows, tuple) else (rows,)

    def service(self, service_id: str) -> Service | None:
        """The one service under that id; None where there is none or more than one."""
        rows = self.by_id(service_id)
        return self.services[rows[0]] if len(rows) == 1 else None

    def why_blocked(self, service_id: str) -> Text | None:
        """Why nothing can be ordered under that id although it is listed; None where it can."""
        rows = self.by_id(service_id)
        return Text(_TWICE, {"services": len(rows), "id": service_id}) if len(rows) > 1 else None

    def _prepare(self) -> None:
        categories: dict[str, str] = {}
        rows: dict[str, int | tuple[int, ...]] = {}
        for row, service in zip(self._numbers, self.services, strict=True):
            category = categories.get(service.category)
            if category is None:
                category = categories[service.category] = fold(service.category)
            self._texts.append(f"{fold(service.id)}\n{fold(service.name)}\n{category}")
            if rows.setdefault(service.id, row) != row:
                before = rows[service.id]
                rows[service.id] = (*(before if isinstance(before, tuple) else (before,)), row)
        self._rows_by_id = rows
        self._write_notes(self.notes)
        self._denied = denied(self._texts, self._numbers)
        for column in SORT_COLUMNS:
            self._rank(column, descending=False)
        self._forget_searches()

    def _write_notes(self, ids: Iterable[str]) -> None:
        """Put the notes of these services into the texts that are searched, below the other three lines."""
        for service_id in ids:
            note = self.notes.get(service_id, "")
            for row in self.by_id(service_id):
                lines = self._texts[row].split("\n")[:3]
                self._texts[row] = "\n".join([*lines, fold(note)] if note else lines)

    def _forget_searches(self) -> None:
        self._filtered = (_NO_FILTERS, self._numbers)
        self._found = (_NO_FILTERS, (), self._numbers)

    def _matching(self, searched: tuple[str, ...], filters: Filters) -> list[int]:
        before_filters, before_words, rows = self._found
        if filters != before_filters or not _narrows(searched, before_words):
            rows = self._passing(filters)
        elif searched == before_words:
            return rows
        texts = self._texts
        for word in searched:
            rows = [row for row in rows if word in texts[row]]
        for feature in wanted(searched):
            lacking = self._denied.get(feature, frozenset())
            rows = [row for row in rows if row not in lacking]
        self._found = (filters, searched, rows)
        return rows

    def _passing(self, filters: Filters) -> list[int]:
        if filters == self._filtered[0]:
            return self._filtered[1]
        rows: Iterable[int] = self._numbers
        services = self.services
        if filters.favourites:
            rows = self._rows_of(self.favourites)
        if filters.noted:
            noted = self._rows_of(self.notes)
            rows = sorted(set(noted).intersection(rows)) if filters.favourites else noted
        if filters.category:
            rows = [row for row in rows if services[row].category == filters.category]
        if filters.type:
            rows = self._of_type(rows, filters.type)
        if filters.max_rate is not None:
            most = filters.max_rate
            rows = [row for row in rows if services[row].rate <= most]
        passing = self._with_flags(list(rows), filters)
        self._filtered = (filters, passing)
        return passing

    def _rows_of(self, ids: Iterable[str]) -> list[int]:
        return sorted({row for service_id in ids for row in self.by_id(service_id)})

    def _of_type(self, rows: Iterable[int], word: str) -> list[int]:
        wanted = service_type(word).name
        named = {kind: service_type(kind).name == wanted for kind in {service.type for service in self.services}}
        return [row for row in rows if named[self.services[row].type]]

    def _with_flags(self, rows: list[int], filters: Filters) -> list[int]:
        services = self.services
        if filters.refill:
            rows = [row for row in rows if services[row].refill]
        if filters.cancel:
            rows = [row for row in rows if services[row].cancel]
        if filters.dripfeed:
            rows = [row for row in rows if services[row].dripfeed]
        return rows

    def _order(self, column: SortColumn, descending: bool) -> list[int]:
        order = self._orders.get((column, descending))
        if order is None:
            rank = self._rank(column, descending=False)
            order = sorted(self._numbers, key=rank.__getitem__, reverse=descending)
            self._orders[column, descending] = order
        return order

    def _rank(self, column: SortColumn, descending: bool) -> list[int]:
        """For each row its place by the column; equal values share a place, so that sorting stays stable."""
        rank = self._ranks.get((column, descending))
        if rank is None and descending:
            rank = [-place for place in self._rank(column, descending=False)]
        elif rank is None:
            keys = self.keys(column)
            places = dict(zip(sorted(set(keys)), self._numbers, strict=False))
            rank = [places[key] for key in keys]
        self._ranks[column, descending] = rank
        return rank

    def keys(self, column: SortColumn) -> list[Any]:  # noqa: PLR0911 - one return for each kind of column
        """What the services are sorted by in a column, in the panel's order; comparable between catalogues."""
        services = self.services
        if column in ("refill", "cancel", "dripfeed"):
            return [not getattr(service, column) for service in services]
        if column in ("rate", "min", "max"):
            return [getattr(service, column) for service in services]
        match column:
            case "id":
                return [_id_key(service.id) for service in services]
            case "favourite":
                return [service.id not in self.favourites for service in services]
            case "change":
                return [-_newest(self.changed.get(service.id)) for service in services]
            case "note":
                return [service.id not in self.notes for service in services]
            case "type":
                return [fold(service_type(service.type).name) for service in services]
            case _:
                return [fold(getattr(service, column)) for service in services]


def _narrows(searched: tuple[str, ...], before: tuple[str, ...]) -> bool:
    return all(any(old in new for new in searched) for old in before) and set(wanted(before)) <= set(wanted(searched))


def _newest(changes: tuple[ServiceChange, ...] | None) -> float:
    """When the newest change was found, in seconds since 1970; 0 without any."""
    return changes[0].at.timestamp() if changes else 0.0


def _id_key(service_id: str) -> tuple[int, int, str]:
    """Numbers by size and before all other ids."""
    is_number = service_id.isascii() and service_id.isdigit() and len(service_id) <= 30
    return (0, int(service_id), service_id) if is_number else (1, 0, service_id)


__all__ = ["SORT_COLUMNS", "Catalogue", "Filters", "SortColumn", "fold", "marks", "words"]
