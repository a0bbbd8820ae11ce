"""The language of the window: its words, its numbers, and the direction it is read in."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from smm_desktop.ui.resources import resource

LANGUAGES = {
    "en": "English",
    "tr": "Türkçe",
    "ru": "Русский",
    "es": "Español",
    "pt_BR": "Português (Brasil)",
    "fr": "Français",
    "hi": "हिन्दी",
    "ar": "العربية",
}
"""The languages there are, each by its own name, in the order they are offered in."""
SYSTEM = ""
"""The choice to go by the system's language; English where that is none of ours."""
_ENGLISH = "en"
_WRITTEN_AS = {"ar": "ar_AE"}
"""Where a language has digits of its own, a country that writes it with those of the panels: ids, links and names of
services have these, amounts are typed and exported in them, and figures are compared across one row."""
_RIGHT_TO_LEFT = frozenset({"ar"})


class Languages:
    """Dresses the application in one language: a person's own choice, or the system's."""

    def __init__(self, application: QApplication, choice: str = SYSTEM) -> None:
        self._application = application
        self._translators: list[QTranslator] = []
        self._shown = ""
        self.choose(choice)

    @property
    def shown(self) -> str:
        """The code of the language that is spoken, such as "pt_BR"."""
        return self._shown

    def choose(self, choice: str) -> None:
        """Speak another language from now on; what was said before stays as it is."""
        self._shown = language_of(choice)
        self.stop()
        QLocale.setDefault(locale_of(self._shown))
        self._translators = [made for path in _files(self._shown) if (made := _loaded(path, self._application))]
        for translator in self._translators:
            self._application.installTranslator(translator)
        self._turn(self._shown in _RIGHT_TO_LEFT)

    def _turn(self, right_to_left: bool) -> None:
        if right_to_left != self._application.isRightToLeft():
            from PySide6.QtCore import Qt

            directions = Qt.LayoutDirection
            self._application.setLayoutDirection(directions.RightToLeft if right_to_left else directions.LeftToRight)

    def stop(self) -> None:
        """Take the words away again."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []


def language_of(choice: str) -> str:
    """The code of the language for a choice; unknown ones count as the system's."""
    if choice in LANGUAGES:
        return choice
    for wanted in QLocale.system().uiLanguages():
        locale = QLocale(wanted)
        for code in LANGUAGES:
            if QLocale(code).language() == locale.language():
                return code
    return _ENGLISH


def locale_of(language: str) -> QLocale:
    """How numbers, dates and money are written: as the system does, where it speaks this language or none of ours."""
    system, own = QLocale.system(), QLocale(_WRITTEN_AS.get(language, language))
    if system.language() == QLocale.Language.C or system.zeroDigit() != own.zeroDigit():
        return own
    if system.language() == own.language() or language == language_of(SYSTEM):
        return system
    return own


def _files(language: str) -> tuple[str, ...]:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = resource("translations", f"smm-desktop_{language}.qm")
    return (f"{folder}/qtbase_{language}.qm", str(ours))


def _loaded(path: str, parent: QObject) -> QTranslator | None:
    translator = QTranslator(parent)  # without a parent, it might end on whatever thread collects what is left over
    return translator if translator.load(path) else None
