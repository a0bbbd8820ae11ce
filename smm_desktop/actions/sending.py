"""What came of a paid call, as an outcome for the journal. Whatever happens while it is sent, it is settled."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeVar

from smm_desktop.actions.desk import Desk
from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import NotSent, OutcomeUnknown, PanelError, Refused
from smm_desktop.core.orders import Placing
from smm_desktop.core.text import QT_TRANSLATE_NOOP
from smm_desktop.store import Intent, Outcome, Settlement
from smm_desktop.store.values import stamp

log = logging.getLogger(__name__)

BUG = QT_TRANSLATE_NOOP(
    "core", "The program itself failed while it sent this, so it is not known whether the panel carried it out."
)
BROKEN_OFF = QT_TRANSLATE_NOOP("core", "The program was ended while it sent this.")

T = TypeVar("T")


def sent(desk: Desk, intents: Sequence[Intent], send: Callable[[], T]) -> T | PanelError:
    """Call `send` once. Its foreseen errors, and bugs as OutcomeUnknown, are returned; where the program is being
    ended, the intents are settled as unknown before that goes on.
    """
    try:
        return send()
    except PanelError as error:
        return error
    except Exception as bug:
        log.exception("a paid call failed in an unforeseen way: %s", type(bug).__name__)
        return OutcomeUnknown(BUG)
    except BaseException:
        now = desk.now()
        desk.store.outbox.settle([outcome(intent, OutcomeUnknown(BROKEN_OFF), now) for intent in intents], now)
        raise


def outcome(intent: Intent, answer: str | PanelError | None, now: datetime) -> Outcome:
    """The outcome that an answer means: an id or None for taken, or the error."""
    placing, refusal = _placing(answer)
    return Outcome(
        intent.id,
        intent.uid,
        intent.order_id,
        placing,
        stamp(now),
        panel_id=answer if isinstance(answer, str) else "",
        refusal=refusal,
        detail=str(answer) if isinstance(answer, PanelError) else "",
    )


def settle(desk: Desk, intents: Sequence[Intent], answers: Sequence[str | PanelError | None]) -> Settlement:
    """Write down what became of the intents, one answer for each."""
    now = desk.now()
    outcomes = [outcome(intent, answer, now) for intent, answer in zip(intents, answers, strict=True)]
    return desk.store.outbox.settle(outcomes, now)


def save_again(desk: Desk) -> Changes:
    """Try once more to save the outcomes that the data file could not take; the orders whose outcomes it took now."""
    waiting = desk.store.unsaved
    if not waiting or not desk.store.outbox.save_again(desk.now()):
        return Changes()
    return Changes(orders=frozenset(outcome.order_id for outcome in waiting), added=True)


def _placing(answer: str | PanelError | None) -> tuple[Placing, str]:
    match answer:
        case Refused():
            return Placing.REFUSED, answer.kind
        case NotSent():
            return Placing.NOT_SENT, ""
        case PanelError():
            return Placing.UNKNOWN, ""
        case _:
            return Placing.PLACED, ""
