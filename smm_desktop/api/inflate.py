"""Compressed answers, unpacked piece by piece with a cap, so that a small bomb stays small."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

MAX_BODY = 32 * 1024 * 1024
"""Most bytes of an answer, unpacked."""
_MAX_MEMBERS = 50
_ANY = 47
"""zlib's number for: gzip or zlib, as the first bytes tell."""
_BARE = -15


class BodyTooLong(Exception):
    """The answer is longer than any catalogue."""


class BodyCut(Exception):
    """The compressed answer ends in the middle, or is no such thing."""


class _Unpacker:
    def __init__(self, bare_possible: bool) -> None:
        self._bare_possible = bare_possible
        self._engine = zlib.decompressobj(_ANY)
        self._members = 1
        self._left = MAX_BODY
        self.started = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The unpacked bytes of one piece. Raises BodyTooLong, BodyCut."""
        while data:
            yield self._unpack(data)
            self.started = True
            data = self._engine.unused_data.lstrip(b"\0") if self._engine.eof else b""
            if data:
                self._next_member()

    def end(self) -> None:
        """Raises BodyCut where something is missing."""
        if self.started and not self._engine.eof:
            raise BodyCut("the compressed answer ends in the middle")

    def _unpack(self, data: bytes) -> bytes:
        try:
            out = self._engine.decompress(data, self._left + 1)
        except zlib.error:
            out = self._unpack_bare(data)
        self._left -= len(out)
        if self._left < 0:
            raise BodyTooLong
        return out

    def _unpack_bare(self, data: bytes) -> bytes:
        if self.started or not self._bare_possible:
            raise BodyCut("the answer cannot be unpacked")
        self._engine = zlib.decompressobj(_BARE)
        try:
            return self._engine.decompress(data, self._left + 1)
        except zlib.error:
            raise BodyCut("the answer cannot be unpacked") from None

    def _next_member(self) -> None:
        self._members += 1
        if self._members > _MAX_MEMBERS:
            raise BodyCut("the answer is packed in too many parts")
        self._engine = zlib.decompressobj(_ANY)


def inflated(pieces: Iterable[bytes], coding: str) -> Iterator[bytes]:
    """The pieces of a body without its content coding. An answer that is only said to be packed is passed on.

    Raises BodyTooLong past MAX_BODY unpacked bytes, BodyCut.
    """
    name = coding.strip().casefold()
    if name not in ("gzip", "x-gzip", "deflate"):
        if name not in ("", "identity"):
            raise BodyCut("the answer is packed in a way that was not asked for")
        yield from pieces
        return
    unpacker: _Unpacker | None = None
    for piece in pieces:
        if unpacker is None:
            if not piece:
                continue
            if _is_plain(piece):
                yield piece
                yield from pieces
                return
            unpacker = _Unpacker(name == "deflate")
        yield from unpacker.feed(piece)
    if unpacker is not None:
        unpacker.end()


def _is_plain(start: bytes) -> bool:
    return start.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[", b"<", b'"')
