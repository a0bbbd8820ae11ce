"""The short way of reading statuses tells exactly what the tolerant one tells."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from smm_desktop.api.decode import Undecodable, decode
from smm_desktop.api.multi import STATUSES
from smm_desktop.api.quick import QuickStatuses

USUAL = {"charge": "0.27", "start_count": "3572", "status": "Partial", "remains": "157", "currency": "USD"}
WORDS = (
    "Pending",
    "In progress",
    "Completed",
    "Partial",
    "Canceled",
    "fail",
    "error",
    "Success",
    "Limbo",
    "",
    " Done ",
)
values = st.one_of(
    st.text('aZ09 .-$"\\\n\u202eé{}', max_size=8),
    st.sampled_from(WORDS),
    st.from_regex(r"-?[0-9]{1,20}", fullmatch=True),
    st.from_regex(r"[0-9]{1,12}\.[0-9]{0,10}", fullmatch=True),
    st.integers(),
    st.none(),
    st.booleans(),
    st.sampled_from(("USD", "usd", "EUR", "NIL", "n/a", "$")),
)
records = st.dictionaries(st.sampled_from((*USUAL, "order", "error", "runs", "orders", "Status")), values).map(
    lambda odd: USUAL | odd
)
spacings = st.sampled_from(((", ", ": "), (",", ":"), (" ,", " : ")))


def both(answer: Any, asked: list[str], spacing: tuple[str, str] = (", ", ": ")) -> None:
    body = json.dumps(answer, separators=spacing).encode()
    alike(body, asked)


def alike(body: bytes, asked: list[str]) -> None:
    reader = QuickStatuses()
    quick = reader.read(frozenset(asked), body)
    if quick is None:
        return
    (value,) = decode(body)
    slow = STATUSES.all(value, asked)
    for told in (quick, reader.read(frozenset(asked), body)):
        assert told == slow
        assert {key: status.answer for key, status in told.items()} == {key: one.answer for key, one in slow.items()}


@given(st.lists(records, min_size=1, max_size=3), spacings)
def test_what_the_short_way_reads_the_long_one_reads_alike(several, spacing):
    both({str(number): record for number, record in enumerate(several, 7)}, ["7", "8", "9"], spacing)


@example("-10000000000", "remains", (", ", ": "))
@given(values, st.sampled_from(tuple(USUAL)), spacings)
def test_one_strange_value_in_the_usual_form(value, field, spacing):
    both({"7": USUAL | {field: value}}, ["7"], spacing)


@given(
    st.lists(
        st.sampled_from(('"7": ', '"8": ', json.dumps(USUAL), json.dumps(USUAL | {"remains": "1"}), ", ", "{", "}"))
    )
)
def test_what_is_no_whole_answer_is_not_taken_for_one(parts):
    body = "".join(parts).encode()
    if QuickStatuses().read(frozenset(("7", "8")), body) is None:
        return
    try:
        decode(body)
    except Undecodable:
        pytest.fail("read what cannot be decoded")
    alike(body, ["7", "8"])


@pytest.mark.parametrize("spacing", [(", ", ": "), (",", ":")])
def test_the_usual_form_takes_the_short_way(spacing):
    answer = {"7": USUAL, "8": USUAL | {"status": "In progress", "remains": "-3"}}
    told = QuickStatuses().read({"7", "8"}, json.dumps(answer, separators=spacing).encode())
    assert told is not None
    assert [(status.text, status.remains) for status in told.values()] == [("Partial", 157), ("In progress", -3)]
    assert told["7"].answer == json.dumps(USUAL)


def test_what_is_told_word_for_word_as_last_time_is_the_same_status():
    reader, under_way = QuickStatuses(), USUAL | {"status": "In progress"}
    first = reader.read({"7"}, json.dumps({"7": under_way}).encode())
    again = reader.read({"7", "8"}, json.dumps({"7": under_way, "8": under_way}).encode())
    later = reader.read({"7"}, json.dumps({"7": under_way | {"remains": "156"}}).encode())
    assert first is not None
    assert again is not None
    assert later is not None
    assert again["7"] is first["7"]
    assert (again["8"].remains, later["7"].remains) == (157, 156)


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"9": USUAL},
        {"7": USUAL, "8": {"error": "Incorrect order ID"}},
        {"7": USUAL | {"status": "fail"}},
        {"7": USUAL | {"status": "Limbo"}},
        {"7": USUAL | {"order": "8"}},
        [USUAL],
    ],
)
def test_everything_else_is_left_to_the_long_way(answer):
    assert QuickStatuses().read({"7", "8"}, json.dumps(answer).encode()) is None


@pytest.mark.parametrize("body", [b"", b'{"', b'"}}', b'{"}}', b'{""}}', b'{"7": "}}'])
def test_bits_of_the_usual_form_are_left_to_the_long_way(body):
    assert QuickStatuses().read({"7", ""}, body) is None


def test_an_order_told_of_twice_is_left_to_the_long_way():
    record = json.dumps(USUAL)
    assert QuickStatuses().read({"7"}, f'{{"7": {record}, "7": {record}}}'.encode()) is None
