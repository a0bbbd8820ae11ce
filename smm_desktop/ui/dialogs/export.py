"""What to export, as what, and where to. The dialog blocks nothing: the window goes on working behind it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QDate, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from smm_desktop.actions import settings
from smm_desktop.ui import formats
from smm_desktop.ui.dialogs.export_columns import ColumnsChoice
from smm_desktop.ui.dialogs.export_job import COLUMNS_SETTING, FOLDER_SETTING, ExportForm, Scope
from smm_desktop.ui.labels import PlainLabel, Role
from smm_desktop.ui.theme import Space, set_property
from smm_desktop.ui.workspace import Workspace

_MOST_NUMBERS = 1000
_ENDINGS = {"csv": ".csv", "xlsx": ".xlsx", "json": ".jsonl"}


class ExportDialog(QDialog):
    """Asks for scope, kind and file. `chosen` carries the `Path`, the `ExportForm` and the `Scope`."""

    chosen = Signal(object, object, object)

    def __init__(
        self, workspace: Workspace, counts: Mapping[Scope, int], parent: QWidget | None = None, *, whole: str = ""
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setWindowTitle(self.tr("Export orders"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setMinimumWidth(520)
        self._build_scopes(counts, whole)
        self._build_file()
        self._lay_out()
        self._say_fault("")
        self._propose(_documents())
        workspace.query(settings.get, FOLDER_SETTING, "", done=self._propose)
        workspace.query(settings.get, COLUMNS_SETTING, [], done=self._propose_columns)

    def _build_scopes(self, counts: Mapping[Scope, int], whole: str) -> None:
        """The choices; with `whole` there is that one alone."""
        self._scopes = QButtonGroup(self)
        shown, chosen = counts.get(Scope.VIEW, 0), counts.get(Scope.SELECTION, 0)
        usual = (
            (Scope.VIEW, self.tr("The list as it is shown ({count})").format(count=formats.number(shown))),
            (Scope.SELECTION, self.tr("The selected orders ({count})").format(count=formats.number(chosen))),
            (Scope.ALL, self.tr("All orders of all accounts")),
        )
        for scope, words in ((Scope.VIEW, whole),) if whole else usual:
            button = QRadioButton(words, self)
            button.setEnabled(scope is not Scope.SELECTION or chosen > 0)
            self._scopes.addButton(button, scope.value)
        self._scopes.button(Scope.SELECTION.value if chosen > 1 else Scope.VIEW.value).setChecked(True)

    def _build_file(self) -> None:
        self._kind = QComboBox(self)
        self._kind.setAccessibleName(self.tr("File type"))
        for kind, words in (
            ("csv", self.tr("CSV, for spreadsheets and other programs")),
            ("xlsx", self.tr("Excel workbook (XLSX)")),
            ("json", self.tr("JSON Lines, for programs")),
        ):
            self._kind.addItem(words, kind)
        self._kind.currentIndexChanged.connect(self._fit_ending)
        self._columns = ColumnsChoice(self)
        self._path = QLineEdit(self)
        self._path.setAccessibleName(self.tr("File"))
        self._path.textChanged.connect(self._look_at_file)
        self._browse = QPushButton(self.tr("Choose…"), self)
        self._browse.clicked.connect(self._choose_file)
        self._fault = PlainLabel("", self, wrap=True)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(Space.M)
        form.setVerticalSpacing(Space.S)
        scopes = QVBoxLayout()
        for button in self._scopes.buttons():
            scopes.addWidget(button)
        form.addRow(self.tr("Orders"), scopes)
        form.addRow(self.tr("File type"), self._kind)
        form.addRow(self.tr("Columns"), self._columns)
        file = QHBoxLayout()
        file.setSpacing(Space.S)
        file.addWidget(self._path, 1)
        file.addWidget(self._browse)
        form.addRow(self.tr("File"), file)
        form.addRow("", self._fault)
        box = QDialogButtonBox(self)
        self._export = box.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_property(self._export, "role", "primary")
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        box.accepted.connect(self._accept_choice)
        box.rejected.connect(self.reject)
        page = QVBoxLayout(self)
        page.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        page.setSpacing(Space.M)
        page.addLayout(form)
        page.addWidget(box)

    def _propose(self, folder: object) -> None:
        if not isinstance(folder, str) or not folder:
            return
        today = QDate.currentDate().toString("yyyy-MM-dd")
        name = self.tr("Orders {date}").format(date=today) + self._ending()
        self._path.setText(str(_unused(Path(folder) / name)))

    def _propose_columns(self, keys: object) -> None:
        self._columns.choose(keys if isinstance(keys, list) else ())

    def _ending(self) -> str:
        return _ENDINGS[self._kind.currentData()]

    @Slot()
    def _fit_ending(self) -> None:
        path = Path(self._path.text())
        if path.suffix.casefold() in _ENDINGS.values():
            self._path.setText(str(path.with_suffix(self._ending())))

    @Slot()
    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Export orders to"), self._path.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{self._kind.currentText()} (*{self._ending()})")
        dialog.setDefaultSuffix(self._ending())
        dialog.fileSelected.connect(self._path.setText)
        dialog.open()

    @Slot()
    def _accept_choice(self) -> None:
        typed = self._path.text().strip()
        path, columns = Path(typed).expanduser(), self._columns.keys
        if not typed or not path.name:
            self._say_fault(self.tr("Choose the file to export to."))
        elif not path.is_absolute():
            self._say_fault(self.tr("Give the whole path of the file, with its folder."))
        elif columns == ():
            self._say_fault(self.tr("Choose at least one column."))
        else:
            path = path if path.suffix else path.with_suffix(self._ending())
            self._workspace.keep(settings.put, COLUMNS_SETTING, list(columns or ()))
            form = ExportForm(self._kind.currentData(), columns)
            self.chosen.emit(path, form, Scope(self._scopes.checkedId()))
            self.accept()

    @Slot()
    def _look_at_file(self) -> None:
        path = Path(self._path.text().strip())
        there = path.is_absolute() and path.is_file()
        self._say_fault(self.tr("This file exists already and will be replaced.") if there else "", role="caution")

    def _say_fault(self, words: str, role: Role = "fault") -> None:
        self._fault.set_role(role)
        self._fault.setText(words)
        self._fault.setVisible(bool(words))


def _documents() -> str:
    place = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return str(place if place.is_dir() else Path.home())


def _unused(path: Path) -> Path:
    """The path itself, or with the first number behind its name that no file has yet."""
    found, number = path, 2
    while found.exists() and number < _MOST_NUMBERS:
        found = path.with_stem(f"{path.stem} ({number})")
        number += 1
    return found
