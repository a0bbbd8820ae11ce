"""What is read from the right: where words lean to, and what keeps its own direction among them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QApplication, QTimeEdit

from smm_desktop.ui.labels import PlainLabel
from smm_desktop.ui.languages import Languages
from smm_desktop.ui.readable import Sentences
from smm_desktop.ui.reading import apart, leading, margins, sentence, trailing, unmarked
from smm_desktop.ui.tables import RIGHT, Column, TableModel
from smm_desktop.ui.tables.copying import tsv
from smm_desktop.ui.theme import inset

NAME = "Followers | R30"
MIXED = f"{NAME} – كلها"
COLUMNS = (
    Column("name", "Name", value=str, text=str),
    Column("count", "Count", value=len, text=lambda row: str(len(row)), align=RIGHT),
)


@pytest.fixture
def arabic(qapp: QApplication):
    languages = Languages(qapp, "ar")
    yield
    languages.choose("en")
    languages.stop()


@pytest.mark.usefixtures("arabic")
def test_words_lean_to_the_right_whatever_they_are(qtbot) -> None:
    for words in (NAME, MIXED, "كلها"):
        label, several = PlainLabel(words), Sentences("Facts", words)
        qtbot.addWidget(label)
        qtbot.addWidget(several)
        assert label.alignment() & Qt.AlignmentFlag.AlignRight
        assert several.text() == words
    assert PlainLabel(MIXED).text().isascii() is False
    assert unmarked(PlainLabel(MIXED).text()) == MIXED
    assert PlainLabel(NAME).text() == NAME


@pytest.mark.usefixtures("arabic")
def test_cells_keep_their_own_direction_and_are_copied_without_marks(qapp: QApplication) -> None:
    model = TableModel(COLUMNS, rows=[NAME])
    assert model.index(0, 0).data() == apart(NAME) != NAME
    assert tsv(COLUMNS, [apart(NAME)]).startswith(f"{NAME}\t")
    align = model.index(0, 1).data(Qt.ItemDataRole.TextAlignmentRole)
    assert align & Qt.AlignmentFlag.AlignAbsolute, "units stand below units"


@pytest.mark.usefixtures("arabic")
def test_a_time_of_day_is_not_turned_round(qtbot) -> None:
    edit = QTimeEdit(QTime(22, 5))
    qtbot.addWidget(edit)
    inset(edit)
    assert edit.text().startswith("10:05")


def test_nothing_is_marked_or_turned_where_one_reads_from_the_left(qapp: QApplication) -> None:
    assert sentence(MIXED) == MIXED
    assert apart(NAME) == NAME
    assert leading() & Qt.AlignmentFlag.AlignLeft
    assert trailing() & Qt.AlignmentFlag.AlignRight
    assert margins(1, 2, 3, 4).left() == 1
