"""What is said about orders that are placed later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.errors import PanelError
from smm_desktop.core.money import parse_amount
from smm_desktop.core.orders import Order, Placing, Ticket
from smm_desktop.core.scheduling import Scheduled, hold_text
from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui.messages import say, say_kept, say_text
from smm_desktop.ui.tables import Pill
from smm_desktop.ui.theme import Tone

if TYPE_CHECKING:
    from smm_desktop.actions.scheduled import Held

_LONGEST = 90
_AMOUNTS = frozenset({"now", "before", "balance", "estimate"})


@dataclass(frozen=True, slots=True)
class Result:
    """What was scheduled, the order that came of it, and why it was not placed."""

    one: Scheduled
    order: Order
    error: PanelError | None


def as_held(one: Scheduled, held: Held) -> Scheduled:
    """The scheduled order as it is held now."""
    return replace(one, state="held", reason=held.reason, values=held.values)


def subject(ticket: Ticket) -> str:
    """What is ordered, in one plain line."""
    count = formats.number(ticket.billed) + " × " if ticket.billed else ""
    return plain(count + (ticket.service_name or ticket.service), 300)


def when(one: Scheduled, now: datetime | None = None) -> str:
    """What it waits for: "3/1/26 6:00 PM · in 2 h", or the order on its link."""
    if one.due_at is not None:
        shown = formats.when(one.due_at)
        left = one.due_at - (now or datetime.now(UTC))
        if one.held or left.total_seconds() < 0:
            return shown
        return _tr("{time} · in {span}").format(time=shown, span=formats.span(left))
    if one.ahead is None:
        return formats.NONE
    return _tr("When order {order} ends").format(order=plain(one.ahead.order, 40))


def pill(one: Scheduled) -> Pill:
    """Whether it waits for its time or for the person."""
    return Pill(_tr("Waits for you"), Tone.PARTIAL) if one.held else Pill(_tr("Scheduled"), Tone.ACTIVE)


def why(one: Scheduled) -> str:
    """Why it is held, as a sentence; empty where it is not."""
    if one.reason is None:
        return ""
    amounts = {name: _amount(value) for name, value in one.values.items() if name in _AMOUNTS}
    return say_text(hold_text(one.reason, {**one.values, **amounts, "why": say_kept(one.values.get("why", ""))}))


def kept(one: Scheduled) -> str:
    """What the ticket says once an order is scheduled."""
    if one.due_at is not None:
        words = _tr("Scheduled for {time}. Nothing was sent yet. Leave SMM Desktop running, the tray is enough.")
        return words.format(time=formats.when(one.due_at))
    order = plain(one.ahead.order, 40) if one.ahead else formats.NONE
    words = _tr("Scheduled behind order {order}. Nothing was sent yet. Leave SMM Desktop running, the tray is enough.")
    return words.format(order=order)


def placed_notice(results: Sequence[Result]) -> tuple[str, str]:
    """Title and text of the notice about orders that were sent."""
    if len(results) == 1:
        return _outcome(results[0]), "\n".join(_lines(results[0]))
    well = sum(one.order.placing is Placing.PLACED for one in results)
    title = _tr("%Ln scheduled order(s) placed", well)
    left = len(results) - well
    return title, _tr("%Ln more were not placed, or it is not known.", left) if left else _all_well()


def held_notice(held: Sequence[Scheduled]) -> tuple[str, str]:
    """Title and text of the notice about orders that wait for the person."""
    if len(held) == 1:
        return _tr("A scheduled order waits for you"), f"{subject(held[0].ticket)}\n{why(held[0])}"
    title = _tr("%Ln scheduled order(s) waiting for you", len(held))
    return title, _tr("The Attention page says why.")


def leaving(soon: Sequence[Scheduled], *, kept: bool) -> str:
    """What is said when the program is about to end while orders are scheduled, which are `kept` or gone then."""
    if not kept:
        return _tr("%Ln order(s) scheduled for later will not be placed: a demo keeps nothing.", len(soon))
    timed = [one for one in soon if one.due_at is not None]
    first = _tr("%Ln order(s) scheduled for later will wait.", len(soon))
    if not timed:
        return first
    return first + " " + _tr("The next is due {time}.").format(time=formats.when(timed[0].due_at))


def _amount(kept: str) -> str:
    try:
        return formats.money(parse_amount(kept))
    except ValueError:
        return plain(kept, 40)


def _all_well() -> str:
    return _tr("The Orders page follows them.")


def _outcome(result: Result) -> str:
    match result.order.placing:
        case Placing.PLACED:
            return _tr("Scheduled order placed")
        case Placing.REFUSED:
            return _tr("Scheduled order refused")
        case Placing.NOT_SENT:
            return _tr("Scheduled order not sent")
    return _tr("Scheduled order: outcome unknown")


def _lines(result: Result) -> list[str]:
    lines = [subject(result.one.ticket), plain(result.one.ticket.link, _LONGEST)]
    if result.error is not None:
        lines.append(say(result.error))
    return [line for line in lines if line]


def _tr(source: str, count: int = -1) -> str:
    return QCoreApplication.translate("scheduled", source, "", count)
