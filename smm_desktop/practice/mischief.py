"""How each fault is carried out on the connection."""

from __future__ import annotations

from collections.abc import Callable

from smm_desktop.practice.dialects import Reply
from smm_desktop.practice.faults import Fault, FaultKind
from smm_desktop.practice.server import Line


def deliver(line: Line, fault: Fault, make: Callable[[], Reply], refuse: Callable[[str], Reply]) -> None:
    """Let the call meet `fault`; `make` carries it out, `refuse` words a refusal in the panel's dialect."""
    raise NotImplementedError(fault.kind, line, make, refuse)


__all__ = ["FaultKind", "deliver"]
