"""The same service cheaper on another account. The one door to rapidfuzz."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from itertools import islice

from smm_desktop.actions.desk import Desk
from smm_desktop.core.accounts import Account
from smm_desktop.core.folding import fold
from smm_desktop.core.likeness import (
    LEAST_ALIKE,
    Scorer,
    index_words,
    is_no_worse,
    likeness,
    same,
    searched_words,
    traits_of,
)
from smm_desktop.core.money import to_units
from smm_desktop.core.services import Service, service_type

MOST_OF_ONE = 6
"""Services of one account that are offered."""
_AT_ONCE = 50
_MOST_WORDS = 2_000
"""Words of a category or name beyond this many characters are not looked at."""


@dataclass(frozen=True, slots=True)
class Similar:
    """A service of another account that is the same thing for less. `saved` is the share of our rate, 0 to 1."""

    account: Account
    service: Service
    saved: Decimal
    likeness: float


class NameIndex:
    """Which services of an account have a word in name or category, with their rates: about a megabyte for 20,000."""

    def __init__(self, read_at: datetime | None, rows: Iterable[tuple[int, str, str, str, int]]) -> None:
        self.read_at = read_at
        self._places: dict[str, array[int]] = {}
        self._rates = array("q")
        self._types = array("H")
        self._numbers: dict[str, int] = {}
        categories: dict[str, frozenset[str]] = {}
        kinds: dict[str, int] = {}
        for place, name, category, kind, rate in rows:
            around = categories.get(category)
            if around is None:
                around = categories[category] = frozenset(index_words(fold(category[:_MOST_WORDS])))
            number = kinds.get(kind)
            if number is None:
                known = service_type(kind).name
                number = kinds[kind] = self._numbers.setdefault(known, len(self._numbers))
            self._rates.append(rate)
            self._types.append(min(number, 65_535))
            for word in around.union(index_words(fold(name[:_MOST_WORDS]))):
                self._places.setdefault(word, array("I")).append(place)

    def cheaper(self, words: Iterable[str], kind: str, below: int, score: Scorer) -> list[int]:
        """The places of the services of that type with all words that cost something, but less than `below` units; the
        cheapest first.
        """
        number = self._numbers.get(kind)
        lists = sorted((self._having(word, score) for word in words), key=len)
        if number is None or not lists:
            return []
        rates, types = self._rates, self._types
        found = {place for place in lists[0] if 0 < rates[place] < below and types[place] == number}
        for others in lists[1:]:
            found.intersection_update(others)
        return sorted(found, key=rates.__getitem__)

    def _having(self, word: str, score: Scorer) -> Collection[int]:
        """The places of all that have the word, or another spelling of it."""
        spellings = [known for known in self._places if same(word, known, score)]
        if len(spellings) == 1:
            return self._places[spellings[0]]
        return {place for spelling in spellings for place in self._places[spelling]}


def cheaper_elsewhere(desk: Desk, account_id: str, ours: Service) -> tuple[Similar, ...]:
    """The same service on other accounts of the same currency, the cheapest first, a few of each account; never one of
    a practice panel beside one of a real panel.
    """
    from rapidfuzz.fuzz import token_sort_ratio

    own = desk.store.accounts.get(account_id)
    if own is None or not own.currency or ours.rate <= 0:
        return ()
    found: list[Similar] = []
    for other in desk.store.accounts.all():
        if other.id != own.id and (other.currency, other.practice) == (own.currency, own.practice):
            found += islice(_on(desk, other, ours, token_sort_ratio), MOST_OF_ONE)
    return tuple(sorted(found, key=lambda one: (one.service.rate, -one.likeness)))


def _on(desk: Desk, other: Account, ours: Service, score: Scorer) -> Iterator[Similar]:
    """Those of one account, the cheapest first."""
    told = traits_of(ours)
    kind, rate = service_type(ours.type).name, to_units(ours.rate)
    places = _index(desk, other.id).cheaper(searched_words(told), kind, rate, score)
    for start in range(0, len(places), _AT_ONCE):
        for service in desk.store.services.at(other.id, places[start : start + _AT_ONCE]):
            if not is_no_worse(ours, service):
                continue
            alike = likeness(told, traits_of(service), score)
            if alike >= LEAST_ALIKE and desk.store.services.get(other.id, service.id) is not None:
                yield Similar(other, service, 1 - service.rate / ours.rate, alike)


def _index(desk: Desk, account_id: str) -> NameIndex:
    with desk.indexing:
        read_at = desk.store.services.fetched_at(account_id)
        held = desk.indexes.get(account_id)
        if not isinstance(held, NameIndex) or held.read_at != read_at:
            held = desk.indexes[account_id] = NameIndex(read_at, desk.store.services.names(account_id))
        return held
