"""What an order is billed for, against the table of the panels' page; and what an order tells of itself."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.core import money
from smm_desktop.core.changes import Changes
from smm_desktop.core.orders import Order, OrderState, Placing, Ticket
from smm_desktop.core.services import TYPES, Service, billed_quantity, estimate, lines, whole

NOON = datetime(2026, 3, 5, 12, tzinfo=UTC)
THREE = " one \n\n two\r\nthree \r\n"


def service(type_: str) -> Service:
    return Service("1", "N", type_, "C", Decimal("2.5"), 1, 1_000_000)


@pytest.mark.parametrize(
    ("type_", "fields", "billed", "cost"),
    [
        ("Default", {"quantity": "200"}, 200, "0.5"),
        ("Default", {"quantity": "200", "runs": "10", "interval": "30"}, 2000, "5"),
        ("Default", {"quantity": "200", "runs": "x"}, None, None),
        ("Default", {}, None, None),
        ("Package", {}, 1, "2.5"),
        ("SEO", {"quantity": "3", "keywords": THREE}, 3, "0.0075"),
        ("Custom Comments", {"comments": THREE}, 3, "0.0075"),
        ("Custom Comments", {"comments": "\n \n"}, None, None),
        ("Custom Comments Package", {"comments": THREE}, 1, "2.5"),
        ("Mentions", {"quantity": "10", "usernames": THREE}, 10, "0.025"),
        ("Mentions with Hashtags", {"quantity": "10", "usernames": THREE, "hashtags": THREE}, 10, "0.025"),
        ("Mentions Custom List", {"usernames": THREE}, 3, "0.0075"),
        ("Mentions Hashtag", {"quantity": "10"}, 10, "0.025"),
        ("Mentions User Followers", {"quantity": "10"}, 10, "0.025"),
        ("Mentions Media Likers", {"quantity": "10"}, 10, "0.025"),
        ("Comment Likes", {"quantity": "10"}, 10, "0.025"),
        ("Comment Replies", {"comments": THREE, "username": "u"}, 3, "0.0075"),
        ("Poll", {"quantity": "10", "answer_number": "2"}, 10, "0.025"),
        ("Invites from Groups", {"quantity": "10", "groups": THREE}, 10, "0.025"),
        ("Subscriptions", {"min": "10", "max": "20", "posts": "5"}, 100, "0.25"),
        ("Subscriptions", {"min": "10", "max": "20", "posts": "5", "old_posts": "3"}, 160, "0.4"),
        ("Subscriptions", {"min": "10", "max": "20", "posts": ""}, None, None),
        ("Web Traffic", {"quantity": "10", "runs": "4"}, 40, "0.1"),
        ("Never met", {"quantity": "10"}, 10, "0.025"),
    ],
)
def test_what_is_billed(type_: str, fields: dict[str, str], billed: int | None, cost: str | None) -> None:
    assert billed_quantity(service(type_), fields) == billed
    assert estimate(service(type_), fields) == (None if cost is None else Decimal(cost))


def test_the_table_above_has_every_type() -> None:
    assert len(TYPES) == 17


@given(
    st.decimals(min_value=0, max_value=Decimal("9999999999"), places=8),
    st.integers(0, 10**24),
    st.sampled_from([1, 1000]),
)
def test_an_estimate_is_exact_at_any_size(rate: Decimal, billed: int, per: int) -> None:
    numerator = money.to_units(rate) * billed
    steps = -(-numerator // (per * 1000))
    with localcontext(prec=60):
        assert money.estimate(rate, billed, per) * 100_000 == steps


def test_nothing_is_written_as_minus_nothing() -> None:
    assert money.plain_amount(money.parse_amount("-0")) == "0.00"


@given(st.text(max_size=30))
def test_a_whole_number_is_digits_only(text: str) -> None:
    number = whole(text)
    if number is not None:
        assert text.strip().lstrip("0") == (str(number) if number else "")
        assert number < 10**12


@given(st.lists(st.text(st.characters(exclude_characters="\r\n"), max_size=8)), st.sampled_from(["\n", "\r\n"]))
def test_lines_are_the_same_with_any_line_end(items: list[str], end: str) -> None:
    assert lines(end.join(items)) == tuple(item.strip() for item in items if item.strip())


ORDER = Order(
    id=1,
    account="a",
    order="23501",
    placing=Placing.PLACED,
    service="1",
    service_name="N",
    service_type="Default",
    link="https://site.example/p",
    fields={},
    quantity=200,
    state=OrderState.IN_PROGRESS,
    text="In progress",
    estimate=None,
    charge=None,
    currency="USD",
    start_count=None,
    remains=50,
    placed_at=NOON,
    changed_at=NOON,
)


@pytest.mark.parametrize(
    ("change", "done"),
    [
        ({}, 0.75),
        ({"remains": 200}, 0.0),
        ({"remains": 0}, 1.0),
        ({"remains": -20}, 1.0),
        ({"remains": 900}, 0.0),
        ({"remains": None}, None),
        ({"quantity": None}, None),
        ({"quantity": 0}, None),
        ({"state": OrderState.PENDING, "remains": 0}, None),
        ({"state": OrderState.UNKNOWN, "remains": 0}, None),
        ({"state": OrderState.COMPLETED, "remains": None, "quantity": None}, 1.0),
        ({"state": OrderState.PARTIAL, "remains": 157}, 0.215),
    ],
)
def test_how_much_is_delivered(change: dict[str, object], done: float | None) -> None:
    assert replace(ORDER, **change).done == (None if done is None else pytest.approx(done))  # type: ignore[arg-type]


@pytest.mark.parametrize("placing", [*Placing])
@pytest.mark.parametrize("state", [*OrderState])
def test_only_placed_orders_that_may_change_are_active(placing: Placing, state: OrderState) -> None:
    order = replace(ORDER, placing=placing, state=state)
    assert order.active == (placing is Placing.PLACED and not state.final)


def test_a_subscription_works_on_its_username() -> None:
    ticket = Ticket("a", "1", "N", "Subscriptions", {"username": "someone"})
    assert ticket.link == "someone"
    assert replace(ticket, fields={"link": "l", "username": "u"}).link == "l"


def test_changes_add_up() -> None:
    one, two = Changes(accounts=frozenset({"a"}), orders=frozenset({1})), Changes(orders=frozenset({2}), added=True)
    assert one | two == Changes(accounts=frozenset({"a"}), orders=frozenset({1, 2}), added=True)
    assert one | Changes() == one
    assert one
    assert not Changes()
