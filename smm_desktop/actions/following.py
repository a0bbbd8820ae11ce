"""Following orders and refills: asking panels how far they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from smm_desktop.actions.desk import Desk
from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import SmmError
from smm_desktop.core.progress import Progress, Silent


@dataclass(frozen=True, slots=True)
class Refreshed:
    """`asked` were asked for; `troubles` tells by account what kept the rest from being asked."""

    changes: Changes
    asked: int
    troubles: Mapping[str, SmmError] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Imported:
    """Orders taken over by their panel ids: `added` are new (our ids), `known` were there, `troubles` by panel id."""

    changes: Changes
    added: tuple[int, ...]
    known: tuple[str, ...]
    troubles: Mapping[str, SmmError]


def refresh_orders(
    desk: Desk, *, account: str = "", ids: Sequence[int] | None = None, progress: Progress | None = None
) -> Refreshed:
    """Ask how far the active orders are (or those with our `ids`), in batches of 100; one panel's trouble never stops
    the others. Raises StoreError.
    """
    raise NotImplementedError(Silent)


def refresh_refills(desk: Desk, *, account: str = "", progress: Progress | None = None) -> Refreshed:
    """Ask how far the refills under way are. Raises StoreError."""
    raise NotImplementedError


def import_orders(desk: Desk, account: str, orders: Sequence[str], *, progress: Progress | None = None) -> Imported:
    """Take orders placed elsewhere into the history, by their panel ids. Raises PanelError, SecretsError, StoreError."""
    raise NotImplementedError
