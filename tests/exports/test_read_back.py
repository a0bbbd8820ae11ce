"""What was exported is read back as it was."""

from __future__ import annotations

import csv
import io
import tempfile
import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smm_desktop.core.errors import InputError, StoreError
from smm_desktop.core.imports import read_order
from smm_desktop.core.orders import OrderState, Placing
from smm_desktop.core.progress import Silent
from smm_desktop.core.refills import RefillState
from smm_desktop.core.tables import ORDER_COLUMNS, CellKind
from smm_desktop.exports import KINDS, Kind, write_file
from smm_desktop.exports.csvfile import text_cells, without_guard
from smm_desktop.exports.reading import read_lines

SECONDS = st.integers(-(10**9), 4 * 10**9)
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
COUNTS = st.none() | st.integers(-(10**9), 10**15 - 1)
UNITS = st.none() | st.integers(0, 10**13)
ROWS = st.fixed_dictionaries(
    {column.key: WORDS for column in ORDER_COLUMNS if column.kind is CellKind.TEXT}
    | {column.key: COUNTS for column in ORDER_COLUMNS if column.kind is CellKind.COUNT}
    | {column.key: UNITS for column in ORDER_COLUMNS if column.kind is CellKind.MONEY}
    | {column.key: SECONDS.map(lambda at: at * 10**6) for column in ORDER_COLUMNS if column.kind is CellKind.TIME}
    | {
        "order": st.from_regex("[A-Za-z0-9=+-]{1,20}", fullmatch=True),
        "placing": st.just("placed"),
        "state": st.sampled_from([str(state) for state in OrderState]),
        "refill_state": st.sampled_from(["", *(str(state) for state in RefillState)]),
    }
)


def written(path: Path, kind: Kind, rows: list[dict[str, object]]) -> Path:
    chunk = [[row[column.key] for row in rows] for column in ORDER_COLUMNS]
    write_file(path, kind, ORDER_COLUMNS, [chunk], total=len(rows), progress=Silent())  # type: ignore[list-item]
    return path


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(rows=st.lists(ROWS, min_size=1, max_size=4))
def test_every_row_comes_back_as_it_was(kind: Kind, rows: list[dict[str, object]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = written(Path(folder) / "orders", kind, rows)
        found = [read_order(cells or {}) for _, cells in read_lines(path)]
    assert len(found) == len(rows)
    for order, row in zip(found, rows, strict=True):
        for key, value in row.items():
            read = getattr(order, key)
            assert (str(read) if key in ("placing", "state", "refill_state") and read else read or "") == (value or "")


@given(WORDS | st.from_regex("'*[=+@-]?.{0,5}", fullmatch=True))
def test_the_guard_against_formulas_is_undone_exactly(text: str) -> None:
    (written,) = text_cells([text])
    (cell,) = next(csv.reader(io.StringIO(written, newline="")), [""])
    assert not cell.startswith(("=", "+", "-", "@"))
    assert without_guard(cell) == text


def test_lines_have_the_numbers_they_have_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(
        'order,State,Placed (UTC),Detail\r\n1,completed,2026-01-01T00:00:00Z,"two\r\nlines"\r\n\r\n2,lost,x,\r\n'
    )
    assert [(line, cells and cells["order"]) for line, cells in read_lines(path)] == [(2, "1"), (5, "2")]


def test_a_list_with_semicolons_and_a_saved_workbook_are_read_too(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text("\ufeffOrder ID;State;Placed (UTC)\r\n7;completed;2026-01-01T00:00:00Z\r\n", encoding="utf-8")
    assert [cells for _, cells in read_lines(path)] == [
        {"order": "7", "state": "completed", "placed_at": "2026-01-01T00:00:00Z"}
    ]
    book = openpyxl.Workbook()
    book.active.append(["Order ID", "State", "Placed (UTC)", "Link"])
    book.active.append([7, "completed", "2026-01-01T00:00:00Z", None])
    book.save(tmp_path / "orders.xlsx")
    ((line, cells),) = read_lines(tmp_path / "orders.xlsx")
    assert line == 2
    order = read_order(cells or {})
    assert (order.order, order.state, order.placing) == ("7", OrderState.COMPLETED, Placing.PLACED)


@pytest.mark.parametrize(
    "content",
    [b"", b"link,quantity\n1,2\n", b"PK\x03\x04 not a zip", b'{"order": "1"}\n', b"\x00\x01\x02" * 50],
)
def test_what_is_no_export_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    with pytest.raises(InputError):
        list(read_lines(path))


def test_a_workbook_that_declares_entities_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "orders.xlsx"
    with zipfile.ZipFile(path, "w") as book:
        bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>'
        book.writestr("xl/worksheets/sheet1.xml", bomb)
    with pytest.raises(InputError):
        list(read_lines(path))


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        list(read_lines(tmp_path / "nothing"))


@pytest.mark.parametrize(
    ("cells", "column"),
    [
        ({"placing": "unknown"}, "Placing"),
        ({"order": ""}, "Order ID"),
        ({"state": "gone"}, "State"),
        ({"placed_at": ""}, "Placed (UTC)"),
        ({"placed_at": "2026-01-01T00:00:00"}, "Placed (UTC)"),
        ({"quantity": "1.5"}, "Quantity"),
        ({"remains": "9" * 25}, "Remains"),
        ({"charge": "free"}, "Charge"),
        ({"charge": float("inf")}, "Charge"),
        ({"refill_state": "x"}, "Refill"),
    ],
)
def test_a_line_that_cannot_be_taken_over_says_why(cells: dict[str, object], column: str) -> None:
    good = {"order": "1", "state": "completed", "placed_at": "2026-01-01T00:00:00Z"}
    assert read_order(good)  # type: ignore[arg-type]
    with pytest.raises(InputError) as found:
        read_order(good | cells)  # type: ignore[arg-type]
    assert found.value.field == column
