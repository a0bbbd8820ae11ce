"""Exports of the history: every cell as the history shows it, in the order asked for."""

import csv
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from smm_desktop.actions import bulk_export, exporting, history
from smm_desktop.actions.desk import Desk, Panels
from smm_desktop.core.accounts import Account
from smm_desktop.core.batches import BatchOptions
from smm_desktop.core.errors import InputError
from smm_desktop.core.history import OrderQuery
from smm_desktop.core.money import plain_amount
from smm_desktop.core.orders import Order, OrderState, OrderStatus, Placing, Ticket
from smm_desktop.core.tables import ORDER_COLUMNS
from smm_desktop.store import Outcome, Store
from smm_desktop.store.exported import CHUNK, KEYS
from smm_desktop.store.values import stamp
from smm_desktop.system.secrets import SessionSecrets

AT = datetime(2026, 3, 5, 14, 30, 59, 999_999, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    store, secrets = Store.open(tmp_path / "profile"), SessionSecrets()
    made = Desk(store, secrets, Panels(store, secrets), lambda: AT)
    for account in ("a", "b"):
        store.accounts.add(Account(account, f"Panel, {account}", "https://panel.example/api/v2"))
    yield made
    made.close()


def add(desk: Desk, number: int, *, account: str = "a", placing: Placing = Placing.PLACED, **fields: str) -> int:
    link = fields.get("link", f"https://site.example/{number}")
    ticket = Ticket(
        account, str(number % 7), f"Service “{number % 7}”", "Default", {"link": link, "quantity": "50"}, 50,
        Decimal(number) / 1000, "USD",
    )  # fmt: skip
    at = AT + timedelta(minutes=number)
    intent = desk.store.outbox.begin(ticket, at)
    assert intent
    panel_id = f"p{number}" if placing is Placing.PLACED else ""
    outcome = Outcome(
        intent.id, intent.uid, intent.order_id, placing, stamp(at), panel_id=panel_id, detail="Why, “so”?"
    )
    desk.store.outbox.settle([outcome], at)
    return intent.order_id


def expected(order: Order, names: dict[str, str]) -> dict[str, str]:
    def time(moment: datetime) -> str:
        return moment.replace(microsecond=0).isoformat().replace("+00:00", "Z")

    return {
        "account": names[order.account],
        "order": order.order,
        "placing": order.placing.value,
        "state": order.state.value,
        "text": order.text,
        "placed_at": time(order.placed_at),
        "service": order.service,
        "service_name": order.service_name,
        "service_type": order.service_type,
        "link": order.link if not order.link.startswith("=") else f"'{order.link}",
        "quantity": "" if order.quantity is None else str(order.quantity),
        "start_count": "" if order.start_count is None else str(order.start_count),
        "remains": "" if order.remains is None else str(order.remains),
        "estimate": "" if order.estimate is None else plain_amount(order.estimate),
        "charge": "" if order.charge is None else plain_amount(order.charge),
        "currency": order.currency,
        "refill": order.refill,
        "refill_state": order.refill_state.value if order.refill_state else "",
        "changed_at": time(order.changed_at),
        "detail": order.detail,
    }


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_every_cell_is_as_the_history_has_it(desk: Desk, tmp_path: Path) -> None:
    for number in range(1, 30):
        add(desk, number, account="ab"[number % 2], placing=[*Placing][2 + number % 4])
    add(desk, 30, link="=HYPERLINK(1)")
    desk.store.orders.take_over(
        "b", {"x1": OrderStatus(OrderState.PARTIAL, "Partial", Decimal("0.27819"), 3572, -5, "EUR")}, AT
    )
    path = tmp_path / "o.csv"
    exported = exporting.export_orders(desk, path)
    assert (exported.path, exported.rows) == (path, 31)
    orders = history.page(desk, history.find(desk, OrderQuery()).ids)
    names = desk.store.accounts.names()
    titles = {column.key: column.title for column in ORDER_COLUMNS}
    assert read(path) == [{titles[key]: text for key, text in expected(order, names).items()} for order in orders]


def test_queries_selections_and_columns(desk: Desk, tmp_path: Path) -> None:
    ids = [add(desk, number, account="ab"[number % 2]) for number in range(1, 6)]
    path = tmp_path / "o.jsonl"
    exporting.export_orders(desk, path, ids=[ids[3], ids[0], 999], kind="json", columns=["link", "quantity", "charge"])
    assert [json.loads(line) for line in path.read_text().splitlines()] == [
        {"link": f"https://site.example/{number}", "quantity": 50, "charge": None} for number in (4, 1)
    ]
    query = OrderQuery(account="b", sort="placed", descending=False)
    exporting.export_orders(desk, path, query=query, kind="json", columns=["order", "account"])
    assert [json.loads(line)["order"] for line in path.read_text().splitlines()] == ["p1", "p3", "p5"]


def test_more_than_a_chunk_keeps_its_order(desk: Desk, tmp_path: Path) -> None:
    statuses = {f"x{number}": OrderStatus(OrderState.COMPLETED) for number in range(CHUNK * 2 + 5)}
    ids = desk.store.orders.take_over("a", statuses, AT)
    exporting.export_orders(desk, tmp_path / "o.csv", ids=ids, columns=["order"])
    assert [row["Order ID"] for row in read(tmp_path / "o.csv")] == list(statuses)


def test_an_empty_history_is_a_header(desk: Desk, tmp_path: Path) -> None:
    for kind in ("csv", "json", "xlsx"):
        assert exporting.export_orders(desk, tmp_path / kind, kind=kind).rows == 0
    assert read(tmp_path / "csv") == []
    assert (tmp_path / "csv").read_text("utf-8-sig").startswith("Account,Order ID,")


@pytest.mark.parametrize("wrong", [{"kind": "pdf"}, {"columns": ["nothing"]}, {"columns": []}])
def test_what_cannot_be_is_said(desk: Desk, tmp_path: Path, wrong: dict[str, object]) -> None:
    with pytest.raises(InputError):
        exporting.export_orders(desk, tmp_path / "o", **wrong)  # type: ignore[arg-type]
    assert list(tmp_path.glob("o*")) == []


def test_the_store_gives_every_column() -> None:
    assert {column.key for column in ORDER_COLUMNS} == KEYS


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_the_lines_of_a_batch(desk: Desk, tmp_path: Path, ending: str) -> None:
    ticket = Ticket("a", "1", "N", "Default", {"link": "https://site.example/p"}, 50, Decimal("0.10"), "USD")
    batch = desk.store.batches.add("B", [(number, ticket) for number in range(1, 1_205)], BatchOptions(), AT)
    path = tmp_path / f"lines.{ending}"
    assert bulk_export.export_results(desk, batch, path).rows == 1_204
    if ending == "csv":
        rows = read(path)
        assert rows[1_203] == {
            "Line": "1204", "Outcome": "queued", "Order ID": "", "Service ID": "1", "Service": "N",
            "Link": "https://site.example/p", "Quantity": "50", "Estimate": "0.10", "Currency": "USD", "Detail": "",
        }  # fmt: skip
