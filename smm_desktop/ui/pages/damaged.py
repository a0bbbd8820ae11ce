"""What stands where the pages will be when the data file is damaged: what happened, and the ways on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from smm_desktop.ui import formats
from smm_desktop.ui.labels import card, heading, muted, separator, title
from smm_desktop.ui.theme import Space, set_property
from smm_desktop.ui.widgets.backup_list import BackupList

if TYPE_CHECKING:
    from smm_desktop.actions.backups import Backup

_WIDTH = 640
_MOST_ROWS = 6


class DamagedPage(QScrollArea):
    """Nothing is moved or changed before a button is pressed."""

    recover_wanted = Signal(object, bool)
    """The `Backup` to go on with (None: an empty file), and whether to add what can still be read."""
    folder_wanted = Signal()
    again_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, backups: Sequence[Backup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        frame, inside = card()
        frame.setMaximumWidth(_WIDTH)
        self._add_head(inside)
        if backups:
            self._add_backups(inside, backups)
        self._add_salvage(inside, bool(backups))
        inside.addWidget(separator())
        inside.addLayout(self._make_buttons())
        self._place(frame)

    def _add_head(self, inside: QVBoxLayout) -> None:
        inside.addWidget(title(self.tr("Your data file is damaged")))
        words = muted(
            self.tr(
                "It cannot be read as a whole, perhaps after a fault of the disk or a power cut. Nothing was sent to a"
                " panel, and nothing was changed yet. Whatever you choose, the damaged file is kept: it is moved into a"
                " folder of its own, not deleted."
            ),
            wrap=True,
        )
        words.setAccessibleName(self.tr("Trouble"))
        inside.addWidget(words)

    def _add_backups(self, inside: QVBoxLayout, backups: Sequence[Backup]) -> None:
        inside.addSpacing(Space.S)
        inside.addWidget(heading(self.tr("Go on with a backup")))
        self._list = BackupList()
        self._list.set_backups(backups)
        self._list.setMaximumHeight(self._list.sizeHintForRow(0) * min(len(backups), _MOST_ROWS) + Space.M)
        self._list.chosen.connect(self._name_backup)
        inside.addWidget(self._list)
        self._salvage = QCheckBox(self.tr("Add what can still be read of the damaged file"))
        self._salvage.setChecked(True)
        inside.addWidget(self._salvage)
        inside.addWidget(
            muted(self.tr("That brings back orders placed since the backup, as far as possible."), wrap=True)
        )
        self._restore = QPushButton()
        set_property(self._restore, "role", "primary")
        self._restore.clicked.connect(self._go_on_with_backup)
        inside.addLayout(_in_a_row(self._restore))
        self._name_backup(backups[0])

    def _add_salvage(self, inside: QVBoxLayout, has_backups: bool) -> None:
        inside.addSpacing(Space.S)
        inside.addWidget(heading(self.tr("Or go on without a backup") if has_backups else self.tr("Go on")))
        words = (
            self.tr("Begins a new file with all that can still be read of the damaged one.")
            if has_backups
            else self.tr(
                "There is no good backup. A new file is begun with all that can still be read of the damaged one."
            )
        )
        inside.addWidget(muted(words, wrap=True))
        save = QPushButton(self.tr("Save what can be saved"))
        set_property(save, "role", "" if has_backups else "primary")
        save.clicked.connect(self._go_on_without_backup)
        inside.addLayout(_in_a_row(save))
        inside.addSpacing(Space.S)

    def _make_buttons(self) -> QHBoxLayout:
        buttons = []
        for words, signal in (
            (self.tr("Try again"), self.again_wanted),
            (self.tr("Open data folder"), self.folder_wanted),
            (self.tr("Quit"), self.quit_wanted),
        ):
            button = QPushButton(words)
            button.clicked.connect(signal)
            buttons.append(button)
        return _in_a_row(*buttons)

    def _place(self, frame: QFrame) -> None:
        inner = QWidget()
        inner.setObjectName("page")
        column = QVBoxLayout(inner)
        column.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(frame, 8)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
        self.setWidget(inner)

    @Slot(object)
    def _name_backup(self, backup: Backup | None) -> None:
        self._restore.setEnabled(backup is not None)
        if backup is not None:
            self._restore.setText(self.tr("Restore the backup of {when}").format(when=formats.when(backup.at)))

    @Slot()
    def _go_on_with_backup(self) -> None:
        backup = self._list.backup
        if backup is not None:
            self._decide(backup)

    @Slot()
    def _go_on_without_backup(self) -> None:
        self._decide(None)

    def _decide(self, backup: Backup | None) -> None:
        self.setEnabled(False)
        self.recover_wanted.emit(backup, backup is None or self._salvage.isChecked())


def _in_a_row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
