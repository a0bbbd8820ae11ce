"""Money is read strictly and kept exactly."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.core import money

AMOUNTS = st.decimals(min_value=Decimal("-9999999999"), max_value=Decimal("9999999999"), places=8)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("0.90", "0.90"),
        ("8", "8"),
        ("100.84292", "100.84292"),
        ("1,234.56", "1234.56"),
        ("1,234,567", "1234567"),
        ("$0.50", "0.50"),
        ("12.50 USD", "12.50"),
        ("USD 3", "3"),
        ("-$3.10", "-3.10"),
        ("₽5", "5"),
        ("8e-05", "0.00008"),
        ("1.5E3", "1500"),
        (" .5 ", "0.5"),
        ("007", "7"),
    ],
)
def test_amounts_with_one_meaning_are_read(text: str, amount: str) -> None:
    assert money.parse_amount(text) == Decimal(amount)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "USD",
        "1,23",
        "0,900",
        "0,123,456",
        "00,123",
        "1234,56",
        "1.234,56",
        "1 234",
        "12,34,567",
        "0x10",
        "١٢",
        "1_000",
        "NaN",
        "Infinity",
        "-",
        ".",
        "1e",
        "1e99",
        "1E+999999999",
        "1e-9999",
        "10000000000",
        "1234567890123456789.5",
        "1.2.3",
        "--1",
        "$1$2",
        "9" * 5000,
    ],
)
def test_what_is_not_certain_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"amount|digits|large"):
        money.parse_amount(text)


@given(AMOUNTS)
def test_units_keep_every_amount(amount: Decimal) -> None:
    assert money.from_units(money.to_units(amount)) == amount


@given(AMOUNTS)
def test_a_plain_amount_is_read_back(amount: Decimal) -> None:
    text = money.plain_amount(amount)
    assert text.isascii()
    assert "e" not in text.casefold()
    assert money.parse_amount(text) == amount


@given(st.text(max_size=40))
def test_any_text_is_an_amount_or_refused(text: str) -> None:
    try:
        amount = money.parse_amount(text)
    except ValueError:
        return
    assert amount.is_finite()
    assert abs(amount) < money.MAX_AMOUNT
    money.to_units(amount)


@given(st.decimals(min_value=0, max_value=10_000, places=6), st.integers(0, 1_000_000))
def test_an_estimate_is_never_below_the_price(rate: Decimal, billed: int) -> None:
    exact = rate * billed / 1000
    estimate = money.estimate(rate, billed)
    assert exact <= estimate < exact + money.ESTIMATE_STEP


@pytest.mark.parametrize("amount", [Decimal("NaN"), Decimal("Infinity"), money.MAX_AMOUNT])
def test_units_refuse_what_no_column_holds(amount: Decimal) -> None:
    with pytest.raises(ValueError, match="range"):
        money.to_units(amount)
