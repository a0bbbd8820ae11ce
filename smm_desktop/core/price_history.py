"""How the price of a service went, and what of it asks for attention."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from smm_desktop.core.money import parse_amount
from smm_desktop.core.service_changes import ServiceChange


@dataclass(frozen=True, slots=True)
class PriceStep:
    """From `at` on the rate was `rate`. `at` is None for the price before the first change that was seen; `rate` is
    None while the service was not listed.
    """

    at: datetime | None
    rate: Decimal | None


@dataclass(frozen=True, slots=True)
class ServiceAlert:
    """A service that matters to the person changed in a way they should know.

    Pairs are (before, now), None where nothing is to be told of it. `last` is the id of the newest change covered.
    """

    account: str
    service: str
    name: str
    at: datetime
    last: int
    favourite: bool
    vanished: bool = False
    price: tuple[Decimal, Decimal] | None = None
    least: tuple[int, int] | None = None
    most: tuple[int, int] | None = None


def price_steps(changes: Iterable[ServiceChange]) -> tuple[PriceStep, ...]:
    """The steps of a service's price, oldest first, from its changes in that order."""
    steps: list[PriceStep] = []
    for change in changes:
        old, new = _rate(change.old), _rate(change.new)
        match change.what:
            case "rate" | "removed":
                if not steps and old is not None:
                    steps.append(PriceStep(None, old))
                steps.append(PriceStep(change.at, new if change.what == "rate" else None))
            case "added" if new is not None:
                steps.append(PriceStep(change.at, new))
    return tuple(steps)


def alert(changes: Sequence[ServiceChange], *, favourite: bool) -> ServiceAlert | None:
    """What the changes of one service, oldest first, come to: dearer, other limits, vanished; None where nothing."""
    newest = changes[-1]
    listing = [change.what for change in changes if change.what in ("added", "removed")]
    found = ServiceAlert(
        newest.account,
        newest.service,
        newest.name,
        newest.at,
        newest.id,
        favourite,
        bool(listing) and listing[-1] == "removed",
        _rise(changes),
        _moved(changes, "min"),
        _moved(changes, "max"),
    )
    return found if found.vanished or found.price or found.least or found.most else None


def _rise(changes: Iterable[ServiceChange]) -> tuple[Decimal, Decimal] | None:
    rates = [step.rate for step in price_steps(changes) if step.rate is not None]
    return (rates[0], rates[-1]) if rates and rates[-1] > rates[0] else None


def _moved(changes: Iterable[ServiceChange], what: str) -> tuple[int, int] | None:
    told = [change for change in changes if change.what == what and change.old.isdigit() and change.new.isdigit()]
    ends = (int(told[0].old), int(told[-1].new)) if told else (0, 0)
    return ends if ends[0] != ends[1] else None


def _rate(text: str) -> Decimal | None:
    try:
        return parse_amount(text)
    except ValueError:
        return None
