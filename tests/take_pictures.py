"""Takes the pictures of the README: every page in both themes, over a panel with a history. `make pictures`."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from smm_desktop.actions import accounts, balances, catalogue, following, placing, requests
from smm_desktop.actions.desk import Desk
from smm_desktop.app import Program, build
from smm_desktop.arguments import Wishes
from smm_desktop.core.orders import Ticket
from smm_desktop.core.services import estimate
from smm_desktop.hosting import PracticeHost
from smm_desktop.practice import PracticePanel
from smm_desktop.practice.faults import Fault, FaultKind
from smm_desktop.system.paths import Paths
from smm_desktop.system.secrets import SessionSecrets
from smm_desktop.ui.hands import Hands, rest, wait
from smm_desktop.ui.theme import Choice

SIZE = (1280, 800)
PAGES = ("Overview", "Services", "Orders", "Refills", "Bulk order", "Attention", "Settings")
EARLIER = ((1, 500), (4, 1200), (2, 800), (3, 300), (1, 250), (26, 900), (24, 400), (4, 2500), (1, 5000))
RUNNING = ((22, 600), (22, 1500), (23, 200), (7, 350), (1, 1000), (1, 2000))
BULK = """1 | https://social.example/p/spring | 1500
4 | https://social.example/p/spring | 2000
5 | https://social.example/p/spring | comments=Lovely! // Where is this? // Great colours
2 | https://social.example/p/summer | 25
77777 | https://social.example/p/summer | 500
1 | https://social.example/p/autumn | 3000"""


def main(folder: Path) -> None:
    """Take all pictures into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    panel = PracticePanel(speed=0, balance=Decimal("482.15")).start()
    with tempfile.TemporaryDirectory() as profile:
        paths, secrets = Paths.portable(Path(profile) / "profile"), SessionSecrets()
        program = build(application, paths=paths, wishes=Wishes(), host=PracticeHost(), secrets=secrets)
        program.start()
        try:
            _take_all(program, panel, folder)
        finally:
            program.close()
            panel.stop()


def _take_all(program: Program, panel: PracticePanel, folder: Path) -> None:
    window = program.window
    window.resize(*SIZE)
    hands = Hands(window)
    hands.need("Connect a panel", QWidget, 20)
    for choice in (Choice.LIGHT, Choice.DARK):
        _save(program, folder, "first-start", choice)
    job = program.workspace.run(_live, panel) if program.workspace else None
    if job is None:
        raise SystemExit("the data did not open")
    wait(lambda: not job.running, 60, "the history")
    _show_ticket(hands)
    for choice in (Choice.LIGHT, Choice.DARK):
        _save(program, folder, "ticket", choice)
    hands.press("Close ticket")
    for page in PAGES:
        hands.press(page)
        rest(400)
        _prepare(hands, page)
        for choice in (Choice.LIGHT, Choice.DARK):
            _save(program, folder, page.lower().replace(" ", "-"), choice)


def _live(desk: Desk, panel: PracticePanel) -> object:
    """A few days in the life of an account, seen from a job."""
    added = accounts.add_account(desk, name="Practice panel", url=panel.url, key=panel.key, tested=None)
    account = added.account.id
    catalogue.refresh(desk, account)
    balances.refresh(desk, account)
    for service in (1, 4, 22):
        catalogue.set_favourite(desk, account, str(service), on=True)
    placed = [_place(desk, account, *each, number) for number, each in enumerate(EARLIER)]
    panel.advance(100_000)
    following.refresh_orders(desk)
    requests.request_refills(desk, [placed[1], placed[7]])
    panel.advance(100_000)
    following.refresh_refills(desk)
    for number, each in enumerate(RUNNING, 100):
        _place(desk, account, *each, number)
        panel.advance(3)
    balances.refresh(desk, account)
    panel.faults.next("add", Fault(FaultKind.CUT_AFTER))
    _place(desk, account, 1, 750, 200)
    following.refresh_orders(desk)
    return added.changes


def _place(desk: Desk, account: str, service: int, quantity: int, number: int) -> int:
    known = catalogue.service(desk, account, str(service))
    if known is None:
        raise SystemExit(f"there is no service {service}")
    fields = {"link": f"https://social.example/p/{('spring', 'summer', 'autumn', 'winter')[number % 4]}-{number}"}
    fields["quantity"] = str(quantity)
    price = estimate(known, fields)
    ticket = Ticket(account, known.id, known.name, known.type, fields, quantity, price, "USD")
    return placing.place_order(desk, ticket, override=("repeated",)).order.id


def _show_ticket(hands: Hands) -> None:
    hands.press("Services")
    table = hands.need("Services", QTableView)
    wait(lambda: table.model().rowCount() > 100, 20, "the services")
    hands.type("Search services", "followers r30")
    rest(300)
    table.selectRow(1)
    hands.key(table, Qt.Key.Key_Return)
    hands.need("Link", QWidget)
    hands.type("Link", "https://social.example/p/spring-sale")
    hands.type("Quantity", "2500")
    rest(800)


def _prepare(hands: Hands, page: str) -> None:
    steps: dict[str, Callable[[], None]] = {
        "Orders": lambda: hands.need("Orders", QTableView).selectRow(2),
        "Bulk order": lambda: hands.type("Bulk lines", BULK),
        "Services": lambda: hands.need("Services", QTableView).selectRow(1),
        "Attention": lambda: hands.need("Attention", QTableView).selectRow(0),
    }
    if page in steps:
        steps[page]()
        rest(800)


def _save(program: Program, folder: Path, name: str, choice: Choice) -> None:
    program.theme.choose(choice)
    rest(300)
    program.window.grab().save(str(folder / f"{name}-{choice.value}.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent.parent / "resources" / "screenshots")
