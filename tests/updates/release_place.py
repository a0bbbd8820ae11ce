"""A place that keeps releases, on this machine, with lists signed by a key made on the fly."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import sign_manifest

from smm_desktop.core.releases import Channel

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


class Place(ThreadingHTTPServer):
    """Serves what `bodies` holds by path. `drip` seconds lie between bytes; `turns` are redirects."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.bodies: dict[str, bytes] = {}
        self.turns: dict[str, str] = {}
        self.cut: set[str] = set()
        self.drip = 0.0
        self.headers: dict[str, str] = {}
        self.asked: list[str] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request, client_address) -> None:
        """A client that hangs up is no fault."""


class _Handler(BaseHTTPRequestHandler):
    server: Place

    def do_GET(self) -> None:
        place = self.server
        place.asked.append(self.path)
        body = place.bodies.get(self.path)
        turn = place.turns.get(self.path)
        self.send_response(302 if turn else 404 if body is None else 200)
        if turn:
            self.send_header("Location", turn)
        for name, value in place.headers.items():
            self.send_header(name, value)
        body = body or b""
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.path in place.cut:
            body = body[: len(body) // 2]
        if not place.drip:
            self.wfile.write(body)
            return
        for number in range(len(body)):
            self.wfile.write(body[number : number + 1])
            time.sleep(place.drip)

    def log_message(self, *_arguments: object) -> None:
        pass


class Releases:
    """What a maintainer does: puts files and signed lists at the place."""

    def __init__(self, place: Place, folder: Path) -> None:
        self.place = place
        self.key = sign_manifest.SigningKey.new()
        self.file = folder / "smm-desktop-9.0.0-linux-x86_64.tar.xz"
        self.file.write_bytes(b"the newer program" * 1000)
        place.bodies["/" + self.file.name] = self.file.read_bytes()

    @property
    def channel(self) -> Channel:
        return Channel(f"{self.place.address}/updates.json", (self.key.public,), platform="linux-x86_64")

    def body(
        self, version: str = "9.0.0", *, now: datetime = NOW, notes: str = "Much is new.", days: int = 30
    ) -> bytes:
        return sign_manifest.manifest(
            [self.file], address=self.place.address, version=version, notes=notes, minimum="0.0.1", now=now, days=days
        )

    def put(self, body: bytes, key: sign_manifest.SigningKey | None = None) -> None:
        self.place.bodies["/updates.json"] = body
        self.place.bodies["/updates.json.minisig"] = (key or self.key).sign(body, "a list")

    def publish(self, version: str = "9.0.0", **ways) -> None:
        self.put(self.body(version, **ways))
