"""Twenty thousand services: decoding, searching, sorting."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import cycle
from typing import Any

import httpx
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QApplication

from benchmarks import generate
from benchmarks.harness import Figure, at_most, faster, paired
from smm_desktop.api import PanelClient
from smm_desktop.core.catalogue import Catalogue, Filters, SortColumn
from smm_desktop.core.services import Service

COUNT = 20_000
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


def decoding() -> Iterator[Figure]:
    """`services()` from bytes to `Service` objects, beside `json.loads` of the same bytes."""
    body = generate.reply(generate.services(COUNT))
    answer = httpx.MockTransport(lambda _: httpx.Response(200, content=body))
    with PanelClient(url="https://panel.example/api/v2", key="k", transport=answer) as client:
        ours, base = paired(client.services, lambda: json.loads(body))
    yield at_most(f"decode {COUNT:,} services ({len(body) / 1e6:.1f} MB)", ours, base, 4)


class _Plain(QAbstractTableModel):
    """The services as a model of the kind that is put under a proxy."""

    def __init__(self, services: tuple[Service, ...]) -> None:
        super().__init__()
        self._services = services

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._services)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: ARG002, N802 - Qt's name and form
        return 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        service = self._services[index.row()]
        return (service.id, service.name, service.category, float(service.rate))[index.column()]


class _Words(QSortFilterProxyModel):
    """All words in any order over id, name and category: the filter that the page offers, through a proxy."""

    words: tuple[str, ...] = ()

    def search(self, text: str) -> None:
        self.words = tuple(text.casefold().split())
        self.setFilterFixedString(text)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: N802 - Qt's name
        model = self.sourceModel()
        held = " ".join(str(model.index(row, column, parent).data()) for column in range(3)).casefold()
        return all(word in held for word in self.words)


def searching() -> Iterator[Figure]:
    """A key press in the search field, and a click on a column header, beside a proxy that does the same."""
    application = QApplication.instance() or QApplication([])
    services = generate.services(COUNT)
    catalogue = Catalogue.prepare("a", services, currency="USD")
    source = _Plain(services)
    proxy = _Words()
    proxy.setSourceModel(source)
    typed = ("follow", "followe", "follower", "followers", "followers r", "followers r3", "followers r30")
    texts, other = cycle(typed), cycle(typed)
    ours, base = paired(lambda: catalogue.find(next(texts), Filters()), lambda: proxy.search(next(other)), runs=7)
    yield faster("key press → rows, 20,000 services", ours, base, 50, most_ms=16)
    proxy.search("")
    columns: Iterator[SortColumn] = cycle(("name", "category", "rate", "id"))
    clicks = cycle((1, 2, 3, 0))
    ours, base = paired(lambda: catalogue.find(sort=next(columns)), lambda: proxy.sort(next(clicks)), runs=4)
    yield faster("sort a column, 20,000 services", ours, base, 100, most_ms=16)
    del application
