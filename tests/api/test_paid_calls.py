"""What a paid call says in every way it can fail, and that the panel sees its request at most once."""

from __future__ import annotations

import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from smm_desktop.api import Pace, PanelClient
from smm_desktop.core.errors import BadReply, NotSent, OutcomeUnknown, PanelError, RefusalKind, Refused
from tests.api.panel_socket import (
    Behaviour,
    PanelSocket,
    answers,
    answers_and_closes,
    drips,
    http,
    resets,
    says_nothing,
)

KEY = "canary-key-0123456789"

Paid = Callable[[PanelClient], object]
PAID: dict[str, Paid] = {
    "add": lambda client: client.add("1", {"link": "https://x.example/a", "quantity": "100"}),
    "refill": lambda client: client.refill("7"),
    "refills": lambda client: client.refills(["7", "8"]),
    "cancel": lambda client: client.cancel(["7"]),
}


def client_of(url: str, timeout: float = 2.0) -> PanelClient:
    return PanelClient(url=url, key=KEY, timeout=timeout, pace=Pace.unlimited())


def error_of(paid: Paid, url: str, timeout: float = 2.0) -> PanelError:
    with client_of(url, timeout) as client, pytest.raises(PanelError) as caught:
        paid(client)
    return caught.value


@pytest.fixture(params=list(PAID), name="paid")
def _paid(request: pytest.FixtureRequest) -> Paid:
    return PAID[request.param]


GOOD = http(b'{"order": 5, "refill": 5, "cancel": 1}')

UNKNOWN: dict[str, Behaviour] = {
    "closed without an answer": answers_and_closes(),
    "reset without an answer": resets(),
    "cut in the status line": answers_and_closes(b"HTTP/1.1 20"),
    "cut in the headers": answers_and_closes(b"HTTP/1.1 200 OK\r\nContent-Le"),
    "cut in the body": answers_and_closes(GOOD[:-9]),
    "reset in the body": resets(GOOD[:-9]),
    "cut in a chunk": answers_and_closes(b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{"order"'),
    "half JSON in a whole body": answers(http(b'{"order": 23')),
    "empty body": answers(http(b"")),
    "empty body, no content": answers(http(b"", "204 No Content")),
    "blank body": answers(http(b" \r\n ")),
    "a web page": answers(http(b"<html><head><title>Login</title></head></html>", headers=["Content-Type: text/html"])),
    "a web page with JSON in it": answers(http(b'<html><script>x = {"order": 5, "cancel": 1}</script></html>')),
    "no id": answers(http(b'{"message": "Thank you"}')),
    "id zero": answers(http(b'{"order": 0, "refill": 0, "cancel": null}')),
    "id empty": answers(http(b'{"order": "", "refill": "", "cancel": ""}')),
    "id null": answers(http(b'{"order": null, "refill": null, "cancel": null}')),
    "id and error": answers(http(b'{"id": 5, "refill": 5, "cancel": 5, "error": "Bad link"}')),
    "status 500": answers(http(b"oops", "500 Internal Server Error")),
    "status 500 with an id": answers(http(b'{"order": 5, "refill": 5, "cancel": 1}', "500 Internal Server Error")),
    "status 502": answers(http(b"<h1>Bad gateway</h1>", "502 Bad Gateway")),
    "status 503 with a refusal": answers(http(b'{"error": "Not enough funds"}', "503 Service Unavailable")),
    "status 404 page": answers(http(b"<h1>Not found</h1>", "404 Not Found")),
    "status 403 with an id": answers(http(b'{"order": 5, "refill": 5, "cancel": 1}', "403 Forbidden")),
    "not HTTP": answers_and_closes(b"SSH-2.0-OpenSSH_9.0\r\n"),
    "broken packing": answers(http(b"\x1f\x8bnonsense", headers=["Content-Encoding: gzip"])),
    "JSON that breaks down": answers(http(b'{"error": "Internal server error"}')),
}


def test_two_answers_that_differ_are_none() -> None:
    both = answers(http(b'{"order": 5}{"order": 6}'))
    with PanelSocket(both) as panel:
        assert type(error_of(PAID["add"], panel.url)) is OutcomeUnknown


@pytest.mark.parametrize("case", UNKNOWN)
def test_after_the_request_may_have_been_read_the_outcome_is_unknown(case: str, paid: Paid) -> None:
    with PanelSocket(UNKNOWN[case]) as panel:
        error = error_of(paid, panel.url)
        assert type(error) is OutcomeUnknown
        assert len(panel.requests) == 1
        assert panel.connections == 1


@pytest.mark.parametrize(
    "slow",
    [
        says_nothing,
        drips(b"", b"H", 0.1, 60),
        drips(b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n", 0.1, 60),
        drips(GOOD[:-9], b" ", 0.1, 60),
    ],
    ids=["silence", "drip from the first byte", "drip of headers", "drip of the body"],
)
def test_too_slow_an_answer_leaves_the_outcome_unknown(slow: Behaviour, paid: Paid) -> None:
    with PanelSocket(slow) as panel:
        assert type(error_of(paid, panel.url, timeout=0.4)) is OutcomeUnknown
        assert len(panel.requests) == 1


REFUSALS: dict[str, tuple[bytes, RefusalKind]] = {
    "status 200": (http(b'{"error": "Not enough funds on balance"}'), RefusalKind.FUNDS),
    "status 400": (http(b'{"error": "Bad link"}', "400 Bad Request"), RefusalKind.LINK),
    "status 401": (http(b'{"error": "Denied"}', "401 Unauthorized"), RefusalKind.AUTH),
    "status 403": (http(b'{"error": "Invalid API key"}', "403 Forbidden"), RefusalKind.AUTH),
    "status 422": (
        http(b'{"status": "fail", "message": "Quantity less than minimal 50"}', "422 X"),
        RefusalKind.QUANTITY,
    ),
    "status 429": (http(b"slow down", "429 Too Many Requests"), RefusalKind.RATE),
    "rate limit in words": (http(b'{"error": "Rate limit exceeded"}'), RefusalKind.RATE),
    "unknown words": (http(b'{"status": "error", "msg": "Computer says no"}'), RefusalKind.OTHER),
}


@pytest.mark.parametrize("case", REFUSALS)
def test_a_refusal_is_said_once_and_never_repeated(case: str, paid: Paid) -> None:
    reply, kind = REFUSALS[case]
    with PanelSocket(answers(reply)) as panel:
        error = error_of(paid, panel.url)
        assert isinstance(error, Refused)
        assert error.kind is kind
        assert len(panel.requests) == 1


def test_nothing_listens(paid: Paid) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    assert type(error_of(paid, f"http://127.0.0.1:{port}/api/v2")) is NotSent


def test_a_name_that_does_not_exist(paid: Paid) -> None:
    assert type(error_of(paid, "https://no-such-panel.invalid/api/v2")) is NotSent


@contextmanager
def full_backlog() -> Iterator[int]:
    """A port whose queue is full, so that connecting to it takes for ever."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    address = listener.getsockname()
    waiting = []
    for _ in range(8):
        sock = socket.socket()
        sock.setblocking(False)
        sock.connect_ex(address)
        waiting.append(sock)
    try:
        yield address[1]
    finally:
        for sock in (*waiting, listener):
            sock.close()


def test_connecting_takes_too_long(paid: Paid) -> None:
    with full_backlog() as port:
        assert type(error_of(paid, f"http://127.0.0.1:{port}/api/v2", timeout=0.3)) is NotSent


def test_the_certificate_is_not_trusted(paid: Paid, foreign_tls: ssl.SSLContext) -> None:
    with PanelSocket(answers(GOOD), tls=foreign_tls) as panel:
        assert type(error_of(paid, f"https://127.0.0.1:{panel.port}/api/v2")) is NotSent
        assert panel.requests == []


def test_the_other_side_speaks_no_tls(paid: Paid) -> None:
    with PanelSocket(answers(GOOD)) as panel:
        panel_thread_answers_plain = f"https://127.0.0.1:{panel.port}/api/v2"
        assert type(error_of(paid, panel_thread_answers_plain, timeout=0.5)) is NotSent
        assert panel.requests == []


@pytest.fixture(name="foreign_tls", scope="module")
def _foreign_tls(tmp_path_factory: pytest.TempPathFactory) -> ssl.SSLContext:
    folder: Path = tmp_path_factory.mktemp("tls")
    certificate, private = write_certificate(folder)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, private)
    return context


def write_certificate(folder: Path) -> tuple[Path, Path]:
    certificate, private = folder / "c.pem", folder / "k.pem"
    wanted = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=127.0.0.1"
    subject = "-addext subjectAltName=IP:127.0.0.1"
    subprocess.run(
        ["openssl", *wanted.split(), *subject.split(), "-keyout", private, "-out", certificate],
        check=True,
        capture_output=True,
    )
    return certificate, private


def test_what_the_system_trusts_is_trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    certificate, private = write_certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, private)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with (
        PanelSocket(answers(GOOD), tls=context) as panel,
        client_of(f"https://127.0.0.1:{panel.port}/api/v2") as client,
    ):
        assert client.add("1", {}) == "5"
        assert len(panel.requests) == 1


@pytest.mark.parametrize("case", ["closed without an answer", "cut in the body", "status 502", "empty body"])
def test_over_tls_the_outcome_is_unknown_as_well(
    case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, paid: Paid
) -> None:
    certificate, private = write_certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, private)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with PanelSocket(UNKNOWN[case], tls=context) as panel:
        assert type(error_of(paid, f"https://127.0.0.1:{panel.port}/api/v2")) is OutcomeUnknown
        assert len(panel.requests) == 1


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"])
def test_a_redirect_is_not_followed(status: str, paid: Paid) -> None:
    with PanelSocket(answers(GOOD)) as target:
        with PanelSocket(answers(http(b"", status, [f"Location: {target.url}"]))) as panel:
            error = error_of(paid, panel.url)
            assert type(error) is OutcomeUnknown
            assert target.url in str(error)
            assert len(panel.requests) == 1
        assert target.connections == 0


def test_a_redirect_of_a_read_offers_its_target() -> None:
    with PanelSocket(answers(GOOD)) as target:
        with (
            PanelSocket(answers(http(b"", "301 Moved", ["Location: /api/v3"]))) as panel,
            client_of(panel.url) as client,
        ):
            with pytest.raises(BadReply) as caught:
                client.balance()
            assert caught.value.target == panel.url.replace("v2", "v3")
            assert len(panel.requests) == 1
        assert target.connections == 0


def test_reads_share_a_connection_and_paid_calls_get_their_own() -> None:
    balance = answers(http(b'{"balance": "1", "currency": "USD"}'))
    placed = answers(http(b'{"order": 5}'))
    with PanelSocket(balance, balance, placed, placed, balance) as panel, client_of(panel.url) as client:
        client.balance()
        client.balance()
        assert panel.connections == 1
        assert client.add("1", {}) == "5"
        assert panel.connections == 2
        assert client.add("1", {}) == "5"
        assert panel.connections == 3
        client.balance()
        assert panel.connections == 3
        assert b"connection: close" in panel.requests[2].lower()


def test_a_kept_connection_that_dies_costs_no_second_order() -> None:
    balance = answers(http(b'{"balance": "1", "currency": "USD"}'))
    with PanelSocket(balance, answers_and_closes()) as panel, client_of(panel.url) as client:
        client.balance()
        with pytest.raises(OutcomeUnknown):
            client.add("1", {})
        assert sum(b"action=add" in request for request in panel.requests) == 1


def test_many_paid_calls_at_once_are_each_sent_once() -> None:
    with PanelSocket(answers(http(b'{"order": 5}'))) as panel, client_of(panel.url) as client:
        threads = [threading.Thread(target=client.add, args=("1", {"link": str(n)})) for n in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
        links = sorted(request.rpartition(b"link=")[2] for request in panel.requests)
        assert links == sorted(str(n).encode() for n in range(12))
        assert panel.connections == 12


def test_reads_are_repeated_and_paid_calls_are_not() -> None:
    broken = answers(http(b"oops", "502 Bad Gateway"))
    good = answers(http(b'{"balance": "1", "currency": "USD"}'))
    with PanelSocket(broken, answers_and_closes(), good) as panel, client_of(panel.url, timeout=20.0) as client:
        assert str(client.balance().amount) == "1"
        assert len(panel.requests) == 3


def test_a_read_that_stays_broken_ends() -> None:
    with PanelSocket(answers(http(b"oops", "502 Bad Gateway"))) as panel, client_of(panel.url, timeout=20.0) as client:
        with pytest.raises(BadReply, match="502"):
            client.balance()
        assert len(panel.requests) == 3


def test_a_refused_key_stops_all_calls_until_a_person_acts() -> None:
    refused = answers(http(b'{"error": "Invalid API key"}'))
    good = answers(http(b'{"order": 5}'))
    with PanelSocket(refused, good) as panel, client_of(panel.url) as client:
        for call in (client.balance, lambda: client.add("1", {}), client.services):
            with pytest.raises(Refused) as caught:
                call()
            assert caught.value.kind is RefusalKind.AUTH
        assert client.blocked
        assert len(panel.requests) == 1
        client.unblock()
        assert client.add("1", {}) == "5"


def test_chunks_of_a_long_cancel_are_told_apart() -> None:
    ids = [str(n) for n in range(1, 251)]
    first = http(b"[" + b",".join(b'{"order":%s,"cancel":1}' % i.encode() for i in ids[:100]) + b"]")
    with PanelSocket(answers(first), answers_and_closes(), answers(http(b'{"error":"Invalid API key"}'))) as panel:
        with client_of(panel.url) as client:
            outcome = client.cancel(ids)
        assert list(outcome) == ids
        assert all(outcome[i] is None for i in ids[:100])
        assert all(isinstance(outcome[i], OutcomeUnknown) for i in ids[100:200])
        assert all(isinstance(outcome[i], Refused) for i in ids[200:])
        assert len(panel.requests) == 3


def test_after_a_refused_key_later_chunks_are_not_sent() -> None:
    ids = [str(n) for n in range(1, 202)]
    with PanelSocket(answers(http(b'{"error":"Invalid API key"}'))) as panel, client_of(panel.url) as client:
        outcome = client.refills(ids)
        assert all(isinstance(outcome[i], Refused) for i in ids[:100])
        assert all(isinstance(outcome[i], NotSent) for i in ids[100:])
        assert len(panel.requests) == 1
