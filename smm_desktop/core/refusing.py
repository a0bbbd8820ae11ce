"""Services whose name says that they lack what is searched for: "No refill" is not found by "refill"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

FEATURES = ("refill", "cancel", "guarantee", "warranty")
_NO = ("no ", "no-", "non ", "non-", "without ", "not ", "zero ")
_LEAST = 4
"""Letters of a word from which on it is taken for the beginning of one of these."""


def denied(texts: Sequence[str], rows: Iterable[int]) -> Mapping[str, frozenset[int]]:
    """For each feature the rows whose folded text names it, but only to say that there is none."""
    every = tuple(rows)
    return {feature: frozenset(_lacking(texts, every, feature)) for feature in FEATURES}


def _lacking(texts: Sequence[str], rows: Iterable[int], feature: str) -> Iterator[int]:
    refusals = tuple(no + feature for no in _NO)
    for row in rows:
        text = texts[row]
        if feature in text and ("no" in text or "without" in text):
            refused = sum(map(text.count, refusals))
            if refused and refused >= text.count(feature):
                yield row


def wanted(searched: Iterable[str]) -> tuple[str, ...]:
    """The features that are asked for; none where a word asks for their lack."""
    words = tuple(searched)
    if any(word in _ALONE or word.startswith(_NO) for word in words):
        return ()
    return tuple(each for each in FEATURES if any(len(word) >= _LEAST and each.startswith(word) for word in words))


_ALONE = frozenset(no.strip(" -") for no in _NO)
