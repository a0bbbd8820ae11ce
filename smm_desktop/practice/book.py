"""The practice panel's books: the balance, the orders and what becomes of them as time goes by.

Nothing here runs by itself: `settle` brings everything up to the clock whenever a call comes in. A caller holds
`lock` around each call.
"""

from __future__ import annotations

import heapq
import random
import threading
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal

from smm_desktop.core.orders import OrderState
from smm_desktop.core.refills import RefillState
from smm_desktop.core.services import Billing, Service, service_type
from smm_desktop.practice import refusals
from smm_desktop.practice.catalogue import Catalogue, Offer
from smm_desktop.practice.checking import Followed, read_order, read_subscription
from smm_desktop.practice.clock import Clock
from smm_desktop.practice.fates import NEVER, Behaviour, Course, Habit, course
from smm_desktop.practice.orders import PanelOrder, PanelRefill, Record, Series
from smm_desktop.practice.refusals import Refusal

FIRST_ORDER = 23501
STEP = Decimal("0.00001")
CANCEL_TAKES = 3.0
POST_EVERY = 8.0
ENDLESS_POSTS = 20
"""The account that an endless subscription follows posts this often, then rests."""


_Event = Callable[[PanelOrder, float], None]


class Book:
    """Balance, orders and refills. Amounts are in `currency`, rounded half up to 5 places as each is booked."""

    def __init__(
        self,
        catalogue: Catalogue,
        clock: Clock,
        *,
        balance: Decimal,
        currency: str,
        seed: int,
        first_order: int = FIRST_ORDER,
    ) -> None:
        self.lock = threading.RLock()
        self.currency = currency
        self.balance = balance
        self.orders: dict[str, PanelOrder] = {}
        self.refills: dict[str, PanelRefill] = {}
        self._catalogue = catalogue
        self._clock = clock
        self._seed = seed
        self._next_order = first_order
        self._busy: dict[tuple[str, str], str] = {}
        self._events: list[tuple[float, int, PanelOrder, _Event]] = []
        self._event_number = 0

    def settle(self) -> float:
        """Let everything happen that is due; returns the panel time up to which it did."""
        now = self._clock.now()
        while self._events and self._events[0][0] <= now:
            at, _, order, happen = heapq.heappop(self._events)
            if order.ended is None:
                happen(order, at)
        return now

    def add(self, service_id: str, fields: Mapping[str, str]) -> PanelOrder:
        """Take and charge an order. Raises Refusal; nothing is charged then."""
        now = self.settle()
        offer = self._catalogue.get(service_id)
        if offer is None:
            raise Refusal(refusals.SERVICE)
        if offer.behaviour.disabled:
            raise Refusal(refusals.DISABLED)
        if service_type(offer.service.type).billing is Billing.POSTS:
            return self._subscribe(offer, fields, now)
        wanted = read_order(offer.service, fields)
        charge = price(offer.service, wanted.quantity)
        order = self._new(offer, wanted.link, wanted.quantity, charge, now)
        self._check_place(order)
        self._pay(charge)
        if wanted.runs > 1:
            order.series = Series(runs=wanted.runs, every=float(wanted.interval))
            order.course = Course(0.0, 0.0, NEVER)
            self._enter(order, now + 2, self._run)
        else:
            self._enter(order, now + order.course.end, self._end)
        return order

    def order(self, order_id: str) -> PanelOrder:
        """The order with that id. Raises Refusal."""
        order = self.orders.get(order_id)
        if order is None:
            raise Refusal(refusals.ORDER)
        return order

    def status(self, order_id: str, now: float) -> Record:
        """The order as it stands at panel time `now`. Raises Refusal."""
        order = self.order(order_id)
        left = self._drip_remains(order, now) if order.series and not order.ended else None
        return order.record(now, self.currency, left)

    def refill(self, order_id: str, now: float) -> PanelRefill:
        """Take a refill request. Raises Refusal."""
        order = self.order(order_id)
        if not order.offer.service.refill:
            raise Refusal(refusals.NO_REFILL)
        if order.ended is not OrderState.COMPLETED:
            raise Refusal(refusals.NOT_YET)
        if order.refills and not order.refills[-1].state(now).final:
            raise Refusal(refusals.REFILLING)
        final = RefillState.COMPLETED if order.dropped else RefillState.REJECTED
        refill = PanelRefill(str(len(self.refills) + 1), order.id, now, final)
        order.dropped = False
        order.refills.append(refill)
        self.refills[refill.id] = refill
        return refill

    def refill_state(self, refill_id: str, now: float) -> RefillState:
        """How far a refill is. Raises Refusal."""
        refill = self.refills.get(refill_id)
        if refill is None:
            raise Refusal(refusals.REFILL)
        return refill.state(now)

    def cancel(self, order_id: str, now: float) -> PanelOrder:
        """Take the wish to cancel; it comes true a little later. Raises Refusal."""
        order = self.order(order_id)
        if not order.offer.service.cancel:
            raise Refusal(refusals.NO_CANCEL)
        if order.ended:
            raise Refusal(refusals.TOO_LATE)
        if order.cancel_asked:
            raise Refusal(refusals.CANCELING)
        order.cancel_asked = True
        self._at(now + CANCEL_TAKES, order, self._cancel)
        return order

    def seed(self, count: int) -> list[str]:
        """`count` orders that cost nothing and stay active for an hour of panel time; their ids."""
        now = self.settle()
        offers = [offer for offer in self._catalogue if service_type(offer.service.type).name == "Default"]
        life = Course(0.0, 0.0, 3600.0)
        if not offers:
            raise ValueError("there is no service to order")
        ids = []
        for number in range(count):
            offer = offers[number % len(offers)]
            order = self._new(offer, f"https://picgrid.example/p/{number}", offer.service.min, Decimal(0), now)
            order.course = life
            self._enter(order, now + life.end, self._end)
            ids.append(order.id)
        return ids

    def _new(self, offer: Offer, link: str, quantity: int, charge: Decimal, now: float) -> PanelOrder:
        number = str(self._next_order)
        dice = random.Random(f"{self._seed}/{number}")
        return PanelOrder(
            number,
            offer,
            link,
            quantity,
            charge,
            now,
            course(offer.behaviour, quantity, dice),
            dice.randint(0, 50_000),
        )

    def _check_place(self, order: PanelOrder) -> None:
        if order.place in self._busy and not order.offer.behaviour.same_link:
            raise Refusal(refusals.ACTIVE)

    def _pay(self, charge: Decimal) -> None:
        if charge > self.balance:
            raise Refusal(refusals.FUNDS)
        self.balance -= charge

    def _enter(self, order: PanelOrder, at: float, event: _Event) -> None:
        self._next_order += 1
        self.orders[order.id] = order
        self._busy[order.place] = order.id
        self._at(at, order, event)

    def _at(self, at: float, order: PanelOrder, event: _Event) -> None:
        if at != NEVER:
            self._event_number += 1
            heapq.heappush(self._events, (at, self._event_number, order, event))

    def _end(self, order: PanelOrder, at: float) -> None:  # noqa: ARG002 - every event is told its time
        order.dropped = order.course.drops
        self._finish(order, order.course.final, order.course.short)

    def _finish(self, order: PanelOrder, final: OrderState, short: int) -> None:
        order.ended, order.short = final, short
        if self._busy.get(order.place) == order.id:
            del self._busy[order.place]
        if final is OrderState.PARTIAL:
            self.balance += (order.charge * short / order.quantity).quantize(STEP, ROUND_HALF_UP)
        elif final in (OrderState.CANCELED, OrderState.FAILED, OrderState.REFUNDED):
            self.balance += order.charge

    def _cancel(self, order: PanelOrder, at: float) -> None:
        if order.series and order.series.followed:
            self._finish(order, OrderState.CANCELED, 0)
            return
        remains = self._drip_unstarted(order) if order.series else order.remains(at)
        self._finish(order, OrderState.CANCELED if remains >= order.quantity else OrderState.PARTIAL, remains)

    def _run(self, order: PanelOrder, at: float) -> None:
        series = _series(order)
        child = self._child(order, order.quantity // series.runs, order.charge / series.runs, at)
        due, event = (child.born + child.course.end, self._end) if len(series.children) == series.runs else (at, None)
        self._at(due if event else at + series.every, order, event or self._run)

    def _child(self, order: PanelOrder, quantity: int, charge: Decimal, at: float) -> PanelOrder:
        offer = Offer(order.offer.service, Behaviour(Habit.QUICK, same_link=True))
        child = self._new(offer, order.link, quantity, charge.quantize(STEP, ROUND_HALF_UP), at)
        self._next_order += 1
        self.orders[child.id] = child
        self._at(at + child.course.end, child, self._end)
        _series(order).children.append(child.id)
        return child

    def _drip_unstarted(self, order: PanelOrder) -> int:
        series = _series(order)
        return order.quantity - order.quantity // series.runs * len(series.children)

    def _drip_remains(self, order: PanelOrder, now: float) -> int:
        series = _series(order)
        if series.followed:
            return 0
        return self._drip_unstarted(order) + sum(self.orders[child].remains(now) for child in series.children)

    def _subscribe(self, offer: Offer, fields: Mapping[str, str], now: float) -> PanelOrder:
        followed = read_subscription(offer.service, fields, self._clock.date_at(now).date())
        order = self._new(offer, followed.username, followed.most, Decimal(0), now)
        self._check_place(order)
        order.series = Series(followed=followed, every=POST_EVERY)
        if followed.expiry:
            midnight = datetime.combine(followed.expiry + timedelta(days=1), time(), UTC)
            order.series.ends = self._clock.seconds_at(midnight)
            self._at(order.series.ends, order, self._expire)
        self._enter(order, now + 1, self._old_posts)
        return order

    def _old_posts(self, order: PanelOrder, at: float) -> None:
        for _ in range(_followed(order).old_posts):
            self._post(order, at)
        self._at(at + POST_EVERY, order, self._new_post)

    def _new_post(self, order: PanelOrder, at: float) -> None:
        followed, series = _followed(order), _series(order)
        wanted = ENDLESS_POSTS if followed.posts is None else followed.posts + followed.old_posts
        if len(series.children) < wanted:
            self._post(order, at)
            self._at(at + series.every, order, self._new_post)
        elif followed.posts is not None:
            self._finish(order, OrderState.COMPLETED, 0)

    def _post(self, order: PanelOrder, at: float) -> None:
        followed = _followed(order)
        quantity = random.Random(f"{order.id}/{at}").randint(followed.least, followed.most)
        charge = price(order.offer.service, quantity)
        order.paused = charge > self.balance
        if not order.paused:
            self.balance -= charge
            self._child(order, quantity, charge, at)

    def _expire(self, order: PanelOrder, at: float) -> None:  # noqa: ARG002 - every event is told its time
        self._finish(order, OrderState.EXPIRED, 0)


def price(service: Service, quantity: int) -> Decimal:
    """What `quantity` pieces of a service cost, as the panel rounds."""
    flat = service_type(service.type).billing is Billing.FLAT
    exact = service.rate if flat else service.rate * quantity / 1000
    return exact.quantize(STEP, ROUND_HALF_UP)


def _series(order: PanelOrder) -> Series:
    if order.series is None:
        raise TypeError("the order has no children")
    return order.series


def _followed(order: PanelOrder) -> Followed:
    followed = _series(order).followed
    if followed is None:
        raise TypeError("not a subscription")
    return followed
