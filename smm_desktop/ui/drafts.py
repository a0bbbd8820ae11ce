"""What a person has begun to write, carried over when the window is made anew in another language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from smm_desktop.ui.requests import TicketRequest

if TYPE_CHECKING:
    from smm_desktop.ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Drafts:
    """An order on the ticket that was not placed, and bulk lines that were not."""

    ticket: TicketRequest | None = None
    """It opens the ticket where that was open, and leaves the keyboard alone: Enter in the ticket places an order."""
    lines: str = ""
    table: bool = False


def drafts_of(window: MainWindow) -> Drafts:
    """What is begun in the window."""
    bulk: Any = window.pages.get("bulk")
    lines = bulk.compose.lines if bulk is not None else None
    return Drafts(_on_the_ticket(window), lines.text if lines else "", bool(lines and lines.is_table))


def _on_the_ticket(window: MainWindow) -> TicketRequest | None:
    draft: TicketRequest | None = window.ticket.draft if window.ticket is not None else None
    if draft is None:
        return None
    return replace(draft, opens=window.ticket.isVisibleTo(window), takes_keys=False)


def put_back(window: MainWindow, drafts: Drafts) -> None:
    """Let the person go on where they were; the window's data is open again."""
    if drafts.lines.strip():
        window.show_page("bulk")
        bulk: Any = window.pages["bulk"]
        bulk.compose.lines.set_text(drafts.lines, where="CSV" if drafts.table else "", table=drafts.table)
    if drafts.ticket is not None and window.workspace is not None:
        window.workspace.ticket_requested.emit(drafts.ticket)
