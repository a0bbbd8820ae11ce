"""What the program named itself is called in the language spoken; names that a person gave stay."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from smm_desktop.core.accounts import Account
from smm_desktop.core.orders import Ticket
from smm_desktop.core.scheduling import HoldReason, Scheduled
from smm_desktop.ui.languages import Languages
from smm_desktop.ui.messages import say_kept
from smm_desktop.ui.names import as_called, type_name
from smm_desktop.ui.schedule_words import why

PRACTICE = Account("a", "Practice panel", "http://127.0.0.1:1/api/v2", practice=True)
KEPT = "The panel refused: Not now, thanks"


@pytest.fixture
def french(qapp: QApplication):
    languages = Languages(qapp, "fr")
    yield
    languages.choose("en")
    languages.stop()


@pytest.mark.usefixtures("french")
def test_the_practice_panel() -> None:
    assert as_called(PRACTICE).name == "Panel d’essai"
    assert as_called(replace(PRACTICE, name="Practice panel 2")).name == "Panel d’essai 2"
    for other in (replace(PRACTICE, name="Practice panel of Ann"), replace(PRACTICE, practice=False)):
        assert as_called(other) == other


@pytest.mark.usefixtures("french")
def test_types_of_services() -> None:
    assert type_name("custom_comments") == type_name("Custom Comments") == "Commentaires personnalisés"
    assert type_name("") == "Standard"
    assert type_name("Something new") == "Something new"


@pytest.mark.usefixtures("french")
def test_what_was_kept_in_english_is_said_in_french() -> None:
    said = say_kept(KEPT)
    assert said != KEPT
    assert said.endswith("Not now, thanks")
    assert say_kept("Words of the panel") == "Words of the panel"


@pytest.mark.usefixtures("french")
def test_why_an_order_is_held_back_is_said_in_french_with_amounts_as_french_writes_them() -> None:
    now = datetime.now(UTC)
    ticket = Ticket("a", "1", "Followers", "Default", {}, 10, Decimal("0.5"), "USD")
    dearer = {"now": "1234.5", "before": "0.5", "currency": "USD"}
    held = Scheduled(1, ticket, None, now, None, False, "held", now, 1, HoldReason.PRICE, dearer)
    assert "1\u202f234,50 USD" in why(held)
    refused = replace(held, reason=HoldReason.REFUSED, values={"why": KEPT})
    assert KEPT not in why(refused)
    assert why(refused).endswith("Not now, thanks")


@pytest.mark.parametrize("language", ["hi", "ar", "tr"])
def test_qts_own_buttons_speak_each_language_and_carry_no_icons(qapp: QApplication, qtbot, language: str) -> None:
    languages = Languages(qapp, language)
    try:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Close)
        qtbot.addWidget(box)
        for button in box.buttons():
            assert button.text() not in ("Cancel", "Close", "&Close")
        assert QCoreApplication.translate("QLineEdit", "&Paste") != "&Paste"
    finally:
        languages.choose("en")
        languages.stop()
