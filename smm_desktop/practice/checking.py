"""Is an `add` right? The panel's own rules, written apart from those of the program that it is there to test."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from smm_desktop.core.services import Billing, Editor, Field, Service, ServiceType, lines, service_type
from smm_desktop.practice import refusals
from smm_desktop.practice.refusals import Refusal

MAX_NUMBER = 2_147_483_647


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an accepted `add` asks for. `quantity` is all that is delivered and billed, over all `runs`."""

    link: str
    quantity: int
    runs: int = 1
    interval: int = 0


@dataclass(frozen=True, slots=True)
class Followed:
    """What an accepted subscription asks for; `posts` is None where it has no end."""

    username: str
    least: int
    most: int
    delay: int
    posts: int | None
    old_posts: int
    expiry: date | None


def read_order(service: Service, fields: Mapping[str, str]) -> Wanted:
    """What an order of any type but Subscriptions asks for. Raises Refusal in the panel's words."""
    kind = service_type(service.type)
    _check_fields(kind, fields)
    if kind.billing is Billing.FLAT:
        return Wanted(fields["link"].strip(), 1)
    runs, interval = _drip(service, kind, fields)
    quantity = _quantity(service, kind, fields)
    if quantity * runs > service.max:
        raise Refusal(refusals.MORE.format(most=service.max))
    return Wanted(fields["link"].strip(), quantity * runs, runs, interval)


def read_subscription(service: Service, fields: Mapping[str, str], today: date) -> Followed:
    """What a subscription asks for. Raises Refusal in the panel's words."""
    _check_fields(service_type(service.type), fields)
    least, most = _number(fields, "min"), _number(fields, "max")
    _check_limits(service, least)
    _check_limits(service, most)
    if least > most:
        raise Refusal(refusals.FIELD.format(field="min"))
    posts = _number(fields, "posts") if _given(fields, "posts") else None
    old_posts = _number(fields, "old_posts") if _given(fields, "old_posts") else 0
    delay = _number(fields, "delay")
    return Followed(fields["username"].strip(), least, most, delay, posts, old_posts, _expiry(fields, today))


def _check_fields(kind: ServiceType, fields: Mapping[str, str]) -> None:
    for field in kind.fields:
        if _needed(field, fields) and not lines(fields.get(field.name, "")):
            raise Refusal(_missing(field))
        if field.editor is Editor.CHOICE and _given(fields, field.name):
            _check_choice(field, fields[field.name].strip())
    if kind.field("link"):
        _check_link(fields["link"].strip())


def _needed(field: Field, fields: Mapping[str, str]) -> bool:
    if field.needs:
        other, value = field.needs
        return fields.get(other, "").strip() == value
    return field.required


def _missing(field: Field) -> str:
    return {"link": refusals.LINK}.get(field.name, refusals.FIELD.format(field=field.name))


def _check_choice(field: Field, value: str) -> None:
    if value not in {choice.value for choice in field.choices}:
        raise Refusal(refusals.FIELD.format(field=field.name))


def _check_link(link: str) -> None:
    if any(c.isspace() or not c.isprintable() for c in link) or link.endswith("://"):
        raise Refusal(refusals.LINK)
    if "/private" in link:
        raise Refusal(refusals.PRIVATE)


def _quantity(service: Service, kind: ServiceType, fields: Mapping[str, str]) -> int:
    if kind.counted:
        quantity = len(lines(fields[kind.counted]))
    elif kind.known or _given(fields, "quantity"):
        quantity = _number(fields, "quantity", refusals.LESS.format(least=service.min))
    else:
        quantity = service.min
    _check_limits(service, quantity)
    return quantity


def _drip(service: Service, kind: ServiceType, fields: Mapping[str, str]) -> tuple[int, int]:
    if not (kind.field("runs") and (_given(fields, "runs") or _given(fields, "interval"))):
        return 1, 0
    if not service.dripfeed:
        raise Refusal(refusals.FIELD.format(field="runs"))
    runs, interval = _number(fields, "runs"), _number(fields, "interval")
    if runs < 1 or interval <= 5:
        raise Refusal(refusals.FIELD.format(field="runs" if runs < 1 else "interval"))
    return runs, interval


def _check_limits(service: Service, quantity: int) -> None:
    if quantity < service.min:
        raise Refusal(refusals.LESS.format(least=service.min))
    if quantity > service.max:
        raise Refusal(refusals.MORE.format(most=service.max))


def _expiry(fields: Mapping[str, str], today: date) -> date | None:
    if not _given(fields, "expiry"):
        return None
    try:
        day = datetime.strptime(fields["expiry"].strip(), "%d/%m/%Y").date()  # noqa: DTZ007 - a calendar day has no zone
    except ValueError:
        raise Refusal(refusals.FIELD.format(field="expiry")) from None
    if day < today:
        raise Refusal(refusals.FIELD.format(field="expiry"))
    return day


def _given(fields: Mapping[str, str], name: str) -> bool:
    return bool(fields.get(name, "").strip())


def _number(fields: Mapping[str, str], name: str, text: str = "") -> int:
    typed = fields.get(name, "").strip()
    if not (typed.isascii() and typed.isdigit() and len(typed) <= 10 and int(typed) <= MAX_NUMBER):
        raise Refusal(text or refusals.FIELD.format(field=name))
    return int(typed)
