"""The dialogs of the orders page: export and import."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QRadioButton

from smm_desktop.ui.dialogs.export import ExportDialog
from smm_desktop.ui.dialogs.export_job import Scope
from smm_desktop.ui.dialogs.import_orders import ImportDialog


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
    assert chosen == [(tmp_path / "mine.xlsx", "xlsx", Scope.SELECTION)]


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
    assert not dialog._import.isEnabled()
    dialog._ids.setPlainText(f"{other.order}, 999999")
    assert dialog._found.text() == "2 ids"
    dialog._import.click()
    assert not dialog._import.isEnabled()
    rig.until(lambda: dialog._notice.text != "")
    assert dialog._notice.text.startswith("0 added, 1 known already, 1 not found.")
    assert "999999" in dialog._notice.text
    assert dialog._ids.toPlainText() == "999999"
    dialog.reject()


def test_an_import_from_a_panel_that_is_down_can_be_tried_again(rig):
    dialog = ImportDialog(rig.workspace)
    dialog.show()
    dialog._ids.setPlainText("5")
    rig.panel.stop()
    dialog._import.click()
    rig.until(lambda: dialog._notice.text != "")
    assert dialog._import.isEnabled()
    assert dialog._ids.toPlainText() == "5"
    dialog.reject()
