"""Whatever the answer is, a method gives a value of its type or a PanelError."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smm_desktop.api.decode import decode
from smm_desktop.api.jsontext import Undecodable
from smm_desktop.core.errors import PanelError
from tests.contract.fuzz import CHECKS, Panel, run
from tests.contract.reply import ARGUMENTS

WORDS = st.sampled_from([
    "order", "orders", "error", "errors", "status", "refill", "refills", "cancel", "balance", "currency",
    "charge", "start_count", "remains", "service", "services", "data", "result", "name", "rate", "min", "max",
    "id", "message", "msg", "success", "code", "1", "2", "9", "10", "100", "expiry", "posts", "runs", "user",
    "type", "category",
])  # fmt: skip
LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=20),
    WORDS,
    st.sampled_from(
        ["Completed", "Fail", "error", "success", "0.90", "1,234.56", "12 USD", "Incorrect order ID", "", "0"]
    ),
    st.decimals(allow_nan=False, allow_infinity=False, places=4).map(str),
)
JSON = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=5), st.dictionaries(st.one_of(WORDS, st.text(max_size=8)), inner, max_size=6)
    ),
    max_leaves=25,
)
STATUSES = st.sampled_from([200, 200, 200, 201, 204, 206, 301, 400, 401, 403, 404, 409, 422, 429, 500, 503, 599])
QUICK = settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@pytest.fixture(scope="module")
def panel() -> Panel:
    return Panel()


def assert_sound(action: str, outcome: Any) -> None:
    assert isinstance(outcome, PanelError) or CHECKS[action](outcome), repr(outcome)
    if isinstance(outcome, PanelError):
        assert str(outcome).encode("utf-8")


@pytest.mark.parametrize("action", ARGUMENTS)
@given(value=JSON, status=STATUSES)
@QUICK
def test_any_json_value(panel: Panel, action: str, value: Any, status: int) -> None:
    assert_sound(action, panel.outcome(action, status, [], json.dumps(value).encode()))


@pytest.mark.parametrize("action", ARGUMENTS)
@given(body=st.binary(max_size=400), status=STATUSES)
@QUICK
def test_any_bytes(panel: Panel, action: str, body: bytes, status: int) -> None:
    assert_sound(action, panel.outcome(action, status, [], body))


HEADERS = st.lists(
    st.tuples(
        st.sampled_from([b"Content-Type", b"Content-Encoding", b"Location", b"Retry-After", b"Content-Length"]),
        st.one_of(
            st.sampled_from(
                [b"gzip", b"deflate", b"br", b"text/html; charset=koi8-r", b"https://[", b"//x", b"-1", b"1e9"]
            ),
            st.binary(max_size=30).filter(lambda value: b"\0" not in value),
        ),
    ),
    max_size=3,
)


@pytest.mark.parametrize("action", ["balance", "add", "statuses"])
@given(headers=HEADERS, body=st.one_of(st.binary(max_size=60), st.just(b'{"balance": 1, "order": 2}')), status=STATUSES)
@QUICK
def test_any_headers(panel: Panel, action: str, headers: list[tuple[bytes, bytes]], body: bytes, status: int) -> None:
    assert_sound(action, panel.outcome(action, status, headers, body))


@given(value=JSON)
@settings(max_examples=400, deadline=None)
def test_sound_json_is_read_as_it_is(value: Any) -> None:
    text = json.dumps(value)
    if not isinstance(value, (dict, list)):
        return
    try:
        (ours,) = decode(text.encode())
    except Undecodable as error:
        pytest.fail(f"{text} was not decoded: {error}")
    assert json.loads(json.dumps(ours)) == json.loads(json.dumps(json.loads(text, parse_float=str, parse_constant=str)))


def test_a_short_run_of_the_fuzzer_finds_nothing() -> None:
    figures = run(3000, seed=7)
    assert figures["escaped"] == 0, figures["first"]
    assert figures["outcomes"]["value"] > 100
