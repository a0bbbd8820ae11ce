"""The table that paints its rows itself looks and behaves as the one with delegates."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smm_desktop.ui.pages.text_cells import TextDelegate
from smm_desktop.ui.tables import (
    RIGHT,
    Column,
    DataTable,
    Pill,
    PillDelegate,
    ProgressDelegate,
    QuickTable,
    TableModel,
    quick,
)
from smm_desktop.ui.theme import Tone

COLUMNS = (
    Column("id", "ID", lambda row: row, str, align=RIGHT, width=60),
    Column("name", "Name", lambda row: row, lambda row: f"<b>Order {row}</b> with a long name", width=120),
    Column("hidden", "Hidden", lambda row: row, lambda row: "never shown", hidden=True),
    Column(
        "state",
        "State",
        lambda row: row,
        lambda row: "Active",
        mark=lambda row: Pill("Active", Tone.ACTIVE) if row % 2 else Pill("Failed", Tone.FAILED),
        delegate=PillDelegate,
    ),
    Column(
        "done",
        "Done",
        lambda row: row,
        lambda row: "–" if row % 5 == 0 else f"{row % 7 / 6:.0%}",
        align=RIGHT,
        mark=lambda row: None if row % 5 == 0 else row % 7 / 6,
        delegate=ProgressDelegate,
    ),
)


class Looked(Sequence[int]):
    """A long list that notes what was asked for."""

    def __init__(self) -> None:
        self.asked: set[int] = set()

    def __len__(self) -> int:
        return 1_000_000

    def __getitem__(self, place: int) -> int:  # type: ignore[override]
        self.asked.add(place)
        return place


def shown(qtbot: QtBot, kind: type[DataTable], rows: Sequence[int]) -> DataTable:
    table = kind(TableModel(COLUMNS, rows=rows, sorts_itself=False), "Orders", empty=("Nothing", "here"))
    if kind is DataTable:
        table.setItemDelegate(TextDelegate(table))
    qtbot.addWidget(table)
    table.resize(600, 300)
    table.show()
    qtbot.waitExposed(table)
    return table


def picture(table: DataTable) -> QImage:
    return table.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def differing(one: QImage, other: QImage) -> float:
    """The share of points that differ by more than a shade."""
    assert one.size() == other.size()
    first, second = bytes(one.constBits()), bytes(other.constBits())
    return sum(abs(a - b) > 60 for a, b in zip(first, second, strict=True)) / len(first)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_looks_as_with_delegates(qtbot: QtBot, qapp: QApplication, direction: Qt.LayoutDirection) -> None:
    pictures = []
    qapp.setLayoutDirection(direction)
    try:
        for kind in (DataTable, QuickTable):
            table = shown(qtbot, kind, range(1, 30))
            table.select_row(2)
            pictures.append(picture(table))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    blank = QImage(pictures[0].size(), pictures[0].format())
    blank.fill(pictures[0].pixelColor(pictures[0].width() - 2, pictures[0].height() - 2))
    assert differing(pictures[0], blank) > 0.02
    assert differing(*pictures) < 0.0125


def test_read_from_right_to_left_a_figure_half_in_view_is_cut_visibly(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        columns = (
            Column("name", "Name", lambda row: row, lambda row: "name", width=200),
            Column("figure", "Figure", lambda row: row, lambda row: f"1000{row}", align=RIGHT, width=120),
        )
        pictures = []
        for rows in ([1], [1], [2]):
            table = QuickTable(TableModel(columns, rows=rows), "Figures")
            qtbot.addWidget(table)
            table.resize(200 + 48, 200)
            table.show()
            qtbot.waitExposed(table)
            assert table.columnViewportPosition(1) < 0
            pictures.append(picture(table))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert differing(pictures[0], pictures[1]) == 0
    assert differing(pictures[0], pictures[2]) == 0  # the end is what is left out


def test_a_selected_row_has_another_ground(qtbot: QtBot) -> None:
    table = shown(qtbot, QuickTable, range(1, 30))
    table.selectRow(1)
    place = QPoint(1, table.rowViewportPosition(1) + 1)
    assert picture(table).pixelColor(place) == table.palette().color(QPalette.ColorRole.Highlight)
    table.clearSelection()
    table.setCurrentIndex(table.table_model.index(5, 0))
    table.clearSelection()
    assert picture(table).pixelColor(place) == table.palette().color(QPalette.ColorRole.Base)


def test_only_rows_in_view_are_asked_for(qtbot: QtBot) -> None:
    rows = Looked()
    table = shown(qtbot, QuickTable, rows)
    picture(table)
    assert 5 < len(rows.asked) < 40
    rows.asked.clear()
    table.scrollToBottom()
    picture(table)
    assert max(rows.asked) == 999_999
    assert len(rows.asked) < 60


def test_it_paints_anew_what_changed(qtbot: QtBot) -> None:
    names = {1: "before", 2: "stays"}
    columns = (Column("name", "Name", lambda row: names[row], lambda row: names[row]),)
    table = QuickTable(TableModel(columns, rows=[1, 2]), "Names")
    qtbot.addWidget(table)
    table.resize(300, 200)
    before = picture(table)
    names[1] = "after"
    assert picture(table) != before
    palette = table.palette()
    palette.setColor(QPalette.ColorRole.Text, QColor("red"))
    names[1] = "before"
    table.setPalette(palette)
    assert picture(table) != before


def test_what_is_kept_between_paintings_stays_bounded(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quick, "MOST_LINES", 30)
    table = shown(qtbot, QuickTable, range(1000))
    for place in range(0, 4000, 400):
        table.verticalScrollBar().setValue(place)
        picture(table)
    assert isinstance(table, QuickTable)
    assert 0 < table.kept_lines <= 30


def test_words_stand_where_there_are_no_rows(qtbot: QtBot) -> None:
    table = shown(qtbot, QuickTable, [])
    words = picture(table)
    table.set_empty("")
    assert picture(table) != words
