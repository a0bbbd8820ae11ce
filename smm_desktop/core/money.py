"""Money: exact decimals, strictly read, never summed over currencies.

Amounts are `Decimal`. In the store an amount is a whole number of units of 10⁻⁸ of its currency.
"""

from __future__ import annotations

import re
from decimal import ROUND_CEILING, ROUND_HALF_EVEN, Context, Decimal

UNIT = Decimal("0.00000001")
ESTIMATE_STEP = Decimal("0.00001")
MAX_DIGITS = 18
MAX_AMOUNT = Decimal(10) ** 10
"""Amounts are below this in size, so that units always fit into 63 bits."""

_EXACT = Context(prec=60)
_NUMBER = re.compile(r"[+-]?(?:[0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3})+)?(?:\.[0-9]*)?")
_CURRENCY_MARK = re.compile(r"(?:[A-Za-z]{3}|[$€£₽₹₺¥₴₦₫])")


def parse_amount(text: str) -> Decimal:
    """Read an amount as a person or a panel writes it: "0.90", "1,234.56", "$0.50", "12.50 USD", "8e-05".

    A comma is read only as a separator of whole groups of three behind a first digit that is not zero: "0,900" is nine
    hundred to nobody.
    Raises ValueError for anything else, for more than 18 digits, and from 10,000,000,000 on.
    """
    number = _without_currency(text.strip())
    mantissa, exponent = _split_exponent(number)
    if not _NUMBER.fullmatch(mantissa) or not any(c.isdigit() for c in mantissa):
        raise ValueError("not an amount")
    digits = mantissa.replace(",", "")
    if sum(c.isdigit() for c in digits.lstrip("+-0.")) > MAX_DIGITS:
        raise ValueError("too many digits")
    amount = Decimal(digits).scaleb(exponent, _EXACT)
    if abs(amount) >= MAX_AMOUNT:
        raise ValueError("too large")
    return amount.quantize(UNIT, ROUND_HALF_EVEN, _EXACT) if exponent < 0 or -_exponent(amount) > 8 else amount


def to_units(amount: Decimal) -> int:
    """The amount in whole units of 10⁻⁸; finer parts are rounded half to even. Range: below 10¹⁰ in size."""
    if not amount.is_finite() or abs(amount) >= MAX_AMOUNT:
        raise ValueError("amount out of range")
    return int(amount.scaleb(8, _EXACT).to_integral_value(ROUND_HALF_EVEN))


def from_units(units: int) -> Decimal:
    """The amount that `to_units` made `units` of, without trailing zeros beyond two places."""
    return tidy(Decimal(units).scaleb(-8, _EXACT))


def tidy(amount: Decimal) -> Decimal:
    """The same amount with at least two and no needless decimal places."""
    normal = _EXACT.plus(amount).normalize(_EXACT)
    return normal if -_exponent(normal) >= 2 else normal.quantize(Decimal("0.01"), context=_EXACT)


def estimate(rate: Decimal, billed: int, per: int = 1000) -> Decimal:
    """What `billed` pieces cost at `rate` for `per` pieces, rounded up to 5 places: panels round each in their way."""
    cost = _EXACT.divide(_EXACT.multiply(rate, Decimal(billed)), Decimal(per))
    return tidy(cost.quantize(ESTIMATE_STEP, ROUND_CEILING, _EXACT))


def plain_amount(amount: Decimal) -> str:
    """The amount for exports and logs: ASCII, a point, no exponent, no grouping."""
    return format(tidy(amount), "f")


class Amount(Decimal):
    """An amount within a sentence: plain in English, on the screen as the person's locale writes it."""

    def __format__(self, spec: str, /) -> str:  # type: ignore[override]  # Decimal's own has a second parameter
        return format(Decimal(self), spec) if spec else plain_amount(self)


class Count(int):
    """A whole number within a sentence: grouped in English, on the screen as the person's locale groups it."""

    def __format__(self, spec: str, /) -> str:
        return format(int(self), spec or ",")


def _exponent(amount: Decimal) -> int:
    exponent = amount.as_tuple().exponent
    if not isinstance(exponent, int):
        raise ValueError("not a finite amount")  # noqa: TRY004 - the type is right, the value is not
    return exponent


def _without_currency(text: str) -> str:
    for mark in (_CURRENCY_MARK.match(text), re.search(_CURRENCY_MARK.pattern + "$", text)):
        if mark:
            return (text[: mark.start()] + text[mark.end() :]).strip()
    sign, rest = text[:1], text[1:]
    mark = _CURRENCY_MARK.match(rest) if sign in "+-" else None
    return sign + rest[mark.end() :].strip() if mark else text


def _split_exponent(number: str) -> tuple[str, int]:
    found = re.fullmatch(r"([^eE]*)[eE]([+-]?[0-9]{1,3})", number)
    return (found[1], int(found[2])) if found else (number, 0)
