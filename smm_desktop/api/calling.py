"""One call from its turn to its meaning: pace, sending, reading, and repeating what may be repeated."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from smm_desktop.api import troubles
from smm_desktop.api.catalogue import ReadServices
from smm_desktop.api.decode import decode
from smm_desktop.api.jsontext import PLAIN, Flaw, Scanner, Undecodable
from smm_desktop.api.pace import Pace, PaceStopped, PauseTooLong
from smm_desktop.api.readers import Unreadable
from smm_desktop.api.refusals import kind_of
from smm_desktop.api.says import SaysNo, sounds_broken, sounds_refused
from smm_desktop.api.transport import Answer, Hitch, Trouble, Wire
from smm_desktop.core.errors import PanelError, RefusalKind, Refused
from smm_desktop.core.redact import Secret
from smm_desktop.core.services import Service
from smm_desktop.core.text import plain

T = TypeVar("T")

REPEATS = 2
"""How often a read that failed for a passing reason is sent again; a paid call never is."""
URGENT_PATIENCE = 15.0
PATIENCE = 120.0
"""Seconds that calls wait through a pause which the panel asked for."""
_LONGEST_REST = 5.0


@dataclass(frozen=True, slots=True)
class Call(Generic[T]):
    """What to ask, and how to read the answer. `many` means that several JSON values are one list of records."""

    fields: Mapping[str, str]
    read: Callable[[Any], T]
    paid: bool = False
    many: bool = False
    patience: float = 1.0
    """Multiplies the timeout, for long answers."""
    scanner: Scanner = PLAIN
    quick: Callable[[bytes], T | None] | None = None
    """Reads the body of a good answer of the most usual form; None for every other, which takes the long way."""


@dataclass(frozen=True, slots=True)
class Got(Generic[T]):
    """What a call brought."""

    value: T


@dataclass(frozen=True, slots=True)
class Missed:
    """The error of a call, and whether it can pass by itself."""

    error: PanelError
    passing: bool = False


class Caller:
    """Makes the calls of one account, from any thread."""

    def __init__(self, wire: Wire, secret: Secret, pace: Pace) -> None:
        self._wire = wire
        self._secret = secret
        self._pace = pace
        self._here = threading.local()
        self._refused: Refused | None = None
        self._closed = threading.Event()

    @property
    def blocked(self) -> bool:
        """True after the key was refused, until `unblock`."""
        return self._refused is not None

    def unblock(self) -> None:
        """Let calls through again."""
        self._refused = None

    @contextmanager
    def urgent(self) -> Iterator[None]:
        """The calls of this thread go before others."""
        before = getattr(self._here, "urgent", False)
        self._here.urgent = True
        try:
            yield
        finally:
            self._here.urgent = before

    def close(self) -> None:
        """Close connections, and end every rest between two tries."""
        self._closed.set()
        self._wire.close()

    def await_turn(self) -> None:
        """Wait for a turn now; the next call of this thread then goes at once. Raises PanelError as a call would."""
        held = self._hold()
        if held is not None:
            raise held
        self._here.has_turn = True

    def call(self, call: Call[T]) -> T:
        """Make a call. Raises PanelError, outside of any other exception, so that it has no context."""
        outcome = self.outcome(call)
        if isinstance(outcome, PanelError):
            raise outcome
        return outcome.value

    def outcome(self, call: Call[T]) -> Got[T] | PanelError:
        """Make a call; what it brought or its error, as a value."""
        until = time.monotonic() + self._wire.timeout * call.patience
        tries = 0
        while True:
            outcome = self._try(call)
            if isinstance(outcome, Got):
                return outcome
            tries += 1
            if call.paid or not outcome.passing or tries > REPEATS or not self._rest(tries, until):
                return outcome.error

    def _try(self, call: Call[T]) -> Got[T] | Missed:
        held = self._hold()
        if held is not None:
            return Missed(held)
        reply = self._wire.send(call.fields, paid=call.paid, patience=call.patience)
        if isinstance(reply, Trouble):
            passing = reply.hitch in (Hitch.CONNECT, Hitch.CUT)
            return Missed(troubles.of_trouble(reply, paid=call.paid), passing)
        return self._judged(call, reply)

    def _hold(self) -> PanelError | None:
        """Wait for a turn; the error where there will be none."""
        if (again := self._refusal_again()) is not None:
            return again
        if getattr(self._here, "has_turn", False):
            self._here.has_turn = False
            return None
        urgent = getattr(self._here, "urgent", False)
        try:
            self._pace.take(urgent=urgent, patience=URGENT_PATIENCE if urgent else PATIENCE)
        except PauseTooLong as long:
            return troubles.paused(long.seconds)
        except PaceStopped:
            return troubles.stopped()
        return self._refusal_again()

    def _refusal_again(self) -> Refused | None:
        refused = self._refused
        return None if refused is None else Refused(refused.kind, refused.text)

    def _judged(self, call: Call[T], answer: Answer) -> Got[T] | Missed:
        passing = answer.status >= 500
        if 300 <= answer.status < 400:
            return Missed(troubles.of_answer(answer, self._secret, paid=call.paid))
        if passing and call.paid:
            return Missed(troubles.of_answer(answer, self._secret, paid=True))
        meaning = self._meaning(call, answer)
        if answer.status == 429 and (isinstance(meaning, Flaw) or (isinstance(meaning, Got) and not meaning.value)):
            meaning = SaysNo(troubles.first_words(answer.body, self._secret))
        if isinstance(meaning, SaysNo):
            return self._refusal(call, answer, meaning.words)
        if isinstance(meaning, Flaw):
            return Missed(troubles.of_answer(answer, self._secret, paid=call.paid, flaw=meaning), passing)
        if call.paid and answer.status >= 400 and not _refuses_each(meaning.value):
            return Missed(troubles.of_answer(answer, self._secret, paid=True))
        self._pace.answered()
        return meaning

    def _refusal(self, call: Call[T], answer: Answer, words: str) -> Missed:
        if call.paid and answer.status != 429 and sounds_broken(words):
            return Missed(troubles.of_answer(answer, self._secret, paid=True))
        kind = _kind(words, answer.status)
        refused = Refused(kind, self._secret.hide(plain(words)), retry_after=answer.retry_after)
        if kind is RefusalKind.AUTH:
            self._refused = refused
        if kind is RefusalKind.RATE:
            pause = self._pace.slowed(answer.retry_after)
            return Missed(refused, passing=pause <= _LONGEST_REST)
        return Missed(refused, passing=answer.status >= 500)

    def _meaning(self, call: Call[T], answer: Answer) -> Got[T] | SaysNo | Flaw:
        if call.quick and answer.status == 200 and (usual := call.quick(answer.body)) is not None:
            return Got(usual)
        try:
            values = decode(answer.body, answer.content_type, call.scanner)
        except Undecodable as error:
            return _bare_words(call, answer) or error.flaw
        except RecursionError:
            return Flaw.TOO_COMPLEX
        return meaning_of(call, values)

    def _rest(self, tries: int, until: float) -> bool:
        """Rest a little before the next try; False where there is no time for one."""
        seconds = min(_LONGEST_REST, 0.2 * 2**tries * random.uniform(0.5, 1.5))  # noqa: S311 - jitter
        if time.monotonic() + seconds >= until:
            return False
        return not self._closed.wait(seconds)


_EMPTY: tuple[object, ...] = ({}, ReadServices(()))


def meaning_of(call: Call[T], values: tuple[Any, ...]) -> Got[T] | SaysNo | Flaw:
    """What the JSON values of an answer mean together. Several must agree; those that say nothing do not count."""
    if call.many and len(values) > 1 and all(isinstance(value, (dict, Service)) for value in values):
        whole = _reading(call, list(values))
        if isinstance(whole, Got):
            return whole
    readings = [found for value in values[:1000] if not isinstance(found := _reading(call, value), Flaw)]
    telling = [found for found in readings if isinstance(found, SaysNo) or found.value not in _EMPTY] or readings
    if not telling or any(found != telling[0] for found in telling):
        return Flaw.NOT_JSON
    return telling[0]


def _reading(call: Call[T], value: Any) -> Got[T] | SaysNo | Flaw:
    try:
        return Got(call.read(value))
    except SaysNo as no:
        return no.with_traceback(None)
    except (Unreadable, RecursionError):
        return Flaw.NOT_JSON


def _refuses_each(value: object) -> bool:
    """True for the outcomes of a multi call that are refusals, all of them: then a failing status agrees with them."""
    return isinstance(value, dict) and bool(value) and all(isinstance(item, SaysNo) for item in value.values())


def _kind(words: str, status: int) -> RefusalKind:
    if status == 429:
        return RefusalKind.RATE
    kind = kind_of(words)
    return RefusalKind.AUTH if kind is RefusalKind.OTHER and status == 401 else kind


def _bare_words(call: Call[T], answer: Answer) -> SaysNo | None:
    """A refusal in bare words, without JSON: taken for reads alone, where nothing hangs on it."""
    if call.paid or len(answer.body) > 300 or b"<" in answer.body:
        return None
    words = plain(answer.body.decode("utf-8", "replace"))
    return SaysNo(words) if sounds_refused(words) else None
