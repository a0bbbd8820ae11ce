"""A panel that lets every answer wait five seconds: how long the window stands still meanwhile."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from benchmarks.harness import Figure, below
from smm_desktop.app import build
from smm_desktop.arguments import Wishes
from smm_desktop.hosting import PracticeHost
from smm_desktop.practice import PracticePanel
from smm_desktop.practice.faults import Fault, FaultKind
from smm_desktop.system.paths import Paths
from smm_desktop.system.secrets import SessionSecrets
from smm_desktop.ui.hands import Hands, rest, wait
from smm_desktop.ui.stall import StallWatch

DELAY = 5.0


def waiting() -> Iterator[Figure]:
    """Browse, refresh and place an order while every answer waits; the longest stall of the window's thread."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication([])
    with tempfile.TemporaryDirectory() as folder, PracticePanel() as panel:
        paths = Paths.portable(Path(folder) / "profile")
        program = build(application, paths=paths, wishes=Wishes(), host=PracticeHost(), secrets=SessionSecrets())
        program.start()
        hands = Hands(program.window)
        _connect(hands, panel)
        for page in ("Orders", "Refills", "Bulk order", "Attention", "Overview", "Services"):
            hands.press(page)
            rest(200)
        panel.faults.always("*", Fault(FaultKind.DELAY_BEFORE, seconds=DELAY))
        watch = StallWatch()
        watch.start()
        _work(hands, panel)
        watch.stop()
        program.window.let_close()
        panel.faults.clear()
        program.close()
        program.window.close()
    yield below("panel answers after 5 s: longest stall of the window", [watch.longest_ms], "ms", 50)


def _connect(hands: Hands, panel: PracticePanel) -> None:
    hands.press("Connect a panel")
    hands.type("Panel address", panel.url)
    hands.type("API key", panel.key)
    hands.type("Account name", "Slow")
    hands.press("Save account")
    wait(lambda: any(c.isdigit() for c in hands.read("Balance")), 30, "the balance")
    hands.press("Services")
    table = hands.need("Services", QTableView)
    wait(lambda: table.model().rowCount() > 100, 30, "the services")


def _work(hands: Hands, panel: PracticePanel) -> None:
    hands.press("Refresh")
    hands.type("Search services", "followers")
    table = hands.need("Services", QTableView)
    hands.type("Search services", "1")
    table.selectRow(0)
    hands.key(table, Qt.Key.Key_Return)
    hands.need("Link", QWidget)
    hands.type("Link", "https://social.example/p/slow")
    hands.type("Quantity", "500")
    hands.press("Place order")
    for page in ("Orders", "Refills", "Services", "Orders"):
        hands.press(page)
        rest(300)
    wait(lambda: len(panel.ledger.entries) == 1, 30, "the order to arrive")
    wait(lambda: "placed" in hands.read("Order message"), 30, "the outcome")
    rest(500)
