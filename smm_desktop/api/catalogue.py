"""Readers of the catalogue: the common shape fast, every other shape record by record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from smm_desktop.api import readers
from smm_desktop.api.readers import Record, Unreadable, pick
from smm_desktop.api.records import WRAPPERS, record_of, refuse
from smm_desktop.api.refusals import says_no_services
from smm_desktop.api.says import SaysNo, explicit_no, message_of
from smm_desktop.core.services import Billing, Service, service_type

MAX_DESCRIPTION = 20_000
_LISTS = ("services", *WRAPPERS, "items", "list")
_MAX_DEPTH = 4


@dataclass(frozen=True, slots=True)
class ReadServices:
    """The services that could be read, and how many records could not."""

    services: tuple[Service, ...]
    unread: int = 0


def read_services(value: Any) -> ReadServices:
    """All services of an answer. Raises SaysNo, and Unreadable where it is no catalogue at all."""
    reader = _Reader()
    services, unread, one = [], 0, reader.one
    for record, key, category in _records(value, "", 0):
        try:
            services.append(one(record, key, category))
        except (Unreadable, RecursionError):
            unread += 1
    if unread and not services:
        _refuse_lone(value)
        raise Unreadable("services")
    return ReadServices(tuple(services), unread)


def _refuse_lone(value: Any) -> None:
    """A list of one refusal is a refusal."""
    try:
        record = record_of(value, "services")
    except Unreadable:
        return
    refuse(record, message=True)


def _records(value: Any, category: str, depth: int) -> Iterator[tuple[Any, str, str]]:
    """Each record with the key it stands under and the category that its list names."""
    if isinstance(value, list):
        for item in value:
            yield item, "", category
    elif isinstance(value, str) and says_no_services(value):
        return
    elif isinstance(value, dict) and depth < _MAX_DEPTH:
        yield from _keyed(value, category, depth)
    else:
        raise _no_list(value)


def _no_list(value: Any) -> Exception:
    try:
        record_of(value, "services")
    except (SaysNo, Unreadable) as error:
        return error
    return Unreadable("services")


def _keyed(value: Record, category: str, depth: int) -> Iterator[tuple[Any, str, str]]:
    for name in _LISTS:
        wrapped = pick(value, name)
        if isinstance(wrapped, (list, dict)) or (isinstance(wrapped, str) and says_no_services(wrapped)):
            if not wrapped:
                _refuse_unless_empty(value)
            yield from _records(wrapped, category, depth + 1)
            return
    if _is_service(value):
        yield value, "", category
        return
    _refuse_unless_empty(value)
    nested = [(key, item) for key, item in value.items() if isinstance(item, (dict, list))]
    if value and not nested:
        if not says_no_services(message_of(value)):
            refuse(value, message=True)
            raise Unreadable("services")
        return
    for key, item in nested:
        if isinstance(item, list):
            yield from _records(item, readers.name(key), depth + 1)
        else:
            yield item, key, category


def _refuse_unless_empty(value: Record) -> None:
    words = explicit_no(value, verdicts=("success", "status", "ok"))
    if words is not None and not says_no_services(words):
        raise SaysNo(words)


def _is_service(value: Record) -> bool:
    return "rate" in value and ("service" in value or "id" in value)


class _Reader:
    """Reads services one by one, and remembers the amounts and categories it met: catalogues repeat them."""

    def __init__(self) -> None:
        self._rates: dict[str, Decimal] = {}
        self._names: dict[str, str] = {}

    def one(self, record: Any, key: str, category: str) -> Service:
        """The service of one record. Raises Unreadable."""
        if not isinstance(record, dict):
            raise Unreadable("record")
        try:
            identity = record["service"]
            if type(identity) is int or (identity.isdecimal() and identity.isascii()):
                return self._usual(record, category)
        except (KeyError, TypeError, AttributeError, ValueError):
            pass
        return self._any(record, key, category)

    def _usual(self, record: Record, category: str) -> Service:
        """The shape of the API page. Raises KeyError, TypeError, AttributeError, ValueError for any other."""
        identity, title, rate = record["service"], record["name"], record["rate"]
        if not title.isprintable() or len(title) > 1000 or not title:
            raise ValueError("name")
        price = self._rates.get(rate) if isinstance(rate, str) else _price(rate)
        if price is None:
            price = self._rates[rate] = _price(rate)
        get = record.get
        refill, cancel, drip = get("refill", False), get("cancel", False), get("dripfeed")
        about = get("description") or get("desc") or ""
        return Service(
            str(identity) if 0 < int(identity) <= readers.MAX_COUNT else _raise(),
            title.strip(),
            self._name(record["type"]),
            self._name(record["category"]) or category,
            price,
            _limit(record["min"]),
            _limit(record["max"]),
            refill if refill is True or refill is False else readers.flag(refill),
            cancel if cancel is True or cancel is False else readers.flag(cancel),
            readers.flag(get("drip_feed") if drip is None else drip),
            _description(about) if about else "",
        )

    def _name(self, text: str) -> str:
        found = self._names.get(text)
        if found is None:
            found = self._names[text] = readers.name(text)
        return found

    def _any(self, record: Record, key: str, category: str) -> Service:
        own, other = pick(record, "service"), pick(record, "id", "service_id")
        identity = (
            readers.ident(own)
            or readers.ident(other)
            or (readers.ident(key) if own is None and other is None else None)
        )
        if identity is None:
            raise Unreadable("service")
        kind = readers.name(pick(record, "type"), 100)
        least, most = _limits(record, flat=service_type(kind).billing is Billing.FLAT)
        return Service(
            identity,
            readers.name(pick(record, "name", "title", "service_name")) or _spoken(own) or identity,
            kind,
            _category(pick(record, "category", "category_name")) or category,
            _price(pick(record, "rate")),
            least,
            most,
            readers.flag(pick(record, "refill")),
            readers.flag(pick(record, "cancel")),
            readers.flag(pick(record, "dripfeed")),
            _description(pick(record, "description", "desc", "details")),
        )


def _raise() -> str:
    raise ValueError("id")


def _spoken(own: Any) -> str:
    """A text under "service" that is not the id is the name."""
    return readers.name(own) if isinstance(own, str) and readers.ident(own) is None else ""


def _price(value: Any) -> Decimal:
    price = readers.known_amount(value, "rate")
    if price < 0:
        raise Unreadable("rate")
    return price


def _limit(value: Any) -> int:
    number = value if type(value) is int else int(value) if len(value) < 19 and value.isdecimal() else -1
    if not 0 <= number <= readers.MAX_COUNT:
        raise ValueError("limit")
    return number


def _limits(record: Record, *, flat: bool) -> tuple[int, int]:
    """The least and most quantity. A package has none, so that nothing stands for 1 there."""
    low, high = pick(record, "min", "minimum"), pick(record, "max", "maximum")
    if flat:
        low, high = (1 if readers.is_nothing(limit) else limit for limit in (low, high))
    return readers.known_count(low, "min"), readers.known_count(high, "max")


def _category(value: Any) -> str:
    return readers.name(pick(value, "name", "title") if isinstance(value, dict) else value)


def _description(value: Any) -> str:
    """A description keeps its lines; characters that do not show are dropped."""
    if not isinstance(value, str):
        return readers.name(value)
    text = value[:MAX_DESCRIPTION].strip()
    if text.isprintable():
        return text
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(line if line.isprintable() else readers.name(line, MAX_DESCRIPTION) for line in lines)
