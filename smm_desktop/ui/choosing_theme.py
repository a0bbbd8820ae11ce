"""Which theme the window begins with, and how it goes on following the desktop."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from smm_desktop.ui.setting_names import DESKTOP_DARK, THEME
from smm_desktop.ui.theme import Theme, choice_of


def theme_of(application: QApplication, state: QSettings) -> Theme:
    """The theme that was chosen; the desktop is taken to be as it was last, until it answers."""
    dark = True if state.value(DESKTOP_DARK, False, bool) else None
    return Theme(application, choice_of(state.value(THEME)), desktop_dark=dark)


def follow_desktop(theme: Theme, state: QSettings) -> None:
    """Ask the desktop, and have the theme follow it from now on. Loads the bus: not before the first paint."""
    from smm_desktop.ui.desktop_scheme import DesktopScheme

    def keep(dark: bool | None) -> None:
        state.setValue(DESKTOP_DARK, bool(dark))

    scheme = DesktopScheme(theme)
    scheme.told.connect(theme.hear_desktop)
    scheme.told.connect(keep)
    scheme.start()
