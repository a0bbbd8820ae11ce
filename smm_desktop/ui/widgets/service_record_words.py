"""The figures of a service in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.service_record import ENOUGH, OUTCOMES, Outcome, ServiceRecord
from smm_desktop.ui import formats


def summary(record: ServiceRecord | None) -> str:
    """What is said instead of shares where there are none to say; empty where there are, or nothing is known yet."""
    if record is None:
        return ""
    if not record.placed:
        return _tr("You have not ordered this service yet.")
    if not record.enough:
        return _tr("Too few orders to say: {ended} ended so far, {enough} are needed.").format(
            ended=formats.number(record.ended), enough=formats.number(ENOUGH)
        )
    return ""


def facts(record: ServiceRecord) -> list[tuple[str, str]]:
    """Names and values, what is not known left out."""
    rows = [(_tr("Orders placed"), _placed(record))]
    rows += [(names()[each], _share(record, each)) for each in OUTCOMES if record.enough and record.count(each)]
    if record.start_median is not None:
        rows.append((_tr("Half started within"), formats.span(record.start_median)))
    if record.complete_median is not None:
        rows.append((_tr("Half completed within"), formats.span(record.complete_median)))
    if record.looked_at >= ENOUGH:
        rows.append((_tr("Dropped later"), _dropped(record)))
    return rows


def basis(record: ServiceRecord) -> str:
    """What the figures are taken from."""
    if not record.enough:
        return ""
    parts = [_tr("Shares are of the orders that ended.")]
    if record.timed >= ENOUGH:
        words = _tr("Times are as this program saw them, from the newest {count} completed.")
        parts.append(words.format(count=formats.number(record.timed)))
    if record.looked_at >= ENOUGH:
        parts.append(
            _tr(
                "Dropped are those of the newest {count} completed of which the panel later told more to remain, or "
                "carried out a refill."
            ).format(count=formats.number(record.looked_at))
        )
    return " ".join(parts)


def line(record: ServiceRecord) -> str:
    """The figures that matter before money is spent, in one line."""
    if not record.enough:
        return _tr(
            "Your record: %Ln order(s) so far. After a few more you see how reliable and quick this service is.",
            record.placed,
        )
    parts = [
        _tr("Your record: %Ln order(s)", record.placed),
        _tr("{share} completed").format(share=formats.percent(record.share("completed") or 0)),
    ]
    if record.count("partial"):
        parts.append(_tr("{share} partial").format(share=formats.percent(record.share("partial") or 0)))
    if record.complete_median is not None:
        parts.append(_tr("half within {span}").format(span=formats.span(record.complete_median)))
    if record.dropped and record.looked_at >= ENOUGH:
        parts.append(_tr("{share} dropped later").format(share=formats.percent(record.dropped / record.looked_at)))
    return " · ".join(parts)


def names() -> dict[Outcome, str]:
    """The words for how orders end."""
    return {
        "completed": _tr("Completed"),
        "partial": _tr("Partial"),
        "canceled": _tr("Canceled"),
        "failed": _tr("Failed"),
    }


def _placed(record: ServiceRecord) -> str:
    if not record.under_way:
        return formats.number(record.placed)
    words = _tr("{placed}, {active} under way")
    return words.format(placed=formats.number(record.placed), active=formats.number(record.under_way))


def _share(record: ServiceRecord, outcome: Outcome) -> str:
    share = formats.percent(record.share(outcome) or 0)
    return _tr("{share} ({count})").format(share=share, count=formats.number(record.count(outcome)))


def _dropped(record: ServiceRecord) -> str:
    words = _tr("{count} of {all}")
    return words.format(count=formats.number(record.dropped), all=formats.number(record.looked_at))


def _tr(source: str, count: int = -1) -> str:
    return QCoreApplication.translate("service_record", source, "", count)
