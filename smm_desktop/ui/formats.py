"""Numbers, money and times as the person's locale writes them; for the window only, never for exports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTimeZone

if TYPE_CHECKING:
    from datetime import date as date_type
    from datetime import datetime, timedelta
    from decimal import Decimal

NONE = "–"
_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def money(amount: Decimal | None, currency: str = "") -> str:
    """An amount with its currency after it, such as "1,234.50 USD"; a dash for None."""
    from smm_desktop.core import money as amounts

    if amount is None:
        return NONE
    figure = decimal(amounts.tidy(amount))
    return f"{figure} {currency}" if currency else figure


def decimal(amount: Decimal) -> str:
    """A decimal with all its places, grouped; exact, never through a float."""
    locale = QLocale()
    sign, digits, point = locale.negativeSign() if amount < 0 else "", *_parts(amount)
    whole = locale.toString(int(digits))
    return sign + whole + (locale.decimalPoint() + _local_digits(point, locale) if point else "")


def number(value: int | None) -> str:
    """A whole number, grouped; a dash for None."""
    return NONE if value is None else QLocale().toString(value)


def percent(share: float) -> str:
    """A share of 0.0 to 1.0 as whole percent; only what is whole is 100 %."""
    shown = 100 if share >= 1 else min(99, int(share * 100))
    return _tr("{number}%").format(number=QLocale().toString(shown))


def megabytes(size: int) -> str:
    """A number of bytes as people read it, such as "37.2 MB"."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def when(moment: datetime | None) -> str:
    """Date and time in the person's zone, short; a dash for None."""
    return NONE if moment is None else QLocale().toString(_local(moment), QLocale.FormatType.ShortFormat)


def when_sample() -> str:
    """A date and time that takes as much room as any, before noon or after it."""
    from datetime import datetime

    from PySide6.QtGui import QFontMetrics, QGuiApplication

    texts = [when(datetime(2028, 12, 28, hour, 58).astimezone()) for hour in (10, 22)]
    return max(texts, key=QFontMetrics(QGuiApplication.font()).horizontalAdvance)


def date(moment: datetime) -> str:
    """The day in the person's zone, short."""
    return QLocale().toString(_local(moment).date(), QLocale.FormatType.ShortFormat)


def day(date: date_type) -> str:
    """A day of this year for the mark of an axis, such as "Nov 12" or "12 Nov"."""
    locale = QLocale()
    day_first = locale.dateFormat(QLocale.FormatType.ShortFormat)[:1] == "d"
    return locale.toString(_qdate(date), "d MMM" if day_first else "MMM d")


def day_long(date: date_type) -> str:
    """A day in full, such as "Thursday, November 12, 2026"."""
    return QLocale().toString(_qdate(date), QLocale.FormatType.LongFormat)


def day_short(date: date_type) -> str:
    """A day in figures, for tables."""
    return QLocale().toString(_qdate(date), QLocale.FormatType.ShortFormat)


def hour(moment: datetime) -> str:
    """The time of day in the person's zone, short."""
    return QLocale().toString(_local(moment).time(), QLocale.FormatType.ShortFormat)


def when_long(moment: datetime) -> str:
    """Date and time to the second, for details and tooltips."""
    locale = QLocale()
    pattern = locale.dateTimeFormat(QLocale.FormatType.ShortFormat)
    return locale.toString(_local(moment), pattern if "ss" in pattern else pattern.replace("mm", "mm:ss"))


def ago(moment: datetime, now: datetime | None = None) -> str:
    """How long ago a moment was: "just now", "2 min ago", "3 h ago", then the date."""
    from datetime import UTC, datetime

    seconds = ((now or datetime.now(UTC)) - moment).total_seconds()
    if seconds < _MINUTE:
        return _tr("just now")
    if seconds < _HOUR:
        return _tr("%Ln min ago", int(seconds // _MINUTE))
    if seconds < _DAY:
        return _tr("%Ln h ago", int(seconds // _HOUR))
    return when(moment)


def clock(moment: datetime) -> str:
    """The time of day in the person's zone, short."""
    return QLocale().toString(_local(moment).time(), QLocale.FormatType.ShortFormat)


def span(time: timedelta) -> str:
    """How long something took, in the two units that say most: "12 min", "2 h 10 min", "3 d 4 h"."""
    minutes = max(0, round(time.total_seconds() / _MINUTE))
    if not minutes:
        return _tr("under 1 min")
    days, hours, rest = minutes // 1440, minutes // 60 % 24, minutes % 60
    locale = QLocale()
    values = {"days": locale.toString(days), "hours": locale.toString(hours), "minutes": locale.toString(rest)}
    if days:
        return (_tr("{days} d {hours} h") if hours else _tr("{days} d")).format(**values)
    if hours:
        return (_tr("{hours} h {minutes} min") if rest else _tr("{hours} h")).format(**values)
    return _tr("{minutes} min").format(**values)


def _tr(source: str, count: int = -1) -> str:
    return QCoreApplication.translate("formats", source, "", count)


def _qdate(date: date_type) -> QDate:
    return QDate(date.year, date.month, date.day)


def _local(moment: datetime) -> QDateTime:
    milliseconds = round(moment.timestamp() * 1000)
    return QDateTime.fromMSecsSinceEpoch(milliseconds, QTimeZone(QTimeZone.Initialization.LocalTime))


def _parts(amount: Decimal) -> tuple[str, str]:
    digits, _, point = format(abs(amount), "f").partition(".")
    return digits, point


def _local_digits(digits: str, locale: QLocale) -> str:
    zero = locale.zeroDigit()
    return digits if zero == "0" else "".join(chr(ord(zero) + int(digit)) for digit in digits)
