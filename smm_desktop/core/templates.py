"""Orders and bulk lines kept under a name, to be used again; and what changed about their service since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from smm_desktop.core.money import Amount
from smm_desktop.core.services import Service, type_key
from smm_desktop.core.text import QT_TRANSLATE_NOOP, Text

Kind = Literal["order", "bulk"]
MOST_NAME = 60
"""Characters of a name."""

MOST_KEPT = 2_000_000
"""Characters of lines that can be kept as a template."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What a service was when the template was kept; `rate` is in `currency`."""

    type: str
    rate: Decimal
    min: int
    max: int
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Template:
    """An order (`account`, `service` and `fields`) or the `lines` of a bulk order. `id` is ours."""

    id: int
    kind: Kind
    name: str
    account: str = ""
    service: str = ""
    service_name: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    lines: str = ""
    terms: Terms | None = None


def tidy_name(name: str) -> str:
    """A name as it is kept: one line, not too long."""
    return " ".join(name.split())[:MOST_NAME]


def terms_of(service: Service, currency: str) -> Terms:
    """The terms of a service as it is listed now."""
    return Terms(service.type, service.rate, service.min, service.max, currency)


_PRICE = QT_TRANSLATE_NOOP("core", "The price changed: {now} {currency} now, {before} {currency} when it was kept.")
_LIMITS = QT_TRANSLATE_NOOP("core", "The limits changed: {now} now, {before} when it was kept.")
_TYPE = QT_TRANSLATE_NOOP("core", "The type changed: {now} now, {before} when it was kept.")
_SPAN = "{least:,} – {most:,}"


def differences(kept: Terms, now: Terms) -> tuple[Text, ...]:
    """What changed about the service, one sentence each; none where all is as it was."""
    found = []
    if type_key(kept.type) != type_key(now.type):
        found.append(Text(_TYPE, {"now": now.type or "Default", "before": kept.type or "Default"}))
    if (kept.rate, kept.currency) != (now.rate, now.currency):
        values = {"now": Amount(now.rate), "before": Amount(kept.rate), "currency": now.currency}
        found.append(Text(_PRICE, values))
    if (kept.min, kept.max) != (now.min, now.max):
        found.append(Text(_LIMITS, {"now": _span(now), "before": _span(kept)}))
    return tuple(found)


def _span(terms: Terms) -> str:
    return _SPAN.format(least=terms.min, most=terms.max)
