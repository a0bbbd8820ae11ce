from __future__ import annotations

import itertools
import random
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import get_args

import pytest
from store_helping import begin, ended, place, status

from smm_desktop.core.accounts import Account
from smm_desktop.core.history import TABS, OrderQuery, SortKey
from smm_desktop.core.orders import OrderState, OrderStatus, Placing
from smm_desktop.core.refills import RefillState, RefillStatus
from smm_desktop.store import Store, Told
from smm_desktop.store.rows import TAB_CODES, tab_code

SEVERAL = [
    (OrderState.PENDING, "active"),
    (OrderState.PROCESSING, "active"),
    (OrderState.IN_PROGRESS, "active"),
    (OrderState.ACTIVE, "active"),
    (OrderState.PAUSED, "active"),
    (OrderState.UNKNOWN, "active"),
    (OrderState.COMPLETED, "completed"),
    (OrderState.EXPIRED, "completed"),
    (OrderState.PARTIAL, "partial"),
    (OrderState.CANCELED, "canceled"),
    (OrderState.REFUNDED, "canceled"),
    (OrderState.FAILED, "failed"),
]


@pytest.mark.parametrize(("state", "tab"), SEVERAL)
def test_each_state_stands_in_one_tab(state: OrderState, tab: str) -> None:
    assert tab_code(Placing.PLACED, state) == TAB_CODES[tab]  # type: ignore[index]


def test_all_states_are_in_the_table() -> None:
    assert {state for state, _ in SEVERAL} == set(OrderState)


def test_tabs_count_what_the_query_finds(store: Store, now: datetime) -> None:
    ids = [place(store, now, number) for number in range(1, len(SEVERAL) + 1)]
    store.orders.apply([Told(id_, status(state)) for id_, (state, _) in zip(ids, SEVERAL, strict=True)], now)
    found = store.orders.find(OrderQuery())
    expected = {tab: sum(1 for _, name in SEVERAL if name == tab) for tab in TABS} | {"all": len(SEVERAL)}
    assert found.counts == expected
    for tab in TABS:
        listed = store.orders.find(OrderQuery(tab=tab))
        assert (listed.ids.typecode, len(listed.ids)) == ("I", expected[tab])
        assert listed.counts == expected
        searched = store.orders.find(OrderQuery(tab=tab, text="site.example"))
        assert (searched.ids, searched.counts) == (listed.ids, expected)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("p/12", [12]),
        ("P/12", [12]),
        ("1012", [12]),
        ("followers", [1, 12]),
        ("ÉCLAT", [3]),
        ("likes p/3", [3]),
        ("p/3 likes", [3]),
        ("followers likes", []),
        ("77", [3]),
        ("%", []),
        ("_", []),
        ("'; DROP TABLE orders", []),
        ("  ", [1, 3, 12]),
    ],
)
def test_text_finds_all_words_in_links_ids_and_names(
    store: Store, now: datetime, text: str, numbers: list[int]
) -> None:
    ids = {number: place(store, now, number) for number in (1, 12)}
    ids[3] = place(store, now, 3, service="77", name="Likes éclat")
    found = store.orders.find(OrderQuery(text=text))
    assert sorted(found.ids) == sorted(ids[number] for number in numbers)
    assert found.counts["all"] == len(numbers)


def test_limits_of_account_service_and_time(store: Store, now: datetime) -> None:
    store.accounts.add(Account("b", "Other", "https://other.example/api/v2"))
    first = place(store, now, 1)
    second = place(store, now + timedelta(hours=1), 2, account="b")
    third = place(store, now + timedelta(hours=2), 3, service="9")
    hour = timedelta(hours=1)
    for query, expected in (
        (OrderQuery(account="a"), [third, first]),
        (OrderQuery(account="b"), [second]),
        (OrderQuery(service="9"), [third]),
        (OrderQuery(since=now + hour), [third, second]),
        (OrderQuery(until=now + hour), [first]),
        (OrderQuery(since=now, until=now + 2 * hour, account="a", text="site"), [first]),
        (OrderQuery(descending=False), [first, second, third]),
    ):
        assert list(store.orders.find(query).ids) == expected


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("sort", get_args(SortKey))
def test_every_column_sorts(store: Store, now: datetime, sort: SortKey, descending: bool) -> None:
    store.accounts.add(Account("b", "Another", "https://other.example/api/v2"))
    ids = [
        place(store, now, 1, order="99", name="Beta"),
        place(store, now + timedelta(seconds=1), 2, order="100", name="alpha"),
        place(store, now + timedelta(seconds=2), 3, order="101", account="b", name="Gamma"),
    ]
    told = [
        status(OrderState.COMPLETED, charge=Decimal("0.3"), start_count=5, remains=0),
        status(OrderState.IN_PROGRESS, charge=Decimal("0.2"), start_count=9, remains=40),
        status(OrderState.PENDING),
    ]
    store.orders.apply([Told(id_, one) for id_, one in zip(ids, told, strict=True)], now)
    up = {
        "placed": [1, 2, 3],
        "order": [1, 2, 3],
        "service": [2, 1, 3],
        "link": [1, 2, 3],
        "charge": [3, 2, 1],
        "progress": [2, 1, 3],
        "start_count": [1, 2, 3],
        "remains": [1, 2, 3],
        "state": [2, 3, 1],
        "account": [3, 2, 1],
    }.get(sort, [3, 2, 1])
    down = {
        "progress": [1, 2, 3],
        "start_count": [2, 1, 3],
        "remains": [2, 1, 3],
        "charge": [1, 2, 3],
        "account": [2, 1, 3],
    }.get(sort, [3, 2, 1] if sort in ("quantity", "refill") else up[::-1])
    found = store.orders.find(OrderQuery(sort=sort, descending=descending)).ids
    assert list(found) == [ids[number - 1] for number in (down if descending else up)]


def test_a_page_keeps_its_order_and_leaves_out_what_is_gone(store: Store, now: datetime) -> None:
    one, two = place(store, now, 1), place(store, now, 2)
    assert [order.id for order in store.orders.page([two, 999, one])] == [two, one]
    with pytest.raises(KeyError):
        store.orders.get(999)


def test_a_status_changes_the_row_and_leaves_an_event(store: Store, now: datetime) -> None:
    id_ = place(store, now)
    later = now + timedelta(hours=1)
    told = status(OrderState.PARTIAL, charge=Decimal("0.27819"), start_count=3572, remains=157, currency="EUR")
    assert store.orders.apply([Told(id_, replace(told, answer="{…}"))], later) == ({id_}, frozenset())
    order = store.orders.get(id_)
    assert (order.state, order.text, order.charge) == (OrderState.PARTIAL, "Partial", Decimal("0.27819"))
    assert (order.start_count, order.remains, order.currency, order.answer) == (3572, 157, "EUR", "{…}")
    assert (order.changed_at, order.checked_at) == (later, later)
    assert [event.state for event in store.orders.events(id_)] == [OrderState.PENDING, OrderState.PARTIAL]
    assert store.orders.events(id_)[1].charge == Decimal("0.27819")


def test_the_same_status_again_changes_nothing_but_when_it_was_asked(store: Store, now: datetime) -> None:
    id_ = place(store, now)
    told = [Told(id_, status(OrderState.IN_PROGRESS, remains=5))]
    store.orders.apply(told, now)
    later = now + timedelta(minutes=1)
    assert store.orders.apply(told, later) == (frozenset(), frozenset())
    assert store.orders.get(id_).checked_at == later
    assert store.orders.get(id_).changed_at == now
    assert len(store.orders.events(id_)) == 2


def test_two_words_about_one_order_in_one_answer_follow_each_other(store: Store, now: datetime) -> None:
    id_ = place(store, now)
    told = [
        Told(id_, replace(status(OrderState.IN_PROGRESS, remains=5), answer="{1}")),
        Told(id_, replace(status(OrderState.COMPLETED, charge=Decimal("0.1")), answer="{2}")),
        Told(id_, None, "Incorrect order ID"),
    ]
    assert store.orders.apply(told, now) == ({id_}, frozenset())
    order = store.orders.get(id_)
    assert (order.state, order.remains, order.charge) == (OrderState.COMPLETED, 5, Decimal("0.1"))
    assert order.detail == "Incorrect order ID"
    assert [event.state for event in store.orders.events(id_)][-2:] == [OrderState.IN_PROGRESS, OrderState.COMPLETED]
    assert store.orders.find(OrderQuery(tab="completed")).ids == store.orders.find(OrderQuery()).ids


def test_the_same_words_again_are_looked_at_where_they_may_say_more_now(store: Store, now: datetime) -> None:
    """A state that was not known then, a trouble in between, and answers that were cut to what is kept of them."""
    unknown, troubled, long = (place(store, now, number) for number in range(1, 4))
    words = replace(status(OrderState.UNKNOWN), text="Fulfilled", answer='{"status": "Fulfilled"}')
    going = replace(status(OrderState.IN_PROGRESS, remains=5), answer='{"remains": "5"}')
    cut = replace(going, answer="{" + "x" * 5000)
    store.orders.apply([Told(unknown, words), Told(troubled, going), Told(long, cut)], now)
    store.orders.apply([Told(troubled, None, "The panel left it out.")], now)
    later = now + timedelta(minutes=1)
    told = [
        Told(unknown, replace(words, state=OrderState.COMPLETED)),
        Told(troubled, going),
        Told(long, replace(cut, remains=4)),
    ]
    assert store.orders.apply(told, later)[0] == {unknown, troubled, long}
    orders = store.orders.page([unknown, troubled, long])
    assert [order.state for order in orders] == [OrderState.COMPLETED, OrderState.IN_PROGRESS, OrderState.IN_PROGRESS]
    assert (orders[1].detail, orders[2].remains) == ("", 4)
    assert {order.checked_at for order in orders} == {later}


def test_many_answers_at_once_leave_what_they_leave_one_by_one(tmp_path: Path, now: datetime) -> None:
    """States, figures and troubles in a mixture, repeated in part."""
    dice, seen = random.Random(7), list[object]()
    rounds = [[_some_answer(dice) for _ in range(40)] for _ in range(12)]
    for at_once in (True, False):
        store = Store.open(tmp_path / str(at_once))
        store.accounts.add(Account("a", "Panel", "https://panel.example/api/v2", currency="USD"))
        ids = [place(store, now, number) for number in range(40)]
        for number, answers in enumerate(rounds):
            at = now + timedelta(minutes=number)
            told = [Told(id_, *answer) for id_, answer in zip(ids, answers, strict=True) if answer]
            for part in [told] if at_once else [[one] for one in told]:
                store.orders.apply(part, at)
        seen.append([(store.orders.page([id_]), store.orders.events(id_)) for id_ in ids])
        store.close()
    assert seen[0] == seen[1]


def _some_answer(dice: random.Random) -> tuple[OrderStatus | None, str] | None:
    if (kind := dice.random()) < 0.1:
        return None
    if kind < 0.2:
        return None, "The panel left it out."
    state = dice.choice((OrderState.PENDING, OrderState.IN_PROGRESS, OrderState.IN_PROGRESS, OrderState.COMPLETED))
    remains = dice.choice((100, 90, 90, 50, 0, None))
    charge = dice.choice((None, Decimal("0.27")))
    return replace(status(state, remains=remains, charge=charge), answer=f"{state} {remains} {charge}"), ""


def test_an_order_that_was_never_placed_is_left_alone(store: Store, now: datetime) -> None:
    intent = begin(store, now)
    store.outbox.settle([ended(intent, Placing.REFUSED, now)], now)
    assert store.orders.apply([Told(intent.order_id, status(OrderState.COMPLETED))], now) == (frozenset(), frozenset())
    assert store.orders.get(intent.order_id).placing is Placing.REFUSED


def test_progress_alone_is_a_change_but_no_event(store: Store, now: datetime) -> None:
    id_ = place(store, now)
    for remains in (9, 5):
        changed, _ = store.orders.apply([Told(id_, status(OrderState.IN_PROGRESS, remains=remains))], now)
        assert changed == {id_}
    assert store.orders.get(id_).remains == 5
    assert len(store.orders.events(id_)) == 2


def test_what_a_panel_leaves_out_stays_as_it_was(store: Store, now: datetime) -> None:
    id_ = place(store, now)
    whole = status(OrderState.IN_PROGRESS, charge=Decimal("0.1"), start_count=3, remains=5, currency="EUR")
    store.orders.apply([Told(id_, whole), Told(id_, status(OrderState.COMPLETED))], now)
    order = store.orders.get(id_)
    assert (order.charge, order.start_count, order.remains, order.currency) == (Decimal("0.1"), 3, 5, "EUR")


def test_numbers_no_file_can_hold_are_left_out(store: Store, now: datetime) -> None:
    id_ = place(store, now)
    store.orders.apply([Told(id_, status(OrderState.IN_PROGRESS, remains=10**30, charge=Decimal(10) ** 20))], now)
    order = store.orders.get(id_)
    assert (order.remains, order.charge) == (None, None)


def test_a_trouble_stands_in_the_detail_until_the_next_status(store: Store, now: datetime) -> None:
    id_ = place(store, now)
    assert store.orders.apply([Told(id_, None, "Incorrect order ID")], now)[0] == {id_}
    assert store.orders.apply([Told(id_, None, "Incorrect order ID")], now)[0] == frozenset()
    assert store.orders.get(id_).detail == "Incorrect order ID"
    assert store.orders.get(id_).active
    assert store.orders.apply([Told(id_, status(OrderState.PENDING))], now)[0] == {id_}
    assert store.orders.get(id_).detail == ""


def test_a_status_for_an_order_that_is_not_placed_is_left_out(store: Store, now: datetime) -> None:
    intent = begin(store, now)
    store.outbox.settle([ended(intent, Placing.UNKNOWN, now)], now)
    assert store.orders.apply([Told(intent.order_id, status(OrderState.COMPLETED))], now)[0] == frozenset()
    assert store.orders.get(intent.order_id).placing is Placing.UNKNOWN


def test_child_orders_are_followed_one_by_one(store: Store, now: datetime) -> None:
    id_ = place(store, now, order="50")
    told = [Told(id_, status(OrderState.ACTIVE, orders=("51", "52", "50", "")))]
    _, added = store.orders.apply(told, now)
    children = store.orders.page(sorted(added))
    assert [(child.order, child.parent, child.link) for child in children] == [
        ("51", "50", "https://site.example/p/1"),
        ("52", "50", "https://site.example/p/1"),
    ]
    assert store.orders.apply(told, now)[1] == frozenset()
    assert {followed.order for followed in store.orders.to_follow()} == {"50", "51", "52"}


def test_those_longest_not_asked_about_come_first(store: Store, now: datetime) -> None:
    ids = [place(store, now, number) for number in (1, 2, 3)]
    for id_, minutes in zip(ids, (3, 1, 2), strict=True):
        store.orders.apply([Told(id_, status(OrderState.PENDING))], now + timedelta(minutes=minutes))
    assert [followed.id for followed in store.orders.to_follow("a")] == [ids[1], ids[2], ids[0]]
    store.orders.apply([Told(ids[1], status(OrderState.COMPLETED))], now)
    assert ids[1] not in {followed.id for followed in store.orders.to_follow()}
    assert store.orders.to_follow("b") == []
    assert [followed.id for followed in store.orders.followed(ids)] == ids


def test_orders_of_a_removed_account_are_not_asked_about(store: Store, now: datetime) -> None:
    id_ = place(store, now)
    store.accounts.remove("a", keep_history=True)
    assert store.orders.to_follow() == []
    assert store.orders.followed([id_]) == []
    assert store.orders.get(id_).account == "a"


def test_orders_placed_elsewhere_are_taken_over_once(store: Store, now: datetime) -> None:
    told = {"70": status(OrderState.COMPLETED, charge=Decimal(1), currency="USD")}
    (id_,) = store.orders.take_over("a", told, now)
    assert store.orders.take_over("a", told, now) == ()
    order = store.orders.get(id_)
    assert (order.order, order.placing, order.state, order.charge) == ("70", Placing.PLACED, OrderState.COMPLETED, 1)
    assert store.orders.with_panel_id("a", "70") == id_
    assert store.orders.with_panel_id("a", "") is None


def test_orders_on_the_same_link(store: Store, now: datetime) -> None:
    one, two = place(store, now, 1), place(store, now + timedelta(hours=1), 1, order="5")
    place(store, now, 1, order="6", service="2")
    place(store, now, 2)
    assert [order.id for order in store.orders.same_link("a", "1", "http://www.site.example/p/1/")] == [two, one]


def test_refill_states_reach_the_order(store: Store, now: datetime) -> None:
    id_ = place(store, now)
    intents = store.outbox.begin_requests("refill", store.orders.page([id_]), now)
    store.outbox.settle([ended(intents[0], Placing.PLACED, now, panel_id="r7")], now)
    (refill,) = store.refills.to_follow("a")
    told = {refill.id: RefillStatus(RefillState.COMPLETED, "Completed")}
    assert store.refills.apply(told, now) == ({refill.id}, {id_})
    assert store.refills.apply(told, now) == (frozenset(), frozenset())
    assert store.orders.get(id_).refill_state is RefillState.COMPLETED
    assert store.refills.of_order(id_)[0].text == "Completed"
    assert store.refills.to_follow() == ()


def test_a_persons_answer_settles_an_unknown_order(store: Store, now: datetime) -> None:
    taken = place(store, now, 9, order="9")
    ids = [begin(store, now, number) for number in (1, 2)]
    store.outbox.settle([ended(intent, Placing.UNKNOWN, now) for intent in ids], now)
    first, second = (intent.order_id for intent in ids)
    assert store.orders.get(taken).order == "9"
    assert not store.unknowns.resolve(first, "9", "", now)
    assert store.unknowns.resolve(first, "23501", "", now)
    assert store.unknowns.resolve(second, "", "not there", now)
    assert not store.unknowns.resolve(second, "5", "", now)
    kept = [(order.placing, order.order, order.detail) for order in store.orders.page([first, second])]
    assert kept == [(Placing.PLACED, "23501", ""), (Placing.NOT_SENT, "", "not there")]
    assert store.unknowns.count() == 0


def test_what_other_orders_cost_meanwhile_is_told(store: Store, now: datetime) -> None:
    from smm_desktop.core.accounts import Balance

    times = itertools.count(1)

    def later() -> datetime:
        return now + timedelta(seconds=next(times))

    store.accounts.note_balance("a", Balance(Decimal(10)), later())
    place(store, later(), 1)
    intent = begin(store, later(), 2)
    store.outbox.settle([ended(intent, Placing.UNKNOWN, now)], later())
    store.accounts.note_balance("a", Balance(Decimal("9.82")), later())
    place(store, later(), 3)
    (evidence,) = store.unknowns.all()
    assert (evidence.other_count, evidence.others) == (1, Decimal("0.09"))


def test_a_time_line_tells_how_an_order_went_on_in_steps(store: Store, now: datetime) -> None:
    id_ = place(store, now)
    for minute, remains in enumerate((100, 99, 98, 94, 93, 50, 50, 0), 1):
        told = status(OrderState.IN_PROGRESS, remains=remains, start_count=7)
        store.orders.apply([Told(id_, told)], now + timedelta(minutes=minute))
    store.orders.apply([Told(id_, status(OrderState.COMPLETED, remains=0))], now + timedelta(minutes=9))
    line = [(event.state, event.remains) for event in store.orders.events(id_)]
    assert line[1:] == [
        *((OrderState.IN_PROGRESS, remains) for remains in (100, 99, 94, 50, 0)),
        (OrderState.COMPLETED, 0),
    ]
