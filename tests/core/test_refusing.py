"""Who searches for "refill" does not mean services that say they have none."""

from __future__ import annotations

from decimal import Decimal

import pytest

from smm_desktop.core.catalogue import Catalogue
from smm_desktop.core.services import Service

NAMES = (
    "Followers | No refill",
    "Followers | Refill 30 days",
    "Followers non-refill",
    "Followers, no drop, refill",
    "Followers without refill, then with refill",
    "Likes NO-REFILL",
    "Followers that cannot cancel",
    "Novel followers",
)


@pytest.fixture
def catalogue() -> Catalogue:
    services = [Service(str(n), name, "Default", "All", Decimal(1), 1, 10) for n, name in enumerate(NAMES)]
    return Catalogue.prepare("a", services, notes={"5": "they refill all the same"})


@pytest.mark.parametrize(
    ("searched", "found"),
    [
        ("followers refill", {1, 3, 4}),
        ("followers refi", {1, 3, 4}),
        ("followers ref", {0, 1, 2, 3, 4}),
        ("no refill", {0, 2, 3, 5}),
        ("non-refill", {2}),
        ("without refill", {4}),
        ("refill", {1, 3, 4, 5}),
        ("followers", {0, 1, 2, 3, 4, 6, 7}),
    ],
)
def test_a_word_that_is_denied_is_not_found(catalogue: Catalogue, searched: str, found: set[int]) -> None:
    assert set(catalogue.find(searched)) == found


def test_typing_on_finds_what_a_search_anew_finds(catalogue: Catalogue) -> None:
    for typed in ("refill", "refill n", "refill no", "no", "no r", "no refill", "o refill", "refill"):
        assert catalogue.find(typed) == Catalogue.prepare("a", catalogue.services, notes=catalogue.notes).find(typed)
