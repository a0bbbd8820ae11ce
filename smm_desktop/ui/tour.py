"""The tour: the whole main job by itself, through the real widgets, with a picture of every step.

It finds what it uses by accessible names, types and presses as a person does, and ends with `tour.json`: the steps with
their durations, and the longest time the GUI thread stood still (pictures being taken are left out of that).
"""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QTableView, QWidget

from smm_desktop.core.errors import SmmError
from smm_desktop.ui.hands import Hands, HandsError, rest, wait

KEY_MARK = "canary-key-"
"""What the tour's key begins with, so that anyone can look for it afterwards."""

SIZE = (1280, 800)
"""Width and height of the window on the tour, so that all pictures are alike."""


def tour_key() -> str:
    """A key for the tour's practice panel, new each time."""
    return KEY_MARK + secrets.token_hex(8)


class StallMeter(Protocol):
    """Measures how long the GUI thread stood still."""

    @property
    def longest_ms(self) -> float:
        """The longest stall so far, in milliseconds."""
        ...

    def pause(self) -> None:
        """Leave out what follows."""

    def resume(self) -> None:
        """Measure again."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One step that was taken."""

    number: int
    name: str
    seconds: float
    picture: str
    note: str = ""


@dataclass(slots=True)
class Report:
    """What the tour found: written as tour.json."""

    ok: bool = False
    steps: list[Stop] = field(default_factory=list)
    longest_stall_ms: float = 0.0
    tray: bool = False
    trouble: str = ""


class Tour:
    """Leads through the main job in `window`; `address` and `key` are those of a practice panel that runs already."""

    def __init__(
        self,
        window: QWidget,
        directory: Path,
        *,
        address: str,
        key: str,
        stalls: StallMeter,
        profile: Path,
        tray_shows: Callable[[], bool],
        dark: Callable[[bool], None],
    ) -> None:
        self._window = window
        self._hands = Hands(window)
        self._directory = directory
        self._address = address
        self._key = key
        self._stalls = stalls
        self._profile = profile
        self._tray_shows = tray_shows
        self._dark = dark
        self._report = Report()

    def run(self) -> int:
        """Take all steps, print each, write tour.json. Returns the exit status: 0 only if every step did its job."""
        self._directory.mkdir(parents=True, exist_ok=True)
        self._window.resize(*SIZE)
        try:
            for name, step in self._steps():
                self._take(name, step)
            self._report.ok = True
        except (HandsError, SmmError, OSError) as trouble:
            self._report.trouble = str(trouble)
            self._grab("trouble")
        self._report.longest_stall_ms = round(self._stalls.longest_ms, 1)
        self._write()
        return 0 if self._report.ok else 1

    def _steps(self) -> Iterable[tuple[str, Callable[[], str]]]:
        return (
            ("First start", self._first_start),
            ("Connect a panel", self._connect),
            ("Save the account", self._save),
            ("Search services", self._search),
            ("Fill the order ticket", self._fill_ticket),
            ("Place the order", self._place),
            ("Order comments", self._place_comments),
            ("Follow to completion", self._follow),
            ("Ask for a refill", self._refill),
            ("Refills", self._refills_page),
            ("Attention", self._attention),
            ("Bulk order", self._bulk_page),
            ("Overview", self._overview),
            ("Export the history", self._export),
            ("Dark theme", self._dark_theme),
            ("Tray", self._tray),
            ("The key is in no file", self._no_key),
        )

    def _take(self, name: str, step: Callable[[], str]) -> None:
        began = time.monotonic()
        note = step()
        seconds = round(time.monotonic() - began, 2)
        rest(250)  # a sliding ticket comes to rest
        number = len(self._report.steps) + 1
        picture = self._grab(f"{number:02d}-{name.lower().replace(' ', '-')}")
        self._report.steps.append(Stop(number, name, seconds, picture, note))
        print(f"{number:2d}  {name:<24} {seconds:6.2f} s  {note}", flush=True)

    def _grab(self, name: str) -> str:
        self._stalls.pause()
        picture = f"{name}.png"
        self._window.grab().save(str(self._directory / picture))
        self._stalls.resume()
        return picture

    def _write(self) -> None:
        report = asdict(self._report)
        (self._directory / "tour.json").write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
        verdict = "The tour is complete." if self._report.ok else f"The tour stopped: {self._report.trouble}"
        print(f"{verdict} Longest stall of the window: {self._report.longest_stall_ms:.0f} ms.", flush=True)

    # The steps. Each returns a note for the report, or raises HandsError.

    def _first_start(self) -> str:
        self._hands.need("Connect a panel", QWidget)
        self._hands.need("Try the practice panel", QWidget)
        return ""

    def _connect(self) -> str:
        hands = self._hands
        if hands.find("Panel address", QWidget) is None:
            hands.press("Connect a panel")
        hands.type("Panel address", self._address)
        hands.type("API key", self._key)
        hands.type("Account name", "Tour")
        hands.press("Test connection")
        wait(lambda: "USD" in hands.read("Account message"), 20, "the balance to show")
        return hands.read("Account message")

    def _save(self) -> str:
        hands = self._hands
        run_only = "Keep the key for this run only"
        hands.press("Save account")
        wait(lambda: self._has_balance() or hands.find(run_only, QWidget) is not None, 20, "the account to be saved")
        no_keyring = not self._has_balance()
        if no_keyring:
            self._grab("no-keyring")
            hands.press(run_only)
            hands.press("Save account")
        wait(self._has_balance, 20, "the balance in the window")
        kept = "the key is kept for this run only" if no_keyring else "the key is in the system keyring"
        return f"{kept}; {hands.read('Balance')}"

    def _search(self) -> str:
        hands = self._hands
        self._page("Services")
        table = hands.need("Services", QTableView)
        wait(lambda: table.model().rowCount() > 100, 20, "the services")
        everything = table.model().rowCount()
        hands.type("Search services", "followers")
        wait(lambda: 0 < table.model().rowCount() < everything, 5, "the search")
        return f"{table.model().rowCount():,} of {everything:,} services match “followers”"

    def _fill_ticket(self) -> str:
        hands = self._hands
        hands.type("Search services", "")
        self._clear("Search services")
        self._ticket_for("1")
        hands.type("Link", "https://social.example/p/tour")
        hands.type("Quantity", "500")
        wait(lambda: any(c.isdigit() for c in hands.read("Estimated cost")), 5, "the estimate")
        return f"estimated cost {hands.read('Estimated cost')}"

    def _place(self) -> str:
        self._hands.press("Place order")
        wait(lambda: "laced" in self._hands.read("Order message"), 20, "the order to be placed")
        return self._hands.read("Order message")

    def _place_comments(self) -> str:
        hands = self._hands
        self._ticket_for("5")
        hands.type("Link", "https://social.example/p/comments")
        hands.type("Comments", "\n".join(f"Well done {number}" for number in range(1, 13)))
        before = hands.read("Order message")
        hands.press("Place order")
        wait(lambda: hands.read("Order message") not in ("", before), 20, "the second order")
        wait(lambda: "laced" in hands.read("Order message"), 20, "the second order to be placed")
        return hands.read("Order message")

    def _follow(self) -> str:
        self._page("Orders")
        table = self._hands.need("Orders", QTableView)
        wait(lambda: table.model().rowCount() >= 2, 10, "the orders to show")
        refreshes = 0
        while not all("Completed" in self._cell(table, row) for row in range(table.model().rowCount())):
            refreshes += 1
            if refreshes > 60:
                raise HandsError("the orders did not complete")
            self._hands.press("Refresh", 20)
            rest(1000)
        return f"{table.model().rowCount()} orders completed after {refreshes} refreshes"

    def _refill(self) -> str:
        hands = self._hands
        table = hands.need("Orders", QTableView)
        self._ticket_for("4")
        hands.type("Link", "https://social.example/p/refill")
        hands.type("Quantity", "500")
        before = hands.read("Order message")
        hands.press("Place order")
        wait(lambda: hands.read("Order message") not in ("", before), 20, "the third order")
        self._page("Orders")
        wait(lambda: table.model().rowCount() >= 3, 10, "the third order to show")
        for _ in range(60):
            if "Completed" in self._cell(table, 0):
                break
            hands.press("Refresh", 20)
            rest(1000)
        table.selectRow(0)
        hands.press("Refill", 10)
        wait(lambda: hands.read("Orders message") != "", 20, "the refill to be asked for")
        return hands.read("Orders message")

    def _refills_page(self) -> str:
        self._page("Refills")
        table = self._hands.need("Refills", QTableView)
        wait(lambda: table.model().rowCount() >= 1, 10, "the refill to show")
        return f"{table.model().rowCount()} refill"

    def _attention(self) -> str:
        self._page("Attention")
        return ""

    def _bulk_page(self) -> str:
        self._page("Bulk order")
        self._hands.type("Bulk lines", "1 | https://social.example/p/a | 100\n2 | https://social.example/p/b | many")
        table = self._hands.need("Bulk preview", QTableView)
        wait(lambda: table.model().rowCount() == 2, 10, "the preview")
        return f"{table.model().rowCount()} lines checked, nothing placed"

    def _overview(self) -> str:
        from smm_desktop.ui.widgets.plots import Plot

        self._hands.press("Close ticket")
        self._page("Overview")
        for plot in ("Spent per day", "Balance over time", "Top services of the last 30 days"):
            self._hands.need(plot, Plot)
        rest(300)
        spent = self._hands.read("Spent today")
        if not any(digit in spent for digit in "123456789"):
            raise HandsError(f"the overview tells that {spent} was spent today")
        return f"{spent} spent today"

    def _export(self) -> str:
        self._page("Orders")
        page = self._hands.need("Orders", QTableView)
        target = self._directory / "orders.csv"
        exporting = self._exporter(page)
        exporting(target, "csv")
        wait(target.exists, 20, "the export")
        rows = target.read_bytes().count(b"\r\n") - 1
        if rows < 3:
            raise HandsError(f"the export holds {rows} orders, not 3")
        return f"{rows} orders in {target.name}"

    def _dark_theme(self) -> str:
        self._dark(True)
        rest(300)
        self._page("Orders")
        return ""

    def _tray(self) -> str:
        self._report.tray = self._tray_shows()
        return (
            "the icon is in the tray"
            if self._report.tray
            else "there is no tray here; the balance stands in the window"
        )

    def _no_key(self) -> str:
        files = [path for place in (self._profile, self._directory) for path in place.rglob("*") if path.is_file()]
        holding = [path.name for path in files if self._key.encode() in path.read_bytes()]
        if holding:
            raise HandsError(f"the key stands in {', '.join(holding)}")
        return f"looked through {len(files)} files"

    # How the steps move about.

    def _has_balance(self) -> bool:
        return any(c.isdigit() for c in self._hands.read("Balance"))

    def _page(self, name: str) -> None:
        self._hands.press(name)
        rest(100)

    def _clear(self, name: str) -> None:
        target = self._hands.need(name, QWidget)
        self._hands.key(target, Qt.Key.Key_Backspace)

    def _ticket_for(self, service: str) -> None:
        hands = self._hands
        self._page("Services")
        table = hands.need("Services", QTableView)
        hands.type("Search services", service)
        rest(100)
        model = table.model()
        column = next(c for c in range(model.columnCount()) if model.headerData(c, Qt.Orientation.Horizontal) == "ID")
        row = next((r for r in range(model.rowCount()) if model.index(r, column).data() == service), None)
        if row is None:
            raise HandsError(f"service {service} is not in the list")
        table.selectRow(row)
        hands.key(table, Qt.Key.Key_Return)
        hands.need("Place order", QWidget)

    @staticmethod
    def _cell(table: QTableView, row: int) -> str:
        index: QModelIndex = table.model().index(row, 0)
        return str(index.data())

    @staticmethod
    def _exporter(table: QWidget) -> Callable[[Path, str], None]:
        page: QWidget | None = table
        while page is not None and not hasattr(page, "export_to"):
            page = page.parentWidget()
        if page is None:
            raise HandsError("the orders page cannot export")
        export: Callable[[Path, str], None] = page.export_to
        return export
