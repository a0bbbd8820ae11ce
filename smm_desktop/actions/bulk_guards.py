"""What a person should know about the money before a whole batch is placed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from decimal import Decimal

from smm_desktop.actions.cautions import RECENT, STALE, UNKNOWN_LINK, confirm_amount, read_anew, reread_hours
from smm_desktop.actions.desk import Desk
from smm_desktop.core.bulk import BulkLine, Preview
from smm_desktop.core.changes import Changes
from smm_desktop.core.text import QT_TRANSLATE_NOOP, Text
from smm_desktop.store.repeats import Repeat, Repeats, read_repeats

_WORDS = {
    "unknown": QT_TRANSLATE_NOOP(
        "core",
        "{count} of the lines: it is not known whether an earlier order of that service for that link was placed."
        " Settle it under Attention first, or it may be paid twice.",
    ),
    "running": QT_TRANSLATE_NOOP(
        "core",
        "{count} of the lines: an order of that service is still running on that link. A second one may be refused, or"
        " count wrongly and be charged.",
    ),
    "recent": QT_TRANSLATE_NOOP(
        "core",
        "{count} of the lines: that service was ordered for that link within the last day. Placing it again pays"
        " again.",
    ),
}
_OF_A_LINE = {
    "unknown": UNKNOWN_LINK,
    "running": QT_TRANSLATE_NOOP("core", "An order of this service is still running on this link."),
    "recent": QT_TRANSLATE_NOOP("core", "This service was ordered for this link within the last day."),
}


@dataclass(frozen=True, slots=True)
class BulkGuards:
    """`reread`: prices were read anew just now, so the lines must be checked again before anything is placed."""

    cautions: tuple[Text, ...] = ()
    confirm_above: Decimal | None = None
    reread: bool = False
    changes: Changes = field(default_factory=Changes)


def look_before(desk: Desk, account: str, lines: Iterable[BulkLine], *, behind_active: bool = False) -> BulkGuards:
    """Look at the ready lines of a batch. A catalogue older than the set age is read anew first.

    With `behind_active` lines wait for running orders by themselves, so those are not said.
    """
    fetched = desk.store.services.fetched_at(account)
    age = desk.now() - fetched if fetched else timedelta(0)
    stale: tuple[Text, ...] = ()
    if age > timedelta(hours=reread_hours(desk)):
        if read_anew(desk, account):
            return BulkGuards(reread=True, changes=Changes(services=frozenset({account})))
        stale = (Text(STALE, {"hours": int(age.total_seconds() // 3600)}),)
    found = _repeats(desk, account, lines)
    said = [kind for kind in _WORDS if found[kind] and not (behind_active and kind == "running")]
    return BulkGuards((*stale, *(Text(_WORDS[kind], {"count": found[kind]}) for kind in said)), confirm_amount(desk))


def _repeats(desk: Desk, account: str, lines: Iterable[BulkLine]) -> Counter[str]:
    known = read_repeats(desk.store.database, account, desk.now() - RECENT)
    return Counter(repeat for line in lines if (repeat := _repeat(known, line)) is not None)


def with_repeats(desk: Desk, account: str, preview: Preview) -> Preview:
    """The same, but each ready line says where its link has an order of its service already."""
    known = read_repeats(desk.store.database, account, desk.now() - RECENT)
    return (
        replace(preview, lines=tuple(_with_repeat(known, line) for line in preview.lines)) if known.known else preview
    )


def _with_repeat(known: Repeats, line: BulkLine) -> BulkLine:
    repeat = _repeat(known, line)
    return line if repeat is None else replace(line, cautions=(*line.cautions, Text(_OF_A_LINE[repeat])))


def _repeat(known: Repeats, line: BulkLine) -> Repeat | None:
    return known.of(line.service, line.fields.get("link") or line.fields.get("username", "")) if line.ready else None
