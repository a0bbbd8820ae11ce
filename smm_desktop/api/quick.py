"""Statuses in the form that nearly all panels send, read from the text of the answer without looking for anything else.

Whatever departs from that form in the least is left to the tolerant readers; both read these answers alike.
"""

from __future__ import annotations

import re
from collections.abc import Set
from decimal import Decimal
from functools import lru_cache

from smm_desktop.api.readers import currency
from smm_desktop.api.says import is_no, is_yes
from smm_desktop.core.orders import OrderState, OrderStatus, parse_state

MOST_KEPT = 20_000
"""Orders whose last record is remembered: about 0.7 kB each."""

_START, _END = '{"', '"}}'
_BETWEEN = ('"}, "', '"},"')
_record = re.compile(
    r'": ?\{"charge": ?"([0-9]{1,9}(?:\.[0-9]{1,8})?)", ?"start_count": ?"([0-9]{1,9})", ?'
    r'"status": ?"([A-Za-z ]{1,50})", ?"remains": ?"(-?[0-9]{1,9})", ?"currency": ?"([A-Za-z]{1,8})'
).fullmatch


class QuickStatuses:
    """Reads the answers of one panel. A record that stands word for word as last time is not read again."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[str, OrderStatus]] = {}

    def read(self, asked: Set[str], body: bytes) -> dict[str, OrderStatus] | None:
        """The statuses of a whole answer, by id; None where it is not of the usual form."""
        text = body.decode("ascii", "replace")
        if not (text.startswith(_START) and text.endswith(_END)):
            return None
        records = text[len(_START) : -len(_END)].split(_BETWEEN[_BETWEEN[0] not in text])
        found: dict[str, OrderStatus] = {}
        for record in records:
            at = record.find('"')
            identity, told = record[:at], record[at:]
            kept = self._kept.get(identity)
            status = kept[1] if kept and kept[0] == told else self._learn(identity, told)
            if status is None:
                return None
            found[identity] = status
        return found if len(found) == len(records) and asked >= found.keys() else None

    def _learn(self, identity: str, told: str) -> OrderStatus | None:
        usual = _record(told)
        status = _status(*usual.groups()) if usual else None
        if status is not None:
            if len(self._kept) >= MOST_KEPT:
                self._kept = {}
            self._kept[identity] = (told, status)
        return status


def _status(charge: str, start: str, word: str, remains: str, code: str) -> OrderStatus | None:
    state, known_code = _state(word), _currency(code)
    if state is None or known_code is None:
        return None
    answer = (
        f'{{"charge": "{charge}", "start_count": "{start}", "status": "{word}", "remains": "{remains}",'
        f' "currency": "{code}"}}'
    )
    return OrderStatus(state, word, _amount(charge), int(start), int(remains), known_code, (), None, None, "", answer)


_amount = lru_cache(1024)(Decimal)
"""A charge mostly stays as it is."""


@lru_cache(256)
def _state(word: str) -> OrderState | None:
    """The state of a word that is one, and nothing else besides."""
    state = parse_state(word) if word == word.strip() else OrderState.UNKNOWN
    return None if state is OrderState.UNKNOWN or is_no(word) or is_yes(word) else state


@lru_cache(256)
def _currency(code: str) -> str | None:
    return currency(code) or None
