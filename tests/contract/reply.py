"""What one reply is, as data, and how it is asked for and compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import httpx

from smm_desktop.api import Pace, PanelClient
from smm_desktop.core.errors import BadReply, OutcomeUnknown, PanelError, RefusalKind, Refused

KEY = "contract-key-0123456789"
URL = "https://panel.example/api/v2"

ARGUMENTS: dict[str, tuple[Any, ...]] = {
    "services": (),
    "balance": (),
    "add": ("1", {"link": "https://x.example/a", "quantity": "100"}),
    "status": ("1",),
    "statuses": (["1", "10", "100"],),
    "refill": ("1",),
    "refills": (["1", "2", "3"],),
    "refill_status": ("1",),
    "refill_statuses": (["1", "2"],),
    "cancel": (["9", "2"],),
}
"""Every method of the client with what it is asked in the contract; the ids are those of the API page."""

PAID = frozenset({"add", "refill", "refills", "cancel"})


@dataclass(frozen=True, slots=True)
class No:
    """A refusal of this kind, with these words where given."""

    kind: str
    words: str | None = None


@dataclass(frozen=True, slots=True)
class Marker:
    """An error of exactly this type."""

    error: type[PanelError]


BAD = Marker(BadReply)
UNKNOWN = Marker(OutcomeUnknown)


@dataclass(frozen=True, slots=True)
class Reply:
    """One reply: what comes over the wire for `action`, and what the method must make of it."""

    name: str
    action: str
    body: bytes
    expected: Any
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()

    @property
    def id(self) -> str:
        """How the case is called in a test run."""
        return f"{self.action}: {self.name}"


def nothing_known(action: str) -> Marker:
    """The error for an answer that cannot be read."""
    return UNKNOWN if action in PAID else BAD


def client_for(reply: Reply, transport: httpx.BaseTransport | None = None, url: str = URL) -> PanelClient:
    """A client that gets this reply to whatever it asks."""
    given = transport or httpx.MockTransport(
        lambda _: httpx.Response(reply.status, headers=list(reply.headers), stream=httpx.ByteStream(reply.body))
    )
    return PanelClient(url=url, key=KEY, timeout=0.4, transport=given, pace=Pace.unlimited())


def outcome_of(reply: Reply, client: PanelClient) -> Any:
    """What the method returns, or the PanelError it raises."""
    try:
        return getattr(client, reply.action)(*ARGUMENTS[reply.action])
    except PanelError as error:
        return error


def agrees(outcome: Any, expected: Any) -> bool:
    """True where the outcome is what the contract says."""
    if isinstance(expected, No):
        return (
            isinstance(outcome, Refused)
            and outcome.kind is RefusalKind(expected.kind)
            and expected.words in (None, outcome.text)
        )
    if isinstance(expected, Marker):
        return type(outcome) is expected.error
    if isinstance(expected, dict):
        return (
            isinstance(outcome, dict)
            and list(outcome) == list(expected)
            and all(agrees(outcome[key], value) for key, value in expected.items())
        )
    return type(outcome) is type(expected) and bool(outcome == expected)
