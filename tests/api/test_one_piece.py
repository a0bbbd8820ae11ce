"""A request leaves in one piece, once its answer is waited for."""

from __future__ import annotations

import time
from typing import Any

import httpcore
import pytest

from smm_desktop.api.network import _Deadline, _Stream


class Line(httpcore.NetworkStream):
    """The other end of a stream: remembers what came, and answers or fails as it is told."""

    def __init__(self, *, broken: bool = False) -> None:
        self.came: list[bytes] = []
        self.broken = broken

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return b"answer"[:max_bytes]

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if self.broken:
            raise httpcore.WriteError("closed")
        self.came.append(buffer)

    def close(self) -> None:
        self.came.append(b"closed")

    def get_extra_info(self, info: str) -> Any:
        return None


def test_head_and_body_leave_together():
    line = Line()
    stream = _Stream(line, _Deadline())
    stream.write(b"head ")
    stream.write(b"body")
    assert line.came == []
    assert stream.read(100) == b"answer"
    stream.write(b"next")
    assert (stream.read(100), stream.read(3)) == (b"answer", b"ans")
    assert line.came == [b"head body", b"next"]


def test_an_answer_is_read_from_who_closed_before_all_was_sent():
    stream = _Stream(Line(broken=True), _Deadline())
    stream.write(b"head")
    assert stream.read(100) == b"answer"


def test_nothing_leaves_once_the_time_is_up():
    line, deadline = Line(), _Deadline()
    stream = _Stream(line, deadline)
    stream.write(b"head")
    deadline.until = time.monotonic() - 1
    with pytest.raises(httpcore.ReadTimeout):
        stream.read(100)
    with pytest.raises(httpcore.ReadTimeout):
        stream.write(b"more")
    assert line.came == []
