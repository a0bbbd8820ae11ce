"""Whether two services of different panels are the same thing under different names.

Panels write the same service in ever other words: "IG Followers | HQ | R30 | Max 10K" here, "Instagram Follower ⚡ High
Quality [30 days refill]" there. A name is taken apart into what is sold (words and numbers that must agree) and what is
promised of it (guarantee, quality, drops: the other must promise no less). What is left over - limits, speed, start,
praise - does not matter. In doubt two services are different: calling another product cheaper would cost money.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from smm_desktop.core.folding import fold
from smm_desktop.core.guarantee import guarantee
from smm_desktop.core.likeness_words import COUNTRIES, FILLERS, HIGH, KINDS, LOW, NETWORKS, SYNONYMS
from smm_desktop.core.services import Billing, Service, service_type

Scorer = Callable[[str, str], float]
"""How alike two texts are, 0 to 100: rapidfuzz's functions, handed in."""

LEAST_ALIKE = 86.0
_LEAST_WORD = 85.0
_SHORT = 5
"""Words shorter than this are the same or not; longer ones may be spelled a little differently."""
_FOR_EVER = 100_000
_MOST = 500

_AMOUNT = r"\d[\d.,]*\s?(?:k|m|b|million|thousand|mln)?"
_RANGE = _AMOUNT + r"(?:\s?(?:-|–|to)\s?" + _AMOUNT + r")?"
_TIME = r"(?:h|hrs?|hours?|m|mins?|minutes?|secs?|seconds?|d|days?)"
_NOISE = re.compile(
    "|".join(
        (
            r"(?<!\w)(?:max|maximum|min|minimum|up to|limit)\W{0,3}" + _AMOUNT + r"(?!\w)",
            _RANGE + r"\s?(?:/|per|a)\s?" + _TIME + r"(?!\w)",
            r"(?<!\w)start(?:s|ing)?(?:\s?time)?\W{0,3}(?:instant(?:ly)?|now|" + _RANGE + r"\s?" + _TIME + r"?)(?!\w)",
            r"(?<!\w)speed\W{0,3}" + _RANGE + r"(?!\w)",
            r"(?<!\w)(?:no|non|not|without|w/o|zero)[\s-]*(?:auto[\s-]*)?(?:refills?|refillable|guaranteed?|warranty|drops?)(?!\w)",
            r"(?<!\w)(?:low|less|high)?\s?drops?\W{0,3}" + _AMOUNT + r"(?:\s?(?:-|–)\s?\d+)?\s?%?",
            r"(?<![\w.])r\s?-?\d{1,4}(?:\s?d(?:ays?)?)?(?!\w)",
            r"(?<![\w.])\d{1,4}[\s-]?(?:d|days?|months?|years?|gun)\W{0,9}(?:auto[\s-]?)?(?:refills?|guaranteed?|warranty|♻)",
            r"(?:refills?|guaranteed?|warranty|♻)\W{0,9}\d{1,4}[\s-]?(?:d|days?|months?|years?)(?!\w)",
            r"(?<![\w.])\d+\s?(?:-|–|to)\s?\d+\s?" + _TIME + r"(?!\w)",
            r"(?<![\w.])\d{1,4}\s?(?:d|days?)(?!\w)",
            r"(?<!\w)(?:server|srv|method|version|v|s)\s?-?\d{1,2}(?!\w)",
            r"\d+\s?%",
        )
    )
)
_NO_REFILL = re.compile(r"(?<!\w)(?:no|non|not|without|w/o|zero)[\s-]*(?:auto[\s-]*)?(?:refill|guarant|warranty)")
_REFILL = re.compile(r"(?<!\w)(?:auto[\s-]?)?(?:refill|guarante|warranty)|♻")
_NO_DROP = re.compile(r"(?<!\w)(?:(?:no|non|zero|never)[\s-]*drop|(?:low|less)[\s-]drop|stable|permanent)")
_DROPS = re.compile(r"(?<!\w)(?:drops? (?:possible|expected)|drop\W{0,3}\d+\s?(?:-|–)\s?[1-9]\d\s?%|high drop)")
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_GROUPED = re.compile(r"(?<=\d)[,.](?=\d{3}(?!\d))")
_WORD = re.compile(r"[^\W_]+")
_OF_THE_TRADE = KINDS | NETWORKS | COUNTRIES.keys()
_FLAG_BASE = 0x1F1E6 - ord("a")


@dataclass(frozen=True, slots=True)
class Traits:
    """What a service's name tells. `days` of guarantee: None for none told, _FOR_EVER for a lifetime.

    `quality` and `drops` are -1 (poor), 0 (not told) or 1 (good).
    """

    words: frozenset[str]
    numbers: frozenset[str]
    countries: frozenset[str]
    networks: frozenset[str]
    around: frozenset[str]
    """Words of the category that the name does not have."""
    days: int | None
    refill: bool
    quality: int
    drops: int


@lru_cache(maxsize=2048)
def traits(name: str, category: str, *, flat: bool = False) -> Traits:
    """Take a name apart; the category tells what the name leaves out. In a package (`flat`) amounts are what is sold;
    elsewhere "10K" is a limit.
    """
    text, flags = _without_flags(name)
    where, where_flags = _without_flags(category)
    words, numbers = _split(text)
    around, _ = _split(where)
    countries = _countries(words) | flags
    networks = words & NETWORKS or around & NETWORKS
    promised = guarantee(name)
    days = None if promised is None else promised.days or _FOR_EVER
    refused = bool(_NO_REFILL.search(text))
    return Traits(
        words=words - COUNTRIES.keys() - NETWORKS,
        numbers=numbers if flat else frozenset(number for number in numbers if number.isdigit()),
        countries=countries or _countries(around) | where_flags,
        networks=networks,
        around=around - words - COUNTRIES.keys() - NETWORKS,
        days=days,
        refill=not refused and (days is not None or bool(_REFILL.search(text))),
        quality=_quality(text),
        drops=1 if _NO_DROP.search(text) else -1 if _DROPS.search(text) else 0,
    )


def traits_of(service: Service) -> Traits:
    """What a service's name and category tell."""
    return traits(service.name, service.category, flat=service_type(service.type).billing is Billing.FLAT)


def is_no_worse(ours: Service, other: Service) -> bool:
    """True where `other` can do what `ours` does: the same form of order, limits that meet, a refill where ours has."""
    if service_type(ours.type).name != service_type(other.type).name:
        return False
    if other.max < ours.min or other.min > ours.max or (ours.refill and not other.refill):
        return False
    return _promises(traits_of(ours), traits_of(other), other)


def likeness(ours: Traits, other: Traits, score: Scorer) -> float:
    """How alike what is sold is, 0 to 100; 0 where it is certainly something else."""
    if ours.numbers != other.numbers or ours.countries != other.countries or ours.networks != other.networks:
        return 0.0
    if not _covered(ours.words, other.words | other.around, score):
        return 0.0
    if not _covered(other.words, ours.words | ours.around, score) or _elsewhere(ours, other):
        return 0.0
    if not ours.words or not other.words:
        return 0.0
    found = score(" ".join(sorted(ours.words)), " ".join(sorted(other.words)))
    bonus = 6.0 if ours.around & other.around or not (ours.around or other.around) else 0.0
    return min(100.0, found + bonus)


def searched_words(ours: Traits) -> tuple[str, ...]:
    """Another service must have all of these, or words that are `same`, in name or category, to be worth a look."""
    return tuple(sorted(ours.networks | ours.words))


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """A word as it is compared: its common spelling, without a plural's ending."""
    known = SYNONYMS.get(word)
    if known is not None:
        return known
    single = word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
    return SYNONYMS.get(single, single)


def index_words(text: str) -> Iterable[str]:
    """The words of a folded text, as `searched_words` gives them."""
    return {stem(word) for word in _WORD.findall(text)}


def _without_flags(text: str) -> tuple[str, frozenset[str]]:
    folded = fold(text[:_MOST])
    if folded.isascii():
        return folded, frozenset()
    codes = {"".join(chr(ord(letter) - _FLAG_BASE) for letter in flag) for flag in _FLAG.findall(folded)}
    return _FLAG.sub(" ", folded), frozenset(COUNTRIES.get(f"flag_{code}", code) for code in codes)


@lru_cache(maxsize=1024)
def _split(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words and the numbers of what is sold."""
    text = _NOISE.sub(" ", text)
    words: set[str] = set()
    numbers: set[str] = set()
    for word in _WORD.findall(_GROUPED.sub("", text)):
        if word[0].isdigit():
            numbers.add(word)
            continue
        known = stem(word)
        if known not in FILLERS and word not in FILLERS:
            words.add(known)
    return frozenset(words), frozenset(numbers)


def _countries(words: Iterable[str]) -> frozenset[str]:
    return frozenset(COUNTRIES[word] for word in words if word in COUNTRIES)


def _quality(text: str) -> int:
    words = {stem(word) for word in _WORD.findall(text)}
    if words & LOW or "low quality" in text:
        return -1
    return 1 if words & HIGH or "high quality" in text else 0


def _promises(ours: Traits, other: Traits, service: Service) -> bool:
    if ours.refill and not (other.refill or service.refill):
        return False
    if ours.days is not None and (other.days is None or other.days < ours.days):
        return False
    return other.quality >= ours.quality and (other.drops >= 0 or ours.drops < 0)


def _covered(words: frozenset[str], there: frozenset[str], score: Scorer) -> bool:
    missing = words - there
    return not missing or all(any(same(word, other, score) for other in there - words) for word in missing)


def same(word: str, other: str, score: Scorer) -> bool:
    """True for spellings of one word. Words of the trade are never spellings of each other."""
    if word == other:
        return True
    if min(len(word), len(other)) < _SHORT or abs(len(word) - len(other)) > 2 or word[0] != other[0]:
        return False
    if {word, other} & _OF_THE_TRADE:
        return False
    return score(word, other) >= _LEAST_WORD


def _elsewhere(ours: Traits, other: Traits) -> bool:
    """True where the names tell only a kind, such as "Followers", and the categories tell of different networks."""
    if ours.networks or not ours.words <= KINDS:
        return False
    apart, there = ours.around - KINDS, other.around - KINDS
    return bool(apart or there) and not apart & there
