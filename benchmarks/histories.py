"""Order histories of any size in a real data file, the same for the same seed."""

from __future__ import annotations

import atexit
import random
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from benchmarks import generate
from smm_desktop.actions.desk import Desk, Panels
from smm_desktop.core.accounts import Account
from smm_desktop.core.orders import OrderState, Placing
from smm_desktop.store import Store
from smm_desktop.store.rows import tab_code
from smm_desktop.store.values import link_key, packed, stamp
from smm_desktop.system.secrets import SessionSecrets

ACCOUNTS = ("a1", "a2", "a3")
NEWEST = datetime(2026, 6, 1, tzinfo=UTC)
SERVICES = 2_000
MILLION = 1_000_000

_STATES = (
    *[OrderState.COMPLETED] * 80,
    *[OrderState.PARTIAL] * 6,
    *[OrderState.CANCELED] * 8,
    *[OrderState.FAILED] * 4,
    OrderState.IN_PROGRESS,
    OrderState.PENDING,
)
_INSERT = (
    "INSERT INTO orders (id, account, panel_order, placing, tab, kind, link, link_key, quantity, state, text, estimate,"
    " charge, currency, start_count, remains, placed_at, changed_at, checked_at)"
    " VALUES (?, ?, ?, 'placed', ?, ?, ?, ?, ?, ?, ?, ?, ?, 'USD', ?, ?, ?, ?, ?)"
)


def desk(folder: Path) -> Desk:
    """A desk without panels over the profile in `folder`."""
    store, secrets = Store.open(folder), SessionSecrets()
    return Desk(store, secrets, Panels(store, secrets))


def temporary() -> Path:
    """A folder that is gone after the run."""
    folder = Path(tempfile.mkdtemp(prefix="bench-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@cache
def profile(count: int) -> Path:
    """A profile with `count` orders and 20,000 services of the first account: made once in a run, gone after it."""
    folder = temporary()
    with closing(desk(folder)) as made:
        fill(made.store, count)
        made.store.services.replace(ACCOUNTS[0], generate.services(20_000), NEWEST)
    return folder


def fill(store: Store, count: int, seed: int = 1) -> None:
    """Put `count` orders of three accounts into an empty profile, placed over the last two years, oldest first."""
    chance = random.Random(seed)
    with store.database.alone() as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA cache_size = -400000")
    for account in ACCOUNTS:
        store.accounts.add(Account(account, f"Account {account}", "https://panel.example/api/v2", "USD"))
    with store.database.writing() as connection:
        connection.executemany(
            "INSERT INTO kinds (id, service, name, type) VALUES (?, ?, ?, ?)",
            ((int(item.id), item.id, item.name, item.type) for item in generate.services(SERVICES)),
        )
        connection.executemany(_INSERT, _orders(count, chance))
        _add_details(connection)
    with store.database.alone() as connection:
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA cache_size = -2000")


def _orders(count: int, chance: random.Random) -> Iterator[tuple[object, ...]]:
    first, step = NEWEST - timedelta(days=730), timedelta(days=730) / max(count, 1)
    for number in range(1, count + 1):
        state = chance.choice(_STATES)
        link = f"https://site.example/{chance.choice(generate.NETWORKS).lower()}/post/{chance.randrange(10**8)}"
        quantity = chance.randrange(10, 10_000)
        charge = quantity * chance.randrange(1_000, 5_000_000)
        placed = stamp(first + step * number)
        yield (
            number,
            ACCOUNTS[number % len(ACCOUNTS)],
            str(1_000_000 + number),
            tab_code(Placing.PLACED, state),
            chance.randrange(1, SERVICES + 1),
            link,
            link_key(link),
            quantity,
            state.value,
            state.value.capitalize(),
            charge,
            charge if chance.random() < 0.9 else None,
            chance.randrange(100_000),
            0 if state is OrderState.COMPLETED else chance.randrange(quantity),
            placed,
            placed + 3_600_000_000,
            placed + 7_200_000_000,
        )


def _add_details(connection: sqlite3.Connection) -> None:
    connection.create_function("fields_of", 2, lambda link, count: packed({"link": link, "quantity": str(count)}))
    connection.execute("INSERT INTO order_details (id, fields) SELECT id, fields_of(link, quantity) FROM orders")
