"""The wire: an httpx transport whose every wait ends at one wall-clock deadline.

httpx's own read timeout starts anew with each piece of an answer, so a panel that drips outlives it. Here the deadline
of a call (request extension "deadline", seconds of `time.monotonic`) shortens each connect, read and write.
"""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import Any
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

import httpcore
import httpx
import truststore

from smm_desktop.core.accounts import is_loopback

_PIECE = 65_536


class _Deadline(threading.local):
    """Until when the call of this thread may take."""

    until = float("inf")

    def left(self, timeout: float | None) -> float:
        """Seconds for one step, at most `timeout`. Raises httpcore.ReadTimeout when time is up."""
        left = self.until - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("the time for the whole call is up")
        return left if timeout is None else min(timeout, left)


class _Stream(httpcore.NetworkStream):
    """What is written leaves when an answer to it is read: the head of a request and its body in one piece."""

    def __init__(self, inner: httpcore.NetworkStream, deadline: _Deadline) -> None:
        self._inner = inner
        self._deadline = deadline
        self._written: list[bytes] = []

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._written:
            # As httpcore does: who closes early may have answered all the same.
            with suppress(httpcore.WriteError):
                self._send(timeout)
        return self._inner.read(max_bytes, self._deadline.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._deadline.left(timeout)
        self._written.append(buffer)

    def _send(self, timeout: float | None) -> None:
        whole = b"".join(self._written)
        self._written.clear()
        for start in range(0, len(whole), _PIECE):
            self._inner.write(whole[start : start + _PIECE], self._deadline.left(timeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        inner = self._inner.start_tls(ssl_context, server_hostname, self._deadline.left(timeout))
        return _Stream(inner, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class _Backend(httpcore.NetworkBackend):
    """Connects to each address of a name in turn, all within the deadline."""

    def __init__(self, deadline: _Deadline) -> None:
        self._deadline = deadline
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        trouble: Exception = httpcore.ConnectError("no address")
        for address in _addresses(host, port):
            try:
                inner = self._inner.connect_tcp(
                    address, port, self._deadline.left(timeout), local_address, socket_options
                )
                return _Stream(inner, self._deadline)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                trouble = error
        raise trouble


def _addresses(host: str, port: int) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise httpcore.ConnectError(f"no address found for {host[:100]}: {error}") from None
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))[:4]


class _Body(httpx.SyncByteStream):
    def __init__(self, response: httpcore.Response) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        yield from self._response.iter_stream()

    def close(self) -> None:
        self._response.close()


class PanelTransport(httpx.BaseTransport):
    """Real connections to one panel. With `kept` 0 no connection is ever used for a second call.

    Raises httpcore's exceptions. Trust comes from the system's store; proxies from the environment and the system.
    """

    def __init__(self, url: str, *, kept: int, trust: ssl.SSLContext | None = None) -> None:
        self._deadline = _Deadline()
        if trust is None and url.casefold().startswith("https:"):
            trust = system_trust()
        self._pool = _pool(url, trust, _Backend(self._deadline), kept)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; the body of the response is still to be read."""
        self._deadline.until = request.extensions.get("deadline", float("inf"))
        response = self._pool.handle_request(
            httpcore.Request(
                method=request.method,
                url=httpcore.URL(
                    scheme=request.url.raw_scheme,
                    host=request.url.raw_host,
                    port=request.url.port,
                    target=request.url.raw_path,
                ),
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        return httpx.Response(response.status, headers=response.headers, stream=_Body(response))

    def close(self) -> None:
        """Close kept connections."""
        self._pool.close()


def system_trust() -> ssl.SSLContext:
    """TLS that trusts what the system trusts, so that a company's own certificate authority works."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def system_proxy(url: str, proxies: Callable[[], dict[str, str]] = getproxies) -> str:
    """The proxy that the environment or the system names for `url`; empty for none, and always for this machine."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if is_loopback(host) or proxy_bypass(host):
        return ""
    known = proxies()
    proxy = known.get(parts.scheme) or known.get("all") or ""
    return proxy if "://" in proxy or not proxy else "http://" + proxy


def _pool(
    url: str, trust: ssl.SSLContext | None, backend: httpcore.NetworkBackend, kept: int
) -> httpcore.ConnectionPool:
    proxy = urlsplit(system_proxy(url))
    if not proxy.hostname:
        return httpcore.ConnectionPool(
            ssl_context=trust, max_keepalive_connections=kept, keepalive_expiry=15.0, network_backend=backend
        )
    if proxy.scheme not in ("http", "https"):
        raise httpcore.ProxyError(f"a proxy of the kind {proxy.scheme[:20]} cannot be used")
    return httpcore.HTTPProxy(
        proxy_url=httpcore.URL(
            scheme=proxy.scheme,
            host=proxy.hostname,
            port=proxy.port or (443 if proxy.scheme == "https" else 80),
            target="/",
        ),
        proxy_auth=(unquote(proxy.username), unquote(proxy.password or "")) if proxy.username else None,
        proxy_ssl_context=system_trust() if proxy.scheme == "https" else None,
        ssl_context=trust,
        max_keepalive_connections=kept,
        keepalive_expiry=15.0,
        network_backend=backend,
    )
