"""The table that every page uses."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from smm_desktop.ui import formats
from smm_desktop.ui.languages import LANGUAGES, locale_of
from smm_desktop.ui.tables import RIGHT, Column, DataTable, Pill, PillDelegate, ProgressDelegate, TableModel
from smm_desktop.ui.theme import ROW_HEIGHT, Space, Tone


@dataclass(frozen=True)
class Row:
    id: int
    name: str
    price: Decimal | None
    done: float = 0.5


COLUMNS = (
    Column("id", "ID", lambda row: row.id, lambda row: str(row.id), align=RIGHT, width=60),
    Column("name", "Name", lambda row: row.name, lambda row: row.name, tooltip=lambda row: row.name, stretch=True),
    Column("price", "Price", lambda row: row.price, lambda row: "–" if row.price is None else f"{row.price:,}"),
    Column(
        "state",
        "State",
        lambda row: row.name,
        lambda row: row.name,
        mark=lambda row: Pill(row.name, Tone.ACTIVE),
        delegate=PillDelegate,
    ),
    Column(
        "done",
        "Done",
        lambda row: row.done,
        lambda row: f"{row.done:.0%}",
        mark=lambda row: row.done,
        delegate=ProgressDelegate,
        hidden=True,
    ),
)
ROWS = [
    Row(2, "beta", Decimal("1.5")),
    Row(1, "Alpha", None),
    Row(3, "<b>gamma</b>", Decimal(12)),
    Row(4, "=1+1", Decimal(0)),
]


@pytest.fixture
def model(qtbot) -> TableModel:
    made = TableModel(COLUMNS, rows=ROWS)
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return made


@pytest.fixture
def table(model: TableModel, qtbot) -> DataTable:
    made = DataTable(model, "Orders", identity=lambda row: row.id, empty=("Nothing here", "Add something."))
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    return made


def names(model: TableModel) -> list[str]:
    return [row.name for row in model.rows]


def test_sorting_ignores_case_and_puts_what_is_missing_last(model: TableModel):
    model.sort(1)
    assert names(model) == ["<b>gamma</b>", "=1+1", "Alpha", "beta"]
    model.sort(2, Qt.SortOrder.DescendingOrder)
    assert [row.price for row in model.rows] == [Decimal(12), Decimal("1.5"), Decimal(0), None]
    model.sort(2)
    assert [row.price for row in model.rows] == [Decimal(0), Decimal("1.5"), Decimal(12), None]


def test_new_rows_come_in_the_order_chosen(model: TableModel):
    model.sort(0, Qt.SortOrder.DescendingOrder)
    model.set_rows([Row(1, "a", None), Row(9, "b", None), Row(5, "c", None)])
    assert [row.id for row in model.rows] == [9, 5, 1]


def test_a_model_that_is_sorted_by_its_owner_only_asks(qtbot):
    model = TableModel(COLUMNS, rows=ROWS, sorts_itself=False)
    with qtbot.waitSignal(model.sort_wanted) as asked:
        model.sort(1, Qt.SortOrder.DescendingOrder)
    assert asked.args == ["name", True]
    assert names(model) == [row.name for row in ROWS]


def test_cells_are_read_as_sentences_and_tooltips_show_markup(model: TableModel):
    index = model.index(2, 1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Name: <b>gamma</b>"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "<span>&lt;b&gt;gamma&lt;/b&gt;</span>"


def test_selection_follows_its_rows_when_sorted_or_replaced(table: DataTable, model: TableModel):
    table.select_row(0)
    assert [row.id for row in table.selected_rows()] == [2]
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert [row.id for row in table.selected_rows()] == [2]
    model.set_rows([replace(row, done=1.0) for row in ROWS] + [Row(9, "new", None)])
    assert [row.id for row in table.selected_rows()] == [2]
    assert table.current_row().id == 2
    model.set_rows([Row(9, "new", None)])
    assert table.selected_rows() == []


def test_enter_and_double_click_activate_the_row(table: DataTable, qtbot):
    table.select_row(2)
    with qtbot.waitSignal(table.row_activated) as activated:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert activated.args[0].id == 3


def test_ctrl_c_copies_visible_columns_as_tab_separated(table: DataTable, qtbot):
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QApplication.clipboard().text().split("\n")
    assert lines[0] == "2\tbeta\t1.5\tbeta"
    assert len(lines) == 4


def test_csv_is_harmless_and_json_is_exact(table: DataTable):
    table.selectAll()
    table.copy("csv")
    rows = list(csv.reader(io.StringIO(QApplication.clipboard().text())))
    assert rows[0] == ["ID", "Name", "Price", "State"]
    assert rows[4][1] == "'=1+1"
    table.copy("json")
    assert json.loads(QApplication.clipboard().text())[3] == {"id": 4, "name": "=1+1", "price": "0.00", "state": "=1+1"}


def test_columns_are_remembered(table: DataTable, qtbot, state: QSettings):
    table.setColumnHidden(2, True)
    table.setColumnWidth(0, 99)
    table.horizontalHeader().moveSection(0, 1)
    table.save_columns(state)
    other = DataTable(TableModel(COLUMNS), "Orders")
    qtbot.addWidget(other)
    assert other.isColumnHidden(4)
    other.restore_columns(state)
    assert other.isColumnHidden(2)
    assert other.columnWidth(0) == 99
    assert other.horizontalHeader().visualIndex(0) == 1


@pytest.fixture
def default_locale():
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.usefixtures("default_locale")
def test_dates_fit_also_where_the_widths_were_remembered_in_another_language(qtbot, state: QSettings, language: str):
    def made() -> DataTable:
        column = Column("at", "At", lambda row: row, formats.when, sample=formats.when_sample(), width=40)
        table = DataTable(TableModel((column, COLUMNS[1]), rows=[]), "Dates")
        qtbot.addWidget(table)
        return table

    QLocale.setDefault(QLocale("de_DE"))
    before = made()
    before.setColumnWidth(0, 50)
    before.save_columns(state)
    QLocale.setDefault(locale_of(language))
    now = made()
    now.restore_columns(state)
    longest = max(
        now.fontMetrics().horizontalAdvance(formats.when(datetime(2026, month, 28, hour, 48).astimezone()))
        for month in (1, 11)
        for hour in range(24)
    )
    assert longest < now.columnWidth(0) - 2 * Space.S
    now.setColumnWidth(0, 50)
    now.save_columns(state)
    again = made()
    again.restore_columns(state)
    assert again.columnWidth(0) == 50


def test_columns_of_another_make_are_left_out(table: DataTable, qtbot, state: QSettings):
    table.save_columns(state)
    fewer = DataTable(TableModel(COLUMNS[:2]), "Orders")
    qtbot.addWidget(fewer)
    fewer.restore_columns(state)
    assert fewer.horizontalHeader().count() == 2
    assert not fewer.isColumnHidden(0)


def test_it_draws_rows_and_the_words_of_an_empty_table(table: DataTable, model: TableModel):
    full = table.grab().toImage()
    model.set_rows([])
    empty = table.grab().toImage()
    assert full != empty
    table.set_empty("", "")
    assert table.grab().toImage() != empty
    assert table.rowHeight(0) in (0, ROW_HEIGHT)


def test_it_has_a_name_and_no_grid(table: DataTable):
    assert table.accessibleName() == "Orders"
    assert not table.showGrid()


def fills(table: DataTable) -> bool:
    return table.horizontalHeader().length() == table.viewport().width()


def another(model: TableModel, qtbot, settings: QSettings) -> DataTable:
    made = DataTable(model, "Orders")
    qtbot.addWidget(made)
    made.resize(1300, 300)
    made.show()
    made.restore_columns(settings)
    return made


def test_one_column_takes_the_room_until_its_width_is_set(table: DataTable, model: TableModel, qtbot, tmp_path):
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert fills(table)
    table.setColumnHidden(0, True)
    assert fills(table)
    table.resize(1000, 300)
    assert fills(table)
    table.save_columns(settings)

    second = another(model, qtbot, settings)
    assert fills(second)
    second.setColumnWidth(1, 200)
    second.resize(1100, 300)
    assert second.columnWidth(1) == 200
    second.save_columns(settings)

    assert another(model, qtbot, settings).columnWidth(1) == 200


def test_what_is_in_view_stays_there_when_other_rows_are_shown(qtbot):
    model = TableModel((Column("number", "Number", lambda row: row, str),))
    table = DataTable(model, "Numbers", identity=lambda row: row)
    qtbot.addWidget(table)
    table.resize(300, 400)
    table.show()
    model.set_rows(list(range(500)))
    table.select_row(0)
    bar = table.verticalScrollBar()
    bar.setValue(9007)
    top = model.row(table.rowAt(0))
    model.set_rows(list(range(500)))
    assert bar.value() == 9007
    model.set_rows(list(range(-20, 500)))
    assert model.row(table.rowAt(0)) == top
    assert bar.value() == 9007 + 20 * table.rowHeight(0)
    assert table.selected_rows() == [0]
    model.set_rows([0, 1])
    assert bar.value() == 0
    model.set_rows([])
    model.set_rows([7])
    assert table.rowAt(0) == 0
    bar.setValue(0)
    model.set_rows(list(range(500)))
    assert bar.value() == 0
