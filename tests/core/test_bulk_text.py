"""Orders as lines are read back as the same orders."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.core.bulk import preview
from smm_desktop.core.bulk_text import as_lines
from smm_desktop.core.services import Service

TODAY = date(2026, 5, 20)
LINK = "https://site.example/p"


def service(id_: str) -> Service:
    kinds = {"1": "Default", "5": "Custom Comments", "6": "Package", "10": "Poll"}
    flags = {"dripfeed": id_ == "1"}
    return Service(id_, "S", kinds.get(id_, "Default"), "C", Decimal(1), 1, 10**9, **flags)


def read_back(text: str) -> list[tuple[str, dict[str, str]]]:
    told = preview(text, lambda id_: (service(id_),), today=TODAY)
    assert all(line.ready for line in told.lines), [line.faults for line in told.lines]
    return [(line.service, dict(line.fields)) for line in told.lines]


def test_link_and_quantity_make_plain_lines() -> None:
    orders = [("1", {"link": LINK, "quantity": "100"}), ("2", {"link": f"{LINK}2", "quantity": "5"})]
    assert as_lines(orders) == f"1 | {LINK} | 100\n2 | {LINK}2 | 5"
    assert read_back(as_lines(orders)) == orders


@pytest.mark.parametrize(
    "fields",
    [
        {"link": LINK, "comments": "Nice\nGood | better\nSo; so, so"},
        {"link": LINK, "comments": 'She said "yes"\n=1+1'},
        {"link": LINK, "comments": "http://a.example // not two\nAnother"},
    ],
)
def test_lists_and_separators_survive(fields: Mapping[str, str]) -> None:
    orders = [("5", dict(fields)), ("1", {"link": LINK, "quantity": "70", "runs": "3", "interval": "30"})]
    if " // " not in fields["comments"]:
        assert read_back(as_lines(orders)) == orders
        assert as_lines(orders).splitlines()[0] == "service,link,quantity,comments,interval,runs"
    else:  # what parts items cannot be told from what is in them
        assert len(read_back(as_lines(orders))[0][1]["comments"].splitlines()) == 3


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["1", "2", "77", "a-7"]),
            st.fixed_dictionaries(
                {
                    "link": st.text(st.characters(codec="ascii", categories=("L", "N", "P", "S")), min_size=1)
                    .filter(lambda text: "#" not in text)
                    .map(lambda text: f"https://x.example/{text}"),
                    "quantity": st.integers(1, 10**6).map(str),
                }
            ),
        ),
        min_size=1,
        max_size=5,
        unique_by=lambda order: (order[0], order[1]["link"]),
    )
)
def test_any_link_comes_back(orders: list[tuple[str, dict[str, str]]]) -> None:
    told = preview(as_lines(orders), lambda id_: (service(id_),), today=TODAY)
    assert [(line.service, line.fields.get("link"), line.fields.get("quantity")) for line in told.lines] == [
        (id_, fields["link"], fields["quantity"]) for id_, fields in orders
    ]
