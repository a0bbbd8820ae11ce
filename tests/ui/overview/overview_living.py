"""A person's life on practice panels, by a clock of the test's own, and the overview of it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode
from urllib.request import urlopen

from pytestqt.qtbot import QtBot

from smm_desktop.actions import balances, catalogue, following, placing, requests
from smm_desktop.actions.desk import Desk
from smm_desktop.core.changes import Changes
from smm_desktop.core.orders import Ticket
from smm_desktop.core.services import billed_quantity, estimate
from smm_desktop.practice import PracticePanel
from smm_desktop.ui.pages.overview import OverviewPage
from smm_desktop.ui.workspace import Workspace

WAIT = 10_000
USD, EUR = "USD", "EUR"


def asked(panel: PracticePanel, **fields: str) -> Any:
    """What a panel answers to a call that does not come from the program."""
    body = urlencode({"key": panel.key, **fields}).encode()
    with urlopen(panel.url, body) as answer:  # noqa: S310 - a panel on this machine
        return json.loads(answer.read(), parse_float=str)


@dataclass
class Life:
    """A person's two weeks. `days` tells on which day an order was placed, by its panel and id."""

    qtbot: QtBot
    panels: dict[str, PracticePanel]
    desk: Desk
    workspace: Workspace
    ids: dict[str, str]
    now: datetime
    crashes: list[BaseException]
    days: dict[tuple[str, str], date] = field(default_factory=dict)
    elsewhere: set[tuple[str, str]] = field(default_factory=set)

    def go_to(self, moment: datetime) -> None:
        """The program's clock stands there now."""
        self.now = moment

    def place(self, currency: str, service: str, **fields: str) -> int:
        """Place an order as the ticket does; our id."""
        account = self.ids[currency]
        known = catalogue.service(self.desk, account, service)
        assert known is not None
        sent = {"link": f"https://x.example/{len(self.days)}"} | fields if service != "8" else fields
        ticket = Ticket(
            account,
            service,
            known.name,
            known.type,
            sent,
            billed_quantity(known, sent),
            estimate(known, sent),
            currency,
        )
        order = placing.place_order(self.desk, ticket).order
        self.days[currency, order.order] = self.now.astimezone().date()
        self.tell(Changes(orders=frozenset({order.id}), added=True))
        return order.id

    def cancel(self, *ids: int) -> None:
        """Ask for the end of orders."""
        self.tell(requests.request_cancels(self.desk, list(ids)).changes)

    def run_of(self, id_: int) -> int:
        """Our id of the newest run of a drip-feed."""
        order = self.desk.store.orders.get(id_)
        return self.desk.store.orders.children(order.account, order.order)[0]

    def place_elsewhere(self, currency: str, service: str, quantity: int) -> Decimal:
        """An order of the same account that the program knows nothing of; its charge."""
        panel = self.panels[currency]
        order = str(
            asked(panel, action="add", service=service, link="https://else.example/", quantity=str(quantity))["order"]
        )
        self.elsewhere.add((currency, order))
        return panel.ledger.order(order).charge

    def pass_by(self, seconds: float, clock: timedelta) -> None:
        """Let time pass on the panels and on the program's clock, then look how everything is."""
        for panel in self.panels.values():
            panel.advance(seconds)
        self.now += clock
        self.tell(following.refresh_orders(self.desk).changes)
        self.look()

    def look(self) -> None:
        """Ask for the balances a little later."""
        self.now += timedelta(minutes=2)
        for account in self.ids.values():
            self.tell(balances.refresh(self.desk, account).changes)

    def tell(self, changes: Changes) -> None:
        """What the workspace does after an action."""
        self.workspace.changed.emit(changes)

    def settle(self) -> None:
        """Let all jobs end."""
        self.qtbot.wait(30)
        self.qtbot.waitUntil(lambda: not self.workspace.runner.jobs, timeout=WAIT)
        self.qtbot.wait(30)

    def page(self) -> OverviewPage:
        """The overview as it stands when everything on it is drawn."""
        page = OverviewPage(self.workspace)
        page.resize(1060, 720)
        page.show()
        self.qtbot.waitUntil(lambda: page.drawn, timeout=WAIT)
        self.settle()
        return page

    def put_away(self, page: OverviewPage) -> None:
        """Let everything under way reach the page, then delete it."""
        self.settle()
        page.close()
        page.deleteLater()
        self.qtbot.wait(10)
