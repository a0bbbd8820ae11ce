"""What pages ask of other parts of the window, through the workspace's signals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ServiceRef:
    """A service to go to; its name is needed where it may not be listed any more."""

    account: str
    service_id: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class TicketRequest:
    """Something to put on the order ticket. What is left empty stays as it is on the ticket.

    `fields` are by their API names; `link` and `quantity` are short ways for two of them.
    """

    account: str = ""
    service_id: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    link: str = ""
    quantity: str = ""
    template: int = 0
    """Our number of a template to be used instead of all this; 0 for none."""
    opens: bool = True
    """False where a ticket that is closed stays so."""
    takes_keys: bool = True
    """False where the keyboard stays where it is."""

    @property
    def values(self) -> dict[str, str]:
        """All fields given, by their API names."""
        short = {"link": self.link, "quantity": self.quantity}
        return dict(self.fields) | {name: value for name, value in short.items() if value}
