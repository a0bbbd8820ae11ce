"""Orders to be placed later: kept here, looked at again when they are due, sent once, or held for the person.

Nothing is sent that costs more than the person agreed to, and nothing is sent late unasked. Taking one and writing its
row in the outbox is one transaction: however the program ends, it is sent once at most, and never forgotten.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal

from smm_desktop.actions.desk import Desk
from smm_desktop.actions.placing import Placed, place_scheduled
from smm_desktop.actions.schedule_guards import Held, Retry, look_again
from smm_desktop.core import scheduling
from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import InputError
from smm_desktop.core.orders import Order, Ticket
from smm_desktop.core.scheduling import HoldReason, Scheduled, Verdict
from smm_desktop.core.text import QT_TRANSLATE_NOOP
from smm_desktop.store.values import link_key

__all__ = [
    "Due",
    "Held",
    "Placed",
    "Retry",
    "Scheduled",
    "all_open",
    "delete",
    "look",
    "place_due",
    "schedule",
    "wait_anew",
]

_PAST = QT_TRANSLATE_NOOP("core", "This time has passed. Choose a later one.")
_NO_ORDER = QT_TRANSLATE_NOOP("core", "That order has ended meanwhile. Choose a time instead.")
_GONE = QT_TRANSLATE_NOOP("core", "This scheduled order was placed, changed or deleted meanwhile.")

_CHANGED = Changes(scheduled=True)


@dataclass(frozen=True, slots=True)
class Due:
    """What is due now, what was held just now, and when to look again (None: when something is scheduled)."""

    place: tuple[Scheduled, ...] = ()
    held: tuple[Scheduled, ...] = ()
    wake: timedelta | None = None
    changes: Changes = field(default_factory=Changes)


@dataclass(frozen=True, slots=True)
class Kept:
    """An order was scheduled, or waits anew."""

    one: Scheduled
    changes: Changes = _CHANGED


@dataclass(frozen=True, slots=True)
class Attempt:
    """What became of one that was due: placed (or refused, or unknown), held, to be tried again, or gone (None)."""

    what: Placed | Held | Retry | None
    changes: Changes


def all_open(desk: Desk) -> tuple[Scheduled, ...]:
    """All that wait for their time or their order, and all that are held."""
    return desk.store.scheduled.all()


def count_held(desk: Desk) -> int:
    """How many wait for the person."""
    return sum(one.held for one in desk.store.scheduled.all())


def running_on_link(desk: Desk, account: str, link: str) -> tuple[Order, ...]:
    """The orders of an account under way on a link (those of unknown outcome too), the newest first."""
    ids = desk.store.scheduled.active_on_link(account, link_key(link))
    return tuple(desk.store.orders.page(ids))


def schedule(
    desk: Desk,
    ticket: Ticket,
    *,
    rate: Decimal | None,
    due_at: datetime | None = None,
    behind: int | None = None,
    any_end: bool = False,
) -> Kept:
    """Keep an order for later. Nothing is sent. `rate` is what the person saw.

    Raises InputError where the time has passed or the order has ended, StoreError where it could not be kept.
    """
    _check(desk, due_at, behind)
    number = desk.store.scheduled.add(ticket, desk.now(), rate=rate, due_at=due_at, behind=behind, any_end=any_end)
    return Kept(_open(desk, number))


def wait_anew(
    desk: Desk, one: Scheduled, *, due_at: datetime | None = None, behind: int | None = None, any_end: bool = False
) -> Kept:
    """Another time, or another order to wait for; one that was held waits again. What was agreed stays.

    Raises as `schedule`, and InputError where it was placed or deleted meanwhile.
    """
    _check(desk, due_at, behind)
    if not desk.store.scheduled.move(one, desk.now(), due_at=due_at, behind=behind, any_end=any_end):
        raise InputError(_GONE, field="Scheduled")
    return Kept(_open(desk, one.id))


def delete(desk: Desk, scheduled: int) -> Changes:
    """Forget one; nothing is sent."""
    desk.store.scheduled.delete(scheduled)
    return _CHANGED


def look(desk: Desk, troubles: Mapping[int, str] | None = None) -> Due:
    """What is due now. What came too late, or waited for an order that did not end well, is held. Nothing is sent.

    `troubles` says why those that were tried before could not be placed, by their numbers.
    """
    planned = scheduling.plan(desk.store.scheduled.all(), desk.now())
    held = [_hold(desk, one, *_why(one, what, troubles or {})) for one, what in planned.hold]
    said = tuple(one for one in held if one is not None)
    return Due(planned.place, said, planned.wake, Changes(scheduled=bool(said)))


def place_due(desk: Desk, scheduled: int, *, by_person: bool = False) -> Attempt:
    """Look at everything again, then place it once; or hold it. Does nothing where it is not due (any more).

    With `by_person` it is placed whatever its time is, and even if it was held: the person read why and accepts that,
    and nothing else.

    Raises StoreError: then nothing was sent and it waits as before.
    """
    one = desk.store.scheduled.get(scheduled)
    if one is None or not (by_person or scheduling.verdict(one, desk.now()) is Verdict.PLACE):
        return Attempt(None, Changes())
    looked = look_again(desk, one, accepted=one.reason if by_person else None)
    match looked:
        case Ticket():
            return _place(desk, one, looked)
        case Held(reason=HoldReason.ACTIVE_LINK, behind=int() as behind) if one.ahead is not None and not by_person:
            # Several wait for the same order: they go one behind the other.
            desk.store.scheduled.move(one, desk.now(), due_at=None, behind=behind, any_end=one.any_end)
            return Attempt(None, _CHANGED)
        case Retry() if not by_person:
            return Attempt(looked, Changes())
        case Retry():
            looked = Held(HoldReason.UNREACHABLE, {"why": looked.why})
    return Attempt(looked, Changes(scheduled=_hold(desk, one, looked.reason, looked.values) is not None))


def _place(desk: Desk, one: Scheduled, ticket: Ticket) -> Attempt:
    placed = place_scheduled(desk, one, ticket)
    if placed is not None:
        return Attempt(placed, placed.changes | _CHANGED)
    if desk.store.scheduled.get(one.id) != one:
        return Attempt(None, _CHANGED)
    return Attempt(Held(HoldReason.REPEATED), Changes(scheduled=_hold(desk, one, HoldReason.REPEATED, {}) is not None))


def _hold(desk: Desk, one: Scheduled, reason: HoldReason, values: dict[str, str]) -> Scheduled | None:
    return desk.store.scheduled.get(one.id) if desk.store.scheduled.hold(one, reason, values, desk.now()) else None


def _why(one: Scheduled, what: Verdict, troubles: Mapping[int, str]) -> tuple[HoldReason, dict[str, str]]:
    if what is Verdict.ENDED:
        return HoldReason.ENDED, {"order": one.ahead.order} if one.ahead else {}
    if one.id in troubles:
        return HoldReason.UNREACHABLE, {"why": troubles[one.id]}
    return HoldReason.MISSED, {}


def _check(desk: Desk, due_at: datetime | None, behind: int | None) -> None:
    if due_at is not None and due_at <= desk.now():
        raise InputError(_PAST, field="Time")
    if behind is not None and not any(order.active for order in desk.store.orders.page([behind])):
        raise InputError(_NO_ORDER, field="Order")


def _open(desk: Desk, number: int) -> Scheduled:
    one = desk.store.scheduled.get(number)
    if one is None:
        raise InputError(_GONE, field="Scheduled")
    return one


def due_soon(desk: Desk, span: timedelta) -> Sequence[Scheduled]:
    """Those that would be missed if the program did not run for so long."""
    return scheduling.due_within(desk.store.scheduled.all(), desk.now(), span)
