"""Work that a second thread does while the first goes on, where there is one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Task(Protocol[T_co]):
    """Work that was begun."""

    @property
    def ended(self) -> bool:
        """True once it was done."""
        ...

    def outcome(self) -> T_co:
        """Wait for what the work returned; what left it is raised."""
        ...


class Aside(Protocol):
    """Where work is begun that may go on beside one's own."""

    def begin(self, work: Callable[[], T]) -> Task[T]:
        """Have `work` done soon, in the order begun."""
        ...


class Alone:
    """For where there is no second thread: everything is done at once, and what leaves it is raised at once."""

    def begin(self, work: Callable[[], T]) -> Task[T]:
        """Do the work."""
        return _Done(work())


class _Done(Generic[T]):
    ended = True

    def __init__(self, outcome: T) -> None:
        self._outcome = outcome

    def outcome(self) -> T:
        return self._outcome
