"""How long a balance lasts, in words, always with what that is told from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.forecast import Forecast, Outlook
from smm_desktop.ui.formats import money


def lasts(told: Forecast | None) -> str:
    """How long it lasts, as a part of a line: "about 12 days at this pace"; empty where nothing can be told."""
    match told.outlook if told else Outlook.UNKNOWN:
        case Outlook.EMPTY:
            return _tr("used up")
        case Outlook.FAR:
            return _tr("more than a year at this pace")
        case Outlook.LASTS:
            return _lasting(told.days if told else 0)
    return ""


def short(told: Forecast | None) -> str:
    """The same where there is little room: "about 12 days"."""
    if told is None or told.outlook is not Outlook.LASTS:
        return _tr("more than a year") if told and told.outlook is Outlook.FAR else ""
    return _tr("about %Ln day(s)", told.days) if told.days else _tr("less than a day")


def of_account(told: Forecast, name: str) -> str:
    """For the bar above the pages: "About 12 days at this pace"; with the name of the account where there are more."""
    words = lasts(told) if not name else short(told)
    return _tr("{account}: {lasts}").format(account=name, lasts=words) if name and words else begun(words)


def begun(line: str) -> str:
    """A line that begins with a capital letter."""
    return line[:1].upper() + line[1:]


def basis(told: Forecast | None) -> str:
    """What it is told from: "From 14 days, 312 orders"; or why nothing is."""
    if told is None or told.outlook is Outlook.UNKNOWN:
        return _tr("Too few orders yet to tell how long it lasts")
    if told.outlook is Outlook.EMPTY:
        return ""
    days = _tr("%Ln day(s)", told.basis)
    orders = _tr("%Ln order(s)", told.orders)
    return _tr("From {days}, {orders}").format(days=days, orders=orders)


def pace(told: Forecast, currency: str) -> str:
    """What is spent on a day, for a tooltip."""
    return _tr("{amount} a day on average").format(amount=money(round(told.per_day, 4), currency))


def _lasting(days: int) -> str:
    return _tr("about %Ln day(s) at this pace", days) if days else _tr("less than a day at this pace")


def _tr(source: str, count: int = -1) -> str:
    return QCoreApplication.translate("forecast", source, "", count)
