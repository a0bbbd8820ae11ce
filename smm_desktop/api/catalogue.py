"""Readers of the catalogue: the common shape fast, every other shape record by record."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from decimal import Decimal
from typing import Any

from smm_desktop.api import readers
from smm_desktop.api.jsontext import Pairs, Scanner, from_pairs
from smm_desktop.api.readers import Record, Unreadable, pick
from smm_desktop.api.records import WRAPPERS, record_of, refuse
from smm_desktop.api.refusals import says_no_services
from smm_desktop.api.says import SaysNo, explicit_no, message_of
from smm_desktop.core.services import Billing, Service, service_type

MAX_NAME = 10_000
MAX_DESCRIPTION = 20_000
"""Characters; what is more is cut."""
_LISTS = ("services", *WRAPPERS, "items", "list")
_MAX_DEPTH = 4
_UNUSUAL = (KeyError, TypeError, AttributeError, ValueError, Unreadable, RecursionError)
_FIGURES = re.compile(
    rf"([1-9][0-9]{{0,17}})\|({readers.SIMPLE_AMOUNT.pattern})\|([0-9]{{1,18}})\|([0-9]{{1,18}})"
).fullmatch
"""Id, rate and limits in one look: the text of anything else, such as True, does not fit."""
_NEW = Service.__new__
_SET = tuple(getattr(Service, field.name).__set__ for field in fields(Service))
_FLAGS: dict[Any, bool] = {True: True, False: False, None: False, "1": True, "0": False, "true": True, "false": False}


@dataclass(frozen=True, slots=True)
class ReadServices:
    """The services that could be read, and how many records could not."""

    services: tuple[Service, ...]
    unread: int = 0


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
    elif isinstance(value, Service):
        yield value, "", category
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
    nested = [(key, item) for key, item in value.items() if isinstance(item, (dict, list, Service))]
    if value and not nested:
        if not says_no_services(explicit_no(value) or message_of(value)):
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


class _Memo(dict[Any, str]):
    """Texts as they are shown, each made once: catalogues repeat their types, categories and descriptions."""

    def __init__(self, make: Callable[[Any], str]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, text: Any) -> str:
        shown = self[text] = self._make(text)
        return shown


class CatalogueReader:
    """Reads one catalogue. With `scanner` usual records become services while the answer is decoded."""

    def __init__(self) -> None:
        self._names = _Memo(_name)
        self._descriptions = _Memo(_description)
        self.scanner = Scanner(self._from_pairs)

    def read(self, value: Any) -> ReadServices:
        """All services of an answer. Raises SaysNo, and Unreadable where it is no catalogue at all."""
        services: list[Service] = []
        unread = 0
        for record, key, category in _records(value, "", 0):
            found = record if isinstance(record, Service) else self._service(record, key, category)
            if found:
                services.append(found)
            else:
                unread += 1
        if unread and not services:
            _refuse_lone(value)
            raise Unreadable("services")
        return ReadServices(tuple(services), unread)

    def _from_pairs(self, pairs: Pairs) -> Any:
        record = dict(pairs)
        if len(record) != len(pairs):
            return from_pairs(pairs)
        if "rate" in record:
            try:
                return self._usual(record, None)
            except _UNUSUAL:
                pass
        return record

    def _service(self, record: Any, key: str, category: str) -> Service | None:
        try:
            return self._usual(record, category)
        except _UNUSUAL:
            pass
        try:
            return self._any(record, key, category)
        except (Unreadable, RecursionError):
            return None

    def _usual(self, record: Any, category: str | None) -> Service:
        """The service of a record in the shape of the API page. Raises one of _UNUSUAL for any other shape.

        Where the record has no category and `category` is None it is unusual too: the list around it may name one.
        """
        figures = _FIGURES(f"{record['service']}|{record['rate']}|{record['min']}|{record['max']}")
        title, get, names = record["name"], record.get, self._names
        group = names[record["category"]] or category
        if figures is None or group is None or not title.isprintable() or not 0 < len(title) <= MAX_NAME:
            raise ValueError
        identity, rate, low, high = figures.groups()
        drip, about = get("dripfeed"), get("description") or get("desc")
        return _made(
            identity,
            title.strip(),
            names[record["type"]],
            group,
            Decimal(rate),
            int(low),
            int(high),
            _FLAGS[get("refill")],
            _FLAGS[get("cancel")],
            _FLAGS[get("drip_feed") if drip is None else drip],
            self._descriptions[about] if about else "",
        )

    def _any(self, record: Any, key: str, category: str) -> Service:
        """The service of a record in any shape. Raises Unreadable."""
        if not isinstance(record, dict):
            raise Unreadable("record")
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
            _name(pick(record, "name", "title", "service_name")) or _spoken(own) or identity,
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


def _made(  # noqa: PLR0913, PLR0917 - as many as a service has
    identity: str,
    name: str,
    kind: str,
    category: str,
    rate: Decimal,
    least: int,
    most: int,
    refill: bool,
    cancel: bool,
    dripfeed: bool,
    description: str,
) -> Service:
    """The same as Service(…) in half the time; a frozen class spends the other half on guarding its own beginning."""
    service = _NEW(Service)
    _SET[0](service, identity)
    _SET[1](service, name)
    _SET[2](service, kind)
    _SET[3](service, category)
    _SET[4](service, rate)
    _SET[5](service, least)
    _SET[6](service, most)
    _SET[7](service, refill)
    _SET[8](service, cancel)
    _SET[9](service, dripfeed)
    _SET[10](service, description)
    return service


def _spoken(own: Any) -> str:
    """A text under "service" that is not the id is the name."""
    return _name(own) if isinstance(own, str) and readers.ident(own) is None else ""


def _price(value: Any) -> Decimal:
    price = readers.known_amount(value, "rate")
    if price < 0:
        raise Unreadable("rate")
    return price


def _limits(record: Record, *, flat: bool) -> tuple[int, int]:
    """The least and most quantity. A package has none, so that nothing stands for 1 there."""
    low, high = pick(record, "min", "minimum"), pick(record, "max", "maximum")
    if flat:
        low, high = (1 if readers.is_nothing(limit) else limit for limit in (low, high))
    return readers.known_count(low, "min"), readers.known_count(high, "max")


def _category(value: Any) -> str:
    return _name(pick(value, "name", "title") if isinstance(value, dict) else value)


def _name(value: Any) -> str:
    return readers.name(value, MAX_NAME)


def _description(value: Any) -> str:
    """A description keeps its lines; characters that do not show are dropped."""
    if not isinstance(value, str):
        return readers.name(value)
    text = value[:MAX_DESCRIPTION].strip()
    if text.isprintable():
        return text
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(line if line.isprintable() else readers.name(line, MAX_DESCRIPTION) for line in lines)
