from __future__ import annotations

import contextlib
import gzip
import http.client
import json
import socket
import threading
import time
from urllib.parse import urlencode, urlsplit

import pytest

from smm_desktop.practice import Fault, FaultKind, PracticePanel
from smm_desktop.practice.faults import Faults

ORDER = {"service": "1", "link": "https://site.example/me", "quantity": "100"}
NOT_CARRIED_OUT = {
    "cut_before_reading",
    "cut_before",
    "html",
    "login",
    "too_many",
    "rate_text",
    "status_before",
    "gzip_bomb",
    "redirect",
    "refuse",
}


def raw_add(panel, **fields):
    """What comes over the wire for one `add`, and whether the connection was reset."""
    body = urlencode({"key": panel.key, "action": "add", **ORDER, **fields}).encode()
    head = f"POST /api/v2 HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    received = b""
    with socket.create_connection(("127.0.0.1", urlsplit(panel.url).port), timeout=20) as connection:
        connection.sendall(head + body)
        try:
            while part := connection.recv(65536):
                received += part
        except ConnectionResetError:
            return received, True
    return received, False


@pytest.mark.parametrize("kind", [kind.value for kind in FaultKind])
def test_each_kind_says_truly_whether_the_order_was_carried_out(still, kind):
    fault = Fault(FaultKind(kind), seconds=0.01, size=100_000)
    still.faults.next("add", fault)
    raw_add(still)
    assert fault.carries_out is (kind not in NOT_CARRIED_OUT)
    assert len(still.ledger.entries) == (1 if fault.carries_out else 0)
    assert still.faults.log[0].carried_out is fault.carries_out
    assert [entry.fault for entry in still.ledger.entries] == [kind] * len(still.ledger.entries)
    assert still.balance == 1000 - sum(entry.charge for entry in still.ledger.entries)


def until(true, seconds=10.0):
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it never came true"
        time.sleep(0.002)


@pytest.mark.parametrize("kind", ["cut_before", "cut_after"])
def test_a_cut_is_an_orderly_end_without_an_answer(still, kind):
    still.faults.next("add", Fault(FaultKind(kind)))
    assert raw_add(still) == (b"", False)


@pytest.mark.parametrize("kind", ["cut_before_reading", "reset"])
def test_a_reset_is_a_reset(still, kind):
    still.faults.next("add", Fault(FaultKind(kind)))
    assert raw_add(still) == (b"", True)


def test_cut_in_the_headers(still):
    still.faults.next("add", Fault(FaultKind.CUT_IN_HEADERS))
    received, _ = raw_add(still)
    assert received.startswith(b"HTTP/1.1 200 OK\r\n")
    assert b"\r\n\r\n" not in received


def test_cut_in_the_body(still):
    still.faults.next("add", Fault(FaultKind.CUT_IN_BODY))
    head, _, body = raw_add(still)[0].partition(b"\r\n\r\n")
    assert b"Content-Length: 16" in head
    assert body == b'{"order"'


@pytest.mark.parametrize(
    ("fault", "status", "kind", "start"),
    [
        (Fault(FaultKind.HTML), 200, "text/html", b"<!DOCTYPE html>"),
        (Fault(FaultKind.LOGIN), 200, "text/html", b"<!DOCTYPE html>"),
        (Fault(FaultKind.TOO_MANY), 429, "text/html", b"<h1>429"),
        (Fault(FaultKind.STATUS_BEFORE, status=500), 500, "text/html", b"<html>"),
        (Fault(FaultKind.STATUS_BEFORE), 502, "text/html", b"<html>"),
        (Fault(FaultKind.STATUS_AFTER, status=503), 503, "text/html", b"<html>"),
        (Fault(FaultKind.EMPTY), 200, "application/json", b""),
        (Fault(FaultKind.HALF_JSON), 200, "application/json", b'{"order"'),
        (Fault(FaultKind.DUPLICATE), 200, "application/json", b'{"order": 23501}{"order": 23501}'),
        (Fault(FaultKind.WRONG_TYPE), 200, "image/png", b'{"order": 23501}'),
        (Fault(FaultKind.REFUSE, text="No way"), 200, "application/json", b'{"error": "No way"}'),
        (Fault(FaultKind.RATE_TEXT), 200, "application/json", b'{"error": "Rate limit exceeded"}'),
        (Fault(FaultKind.REDIRECT), 302, "text/html", b"<h1>Moved"),
    ],
)
def test_what_comes_instead_of_an_answer(ask, still, fault, status, kind, start):
    still.faults.next("add", fault)
    got = ask.get("add", **ORDER)
    assert (got.status, got.headers["content-type"].partition(";")[0]) == (status, kind)
    assert got.body.startswith(start)
    assert (got.body == start) is not start.startswith(b"<")


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_names_another_host(ask, still, status):
    still.faults.next("balance", Fault(FaultKind.REDIRECT, status=status, location="https://other.example/api/v2"))
    got = ask.get("balance")
    assert (got.status, got.headers["location"]) == (status, "https://other.example/api/v2")


def test_retry_after_is_told_where_it_is_given(ask, still):
    still.faults.next("balance", Fault(FaultKind.TOO_MANY, retry_after=7), Fault(FaultKind.TOO_MANY))
    assert [ask.get("balance").headers.get("retry-after") for _ in range(2)] == ["7", None]


def test_a_gzip_bomb_grows(ask, still):
    still.faults.next("services", Fault(FaultKind.GZIP_BOMB, size=10 * 1024 * 1024))
    got = ask.get("services")
    assert got.headers["content-encoding"] == "gzip"
    assert len(got.body) < 50_000
    grown = gzip.decompress(got.body)
    assert len(grown) > 10 * 1024 * 1024
    assert json.loads(grown) == []


def start_adding(panel, kind):
    panel.faults.next("add", Fault(kind, seconds=1.0))
    sender = threading.Thread(target=raw_add, args=(panel,))
    sender.start()
    return sender


def test_a_delay_before_carries_out_only_later(still):
    sender = start_adding(still, FaultKind.DELAY_BEFORE)
    until(lambda: still.calls)
    assert still.ledger.entries == ()
    sender.join()
    assert len(still.ledger.entries) == 1


def test_a_delay_after_carries_out_at_once(still):
    sender = start_adding(still, FaultKind.DELAY_AFTER)
    until(lambda: still.ledger.entries)
    assert sender.is_alive()
    sender.join()


def test_a_delayed_order_is_carried_out_though_the_caller_hung_up(still):
    still.faults.next("add", Fault(FaultKind.DELAY_BEFORE, seconds=0.2))
    connection = http.client.HTTPConnection("127.0.0.1", urlsplit(still.url).port, timeout=10)
    connection.request("POST", "/api/v2", urlencode({"key": still.key, "action": "add", **ORDER}))
    connection.close()
    until(lambda: still.ledger.entries)


def test_a_slow_drip_ends_with_the_whole_answer(ask, still):
    still.faults.next("balance", Fault(FaultKind.SLOW_DRIP, seconds=0.3))
    began = time.monotonic()
    assert ask("balance")["currency"] == "USD"
    assert time.monotonic() - began >= 0.29


def test_stopping_does_not_wait_for_a_delay_nor_carry_it_out(caller):
    with PracticePanel(services=1) as panel:
        panel.faults.always("*", Fault(FaultKind.DELAY_BEFORE, seconds=60))

        def call():
            with contextlib.suppress(http.client.HTTPException, OSError):
                caller(panel).get("add", **ORDER)

        sender = threading.Thread(target=call)
        sender.start()
        until(lambda: panel.calls)
        began = time.monotonic()
        panel.stop()
        sender.join()
        assert time.monotonic() - began < 30
        assert panel.ledger.entries == ()


def test_next_comes_before_always_which_comes_before_chance(ask, still):
    still.faults.random(1.0, ["empty"])
    still.faults.always("balance", Fault(FaultKind.LOGIN))
    still.faults.next("balance", Fault(FaultKind.HALF_JSON), None)
    bodies = [ask.get("balance").body for _ in range(3)]
    assert bodies[0] == b'{"balance": "1000",'
    assert json.loads(bodies[1]) == {"balance": "1000", "currency": "USD"}
    assert b"Sign in" in bodies[2]
    assert ask.get("services").body == b""
    still.faults.clear()
    assert ask("balance")["currency"] == "USD"
    assert [one.fault.kind for one in still.faults.log] == ["half_json", "login", "empty"]


def test_any_action_can_be_meant(ask, still):
    still.faults.next("*", Fault(FaultKind.EMPTY))
    assert ask.get("services").body == b""
    assert ask.get("balance").body != b""


def test_whether_it_is_carried_out_can_be_chosen(ask, still):
    still.faults.next("add", Fault(FaultKind.HTML, carried_out=True), Fault(FaultKind.EMPTY, carried_out=False))
    ask.get("add", **ORDER)
    assert len(still.ledger.entries) == 1
    assert ask.get("add", **ORDER | {"link": "a.example"}).body == b""
    assert len(still.ledger.entries) == 1


def test_a_refused_order_is_not_noted_as_carried_out(ask, still):
    still.faults.next("add", Fault(FaultKind.EMPTY))
    ask.get("add", **ORDER | {"quantity": "1"})
    assert [one.carried_out for one in still.faults.log] == [False]


def test_chance_has_its_rate_and_repeats_itself():
    def struck(seed):
        faults = Faults()
        faults.random(0.3, ["cut_after", Fault(FaultKind.STATUS_AFTER, status=500)], seed=seed, actions=("add",))
        assert faults.take("status") is None
        return [faults.take("add") for _ in range(1000)]

    first = struck(7)
    assert first == struck(7) != struck(8)
    assert sum(fault is not None for fault in first) == pytest.approx(300, abs=60)
    assert {fault.kind.value for fault in first if fault} == {"cut_after", "status_after"}


def test_wrong_wishes_are_refused():
    with pytest.raises(ValueError, match="rate"):
        Faults().random(2)
    with pytest.raises(ValueError, match="nonsense"):
        Faults().random(0.5, ["nonsense"])


def test_refusals_by_fault_are_in_the_dialect(ask, still):
    still.dialect = "strings"
    still.faults.next("add", Fault(FaultKind.REFUSE, text="Insufficient balance"))
    assert ask("add", **ORDER) == {"status": "fail", "message": "Insufficient balance"}
