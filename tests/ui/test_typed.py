"""What people type in fields for amounts, in their own language."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from smm_desktop.ui.typed import amount_to_type, latin_digits, typed_amount


@pytest.fixture
def written(request: pytest.FixtureRequest):
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("written", "text", "amount"),
    [
        ("en_US", "1,234.5", "1234.5"),
        ("ru", "0,5", "0.5"),
        ("ru", "1 234,5", "1234.5"),
        ("ru", "0.5", "0.5"),
        ("fr", "1\u202f234,50", "1234.50"),
        ("fr", "12,345", "12.345"),
        ("tr", "1.234,5", "1234.5"),
        ("tr", "1.500", "1500"),
        ("tr", "0.5", "0.5"),
        ("tr", "1,234.5", "1234.5"),
        ("es", "10", "10"),
        ("ar_AE", "١٢.٥", "12.5"),
    ],
    indirect=["written"],
)
def test_an_amount_is_read_as_it_was_meant(written: str, text: str, amount: str) -> None:
    assert typed_amount(text) == Decimal(amount)


@pytest.mark.parametrize(
    ("written", "text"), [("tr", "1,2,3"), ("tr", "12.34,5"), ("ru", "five"), ("en_US", "0,5")], indirect=["written"]
)
def test_what_could_mean_two_amounts_is_not_guessed(written: str, text: str) -> None:
    with pytest.raises(ValueError, match="amount"):
        typed_amount(text)


@pytest.mark.parametrize("written", ["en_US", "ru", "tr", "hi", "ar_AE"], indirect=True)
def test_what_stands_in_a_field_is_read_back(written: str) -> None:
    for amount in ("0.5", "1234.56", "1000", "0.00001"):
        assert typed_amount(amount_to_type(Decimal(amount))) == Decimal(amount)


def test_digits_of_other_scripts() -> None:
    assert latin_digits("٣٣") == latin_digits("३३") == "33"
    assert latin_digits("no. ½") == "no. ½"
