"""The dialogs of the orders page: export and import."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPushButton, QRadioButton

from smm_desktop.actions import exporting, history
from smm_desktop.core.history import OrderQuery
from smm_desktop.practice import Fault, FaultKind
from smm_desktop.ui.dialogs.export import ExportDialog
from smm_desktop.ui.dialogs.export_job import ExportForm, Scope
from smm_desktop.ui.dialogs.import_orders import ImportDialog
from smm_desktop.ui.hands import Hands


@pytest.fixture
def chosen():
    return []


def export_dialog(rig, chosen, counts=None):
    dialog = ExportDialog(rig.workspace, counts or {Scope.VIEW: 1234, Scope.SELECTION: 2})
    dialog.chosen.connect(lambda *values: chosen.append(values))
    dialog.show()
    rig.settle()
    return dialog


def test_the_export_says_how_many_and_proposes_a_file(rig, chosen):
    dialog = export_dialog(rig, chosen)
    words = [button.text() for button in dialog.findChildren(QRadioButton)]
    assert words[:2] == ["The list as it is shown (1,234)", "The selected orders (2)"]
    assert dialog._path.text().endswith(".csv")
    assert not dialog.isModal()
    dialog.reject()


def test_without_a_selection_it_cannot_be_chosen(rig, chosen):
    dialog = export_dialog(rig, chosen, {Scope.VIEW: 3})
    assert not dialog._scopes.button(Scope.SELECTION.value).isEnabled()
    assert dialog._scopes.checkedId() == Scope.VIEW.value
    dialog.reject()


def test_the_ending_follows_the_type(rig, chosen, tmp_path):
    dialog = export_dialog(rig, chosen)
    dialog._path.setText(str(tmp_path / "mine.csv"))
    dialog._kind.setCurrentIndex(dialog._kind.findData("xlsx"))
    assert dialog._path.text() == str(tmp_path / "mine.xlsx")
    dialog._export.click()
    assert chosen == [(tmp_path / "mine.xlsx", ExportForm("xlsx"), Scope.SELECTION)]


def tick(dialog, *titles):
    """Leave only these columns."""
    for row in range(dialog._columns._list.count()):
        item = dialog._columns._list.item(row)
        item.setCheckState(Qt.CheckState.Checked if item.text() in titles else Qt.CheckState.Unchecked)


def test_columns_are_chosen_and_remembered(rig, chosen, tmp_path):
    dialog = export_dialog(rig, chosen)
    hands = Hands(dialog)
    hands.press("All columns…")
    hands.need("Columns", QListWidget)
    tick(dialog)
    dialog._path.setText(str(tmp_path / "mine.csv"))
    dialog._export.click()
    assert dialog._fault.text() == "Choose at least one column."
    assert chosen == []
    tick(dialog, "Link", "Order ID", "Charge")
    assert hands.find("3 of 20 columns…", QPushButton) is not None
    dialog._export.click()
    assert chosen[0][1] == ExportForm("csv", ("order", "link", "charge"))
    rig.settle()
    again = export_dialog(rig, chosen)
    assert again._columns.keys == ("order", "link", "charge")
    Hands(again).press("3 of 20 columns…")
    Hands(again).press("Select all")
    assert again._columns.keys is None
    again.reject()


@pytest.mark.parametrize("typed", ["", "   ", "orders.csv"])
def test_a_file_without_its_folder_is_said_at_the_field(rig, chosen, typed):
    dialog = export_dialog(rig, chosen)
    dialog._path.setText(typed)
    dialog._export.click()
    assert dialog._fault.isVisible()
    assert chosen == []
    dialog.reject()


def test_a_file_that_exists_is_named_before_it_is_replaced(rig, chosen, tmp_path):
    (tmp_path / "there.csv").write_text("x")
    dialog = export_dialog(rig, chosen)
    dialog._path.setText(str(tmp_path / "there.csv"))
    assert "will be replaced" in dialog._fault.text()
    dialog._propose(str(tmp_path))
    first = dialog._path.text()
    dialog._path.setText("")
    Path(first).touch()
    dialog._propose(str(tmp_path))
    assert dialog._path.text() != first
    assert not dialog._fault.isVisible()
    dialog.reject()


def test_orders_placed_elsewhere_are_imported_and_faults_named(rig):
    other = rig.place("1", 100)
    dialog = ImportDialog(rig.workspace)
    dialog.show()
    part = dialog.ids
    assert not part._import.isEnabled()
    part._ids.setPlainText(f"{other.order}, 999999")
    assert part._found.text() == "2 ids"
    part._import.click()
    assert not part._import.isEnabled()
    rig.until(lambda: part._notice.text != "")
    assert part._notice.text.startswith("0 added · 1 known already · 1 not found")
    assert "999999" in part._notice.text
    assert part._ids.toPlainText() == "999999"
    dialog.reject()


def test_what_was_not_found_and_what_could_not_be_asked_about_are_told_apart(rig):
    own = rig.place("1", 100)
    ids = [own.order, "999999", *rig.panel.seed_orders(210)]
    dialog = ImportDialog(rig.workspace)
    dialog.show()
    part = dialog.ids
    part._ids.setPlainText("\n".join([*ids, *ids[:50]]))  # some of them twice
    rig.panel.faults.next("status", None, Fault(FaultKind.HTML))
    part._import.click()
    rig.until(lambda: part._notice.text != "")
    assert part._notice.text.startswith("99 added · 1 known already · 1 not found · 111 could not be looked up")
    assert "And 100 more: all of them stay in the field." in part._notice.text
    assert set(part._ids.toPlainText().split()) == {"999999", *ids[101:]}
    part._import.click()
    rig.until(lambda: part._notice.text.startswith("111 added · 1 not found"))
    assert part._ids.toPlainText() == "999999"
    assert len(history.find(rig.desk, OrderQuery()).ids) == 211
    dialog.reject()


def test_an_import_from_a_panel_that_is_down_can_be_tried_again(rig):
    dialog = ImportDialog(rig.workspace)
    dialog.show()
    part = dialog.ids
    part._ids.setPlainText("5")
    rig.panel.stop()
    part._import.click()
    rig.until(lambda: part._notice.text != "")
    assert part._import.isEnabled()
    assert part._ids.toPlainText() == "5"
    dialog.reject()


def test_many_ids_are_looked_up_in_batches_with_progress_and_can_be_stopped(rig):
    ids = rig.panel.seed_orders(250)
    dialog = ImportDialog(rig.workspace)
    dialog.show()
    works = []
    rig.workspace.work_shown.connect(lambda job, _title: works.append(job))
    seen = []
    dialog.ids._ids.setPlainText("\n".join(ids))
    dialog.ids._import.click()
    works[0].progressed.connect(lambda done, total: (seen.append((done, total)), works[0].cancel()))
    rig.until(lambda: dialog.ids._notice.text != "")
    left = dialog.ids._ids.toPlainText().split()
    assert seen[0] in ((0, 250), (100, 250))  # whichever came first after the listener
    assert 0 < len(left) < 250
    assert "not asked about, as you stopped it" in dialog.ids._notice.text
    dialog.ids._import.click()
    rig.until(lambda: dialog.ids._ids.toPlainText() == "" and dialog.ids._notice.text.startswith(str(len(left))))
    assert len(history.find(rig.desk, OrderQuery()).ids) == 250
    dialog.reject()


def test_an_exported_file_is_looked_through_and_imported(rig, tmp_path):
    orders = [rig.place("1", 100, f"https://x.example/{number}") for number in range(3)]
    exporting.export_orders(rig.desk, tmp_path / "orders.csv")
    text = (tmp_path / "orders.csv").read_text("utf-8-sig")
    fresh = text.splitlines()[1].replace(orders[2].order, "777001").replace("pending", "completed")
    (tmp_path / "orders.csv").write_text(f"{text}{fresh}\nnobody,,,,,\n", "utf-8")
    dialog = ImportDialog(rig.workspace)
    dialog.tabs.setCurrentIndex(1)
    dialog.show()
    part = dialog.file
    part._path.setText(str(tmp_path / "orders.csv"))
    rig.until(lambda: "new" in part._words.text())
    assert part._words.text() == "1 new · 3 known already · 1 line that cannot be taken over"
    assert [row.line for row in part.model.rows] == [6]
    part._import.click()
    rig.until(lambda: part._notice.text == "1 order imported.")
    rig.until(lambda: len(history.find(rig.desk, OrderQuery()).ids) == 4)
    part._path.setText(str(tmp_path / "nothing.csv"))
    rig.until(lambda: "cannot be read" in part._notice.text)
    assert not part._import.isEnabled()
    dialog.reject()
