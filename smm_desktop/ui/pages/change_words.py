"""What changed of a service, in a few words."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.money import parse_amount
from smm_desktop.core.service_changes import ServiceChange
from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui.limits import most_text
from smm_desktop.ui.tables import Pill
from smm_desktop.ui.theme import Tone


def change_words(change: ServiceChange) -> str:
    """One change, such as "Price 0.90 → 1.10"."""
    match change.what:
        case "added":
            return _tr("New, at {price}").format(price=_value("rate", change.new)) if change.new else _tr("New")
        case "removed" if change.old:
            return _tr("No longer listed, was {price}").format(price=_value("rate", change.old))
        case "removed":
            return _tr("No longer listed")
        case "refill" | "cancel" | "dripfeed":
            return _flag_words(change.what, has=bool(change.new))
    old, new = _value(change.what, change.old), _value(change.what, change.new)
    return _templates().get(change.what, "{old} → {new}").format(old=old, new=new)


def changes_words(changes: Iterable[ServiceChange]) -> str:
    """The newest change of each kind, in one line; `changes` are newest first."""
    newest: dict[str, str] = {}
    for change in changes:
        newest.setdefault(change.what, change_words(change))
    return " · ".join(newest.values())


def change_pill(change: ServiceChange) -> Pill:
    """What kind of change it is."""
    match change.what:
        case "added":
            return Pill(_tr("New"), Tone.ACTIVE)
        case "removed":
            return Pill(_tr("Vanished"), Tone.CANCELED)
        case "rate":
            rise = rose(change)
            return Pill(_tr("Dearer"), Tone.FAILED) if rise else Pill(_tr("Cheaper"), Tone.COMPLETED)
    return Pill(_fields().get(change.what, plain(change.what, 40)), Tone.PARTIAL)


def rose(change: ServiceChange) -> bool:
    """True where a rate went up."""
    return change.what == "rate" and _rate(change.new) > _rate(change.old)


def old_and_new(change: ServiceChange) -> tuple[str, str]:
    """The values before and after, as they are shown; empty where there is none."""
    what = "rate" if change.what in ("added", "removed") else change.what
    if what in ("refill", "cancel", "dripfeed"):
        yes, no = _tr("Yes"), _tr("No")
        return (yes if change.old else no), (yes if change.new else no)
    return (_value(what, change.old) if change.old else ""), (_value(what, change.new) if change.new else "")


def _templates() -> dict[str, str]:
    return {
        "rate": _tr("Price {old} → {new}"),
        "min": _tr("Minimum {old} → {new}"),
        "max": _tr("Maximum {old} → {new}"),
        "type": _tr("Type {old} → {new}"),
        "name": _tr("Renamed, was “{old}”"),
        "category": _tr("Moved from “{old}”"),
    }


def _fields() -> dict[str, str]:
    return {
        "min": _tr("Minimum"),
        "max": _tr("Maximum"),
        "refill": _tr("Refill"),
        "cancel": _tr("Cancel"),
        "dripfeed": _tr("Drip-feed"),
        "name": _tr("Name"),
        "category": _tr("Category"),
        "type": _tr("Type"),
    }


def _flag_words(what: str, *, has: bool) -> str:
    match what:
        case "refill":
            return _tr("Now with refill") if has else _tr("No refill any more")
        case "cancel":
            return _tr("Can be canceled now") if has else _tr("Cannot be canceled any more")
    return _tr("Drip-feed now") if has else _tr("No drip-feed any more")


def _value(what: str, value: str) -> str:
    if what == "rate":
        return formats.decimal(_rate(value))
    if what in ("min", "max") and value.isdigit():
        return most_text(int(value)) if what == "max" else formats.number(int(value))
    return plain(value, 120) or formats.NONE


def _rate(value: str) -> Decimal:
    try:
        return parse_amount(value)
    except ValueError:
        return Decimal(0)


def _tr(source: str) -> str:
    return QCoreApplication.translate("changes", source)
