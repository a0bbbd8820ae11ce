"""Taking orders into the history: by the panel's ids, or from a file that was exported."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from smm_desktop.ui.dialogs.import_file import FilePart
from smm_desktop.ui.dialogs.import_ids import IdsPart
from smm_desktop.ui.theme import Space
from smm_desktop.ui.workspace import Workspace


class ImportDialog(QDialog):
    """Two ways on two tabs. Nothing is charged by either."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import orders"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setMinimumSize(560, 480)
        self.ids = IdsPart(workspace, self)
        self.file = FilePart(workspace, self)
        tabs = QTabWidget(self)
        tabs.tabBar().setAccessibleName(self.tr("Ways to import"))
        tabs.addTab(self.ids, self.tr("By order ID"))
        tabs.addTab(self.file, self.tr("From an exported file"))
        self.tabs = tabs
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.rejected.connect(self.reject)
        page = QVBoxLayout(self)
        page.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        page.setSpacing(Space.M)
        page.addWidget(tabs, 1)
        page.addWidget(box)
