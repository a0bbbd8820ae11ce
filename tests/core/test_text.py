"""Sentences are filled in, and words from outside are made safe."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.core.errors import BadReply, InputError, PanelError, RefusalKind, Refused, SmmError
from smm_desktop.core.text import Text, plain


def test_gaps_are_filled_and_counts_stand() -> None:
    assert str(Text("{who} has %n orders", {"who": "Ann"}, 3)) == "Ann has 3 orders"


def test_words_with_braces_stay_as_they_are() -> None:
    assert str(SmmError("{not a gap}")) == "{not a gap}"
    assert str(SmmError("It said: {words}", words="{x} {0}")) == "It said: {x} {0}"


@given(st.text(alphabet=st.characters()))
def test_plain_words_are_one_safe_line(words: str) -> None:
    safe = plain(words)
    assert len(safe) <= 500
    assert not any(c in safe for c in "\r\n\t\0\u202e\u2066\x1b")
    safe.encode("utf-8")


def test_lone_surrogates_become_a_sign_that_can_be_written() -> None:
    assert plain("a\ud83d \udc00b 😀") == "a\ufffd \ufffdb 😀"
    assert plain("\ud83d\ude00") == "😀"


def test_plain_words_are_cut() -> None:
    assert plain("x" * 10_000) == "x" * 499 + "…"


def test_refusals_keep_kind_and_words() -> None:
    refusal = Refused("funds", "Not enough <b>funds</b>\n{0}")
    assert refusal.kind is RefusalKind.FUNDS
    assert refusal.text == "Not enough <b>funds</b> {0}"
    assert refusal.text in str(refusal)
    again = pickle.loads(pickle.dumps(refusal))  # noqa: S301 - our own bytes
    assert (again.kind, again.text) == (refusal.kind, refusal.text)


def test_an_unknown_kind_is_a_bug() -> None:
    with pytest.raises(ValueError, match="nonsense"):
        Refused("nonsense", "")


def test_one_tree() -> None:
    assert issubclass(BadReply, PanelError)
    assert issubclass(PanelError, SmmError)
    fault = InputError("Line is wrong", field="Link", line=3)
    assert (fault.field, fault.line) == ("Link", 3)
