"""The columns of the tables `Bulk preview` and `Bulk results`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.batches import LineResult
from smm_desktop.core.bulk import BulkLine
from smm_desktop.core.orders import Placing
from smm_desktop.core.services import whole
from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui.messages import say_kept, say_text
from smm_desktop.ui.tables import RIGHT, Column, Pill, PillDelegate
from smm_desktop.ui.theme import Tone

_LINK_WIDTH = 200


def preview_columns() -> tuple[Column, ...]:
    """What stands in a checked line."""
    return (
        Column("line", _tr("Line"), lambda row: row.line, lambda row: formats.number(row.line), RIGHT, width=48),
        Column(
            "state",
            _tr("State"),
            lambda row: (row.ready, bool(row.cautions)),
            lambda row: preview_pill(row).text,
            mark=preview_pill,
            delegate=PillDelegate,
            width=100,
        ),
        Column(
            "service",
            _tr("Service"),
            lambda row: row.service_name or row.service,
            lambda row: _service(row.service, row.service_name),
            tooltip=lambda row: _service(row.service, row.service_name),
            width=170,
        ),
        Column(
            "link",
            _tr("Link"),
            _line_link,
            lambda row: plain(_line_link(row)),
            tooltip=lambda row: plain(_line_link(row)),
            width=130,
        ),
        Column("quantity", _tr("Quantity"), _quantity, lambda row: formats.number(_quantity(row)), RIGHT, width=76),
        Column(
            "estimate",
            _tr("Estimated cost"),
            lambda row: row.estimate,
            lambda row: formats.money(row.estimate),
            RIGHT,
            width=108,
        ),
        Column("notes", _tr("What to know"), _notes, _notes, tooltip=_notes, width=150, sortable=False, stretch=True),
    )


def result_columns() -> tuple[Column, ...]:
    """What became of a line."""
    return (
        Column("line", _tr("Line"), lambda row: row.line, lambda row: formats.number(row.line), RIGHT, width=60),
        Column(
            "state",
            _tr("State"),
            lambda row: result_pill(row).text,
            lambda row: result_pill(row).text,
            mark=result_pill,
            delegate=PillDelegate,
            width=140,
        ),
        Column("order", _tr("Order ID"), lambda row: row.order, lambda row: plain(row.order, 60), RIGHT, width=90),
        Column(
            "service",
            _tr("Service"),
            lambda row: row.service_name or row.service,
            lambda row: _service(row.service, row.service_name),
            width=170,
        ),
        *_asked_columns(),
        Column(
            "detail",
            _tr("What happened"),
            lambda row: row.detail,
            lambda row: say_kept(row.detail),
            tooltip=lambda row: say_kept(row.detail),
            stretch=True,
        ),
    )


def _asked_columns() -> tuple[Column, ...]:
    return (
        Column("link", _tr("Link"), lambda row: row.link, lambda row: plain(row.link), width=_LINK_WIDTH),
        Column(
            "quantity",
            _tr("Quantity"),
            lambda row: row.quantity,
            lambda row: formats.number(row.quantity),
            RIGHT,
            width=76,
        ),
        Column(
            "estimate",
            _tr("Estimated cost"),
            lambda row: row.estimate,
            lambda row: formats.money(row.estimate, row.currency),
            RIGHT,
            width=108,
        ),
    )


def preview_pill(row: BulkLine) -> Pill:
    """How far a checked line is fit to be placed."""
    if not row.ready:
        return Pill(_tr("Fault"), Tone.FAILED)
    return Pill(_tr("Look"), Tone.PARTIAL) if row.cautions else Pill(_tr("Ready"), Tone.COMPLETED)


def result_pill(row: LineResult) -> Pill:
    """What became of a line, in a word."""
    match row.placing:
        case Placing.PLACED:
            return Pill(_tr("Placed"), Tone.COMPLETED)
        case Placing.REFUSED:
            return Pill(_tr("Refused"), Tone.FAILED)
        case Placing.NOT_SENT:
            return Pill(_tr("Not sent"), Tone.CANCELED)
        case Placing.UNKNOWN:
            return Pill(_tr("Outcome unknown"), Tone.UNKNOWN)
        case Placing.SENDING:
            return Pill(_tr("Sending"), Tone.ACTIVE)
    return Pill(_tr("Waiting"), Tone.MUTED)


def _service(service: str, name: str) -> str:
    return f"{plain(service, 40)} · {plain(name)}" if name else plain(service, 40)


def _line_link(row: BulkLine) -> str:
    return row.fields.get("link") or row.fields.get("username", "")


def _quantity(row: BulkLine) -> int | None:
    return row.billed if row.billed is not None else whole(row.fields.get("quantity", ""))


def _notes(row: BulkLine) -> str:
    return " ".join(say_text(text) for text in (*row.faults, *row.cautions))


def _tr(source: str) -> str:
    return QCoreApplication.translate("bulk", source)
