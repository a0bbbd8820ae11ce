"""The services of several catalogues in one order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from smm_desktop.core.catalogue import Catalogue, SortColumn


def merged_ranks(catalogues: Sequence[Catalogue], column: SortColumn) -> list[int]:
    """For each service, numbered through the catalogues, its place by the column; equal values share a place.

    Rates are compared within a currency only. Takes about 0.2 s for 100,000 services, so it belongs on a job.
    """
    keys: list[Any] = []
    for catalogue in catalogues:
        own = catalogue.keys(column)
        keys += [(catalogue.currency, key) for key in own] if column == "rate" else own
    places = {key: place for place, key in enumerate(sorted(set(keys)))}
    return [places[key] for key in keys]
