"""Files fetched by their address: the list of releases and what it names. Nothing is sent but the address."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from urllib.parse import urljoin

import httpcore
import httpx

import smm_desktop
from smm_desktop.api.network import PanelTransport
from smm_desktop.core.errors import UpdateError
from smm_desktop.core.releases import check_source
from smm_desktop.core.text import QT_TRANSLATE_NOOP, plain

_STEP_SECONDS = 20.0
_TURNS = (301, 302, 303, 307, 308)
_HEADERS = {"User-Agent": f"SMM-Desktop/{smm_desktop.__version__}", "Accept": "*/*", "Accept-Encoding": "identity"}

_UNREACHABLE = QT_TRANSLATE_NOOP("core", "The place where releases are kept cannot be reached: {words}")
_SLOW = QT_TRANSLATE_NOOP("core", "The place where releases are kept took too long. Try again later.")
_ANSWERED = QT_TRANSLATE_NOOP("core", "The place where releases are kept answered with status {status}.")
_TURNED = QT_TRANSLATE_NOOP("core", "The place where releases are kept points elsewhere, which is not followed.")
_PACKED = QT_TRANSLATE_NOOP("core", "The place where releases are kept sent something packed, which is not unpacked.")
_TOO_LONG = QT_TRANSLATE_NOOP("core", "More came than was announced, so it was not taken.")


def fetch(address: str, *, most: int, seconds: float) -> bytes:
    """What stands at `address`, at most `most` bytes within `seconds`; redirects are not followed.

    Raises UpdateError.
    """
    return b"".join(pieces(address, most=most, seconds=seconds))


def pieces(address: str, *, most: int, seconds: float, redirects: int = 0) -> Iterator[bytes]:
    """What stands at `address`, piece by piece. A redirect is followed `redirects` times, to https alone (http on this
    machine). Raises UpdateError, also after some pieces.
    """
    deadline = time.monotonic() + seconds
    try:
        yield from _capped(_bodies(check_source(address), redirects, deadline), most, deadline)
    except httpcore.TimeoutException:
        raise UpdateError(_SLOW) from None
    except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.ProxyError, httpx.InvalidURL, OSError) as trouble:
        raise UpdateError(_UNREACHABLE, words=plain(trouble, 200) or type(trouble).__name__) from None


def _bodies(address: str, redirects: int, deadline: float) -> Iterator[bytes]:
    for left in range(redirects, -1, -1):
        with closing(PanelTransport(address, kept=0)) as transport:
            response = transport.handle_request(_request(address, deadline))
            try:
                if response.status_code not in _TURNS:
                    yield from _body(response)
                    return
                address = _turned(address, response, left)
            finally:
                response.close()


def _request(address: str, deadline: float) -> httpx.Request:
    steps = dict.fromkeys(("connect", "read", "write", "pool"), _STEP_SECONDS)
    extensions = {"timeout": steps, "deadline": deadline}
    return httpx.Request("GET", address, headers={**_HEADERS, "Connection": "close"}, extensions=extensions)


def _body(response: httpx.Response) -> Iterator[bytes]:
    if response.status_code != 200:
        raise UpdateError(_ANSWERED, status=response.status_code)
    if response.headers.get("content-encoding", "identity").strip().casefold() != "identity":
        raise UpdateError(_PACKED)
    yield from response.stream  # type: ignore[misc]  # transports here are synchronous


def _turned(address: str, response: httpx.Response, left: int) -> str:
    place = response.headers.get("location", "")
    if not left or not place:
        raise UpdateError(_TURNED)
    return check_source(urljoin(address, place))


def _capped(found: Iterator[bytes], most: int, deadline: float) -> Iterator[bytes]:
    length = 0
    for piece in found:
        length += len(piece)
        if length > most:
            raise UpdateError(_TOO_LONG)
        if time.monotonic() > deadline:
            raise UpdateError(_SLOW)
        yield piece
