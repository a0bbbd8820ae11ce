"""The languages of the window: what stands in the translations, and what the window does with them."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from smm_desktop.ui.languages import LANGUAGES, Languages

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


def test_every_text_can_be_gathered(translations: ModuleType) -> None:
    assert not translations.gather().faults


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_what_is_translated_keeps_its_gaps_and_plurals(translations: ModuleType, language: str) -> None:
    for source, message in translations.read(language).items():
        assert len(message.forms) == (translations.FORMS[language] if source.plural else 1), source
        for form in filter(None, message.forms):
            assert sorted(re.findall(r"\{\w+\}", form)) == sorted(re.findall(r"\{\w+\}", source.text)), form
            assert form[:1].isspace() == source.text[:1].isspace(), form
            assert form.count("&") == source.text.count("&"), form


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_nothing_is_left_untranslated(translations: ModuleType, language: str) -> None:
    known = translations.read(language)
    missing = [s for s in translations.gather().places if s not in known or not known[s].finished]
    assert not missing, "make translations tells which; they are written in Qt Linguist"


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_what_is_shipped_is_what_was_translated(translations: ModuleType, qapp: QApplication, language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(translations.path_of(language).with_suffix(".qm")))
    for source, message in translations.read(language).items():
        if not source.plural and not message.vanished:
            said = translator.translate(source.context, source.text, source.comment)
            assert said == translations.set_apart(language, message.forms[0]), source


def test_what_comes_into_a_gap_keeps_its_direction_in_arabic(qapp: QApplication) -> None:
    languages = Languages(qapp, "ar")
    try:
        said = QCoreApplication.translate("AccountSettings", "Remove {name}").format(name="Panel (old)")
        assert "\u2068Panel (old)\u2069" in said
        assert QLocale().toString(1234) == "1,234", "figures are written as ids, links and typed amounts are"
    finally:
        languages.choose("en")
        languages.stop()


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_the_program_speaks_each_language(qapp: QApplication, language: str) -> None:
    languages = Languages(qapp, language)
    try:
        assert QCoreApplication.translate("commands", "New order") != "New order"
        mirrored = qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert mirrored == (language == "ar")
    finally:
        languages.choose("en")
        languages.stop()


def test_plurals_follow_the_language(qapp: QApplication) -> None:
    languages = Languages(qapp, "ru")
    try:
        said = [QCoreApplication.translate("OrdersPage", "%Ln order(s)", "", count) for count in (1, 3, 5)]
        assert said == ["1 заказ", "3 заказа", "5 заказов"]
    finally:
        languages.choose("en")
        languages.stop()
