"""What came out otherwise than hoped and was not dealt with yet: orders that came up short, rejected refills, orders
that do not move. It waits on the Attention page until the person has seen it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from smm_desktop.actions import notices, stillness
from smm_desktop.actions.desk import Desk
from smm_desktop.core.changes import Changes
from smm_desktop.core.notices import NoticeKind, wishes_from

SEEN = "news_seen"
"""Name of the setting that holds, by kind, up to where it was dealt with; of orders that do not move, which."""
STILL = "still"
_OF_ORDERS = (NoticeKind.FAILED, NoticeKind.CANCELED, NoticeKind.PARTIAL)


@dataclass(frozen=True, slots=True)
class News:
    """All of one kind: `ids` are ours, of orders or (where the kind is "refill") of refills; `last` is their mark."""

    kind: str
    ids: tuple[int, ...]
    since: datetime | None = None
    last: int = 0


def begin(desk: Desk) -> Changes:
    """What ended before the program was started for the first time is not news."""
    if desk.store.settings.get(SEEN) is not None:
        return Changes()
    mark, refills = desk.store.endings.mark(), desk.store.endings.refill_mark()
    return _keep(desk, {**{str(kind): mark for kind in _OF_ORDERS}, str(NoticeKind.REFILL): refills})


def news(desk: Desk) -> tuple[News, ...]:
    """What was not dealt with, the worst first; kinds that the person wants no notices of are left out."""
    seen = desk.store.settings.get(SEEN)
    if not isinstance(seen, dict):
        return ()
    wishes = wishes_from(desk.store.settings.get(notices.WISHES))
    found = [_ended(desk, kind, seen) for kind in _OF_ORDERS if wishes.wants(kind)]
    if wishes.wants(NoticeKind.REFILL):
        found.append(_rejected(desk, seen))
    found.append(_still(desk, seen))
    return tuple(one for one in found if one.ids)


def count(desk: Desk) -> int:
    """How many kinds of news there are."""
    return len(news(desk))


def dismiss(desk: Desk, one: News) -> Changes:
    """The person has dealt with these; what comes later is news again."""
    seen = desk.store.settings.get(SEEN)
    held = seen if isinstance(seen, dict) else {}
    return _keep(desk, held | {one.kind: list(one.ids) if one.kind == STILL else one.last})


def _keep(desk: Desk, seen: Mapping[str, Any]) -> Changes:
    desk.store.settings.put(SEEN, dict(seen))
    return Changes(settings=frozenset({SEEN}))


def _ended(desk: Desk, kind: NoticeKind, seen: Mapping[str, Any]) -> News:
    rows = desk.store.endings.short(kind, _mark(seen, kind))
    return News(kind, tuple(row.id for row in rows), *_bounds(rows))


def _rejected(desk: Desk, seen: Mapping[str, Any]) -> News:
    rows = desk.store.endings.rejected(_mark(seen, NoticeKind.REFILL))
    return News(NoticeKind.REFILL, tuple(row.id for row in rows), *_bounds(rows))


def _still(desk: Desk, seen: Mapping[str, Any]) -> News:
    known = seen.get(STILL)
    held = frozenset(known) if isinstance(known, list) else frozenset()
    return News(STILL, tuple(id_ for id_ in stillness.not_moving(desk) if id_ not in held))


def _mark(seen: Mapping[str, Any], kind: str) -> int:
    mark = seen.get(kind)
    return mark if isinstance(mark, int) else 0


def _bounds(rows: Any) -> tuple[datetime | None, int]:
    return (min(row.at for row in rows), max(row.mark for row in rows)) if rows else (None, 0)
