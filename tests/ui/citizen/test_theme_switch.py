"""A switch of the theme dresses what is seen, and each page as it shows; in the end all of it looks the same."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from smm_desktop.app import Program
from smm_desktop.ui.theme import DARK, Choice, style_sheet

PAGES = ("services", "bulk", "refills", "settings")
DRESSED = Qt.WidgetAttribute.WA_WState_Polished


def picture(program: Program) -> QImage:
    return program.window.page.grab().toImage()


def test_pages_that_did_not_show_are_dressed_when_they_do(program: Program, qapp: QApplication, qtbot: QtBot):
    window = program.window
    for key in PAGES:
        window.show_page(key)
        qtbot.wait(50)
    window.choose_theme(Choice.DARK)
    hidden = [widget for key in PAGES[:-1] for widget in (window.pages[key], *window.pages[key].findChildren(QWidget))]
    assert not any(widget.testAttribute(DRESSED) for widget in hidden)
    assert window.page.testAttribute(DRESSED)
    qtbot.waitUntil(lambda: all(widget.testAttribute(DRESSED) for widget in hidden))
    for key in PAGES:
        window.show_page(key)
        qtbot.wait(50)
        shown = picture(program)
        qapp.setStyleSheet("")
        qapp.setStyleSheet(style_sheet(DARK))
        qtbot.wait(10)
        assert picture(program) == shown, key
