"""Faults on demand: how the practice panel misbehaves, for which calls, and what became of the call."""

from __future__ import annotations

import random
import threading
from collections import defaultdict, deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

ANY = "*"


class FaultKind(StrEnum):
    """What goes wrong. Unless said otherwise the call is carried out first."""

    DELAY_BEFORE = "delay_before"
    """Wait `seconds`, then carry out and answer."""
    DELAY_AFTER = "delay_after"
    """Carry out, wait `seconds`, then answer."""
    CUT_BEFORE_READING = "cut_before_reading"
    """Reset the connection as if the request had never been read; not carried out."""
    CUT_BEFORE = "cut_before"
    """Close the connection without an answer; not carried out."""
    CUT_AFTER = "cut_after"
    """Close the connection without an answer."""
    CUT_IN_HEADERS = "cut_in_headers"
    """Close after part of the status line and headers."""
    CUT_IN_BODY = "cut_in_body"
    """Promise the whole length, close after half of the body."""
    RESET = "reset"
    """Reset the connection (RST) without an answer."""
    HTML = "html"
    """A protection page, status 200; not carried out."""
    LOGIN = "login"
    """A login page, status 200; not carried out."""
    TOO_MANY = "too_many"
    """Status 429, with Retry-After where `retry_after` is given; not carried out."""
    RATE_TEXT = "rate_text"
    """Status 200 with "Rate limit exceeded"; not carried out."""
    STATUS_BEFORE = "status_before"
    """A gateway's page with `status` (500, 502, 503 …); not carried out."""
    STATUS_AFTER = "status_after"
    """The same page."""
    EMPTY = "empty"
    """Status 200 with an empty body."""
    HALF_JSON = "half_json"
    """Half of the answer, as if it were all."""
    DUPLICATE = "duplicate"
    """The answer twice, one after the other."""
    SLOW_DRIP = "slow_drip"
    """The answer byte by byte, spread over `seconds`."""
    GZIP_BOMB = "gzip_bomb"
    """A small gzip body that grows to `size` bytes; not carried out."""
    REDIRECT = "redirect"
    """`status` 301, 302, 307 or 308 to `location`; not carried out."""
    WRONG_TYPE = "wrong_type"
    """The right answer, told to be an image."""
    REFUSE = "refuse"
    """A refusal with `text`; not carried out."""


_NOT_CARRIED_OUT = frozenset(
    {
        FaultKind.CUT_BEFORE_READING,
        FaultKind.CUT_BEFORE,
        FaultKind.HTML,
        FaultKind.LOGIN,
        FaultKind.TOO_MANY,
        FaultKind.RATE_TEXT,
        FaultKind.STATUS_BEFORE,
        FaultKind.GZIP_BOMB,
        FaultKind.REDIRECT,
        FaultKind.REFUSE,
    }
)
PAID_KINDS = tuple(kind for kind in FaultKind if kind is not FaultKind.GZIP_BOMB)


@dataclass(frozen=True, slots=True)
class Fault:
    """One way to misbehave. `carried_out` overrides what the kind does with the call itself.

    `seconds` are real ones, whatever the panel's speed. `size` is in bytes.
    """

    kind: FaultKind
    seconds: float = 1.0
    status: int = 502
    retry_after: int | None = None
    text: str = "Something went wrong, please try again later"
    location: str = "http://127.0.0.1:9/api/v2"
    size: int = 64 * 1024 * 1024
    carried_out: bool | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "kind", FaultKind(self.kind))
        if self.kind is FaultKind.REDIRECT and self.status == 502:
            object.__setattr__(self, "status", 302)

    @property
    def carries_out(self) -> bool:
        """True where the order is in the ledger although the answer goes wrong."""
        return self.kind not in _NOT_CARRIED_OUT if self.carried_out is None else self.carried_out


@dataclass(frozen=True, slots=True)
class Struck:
    """One call that met a fault. `carried_out` is True where it is in the ledger: never for reads and refusals."""

    action: str
    fault: Fault
    carried_out: bool


@dataclass(slots=True)
class _Chance:
    rate: float
    kinds: tuple[Fault, ...]
    actions: frozenset[str]
    dice: random.Random


class Faults:
    """Which calls meet which fault. First what was asked for the next call, then what is always, then chance."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._next: defaultdict[str, deque[Fault | None]] = defaultdict(deque)
        self._always: dict[str, Fault] = {}
        self._chance: _Chance | None = None
        self._log: list[Struck] = []

    @property
    def log(self) -> tuple[Struck, ...]:
        """Every fault that was delivered, in order."""
        with self._lock:
            return tuple(self._log)

    def next(self, action: str, *faults: Fault | None) -> None:
        """The next calls of `action` ("*" for any) meet these faults, one each; None lets one pass unharmed."""
        with self._lock:
            self._next[action].extend(faults)

    def always(self, action: str, fault: Fault) -> None:
        """Every call of `action` ("*" for any) meets `fault` until `clear`."""
        with self._lock:
            self._always[action] = fault

    def random(
        self,
        rate: float,
        kinds: Iterable[Fault | FaultKind | str] = PAID_KINDS,
        seed: int = 1,
        actions: Iterable[str] = (ANY,),
    ) -> None:
        """A share `rate` (0.0 to 1.0) of the calls of `actions` meets one of `kinds`, by a dice of that seed."""
        if not 0 <= rate <= 1:
            raise ValueError("a rate is from 0.0 to 1.0")
        faults = tuple(kind if isinstance(kind, Fault) else Fault(FaultKind(kind)) for kind in kinds)
        with self._lock:
            self._chance = _Chance(rate, faults, frozenset(actions), random.Random(seed))

    def clear(self) -> None:
        """Behave well from now on; the log stays."""
        with self._lock:
            self._next.clear()
            self._always.clear()
            self._chance = None

    def take(self, action: str) -> Fault | None:
        """The fault that this call of `action` meets, if any."""
        with self._lock:
            for name in (action, ANY):
                if self._next.get(name):
                    return self._next[name].popleft()
            return self._always.get(action) or self._always.get(ANY) or self._by_chance(action)

    def struck(self, action: str, fault: Fault, *, carried_out: bool) -> None:
        """Note that a call met `fault`."""
        with self._lock:
            self._log.append(Struck(action, fault, carried_out))

    def _by_chance(self, action: str) -> Fault | None:
        chance = self._chance
        if chance is None or not chance.kinds or not ({action, ANY} & chance.actions):
            return None
        return chance.dice.choice(chance.kinds) if chance.dice.random() < chance.rate else None


def fault_from(values: Mapping[str, object]) -> Fault:
    """A fault from JSON values by field names; TypeError or ValueError where they make none."""
    return Fault(**values)  # type: ignore[arg-type]  # the names are checked by the call, the kind by its enum
