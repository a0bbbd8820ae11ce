"""Orders placed later: looked at again, sent once, or held with the reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from smm_desktop.actions import accounts, attention, backups, balances, catalogue, following, placing, scheduled
from smm_desktop.actions.desk import Desk
from smm_desktop.actions.scheduled import Held, Placed, Retry
from smm_desktop.core.accounts import Account
from smm_desktop.core.errors import InputError
from smm_desktop.core.orders import OrderState, OrderStatus, Placing, Ticket
from smm_desktop.core.scheduling import GRACE, HoldReason, Scheduled
from smm_desktop.core.services import estimate
from smm_desktop.practice import PracticePanel
from smm_desktop.practice.faults import Fault, FaultKind
from smm_desktop.store import Store, Told
from smm_desktop.store import restore as store_restore

HOUR = timedelta(hours=1)


@dataclass
class Later:
    """A desk whose clock the test sets."""

    desk: Desk
    panel: PracticePanel
    account: Account
    clock: datetime

    def ticket(self, link: str = "https://site.example/p/1", service: str = "34", quantity: str = "100") -> Ticket:
        found = self.desk.store.services.get(self.account.id, service)
        assert found is not None
        fields = {"link": link, "quantity": quantity}
        cost = estimate(found, fields)
        return Ticket(self.account.id, service, found.name, found.type, fields, int(quantity), cost, "USD")

    def keep(self, ticket: Ticket | None = None, **when: object) -> Scheduled:
        asked = ticket or self.ticket()
        found = self.desk.store.services.get(self.account.id, asked.service)
        moment: dict[str, object] = when or {"due_at": self.clock + HOUR}
        return scheduled.schedule(self.desk, asked, rate=found.rate if found else None, **moment).one  # type: ignore[arg-type]

    def go(self, to: timedelta) -> scheduled.Due:
        self.clock += to
        return scheduled.look(self.desk)

    def place_due(self) -> list[object]:
        return [scheduled.place_due(self.desk, one.id).what for one in scheduled.look(self.desk).place]

    @property
    def ordered(self) -> int:
        """How many orders the panel took, by its own ledger."""
        return len(self.panel.ledger.entries)

    def only(self) -> Scheduled:
        (one,) = scheduled.all_open(self.desk)
        return one


@pytest.fixture
def later(desk: Desk, panel: PracticePanel, account: Account) -> Later:
    made = Later(desk, panel, account, datetime.now(UTC))
    desk.now = lambda: made.clock
    catalogue.refresh(desk, account.id)
    balances.refresh(desk, account.id)
    return made


def test_it_is_placed_at_its_time_once(later: Later) -> None:
    one = later.keep()
    assert later.go(HOUR - timedelta(seconds=1)).place == ()
    due = later.go(timedelta(seconds=1))
    assert [each.id for each in due.place] == [one.id]
    (placed,) = later.place_due()
    assert isinstance(placed, Placed)
    assert placed.order.placing is Placing.PLACED
    assert later.ordered == 1
    later.clock -= timedelta(days=1)
    assert later.place_due() == []
    assert scheduled.place_due(later.desk, one.id, by_person=True).what is None
    assert later.ordered == 1
    assert scheduled.all_open(later.desk) == ()
    row = later.desk.store.orders.get(placed.order.id)
    assert (row.estimate, row.link) == (one.ticket.estimate, one.ticket.link)


def test_two_that_try_at_once_send_it_once(later: Later) -> None:
    one = later.keep()
    later.clock += HOUR
    ticket = replace(one.ticket)
    first = placing.place_scheduled(later.desk, one, ticket)
    later.clock += timedelta(minutes=1)
    assert first is not None
    assert placing.place_scheduled(later.desk, one, ticket) is None
    assert later.ordered == 1


def test_too_late_waits_for_the_person_who_may_place_it_or_give_another_time(later: Later) -> None:
    later.keep()
    due = later.go(HOUR + GRACE + timedelta(seconds=1))
    assert due.place == ()
    assert [each.reason for each in due.held] == [HoldReason.MISSED]
    assert due.changes.scheduled
    assert attention.count(later.desk) == 1
    assert later.go(timedelta(0)).held == ()  # it is said once
    held = later.only()
    with pytest.raises(InputError, match="has passed"):
        scheduled.wait_anew(later.desk, held, due_at=later.clock - HOUR)
    again = scheduled.wait_anew(later.desk, held, due_at=later.clock + HOUR).one
    assert not again.held
    with pytest.raises(InputError, match="meanwhile"):
        scheduled.wait_anew(later.desk, held, due_at=later.clock + HOUR)  # as it was seen before
    placed = scheduled.place_due(later.desk, again.id, by_person=True).what
    assert isinstance(placed, Placed)
    assert later.ordered == 1


def test_deleted_is_not_placed(later: Later) -> None:
    one = later.keep()
    later.clock += HOUR
    scheduled.delete(later.desk, one.id)
    assert scheduled.place_due(later.desk, one.id).what is None
    assert later.ordered == 0


def rise(later: Later) -> None:
    later.panel.catalogue.change("34", rate=Decimal("50.5"))


def vanish(later: Later) -> None:
    later.panel.catalogue.remove("34")


def raise_minimum(later: Later) -> None:
    later.panel.catalogue.change("34", min=5000)


def change_type(later: Later) -> None:
    later.panel.catalogue.change("34", type="Custom Comments")


def spend(later: Later) -> None:
    later.panel.balance = Decimal("0.00001")


def change_key(later: Later) -> None:
    later.panel.key = "another-key"


def remove_account(later: Later) -> None:
    accounts.remove_account(later.desk, later.account.id, keep_history=True)


def order_elsewhere(later: Later) -> None:
    placing.place_order(later.desk, later.ticket(quantity="200"))


def leave_unknown(later: Later) -> None:
    later.panel.faults.next("add", Fault(FaultKind.CUT_AFTER))
    assert placing.place_order(later.desk, later.ticket(quantity="200")).order.placing is Placing.UNKNOWN


@pytest.mark.parametrize(
    ("happens", "reason", "said"),
    [
        (rise, HoldReason.PRICE, "now 5.05 USD, agreed"),
        (vanish, HoldReason.GONE, "does not list"),
        (raise_minimum, HoldReason.CHANGED, "At least 5,000"),
        (change_type, HoldReason.CHANGED, "Default → Custom Comments"),
        (spend, HoldReason.BALANCE, "does not cover"),
        (change_key, HoldReason.KEY, "key"),
        (remove_account, HoldReason.ACCOUNT, "removed"),
        (order_elsewhere, HoldReason.ACTIVE_LINK, "still running on this link"),
        (leave_unknown, HoldReason.UNKNOWN_LINK, "may be paid twice"),
    ],
)
def test_what_changed_meanwhile_holds_it(
    later: Later, happens: Callable[[Later], None], reason: HoldReason, said: str
) -> None:
    later.keep()
    happens(later)
    before = later.ordered
    later.clock += HOUR
    (held,) = later.place_due()
    assert isinstance(held, Held)
    assert later.ordered == before
    one = later.only()
    assert one.reason is reason
    assert said in str(one.why)
    assert later.go(timedelta(minutes=5)).place == ()


def test_a_lower_price_is_taken(later: Later) -> None:
    one = later.keep()
    later.panel.catalogue.change("34", rate=Decimal("0.01"))
    later.clock += HOUR
    (placed,) = later.place_due()
    assert isinstance(placed, Placed)
    assert one.ticket.estimate is not None
    assert placed.order.estimate is not None
    assert placed.order.estimate < one.ticket.estimate


def test_the_person_accepts_the_price_told_and_no_other(later: Later) -> None:
    later.keep()
    rise(later)
    later.clock += HOUR
    later.place_due()
    later.panel.catalogue.change("34", rate=Decimal("60.5"))
    later.clock += HOUR
    again = scheduled.place_due(later.desk, later.only().id, by_person=True).what
    assert isinstance(again, Held)
    assert "now 6.05 USD" in str(later.only().why)
    assert isinstance(scheduled.place_due(later.desk, later.only().id, by_person=True).what, Placed)
    assert later.ordered == 1


def test_a_panel_that_cannot_be_reached_is_tried_again_then_held_with_the_reason(later: Later) -> None:
    one = later.keep()
    later.panel.stop()
    later.clock += HOUR
    (retry,) = later.place_due()
    assert isinstance(retry, Retry)
    assert not later.only().held
    due = later.go(GRACE + timedelta(seconds=1)).held
    assert [each.reason for each in due] == [HoldReason.MISSED]
    scheduled.wait_anew(later.desk, later.only(), due_at=later.clock + HOUR)
    later.clock += HOUR + GRACE + timedelta(seconds=1)
    (held,) = scheduled.look(later.desk, {one.id: retry.why}).held
    assert held.reason is HoldReason.UNREACHABLE
    assert retry.why in str(held.why)
    later.panel.start()
    assert isinstance(scheduled.place_due(later.desk, one.id, by_person=True).what, Placed)


def test_refused_comes_back_to_the_person_and_is_not_sent_again_by_itself(later: Later) -> None:
    later.keep(later.ticket(service="27"))
    later.clock += HOUR
    (refused,) = later.place_due()
    assert isinstance(refused, Placed)
    assert refused.order.placing is Placing.REFUSED
    one = later.only()
    assert one.reason is HoldReason.REFUSED
    assert later.go(timedelta(minutes=1)).place == ()
    later.clock += HOUR
    later.panel.catalogue.change("27", name="Other")
    assert isinstance(scheduled.place_due(later.desk, one.id, by_person=True).what, Placed)
    assert len(later.panel.ledger.entries) == 0
    scheduled.delete(later.desk, one.id)
    assert scheduled.all_open(later.desk) == ()


def test_an_unknown_outcome_waits_as_an_unknown_order_and_is_not_sent_again(later: Later) -> None:
    one = later.keep()
    later.panel.faults.next("add", Fault(FaultKind.CUT_AFTER))
    later.clock += HOUR
    (unknown,) = later.place_due()
    assert isinstance(unknown, Placed)
    assert unknown.order.placing is Placing.UNKNOWN
    assert scheduled.all_open(later.desk) == ()
    assert scheduled.place_due(later.desk, one.id, by_person=True).what is None
    assert later.ordered == 1
    attention.it_was_not_placed(later.desk, unknown.order.id)
    assert later.only().reason is HoldReason.NOT_SENT


def tell(later: Later, order_id: int, state: OrderState) -> None:
    later.desk.store.orders.apply([Told(order_id, OrderStatus(state, state.title()))], later.clock)


def running(later: Later) -> int:
    return placing.place_order(later.desk, later.ticket(quantity="200")).order.id


def test_behind_an_order_that_completes(later: Later) -> None:
    ahead = running(later)
    assert [order.id for order in scheduled.running_on_link(later.desk, later.account.id, later.ticket().link)] == [
        ahead
    ]
    later.keep(behind=ahead)
    assert later.go(timedelta(days=2)).place == ()
    tell(later, ahead, OrderState.COMPLETED)
    (placed,) = later.place_due()
    assert isinstance(placed, Placed)
    assert later.ordered == 2


@pytest.mark.parametrize("state", [OrderState.PARTIAL, OrderState.CANCELED, OrderState.FAILED])
@pytest.mark.parametrize("any_end", [False, True])
def test_behind_an_order_that_ends_otherwise(later: Later, state: OrderState, any_end: bool) -> None:
    ahead = running(later)
    later.keep(behind=ahead, any_end=any_end)
    tell(later, ahead, state)
    due = later.go(timedelta(minutes=1))
    assert [each.reason for each in due.held] == ([] if any_end else [HoldReason.ENDED])
    assert len(later.place_due()) == any_end
    assert later.ordered == 1 + any_end


def test_behind_an_order_whose_outcome_becomes_unknown(later: Later) -> None:
    """It cannot be scheduled behind one; but a kill can make one of it."""
    ahead = running(later)
    later.keep(behind=ahead)
    with later.desk.store.database.writing() as connection:
        connection.execute("UPDATE orders SET placing = 'unknown', tab = 6 WHERE id = ?", (ahead,))
        connection.execute("UPDATE outbox SET state = 'unknown' WHERE order_id = ?", (ahead,))
    assert later.go(timedelta(days=9)).held == ()
    attention.it_was_not_placed(later.desk, ahead)
    assert [each.reason for each in later.go(timedelta(0)).held] == [HoldReason.ENDED]
    with pytest.raises(InputError, match="ended meanwhile"):
        scheduled.wait_anew(later.desk, later.only(), behind=ahead)


def test_two_behind_the_same_order_go_one_behind_the_other(later: Later) -> None:
    ahead = running(later)
    later.keep(behind=ahead)
    later.keep(later.ticket(quantity="300"), behind=ahead)
    tell(later, ahead, OrderState.COMPLETED)
    first, second = later.place_due()
    assert isinstance(first, Placed)
    assert second is None
    assert later.only().ahead is not None
    assert later.only().ahead.id == first.order.id  # type: ignore[union-attr]
    tell(later, first.order.id, OrderState.COMPLETED)
    assert [type(each) for each in later.place_due()] == [Placed]
    assert later.ordered == 3


def test_following_sees_the_end_that_it_waits_for(later: Later) -> None:
    ahead = placing.place_order(later.desk, later.ticket(service="1")).order.id
    later.keep(behind=ahead)
    later.panel.advance(3600)
    following.refresh_orders(later.desk)
    assert [one.ahead.id for one in scheduled.look(later.desk).place if one.ahead] == [ahead]


def test_a_backup_put_in_place_holds_what_waited(later: Later, tmp_path: Path) -> None:
    later.keep()
    backup = backups.back_up(later.desk)
    later.clock += HOUR
    later.place_due()
    later.desk.close()
    store_restore(later.desk.store.folder, backup.path)
    again = Store.open(later.desk.store.folder)
    (one,) = again.scheduled.all()
    assert one.reason is HoldReason.RESTORED
    again.close()


def test_without_its_history_an_account_leaves_nothing_scheduled(later: Later) -> None:
    later.keep(behind=running(later))
    accounts.remove_account(later.desk, later.account.id, keep_history=False)
    assert scheduled.all_open(later.desk) == ()
