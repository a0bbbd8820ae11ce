"""What was typed against titles: what is found, and what comes first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.core.fuzzy import fit

TITLES = ("New order", "Orders", "Export…", "Import orders…", "Keyboard shortcuts", "Dark theme", "Önemli ayarlar")


def found(typed: str) -> list[str]:
    ranked = [(rank, title) for title in TITLES if (rank := fit(typed, title)) is not None]
    return [title for _, title in sorted(ranked, key=lambda pair: pair[0])]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("order", "Orders"),
        ("ord new", "New order"),
        ("ks", "Keyboard shortcuts"),
        ("dth", "Dark theme"),
        ("exprot", "Export…"),
        ("exporz", "Export…"),
        ("keybord", "Keyboard shortcuts"),
        ("imp ord", "Import orders…"),
        ("onem", "Önemli ayarlar"),
        ("NEW", "New order"),
    ],
)
def test_what_comes_first(typed: str, first: str):
    assert found(typed)[0] == first


@pytest.mark.parametrize("typed", ["xyz", "order zzz", "qq", "redro"])
def test_what_is_not_found(typed: str):
    assert found(typed) == []


def test_the_smaller_words_are_found_letter_by_letter_alone():
    assert fit("ctrl+k", "Search", "Ctrl+K") is not None
    assert fit("crk", "Search", "Ctrl+K") is None


def test_nothing_typed_fits_everything_alike():
    assert {fit("  ", title) for title in TITLES} == {0}


@given(st.text(), st.text(), st.text())
def test_it_takes_anything(typed: str, title: str, aside: str):
    assert fit(typed, title, aside) is None or fit(typed, title, aside) >= 0


@given(st.text(min_size=1))
def test_every_title_is_found_by_itself(title: str):
    assert fit(title, title) == 0
