"""Reading the ledger and asking for faults from another process, on the same server."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from smm_desktop.core.money import parse_amount
from smm_desktop.practice.faults import Faults, fault_from
from smm_desktop.practice.ledger import Ledger
from smm_desktop.practice.replies import Reply


def control(
    ledger: Ledger, faults: Faults, top_up: Callable[[Decimal], Decimal], method: str, path: str, body: bytes
) -> Reply:
    """Answer a request below /practice/.

    GET /practice/ledger gives {"orders", "refills", "cancels"}; GET /practice/faults what was delivered. POST
    /practice/faults takes one JSON object: {"next": action, "faults": [{"kind", …}]}, {"always": action,
    "fault": {…}}, {"random": rate, "kinds": [kind or {"kind", …}], "seed", "actions": […]} or {"clear": true}. POST
    /practice/top-up takes {"amount": "50.00"} and tells the balance then.
    """
    if (method, path) == ("GET", "/practice/ledger"):
        return _json(200, ledger.as_json())
    if (method, path) == ("GET", "/practice/faults"):
        return _json(200, [[one.action, one.fault.kind, one.carried_out] for one in faults.log])
    if (method, path) == ("POST", "/practice/faults"):
        return _plan(faults, body)
    if (method, path) == ("POST", "/practice/top-up"):
        return _pay(top_up, body)
    return _json(404, {"error": "there is /practice/ledger, /practice/faults and /practice/top-up"})


def _pay(top_up: Callable[[Decimal], Decimal], body: bytes) -> Reply:
    try:
        held = top_up(parse_amount(str(json.loads(body)["amount"])))
    except (ValueError, TypeError, KeyError) as trouble:
        return _json(400, {"error": str(trouble)})
    return _json(200, {"balance": format(held, "f")})


def _plan(faults: Faults, body: bytes) -> Reply:
    try:
        _apply(faults, json.loads(body))
    except (ValueError, TypeError, KeyError, AttributeError) as trouble:
        return _json(400, {"error": str(trouble)})
    return _json(200, {"ok": True})


def _apply(faults: Faults, wish: dict[str, Any]) -> None:
    if "next" in wish:
        faults.next(wish["next"], *map(fault_from, wish["faults"]))
    elif "always" in wish:
        faults.always(wish["always"], fault_from(wish["fault"]))
    elif "random" in wish:
        options: dict[str, Any] = {name: wish[name] for name in ("seed", "actions") if name in wish}
        if "kinds" in wish:
            options["kinds"] = [fault_from(kind) if isinstance(kind, dict) else kind for kind in wish["kinds"]]
        faults.random(wish["random"], **options)
    elif wish.get("clear"):
        faults.clear()
    else:
        raise ValueError("next, always, random or clear")


def _json(status: int, value: object) -> Reply:
    return Reply(status, "application/json", json.dumps(value).encode())
