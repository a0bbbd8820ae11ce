"""Numbers, money and times as the person's locale writes them; for the window only, never for exports."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimeZone

from smm_desktop.core import money as amounts

NONE = "–"
_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def money(amount: Decimal | None, currency: str = "") -> str:
    """An amount with its currency after it, such as "1,234.50 USD"; a dash for None."""
    if amount is None:
        return NONE
    figure = decimal(amounts.tidy(amount))
    return f"{figure} {currency}" if currency else figure


def decimal(amount: Decimal) -> str:
    """A decimal with all its places, grouped; exact, never through a float."""
    sign, digits, point = "-" if amount < 0 else "", *_parts(amount)
    locale = QLocale()
    whole = locale.toString(int(digits))
    return sign + whole + (locale.decimalPoint() + _local_digits(point, locale) if point else "")


def number(value: int | None) -> str:
    """A whole number, grouped; a dash for None."""
    return NONE if value is None else QLocale().toString(value)


def percent(share: float) -> str:
    """A share of 0.0 to 1.0 as whole percent; only what is whole is 100 %."""
    shown = 100 if share >= 1 else min(99, int(share * 100))
    return QLocale().toString(shown) + QLocale().percent()


def when(moment: datetime | None) -> str:
    """Date and time in the person's zone, short; a dash for None."""
    return NONE if moment is None else QLocale().toString(_local(moment), QLocale.FormatType.ShortFormat)


def when_long(moment: datetime) -> str:
    """Date and time to the second, for details and tooltips."""
    locale = QLocale()
    pattern = locale.dateTimeFormat(QLocale.FormatType.ShortFormat)
    return locale.toString(_local(moment), pattern if "ss" in pattern else pattern.replace("mm", "mm:ss"))


def ago(moment: datetime, now: datetime | None = None) -> str:
    """How long ago a moment was: "just now", "2 min ago", "3 h ago", then the date."""
    seconds = ((now or datetime.now(UTC)) - moment).total_seconds()
    if seconds < _MINUTE:
        return _tr("just now")
    if seconds < _HOUR:
        return _tr("%Ln min ago", int(seconds // _MINUTE))
    if seconds < _DAY:
        return _tr("%Ln h ago", int(seconds // _HOUR))
    return when(moment)


def _tr(source: str, count: int = -1) -> str:
    return QCoreApplication.translate("formats", source, "", count)


def _local(moment: datetime) -> QDateTime:
    milliseconds = round(moment.timestamp() * 1000)
    return QDateTime.fromMSecsSinceEpoch(milliseconds, QTimeZone(QTimeZone.Initialization.LocalTime))


def _parts(amount: Decimal) -> tuple[str, str]:
    digits, _, point = format(abs(amount), "f").partition(".")
    return digits, point


def _local_digits(digits: str, locale: QLocale) -> str:
    zero = locale.zeroDigit()
    return digits if zero == "0" else "".join(chr(ord(zero) + int(digit)) for digit in digits)
