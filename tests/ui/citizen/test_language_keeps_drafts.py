"""Another language takes nothing away that a person has begun to write."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smm_desktop.app import Program
from smm_desktop.ui.requests import TicketRequest


def test_what_was_begun_is_there_in_the_other_language(program: Program, qtbot: QtBot) -> None:
    window, workspace = program.window, program.workspace
    assert workspace is not None
    request = TicketRequest(workspace.accounts[0].id, "1", {"link": "https://social.example/p/1", "quantity": "500"})
    workspace.ticket_requested.emit(request)
    qtbot.waitUntil(lambda: window.ticket.draft is not None)
    assert dict(window.ticket.draft.fields) == dict(request.fields)
    window.show_page("bulk")
    window.pages["bulk"].compose.lines.set_text("1 | https://social.example/p/2 | 100")
    before = window.ticket
    program.speak("tr")
    qtbot.waitUntil(lambda: window.ticket not in (None, before) and window.ticket.draft == request, timeout=10_000)
    assert window.pages["bulk"].compose.lines.text == "1 | https://social.example/p/2 | 100"
    assert program.languages.shown == "tr"
    program.languages.choose("en")


@pytest.mark.parametrize("open_before", [False, True])
def test_a_ticket_is_as_open_as_before_and_takes_no_keys_in_the_other_language(
    program: Program, qtbot: QtBot, open_before: bool
) -> None:
    window, workspace = program.window, program.workspace
    assert workspace is not None
    request = TicketRequest(workspace.accounts[0].id, "1", {"link": "https://social.example/p/1"})
    workspace.ticket_requested.emit(request)
    qtbot.waitUntil(lambda: window.ticket.draft is not None)
    if not open_before:
        window.toggle_ticket()
        qtbot.waitUntil(lambda: not window.ticket.isVisibleTo(window))
    window.show_page("settings")
    before = window.ticket
    program.speak("tr")
    qtbot.waitUntil(lambda: window.ticket not in (None, before) and window.ticket.draft == request, timeout=10_000)
    assert window.ticket.isVisibleTo(window) is open_before
    focused = QApplication.focusWidget()
    assert focused is None or not window.ticket.isAncestorOf(focused)
    assert window.page_key == "settings"
    if not open_before:
        window.toggle_ticket()
        assert window.ticket.isVisibleTo(window)
        assert window.ticket.draft == request
    program.languages.choose("en")
