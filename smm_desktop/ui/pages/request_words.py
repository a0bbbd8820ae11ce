"""What came of requests for many orders at once, in a sentence and a line for each that was not taken."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.errors import NotSent, OutcomeUnknown, PanelError, Refused
from smm_desktop.core.orders import Order
from smm_desktop.core.text import plain
from smm_desktop.ui.messages import say

MOST_LINES = 12


@dataclass(frozen=True, slots=True)
class Outcome:
    """A sentence, further lines, and the role of the row that shows them."""

    text: str
    details: str
    role: str


def outcome(results: Mapping[int, PanelError | None], name: Callable[[int], str]) -> Outcome:
    """Sum up what the panel answered; `name` gives what a person calls an order by our id."""
    counted = _count(results.values())
    parts = [words for kind, count in counted.items() if (words := _part(kind, count))]
    reasons = sorted({say(error) for error in results.values() if error is not None})
    text = ", ".join(parts)
    text += f": {reasons[0]}" if len(reasons) == 1 else "."
    details = _lines(results, name) if len(reasons) > 1 or (reasons and len(results) > 1) else ""
    return Outcome(text, details, _role(counted))


def _count(errors: Iterable[PanelError | None]) -> dict[str, int]:
    counted = {"asked": 0, "refused": 0, "not_sent": 0, "unknown": 0, "other": 0}
    for error in errors:
        match error:
            case None:
                counted["asked"] += 1
            case Refused():
                counted["refused"] += 1
            case NotSent():
                counted["not_sent"] += 1
            case OutcomeUnknown():
                counted["unknown"] += 1
            case _:
                counted["other"] += 1
    return counted


def _part(kind: str, count: int) -> str:
    if not count:
        return ""
    words = {
        "asked": _tr("%Ln asked", count),
        "refused": _tr("%Ln refused", count),
        "not_sent": _tr("%Ln not sent", count),
        "unknown": _tr("%Ln with unknown outcome", count),
        "other": _tr("%Ln not answered", count),
    }
    return words[kind]


def _role(counted: Mapping[str, int]) -> str:
    if counted["unknown"] or counted["other"]:
        return "alarm"
    return "notice" if counted["refused"] or counted["not_sent"] else "card"


def _lines(results: Mapping[int, PanelError | None], name: Callable[[int], str]) -> str:
    lines = [f"{name(id_)}: {_reason(error)}" for id_, error in results.items() if error is not None]
    if len(lines) > MOST_LINES:
        more = _tr("… and %Ln more", len(lines) - MOST_LINES)
        lines = [*lines[:MOST_LINES], more]
    return "\n".join(lines)


def _reason(error: PanelError) -> str:
    return error.text if isinstance(error, Refused) and error.text else plain(say(error), 200)


def order_name(order: Order | None, id_: int) -> str:
    """What a person calls an order: the panel's id, or our own number where it has none."""
    shown = plain(order.order, 40) if order and order.order else f"#{id_}"
    return _tr("Order {id}").format(id=shown)


def _tr(source: str, count: int = -1) -> str:
    return QCoreApplication.translate("orders", source, "", count)
