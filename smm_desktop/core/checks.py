"""What is wrong with an order before it is sent: faults stop it, cautions are said and left to the person."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from smm_desktop.core.accounts import Dialect
from smm_desktop.core.money import Count
from smm_desktop.core.services import (
    DELAYS,
    Editor,
    Field,
    Service,
    ServiceType,
    billed_quantity,
    lines,
    service_type,
    whole,
)
from smm_desktop.core.text import QT_TRANSLATE_NOOP, Text

MAX_LINK = 2000
SAFE_LINK = 191
"""Characters of a link that every panel keeps; some cut longer ones without a word, and charge."""
MAX_LIST_LINES = 100_000

_HOST = re.compile(r"(?:[\w-]+\.)+[\w-]{2,}(?::\d+)?(?:[/?#].*)?", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one field, by its API name."""

    field: str
    text: Text


def faults(service: Service, fields: Mapping[str, str], *, today: date) -> tuple[Fault, ...]:
    """All that is wrong with `fields` for an order of `service`, in the form's order; while any is, nothing is sent."""
    kind = service_type(service.type)
    found = [fault for field in kind.fields if (fault := _field_fault(field, fields, today))]
    taken = {fault.field for fault in found}
    found += [fault for fault in _whole_faults(service, kind, fields) if fault.field not in taken]
    return tuple(found)


def sendable(service: Service, fields: Mapping[str, str], dialect: Dialect) -> dict[str, str]:
    """The fields as `add` carries them: trimmed, lists joined by a line feed, what does not apply left out."""
    kind = service_type(service.type)
    sent: dict[str, str] = {}
    for name, value in fields.items():
        field = kind.field(name)
        if field is not None and not applies(field, fields):
            continue
        tidy = "\n".join(lines(value)) if field is not None and field.editor is Editor.LINES else value.strip()
        if tidy:
            sent[name] = tidy
    if kind.counted and dialect.quantity_with_lists:
        sent["quantity"] = str(len(lines(sent.get(kind.counted, ""))))
    return sent


def applies(field: Field, fields: Mapping[str, str]) -> bool:
    """False for a field that belongs to another choice than the one made."""
    return field.needs is None or fields.get(field.needs[0], "").strip() == field.needs[1]


def cautions(fields: Mapping[str, str], dialect: Dialect) -> tuple[Fault, ...]:
    """What panels are known to do to such fields, at the customer's cost."""
    found: list[Fault] = []
    link = fields.get("link", "").strip()
    if len(link) > SAFE_LINK:
        found.append(Fault("link", Text(_LONG_LINK, {"most": SAFE_LINK})))
    if dialect.decodes_twice is not False:
        found += [
            Fault(name, Text(_DECODED))
            for name in ("link", "comments")
            if re.search(r"\+|%[0-9A-Fa-f]{2}", fields.get(name, ""))
        ]
    comments = fields.get("comments", "")
    if "<" in comments:
        found.append(Fault("comments", Text(_TAGS)))
    if any("," in line for line in lines(comments)):
        found.append(Fault("comments", Text(_COMMAS_SPLIT if dialect.comma_splits_comments else _COMMAS_MAY)))
    return tuple(found)


_LONG_LINK = QT_TRANSLATE_NOOP("core", "Some panels cut links after {most} characters without a word, and charge.")
_DECODED = QT_TRANSLATE_NOOP(
    "core", "Some panels turn a plus into a space and read % codes again. Ask this panel, or avoid them."
)
_TAGS = QT_TRANSLATE_NOOP("core", "Some panels drop everything after a “<” in a comment.")
_COMMAS_SPLIT = QT_TRANSLATE_NOOP("core", "This panel splits comments at commas, and bills each part.")
_COMMAS_MAY = QT_TRANSLATE_NOOP("core", "A comment has a comma. Some panels split comments there, and bill each part.")

_MISSING = {
    "link": QT_TRANSLATE_NOOP("core", "Enter the link the order is for."),
    "quantity": QT_TRANSLATE_NOOP("core", "Enter a quantity."),
    "comments": QT_TRANSLATE_NOOP("core", "Enter at least one comment, one on each line."),
    "usernames": QT_TRANSLATE_NOOP("core", "Enter at least one username, one on each line."),
    "hashtags": QT_TRANSLATE_NOOP("core", "Enter at least one hashtag, one on each line."),
    "keywords": QT_TRANSLATE_NOOP("core", "Enter at least one keyword, one on each line."),
    "groups": QT_TRANSLATE_NOOP("core", "Enter at least one group, one on each line."),
    "username": QT_TRANSLATE_NOOP("core", "Enter a username."),
}
_NEEDED = QT_TRANSLATE_NOOP("core", "This field is needed.")
_NOT_WHOLE = QT_TRANSLATE_NOOP("core", "Enter a whole number, digits only.")
_NOT_LINK = QT_TRANSLATE_NOOP("core", "This is not a link. It looks like https://site.example/page.")
_ONE_LINE = QT_TRANSLATE_NOOP("core", "Only one line is possible here.")
_TOO_LONG = QT_TRANSLATE_NOOP("core", "At most {most} characters are possible here.")
_NOT_CHOICE = QT_TRANSLATE_NOOP("core", "Choose one of the values offered.")
_NOT_DATE = QT_TRANSLATE_NOOP("core", "Enter a date as dd/mm/yyyy.")
_PAST = QT_TRANSLATE_NOOP("core", "This date has passed.")
_BELOW = QT_TRANSLATE_NOOP("core", "At least {min} for this service.")
_ABOVE = QT_TRANSLATE_NOOP("core", "At most {max} for this service.")
_TOTAL_ABOVE = QT_TRANSLATE_NOOP("core", "All runs together are {total}; the service allows at most {max}.")
_LINES_BELOW = QT_TRANSLATE_NOOP("core", "{lines} given; this service takes at least {min}.")
_LINES_ABOVE = QT_TRANSLATE_NOOP("core", "{lines} given; this service takes at most {max}.")
_TOGETHER = QT_TRANSLATE_NOOP("core", "Runs and interval go together.")
_NO_DRIPFEED = QT_TRANSLATE_NOOP("core", "This service has no drip-feed. Leave runs and interval empty.")
_RUNS_BELOW = QT_TRANSLATE_NOOP("core", "At least 2 runs, or leave it empty.")
_INTERVAL_BELOW = QT_TRANSLATE_NOOP("core", "More than 5 minutes between two runs.")
_MIN_OVER_MAX = QT_TRANSLATE_NOOP("core", "The lower quantity is above the upper one.")
_BROKEN_LIMITS = QT_TRANSLATE_NOOP(
    "core", "The panel gives a minimum above the maximum, so this service cannot be ordered."
)


def _field_fault(field: Field, fields: Mapping[str, str], today: date) -> Fault | None:
    if not applies(field, fields):
        return None
    value = fields.get(field.name, "").strip()
    if not value or (field.editor is Editor.LINES and not lines(value)):
        missing = field.required or field.needs is not None
        return Fault(field.name, Text(_MISSING.get(field.name, _NEEDED))) if missing else None
    text = _value_fault(field, value, today)
    return Fault(field.name, text) if text else None


def _check_number(value: str) -> Text | None:
    return Text(_NOT_WHOLE) if whole(value) is None else None


def _check_link(value: str) -> Text | None:
    if any(c.isspace() or not c.isprintable() for c in value):
        return Text(_NOT_LINK)
    if len(value) > MAX_LINK:
        return Text(_TOO_LONG, {"most": MAX_LINK})
    scheme, separator, rest = value.partition("://")
    if separator:
        return None if scheme.casefold() in ("http", "https") and rest.strip("/") else Text(_NOT_LINK)
    return None if _HOST.fullmatch(value) or value.startswith("@") or _is_handle(value) else Text(_NOT_LINK)


def _is_handle(value: str) -> bool:
    return all(c.isalnum() or c in "._-@#" for c in value)


def _check_text(value: str) -> Text | None:
    if any(not c.isprintable() for c in value):
        return Text(_ONE_LINE)
    return Text(_TOO_LONG, {"most": MAX_LINK}) if len(value) > MAX_LINK else None


def _check_lines(value: str) -> Text | None:
    return (
        Text(_LINES_ABOVE, {"lines": len(lines(value)), "max": MAX_LIST_LINES})
        if len(lines(value)) > MAX_LIST_LINES
        else None
    )


def _check_choice(field: Field, value: str) -> Text | None:
    return None if value in {choice.value for choice in field.choices} else Text(_NOT_CHOICE)


def _check_date(value: str, today: date) -> Text | None:
    try:
        chosen = datetime.strptime(value, "%d/%m/%Y").date()  # noqa: DTZ007 - a calendar day has no zone
    except ValueError:
        return Text(_NOT_DATE)
    return Text(_PAST) if chosen < today else None


def _value_fault(field: Field, value: str, today: date) -> Text | None:
    match field.editor:
        case Editor.NUMBER:
            return _check_number(value)
        case Editor.LINK:
            return _check_link(value)
        case Editor.TEXT:
            return _check_text(value)
        case Editor.LINES:
            return _check_lines(value)
        case Editor.CHOICE:
            return _check_choice(field, value)
        case Editor.DATE:
            return _check_date(value, today)


def _whole_faults(service: Service, kind: ServiceType, fields: Mapping[str, str]) -> list[Fault]:
    if service.min > service.max and kind.name not in ("Package", "Custom Comments Package"):
        return [Fault(kind.fields[0].name, Text(_BROKEN_LIMITS))]
    if kind.field("delay"):
        return _subscription_faults(service, fields)
    found = _drip_faults(service, kind, fields) if kind.field("runs") else []
    if kind.counted:
        found += _limit(kind.counted, len(lines(fields.get(kind.counted, ""))), service, _LINES_BELOW, _LINES_ABOVE)
    elif (quantity := whole(fields.get("quantity", ""))) is not None:
        found += _limit("quantity", quantity, service, _BELOW, _ABOVE)
    return found


def _limit(name: str, count: int, service: Service, below: str, above: str) -> list[Fault]:
    values = {"lines": count, "min": Count(service.min), "max": Count(service.max)}
    if count < service.min:
        return [Fault(name, Text(below, values))]
    return [Fault(name, Text(above, values))] if count > service.max else []


def _drip_faults(service: Service, kind: ServiceType, fields: Mapping[str, str]) -> list[Fault]:
    runs, interval = fields.get("runs", "").strip(), fields.get("interval", "").strip()
    if not runs and not interval:
        return []
    if not service.dripfeed and kind.name == "Default":
        return [Fault("runs" if runs else "interval", Text(_NO_DRIPFEED))]
    if not runs or not interval:
        return [Fault("interval" if runs else "runs", Text(_TOGETHER))]
    found = []
    if (whole(runs) or 0) < 2:
        found.append(Fault("runs", Text(_RUNS_BELOW)))
    if (whole(interval) or 0) <= 5:
        found.append(Fault("interval", Text(_INTERVAL_BELOW)))
    total = billed_quantity(service, fields)
    if total is not None and total > service.max:
        found.append(Fault("runs", Text(_TOTAL_ABOVE, {"total": Count(total), "max": Count(service.max)})))
    return found


def _subscription_faults(service: Service, fields: Mapping[str, str]) -> list[Fault]:
    least, most = whole(fields.get("min", "")), whole(fields.get("max", ""))
    found = []
    for name, count in (("min", least), ("max", most)):
        if count is not None:
            found += _limit(name, count, service, _BELOW, _ABOVE)
    if least is not None and most is not None and least > most:
        found.append(Fault("min", Text(_MIN_OVER_MAX)))
    return found


__all__ = ["DELAYS", "Fault", "applies", "cautions", "faults", "sendable"]
