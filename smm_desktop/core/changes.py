"""What an action changed, so that each part of the window knows whether to look again."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """Which accounts and orders changed (by our ids), and of which accounts the services, balances and lists did."""

    accounts: frozenset[str] = frozenset()
    services: frozenset[str] = frozenset()
    balances: frozenset[str] = frozenset()
    orders: frozenset[int] = frozenset()
    refills: frozenset[int] = frozenset()
    added: bool = False
    """Orders were added or moved, so that lists must be asked for anew, not only their rows."""
    batches: frozenset[int] = frozenset()
    settings: frozenset[str] = frozenset()
    scheduled: bool = False
    """Orders to be placed later were added, changed, placed or held."""
    templates: bool = False
    notes: frozenset[str] = frozenset()
    """Accounts on whose services the person's notes changed."""

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            self.accounts | other.accounts,
            self.services | other.services,
            self.balances | other.balances,
            self.orders | other.orders,
            self.refills | other.refills,
            self.added or other.added,
            self.batches | other.batches,
            self.settings | other.settings,
            self.scheduled or other.scheduled,
            self.templates or other.templates,
            self.notes | other.notes,
        )

    def __bool__(self) -> bool:
        return self != Changes()
