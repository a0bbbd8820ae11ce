"""The wire: caps, deadlines, packing, headers, addresses and proxies."""

from __future__ import annotations

import gzip
import logging
import time
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from smm_desktop import __version__
from smm_desktop.api import Pace, PanelClient
from smm_desktop.api.inflate import MAX_BODY, BodyCut, BodyTooLong, inflated
from smm_desktop.api.network import PanelTransport, system_proxy
from smm_desktop.core.errors import BadReply, InputError, NotSent, OutcomeUnknown, PanelError
from tests.api.panel_socket import PanelSocket, answers, drips, http, says_nothing

BALANCE = b'{"balance": "1", "currency": "USD"}'


def client_of(url: str, timeout: float = 5.0, **more: str) -> PanelClient:
    return PanelClient(url=url, key="wire-key-0123456789", timeout=timeout, pace=Pace.unlimited(), **more)


def zeros(megabytes: int) -> bytes:
    """`megabytes` of zeros, packed to a thousandth of it."""
    engine = zlib.compressobj(9, zlib.DEFLATED, 31)
    block = b"0" * 1_000_000
    return b"".join(engine.compress(block) for _ in range(megabytes)) + engine.flush()


def test_a_bomb_stays_small() -> None:
    bomb = http(zeros(300), headers=["Content-Encoding: gzip"])
    assert len(bomb) < 400_000
    with PanelSocket(answers(bomb)) as panel, client_of(panel.url) as client:
        tracemalloc.start()
        with pytest.raises(BadReply, match="32 MB"):
            client.services()
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak < 80_000_000
        with pytest.raises(OutcomeUnknown):
            client.add("1", {})


def test_a_body_without_end_is_cut() -> None:
    piece = b"10000\r\n" + b" " * 65536 + b"\r\n"
    endless = answers(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", *[piece] * 600)
    with (
        PanelSocket(endless) as panel,
        client_of(panel.url, timeout=20.0) as client,
        pytest.raises(BadReply, match="32 MB"),
    ):
        client.balance()


def test_a_catalogue_of_ten_megabytes_is_read() -> None:
    record = (
        b'{"service": %d, "name": "'
        + b"n" * 400
        + b'", "type": "Default", "category": "c", "rate": 1, "min": 1, "max": 2}'
    )
    body = b"[" + b",".join(record % n for n in range(1, 20_001)) + b"]"
    assert len(body) > 9_000_000
    packed = http(gzip.compress(body, 1), headers=["Content-Encoding: gzip"])
    with PanelSocket(answers(packed)) as panel, client_of(panel.url, timeout=30.0) as client:
        assert len(client.services()) == 20_000


@pytest.mark.parametrize(
    "slow",
    [
        says_nothing,
        drips(b"", b"H", 0.05, 200),
        drips(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n", 0.05, 200),
        drips(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n", b" ", 0.05, 200),
        drips(b"", b"HTTP/1.1 100 Continue\r\n\r\n", 0.05, 200),
    ],
    ids=["silence", "status line", "headers", "body", "interim answers"],
)
def test_a_drip_does_not_outlive_the_deadline(slow: Callable[..., None]) -> None:
    with PanelSocket(slow) as panel, client_of(panel.url, timeout=0.5) as client:
        began = time.monotonic()
        with pytest.raises(BadReply, match="in time"):
            client.balance()
        assert time.monotonic() - began < 5  # the drip goes on for ten
        assert len(panel.requests) == 1


def test_what_a_request_looks_like() -> None:
    with PanelSocket(answers(http(b'{"order": 5}'))) as panel, client_of(panel.url) as client:
        client.add("7", {"link": "https://t.me/+AbC?a=1&b=2", "comments": "é,+\n<b>%41", "key": "no", "action": "no"})
        head, _, body = panel.requests[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /api/v2 HTTP/1.1\r\n")
    assert f"user-agent: smm-desktop/{__version__}".encode() in head.lower()
    assert b"content-type: application/x-www-form-urlencoded" in head.lower()
    assert body == (
        b"key=wire-key-0123456789&action=add&service=7&link=https%3A%2F%2Ft.me%2F%2BAbC%3Fa%3D1%26b%3D2"
        b"&comments=%C3%A9%2C%2B%0A%3Cb%3E%2541"
    )


@pytest.mark.parametrize(
    ("wanted", "sent"), [("Mine/1.0 (x)", "Mine/1.0 (x)"), ("a\r\nX-Evil: 1", ""), ("é", ""), ("", "")]
)
def test_the_agent_is_honest_or_as_the_account_says(wanted: str, sent: str) -> None:
    with PanelSocket(answers(http(BALANCE))) as panel, client_of(panel.url, user_agent=wanted) as client:
        client.balance()
        assert f"User-Agent: {sent or 'SMM-Desktop/' + __version__}\r\n".encode() in panel.requests[0]
        assert b"X-Evil" not in panel.requests[0]


def test_nothing_is_remembered_between_calls() -> None:
    cookie = http(BALANCE, headers=["Set-Cookie: session=abc; Path=/"])
    with PanelSocket(answers(cookie)) as panel, client_of(panel.url) as client:
        client.balance()
        client.balance()
        assert b"cookie" not in panel.requests[1].lower()


def test_netrc_and_address_bring_no_passwords(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password secret\n")
    monkeypatch.setenv("NETRC", str(netrc))
    with PanelSocket(answers(http(BALANCE))) as panel, client_of(panel.url) as client:
        client.balance()
        assert b"authorization" not in panel.requests[0].lower()


@pytest.mark.parametrize(
    "url",
    [
        "http://panel.example/api/v2",
        "ftp://panel.example",
        "https://",
        "",
        "https://me:pw@panel.example/",
        "https://panel.example/?key=1",
    ],
)
def test_addresses_that_are_not_taken(url: str) -> None:
    with pytest.raises(InputError):
        client_of(url)


PROXIES = {"https": "http://proxy.example:8080", "http": "proxy.example:3128"}


@pytest.mark.parametrize(
    ("url", "proxies", "expected"),
    [
        ("https://panel.example/api/v2", PROXIES, "http://proxy.example:8080"),
        ("http://127.0.0.1:5000/api/v2", PROXIES, ""),
        ("http://localhost:5000/api/v2", PROXIES, ""),
        ("https://panel.example/api/v2", {"all": "proxy.example:1"}, "http://proxy.example:1"),
        ("https://panel.example/api/v2", {}, ""),
    ],
)
def test_which_proxy(url: str, proxies: dict[str, str], expected: str) -> None:
    assert system_proxy(url, lambda: proxies) == expected


def test_exceptions_from_the_proxy_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "panel.example")
    assert system_proxy("https://panel.example/api/v2", lambda: PROXIES) == ""


def test_the_environments_proxy_is_used_and_gets_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    refuses = answers(http(b"no", "407 Proxy Authentication Required"))
    with PanelSocket(refuses) as proxy:
        monkeypatch.setenv("https_proxy", f"http://me:pw@127.0.0.1:{proxy.port}")
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)
        with client_of("https://panel.example/api/v2") as client, pytest.raises(NotSent):
            client.add("1", {})
        assert proxy.requests[0].startswith(b"CONNECT panel.example:443")
        assert b"wire-key" not in b"".join(proxy.requests)
        assert len(proxy.requests) == 1


def test_a_proxy_that_falls_silent_leaves_nothing_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    with PanelSocket(says_nothing) as proxy:
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy.port}")
        with client_of("https://panel.example/api/v2", timeout=0.4) as client, pytest.raises(NotSent):
            client.add("1", {})


def test_a_proxy_of_an_unknown_kind_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "socks5://127.0.0.1:1")
    with client_of("https://panel.example/api/v2", timeout=0.4) as client, pytest.raises(NotSent, match="socks5"):
        client.add("1", {})


def test_closing_ends_rests_between_tries() -> None:
    with PanelSocket(answers(http(b"x", "502 Bad"))) as panel:
        with client_of(panel.url) as client:
            client.close()
            with pytest.raises(PanelError):
                client.balance()
        assert len(panel.requests) == 1


def test_no_foreign_log_at_info(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    with PanelSocket(answers(http(BALANCE))) as panel, client_of(panel.url) as client:
        client.balance()
    assert caplog.records == []


def test_a_transport_of_its_own_can_be_closed_twice() -> None:
    transport = PanelTransport("https://panel.example/", kept=1)
    transport.close()
    transport.close()


def test_packing_of_many_parts_ends() -> None:
    many = gzip.compress(b"") * 1000
    with pytest.raises(BodyCut):
        list(inflated([many], "gzip"))


def test_packing_is_capped_in_the_middle_of_a_part() -> None:
    with pytest.raises(BodyTooLong):
        for _ in inflated([zeros(MAX_BODY // 1_000_000 + 2)], "gzip"):
            pass
