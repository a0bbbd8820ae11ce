"""HTTP on loopback: reads a form, asks for the reply, sends it, and misbehaves where it is told to."""

from __future__ import annotations

import contextlib
import socket
import socketserver
import struct
import sys
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from smm_desktop.practice.replies import Reply

_AT_ONCE = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
"""struct linger: on, 0 seconds."""
MAX_BODY = 64 * 1024 * 1024


class Line:
    """The connection that one call came in on, as replies and faults use it."""

    def __init__(self, handler: Handler, stopping: threading.Event) -> None:
        self._handler = handler
        self._stopping = stopping

    def send(self, reply: Reply, *, length: int | None = None, close: bool = False) -> None:
        """Send a whole reply in one piece. `length` is told instead of the true one."""
        self.send_raw(wire(reply, length=length, close=close) + reply.body)
        self._handler.close_connection |= close

    def send_raw(self, octets: bytes) -> None:
        """Send bytes as they are."""
        self._handler.connection.sendall(octets)

    def wait(self, seconds: float) -> None:
        """Sleep; ends with ConnectionAbortedError when the panel stops."""
        if self._stopping.wait(seconds):
            raise ConnectionAbortedError("the panel stops")

    def cut(self) -> None:
        """Close the connection in order (FIN) after what was sent."""
        self._handler.close_connection = True

    def reset(self) -> None:
        """Close the connection with a reset (RST)."""
        handler = self._handler
        handler.close_connection = True
        handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
        handler.rfile.close()
        handler.connection.close()


Answering = Callable[[str, str, bytes, Line], None]
"""Answers one request: method, path, body, line."""


class Handler(BaseHTTPRequestHandler):
    """Speaks HTTP/1.1 with connections kept alive, and hands every request to the server's `answering`."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Server

    def answer(self) -> None:
        """Read the body and have the request answered."""
        line = Line(self, self.server.stopping)
        length = self.headers.get("Content-Length", "0")
        if not (length.isascii() and length.isdigit()) or int(length) > MAX_BODY or "Transfer-Encoding" in self.headers:
            line.send(Reply(413, "text/plain", b"Too large, or of unknown length"), close=True)
            return
        body = self.rfile.read(int(length))
        if len(body) < int(length):
            line.cut()
            return
        self.server.answering(self.command, self.path, body, line)

    do_GET = do_POST = answer  # noqa: N815 - the names that http.server looks for

    def log_message(self, *_: object) -> None:
        """Write nothing: a request line is nobody's business, and the key is in the body."""


class Server(ThreadingHTTPServer):
    """Loopback only; a thread for each connection. `troubles` are bugs of the panel itself, for tests to see."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 256

    def __init__(self, port: int, answering: Answering) -> None:
        self.answering = answering
        self.stopping = threading.Event()
        self.troubles: list[BaseException] = []
        self._open: set[socket.socket] = set()
        self._gone = threading.Condition()
        super().__init__(("127.0.0.1", port), Handler)

    def close_all(self, timeout: float = 5.0) -> None:
        """Close the listening socket and every connection, and wait until their threads have ended."""
        self.stopping.set()
        self.server_close()
        with self._gone:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
            self._gone.wait_for(lambda: not self._open, timeout)

    def server_bind(self) -> None:
        """Bind without asking a name server for this machine's name, as the base class does."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", int(self.server_address[1])

    def process_request(self, request: Any, client_address: Any) -> None:
        """Remember the connection until it is closed."""
        with self._gone:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """Close the connection and forget it."""
        super().shutdown_request(request)
        with self._gone:
            self._open.discard(request)
            self._gone.notify_all()

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002 - the base class's form
        """A caller who hung up is no trouble; anything else is kept."""
        trouble = sys.exception()
        if trouble is not None and not isinstance(trouble, ConnectionError):
            self.troubles.append(trouble)


def wire(reply: Reply, *, length: int | None = None, close: bool = False) -> bytes:
    """Status line and headers of a reply."""
    reason = BaseHTTPRequestHandler.responses.get(reply.status, ("",))[0]
    head = [
        f"HTTP/1.1 {reply.status} {reason}",
        f"Content-Type: {reply.content_type}",
        f"Content-Length: {len(reply.body) if length is None else length}",
        *(f"{name}: {value}" for name, value in reply.headers.items()),
    ]
    if close:
        head.append("Connection: close")
    return ("\r\n".join(head) + "\r\n\r\n").encode("latin-1")
