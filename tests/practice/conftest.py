from __future__ import annotations

import http.client
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode, urlsplit

import pytest

from smm_desktop.practice import PracticePanel


@dataclass(frozen=True)
class Got:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Caller:
    """Calls one panel as any program would: a form by POST, each on a connection of its own."""

    def __init__(self, panel: PracticePanel, timeout: float = 20.0) -> None:
        self.panel = panel
        self.timeout = timeout

    def send(self, method: str, path: str, body: bytes = b"") -> Got:
        address = urlsplit(self.panel.url)
        connection = http.client.HTTPConnection(address.hostname or "", address.port, timeout=self.timeout)
        try:
            connection.request(method, path, body, {"Content-Type": "application/x-www-form-urlencoded"})
            answer = connection.getresponse()
            return Got(answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read())
        finally:
            connection.close()

    def get(self, action: str, **fields: str) -> Got:
        sent = {"key": self.panel.key, "action": action, **fields}
        return self.send("POST", "/api/v2", urlencode(sent).encode())

    def __call__(self, action: str, **fields: str) -> Any:
        return self.get(action, **fields).json

    def add(self, service: int, link: str = "https://site.example/me", **fields: str) -> str:
        answer = self("add", service=str(service), link=link, **fields)
        assert "order" in answer, answer
        return str(answer["order"])


@pytest.fixture
def still() -> Iterator[PracticePanel]:
    """A panel whose time stands still unless it is told to go on."""
    with PracticePanel(services=60, speed=0) as panel:
        yield panel


@pytest.fixture
def ask(still: PracticePanel) -> Caller:
    return Caller(still)


@pytest.fixture
def caller() -> Callable[[PracticePanel], Caller]:
    return Caller
