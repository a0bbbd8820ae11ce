"""One request to a panel and its whole answer, or what went wrong and whether the request may have been read.

No exception leaves `Wire.send`: foreign exceptions hold the request, and with it the key, in their frames.
"""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import StrEnum
from functools import cached_property
from typing import Any
from urllib.parse import quote_plus, urljoin

import httpcore
import httpx

import smm_desktop
from smm_desktop.api.inflate import MAX_BODY, BodyCut, BodyTooLong, inflated
from smm_desktop.api.network import PanelTransport
from smm_desktop.core.redact import Secret, guard_loggers
from smm_desktop.core.text import plain

CONNECT_SECONDS = 10.0
_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpcore.ConnectError,
    httpcore.ConnectTimeout,
    httpcore.PoolTimeout,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
)
_TIMEOUTS = (httpx.TimeoutException, httpcore.TimeoutException)
_WIRE_LOGGERS = ("httpx", *(f"httpcore.{part}" for part in ("connection", "http11", "http2", "proxy", "socks")))


class Hitch(StrEnum):
    """Why no whole answer came."""

    CONNECT = "connect"
    SECURE = "secure"
    FORM = "form"
    TIME = "time"
    CUT = "cut"
    TOO_LONG = "too long"


@dataclass(frozen=True, slots=True)
class Trouble:
    """No whole answer. `sent` is False only where it is certain that the panel never had the request."""

    hitch: Hitch
    sent: bool
    words: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer, its body decompressed and without the key where the panel repeated it."""

    status: int
    content_type: str
    body: bytes = field(repr=False)
    retry_after: float | None = None
    target: str = ""
    """Where a redirect points, absolute; empty for other answers."""


class _Watch:
    """Follows a call through the transport, to know whether the request itself began to leave."""

    def __init__(self) -> None:
        self.any = False
        self.posted = False
        self.tls_failed = False

    def __call__(self, name: str, info: Mapping[str, Any]) -> None:
        self.any = True
        if name.endswith("start_tls.failed"):
            self.tls_failed = True
        if name.endswith("send_request_headers.started") and getattr(info.get("request"), "method", b"POST") == b"POST":
            self.posted = True

    def sent(self, error: Exception) -> bool:
        """False where `error` came certainly before the first byte of the request."""
        return self.posted if self.any else not isinstance(error, _NOT_SENT)


class Wire:
    """Sends calls to one address. `timeout` is the most seconds that a whole call takes."""

    def __init__(
        self, *, url: str, secret: Secret, timeout: float, transport: httpx.BaseTransport | None, user_agent: str
    ) -> None:
        guard_loggers(*_WIRE_LOGGERS)
        self._url = url
        self._secret = secret
        self.timeout = max(0.05, timeout)
        self._given = transport
        self._own: dict[bool, httpx.BaseTransport] = {}
        self._making = threading.Lock()
        self._headers = {
            "User-Agent": _agent(user_agent),
            "Accept": "application/json, */*;q=0.5",
            "Accept-Encoding": "gzip, deflate",
            "Content-Type": "application/x-www-form-urlencoded",
        }

    def send(self, fields: Mapping[str, str], *, paid: bool, patience: float = 1.0) -> Answer | Trouble:
        """Send one call. A `paid` one gets a connection of its own. `patience` multiplies the timeout."""
        deadline = time.monotonic() + self.timeout * patience
        try:
            request = self._request(fields, paid, deadline)
        except Exception:  # noqa: BLE001 - nothing was sent yet, and the frames hold the key
            return Trouble(Hitch.FORM, sent=False)
        watch = request.extensions["trace"]
        try:
            return self._exchange(request, paid, deadline)
        except Exception as error:  # noqa: BLE001 - whatever breaks on the wire is told as a value, without its frames
            return self._trouble(error, watch)

    def close(self) -> None:
        """Close kept connections; a given transport as well."""
        for transport in (self._given, *self._own.values()):
            if transport is not None:
                transport.close()

    def _request(self, fields: Mapping[str, str], paid: bool, deadline: float) -> httpx.Request:
        return httpx.Request(
            "POST",
            self._address,
            headers=self._headers | ({"Connection": "close"} if paid else {}),
            content=_form({"key": self._secret.reveal(), **fields}),
            extensions={
                "timeout": {
                    "connect": min(CONNECT_SECONDS, self.timeout),
                    "read": self.timeout,
                    "write": self.timeout,
                    "pool": self.timeout,
                },
                "deadline": deadline,
                "trace": _Watch(),
            },
        )

    def _exchange(self, request: httpx.Request, paid: bool, deadline: float) -> Answer:
        response = self._transport(paid).handle_request(request)
        try:
            pieces = inflated(_timely(response, deadline), response.headers.get("content-encoding", ""))
            body = b"".join(pieces)
        finally:
            response.close()
        return Answer(
            response.status_code,
            plain(self._secret.hide(response.headers.get("content-type", "")), 100),
            self._secret.hide_bytes(body),
            _retry_after(response.headers.get("retry-after", "")),
            self._target(response) if 300 <= response.status_code < 400 else "",
        )

    @cached_property
    def _address(self) -> httpx.URL:
        return httpx.URL(self._url)

    def _transport(self, paid: bool) -> httpx.BaseTransport:
        if self._given is not None:
            return self._given
        with self._making:
            if paid not in self._own:
                self._own[paid] = PanelTransport(self._url, kept=0 if paid else 4)
            return self._own[paid]

    def _target(self, response: httpx.Response) -> str:
        place = self._secret.hide(response.headers.get("location", ""))
        try:
            return plain(urljoin(self._url, place), 300) if place else ""
        except ValueError:
            return ""

    def _trouble(self, error: Exception, watch: _Watch) -> Trouble:
        sent = watch.sent(error)
        words = plain(self._secret.hide(str(error)), 200)
        if isinstance(error, BodyTooLong):
            return Trouble(Hitch.TOO_LONG, sent=True)
        if not sent:
            return Trouble(Hitch.SECURE if watch.tls_failed else Hitch.CONNECT, sent=False, words=words)
        return Trouble(Hitch.TIME if isinstance(error, _TIMEOUTS) else Hitch.CUT, sent=True, words=words)


def _form(fields: Mapping[str, str]) -> bytes:
    """A form as `urlencode` writes it. Long lists of ids are most of what is sent: they are written at once."""
    return "&".join(
        f"{quote_plus(name)}={value.replace(',', '%2C') if _is_list(value) else quote_plus(value)}"
        for name, value in fields.items()
    ).encode("ascii")


def _is_list(value: str) -> bool:
    return value.isascii() and value.replace(",", "").isalnum()


def _timely(response: httpx.Response, deadline: float) -> Iterator[bytes]:
    """The raw pieces of the body, up to the cap and the deadline."""
    length = 0
    for piece in response.stream:  # type: ignore[union-attr]  # transports here are synchronous
        length += len(piece)
        if length > MAX_BODY:
            raise BodyTooLong
        if time.monotonic() > deadline:
            raise httpx.ReadTimeout("the time for the whole answer is up")
        yield piece


def _agent(wanted: str) -> str:
    honest = f"SMM-Desktop/{smm_desktop.__version__}"
    tidy = wanted.strip()[:200]
    return tidy if tidy and tidy.isascii() and tidy.isprintable() else honest


def _retry_after(text: str) -> float | None:
    """Seconds to wait, from a number or a date, 0 to 3,600; None where there is no such header."""
    if re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,9})?", text):
        return min(float(text), 3600.0)
    try:
        when = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if when.tzinfo is None:
        when = when.replace(tzinfo=UTC)
    return min(max(0.0, (when - datetime.now(UTC)).total_seconds()), 3600.0)


__all__ = ["Answer", "BodyCut", "BodyTooLong", "Hitch", "Trouble", "Wire"]
