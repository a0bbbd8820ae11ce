"""Said once after other data was put in place: what it is, what was brought back, and where the former data lies."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from smm_desktop.ui.dialogs.fitting import open_fitted
from smm_desktop.ui.labels import PlainLabel, muted, title
from smm_desktop.ui.messages import say
from smm_desktop.ui.theme import Space
from smm_desktop.ui.widgets.backup_list import backup_words

if TYPE_CHECKING:
    from smm_desktop.actions.backups import Backup
    from smm_desktop.opening import Opened
    from smm_desktop.ui.main_window import MainWindow


class ReplacedDialog(QDialog):
    """`backup` is in words, empty where there was none; `salvaged` counts rows by table, None after a mere restore."""

    def __init__(
        self, backup: str, aside: Path, salvaged: Mapping[str, int] | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._aside = aside
        words = self.tr("The backup is in place") if salvaged is None else self.tr("Your data is open again")
        self.setWindowTitle(words)
        self.setMinimumWidth(520)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.S)
        column.addWidget(title(words))
        self._add_words(column, backup, salvaged)
        column.addWidget(muted(self._where(salvaged), wrap=True))
        path = PlainLabel(str(aside), wrap=True, selectable=True)
        path.setAccessibleName(self.tr("Folder of the former data"))
        column.addWidget(path)
        column.addWidget(self._make_buttons())

    def _add_words(self, column: QVBoxLayout, backup: str, salvaged: Mapping[str, int] | None) -> None:
        if backup:
            column.addWidget(
                PlainLabel(self.tr("In use now: the backup of {backup}.").format(backup=backup), wrap=True)
            )
        if salvaged is not None:
            counts = PlainLabel(self._counts(salvaged), wrap=True)
            counts.setAccessibleName(self.tr("Recovered"))
            column.addWidget(counts)
        words = self.tr(
            "Orders placed since the backup may be missing here: compare with the panel’s order page. Batch lines that"
            " waited to be sent are held back under Attention; nothing is sent by itself."
        )
        column.addWidget(muted(words, wrap=True))

    def _counts(self, salvaged: Mapping[str, int]) -> str:
        named = (
            ("orders", self.tr("%Ln order(s)", "", salvaged.get("orders", 0))),
            ("refills", self.tr("%Ln refill(s)", "", salvaged.get("refills", 0))),
            ("services", self.tr("%Ln service(s)", "", salvaged.get("services", 0))),
            ("accounts", self.tr("%Ln account(s)", "", salvaged.get("accounts", 0))),
        )
        parts = [words for table, words in named if salvaged.get(table)]
        if not parts:
            return self.tr("Nothing could be read of the damaged file.")
        return self.tr("Read of the damaged file: {parts}.").format(parts=", ".join(parts))

    def _where(self, salvaged: Mapping[str, int] | None) -> str:
        if salvaged is None:
            return self.tr("The data that was there before is kept in this folder:")
        return self.tr("The damaged file is kept in this folder:")

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        folder = QPushButton(self.tr("Open folder"))
        box.addButton(folder, QDialogButtonBox.ButtonRole.ActionRole)
        folder.clicked.connect(self._open)
        box.rejected.connect(self.reject)
        return box

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._aside)))


def tell_replaced(opened: Opened, chosen: Backup | None, window: MainWindow) -> None:
    """Say why the data was not replaced, or by what and where the former data lies."""
    if opened.trouble is not None:
        window.say(say(opened.trouble))
    elif opened.aside is not None:
        dialog = replaced_dialog(chosen, opened.aside, opened.salvaged, window)
        open_fitted(dialog)


def replaced_dialog(
    backup: Backup | None, aside: Path, salvaged: Mapping[str, int] | None, parent: QWidget
) -> ReplacedDialog:
    """The dialog for a backup that was chosen, or none; it deletes itself."""
    dialog = ReplacedDialog(backup_words(backup) if backup else "", aside, salvaged, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
