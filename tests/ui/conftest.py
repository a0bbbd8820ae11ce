"""What the tests of the screen share."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication

from smm_desktop.ui.languages import Languages
from smm_desktop.ui.theme import Choice, Theme


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("qt_log_ignore", "This plugin does not support")  # what the offscreen screen cannot do


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """As in the program, garbage is collected on the window's thread alone: a pool thread must not destroy widgets."""
    enabled = gc.isenabled()
    gc.disable()
    yield
    gc.collect(1)
    if enabled:
        gc.enable()


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    languages = Languages(qapp, "en")
    yield
    languages.stop()
    QLocale.setDefault(before)


@pytest.fixture
def state(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, Choice.LIGHT)
    yield made
    made.choose(Choice.LIGHT)
    qapp.setStyleSheet("")
    made.deleteLater()
