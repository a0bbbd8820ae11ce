"""Exports: what the cells hold, and that a file appears whole or not at all."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.core.errors import InputError, StoreError
from smm_desktop.core.orders import Order, OrderState, Placing
from smm_desktop.core.progress import Silent
from smm_desktop.exports import KINDS, csv_cell, order_columns, write_file

AT = datetime(2026, 3, 5, 14, 30, tzinfo=UTC)
COLUMNS = order_columns({"a": "My panel"})


def order(number: int = 1, **changes: Any) -> Order:
    values: dict[str, Any] = {
        "id": number,
        "account": "a",
        "order": "98765432109876543210",
        "placing": Placing.PLACED,
        "service": "0042",
        "service_name": "Followers",
        "service_type": "Default",
        "link": "https://site.example/p?a=1,2",
        "fields": {},
        "quantity": 1000,
        "state": OrderState.PARTIAL,
        "text": "Partial",
        "estimate": Decimal("0.90000001"),
        "charge": Decimal("0.27819"),
        "currency": "USD",
        "start_count": 3572,
        "remains": -157,
        "placed_at": AT,
        "changed_at": AT,
    }
    return Order(**{**values, **changes})


class Giving:
    """Progress that a person gives up after some reports."""

    def __init__(self, patience: int) -> None:
        self.patience = patience

    @property
    def cancelled(self) -> bool:
        return self.patience <= 0

    def report(self, done: int, total: int) -> None:
        self.patience -= 1


def write(path: Path, *orders: Order, kind: str = "csv") -> int | None:
    return write_file(path, kind, COLUMNS, iter(orders), total=len(orders), progress=Silent())  # type: ignore[arg-type]


def test_csv_is_what_spreadsheets_read(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    assert (
        write(path, order(), order(2, link='=cmd|"/c calc"!A1', service_name="Ünï 🎉\nsecond line", charge=None)) == 2
    )
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw.count(b"\r\n") == 3
    with path.open(encoding="utf-8-sig", newline="") as file:
        first, second = csv.DictReader(file)
    assert first["Order ID"] == "98765432109876543210"
    assert (first["Account"], first["Service ID"], first["Charge"], first["Remains"]) == (
        "My panel",
        "0042",
        "0.27819",
        "-157",
    )
    assert first["Placed (UTC)"] == "2026-03-05T14:30:00Z"
    assert second["Link"] == '\'=cmd|"/c calc"!A1'
    assert (second["Service"], second["Charge"]) == ("Ünï 🎉\nsecond line", "")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_text_becomes_a_formula(start: str) -> None:
    assert csv_cell(f"{start}1+1") == f"'{start}1+1"
    assert csv_cell(-5) == -5
    assert csv_cell(Decimal("-5")) == "-5.00"


@given(st.text())
def test_any_text_survives_csv(text: str) -> None:
    cell = csv_cell(text)
    assert isinstance(cell, str)
    assert cell in (text, f"'{text}")
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))


def test_xlsx_has_typed_cells(tmp_path: Path) -> None:
    path = tmp_path / "orders.xlsx"
    assert write(path, order(link="=1+1", service_name="x" * 40_000), kind="xlsx") == 1
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    assert sheet.freeze_panes == "A2"
    header, row = ([cell.value for cell in cells] for cells in sheet.iter_rows(min_row=1, max_row=2))
    found = dict(zip(header, row, strict=True))
    assert found["Order ID"] == "98765432109876543210"
    assert (found["Link"], found["Quantity"], found["Charge"]) == ("=1+1", 1000, 0.27819)
    assert found["Placed (UTC)"] == AT.replace(tzinfo=None)
    assert len(found["Service"]) == 32_767
    assert sheet["J2"].data_type == "s"


def test_json_lines_lose_no_digit(tmp_path: Path) -> None:
    path = tmp_path / "orders.jsonl"
    assert write(path, order(), order(2), kind="json") == 2
    first, second = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    assert (first["estimate"], first["quantity"], first["charge"]) == ("0.90000001", 1000, "0.27819")
    assert second["order"] == "98765432109876543210"


@pytest.mark.parametrize("kind", KINDS)
def test_lone_surrogates_are_written_as_replacements(tmp_path: Path, kind: str) -> None:
    assert write(tmp_path / "out", order(link="\ud800x"), kind=kind) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_cancelling_leaves_what_was_there(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "orders"
    path.write_text("before")
    orders = (order(number) for number in range(5000))
    assert write_file(path, kind, COLUMNS, orders, total=5000, progress=Giving(3)) is None  # type: ignore[arg-type]
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("kind", KINDS)
def test_trouble_on_the_way_leaves_what_was_there(tmp_path: Path, kind: str) -> None:
    def broken() -> Iterator[Order]:
        yield order()
        raise StoreError("The file went away")

    path = tmp_path / "orders"
    path.write_text("before")
    with pytest.raises(StoreError, match="went away"):
        write_file(path, kind, COLUMNS, broken(), total=2, progress=Silent())  # type: ignore[arg-type]
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    write(tmp_path / "orders.csv", order())
    if sys.platform != "win32":
        assert (tmp_path / "orders.csv").stat().st_mode & 0o777 == 0o600


def test_places_that_cannot_be(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="folder"):
        write(tmp_path, order())
    with pytest.raises(StoreError, match="not there any more"):
        write(tmp_path / "gone" / "orders.csv", order())


def test_a_sheet_that_is_too_long_is_said_before(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="1,048,575"):
        write_file(tmp_path / "o.xlsx", "xlsx", COLUMNS, iter(()), total=1_048_576, progress=Silent())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs Linux's limits on file sizes")
@pytest.mark.parametrize("kind", KINDS)
def test_a_full_disk_is_one_sentence(tmp_path: Path, kind: str) -> None:
    """A limit on the size of files, in a process of its own, stands for the full disk."""
    script = f"""
import resource, signal, sys
sys.path[:0] = {[str(Path(__file__).parent)]!r}
from test_write_file import order, write
from pathlib import Path
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
try:
    write(Path({str(tmp_path / "orders")!r}), *[order(n) for n in range(2000)], kind={kind!r})
except Exception as trouble:
    print(type(trouble).__name__, trouble)
"""
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout.startswith("StoreError"), ran.stdout + ran.stderr
    assert "Nothing was exported" in ran.stdout
    assert list(tmp_path.iterdir()) == []
