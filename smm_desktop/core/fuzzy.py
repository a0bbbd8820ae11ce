"""How well something that was typed fits a title: whole words, beginnings, initials, letters in order, one slip."""

from __future__ import annotations

from smm_desktop.core.folding import fold

_LEAST_FOR_SLIP = 4
"""Letters of a word from which on one wrong letter in it is forgiven."""


def fit(typed: str, title: str, aside: str = "") -> int | None:
    """A rank, lower is better: 0 for the title's own beginning; None where a typed word is found nowhere.

    `aside` are the smaller words beside the title, such as a shortcut: they are found letter by letter alone. Nothing
    typed fits everything alike.
    """
    words = fold(typed).split()
    if not words:
        return 0
    folded = " ".join(fold(title).split())
    ranks = [_fit_word(word, folded, fold(aside)) for word in words]
    known = [rank for rank in ranks if rank is not None]
    if len(known) < len(ranks):
        return None
    return 0 if folded.startswith(" ".join(words)) else 1 + sum(known)


def _fit_word(word: str, title: str, aside: str) -> int | None:
    parts = title.split()
    if any(part.startswith(word) for part in parts):
        return 0
    if word in title or word in aside:
        return 2 if word in title else 3
    if len(word) > 1 and "".join(part[0] for part in parts).startswith(word):
        return 4
    if len(word) >= _LEAST_FOR_SLIP and any(_one_slip(word, part) for part in parts):
        return 6
    return 8 if len(word) > 1 and _in_order(word, parts) else None


def _in_order(word: str, parts: list[str]) -> bool:
    """True where the letters stand one after the other, the first of them at the beginning of a part."""
    return any(_from(word, parts, start) for start in range(len(parts)) if parts[start].startswith(word[0]))


def _from(word: str, parts: list[str], start: int) -> bool:
    letters = iter("".join(parts[start:]))
    return all(letter in letters for letter in word)


def _one_slip(word: str, part: str) -> bool:
    """True where one letter of `word` is wrong, missing, too much, or swapped with the next, against a beginning."""
    for place in range(len(word)):
        rest = word[place + 1 :]
        before, after = word[:place], part[place:]
        if not part.startswith(before):
            return False
        if after[1:].startswith(rest) or after.startswith(rest) or after[1:].startswith(word[place:]):
            return True
        if rest and after.startswith(rest[0] + word[place]) and after[2:].startswith(rest[1:]):
            return True
    return False
