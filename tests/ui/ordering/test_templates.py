"""Templates: kept from the ticket, from bulk lines and from the history; used where the service is what it was."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtWidgets import QInputDialog, QPushButton

from smm_desktop.actions import catalogue, templates
from smm_desktop.core.changes import Changes
from smm_desktop.ui.dialogs.palette import CommandPalette
from smm_desktop.ui.dialogs.templates import TemplatesDialog
from smm_desktop.ui.hands import Hands
from smm_desktop.ui.palette_templates import TemplateFinder
from smm_desktop.ui.requests import TicketRequest
from smm_desktop.ui.widgets.ticket import OrderTicket

LINK = "https://site.example/p/again"


@pytest.fixture
def ticket(rig: Any) -> OrderTicket:
    made = OrderTicket(rig.workspace)
    rig.qtbot.addWidget(made)
    made.show()
    return made


def kept(rig: Any, name: str = "Every Friday") -> int:
    fields = {"link": LINK, "quantity": "100"}
    made = templates.keep_order(rig.desk, name, rig.account.id, "1", fields)
    rig.workspace.changed.emit(made.changes)
    return made.template.id


def use(ticket: OrderTicket, rig: Any, name: str = "Every Friday") -> None:
    button = Hands(ticket).need("Templates", QPushButton)

    def there() -> bool:
        button.menu().aboutToShow.emit()
        return any(action.text() == name for action in button.menu().actions())

    rig.until(there)
    next(action for action in button.menu().actions() if action.text() == name).trigger()


def refresh(rig: Any) -> None:
    catalogue.refresh(rig.desk, rig.account.id)
    rig.workspace.changed.emit(Changes(services=frozenset({rig.account.id})))
    rig.settle(20)


def test_kept_from_the_ticket_and_filled_in_again(rig: Any, ticket: OrderTicket) -> None:
    ticket.fill(TicketRequest(rig.account.id, "1", {"link": LINK, "quantity": "250"}))
    rig.until(lambda: ticket.form.values().get("quantity") == "250")
    button = Hands(ticket).need("Templates", QPushButton)
    button.menu().aboutToShow.emit()
    next(action for action in button.menu().actions() if action.text() == "Save as template…").trigger()
    dialog = ticket.findChild(QInputDialog)
    assert isinstance(dialog, QInputDialog)
    dialog.setTextValue("Spring & more")
    dialog.accept()
    rig.until(lambda: any("is kept" in said for said in rig.said))
    ticket.form.clear()
    use(ticket, rig, "Spring && more")
    rig.until(lambda: ticket.form.values().get("quantity") == "250")
    assert ticket.form.values()["link"] == LINK


def test_what_changed_is_said_before_it_is_filled_in(rig: Any, ticket: OrderTicket) -> None:
    kept(rig)
    rig.panel.catalogue.change("1", rate=Decimal("3.5"), min=60)
    refresh(rig)
    use(ticket, rig)
    hands = Hands(ticket)
    rig.until(lambda: hands.find("Use today's terms", QPushButton) is not None)
    text = ticket._templates._question.text
    assert "The price changed: 3.50 USD now, 0.90 USD when it was kept." in text
    assert "The limits changed: 60 – 10,000 now, 50 – 10,000 when it was kept." in text
    assert ticket.form.values().get("link", "") == ""
    hands.press("Use today's terms")
    rig.until(lambda: ticket.form.values().get("link") == LINK)
    rig.settle(20)
    assert templates.look(rig.desk, templates.all_templates(rig.desk)[0].id).changed == ()


def test_a_service_that_is_gone_is_refused_kindly(rig: Any, ticket: OrderTicket) -> None:
    number = kept(rig)
    rig.panel.catalogue.remove("1")
    refresh(rig)
    ticket.fill(TicketRequest(template=number))
    rig.until(lambda: "does not list service 1 any more" in Hands(ticket).read("Order message"))
    assert ticket.form.values().get("link", "") == ""


def test_the_palette_finds_them(rig: Any) -> None:
    number = kept(rig)
    templates.keep_lines(rig.desk, "Friday bulk", "1 | https://x.example/1 | 100")
    palette = CommandPalette([])
    rig.qtbot.addWidget(palette)
    palette.more_wanted.connect(TemplateFinder(palette, rig.workspace).find)
    palette.show()
    Hands(palette).type("Search commands", "friday")
    rig.until(lambda: palette.titles == ["Every Friday", "Friday bulk"])
    palette._choose_current()
    assert rig.tickets == [TicketRequest(template=number)]


def test_renamed_and_deleted(rig: Any) -> None:
    kept(rig)
    kept(rig, "Another")
    dialog = TemplatesDialog(rig.workspace, "order")
    rig.qtbot.addWidget(dialog)
    dialog.show()
    rig.until(lambda: dialog.model.rowCount() == 2)
    dialog.table.select_row(0)
    for name, says in (("Every Friday", "another template with this name"), ("Mondays", "")):
        Hands(dialog).press("Rename…")
        asked = dialog.findChildren(QInputDialog)[-1]
        asked.setTextValue(name)
        asked.accept()
        rig.until(lambda says=says: says in dialog.notice.text)  # type: ignore[misc]
        rig.settle(20)
    assert [each.name for each in templates.all_templates(rig.desk)] == ["Every Friday", "Mondays"]
    dialog.table.select_row(0)
    Hands(dialog).press("Delete")
    Hands(dialog).press("Yes, delete it")
    rig.until(lambda: dialog.model.rowCount() == 1)
    assert [each.name for each in templates.all_templates(rig.desk)] == ["Mondays"]
