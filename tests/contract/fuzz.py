"""Mutated replies of the contract, by the million: every one gives a value of the declared type or a PanelError.

    python -m tests.contract.fuzz --count 1000000 --seed 1

One process, no network. Ends with one line of JSON; the exit status is 1 where anything else escaped.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

import httpx

from smm_desktop.api import Pace, PanelClient
from smm_desktop.core.accounts import Balance
from smm_desktop.core.errors import PanelError
from smm_desktop.core.orders import OrderState, OrderStatus
from smm_desktop.core.refills import RefillState, RefillStatus
from smm_desktop.core.services import Service
from tests.contract.everything import ALL
from tests.contract.reply import ARGUMENTS, KEY, URL, Marker, No

SLOW_SECONDS = 2.0
"""A single reply that takes more of the processor is a finding."""


def _is_id(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value) <= 100


def _is_amount(value: Any) -> bool:
    return isinstance(value, Decimal) and value.is_finite() and abs(value) < 10**10


def _is_count(value: Any) -> bool:
    return type(value) is int and abs(value) < 2**63


def _is_service(value: Any) -> bool:
    return (
        type(value) is Service
        and _is_id(value.id)
        and all(type(text) is str for text in (value.name, value.type, value.category, value.description))
        and _is_amount(value.rate)
        and value.rate >= 0
        and _is_count(value.min)
        and _is_count(value.max)
        and all(type(flag) is bool for flag in (value.refill, value.cancel, value.dripfeed))
        and _can_be_stored(value.name + value.type + value.category + value.description)
    )


def _can_be_stored(text: str) -> bool:
    return text.encode("utf-8", "ignore").decode("utf-8") == text


def _is_status(value: Any) -> bool:
    return (
        type(value) is OrderStatus
        and type(value.state) is OrderState
        and type(value.text) is str
        and bool(value.text)
        and (value.charge is None or _is_amount(value.charge))
        and all(n is None or _is_count(n) for n in (value.start_count, value.remains, value.runs, value.posts))
        and all(_is_id(child) for child in value.orders)
        and _can_be_stored(value.text + value.currency + value.expiry + value.answer)
        and len(value.answer) <= 2000
    )


def _is_refill_status(value: Any) -> bool:
    return type(value) is RefillStatus and type(value.state) is RefillState and type(value.text) is str


def _each(good: Callable[[Any], bool], ids: Sequence[str]) -> Callable[[Any], bool]:
    def check(value: Any) -> bool:
        if type(value) is not dict or list(value) != list(ids):
            return False
        return all(isinstance(item, PanelError) or good(item) for item in value.values())

    return check


CHECKS: dict[str, Callable[[Any], bool]] = {
    "services": lambda value: type(value) is tuple and all(map(_is_service, value)),
    "balance": lambda value: type(value) is Balance and _is_amount(value.amount) and type(value.currency) is str,
    "add": _is_id,
    "status": _is_status,
    "statuses": _each(_is_status, ARGUMENTS["statuses"][0]),
    "refill": _is_id,
    "refills": _each(_is_id, ARGUMENTS["refills"][0]),
    "refill_status": _is_refill_status,
    "refill_statuses": _each(_is_refill_status, ARGUMENTS["refill_statuses"][0]),
    "cancel": _each(lambda value: value is None, ARGUMENTS["cancel"][0]),
}
"""For each method whether a returned value is of the declared type, and usable."""


class Panel:
    """A client whose panel answers whatever was put into it."""

    def __init__(self) -> None:
        self.reply = httpx.Response(200)
        self._client = PanelClient(
            url=URL, key=KEY, timeout=0.1, transport=httpx.MockTransport(lambda _: self.reply), pace=Pace.unlimited()
        )
        self._client.close()  # ends every rest between two tries at once

    def outcome(self, action: str, status: int, headers: list[tuple[bytes, bytes]], body: bytes) -> Any:
        """What the method returns, or its PanelError. Whatever else it raises is a finding."""
        self.reply = httpx.Response(status, headers=headers, stream=httpx.ByteStream(body))
        self._client.unblock()
        self._client.multi_status = True
        try:
            return getattr(self._client, action)(*ARGUMENTS[action])
        except PanelError as error:
            return error


_TOKENS: tuple[bytes, ...] = tuple(
    b'{ } [ ] , : " \\ null true false NaN -0 1e400 0 1 10 "1" "" {} [] \\ud800 \\u0000 "order" "error" "status" '
    b'"refill" "cancel" "balance" "rate" "service" "data" "success" 99999999999999999999 -1 0.5 "Fail" "<b>" '
    b"\xff \xef\xbb\xbf \0 <html> <script> error".split(b" ")
)


def _flip(random_: random.Random, body: bytearray) -> None:
    body[random_.randrange(len(body))] = random_.randrange(256)


def _insert(random_: random.Random, body: bytearray) -> None:
    at = random_.randrange(len(body) + 1)
    body[at:at] = random_.choice(_TOKENS)


def _replace(random_: random.Random, body: bytearray) -> None:
    at = random_.randrange(len(body))
    body[at : at + random_.randrange(1, 9)] = random_.choice(_TOKENS)


def _delete(random_: random.Random, body: bytearray) -> None:
    at = random_.randrange(len(body))
    del body[at : at + random_.randrange(1, 12)]


def _cut(random_: random.Random, body: bytearray) -> None:
    del body[random_.randrange(len(body)) :]


def _double(random_: random.Random, body: bytearray) -> None:
    start = random_.randrange(len(body))
    piece = body[start : start + random_.randrange(1, 60)]
    body[start:start] = piece * random_.choice((1, 1, 1, 2, 40))


def _move(random_: random.Random, body: bytearray) -> None:
    start = random_.randrange(len(body))
    piece = body[start : start + 20]
    del body[start : start + 20]
    at = random_.randrange(len(body) + 1)
    body[at:at] = piece


_MUTATIONS = (_flip, _flip, _insert, _insert, _replace, _replace, _delete, _double, _move, _cut)


def mutated(random_: random.Random, bodies: Sequence[bytes]) -> bytes:
    """A reply's body, changed in one to six places, sometimes joined with another's."""
    body = bytearray(random_.choice(bodies))
    if random_.random() < 0.1:
        body += random_.choice(bodies)
    for _ in range(random_.choice((1, 1, 1, 2, 2, 3, 6))):
        if body:
            random_.choice(_MUTATIONS)(random_, body)
    return bytes(body[:20_000])


def run(count: int, seed: int) -> dict[str, Any]:
    """Try `count` mutated replies; the figures of the run."""
    random_ = random.Random(seed)
    short = [reply for reply in ALL if 0 < len(reply.body) < 5000]
    bodies = [reply.body for reply in short]
    own = {action: [reply.body for reply in short if reply.action == action] for action in ARGUMENTS}
    good = {
        action: [r.body for r in short if r.action == action and not isinstance(r.expected, (No, Marker))]
        for action in ARGUMENTS
    }
    headers = [[(k.encode("latin-1"), v.encode("latin-1")) for k, v in reply.headers] for reply in ALL if reply.headers]
    panel, outcomes, findings = Panel(), Counter[str](), list[str]()
    actions = tuple(ARGUMENTS)
    began = time.monotonic()
    slowest = 0.0
    for _ in range(count):
        action = random_.choice(actions)
        status = random_.choice((200, 200, 200, 200, 200, 200, 200, 400, 401, 403, 422, 201))
        extra = random_.choice(headers) if random_.random() < 0.05 else []
        body = mutated(random_, random_.choice((good[action], good[action], own[action], bodies)))
        start = time.process_time()
        outcome = escaped(panel, action, status, extra, body)
        slowest = max(slowest, time.process_time() - start)
        outcomes[type(outcome).__name__ if isinstance(outcome, PanelError) else "value"] += 1
        if isinstance(outcome, str) and outcome.startswith("FINDING"):
            findings.append(outcome)
    return {
        "replies": count,
        "seed": seed,
        "seconds": round(time.monotonic() - began),
        "outcomes": dict(outcomes.most_common()),
        "slowest_cpu_seconds": round(slowest, 2),
        "escaped": len(findings),
        "first": findings[:3],
    }


def escaped(panel: Panel, action: str, status: int, headers: list[tuple[bytes, bytes]], body: bytes) -> Any:
    """The outcome of one reply; a text that starts with FINDING where it is neither a good value nor a PanelError."""
    try:
        outcome = panel.outcome(action, status, headers, body)
    except Exception as error:  # noqa: BLE001 - whatever escapes is what is looked for
        return f"FINDING {action} {status} {headers!r} {body!r}: {error!r}"
    if isinstance(outcome, PanelError) or CHECKS[action](outcome):
        return outcome
    return f"FINDING {action} {status} {headers!r} {body!r}: returned {outcome!r}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from the command line; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args(arguments)
    figures = run(chosen.count, chosen.seed)
    print(json.dumps(figures))
    return 1 if figures["escaped"] or figures["slowest_cpu_seconds"] > SLOW_SECONDS else 0


if __name__ == "__main__":
    sys.exit(main())


__all__ = ["CHECKS", "Panel", "escaped", "mutated", "run"]
