"""The practice panel's services: the first few known ones, then as many believable ones as are asked for."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from smm_desktop.core.services import Service
from smm_desktop.practice.fates import BY_CHANCE, Behaviour
from smm_desktop.practice.invention import invent
from smm_desktop.practice.specials import SPECIALS

Record = dict[str, object]


@dataclass(frozen=True, slots=True)
class Offer:
    """A service and how it treats its orders."""

    service: Service
    behaviour: Behaviour = BY_CHANCE


class Catalogue:
    """Services by id, in the order of the panel's list; the same for the same seed. Changes are seen at once.

    `version` grows with every change.
    """

    def __init__(self, count: int, seed: int) -> None:
        if not 0 <= count <= 200_000:
            raise ValueError("a catalogue has from 0 to 200,000 services")
        self._offers = {offer.service.id: offer for offer in _offers(count, random.Random(seed))}
        self._again: list[Offer] = []
        self.version = 0

    def __len__(self) -> int:
        return len(self._offers) + len(self._again)

    def __iter__(self) -> Iterator[Offer]:
        return iter((*self._offers.values(), *self._again))

    def add(self, *services: Service) -> None:
        """List further services; one whose id is taken is listed all the same, and orders of it go to the first."""
        for service in services:
            if service.id in self._offers:
                self._again.append(Offer(service))
            else:
                self._offers[service.id] = Offer(service)
        self.version += 1

    def get(self, service: str) -> Offer | None:
        """The offer with that id, if there is one."""
        return self._offers.get(service)

    def change(self, service: str, **values: object) -> None:
        """Give a service another rate, name, limit …, by the names of `Service`; KeyError for an unknown id."""
        offer = self._offers[service]
        changed = replace(offer.service, **values)  # type: ignore[arg-type]  # the names are checked by the call
        self._offers[service] = replace(offer, service=changed)
        self.version += 1

    def remove(self, service: str) -> None:
        """Take a service off the list; KeyError for an unknown id."""
        del self._offers[service]
        self.version += 1

    def records(self) -> list[Record]:
        """The list as the `services` action answers it."""
        return [record(offer.service) for offer in self]


def record(service: Service) -> Record:
    """One service as the API page prints it; a service without a type has no such field."""
    values: Record = {
        "service": int(service.id),
        "name": service.name,
        "type": service.type,
        "category": service.category,
        "rate": rate_text(service.rate),
        "min": str(service.min),
        "max": str(service.max),
        "refill": service.refill,
        "cancel": service.cancel,
        "dripfeed": service.dripfeed,
        "description": service.description,
    }
    if not service.type:
        del values["type"]
    return values


def rate_text(rate: Decimal) -> str:
    """A rate as panels print it: no exponent, needless zeros only where they were given."""
    return format(rate, "f")


def _offers(count: int, dice: random.Random) -> Iterator[Offer]:
    for special in SPECIALS[:count]:
        yield Offer(special.service, special.behaviour)
    for service in invent(max(0, count - len(SPECIALS)), len(SPECIALS) + 1, dice):
        yield Offer(service)
