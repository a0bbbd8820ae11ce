"""The key stands in no error, no trace and no log, whatever a panel does."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from urllib.parse import quote_plus

import httpx
import pytest

from smm_desktop.api import Pace, PanelClient
from smm_desktop.core.errors import InputError, PanelError
from smm_desktop.core.redact import RedactingFilter, Secret
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

KEY = "canary-key/0123+456789"
FORMS = (KEY, quote_plus(KEY), KEY.replace("/", "\\/"))


def make_client(url: str, transport: httpx.BaseTransport | None = None) -> PanelClient:
    return PanelClient(url=url, key=KEY, timeout=0.5, transport=transport, pace=Pace.unlimited())


def shown(error: BaseException | None) -> str:
    """All that a careless log could show of an error: texts, causes, contexts, frames with their locals."""
    parts: list[str] = []
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        error = waiting.pop()
        if error is None or id(error) in seen:
            continue
        seen.add(id(error))
        parts += [str(error), repr(error), repr(error.args), repr(getattr(error, "__dict__", ""))]
        parts += traceback.TracebackException.from_exception(error, capture_locals=True).format()
        waiting += [error.__cause__, error.__context__]
    return "\n".join(parts)


def assert_hidden(text: str) -> None:
    for form in FORMS:
        assert form not in text


ECHO = KEY.encode()
BAD: dict[str, Behaviour] = {
    "closed": answers_and_closes(),
    "reset": resets(),
    "silence": says_nothing,
    "drip": drips(b"HTTP/1.1 200 OK\r\n\r\n", ECHO, 0.1, 20),
    "page that repeats the key": answers(http(b"<h1>key=" + ECHO + b"</h1>")),
    "error that repeats the key": answers(http(b'{"error": "Invalid API key ' + ECHO + b'"}')),
    "escaped key": answers(http(b'{"error": "No: ' + KEY.replace("/", "\\/").encode() + b'"}')),
    "key in unicode escapes": answers(http(b'{"error": "' + "".join(f"\\u{ord(c):04x}" for c in KEY).encode() + b'"}')),
    "form repeated": answers(http(b"key=" + quote_plus(KEY).encode() + b"&action=add")),
    "redirect with the key": answers(http(b"", "302 Found", ["Location: https://evil.example/?key=" + KEY])),
    "key in the content type": answers(http(b"x", headers=["Content-Type: text/" + KEY])),
    "key as header line": answers_and_closes(b"HTTP/1.1 200 OK\r\n" + ECHO + b"\r\n\r\n"),
    "key as status line": answers_and_closes(ECHO + b"\r\n\r\n"),
    "server error": answers(http(ECHO, "500 " + KEY)),
}

CALLS: dict[str, Callable[[PanelClient], object]] = {
    "services": lambda client: client.services(),
    "balance": lambda client: client.balance(),
    "add": lambda client: client.add("1", {"link": "https://x.example"}),
    "status": lambda client: client.status("1"),
    "statuses": lambda client: client.statuses(["1", "2"]),
    "refill": lambda client: client.refill("1"),
    "cancel": lambda client: client.cancel(["1", "2"]),
}


def provoked(make: Callable[[], PanelClient], call: Callable[[PanelClient], object]) -> BaseException:
    with make() as client:
        try:
            call(client)
        except PanelError as error:
            return error
    raise AssertionError("no error came")


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("case", BAD)
def test_no_error_and_no_log_shows_the_key(case: str, name: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with PanelSocket(BAD[case]) as panel:
        url = panel.url
        error = provoked(lambda: make_client(url), CALLS[name])
        assert any(quote_plus(KEY).encode() in request for request in panel.requests)
        panel.requests.clear()
    assert_hidden(shown(error))
    assert caplog.records
    assert_hidden(caplog.text)
    assert_hidden("\n".join(repr(record.__dict__) for record in caplog.records))


def test_errors_that_nobody_foresaw_do_not_show_it_either() -> None:
    def breaks(request: httpx.Request) -> httpx.Response:
        body = request.content
        raise RuntimeError(f"bug with {body!r}")

    for name, call in CALLS.items():
        error = provoked(lambda: make_client("https://panel.example/api/v2", httpx.MockTransport(breaks)), call)
        assert_hidden(shown(error))
        assert error.__cause__ is None, name
        assert error.__context__ is None, name


def test_a_field_that_cannot_be_sent_does_not_show_it() -> None:
    error = provoked(lambda: make_client("https://panel.example/api/v2"), lambda c: c.add("1", {"link": "\ud800"}))
    assert_hidden(shown(error))


def test_a_wrong_address_does_not_show_it() -> None:
    with pytest.raises(InputError) as caught:
        make_client("http://panel.example/api/v2")
    frames = list(traceback.walk_tb(caught.value.__traceback__))
    inside = [frame for frame, _ in frames if "/tests/" not in frame.f_code.co_filename]
    assert inside
    assert_hidden("".join(repr(frame.f_locals) for frame in inside))


def test_values_do_not_carry_it() -> None:
    echo = b'{"status": "Completed", "charge": "1", "note": "' + ECHO + b'", "again": "\\u0063' + ECHO[1:] + b'"}'
    with PanelSocket(answers(http(echo))) as panel, make_client(panel.url) as client:
        assert_hidden(repr(client.status("1")))


def test_neither_client_nor_secret_show_it() -> None:
    client = make_client("https://panel.example/api/v2")
    assert_hidden(repr(client) + str(client) + repr(vars(client)))
    secret = Secret(KEY)
    assert_hidden(f"{secret} {secret!r}")
    assert secret.reveal() == KEY
    with pytest.raises(TypeError):
        __import__("pickle").dumps(secret)


def test_the_filter_takes_it_out_of_messages_and_traces() -> None:
    secret = Secret(KEY)

    def leak() -> None:
        raise ValueError(secret.reveal())

    try:
        leak()
    except ValueError as error:
        record = logging.LogRecord(
            "x", logging.ERROR, "f", 1, "key %s", (KEY,), (ValueError, error, error.__traceback__)
        )
    assert RedactingFilter().filter(record)
    assert_hidden(logging.Formatter().format(record))
    assert "•••" in record.getMessage()
