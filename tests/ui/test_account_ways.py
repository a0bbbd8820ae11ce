"""What a person can set for one panel: pace, limit, user agent and dialect."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from smm_desktop.core.accounts import Account, Dialect
from smm_desktop.core.errors import InputError
from smm_desktop.ui.hands import Hands
from smm_desktop.ui.widgets.account_ways import AccountWays

ACCOUNT = Account("a", "Mine", "https://panel.example/api/v2", "USD", low_balance=Decimal("12.5"))


@pytest.fixture
def ways(qtbot: QtBot) -> AccountWays:
    made = AccountWays(ACCOUNT)
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_is_set_is_shown_and_kept(ways: AccountWays) -> None:
    assert ways.apply(ACCOUNT) == ACCOUNT


def test_everything_can_be_changed(ways: AccountWays) -> None:
    hands = Hands(ways)
    hands.need("Calls a minute", QSpinBox).setValue(120)
    hands.type("Low-balance limit", "1,000.50")
    hands.type("User agent", "MyShop/1.0")
    hands.need("It reads + and % in links again", QComboBox).setCurrentIndex(2)
    for words in (
        "It tells of many orders at once",
        "It wants the quantity beside a list",
        "It splits comments at commas",
    ):
        hands.need(words, QCheckBox).click()
    changed = ways.apply(ACCOUNT)
    assert (changed.pace, changed.low_balance, changed.user_agent) == (120, Decimal("1000.50"), "MyShop/1.0")
    assert changed.dialect == Dialect(
        quantity_with_lists=True, multi_status=False, comma_splits_comments=True, decodes_twice=False
    )


def test_what_a_test_found_is_shown(ways: AccountWays) -> None:
    ways.show_found(Dialect(multi_status=False))
    assert not ways.apply(ACCOUNT).dialect.multi_status


@pytest.mark.parametrize(
    ("field", "text"), [("Low-balance limit", "ten"), ("Low-balance limit", "-5"), ("User agent", "ключ")]
)
def test_what_cannot_be_is_said(ways: AccountWays, field: str, text: str) -> None:
    edit = Hands(ways).need(field, QLineEdit)
    edit.setText(text)
    with pytest.raises(InputError) as caught:
        ways.apply(ACCOUNT)
    assert caught.value.field == field
