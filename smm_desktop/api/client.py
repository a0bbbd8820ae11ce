"""`PanelClient`: one method for each action of the panel API."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from functools import partial
from types import TracebackType
from typing import Any, TypeVar

import httpx

from smm_desktop.api import multi, records, troubles
from smm_desktop.api.calling import Call, Caller, Got
from smm_desktop.api.catalogue import CatalogueReader
from smm_desktop.api.multi import Found, Multi
from smm_desktop.api.pace import Pace
from smm_desktop.api.readers import Unreadable
from smm_desktop.api.refusals import kind_of
from smm_desktop.api.says import SaysNo
from smm_desktop.api.transport import Wire
from smm_desktop.core.accounts import Balance, Dialect, check_address
from smm_desktop.core.errors import PanelError, RefusalKind, Refused
from smm_desktop.core.orders import OrderStatus
from smm_desktop.core.redact import Secret
from smm_desktop.core.refills import RefillStatus
from smm_desktop.core.services import Service

T = TypeVar("T")

MOST_LETTERS = 200
"""Characters of an id."""
MOST_AT_ONCE = 100
"""Ids in one multi call; panels silently cut longer lists."""
_OWN_FIELDS = frozenset({"key", "action", "service"})
_ODD = frozenset({SaysNo, Unreadable})
_NO_MULTI = frozenset({RefusalKind.ACTION, RefusalKind.ORDER})


class PanelClient:
    """Calls one panel with one key; callable from any thread. The methods raise PanelError and nothing else.

    `timeout` is the most seconds a call takes from connecting to the last byte (twice that for the catalogue); reads
    that fail for a passing reason are sent up to twice more, within it. `add`, `refill`, `refills` and `cancel` are
    paid calls: sent once, on a connection of their own. Raises InputError for an address that is not https (or http on
    this machine).
    """

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
        secret = Secret(key)
        del key  # no frame of a traceback may show it
        checked = check_address(url)
        address = url.strip() if "://" in url else checked
        wire = Wire(url=address, secret=secret, timeout=timeout, transport=transport, user_agent=user_agent)
        self._secret = secret
        self._caller = Caller(wire, secret, pace or Pace())
        self.multi_status = dialect is None or dialect.multi_status
        self._dialect = dialect or Dialect()
        self._statuses = multi.statuses()
        self.unread = 0
        """Records of the last `services()` that could not be read."""
        self.last_total = 0
        """Records that the last `services()` had, the unread ones included."""

    def services(self) -> tuple[Service, ...]:
        """The catalogue in the panel's order; records that could not be read are counted in `unread`."""
        reader = CatalogueReader()
        call = Call({"action": "services"}, reader.read, many=True, patience=2.0, scanner=reader.scanner)
        read = self._caller.call(call)
        self.unread, self.last_total = read.unread, read.unread + len(read.services)
        return read.services

    def balance(self) -> Balance:
        """What the account holds."""
        return self._caller.call(Call({"action": "balance"}, records.read_balance))

    def add(self, service: str, fields: Mapping[str, str]) -> str:
        """Place an order with exactly these fields; the panel's order id. A paid call."""
        sent = {name: value for name, value in fields.items() if name not in _OWN_FIELDS}
        call = {"action": "add", "service": service, **sent}
        return self._caller.call(Call(call, records.read_new_id("order", "order_id", "id"), paid=True))

    def status(self, order: str) -> OrderStatus:
        """How far one order is."""
        return self._one("status", "order", order, records.read_status)

    def statuses(self, orders: Iterable[str]) -> dict[str, OrderStatus | PanelError]:
        """How far many orders are; asked one by one where the panel has no multi status."""
        return self._reads(orders, "status", "order", self._statuses, records.read_status)

    def refill(self, order: str) -> str:
        """Ask for a refill; the panel's refill id. A paid call."""
        return self._one("refill", "order", order, records.read_new_id("refill", "refill_id"), paid=True)

    def refills(self, orders: Iterable[str]) -> dict[str, str | PanelError]:
        """Ask for refills of many orders. Paid calls."""
        return self._many(orders, "refill", "orders", multi.REFILLS, paid=True)

    def refill_status(self, refill: str) -> RefillStatus:
        """How far one refill is."""
        return self._one("refill_status", "refill", refill, records.read_refill_status)

    def refill_statuses(self, refills: Iterable[str]) -> dict[str, RefillStatus | PanelError]:
        """How far many refills are; asked one by one where the panel has no multi status."""
        return self._reads(refills, "refill_status", "refill", multi.REFILL_STATUSES, records.read_refill_status)

    def cancel(self, orders: Iterable[str]) -> dict[str, PanelError | None]:
        """Ask for cancels; None means asked for, not refunded. Paid calls."""
        return self._many(orders, "cancel", "orders", multi.CANCELS, paid=True)

    def probe(self) -> Dialect:
        """The panel's dialect as far as one cheap read tells it: whether `status` takes many ids at once."""
        call = Call({"action": "status", "orders": "1,2"}, lambda value: multi.STATUSES.all(value, ("1", "2")))
        outcome = self._caller.outcome(call)
        if isinstance(outcome, Got):
            self.multi_status = True
        elif isinstance(outcome, Refused) and outcome.kind in _NO_MULTI:
            self.multi_status = False
        elif isinstance(outcome, Refused) and outcome.kind is RefusalKind.AUTH:
            raise outcome
        return dataclasses.replace(self._dialect, multi_status=self.multi_status)

    @property
    def blocked(self) -> bool:
        """True after the panel refused the key, until `unblock`: calls then raise that refusal and send nothing."""
        return self._caller.blocked

    def unblock(self) -> None:
        """Let calls through again, after a person acted."""
        self._caller.unblock()

    def await_turn(self) -> None:
        """Wait for a turn within the pace now, so that the next call of this thread goes at once: what is written down
        before a paid call need not say "sending" while it waits. Raises Refused after a refused key, and NotSent.
        """
        self._caller.await_turn()

    def urgent(self) -> AbstractContextManager[None]:
        """Within it, calls of this thread go before others: a person waits for them."""
        return self._caller.urgent()

    def close(self) -> None:
        """Close kept connections."""
        self._caller.close()

    def __enter__(self) -> PanelClient:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _one(self, action: str, field: str, identity: str, read: Callable[[object], T], *, paid: bool = False) -> T:
        if not _is_id(identity):
            raise troubles.no_id()
        return self._caller.call(Call({"action": action, field: identity.strip()}, read, paid=paid))

    def _reads(
        self, ids: Iterable[str], action: str, field: str, many: Multi[T], one: Callable[[object], T]
    ) -> dict[str, T | PanelError]:
        asked = _distinct(ids)
        if not self.multi_status:
            return self._singly(asked, action, field, one)
        refusals: list[PanelError] = []
        found = self._many(asked, action, field + "s", many, failed=refusals.append)
        if not refusals:
            return found
        if isinstance(refusals[0], Refused) and refusals[0].kind in _NO_MULTI:
            return self._singly_instead(refusals[0], asked, action, field, one)
        if len(asked) <= MOST_AT_ONCE:
            raise refusals[0]
        return found

    def _singly_instead(
        self, refused: Refused, asked: Sequence[str], action: str, field: str, read: Callable[[object], T]
    ) -> dict[str, T | PanelError]:
        """Ask one by one, now and from now on where that works. Raises `refused` where the action itself is unknown."""
        first = next(identity for identity in asked if _is_id(identity))
        found = self._singly([first], action, field, read)
        told = found[first]
        if isinstance(told, Refused) and told.kind is RefusalKind.ACTION:
            raise refused
        found |= self._singly([identity for identity in asked if identity != first], action, field, read)
        if any(not isinstance(value, PanelError) for value in found.values()):
            self.multi_status = False
        return {identity: found[identity] for identity in asked}

    def _singly(
        self, asked: Sequence[str], action: str, field: str, read: Callable[[object], T]
    ) -> dict[str, T | PanelError]:
        found: dict[str, T | PanelError] = {}
        for identity in asked:
            if not _is_id(identity):
                found[identity] = troubles.no_id()
                continue
            outcome = self._caller.outcome(Call({"action": action, field: identity.strip()}, read))
            found[identity] = outcome.value if isinstance(outcome, Got) else outcome
        return found

    def _many(
        self,
        ids: Iterable[str],
        action: str,
        field: str,
        many: Multi[T],
        *,
        paid: bool = False,
        failed: Callable[[PanelError], None] | None = None,
    ) -> dict[str, T | PanelError]:
        """The outcome for each id, asked 100 at a time. A whole call's error is raised where it is the only call."""
        asked = _distinct(ids)
        whole = asked if _are_plain(asked) else [identity for identity in asked if _is_id(identity)]
        found: dict[str, T | PanelError] = {}
        if len(whole) < len(asked):
            found.update((identity, troubles.no_id()) for identity in asked if not _is_id(identity))
        for start in range(0, len(whole), MOST_AT_ONCE):
            chunk = whole[start : start + MOST_AT_ONCE]
            if paid and self.blocked and start:
                found.update((identity, troubles.not_its_turn()) for identity in chunk)
                continue
            outcome = self._chunk(chunk, action, field, many, paid)
            if isinstance(outcome, PanelError):
                if failed:
                    failed(outcome)
                elif len(whole) <= MOST_AT_ONCE:
                    raise outcome
                found.update((identity, outcome) for identity in chunk)
            else:
                found.update(outcome)
        return found if whole is asked else {identity: found[identity] for identity in asked}

    def _chunk(
        self, chunk: Sequence[str], action: str, field: str, many: Multi[T], paid: bool
    ) -> dict[str, T | PanelError] | PanelError:
        names = [identity.strip() for identity in chunk]
        asked = frozenset(names)
        call: Call[Mapping[str, Found[T]]] = Call(
            {"action": action, field: ",".join(names)},
            lambda value: many.all(value, names),
            paid=paid,
            many=True,
            quick=many.quick and partial(many.quick, asked),
        )
        outcome = self._caller.outcome(call)
        if isinstance(outcome, PanelError):
            return outcome
        told: Mapping[str, Any] = outcome.value
        if told.keys() == asked and _ODD.isdisjoint(map(type, told.values())):
            return dict(zip(chunk, map(told.__getitem__, names), strict=True))
        return {
            identity: self._item(told[name], paid) if name in told else troubles.left_out()
            for identity, name in zip(chunk, names, strict=True)
        }

    def _item(self, item: SaysNo | Unreadable | T, paid: bool) -> T | PanelError:
        if isinstance(item, SaysNo):
            return Refused(kind_of(item.words), self._secret.hide(item.words))
        return troubles.unreadable(paid=paid) if isinstance(item, Unreadable) else item


def _distinct(ids: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(ids))


def _are_plain(ids: Sequence[str]) -> bool:
    """True for ids of the usual form, all of them: letters and digits alone."""
    return "".join(ids).isalnum() and all(0 < length <= MOST_LETTERS for length in map(len, ids))


def _is_id(identity: str) -> bool:
    text = identity.strip()
    return bool(text) and len(text) <= MOST_LETTERS and "," not in text and text.isprintable() and " " not in text
