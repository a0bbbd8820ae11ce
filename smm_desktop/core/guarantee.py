"""How long a service replaces what drops, as its name tells: panels have no field for it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta

_SHORTEST, _LONGEST = 3, 3650
"""Days that are believed; others are speeds, ids and prices."""
_MOST = 500
_DAYS = r"(?:days?|d|дн(?:ей|я)|день|gün|d[ií]as?|tage?|jours?|ngày)(?!\w)"
_MONTHS = r"(?:months?|mo)(?!\w)"
_YEARS = r"(?:years?|yrs?|y)(?!\w)"
_REFILL = r"(?:refill(?:able|s)?|guarantee[ds]?|guaranty|warranty|♻)"

_NONE = re.compile(r"(?<!\w)(?:no|non|not|without|w/o|zero)[\s-]+(?:auto[\s-]+)?(?:refill|guarant|warranty)")
_LIFETIME = re.compile(r"(?<!\w)life[\s-]?time(?!\w)")
_SPEED = re.compile(r"start|speed|deliver|within|complete|drip|\bper\s|delay|finish")
_R_AND_DAYS = re.compile(r"(?<!\w)r[\s-]?(\d{1,4})(?:\s?" + _DAYS + r"|(?!\w))")
_SPAN = r"(?<![\w/.,–-])(\d{1,4})[\s-]?(?:(" + _DAYS + ")|(" + _MONTHS + ")|(" + _YEARS + "))"
_BARE = re.compile(_SPAN)
_NAMED = re.compile(_SPAN + r"\W{0,9}(?:auto[\s-]?)?" + _REFILL + "|" + _REFILL + r"\W{0,9}" + _SPAN)
_PARTS = re.compile(r"[|\[\](){}~•⭐✅,;]")


@dataclass(frozen=True, slots=True)
class Guarantee:
    """For how many days after completion a refill is promised; `days` None is for a lifetime."""

    days: int | None

    def ends(self, completed_at: datetime) -> datetime | None:
        """When it runs out for an order completed then; None for never."""
        return None if self.days is None else completed_at + timedelta(days=self.days)


LIFETIME = Guarantee(None)


def guarantee(service_name: str) -> Guarantee | None:
    """The guarantee that a service's name tells of ("R30", "30d", "30 Days Refill", "Lifetime"); None where it tells
    none. Where a name tells several, the one beside a word for refills counts, then "R…", then bare days.
    """
    name = unicodedata.normalize("NFKC", service_name[:_MOST]).casefold()
    if _NONE.search(name):
        return None
    days = _named(name) or _r_and_days(name) or _bare(name)
    if days is not None:
        return Guarantee(days)
    return LIFETIME if _LIFETIME.search(name) else None


def _named(name: str) -> int | None:
    found = (_days(match.groups()) for match in _NAMED.finditer(name))
    return next((days for days in found if days), None)


def _r_and_days(name: str) -> int | None:
    found = (_believed(int(match[1])) for match in _R_AND_DAYS.finditer(name))
    return next((days for days in found if days), None)


def _bare(name: str) -> int | None:
    """Days without a word for refills: only in a part of the name that does not speak of speed."""
    parts = (part for part in _PARTS.split(name) if not _SPEED.search(part))
    found = (_days(match.groups()) for part in parts for match in _BARE.finditer(part))
    return next((days for days in found if days), None)


def _days(groups: tuple[str | None, ...]) -> int | None:
    """The days of a match: groups of number, days, months, years, once or twice."""
    for number, _, months, years in (groups[:4], groups[4:]):
        if number is not None:
            return _believed(int(number) * 365 // (1 if years else 12) if years or months else int(number))
        if len(groups) == 4:
            break
    return None


def _believed(days: int) -> int | None:
    return days if _SHORTEST <= days <= _LONGEST else None
