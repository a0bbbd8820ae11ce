"""Sentences that were kept in English are found again as what they were made of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.core.errors import RefusalKind, Refused
from smm_desktop.core.marking import marked
from smm_desktop.core.recognising import recognised
from smm_desktop.core.scheduling import HoldReason, hold_text
from smm_desktop.core.text import Text

TEMPLATES = ("The panel refused it. Nothing was charged. {why}", "Not enough funds. The panel said: {words}", "{why}")
WORDS = st.text(st.characters(codec="utf-8", exclude_characters="{}"), max_size=40)


def test_a_sentence_within_a_sentence_is_found_too() -> None:
    found = recognised("The panel refused it. Nothing was charged. Not enough funds. The panel said: no {x}", TEMPLATES)
    assert found is not None
    assert found.template == TEMPLATES[0]
    assert found.values["why"] == Text(TEMPLATES[1], {"words": "no {x}"})


@pytest.mark.parametrize("words", ["", "low balance", "Not enough funds", "The panel refused it. Nothing was charged"])
def test_a_panels_own_words_are_no_sentence_of_ours(words: str) -> None:
    assert recognised(words, TEMPLATES) is None


@given(st.sampled_from(RefusalKind), WORDS)
def test_what_is_found_reads_as_what_was_kept(kind: RefusalKind, words: str) -> None:
    kept = str(Refused(kind, words))
    found = recognised(kept, tuple(marked()))
    assert found is not None
    assert str(found) == kept


@given(st.sampled_from(HoldReason), WORDS)
def test_so_do_the_reasons_of_orders_held_back(reason: HoldReason, words: str) -> None:
    kept = str(hold_text(reason, {"why": words, "order": "17", "now": "2", "before": "1", "currency": "USD"}))
    found = recognised(kept, tuple(marked()))
    assert found is not None
    assert str(found) == kept
