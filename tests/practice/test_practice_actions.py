from __future__ import annotations

import http.client
import json
from decimal import Decimal
from urllib.parse import urlencode, urlsplit

import pytest

from smm_desktop.practice import PracticePanel

FIELDS_BY_SERVICE = {
    1: {"quantity": "100"},
    5: {"comments": "Nice\r\n\r\nGood\n Great "},
    6: {},
    7: {"quantity": "10", "runs": "3", "interval": "6"},
    8: {"username": "someone", "min": "50", "max": "60", "delay": "5", "posts": "2", "link": ""},
    9: {"quantity": "100", "country": "US", "device": "5", "type_of_traffic": "3"},
    10: {"quantity": "10", "answer_number": "2"},
    11: {"quantity": "100", "keywords": "one\ntwo"},
    12: {"comments": "Nice\nGood"},
    13: {"quantity": "50", "usernames": "a\nb"},
    14: {"quantity": "50", "usernames": "a\nb", "hashtags": "#c"},
    15: {"usernames": "a\nb\nc"},
    16: {"quantity": "50", "hashtag": "#c"},
    17: {"quantity": "50", "username": "a"},
    18: {"quantity": "50", "media": "https://site.example/m"},
    19: {"quantity": "50", "username": "a"},
    20: {"username": "a", "comments": "Nice\nGood"},
    21: {"quantity": "50", "groups": "g\nh"},
    31: {"quantity": "50", "anything": "else"},
    32: {"quantity": "100"},
}
CHARGES = {
    1: "0.09",
    5: "0.024",
    6: "2.5",
    7: "0.0135",
    8: "0",
    9: "0.022",
    12: "1.95",
    15: "0.018",
    20: "0.018",
    32: "0.0015",
}


def test_services_are_as_the_page_prints_them(ask):
    services = ask("services")
    assert len(services) == 60
    assert {name: services[0][name] for name in ("service", "name", "type", "category", "rate", "min", "max")} == {
        "service": 1,
        "name": "Followers",
        "type": "Default",
        "category": "First Category",
        "rate": "0.90",
        "min": "50",
        "max": "10000",
    }
    assert services[0]["refill"] is True


def test_balance(ask):
    assert ask("balance") == {"balance": "1000", "currency": "USD"}


@pytest.mark.parametrize("service", FIELDS_BY_SERVICE)
def test_every_type_is_taken_and_completes(ask, still, service):
    order = ask.add(service, **{"link": "https://site.example/me", **FIELDS_BY_SERVICE[service]})
    if service in CHARGES:
        assert still.ledger.order(order).charge == Decimal(CHARGES[service])
    still.advance(500)
    assert ask("status", order=order)["status"] == "Completed"


def test_one_status_and_many(ask):
    first = ask.add(1, "https://site.example/1", quantity="1000")
    second = ask.add(1, "https://site.example/2", quantity="500")
    assert ask("status", order=first) == {
        "charge": "0.90000",
        "start_count": "0",
        "status": "Pending",
        "remains": "1000",
        "currency": "USD",
    }
    many = ask("status", orders=f"{first}, {second},10")
    assert list(many) == [first, second, "10"]
    assert many[second]["remains"] == "500"
    assert many["10"] == {"error": "Incorrect order ID"}


def test_refills(ask, still):
    first, second = ask.add(1, "a.example/1", quantity="50"), ask.add(4, "a.example/2", quantity="50")
    still.advance(20)
    assert ask("refill", order=first) == {"refill": "1"}
    assert ask("refill", orders=f"{second},7") == [
        {"order": int(second), "refill": 2},
        {"order": 7, "refill": {"error": "Incorrect order ID"}},
    ]
    assert ask("refill_status", refill="1") == {"status": "Pending"}
    still.advance(5)
    assert ask("refill_status", refills="1,2,9") == [
        {"refill": "1", "status": "In progress"},
        {"refill": "2", "status": "In progress"},
        {"refill": "9", "status": {"error": "Incorrect refill ID"}},
    ]
    still.advance(10)
    assert [one["status"] for one in ask("refill_status", refills="1,2")] == ["Rejected", "Completed"]
    assert [(one.refill, one.order) for one in still.ledger.refills] == [("1", first), ("2", second)]


def test_cancel(ask, still):
    order = ask.add(22, quantity="1000")
    assert ask("cancel", orders=f"{order},9") == [
        {"order": int(order), "cancel": 1},
        {"order": 9, "cancel": {"error": "Incorrect order ID"}},
    ]
    assert ask("status", order=order)["status"] == "Pending"
    still.advance(4)
    assert ask("status", order=order)["status"] == "Canceled"
    assert still.balance == Decimal(1000)
    assert [one.order for one in still.ledger.cancels] == [order]


def test_calls_are_kept_without_the_key(ask, still):
    ask.add(1, quantity="100")
    assert still.calls == (("add", {"service": "1", "link": "https://site.example/me", "quantity": "100"}),)
    assert still.key not in repr(still.calls)


def test_one_connection_serves_many_calls(still):
    connection = http.client.HTTPConnection("127.0.0.1", urlsplit(still.url).port, timeout=10)
    body = urlencode({"key": still.key, "action": "balance"})
    for _ in range(3):
        connection.request("POST", "/api/v2", body)
        socket_before = connection.sock
        assert json.loads(connection.getresponse().read())["currency"] == "USD"
        assert connection.sock is socket_before
    connection.close()


def test_stop_ends_open_connections_and_start_keeps_the_address(ask, still):
    order = ask.add(1, quantity="100")
    connection = http.client.HTTPConnection("127.0.0.1", urlsplit(still.url).port, timeout=10)
    connection.request("POST", "/api/v2", urlencode({"key": still.key, "action": "balance"}))
    connection.getresponse().read()
    address = still.url
    still.stop()
    assert connection.sock.recv(1) == b""
    connection.close()
    with pytest.raises(ConnectionRefusedError):
        ask("balance")
    still.start()
    assert still.url == address
    assert ask("status", order=order)["status"] == "Pending"


def test_no_address_before_start():
    with pytest.raises(RuntimeError):
        _ = PracticePanel(services=1).url


def test_seeded_orders_are_active_and_cost_nothing(ask, still):
    orders = still.seed_orders(10_000)
    assert len(set(orders)) == 10_000
    still.advance(60)
    words = {one["status"] for one in ask("status", orders=",".join(orders[-100:])).values()}
    assert words == {"In progress"}
    assert still.balance == 1000
    assert still.ledger.entries == ()


def test_other_addresses_are_pages(ask):
    got = ask.send("GET", "/")
    assert (got.status, got.headers["content-type"]) == (404, "text/html; charset=utf-8")
    assert ask.send("POST", "/login", b"x=1").status == 404


def test_a_changed_and_a_removed_service_are_seen_at_once(ask, still):
    ask("services")
    still.catalogue.change("1", rate=Decimal("1.80"))
    still.catalogue.remove("2")
    assert [(one["service"], one["rate"]) for one in ask("services")[:2]] == [(1, "1.80"), (3, "0.012")]
    assert ask("add", service="2", link="a.example", quantity="100") == {"error": "Incorrect service ID"}
