"""Tables on their way to a file: what each column holds, and rows by the chunk, as a million of them may pass."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

Cell = str | int | None
Chunk = Sequence[Sequence[Cell]]
"""Some rows, column by column: one sequence for each column, all of one length."""


class CellKind(StrEnum):
    """What the cells of a column are; any but TEXT may be None."""

    TEXT = "text"
    """Words and ids: always `str`."""
    COUNT = "count"
    """A whole number."""
    MONEY = "money"
    """An amount in whole units of 10⁻⁸, as `money.to_units` makes them."""
    TIME = "time"
    """A time in whole microseconds since 1970 in UTC."""


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """One column of a file. `key` names it in JSON and when choosing, `title` stands in the header.

    Titles are English whatever the window's language, so that programs, and this one, can read the files again.
    """

    key: str
    title: str
    kind: CellKind = CellKind.TEXT


ORDER_COLUMNS: tuple[ExportColumn, ...] = (
    ExportColumn("account", "Account"),
    ExportColumn("order", "Order ID"),
    ExportColumn("placing", "Placing"),
    ExportColumn("state", "State"),
    ExportColumn("text", "Panel's word"),
    ExportColumn("placed_at", "Placed (UTC)", CellKind.TIME),
    ExportColumn("service", "Service ID"),
    ExportColumn("service_name", "Service"),
    ExportColumn("service_type", "Type"),
    ExportColumn("link", "Link"),
    ExportColumn("quantity", "Quantity", CellKind.COUNT),
    ExportColumn("start_count", "Start count", CellKind.COUNT),
    ExportColumn("remains", "Remains", CellKind.COUNT),
    ExportColumn("estimate", "Estimate", CellKind.MONEY),
    ExportColumn("charge", "Charge", CellKind.MONEY),
    ExportColumn("currency", "Currency"),
    ExportColumn("refill", "Refill ID"),
    ExportColumn("refill_state", "Refill"),
    ExportColumn("changed_at", "Changed (UTC)", CellKind.TIME),
    ExportColumn("detail", "Detail"),
)
"""What a file holds of an order; states are the names of `OrderState`, `Placing` and `RefillState`."""
