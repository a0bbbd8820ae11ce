"""The catalogue: searched, filtered and sorted as a plain and slow reading of the rules would."""

import itertools
import unicodedata
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.core.catalogue import SORT_COLUMNS, Catalogue, Filters, SortColumn
from smm_desktop.core.folding import fold, marks, words
from smm_desktop.core.service_changes import ServiceChange
from smm_desktop.core.services import Service, service_type

PLAIN = Service("1", "Followers", "Default", "Picto", Decimal("0.9"), 10, 1000)
SERVICES = (
    replace(PLAIN, id="10", name="Takipçi ⚡ HIZLI", category="Türkçe", rate=Decimal("2"), refill=True),
    replace(PLAIN, id="9", name="Real Followers R30", rate=Decimal("0.5"), dripfeed=True),
    replace(PLAIN, id="ab", name="real likes", type="custom_comments", rate=Decimal("1e-8"), cancel=True),
    replace(PLAIN, id="100", name="𝗕𝗼𝗹𝗱 <b>Views</b>", category="Éclair", min=5, max=2147483647, refill=True),
    replace(PLAIN, id="9", name="Followers again", category="Picto", rate=Decimal("0.5")),
)


CHANGE = ServiceChange("a", datetime(2026, 1, 1, tzinfo=UTC), "100", "Views", "rate", "1.00", "2.00")


def made(services: tuple[Service, ...] = SERVICES, **options: object) -> Catalogue:
    return Catalogue.prepare("a", services, currency="USD", **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", [0, 1, 2, 3, 4]),
        ("followers", [1, 4]),
        ("R30 fol", [1]),
        ("picto real", [1, 2]),
        ("TAKIPCI hizli", [0]),
        ("takipçi", [0]),
        ("eclair bold", [3]),
        ("100", [3]),
        ("<b>", [3]),
        ("likes followers", []),
        ("foll followers", [1, 4]),
        ("\u200bfollowers\u00a0again", [4]),
    ],
)
def test_all_words_in_any_order_over_id_name_and_category(text: str, rows: list[int]) -> None:
    assert sorted(made().find(text)) == rows


def test_words_never_reach_from_one_field_into_the_next() -> None:
    assert made((replace(PLAIN, id="12", name="34"),)).find("1234") == []


@pytest.mark.parametrize(
    ("filters", "rows"),
    [
        (Filters(favourites=True), [1, 3, 4]),
        (Filters(refill=True), [0, 3]),
        (Filters(cancel=True), [2]),
        (Filters(dripfeed=True), [1]),
        (Filters(type="Custom Comments"), [2]),
        (Filters(type="default"), [0, 1, 3, 4]),
        (Filters(category="Picto"), [1, 2, 4]),
        (Filters(max_rate=Decimal("0.5")), [1, 2, 4]),
        (Filters(max_rate=Decimal(0)), []),
        (Filters(refill=True, favourites=True), [3]),
    ],
)
def test_filters_combine(filters: Filters, rows: list[int]) -> None:
    catalogue = made(favourites=frozenset({"9", "100", "gone"}))
    assert bool(filters)
    assert sorted(catalogue.find("", filters)) == rows
    assert sorted(catalogue.find("picto", filters)) == [row for row in rows if row in (1, 2, 4)]
    assert sorted(catalogue.find("picto")) == [1, 2, 4]


@pytest.mark.parametrize(
    ("sort", "up", "down"),
    [
        ("id", [1, 4, 0, 3, 2], [2, 3, 0, 1, 4]),
        ("rate", [2, 1, 4, 3, 0], [0, 3, 1, 4, 2]),
        ("name", [3, 4, 1, 2, 0], [0, 2, 1, 4, 3]),
        ("category", [3, 1, 2, 4, 0], [0, 1, 2, 4, 3]),
        ("max", [0, 1, 2, 4, 3], [3, 0, 1, 2, 4]),
        ("refill", [0, 3, 1, 2, 4], [1, 2, 4, 0, 3]),
        ("favourite", [2, 0, 1, 3, 4], [0, 1, 3, 4, 2]),
        ("change", [3, 0, 1, 2, 4], [0, 1, 2, 4, 3]),
        ("note", [0, 1, 2, 3, 4], [0, 1, 2, 3, 4]),
    ],
)
def test_equal_services_stay_in_the_panels_order(sort: SortColumn, up: list[int], down: list[int]) -> None:
    catalogue = made(favourites=frozenset({"ab"}), changed={"100": (CHANGE,)})
    assert catalogue.find(sort=sort) == up
    assert catalogue.find(sort=sort, descending=True) == down


def test_a_list_that_was_found_is_the_callers_own() -> None:
    catalogue = made()
    catalogue.find(sort="rate").clear()
    catalogue.find("followers").clear()
    assert len(catalogue.find(sort="rate")) == 5
    assert catalogue.find("followers") == [1, 4]


def test_two_services_under_one_id_are_listed_and_cannot_be_ordered() -> None:
    catalogue = made()
    assert catalogue.by_id("9") == (1, 4)
    assert catalogue.service("9") is None
    assert "2 services under the id 9" in str(catalogue.why_blocked("9"))
    assert catalogue.service("ab") is SERVICES[2]
    assert catalogue.why_blocked("ab") is None
    assert (catalogue.by_id("x"), catalogue.service("x"), catalogue.why_blocked("x")) == ((), None, None)


def test_categories_and_types_are_counted() -> None:
    assert made().categories() == (("Türkçe", 1), ("Picto", 3), ("Éclair", 1))
    assert made().types() == (("Default", 4), ("Custom Comments", 1))


def test_other_stars_leave_all_else_as_it_was() -> None:
    before = made(favourites=frozenset({"9"}))
    before.find("followers", Filters(favourites=True), sort="favourite")
    after = before.with_own(favourites=frozenset({"100"}))
    assert sorted(after.find("", Filters(favourites=True))) == [3]
    assert after.find(sort="favourite")[0] == 3
    assert sorted(before.find("", Filters(favourites=True))) == [1, 4]
    assert after.services is before.services


def test_an_empty_catalogue_answers() -> None:
    empty = made(())
    assert (len(empty), empty.find("x"), empty.find(), empty.categories(), empty.types()) == (0, [], [], (), ())


NAMES = st.text(st.sampled_from("aAbßİ éç1 <\u0301\u200b\u202e😀𝗕\n"), max_size=12)
FILTERS = st.builds(
    Filters,
    favourites=st.booleans(),
    refill=st.booleans(),
    cancel=st.booleans(),
    type=st.sampled_from(["", "Default", "Package"]),
    category=st.sampled_from(["", "a", "b"]),
    max_rate=st.sampled_from([None, Decimal(1), Decimal(2)]),
)
CATALOGUES = st.lists(
    st.builds(
        Service,
        id=st.sampled_from(["1", "02", "2", "a", "10"]),
        name=NAMES,
        type=st.sampled_from(["", "Package", "odd one"]),
        category=st.sampled_from(["a", "b", "B é"]),
        rate=st.sampled_from([Decimal(0), Decimal(1), Decimal("1.0"), Decimal(3)]),
        min=st.integers(0, 3),
        max=st.integers(0, 3),
        refill=st.booleans(),
        cancel=st.booleans(),
    ),
    max_size=30,
).map(tuple)


def passes(service: Service, filters: Filters, favourites: frozenset[str]) -> bool:
    return (
        (not filters.favourites or service.id in favourites)
        and (not filters.refill or service.refill)
        and (not filters.cancel or service.cancel)
        and (not filters.type or service_type(service.type).name == filters.type)
        and (not filters.category or service.category == filters.category)
        and (filters.max_rate is None or service.rate <= filters.max_rate)
    )


@given(
    CATALOGUES,
    st.lists(st.tuples(NAMES, FILTERS, st.sampled_from(SORT_COLUMNS), st.booleans()), min_size=1, max_size=6),
)
def test_what_is_found_never_depends_on_what_was_asked_before(
    services: tuple[Service, ...], questions: list[tuple[str, Filters, SortColumn, bool]]
) -> None:
    favourites = frozenset({"1", "2"})
    asked = made(services, favourites=favourites)
    for text, filters, sort, descending in questions:
        found = asked.find(text, filters, sort=sort, descending=descending)
        fresh = made(services, favourites=favourites)
        assert found == fresh.find(text, filters, sort=sort, descending=descending)
        parts = fold(text).split()
        fields = [(fold(item.id), fold(item.name), fold(item.category)) for item in services]
        assert sorted(found) == [
            row
            for row, item in enumerate(services)
            if passes(item, filters, favourites) and all(any(part in field for field in fields[row]) for part in parts)
        ]


@given(CATALOGUES, st.booleans())
def test_rates_are_sorted_stably(services: tuple[Service, ...], descending: bool) -> None:
    found = made(services).find(sort="rate", descending=descending)
    assert found == sorted(range(len(services)), key=lambda row: services[row].rate, reverse=descending)


@given(st.text(max_size=60))
def test_folding_is_done_once_and_for_all(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded
    assert folded == "".join(fold(character) for character in unicodedata.normalize("NFC", text))
    assert not any(unicodedata.category(character) in ("Mn", "Cc", "Cf") for character in folded)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Straße", "strasse"),
        ("ÇİĞDEM ılık", "cigdem ilik"),
        ("𝓕𝓸𝓵𝓵𝓸𝔀𝓮𝓻𝓼 ①", "followers 1"),
        ("❤️", "❤"),
        ("a\tb\nc", "a b c"),
        ("Ł Ø đ", "l o d"),
        ("Подписчики", "подписчики"),
        ("ﬁne", "fine"),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_words_leave_out_what_others_contain() -> None:
    assert words("  foll FOLLOWERS r30 follow R30 ") == ("followers", "r30")


@pytest.mark.parametrize(
    ("text", "searched", "marked"),
    [
        ("Real Followers R30", "fol real", ["Real", "Fol"]),
        ("TAKİPÇİ ⚡", "takipci", ["TAKİPÇİ"]),
        ("Straße", "asse", ["aße"]),
        ("e\u0301clair", "ecl", ["e\u0301cl"]),
        ("aaaa", "aa", ["aaaa"]),
        ("abcd", "abc bcd", ["abcd"]),
        ("none", "x", []),
        ("none", "", []),
    ],
)
def test_matches_are_marked_in_the_name_as_it_is(text: str, searched: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in marks(text, words(searched))] == marked


@given(st.text(max_size=40), st.text(max_size=6))
def test_marks_lie_within_the_text_in_order(text: str, searched: str) -> None:
    found = marks(text, words(searched))
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(one[1] < two[0] for one, two in itertools.pairwise(found))
    if searched and all(word in fold(text) for word in words(searched)) and words(searched):
        assert found


def test_notes_are_searched_filtered_and_sorted_by() -> None:
    before = made()
    assert before.find("slow") == []
    noted = before.with_own(notes={"9": "Çok\nSLOW start", "gone": "slow"})
    assert sorted(noted.find("cok slow")) == [1, 4]
    assert sorted(noted.find("again slow")) == [4]
    assert noted.find("9slow") == []
    assert sorted(noted.find(filters=Filters(noted=True))) == [1, 4]
    assert noted.find(sort="note") == [1, 4, 0, 2, 3]
    starred = noted.with_own(favourites=frozenset({"9", "ab"}))
    assert sorted(starred.find(filters=Filters(noted=True, favourites=True))) == [1, 4]
    assert before.find("slow") == []
    assert noted.with_own(notes={}).find("slow") == []
