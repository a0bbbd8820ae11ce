"""Dialogs about accounts: connect or change one, and remove one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QRadioButton, QVBoxLayout, QWidget

from smm_desktop.core.accounts import Account
from smm_desktop.ui.icons import dress
from smm_desktop.ui.labels import PlainLabel, muted, title
from smm_desktop.ui.theme import Space, set_property
from smm_desktop.ui.widgets.account_form import AccountForm
from smm_desktop.ui.workspace import Workspace


class AccountDialog(QDialog):
    """Connects another panel, or changes an account."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None, *, account: Account | None = None) -> None:
        super().__init__(parent)
        words = self.tr("Connect a panel") if account is None else self.tr("Change account")
        self.setWindowTitle(words)
        self.setMinimumWidth(460)
        self.form = AccountForm(workspace, self, account=account)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        layout.setSpacing(Space.L)
        layout.addWidget(title(words))
        layout.addWidget(self.form)
        self.form.saved.connect(self._close)
        self.form.focus_first()

    @Slot(object)
    def _close(self, _account: object) -> None:
        self.accept()


class RemoveDialog(QDialog):
    """Asks what becomes of the history of an account that is removed."""

    chosen = Signal(bool)
    """True to keep the history."""
    export_wanted = Signal()
    """The person wants the account's orders in a file first; nothing is removed."""

    def __init__(self, account: Account, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Remove account"))
        self.setMinimumWidth(440)
        self._keep = QRadioButton(self.tr("Keep its orders in the history"))
        self._drop = QRadioButton(self.tr("Delete its orders from the history too"))
        self._keep.setChecked(True)
        words = self.tr(
            "The key is deleted from the keyring. Orders that are still running go on at the panel; they are no longer"
            " followed here."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        layout.setSpacing(Space.M)
        layout.addWidget(PlainLabel(self.tr("Remove “{name}”?").format(name=account.name), bold=True, wrap=True))
        layout.addWidget(muted(words, wrap=True))
        layout.addWidget(self._keep)
        layout.addWidget(self._drop)
        layout.addWidget(self._make_export(), 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(Space.S)
        layout.addWidget(self._make_buttons())

    def _make_export(self) -> QPushButton:
        button = QPushButton(self.tr("Export its orders first…"))
        button.setAutoDefault(False)
        dress(button, "export")
        button.clicked.connect(self._export)
        return button

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        box.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)  # Enter removes nothing by itself
        remove = QPushButton(self.tr("Remove account"))
        remove.setAutoDefault(False)
        set_property(remove, "role", "danger")
        box.addButton(remove, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self._remove)
        box.rejected.connect(self.reject)
        return box

    @Slot()
    def _export(self) -> None:
        self.reject()
        self.export_wanted.emit()

    @Slot()
    def _remove(self) -> None:
        self.chosen.emit(self._keep.isChecked())
        self.accept()
