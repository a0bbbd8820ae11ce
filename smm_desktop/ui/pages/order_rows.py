"""A million orders as a sequence: every place is known by its id, only what is looked at is held."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import overload

from smm_desktop.core.orders import Order

PAGE = 128
"""Orders fetched together."""
MOST_PAGES = 64
"""Pages held at once; the ones not looked at for longest go first."""
MOST_WANTED = 8
"""Pages waited for at once: who scrolls past does not look at what lies between."""
_NO_PAGE = -1


class OrderRows(Sequence[Order | None]):
    """Orders by their place in a list of ids; None where one is not at hand yet, and then `missing` is called."""

    def __init__(self, missing: Callable[[], None]) -> None:
        self.ids: array[int] = array("q")
        self._missing = missing
        self._orders: dict[int, Order] = {}
        self._places: dict[int, int] = {}
        self._pages: OrderedDict[int, None] = OrderedDict()
        self._wanted: list[int] = []
        self._last = _NO_PAGE

    def show(self, ids: array[int]) -> None:
        """Take another list; what was looked at last stays at hand, as it is mostly looked at again."""
        recent = {id_ for page in list(self._pages)[-4:] for id_ in self._ids_of(page)}
        self._orders = {id_: order for id_, order in self._orders.items() if id_ in recent}
        self._places.clear()
        self._pages.clear()
        self._wanted.clear()
        self._last = _NO_PAGE
        self.ids = ids

    def put(self, orders: Iterable[Order]) -> list[int]:
        """Keep orders that were fetched; returns the places whose row changed by it, in order."""
        places = []
        for order in orders:
            if self._orders.get(order.id) == order:
                continue
            self._orders[order.id] = order
            if (place := self._places.get(order.id)) is not None:
                places.append(place)
        return sorted(places)

    def take_wanted(self, pages: int = 2) -> list[int]:
        """The ids of the pages asked for last, which are then no longer waited for."""
        newest, self._wanted = self._wanted[-pages:], self._wanted[:-pages]
        return [id_ for page in reversed(newest) for id_ in self._ids_of(page) if id_ not in self._orders]

    def forget_wanted(self) -> None:
        """After a failed fetch: pages without all their orders are asked for when they are looked at again."""
        self._wanted.clear()
        for page in list(self._pages):
            if any(id_ not in self._orders for id_ in self._ids_of(page)):
                self._release(page)
        self._last = _NO_PAGE

    def held(self, ids: Iterable[int]) -> list[int]:
        """Those of `ids` whose order is at hand."""
        return [id_ for id_ in ids if id_ in self._orders]

    def at_hand(self, id_: int) -> Order | None:
        """The order of that id, where it is held."""
        return self._orders.get(id_)

    def _ids_of(self, page: int) -> array[int]:
        return self.ids[page * PAGE : (page + 1) * PAGE]

    def _visit(self, page: int) -> None:
        self._last = page
        if page in self._pages:
            self._pages.move_to_end(page)
            return
        self._pages[page] = None
        lacking = False
        for place, id_ in enumerate(self._ids_of(page), page * PAGE):
            self._places[id_] = place
            lacking = lacking or id_ not in self._orders
        if lacking:
            self._want(page)
        while len(self._pages) > MOST_PAGES:
            self._drop(next(iter(self._pages)))

    def _want(self, page: int) -> None:
        self._wanted.append(page)
        while len(self._wanted) > MOST_WANTED:
            self._release(self._wanted.pop(0))
        self._missing()

    def _release(self, page: int) -> None:
        self._pages.pop(page, None)
        for id_ in self._ids_of(page):
            self._places.pop(id_, None)

    def _drop(self, page: int) -> None:
        for id_ in self._ids_of(page):
            self._orders.pop(id_, None)
        self._release(page)

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, place: int) -> Order | None: ...
    @overload
    def __getitem__(self, place: slice) -> list[Order | None]: ...
    def __getitem__(self, place: int | slice) -> Order | list[Order | None] | None:
        if isinstance(place, slice):
            return [self._orders.get(id_) for id_ in self.ids[place]]
        id_ = self.ids[place]
        page = place // PAGE
        if page != self._last:
            self._visit(page)
        return self._orders.get(id_)
