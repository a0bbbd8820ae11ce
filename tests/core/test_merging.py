"""Services of several catalogues in one order."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.core.catalogue import SORT_COLUMNS, Catalogue
from smm_desktop.core.merging import merged
from smm_desktop.core.services import Service

SERVICES = st.lists(
    st.builds(
        Service,
        id=st.sampled_from(["1", "2", "10", "x7"]),
        name=st.sampled_from(["Likes", "likes", "Éclair", "<b>", "粉丝", ""]),
        type=st.sampled_from(["Default", "Package", ""]),
        category=st.sampled_from(["A", "b"]),
        rate=st.sampled_from([Decimal(0), Decimal("0.5"), Decimal(3)]),
        min=st.integers(0, 3),
        max=st.integers(4, 6),
        refill=st.booleans(),
    ),
    max_size=6,
)


@given(
    st.lists(st.tuples(SERVICES, st.sampled_from(["USD", "EUR"])), max_size=4), st.sampled_from(SORT_COLUMNS), st.data()
)
def test_all_stand_in_one_order_and_so_does_any_part_of_them(
    accounts: list[tuple[list[Service], str]], column: str, data: st.DataObject
) -> None:
    catalogues = [Catalogue.prepare(str(place), of, currency=currency) for place, (of, currency) in enumerate(accounts)]
    told = merged(catalogues, column)  # type: ignore[arg-type] # one of its names
    keys = [
        (each.currency if column == "rate" else "", key)
        for each in catalogues
        for key in each.keys(column)  # type: ignore[arg-type] # one of its names
    ]
    numbers = list(range(len(keys)))
    assert told.up == sorted(numbers, key=keys.__getitem__)
    assert told.down == sorted(numbers, key=keys.__getitem__, reverse=True)  # equal ones stay as they were
    part = sorted(data.draw(st.sets(st.sampled_from(numbers)))) if numbers else []
    for descending in (False, True):
        found = told.sorted(part, descending=descending)
        assert found == sorted(part, key=keys.__getitem__, reverse=descending)
