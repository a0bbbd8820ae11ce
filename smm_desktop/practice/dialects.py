"""Dialects: the same answers as other panels would write them. Each is one class over the standard form."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from smm_desktop.practice.answers import Answer, Shape


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer as it goes over the wire."""

    status: int
    content_type: str
    body: bytes
    headers: Mapping[str, str] | None = None


class Dialect:
    """The standard: as the API page prints it, with valid JSON. Others override what they do differently.

    Each method named like a `Shape` turns the standard value into the dialect's.
    """

    name = "standard"
    content_type = "application/json"

    def read(self, fields: dict[str, str]) -> dict[str, str]:
        """The call's fields in the standard form."""
        return fields

    def told_order(self, order: str) -> str:
        """The form in which an order's id is told."""
        return order

    def told_refill(self, refill: str) -> str:
        """The form in which a refill's id is told."""
        return refill

    def render(self, answer: Answer) -> Reply:
        """The answer as this dialect writes it."""
        turn: Callable[[Any], Any] | None = getattr(self, answer.shape.value, None)
        if answer.shape is Shape.REFUSAL:
            return self._refusal(answer)
        value = turn(answer.value) if turn else answer.value
        return Reply(200, self.content_type, self.encode(value, answer.shape))

    def encode(self, value: Any, shape: Shape) -> bytes:  # noqa: ARG002 - some dialects encode shapes differently
        """JSON as bytes."""
        return json.dumps(value, ensure_ascii=False).encode()

    def refused(self, action: str, text: str) -> tuple[int, Any]:  # noqa: ARG002 - some dialects tell by the action
        """HTTP status and value of a refusal."""
        return 200, {"error": text}

    def _refusal(self, answer: Answer) -> Reply:
        status, value = self.refused(answer.action, str(answer.value))
        return Reply(status, self.content_type, self.encode(value, Shape.REFUSAL))


DIALECTS: Mapping[str, Dialect] = {dialect.name: dialect for dialect in (Dialect(),)}


def dialect_named(name: str) -> Dialect:
    """The dialect of that name; ValueError lists those there are."""
    if name not in DIALECTS:
        raise ValueError(f"no dialect {name!r}; there are: {', '.join(DIALECTS)}")
    return DIALECTS[name]
