"""How long work tells how far it is, and learns that a person gave it up."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Handed to long work. `report` may be called often, from the working thread."""

    @property
    def cancelled(self) -> bool:
        """True once a person pressed Cancel; the work then ends at the next safe place."""
        ...

    def report(self, done: int, total: int) -> None:
        """`done` of `total` steps are behind us; `total` 0 means not known."""
        ...


class Silent:
    """Progress nobody watches."""

    cancelled = False

    def report(self, done: int, total: int) -> None:
        """Do nothing."""
