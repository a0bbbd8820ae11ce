"""Words about orders: columns, meanings, links, tickets, outcomes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from smm_desktop.core.errors import NotSent, OutcomeUnknown, Refused
from smm_desktop.core.id_lists import order_ids
from smm_desktop.core.orders import Order, OrderEvent, OrderState, Placing
from smm_desktop.ui.pages import order_words as words
from smm_desktop.ui.pages.links import web_url
from smm_desktop.ui.pages.order_money import given_back
from smm_desktop.ui.pages.orders_columns import charge_text, charge_tooltip, order_columns, spoken_state
from smm_desktop.ui.pages.request_words import MOST_LINES, order_name, outcome
from smm_desktop.ui.pages.time_line import TimeLine
from smm_desktop.ui.tables.copying import as_csv, tsv

THEN = datetime(2026, 5, 1, 12, tzinfo=UTC)
HOSTILE = '<b>free</b>\u202egnp\x00\n=HYPERLINK("x")'


@pytest.fixture
def order() -> Order:
    return Order(
        id=7,
        account="a",
        order="23501",
        placing=Placing.PLACED,
        service="12",
        service_name="Followers",
        service_type="Default",
        link="https://x.example/p",
        fields={"link": "https://x.example/p", "quantity": "1000"},
        quantity=1000,
        state=OrderState.PARTIAL,
        text="Partial",
        estimate=Decimal("0.90"),
        charge=Decimal("0.27819"),
        currency="USD",
        start_count=3572,
        remains=157,
        placed_at=THEN,
        changed_at=THEN,
        answer='{"charge": "0.27819", "status": "Partial"}',
    )


def cells(order: Order) -> dict[str, str]:
    return {column.key: column.text(order) for column in order_columns(lambda id_: f"Panel {id_}")}


def test_a_row_as_it_is_shown(order):
    shown = cells(order)
    del shown["placed"]
    assert shown == {
        "state": "Partial",
        "order": "23501",
        "service": "12 · Followers",
        "link": "https://x.example/p",
        "quantity": "1,000",
        "progress": "84%",
        "start_count": "3,572",
        "remains": "157",
        "charge": "0.27819 USD",
        "refill": "",
        "account": "Panel a",
    }


def test_a_state_is_read_out_as_a_sentence(order):
    assert spoken_state(order) == "State: Partial, 157 of 1,000 remain"


def test_figures_stand_right_and_words_left():
    aligned = {column.key for column in order_columns(str) if column.align & Qt.AlignmentFlag.AlignRight}
    assert aligned == {"quantity", "progress", "start_count", "remains", "charge"}


@pytest.mark.parametrize(
    ("placing", "word", "money", "meaning"),
    [
        (Placing.SENDING, "Sending", "≈ 0.90 USD", "Being sent"),
        (Placing.NOT_SENT, "Not sent", "–", "Nothing was charged"),
        (Placing.REFUSED, "Refused", "–", "Nothing was charged"),
        (Placing.UNKNOWN, "Outcome unknown", "≈ 0.90 USD", "It may have been charged"),
    ],
)
def test_what_is_not_placed_says_so(order, placing, word, money, meaning):
    order = replace(order, placing=placing, order="", charge=None, state=OrderState.PENDING, detail="Their reason.")
    assert cells(order)["state"] == word
    assert charge_text(order) == money
    assert meaning in words.meaning(order)
    if placing is not Placing.SENDING:
        assert "Their reason." in words.meaning(order)


def test_charge_and_estimate_are_told_apart(order):
    assert charge_tooltip(order) == "Charged 0.27819 USD, estimated 0.90 USD."
    assert "has not told" in charge_tooltip(replace(order, charge=None))
    assert charge_text(replace(order, charge=None, estimate=None)) == "–"


def test_a_canceled_request_says_that_money_is_not_back_yet(order):
    running = replace(order, state=OrderState.IN_PROGRESS, cancel_asked=True)
    assert "Money comes back only" in words.meaning(running)
    assert words.meaning(replace(running, state=OrderState.CANCELED)) == ""


def test_words_from_a_panel_are_one_plain_line_in_every_cell(order):
    hostile = replace(
        order,
        order=HOSTILE,
        service_name=HOSTILE,
        link=HOSTILE,
        text=HOSTILE,
        state=OrderState.UNKNOWN,
        currency=HOSTILE,
    )
    for text in cells(hostile).values():
        assert "\n" not in text
        assert "\u202e" not in text
        assert "\x00" not in text


def test_copied_rows_cannot_become_formulas(order):
    hostile = replace(order, link="=1+1", service_name="+cmd")
    columns = order_columns(str)
    assert tsv(columns, [hostile]).count("\n") == 0
    assert "'=1+1" in as_csv(columns, [hostile])


def test_a_ticket_holds_what_support_asks_for(order):
    ticket = words.for_ticket(order)
    for part in ("23501", "https://x.example/p", "Start count: 3572", '"status": "Partial"'):
        assert part in ticket


def test_a_ticket_leaves_out_what_is_not_known(order):
    assert "Start count" not in words.for_ticket(replace(order, start_count=None))


@pytest.mark.parametrize("answer", ["", "not json", "[" * 100_000, '{"a": "\ud800"}'])
def test_any_answer_can_be_shown(answer):
    assert len(words.pretty_answer(answer)) <= words.MAX_ANSWER


def test_an_event_tells_what_remained():
    event = OrderEvent(THEN, OrderState.IN_PROGRESS, "In progress", start_count=10, remains=400)
    assert words.event_words(event, 1000) == "400 of 1,000 remain · start 10"
    assert words.event_words(event, None) == "start 10"


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ("https://x.example/p?q=1", "https://x.example/p?q=1"),
        ("x.example/p", "https://x.example/p"),
        ("http://x.example", "http://x.example"),
    ],
)
def test_web_links_can_be_opened(link, url):
    found = web_url(link)
    assert found is not None
    assert found.toString() == url


@pytest.mark.parametrize(
    "link",
    ["", "@name", "name", "file:///etc/passwd", "javascript:alert(1)", "javascript://x.example/%0a", "ftp://x.example",
     "smb://host/share", "https://", "https://u:p@x.example/", "x.example/a b", "data:text/html,hi"],
)  # fmt: skip
def test_nothing_else_is_opened(link):
    assert web_url(link) is None


def test_ids_are_found_in_any_paste():
    assert order_ids("1, 2;3\n4|5\t5 #6 'abc-7'\r\n") == ("1", "2", "3", "4", "5", "6", "abc-7")
    assert order_ids(" ,;\n") == ()


def test_all_taken_is_said_in_one_sentence():
    said = outcome({1: None, 2: None}, str)
    assert (said.text, said.details, said.role) == ("2 asked.", "", "card")


def test_a_single_reason_stands_in_the_sentence():
    said = outcome({1: None, 2: Refused("order", "Incorrect order ID")}, lambda id_: f"Order {id_}")
    assert said.text.startswith("1 asked, 1 refused: ")
    assert said.text.endswith("Incorrect order ID")
    assert said.details == "Order 2: Incorrect order ID"
    assert said.role == "notice"


def test_an_unknown_outcome_is_an_alarm():
    said = outcome({1: OutcomeUnknown("No answer came."), 2: NotSent("No connection.")}, str)
    assert said.text == "1 not sent, 1 with unknown outcome."
    assert said.role == "alarm"
    assert said.details.splitlines() == ["1: No answer came.", "2: No connection."]


def test_very_many_reasons_are_cut():
    said = outcome({id_: Refused("other", f"No {id_ % 2}") for id_ in range(500)}, str)
    assert len(said.details.splitlines()) == MOST_LINES + 1
    assert said.details.endswith("… and 488 more")


def test_an_order_is_called_by_the_id_the_person_knows(order):
    assert order_name(order, 7) == "Order 23501"
    assert order_name(None, 7) == "Order #7"


@pytest.mark.parametrize(
    ("state", "charge", "before", "expected"),
    [
        (OrderState.PARTIAL, "0.90", [], "0.1413 USD, by what remains of the quantity"),
        (OrderState.PARTIAL, "0.60", ["0.90"], "0.30 USD: the panel lowered its charge"),
        (OrderState.CANCELED, "0.90", ["0.90"], "0.90 USD: panels give the whole charge back"),
        (OrderState.CANCELED, "0", ["0.90"], "0.90 USD: the panel lowered its charge"),
        (OrderState.COMPLETED, "0.90", ["0.90"], ""),
        (OrderState.CANCELED, "0", [], ""),
    ],
)
def test_what_came_back_is_told_with_what_tells_it(
    order: Order, state: OrderState, charge: str, before: list[str], expected: str
) -> None:
    events = [OrderEvent(THEN, OrderState.IN_PROGRESS, "", charge=Decimal(each)) for each in before]
    assert given_back(replace(order, state=state, charge=Decimal(charge)), events, ()) == expected


def test_runs_that_came_up_short_are_told_beside_the_whole(order: Order) -> None:
    fields = {"quantity": "500", "runs": "2"}
    drip = replace(order, state=OrderState.COMPLETED, charge=Decimal("0.90"), fields=fields)
    half = replace(order, state=OrderState.PARTIAL, charge=Decimal("0.45"), quantity=None, remains=250)
    gone = replace(half, state=OrderState.CANCELED)
    assert given_back(drip, (), (half, gone)) == "0.675 USD for runs that came up short"
    assert given_back(replace(drip, state=OrderState.CANCELED), (), (half,)).startswith("0.90 USD:")
    assert given_back(replace(drip, charge=None), (), (half,)) == ""
    lowered = [OrderEvent(THEN, OrderState.IN_PROGRESS, "", charge=Decimal("1.125"))]
    assert given_back(drip, lowered, (half,)) == "0.225 USD: the panel lowered its charge"  # for that very run
    assert given_back(half, (), parent=drip) == "0.225 USD, by what remains of the quantity"


def test_the_time_line_tells_a_charge_where_it_is_another_one(qtbot) -> None:
    charges = [None, "0.90", "0.90", "0.54"]
    events = [OrderEvent(THEN, OrderState.PARTIAL, "", charge=Decimal(each) if each else None) for each in charges]
    line = TimeLine()
    qtbot.addWidget(line)
    line.show_events(events, 1000, "USD")
    told = [part.rpartition(" Partial")[2].strip() for part in line.accessibleDescription().split("; ")]
    assert told == ["charge 0.54 USD", "", "charge 0.90 USD", ""]
