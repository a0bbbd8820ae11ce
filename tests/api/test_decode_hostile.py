"""Answers made to hurt: each is decoded or refused in time that grows with its length, and in bounded memory."""

from __future__ import annotations

import contextlib
import time
import tracemalloc

import pytest

from smm_desktop.api.decode import decode
from smm_desktop.api.jsontext import Undecodable

MB = 1_000_000
HOSTILE: dict[str, bytes] = {
    "100,000 lists": b"[" * 100_000,
    "100,000 lists, closed": b"[" * 100_000 + b"]" * 100_000,
    "a million objects": b'{"a":' * MB,
    "lists and words": b"[a" * (3 * MB),
    "objects and words": b"{a" * (3 * MB),
    "half strings": b'{"' * (4 * MB),
    "quotes": b'"' * (10 * MB),
    "escapes": b'{"a":"' + b"\\" * (10 * MB),
    "a long text": b'{"a":"' + b"x" * (10 * MB) + b'"}',
    "a long text without end": b'{"a":"' + b"x" * (10 * MB),
    "lone surrogates": b'{"a":"' + b"\\ud800" * (10 * MB // 6) + b'"}',
    "pairs": b'{"a":"' + b"\\ud83d\\ude00" * (10 * MB // 12) + b'"}',
    "escaped backslashes": b'{"a":"' + b"\\\\ud800" * (10 * MB // 7) + b'"}',
    "digits": b'{"a":' + b"9" * (10 * MB) + b"}",
    "long numbers": b"[" + b",".join([b"9" * 4000] * 2500) + b"]",
    "a number's fraction": b"[0." + b"1" * (10 * MB) + b"]",
    "exponents": b"[" + b"1e999999999," * 200_000 + b"1]",
    "empty objects": b"[" + b"{}," * (3 * MB) + b"{}]",
    "empty values": b"[]" * (5 * MB),
    "values one by one": b"{}\n" * 40_000,
    "commas": b"," * (10 * MB),
    "a repeated name": b"{" + b'"a":1,' * (MB // 2) + b'"a":2}',
    "a list with keys": b"[" + b",".join(b'"%d":{"a":1}' % n for n in range(200_000)) + b"]",
    "a list with keys, broken at the end": b"[" + b",".join(b'"%d":{"a":1}' % n for n in range(200_000)) + b" x]",
    "brackets and spaces": b"[ " * (5 * MB),
    "open tags": b"<" * (10 * MB) + b"{}",
    "spaces": b" " * (10 * MB) + b"{}",
    "zeros": b"\0" * (10 * MB),
    "bad UTF-8": b"\xff" * (10 * MB),
    "bad UTF-16": b"\xff\xfe" + b"\x00\xd8" * (5 * MB),
    "JSON in text in text": b'"' + b'\\"' * (3 * MB) + b'"',
}


@pytest.mark.slow
@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_answers_are_over_soon(case: str) -> None:
    began = time.process_time()
    with contextlib.suppress(Undecodable):
        decode(HOSTILE[case])
    assert time.process_time() - began < 20  # none takes more than a few seconds; quadratic ones would take hours


def seconds(body: bytes) -> float:
    began = time.process_time()
    with contextlib.suppress(Undecodable):
        decode(body)
    return time.process_time() - began


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit", [b"[a", b'["a" b', b"{}", b'{"a":1}x', b"[1", b'{"', b'"\\"{', b"[ ", b'["1":', b"<b>{a}"]
)
def test_time_grows_with_length(unit: bytes) -> None:
    small, large = (min(seconds(unit * count) for _ in range(3)) for count in (20_000, 160_000))
    assert large < small * 8 * 4 + 0.2


@pytest.mark.slow
@pytest.mark.parametrize("case", ["empty objects", "empty values", "a million objects", "exponents", "a long text"])
def test_memory_is_bounded(case: str) -> None:
    body = HOSTILE[case]
    tracemalloc.start()
    with contextlib.suppress(Undecodable):
        decode(body)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 400 * MB
