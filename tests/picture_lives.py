"""Lives of an account that the pictures show: a few days of one, nothing at all, one of each, and very much."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from smm_desktop.actions import accounts, balances, catalogue, following, placing, requests
from smm_desktop.actions.desk import Desk
from smm_desktop.core.changes import Changes
from smm_desktop.core.orders import OrderState, Placing, Ticket
from smm_desktop.core.services import estimate
from smm_desktop.practice import PracticePanel
from smm_desktop.practice.faults import Fault, FaultKind
from smm_desktop.store.rows import tab_code
from smm_desktop.store.values import link_key, packed, stamp

EARLIER = ((1, 500), (4, 1200), (2, 800), (3, 300), (1, 250), (26, 900), (24, 400), (4, 2500), (1, 5000))
RUNNING = ((22, 600), (22, 1500), (23, 200), (7, 350), (1, 1000), (1, 2000))
MANY = 10_000
LONG = "Followers that stay, from real people of every country, slow and steady, with a guarantee of a whole year ♻️ "
_ENDS = (*[OrderState.COMPLETED] * 8, OrderState.PARTIAL, OrderState.CANCELED)
_REFILLS = (("completed", "Completed"), ("rejected", "Rejected"), ("completed", "Completed"))
_INSERT = (
    "INSERT INTO orders (account, panel_order, placing, tab, kind, link, link_key, quantity, state, text, estimate,"
    " charge, currency, start_count, remains, placed_at, changed_at, checked_at)"
    " VALUES (?, ?, 'placed', ?, ?, ?, ?, ?, ?, ?, ?, ?, 'USD', ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True)
class Life:
    """A panel, and what becomes of an account on it."""

    name: str
    services: int
    live: Callable[[Desk, PracticePanel], object]

    def panel(self) -> PracticePanel:
        """The panel, started; its clock stands still."""
        return PracticePanel(services=self.services, speed=0, balance=Decimal("482.15")).start()


def few(desk: Desk, panel: PracticePanel) -> object:
    """A few days in the life of an account, seen from a job."""
    account = _connect(desk, panel)
    for service in (1, 4, 22):
        catalogue.set_favourite(desk, account, str(service), on=True)
    placed = [_place(desk, account, *each, number) for number, each in enumerate(EARLIER)]
    panel.advance(100_000)
    following.refresh_orders(desk)
    requests.request_refills(desk, [placed[1], placed[7]])
    panel.advance(100_000)
    following.refresh_refills(desk)
    for number, each in enumerate(RUNNING, 100):
        _place(desk, account, *each, number)
        panel.advance(3)
    balances.refresh(desk, account)
    panel.faults.next("add", Fault(FaultKind.CUT_AFTER))
    _place(desk, account, 1, 750, 200)
    following.refresh_orders(desk)
    return _everything(account)


def nothing(desk: Desk, panel: PracticePanel) -> object:
    """An account of a panel that lists no services; nothing was ever ordered."""
    return _everything(_connect(desk, panel))


def one(desk: Desk, panel: PracticePanel) -> object:
    """One service with a very long name, one order of it, one refill, on an account with a very long name."""
    panel.catalogue.change("1", name=LONG * 3, category=LONG, description=LONG * 4)
    account = _connect(desk, panel, LONG[:60])
    order = _place(desk, account, 1, 1000, 0, "https://social.example/" + "a-very-long-path/" * 12)
    panel.advance(100_000)
    following.refresh_orders(desk)
    requests.request_refills(desk, [order])
    return _everything(account)


def many(desk: Desk, panel: PracticePanel) -> object:
    """Ten thousand services, orders and refills, and a few that run."""
    few(desk, panel)
    account = accounts.all_accounts(desk)[0].id
    dice = random.Random(1)
    with desk.store.database.writing() as connection:
        kind = connection.execute("SELECT max(kind) FROM orders").fetchone()[0]
        first = connection.execute("SELECT max(id) FROM orders").fetchone()[0] + 1
        connection.executemany(_INSERT, (_ended(account, kind, number, dice) for number in range(MANY)))
        ours = range(first, first + MANY)
        connection.executemany(
            "INSERT INTO order_details (id, fields) VALUES (?, ?)", ((id_, packed({"quantity": "10"})) for id_ in ours)
        )
        now = stamp(datetime.now(UTC))
        connection.executemany(
            "INSERT INTO refills (order_id, account, refill, state, text, asked_at, changed_at, checked_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            ((id_, account, str(id_), *dice.choice(_REFILLS), now - id_ * 10**8, now, now) for id_ in ours),
        )
    return _everything(account)


LIVES = (Life("few", 2000, few), Life("nothing", 0, nothing), Life("one", 1, one), Life("many", MANY, many))


def _connect(desk: Desk, panel: PracticePanel, name: str = "Practice panel") -> str:
    added = accounts.add_account(desk, name=name, url=panel.url, key=panel.key, tested=None, practice=True)
    account = added.account.id
    catalogue.refresh(desk, account)
    balances.refresh(desk, account)
    return account


def _everything(account: str) -> Changes:
    only = frozenset({account})
    return Changes(accounts=only, services=only, balances=only, refills=frozenset({1}), added=True)


def _ended(account: str, kind: int, number: int, dice: random.Random) -> tuple[object, ...]:
    state, quantity = dice.choice(_ENDS), dice.randrange(10, 9_000)
    link = f"https://social.example/p/{dice.randrange(10**8)}"
    charge = quantity * dice.randrange(1_000, 90_000)
    placed = stamp(datetime.now(UTC) - timedelta(minutes=20 * (MANY - number)))
    remains = quantity // 3 if state is OrderState.PARTIAL else 0
    code, word = tab_code(Placing.PLACED, state), state.value.capitalize()
    return (
        account, str(number + 1), code, kind, link, link_key(link), quantity, state.value, word, charge, charge,
        dice.randrange(90_000), remains, placed, placed + 3_600_000_000, placed + 7_200_000_000,
    )  # fmt: skip


def _place(desk: Desk, account: str, service: int, quantity: int, number: int, link: str = "") -> int:
    known = catalogue.service(desk, account, str(service))
    if known is None:
        raise SystemExit(f"there is no service {service}")
    link = link or f"https://social.example/p/{('spring', 'summer', 'autumn', 'winter')[number % 4]}-{number}"
    fields = {"link": link, "quantity": str(quantity)}
    price = estimate(known, fields)
    ticket = Ticket(account, known.id, known.name, known.type, fields, quantity, price, "USD")
    return placing.place_order(desk, ticket, override=("repeated",)).order.id
