"""Amounts and numbers as people type them: with the decimal point and the digits of their language."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from smm_desktop.core.money import parse_amount, plain_amount

if TYPE_CHECKING:
    from decimal import Decimal

_POINT = "."
_GROUPED = re.compile(r"[+-]?\d{1,3}(\.\d{3})+")


def typed_amount(text: str) -> Decimal:
    """The amount that is meant: "0,5" where a comma stands before decimals, "0.5" everywhere.

    Raises ValueError for what is none, or could be two.
    """
    typed = latin_digits(text.strip())
    if QLocale().decimalPoint() == _POINT:
        return parse_amount(typed)
    return parse_amount(_with_a_point("".join(typed.split())))


def amount_to_type(amount: Decimal) -> str:
    """An amount as it stands in a field: not grouped, with the decimal point of the language."""
    return plain_amount(amount).replace(_POINT, QLocale().decimalPoint())


def latin_digits(text: str) -> str:
    """The text with the digits 0 to 9 in place of those of another script, as panels take no other."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in text)


def _with_a_point(typed: str) -> str:
    """A number written with a comma before its decimals, written with a point."""
    whole, comma, part = typed.rpartition(",")
    if not comma:
        grouped = QLocale().groupSeparator() == _POINT and _GROUPED.fullmatch(typed)
        return typed.replace(_POINT, "") if grouped else typed
    if _POINT in part:
        return typed  # written as in English
    if "," in whole or (_POINT in whole and not _GROUPED.fullmatch(whole)):
        raise ValueError("not an amount")
    return f"{whole.replace(_POINT, '')}.{part}"
