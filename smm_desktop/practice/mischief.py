"""How each fault is carried out on the connection."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import lru_cache

from smm_desktop.practice.faults import Fault, FaultKind
from smm_desktop.practice.replies import Reply
from smm_desktop.practice.server import Line, wire

HTML = "text/html; charset=UTF-8"
DRIPS = 200

_PROTECTION = (
    b"<!DOCTYPE html><html><head><title>Just a moment...</title></head><body><h1>Checking your browser</h1>"
    b"<p>Please enable JavaScript and cookies to continue.</p></body></html>"
)
_LOGIN = (
    b"<!DOCTYPE html><html><head><title>Sign in</title></head><body><form method=post action=/login>"
    b"<input name=username><input name=password type=password><button>Sign in</button></form></body></html>"
)
_NOTHING = Reply(200, "application/json", b"")


def deliver(line: Line, fault: Fault, make: Callable[[], Reply], refuse: Callable[[str], Reply]) -> None:
    """Let the call meet `fault`; `make` carries it out, `refuse` words a refusal in the panel's dialect."""
    if fault.kind is FaultKind.DELAY_BEFORE:
        line.wait(fault.seconds)
    reply = make() if fault.carries_out else _NOTHING
    if fault.kind in (FaultKind.RATE_TEXT, FaultKind.REFUSE):
        line.send(refuse("Rate limit exceeded" if fault.kind is FaultKind.RATE_TEXT else fault.text))
    elif fault.kind in _REPLIES:
        line.send(_REPLIES[fault.kind](fault, reply))
    else:
        _SENDERS[fault.kind](line, fault, reply)


def _too_many(fault: Fault, _: Reply) -> Reply:
    wait = {} if fault.retry_after is None else {"Retry-After": str(fault.retry_after)}
    return Reply(429, HTML, b"<h1>429 Too Many Requests</h1>", wait)


def _gateway(fault: Fault, _: Reply) -> Reply:
    page = (
        f"<html><head><title>{fault.status}</title></head><body><center><h1>{fault.status}</h1></center></body></html>"
    )
    return Reply(fault.status, HTML, page.encode())


def _redirect(fault: Fault, _: Reply) -> Reply:
    return Reply(fault.status, HTML, b"<h1>Moved</h1>", {"Location": fault.location})


def _bomb(fault: Fault, _: Reply) -> Reply:
    return Reply(200, "application/json", _bomb_of(fault.size), {"Content-Encoding": "gzip"})


@lru_cache(maxsize=4)
def _bomb_of(size: int) -> bytes:
    squeeze = zlib.compressobj(9, zlib.DEFLATED, 31)
    block = b" " * 65536
    parts = [squeeze.compress(b"[")]
    parts += [squeeze.compress(block) for _ in range(size // len(block))]
    return b"".join([*parts, squeeze.compress(b"]"), squeeze.flush()])


_REPLIES: Mapping[FaultKind, Callable[[Fault, Reply], Reply]] = {
    FaultKind.HTML: lambda _, __: Reply(200, HTML, _PROTECTION),
    FaultKind.LOGIN: lambda _, __: Reply(200, HTML, _LOGIN),
    FaultKind.TOO_MANY: _too_many,
    FaultKind.STATUS_BEFORE: _gateway,
    FaultKind.STATUS_AFTER: _gateway,
    FaultKind.EMPTY: lambda _, reply: replace(reply, body=b""),
    FaultKind.HALF_JSON: lambda _, reply: replace(reply, body=reply.body[: len(reply.body) // 2]),
    FaultKind.DUPLICATE: lambda _, reply: replace(reply, body=reply.body * 2),
    FaultKind.GZIP_BOMB: _bomb,
    FaultKind.REDIRECT: _redirect,
    FaultKind.WRONG_TYPE: lambda _, reply: replace(reply, content_type="image/png"),
    FaultKind.DELAY_BEFORE: lambda _, reply: reply,
}


def _delay_after(line: Line, fault: Fault, reply: Reply) -> None:
    line.wait(fault.seconds)
    line.send(reply)


def _cut(line: Line, fault: Fault, reply: Reply) -> None:  # noqa: ARG001 - the form of every sender
    line.cut()


def _reset(line: Line, fault: Fault, reply: Reply) -> None:  # noqa: ARG001 - the form of every sender
    line.reset()


def _cut_in_headers(line: Line, fault: Fault, reply: Reply) -> None:  # noqa: ARG001 - the form of every sender
    head = wire(reply)
    line.send_raw(head[: len(head) // 2])
    line.cut()


def _cut_in_body(line: Line, fault: Fault, reply: Reply) -> None:  # noqa: ARG001 - the form of every sender
    line.send_raw(wire(reply) + reply.body[: len(reply.body) // 2])
    line.cut()


def _slow_drip(line: Line, fault: Fault, reply: Reply) -> None:
    line.send_raw(wire(reply))
    size = max(1, len(reply.body) // DRIPS)
    drops = [reply.body[at : at + size] for at in range(0, len(reply.body), size)]
    for drop in drops:
        line.wait(fault.seconds / len(drops))
        line.send_raw(drop)


_SENDERS: Mapping[FaultKind, Callable[[Line, Fault, Reply], None]] = {
    FaultKind.DELAY_AFTER: _delay_after,
    FaultKind.CUT_BEFORE_READING: _reset,
    FaultKind.CUT_BEFORE: _cut,
    FaultKind.CUT_AFTER: _cut,
    FaultKind.CUT_IN_HEADERS: _cut_in_headers,
    FaultKind.CUT_IN_BODY: _cut_in_body,
    FaultKind.RESET: _reset,
    FaultKind.SLOW_DRIP: _slow_drip,
}
