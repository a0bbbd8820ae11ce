"""Orders that are placed later: when one is due, when it is held for the person instead, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Literal

from smm_desktop.core.orders import OrderState, Placing, Ticket
from smm_desktop.core.text import QT_TRANSLATE_NOOP, Text

GRACE = timedelta(minutes=10)
"""So long after its time an order is still placed; later than that a person decides."""
LOOK_AGAIN = timedelta(seconds=30)
"""The longest time between two looks, so that a clock that was set is noticed."""


class HoldReason(StrEnum):
    """Why a scheduled order waits for the person. The values are names in the data file."""

    MISSED = "missed"
    UNREACHABLE = "unreachable"
    KEY = "key"
    ACCOUNT = "account"
    GONE = "gone"
    CHANGED = "changed"
    PRICE = "price"
    BALANCE = "balance"
    ACTIVE_LINK = "active_link"
    UNKNOWN_LINK = "unknown_link"
    REPEATED = "repeated"
    ENDED = "ended"
    RESTORED = "restored"
    REFUSED = "refused"
    NOT_SENT = "not_sent"


State = Literal["waiting", "held", "taken"]


@dataclass(frozen=True, slots=True)
class Ahead:
    """The order that a scheduled one waits for, as it is known now; `seen_at` is when that was seen."""

    id: int
    order: str
    placing: Placing
    state: OrderState
    seen_at: datetime


@dataclass(frozen=True, slots=True)
class Scheduled:
    """One order to be placed later: at `due_at` (aware, UTC), or once the order `ahead` has ended.

    `rate` and the ticket's estimate are what the person agreed to. With `any_end` it does not matter how the order
    ahead ends. `revision` is another one after every change. A held one tells why in `reason` and `values`.
    """

    id: int
    ticket: Ticket
    rate: Decimal | None
    due_at: datetime | None
    ahead: Ahead | None
    any_end: bool
    state: State
    made_at: datetime
    revision: int
    reason: HoldReason | None = None
    values: Mapping[str, str] = field(default_factory=dict)
    order_id: int | None = None

    @property
    def held(self) -> bool:
        """True where it waits for the person, not for its time."""
        return self.reason is not None

    @property
    def why(self) -> Text | None:
        """Why it is held, as a sentence."""
        return None if self.reason is None else hold_text(self.reason, self.values)


class Verdict(StrEnum):
    """What is to be done with a scheduled order at one moment."""

    WAIT = "wait"
    PLACE = "place"
    MISSED = "missed"
    ENDED = "ended"


def verdict(one: Scheduled, now: datetime) -> Verdict:
    """What is to be done now. Depends on nothing but the order and the clock, so a look more does no harm."""
    if one.held or one.state != "waiting":
        return Verdict.WAIT
    if one.due_at is not None:
        return _at(one.due_at, now)
    if one.ahead is None:
        return Verdict.ENDED
    return _behind(one.ahead, now, any_end=one.any_end)


def _at(due: datetime, now: datetime) -> Verdict:
    if now < due:
        return Verdict.WAIT
    return Verdict.PLACE if now - due <= GRACE else Verdict.MISSED


def _behind(ahead: Ahead, now: datetime, *, any_end: bool) -> Verdict:
    if ahead.placing in (Placing.QUEUED, Placing.SENDING, Placing.UNKNOWN):
        return Verdict.WAIT
    if ahead.placing is Placing.PLACED and not ahead.state.final:
        return Verdict.WAIT
    well = ahead.placing is Placing.PLACED and ahead.state is OrderState.COMPLETED
    if not well and not any_end:
        return Verdict.ENDED
    return Verdict.PLACE if now - ahead.seen_at <= GRACE else Verdict.MISSED


@dataclass(frozen=True, slots=True)
class Plan:
    """What is due: `place` in the order of their times, `hold` with the verdict; `wake` is when to look again."""

    place: tuple[Scheduled, ...]
    hold: tuple[tuple[Scheduled, Verdict], ...]
    wake: timedelta | None
    """None where nothing waits for a time or for an order."""


def plan(every: Iterable[Scheduled], now: datetime) -> Plan:
    """What is to be done at `now`."""
    judged = [(one, verdict(one, now)) for one in every if one.state == "waiting" and not one.held]
    place = sorted((one for one, what in judged if what is Verdict.PLACE), key=lambda one: (_time(one), one.id))
    hold = tuple((one, what) for one, what in judged if what in (Verdict.MISSED, Verdict.ENDED))
    left = [one for one, what in judged if what is Verdict.WAIT]
    if not left and not place:
        return Plan((), hold, None)
    times = [one.due_at - now for one in left if one.due_at is not None]
    return Plan(tuple(place), hold, max(timedelta(0), min([LOOK_AGAIN, *times])))


def _time(one: Scheduled) -> datetime:
    if one.due_at is not None:
        return one.due_at
    return one.ahead.seen_at if one.ahead else one.made_at


def due_within(every: Iterable[Scheduled], now: datetime, span: timedelta) -> tuple[Scheduled, ...]:
    """Those that come due within `span`, the next first; those behind an order may do so at any time, and come last."""
    waiting = [one for one in every if one.state == "waiting" and not one.held]
    timed = [one for one in waiting if one.due_at is not None and one.due_at - now <= span]
    return (*sorted(timed, key=_time), *(one for one in waiting if one.due_at is None))


def local_moment(local: datetime) -> tuple[datetime, bool]:
    """The moment in UTC that a naive local date and time means; False where clocks skip it on that day.

    A time that is skipped means the one as much later. Where clocks are set back and a time comes twice, the first is
    meant.
    """
    wanted = local.replace(tzinfo=None)
    first, second = (wanted.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
    if any(moment.astimezone().replace(tzinfo=None) == wanted for moment in (first, second)):
        return min(first, second), True
    return max(first, second), False


_REASONS: dict[HoldReason, str] = {
    HoldReason.MISSED: QT_TRANSLATE_NOOP(
        "core",
        "Its time passed more than {minutes} minutes ago while the program was not running or the computer slept, so "
        "it was not placed late unasked.",
    ),
    HoldReason.UNREACHABLE: QT_TRANSLATE_NOOP(
        "core", "The panel could not be reached when it was due. Nothing was sent. {why}"
    ),
    HoldReason.KEY: QT_TRANSLATE_NOOP("core", "The panel refuses the API key, or the key cannot be read. {why}"),
    HoldReason.ACCOUNT: QT_TRANSLATE_NOOP("core", "Its account was removed."),
    HoldReason.GONE: QT_TRANSLATE_NOOP("core", "The panel does not list this service any more."),
    HoldReason.CHANGED: QT_TRANSLATE_NOOP("core", "The service changed since you scheduled this order. {why}"),
    HoldReason.PRICE: QT_TRANSLATE_NOOP(
        "core", "The price rose above what you agreed to: now {now} {currency}, agreed {before} {currency}."
    ),
    HoldReason.BALANCE: QT_TRANSLATE_NOOP(
        "core", "The balance of {balance} {currency} does not cover the estimated {estimate}."
    ),
    HoldReason.ACTIVE_LINK: QT_TRANSLATE_NOOP(
        "core", "Order {order} of this service is still running on this link. A second one may count wrongly."
    ),
    HoldReason.UNKNOWN_LINK: QT_TRANSLATE_NOOP(
        "core",
        "It is not known whether an earlier order of this service for this link was placed. Settle that one first, or "
        "it may be paid twice.",
    ),
    HoldReason.REPEATED: QT_TRANSLATE_NOOP("core", "The very same order was placed a moment before."),
    HoldReason.ENDED: QT_TRANSLATE_NOOP(
        "core", "Order {order}, which it waited for, did not end as completed. Look at the link before more is paid."
    ),
    HoldReason.RESTORED: QT_TRANSLATE_NOOP(
        "core", "A backup was put in place since, so it may have been placed already. Compare with the panel's orders."
    ),
    HoldReason.REFUSED: QT_TRANSLATE_NOOP("core", "The panel refused it. Nothing was charged. {why}"),
    HoldReason.NOT_SENT: QT_TRANSLATE_NOOP("core", "It did not reach the panel. Nothing was charged. {why}"),
}


def hold_text(reason: HoldReason, values: Mapping[str, str]) -> Text:
    """The sentence for a reason; what it needs and is not there stays empty."""
    known = dict.fromkeys(("why", "now", "before", "currency", "balance", "estimate", "order"), "")
    known["minutes"] = str(GRACE // timedelta(minutes=1))
    return Text(_REASONS[reason], {**known, **values})
