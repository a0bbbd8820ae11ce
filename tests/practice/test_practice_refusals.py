from __future__ import annotations

import http.client
from decimal import Decimal
from urllib.parse import urlsplit

import pytest

GOOD = {"service": "1", "link": "https://site.example/me", "quantity": "100"}
TRAFFIC = {"service": "9", "link": "a.example", "quantity": "100", "country": "US", "device": "1"}
FOLLOW = {"service": "8", "username": "x", "min": "50", "max": "60", "delay": "0"}

REFUSED = {
    "no service": ({"service": ""}, "Incorrect service ID"),
    "unknown service": ({"service": "999999"}, "Incorrect service ID"),
    "disabled service": ({"service": "27"}, "Disabled service ID"),
    "no link": ({"link": " "}, "Incorrect link"),
    "bad link": ({"link": "https://a.example/with space"}, "Incorrect link"),
    "private": ({"link": "https://a.example/private/x"}, "The link leads to a private account"),
    "less": ({"quantity": "49"}, "Quantity less than minimal 50"),
    "more": ({"quantity": "10001"}, "Quantity more than maximum 10000"),
    "no quantity": ({"quantity": ""}, "neworder.error.quantity"),
    "words": ({"quantity": "many"}, "Quantity less than minimal 50"),
    "huge": ({"quantity": "9" * 40}, "Quantity less than minimal 50"),
    "no drip-feed here": ({"runs": "2", "interval": "10"}, "neworder.error.runs"),
    "runs alone": ({"service": "7", "runs": "2"}, "neworder.error.interval"),
    "interval too short": ({"service": "7", "runs": "2", "interval": "5"}, "neworder.error.interval"),
    "runs above all": (
        {"service": "7", "quantity": "50000", "runs": "2", "interval": "9"},
        "Quantity more than maximum 50000",
    ),
    "no comments": ({"service": "5", "comments": " \n "}, "neworder.error.comments"),
    "too many comments": ({"service": "5", "comments": "Nice\n" * 1501}, "Quantity more than maximum 1500"),
    "no answer": ({"service": "10"}, "neworder.error.answer_number"),
    "device": (TRAFFIC | {"device": "9", "type_of_traffic": "3"}, "neworder.error.device"),
    "no keyword": (TRAFFIC | {"type_of_traffic": "1"}, "neworder.error.google_keyword"),
    "no referrer": (TRAFFIC | {"type_of_traffic": "2"}, "neworder.error.referring_url"),
    "delay": (FOLLOW | {"delay": "7"}, "neworder.error.delay"),
    "min over max": (FOLLOW | {"min": "70"}, "neworder.error.min"),
    "min too low": (FOLLOW | {"min": "5"}, "Quantity less than minimal 50"),
    "past": (FOLLOW | {"expiry": "01/01/2020"}, "neworder.error.expiry"),
    "no date": (FOLLOW | {"expiry": "2030-01-01"}, "neworder.error.expiry"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_wrong_order_is_refused_and_not_charged(ask, still, name):
    change, text = REFUSED[name]
    assert ask("add", **{**GOOD, **change}) == {"error": text}
    assert still.balance == 1000
    assert still.ledger.entries == ()


def test_not_enough_funds(ask, still):
    still.balance = Decimal("0.08999")
    assert ask("add", **GOOD) == {"error": "Not enough funds on balance"}
    still.balance = Decimal("0.09000")
    assert "order" in ask("add", **GOOD)
    assert still.balance == 0


def test_a_second_order_on_the_link_while_the_first_is_active(ask, still):
    ask.add(1, quantity="100")
    again = ask("add", **GOOD | {"link": "HTTPS://site.example/me/"})
    assert again == {"error": "You have active order with this link. Please wait until order being completed."}
    still.advance(20)
    assert "order" in ask("add", **GOOD)


def test_a_second_order_on_the_link_is_taken_by_service_34_and_by_another_service(ask, still):
    orders = [ask.add(34, quantity="100"), ask.add(34, quantity="100"), ask.add(1, quantity="100")]
    assert len({*orders}) == len(still.ledger.entries) == 3


@pytest.mark.parametrize("key", ["wrong", "", "PRACTICE-KEY"])
@pytest.mark.parametrize("action", ["services", "balance", "add", "status", "refill", "refill_status", "cancel", "x"])
def test_a_wrong_key_gets_one_sentence_everywhere(ask, still, key, action):
    assert ask(action, **{**GOOD, "order": "1", "orders": "1", "key": key}) == {"error": "Invalid API key"}
    assert still.ledger.entries == ()


def test_no_key_at_all(ask):
    assert ask.send("POST", "/api/v2", b"action=balance").json == {"error": "Invalid API key"}


@pytest.mark.parametrize("action", ["", "orders", "Services"])
def test_an_unknown_action(ask, action):
    assert ask(action) == {"error": "Incorrect request"}


@pytest.mark.parametrize("action", ["status", "refill", "refill_status", "cancel"])
def test_ids_are_missing(ask, action):
    assert ask(action) == {"error": "Incorrect request"}


def test_more_than_a_hundred_ids(ask):
    ids = ",".join(map(str, range(101)))
    assert ask("status", orders=ids) == {"error": "Incorrect request"}
    assert len(ask("status", orders=ids.rpartition(",")[0])) == 100


def test_unknown_ids(ask):
    assert ask("status", order="x") == {"error": "Incorrect order ID"}
    assert ask("refill", order="1") == {"error": "Incorrect order ID"}
    assert ask("refill_status", refill="1") == {"error": "Incorrect refill ID"}


def test_what_cannot_be_refilled(ask, still):
    no_refill, running = ask.add(5, comments="Nice"), ask.add(1, quantity="50")
    assert ask("refill", order=no_refill)["error"] == "Refill is not available for this service"
    assert "not completed" in ask("refill", order=running)["error"]
    still.advance(20)
    ask("refill", order=running)
    assert "in progress" in ask("refill", order=running)["error"]
    still.advance(20)
    assert ask("refill", order=running) == {"refill": "2"}


def test_what_cannot_be_canceled(ask, still):
    fixed, done, twice = ask.add(3, quantity="100"), ask.add(1, quantity="50"), ask.add(22, quantity="50")
    still.advance(9)
    ask("cancel", orders=twice)
    errors = [one["cancel"]["error"] for one in ask("cancel", orders=f"{fixed},{done},{twice}")]
    assert errors == [
        "Cancel is not available for this service",
        "The order cannot be canceled any more",
        "Cancel was already requested for this order",
    ]
    assert len(still.ledger.cancels) == 1


def test_a_body_that_is_no_form(ask):
    assert ask.send("POST", "/api/v2", b"\xff\xfe\x00{}").json == {"error": "Invalid API key"}


def test_a_lying_length_is_turned_away(still):
    for length in ("-5", "x", "99999999999"):
        connection = http.client.HTTPConnection("127.0.0.1", urlsplit(still.url).port, timeout=10)
        connection.putrequest("POST", "/api/v2")
        connection.putheader("Content-Length", length)
        connection.endheaders()
        assert connection.getresponse().status == 413
        connection.close()
