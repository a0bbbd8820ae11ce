"""Believable services out of word lists: networks that do not exist, and what panels all over sell for them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from decimal import Decimal

from smm_desktop.core.services import Service

NETWORKS = ("Picgrid", "Tubewave", "Clipto", "Chirper")


def invent(ids: range, dice: random.Random) -> Iterator[Service]:
    """Services with these ids."""
    for number in ids:
        network = dice.choice(NETWORKS)
        yield Service(
            str(number), f"{network} likes {number}", "Default", network, Decimal(dice.randint(1, 900)) / 100, 10, 10000
        )
