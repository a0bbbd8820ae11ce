"""Orders exported in one profile come into another one as they were, and nowhere twice."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from smm_desktop.actions import exporting, history, importing
from smm_desktop.actions.desk import Desk, Panels
from smm_desktop.core.accounts import Account
from smm_desktop.core.history import OrderQuery
from smm_desktop.core.orders import OrderState, OrderStatus, Placing, Ticket
from smm_desktop.core.refills import RefillState
from smm_desktop.store import Outcome, Store, Told
from smm_desktop.store.values import stamp
from smm_desktop.system.secrets import SessionSecrets

AT = datetime(2026, 3, 5, 14, 30, 59, 999_999, tzinfo=UTC)
NAMES = ("Panel, one", "=Panel two")


def open_desk(folder: Path) -> Desk:
    store, secrets = Store.open(folder), SessionSecrets()
    made = Desk(store, secrets, Panels(store, secrets), lambda: AT)
    for number, name in enumerate(NAMES):
        store.accounts.add(Account(f"{folder.name}{number}", name, f"https://panel{number}.example/api/v2"))
    return made


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(tmp_path / "from")
    yield made
    made.close()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(tmp_path / "to")
    yield made
    made.close()


def add(desk: Desk, number: int, placing: Placing = Placing.PLACED, **status: object) -> int:
    account = desk.store.accounts.all()[number % 2].id
    link = ("https://site.example/p?a=1,2", "=cmd()", "'-x", 'multi\nline "quoted"', "عربي 🎉")[number % 5]
    fields = {"link": link, "quantity": str(100 + number)}
    ticket = Ticket(
        account, f"0{number}", f"+Followers {number}", "Default", fields, 100 + number, Decimal("0.1"), "USD"
    )
    at = AT + timedelta(minutes=number)
    intent = desk.store.outbox.begin(ticket, at)
    assert intent
    panel_id = f"{number}" if placing is Placing.PLACED else ""
    outcome = Outcome(intent.id, intent.uid, intent.order_id, placing, stamp(at), panel_id=panel_id, detail="-why")
    desk.store.outbox.settle([outcome], at)
    if status:
        told = OrderStatus(**({"state": OrderState.COMPLETED, "text": "Done"} | status))  # type: ignore[arg-type]
        desk.store.orders.apply([Told(intent.order_id, told)], at + timedelta(hours=1))
    return intent.order_id


def fill(desk: Desk) -> None:
    add(desk, 1)
    add(desk, 2, state=OrderState.COMPLETED, charge=Decimal("0.09"), start_count=0, remains=-3, currency="USD")
    add(desk, 3, state=OrderState.PARTIAL, text="Partial!", remains=20)
    add(desk, 4, Placing.REFUSED)
    add(desk, 5, Placing.NOT_SENT)
    refilled = add(desk, 6, state=OrderState.COMPLETED)
    with desk.store.database.writing() as connection:
        connection.execute("UPDATE orders SET refill = 'r=7', refill_state = 'pending' WHERE id = ?", (refilled,))


def exported(desk: Desk, path: Path, kind: str = "csv") -> list[str]:
    exporting.export_orders(desk, path, kind=kind)
    return sorted(path.read_text("utf-8-sig").splitlines()) if kind != "xlsx" else []


@pytest.mark.parametrize("kind", ["csv", "json", "xlsx"])
def test_what_is_exported_and_imported_is_exported_the_same(desk: Desk, other: Desk, tmp_path: Path, kind: str) -> None:
    fill(desk)
    before = exported(desk, tmp_path / "before", "csv")
    exported(desk, tmp_path / "file", kind)
    looked = importing.preview_file(other, tmp_path / "file")
    assert (looked.new, looked.known, looked.faulty) == (6, 0, 0)
    assert not other.store.orders.find(OrderQuery()).ids
    done = importing.import_file(other, tmp_path / "file")
    assert (done.new, done.known, done.faulty) == (6, 0, 0)
    assert done.changes.added
    assert exported(other, tmp_path / "after", "csv") == before
    again = importing.import_file(other, tmp_path / "file")
    assert (again.new, again.known, again.faulty) == (0, 6, 0)
    assert not again.changes


def test_states_links_and_times_are_kept(desk: Desk, other: Desk, tmp_path: Path) -> None:
    fill(desk)
    exported(desk, tmp_path / "file", "json")
    importing.import_file(other, tmp_path / "file")
    tabs = other.store.orders.find(OrderQuery()).counts
    assert (tabs["active"], tabs["completed"], tabs["partial"], tabs["failed"]) == (1, 2, 1, 2)
    orders = {order.quantity: order for order in history.page(other, other.store.orders.find(OrderQuery()).ids)}
    done = orders[102]
    assert done.link == "'-x"
    assert done.fields == {"link": "'-x", "quantity": "102"}
    assert done.completed_at == AT.replace(microsecond=0) + timedelta(minutes=2, hours=1)
    assert orders[106].refill_state is RefillState.PENDING
    assert [refill.refill for refill in other.store.refills.all()] == ["r=7"]
    assert [event.state for event in history.events(other, done.id)] == [OrderState.COMPLETED]


def test_in_the_same_profile_nothing_is_doubled(desk: Desk, tmp_path: Path) -> None:
    fill(desk)
    lines = exported(desk, tmp_path / "file")
    (tmp_path / "twice").write_text("\r\n".join([*lines[-1:], *lines[:-1], *lines[:-1]]), "utf-8")
    found = importing.preview_file(desk, tmp_path / "file")
    assert (found.new, found.known, found.faulty) == (0, 6, 0)


def test_faulty_lines_are_told_and_the_rest_comes_in(other: Desk, tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    head = "Account,Order ID,Placing,State,Placed (UTC),Quantity"
    good = '"Panel, one",{},placed,completed,2026-01-01T00:00:00Z,5'
    lines = [
        head,
        good.format(1),
        "Nobody,2,placed,completed,2026-01-01T00:00:00Z,5",
        good.format(3).replace("completed", "gone"),
        good.format(1),
        good.format("").replace("placed", "unknown"),
        good.format(4).replace(",5", ",many"),
        good.format(5),
    ]
    path.write_text("\n".join(lines))
    found = importing.import_file(other, path)
    assert (found.new, found.known, found.faulty) == (2, 1, 4)
    assert [fault.line for fault in found.faults] == [3, 4, 6, 7]
    assert "Nobody" in str(found.faults[0].why)
    chosen = other.store.accounts.all()[1].id
    all_to_one = importing.import_file(other, path, chosen)
    assert (all_to_one.new, all_to_one.faulty) == (3, 3)
    assert other.store.orders.with_panel_id(chosen, "2") is not None


def test_lines_without_an_account_say_that_one_is_to_be_chosen(desk: Desk, other: Desk, tmp_path: Path) -> None:
    fill(desk)
    path = tmp_path / "orders.csv"
    exported(desk, path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, [name for name in rows[0] if name != "Account"], extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)
    found = importing.preview_file(other, path)
    assert (found.new, found.faulty) == (0, 6)
    assert {str(fault.why) for fault in found.faults} == {
        "The line names no account. Choose the account of the orders above."
    }
    chosen = importing.preview_file(other, path, other.store.accounts.all()[0].id)
    assert (chosen.new, chosen.faulty) == (6, 0)


class StopAfter:
    def __init__(self, reports: int) -> None:
        self.left = reports

    @property
    def cancelled(self) -> bool:
        return self.left <= 0

    def report(self, done: int, total: int) -> None:
        self.left -= 1


def test_a_stopped_import_keeps_what_came_in_and_goes_on_later(other: Desk, tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    rows = [f'"Panel, one",{number},completed,2026-01-01T00:00:00Z' for number in range(2500)]
    path.write_text("\n".join(["Account,Order ID,State,Placed (UTC)", *rows]))
    stopped = importing.import_file(other, path, progress=StopAfter(1))
    assert (stopped.new, stopped.cancelled) == (importing.AT_ONCE, True)
    rest = importing.import_file(other, path)
    assert (rest.new, rest.known, rest.cancelled) == (1500, 1000, False)


def test_lists_of_ids_are_found_in_any_table(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Date;Order ID;Link\n2026-01-01;#12;a b\n2026-01-02;13;c\n;12;\n")
    assert importing.read_ids(desk, path) == ("12", "13")
    path.write_text("5, 6\n7")
    assert importing.read_ids(desk, path) == ("5", "6", "7")
