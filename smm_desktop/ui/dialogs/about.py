"""Which program this is, and every part that it stands on with its version and licence."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from smm_desktop import __version__
from smm_desktop.ui.hooks import About
from smm_desktop.ui.icons import application_icon
from smm_desktop.ui.labels import PlainLabel, muted, title
from smm_desktop.ui.tables import Column, DataTable, TableModel
from smm_desktop.ui.theme import Space


class AboutDialog(QDialog):
    """Opens at once; `show_parts` fills in what had to be read first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About SMM Desktop"))
        self.resize(620, 560)
        self._texts: Path | None = None
        self._model = TableModel(self._columns(), self)
        self._table = DataTable(self._model, self.tr("Parts"), self)
        words = self.tr("A desktop client for panels that speak the panel API v2. Free software, GPL 3.0 or later.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        layout.setSpacing(Space.M)
        layout.addLayout(self._head())
        layout.addWidget(PlainLabel(words, wrap=True))
        layout.addWidget(self._table, 1)
        layout.addWidget(self._buttons())

    @Slot(object)
    def show_parts(self, about: About) -> None:
        """List the parts; their texts are offered where the program brings them."""
        self._model.set_rows(about.parts)
        self._texts = about.texts
        self._read.setVisible(about.texts is not None)

    def _head(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(application_icon().pixmap(48, 48))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(title("SMM Desktop"))
        names.addWidget(muted(self.tr("Version {version}").format(version=__version__)))
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(picture)
        head.addLayout(names, 1)
        return head

    def _columns(self) -> tuple[Column, ...]:
        def cell(number: int) -> dict[str, object]:
            return {"value": lambda row: row[number], "text": lambda row: row[number]}

        return (
            Column("part", self.tr("Part"), width=170, **cell(0)),  # type: ignore[arg-type]  # the two above
            Column("version", self.tr("Version"), width=110, **cell(1)),  # type: ignore[arg-type]
            Column("licence", self.tr("Licence"), width=220, stretch=True, tooltip=_licence, **cell(2)),  # type: ignore[arg-type]
        )

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._read = QPushButton(self.tr("Read all licences"))
        self._read.setVisible(False)
        self._read.clicked.connect(self._open_texts)
        box.addButton(self._read, QDialogButtonBox.ButtonRole.ActionRole)
        box.rejected.connect(self.reject)
        box.button(QDialogButtonBox.StandardButton.Close).setFocus(Qt.FocusReason.OtherFocusReason)
        return box

    @Slot()
    def _open_texts(self) -> None:
        if self._texts is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._texts)))


def _licence(row: tuple[str, str, str]) -> str:
    return row[2]
