"""Catalogues and order histories of any size, the same for the same seed."""

from __future__ import annotations

import json
import random
from decimal import Decimal

from smm_desktop.core.services import Service

NETWORKS = ("Picto", "Vidly", "Chirper", "Facely", "Streamo", "Linker", "Snapper", "Tokki", "Boardly", "Soundly")
THINGS = ("Followers", "Likes", "Views", "Comments", "Shares", "Saves", "Members", "Subscribers", "Plays", "Votes")
TRAITS = ("Real", "Cheapest", "HQ", "Instant", "Non Drop", "Old Accounts", "Women", "Mixed", "🔥 Best", "⚡ Fast")
GUARANTEES = ("No Refill", "R30", "R365", "30d Refill", "Lifetime", "")
SPEEDS = ("1K/Day", "10K/Day", "100K/Day", "Up to 1M/Day", "Start: 0-1 Hour")


def services(count: int, seed: int = 1) -> tuple[Service, ...]:
    """`count` services in about count / 50 categories."""
    chance = random.Random(seed)
    return tuple(_service(number, chance) for number in range(1, count + 1))


def _service(number: int, chance: random.Random) -> Service:
    network, thing = chance.choice(NETWORKS), chance.choice(THINGS)
    name = f"{network} {thing} | {chance.choice(TRAITS)} | {chance.choice(GUARANTEES)} | {chance.choice(SPEEDS)}"
    return Service(
        id=str(number),
        name=name,
        type="Custom Comments" if thing == "Comments" else "Default",
        category=f"{network} {thing} {number // 500}",
        rate=Decimal(chance.randrange(1, 500_000)) / 10_000,
        min=chance.choice((10, 50, 100)),
        max=chance.choice((1_000, 10_000, 1_000_000)),
        refill=chance.random() < 0.4,
        cancel=chance.random() < 0.3,
        dripfeed=chance.random() < 0.2,
        description=" ".join(chance.choices(TRAITS + SPEEDS, k=12)),
    )


def reply(items: tuple[Service, ...]) -> bytes:
    """The services as a panel sends them."""
    records = [
        {
            "service": int(item.id),
            "name": item.name,
            "type": item.type,
            "category": item.category,
            "rate": format(item.rate, "f"),
            "min": str(item.min),
            "max": str(item.max),
            "refill": item.refill,
            "cancel": item.cancel,
            "dripfeed": item.dripfeed,
            "desc": item.description,
        }
        for item in items
    ]
    return json.dumps(records, ensure_ascii=False).encode()
