"""The practice panel put together: a server on loopback over the books, with ledger and faults for tests."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Self
from urllib.parse import parse_qsl

from smm_desktop.practice import refusals
from smm_desktop.practice.answers import Answer, Call, Office, Shape
from smm_desktop.practice.book import FIRST_ORDER, Book
from smm_desktop.practice.catalogue import Catalogue
from smm_desktop.practice.clock import Clock
from smm_desktop.practice.control import control
from smm_desktop.practice.dialects import dialect_named
from smm_desktop.practice.faults import Faults
from smm_desktop.practice.ledger import Ledger
from smm_desktop.practice.mischief import deliver
from smm_desktop.practice.replies import Reply
from smm_desktop.practice.server import Line, Server

API_PATH = "/api/v2"
KEPT_CALLS = 200_000


class PracticePanel:
    """A panel on 127.0.0.1 that implements the whole panel API v2.

    `port` 0 takes a free one, kept over stop and start. `services` is 0 to 200,000, the same for the same `seed`.
    `speed` is how many seconds of the orders' time pass in one of ours. `balance` is in `currency`. With
    `ledger_file` every accepted paid call is also a JSON line there, written before its answer. `first_order` is the id
    of the first order.
    """

    def __init__(  # noqa: PLR0913 - all by name, each with a default
        self,
        *,
        port: int = 0,
        services: int = 2000,
        speed: float = 1.0,
        dialect: str = "standard",
        seed: int = 1,
        balance: Decimal = Decimal("1000"),
        key: str = "practice-key",
        currency: str = "USD",
        ledger_file: Path | None = None,
        first_order: int = FIRST_ORDER,
    ) -> None:
        self.key = key
        self.catalogue = Catalogue(services, seed)
        self.ledger = Ledger(ledger_file)
        self.faults = Faults()
        self._clock = Clock(speed)
        self._book = Book(
            self.catalogue, self._clock, balance=balance, currency=currency, seed=seed, first_order=first_order
        )
        self._office = Office(self.catalogue, self._book, self.ledger)
        self._dialect = dialect_named(dialect)
        self._calls: deque[tuple[str, Mapping[str, str]]] = deque(maxlen=KEPT_CALLS)
        self._port = port
        self._server: Server | None = None
        self._thread: threading.Thread | None = None
        self._services_replies: dict[tuple[str, int], Reply] = {}

    def start(self) -> Self:
        """Listen and answer from now on. Raises OSError where the port is taken."""
        self._server = Server(self._port, self._answer)
        self._port = self._server.server_port
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        return self

    def stop(self) -> None:
        """Close every connection and listen no more; orders and ledger stay, and it can be started again."""
        server, thread = self._server, self._thread
        self._server = self._thread = None
        if server is None or thread is None:
            return
        server.shutdown()
        thread.join()
        server.close_all()
        if server.troubles:
            raise RuntimeError("the practice panel itself failed") from server.troubles[0]

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()
        self.ledger.close()

    @property
    def url(self) -> str:
        """The address of its API; known once it has been started."""
        if not self._port:
            raise RuntimeError("the practice panel has no address before it was started")
        return f"http://127.0.0.1:{self._port}{API_PATH}"

    @property
    def speed(self) -> float:
        """How many seconds of the orders' time pass in one of ours."""
        return self._clock.speed

    @speed.setter
    def speed(self, speed: float) -> None:
        self._clock.speed = speed

    @property
    def dialect(self) -> str:
        """The name of the dialect it answers in; may be set at any time. ValueError for an unknown one."""
        return self._dialect.name

    @dialect.setter
    def dialect(self, name: str) -> None:
        self._dialect = dialect_named(name)

    @property
    def calls(self) -> tuple[tuple[str, Mapping[str, str]], ...]:
        """The calls that were read, as (action, fields without key and action); the last 200,000."""
        with self._book.lock:
            return tuple(self._calls)

    @property
    def balance(self) -> Decimal:
        """What the account holds now; may be set."""
        with self._book.lock:
            self._book.settle()
            return self._book.balance

    @balance.setter
    def balance(self, amount: Decimal) -> None:
        with self._book.lock:
            self._book.balance = amount

    def top_up(self, amount: Decimal) -> Decimal:
        """Pay money into the account, as a person does on a panel's own pages; what it holds then."""
        with self._book.lock:
            self._book.settle()
            self._book.balance += amount
            return self._book.balance

    def advance(self, seconds: float) -> None:
        """Let `seconds` of the orders' time pass at once."""
        self._clock.advance(seconds)

    def seed_orders(self, count: int) -> list[str]:
        """Create `count` active orders in memory, uncharged and not in the ledger; their ids as they are told."""
        with self._book.lock:
            return [self._dialect.told_order(order) for order in self._book.seed(count)]

    def _answer(self, method: str, path: str, body: bytes, line: Line) -> None:
        route = path.partition("?")[0]
        if route.startswith("/practice/"):
            line.send(control(self.ledger, self.faults, self.top_up, method, route, body))
        elif method == "POST" and route == API_PATH:
            self._call(dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)), line)
        else:
            line.send(Reply(404, "text/html; charset=utf-8", _NOT_HERE))

    def _call(self, sent: dict[str, str], line: Line) -> None:
        dialect = self._dialect
        key, action = sent.pop("key", ""), sent.pop("action", "")
        with self._book.lock:
            self._calls.append((action, sent))
        fault = self.faults.take(action)
        fields = dialect.read(sent)
        call = Call(action, fields, dialect.told_order, dialect.told_refill, fault.kind.value if fault else "")

        def make() -> Reply:
            answer = self._carried(call) if key == self.key else Answer(Shape.REFUSAL, refusals.KEY, action)
            if fault and fault.carries_out:
                self.faults.struck(action, fault, carried_out=answer.carried_out)
            return self._reply(answer)

        if fault is None:
            line.send(make())
            return
        if not fault.carries_out:
            self.faults.struck(action, fault, carried_out=False)
        deliver(line, fault, make, lambda text: dialect.render(Answer(Shape.REFUSAL, text, action)))

    def _carried(self, call: Call) -> Answer:
        if call.action == "services":
            return Answer(Shape.SERVICES, None)
        return self._office.answer(call)

    def _reply(self, answer: Answer) -> Reply:
        if answer.shape is not Shape.SERVICES:
            return self._dialect.render(answer)
        known = (self._dialect.name, self.catalogue.version)
        if known not in self._services_replies:
            self._services_replies = {known: self._dialect.render(Answer(Shape.SERVICES, self.catalogue.records()))}
        return self._services_replies[known]


_NOT_HERE = b"<!DOCTYPE html><html><body><h1>404</h1><p>The API stands at /api/v2.</p></body></html>"
