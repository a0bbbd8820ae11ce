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

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.core.errors import InputError, StoreError
from smm_desktop.core.money import plain_amount, to_units
from smm_desktop.core.progress import Silent
from smm_desktop.core.tables import ORDER_COLUMNS, Cell, CellKind, Chunk, ExportColumn
from smm_desktop.exports import KINDS, write_file
from smm_desktop.exports.cells import amount, in_words, moment
from smm_desktop.exports.csvfile import text_cells
from smm_desktop.store.values import stamp

AT = datetime(2026, 3, 5, 14, 30, tzinfo=UTC)


def row(**changes: Cell) -> dict[str, Cell]:
    values: dict[str, Cell] = {column.key: "" if column.kind is CellKind.TEXT else None for column in ORDER_COLUMNS}
    values |= {
        "account": "My panel",
        "order": "98765432109876543210",
        "placing": "placed",
        "service": "0042",
        "service_name": "Followers",
        "link": "https://site.example/p?a=1,2",
        "quantity": 1000,
        "state": "partial",
        "estimate": 90_000_001,
        "charge": 27_819_000,
        "currency": "USD",
        "start_count": 3572,
        "remains": -157,
        "placed_at": stamp(AT),
    }
    return values | changes


def chunk_of(*rows: dict[str, Cell]) -> Chunk:
    return list(zip(*(tuple(each.values()) for each in rows), strict=True))


class Giving:
    """Progress that a person gives up after some reports."""

    def __init__(self, patience: int) -> None:
        self.patience = patience

    @property
    def cancelled(self) -> bool:
        return self.patience <= 0

    def report(self, done: int, total: int) -> None:
        self.patience -= 1


def write(path: Path, *rows: dict[str, Cell], kind: str = "csv") -> int | None:
    chunks = [chunk_of(*rows)] if rows else []
    return write_file(path, kind, ORDER_COLUMNS, chunks, total=len(rows), progress=Silent())  # type: ignore[arg-type]


def test_csv_is_what_spreadsheets_read(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    assert write(path, row(), row(link='=cmd|"/c calc"!A1', service_name="Ünï 🎉\nsecond line", charge=None)) == 2
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


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝"])
def test_no_text_becomes_a_formula(start: str) -> None:
    assert text_cells(["good", f"{start}1+1"])[1].strip('"') == f"'{start}1+1"


@given(
    st.lists(st.lists(st.text(max_size=8) | st.sampled_from(["=1", "a,b", '"', "a\r\nb", ""]), min_size=2, max_size=2))
)
def test_any_text_survives_csv(tmp_path_factory: pytest.TempPathFactory, texts: list[list[str]]) -> None:
    path = tmp_path_factory.mktemp("csv") / "o.csv"
    columns = (ExportColumn("a", "A"), ExportColumn("b", "B"))
    write_file(path, "csv", columns, [list(zip(*texts, strict=True))] if texts else [], total=0, progress=Silent())
    with path.open(encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file)
    assert header == ["A", "B"]
    assert [[cell.removeprefix("'") for cell in cells] for cells in rows] == [
        [text.encode("utf-8", "replace").decode().removeprefix("'") for text in cells] for cells in texts
    ]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for cells in rows for cell in cells)


def test_an_empty_cell_alone_is_still_a_row(tmp_path: Path) -> None:
    write_file(tmp_path / "o.csv", "csv", [ExportColumn("a", "A")], [[("", "x")]], total=2, progress=Silent())
    assert (tmp_path / "o.csv").read_bytes() == b'\xef\xbb\xbfA\r\n""\r\nx\r\n'


@given(st.integers(-(2**63), 2**63 - 1))
def test_amounts_are_written_as_everywhere(units: int) -> None:
    if abs(units) < 10**18:
        assert amount(units) == plain_amount(Decimal(units).scaleb(-8))
        assert to_units(Decimal(amount(units))) == units
    assert Decimal(amount(units)).scaleb(8) == units


@given(st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 29)))  # noqa: DTZ001 - made aware below
def test_times_are_iso_8601_in_utc(naive: datetime) -> None:
    at = naive.replace(tzinfo=UTC)
    written = at.replace(microsecond=0).isoformat().replace("+00:00", "Z")
    assert moment(stamp(at)) == written
    assert in_words(CellKind.TIME, [stamp(at), None]) == [written, None]


@given(st.integers(-(2**63), 2**63 - 1))
def test_any_number_is_some_time(microseconds: int) -> None:
    assert moment(microseconds).endswith("Z")


def test_xlsx_has_typed_cells(tmp_path: Path) -> None:
    path = tmp_path / "orders.xlsx"
    assert write(path, row(link="=1+1", service_name="x" * 40_000, start_count=2**62), kind="xlsx") == 1
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    assert sheet.freeze_panes == "A2"
    header, cells = ([cell.value for cell in cells] for cells in sheet.iter_rows(min_row=1, max_row=2))
    found = dict(zip(header, cells, strict=True))
    assert found["Order ID"] == "98765432109876543210"
    assert (found["Link"], found["Quantity"], found["Charge"]) == ("=1+1", 1000, 0.27819)
    assert found["Placed (UTC)"] == AT.replace(tzinfo=None)
    assert len(found["Service"]) == 32_767
    assert sheet["J2"].data_type == "s"
    assert found["Start count"] == str(2**62)
    assert found["Changed (UTC)"] is None


def test_times_before_a_sheets_calendar_are_text(tmp_path: Path) -> None:
    path = tmp_path / "orders.xlsx"
    early, late = datetime(1899, 1, 1, tzinfo=UTC), datetime(2100, 2, 28, 23, 59, 59, tzinfo=UTC)
    write(path, row(placed_at=stamp(early), changed_at=stamp(late)), kind="xlsx")
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    found = {cells[0].value: cells[1].value for cells in sheet.iter_cols(min_row=1, max_row=2)}
    assert found["Placed (UTC)"] == "1899-01-01T00:00:00Z"
    assert found["Changed (UTC)"] == late.replace(tzinfo=None)


def test_json_lines_lose_no_digit(tmp_path: Path) -> None:
    path = tmp_path / "orders.jsonl"
    assert write(path, row(), row(), kind="json") == 2
    first, second = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    assert (first["estimate"], first["quantity"], first["charge"]) == ("0.90000001", 1000, "0.27819")
    assert second["order"] == "98765432109876543210"


@pytest.mark.parametrize("kind", KINDS)
def test_lone_surrogates_are_written_as_replacements(tmp_path: Path, kind: str) -> None:
    assert write(tmp_path / "out", row(link="\ud800x"), kind=kind) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_cancelling_leaves_what_was_there(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "orders"
    path.write_text("before")
    chunks = (chunk_of(*[row()] * 100) for _ in range(50))
    assert write_file(path, kind, ORDER_COLUMNS, chunks, total=5000, progress=Giving(3)) is None  # type: ignore[arg-type]
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("kind", KINDS)
def test_trouble_on_the_way_leaves_what_was_there(tmp_path: Path, kind: str) -> None:
    def broken() -> Iterator[Chunk]:
        yield chunk_of(row())
        raise StoreError("The file went away")

    path = tmp_path / "orders"
    path.write_text("before")
    with pytest.raises(StoreError, match="went away"):
        write_file(path, kind, ORDER_COLUMNS, broken(), total=2, progress=Silent())  # type: ignore[arg-type]
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    write(tmp_path / "orders.csv", row())
    if sys.platform != "win32":
        assert (tmp_path / "orders.csv").stat().st_mode & 0o777 == 0o600


def test_places_that_cannot_be(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="folder"):
        write(tmp_path, row())
    with pytest.raises(StoreError, match="not there any more"):
        write(tmp_path / "gone" / "orders.csv", row())


def test_a_sheet_that_is_too_long_is_said_before(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="1,048,575"):
        write_file(tmp_path / "o.xlsx", "xlsx", ORDER_COLUMNS, [], total=1_048_576, progress=Silent())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs Linux's limits on file sizes")
@pytest.mark.parametrize("kind", KINDS)
def test_a_full_disk_is_one_sentence(tmp_path: Path, kind: str) -> None:
    """A limit on the size of files, in a process of its own, stands for the full disk."""
    script = f"""
import resource, signal, sys
sys.path[:0] = {[str(Path(__file__).parent)]!r}
from test_write_file import row, write
from pathlib import Path
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
try:
    write(Path({str(tmp_path / "orders")!r}), *[row(link=str(n) * 20) for n in range(2000)], kind={kind!r})
except Exception as trouble:
    print(type(trouble).__name__, trouble)
"""
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout.startswith("StoreError"), ran.stdout + ran.stderr
    assert "Nothing was exported" in ran.stdout
    assert list(tmp_path.iterdir()) == []
