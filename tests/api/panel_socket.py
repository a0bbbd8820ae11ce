"""A panel as a bare socket: it keeps every request it saw and answers byte for byte what a test says."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections.abc import Callable, Iterable

Behaviour = Callable[[socket.socket], None]


class PanelSocket:
    """Listens on loopback. `behave` is called with the connection after each whole request was read."""

    def __init__(self, *behaviours: Behaviour, tls: object = None) -> None:
        self._behaviours = behaviours
        self._tls = tls
        self.requests: list[bytes] = []
        self.connections = 0
        self._sockets: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._closing = False
        self._threads: list[threading.Thread] = []
        self._start(self._accept)

    @property
    def port(self) -> int:
        return int(self._listener.getsockname()[1])

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/api/v2"

    def __enter__(self) -> PanelSocket:
        return self

    def __exit__(self, *_: object) -> None:
        self._closing = True
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for sock in self._sockets:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()
        for thread in self._threads:
            thread.join(5)

    def _start(self, target: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._closing:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._sockets.append(sock)
            self._start(self._serve, sock)

    def _serve(self, sock: socket.socket) -> None:
        with contextlib.suppress(OSError):
            if self._tls is not None:
                sock = self._tls.wrap_socket(sock, server_side=True)  # type: ignore[attr-defined]
                self._sockets.append(sock)
            while (request := read_request(sock)) is not None:
                number = len(self.requests)
                self.requests.append(request)
                self._behaviours[min(number, len(self._behaviours) - 1)](sock)


def read_request(sock: socket.socket) -> bytes | None:
    """One whole request with its body; None when the other side closed."""
    data = b""
    while b"\r\n\r\n" not in data:
        piece = sock.recv(65536)
        if not piece:
            return None
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    length = next(
        (int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0
    )
    while len(body) < length:
        piece = sock.recv(65536)
        if not piece:
            return None
        body += piece
    return head + b"\r\n\r\n" + body


def http(body: bytes, status: str = "200 OK", headers: Iterable[str] = (), *, length: int | None = None) -> bytes:
    """A whole response as bytes."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}", *headers, "", ""]
    return "\r\n".join(lines).encode("latin-1") + body


def answers(*pieces: bytes) -> Behaviour:
    """Send these bytes and keep the connection open."""

    def behave(sock: socket.socket) -> None:
        for piece in pieces:
            sock.sendall(piece)

    return behave


def answers_and_closes(*pieces: bytes) -> Behaviour:
    """Send these bytes, then end the connection in good order."""

    def behave(sock: socket.socket) -> None:
        for piece in pieces:
            sock.sendall(piece)
        sock.shutdown(socket.SHUT_RDWR)
        sock.close()

    return behave


def resets(*pieces: bytes) -> Behaviour:
    """Send these bytes, then reset the connection."""

    def behave(sock: socket.socket) -> None:
        for piece in pieces:
            sock.sendall(piece)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        sock.close()

    return behave


def drips(head: bytes, piece: bytes, pause: float, times: int) -> Behaviour:
    """Send `head`, then `piece` again and again."""

    def behave(sock: socket.socket) -> None:
        sock.sendall(head)
        gap = threading.Event()
        for _ in range(times):
            gap.wait(pause)
            sock.sendall(piece)

    return behave


def says_nothing(sock: socket.socket) -> None:
    """Read the request and leave it at that."""
