"""`PanelClient`: one method for each action of the panel API."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from types import TracebackType

import httpx

from smm_desktop.api.pace import Pace
from smm_desktop.core.accounts import Balance, Dialect
from smm_desktop.core.errors import PanelError
from smm_desktop.core.orders import OrderStatus
from smm_desktop.core.refills import RefillStatus
from smm_desktop.core.services import Service


class PanelClient:
    """Calls one panel with one key. Callable from any thread; every method raises PanelError and nothing else."""

    unread: int
    last_total: int
    multi_status: bool

    def __init__(
        self,
        *,
        url: str,
        key: str,
        timeout: float = 30.0,
        transport: httpx.BaseTransport | None = None,
        dialect: Dialect | None = None,
        pace: Pace | None = None,
        user_agent: str = "",
    ) -> None:
        raise NotImplementedError

    def services(self) -> tuple[Service, ...]:
        """The catalogue; records that could not be read are counted in `unread`."""
        raise NotImplementedError

    def balance(self) -> Balance:
        """What the account holds."""
        raise NotImplementedError

    def add(self, service: str, fields: Mapping[str, str]) -> str:
        """Place an order; the panel's order id."""
        raise NotImplementedError

    def status(self, order: str) -> OrderStatus:
        """How far one order is."""
        raise NotImplementedError

    def statuses(self, orders: Iterable[str]) -> dict[str, OrderStatus | PanelError]:
        """How far many orders are."""
        raise NotImplementedError

    def refill(self, order: str) -> str:
        """Ask for a refill; the panel's refill id."""
        raise NotImplementedError

    def refills(self, orders: Iterable[str]) -> dict[str, str | PanelError]:
        """Ask for refills of many orders."""
        raise NotImplementedError

    def refill_status(self, refill: str) -> RefillStatus:
        """How far one refill is."""
        raise NotImplementedError

    def refill_statuses(self, refills: Iterable[str]) -> dict[str, RefillStatus | PanelError]:
        """How far many refills are."""
        raise NotImplementedError

    def cancel(self, orders: Iterable[str]) -> dict[str, None | PanelError]:
        """Ask for cancels; None means asked for, not refunded."""
        raise NotImplementedError

    def probe(self) -> Dialect:
        """Find out cheaply what the panel's dialect is."""
        raise NotImplementedError

    @property
    def blocked(self) -> bool:
        """True after the panel refused the key, until `unblock`."""
        raise NotImplementedError

    def unblock(self) -> None:
        """Let calls through again, after a person acted."""
        raise NotImplementedError

    @contextmanager
    def urgent(self) -> Iterator[None]:
        """Calls of this thread go before others: a person waits for them."""
        raise NotImplementedError
        yield

    def close(self) -> None:
        """Close kept connections."""
        raise NotImplementedError

    def __enter__(self) -> PanelClient:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
