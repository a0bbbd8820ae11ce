"""Settings: the accounts, their order, and what becomes of one that is removed."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from smm_desktop.actions import accounts as account_actions
from smm_desktop.core.accounts import Account
from smm_desktop.core.errors import SmmError
from smm_desktop.core.history import OrderQuery
from smm_desktop.ui.dialogs.account import AccountDialog, RemoveDialog
from smm_desktop.ui.dialogs.export import ExportDialog
from smm_desktop.ui.dialogs.export_job import Exporter, ExportForm
from smm_desktop.ui.dialogs.fitting import open_fitted
from smm_desktop.ui.icons import dress
from smm_desktop.ui.labels import PlainLabel, heading, muted, separator
from smm_desktop.ui.messages import plain_tooltip, say
from smm_desktop.ui.pages.notice_row import NoticeRow
from smm_desktop.ui.theme import Space
from smm_desktop.ui.workspace import Workspace


class AccountSettings(QFrame):
    """A card of the page: one row an account."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._workspace = workspace
        self._notice = NoticeRow(self.tr("Accounts message"), self)
        self._exporter = Exporter(workspace, self._notice, self)
        self._build()
        workspace.accounts_changed.connect(self._show_accounts)
        self._show_accounts()

    def _build(self) -> None:
        inside = QVBoxLayout(self)
        inside.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        inside.setSpacing(Space.S)
        head = QHBoxLayout()
        head.addWidget(heading(self.tr("Accounts")))
        head.addStretch(1)
        add = QPushButton(self.tr("Add account…"))
        dress(add, "plus")
        add.clicked.connect(self._add)
        head.addWidget(add)
        inside.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        inside.addLayout(self._rows)
        inside.addWidget(self._notice)

    @Slot()
    def _show_accounts(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        accounts = self._workspace.accounts
        for place, account in enumerate(accounts):
            if place:
                self._rows.addWidget(separator())
            self._rows.addWidget(self._make_row(account, place, len(accounts)))
        if not accounts:
            self._rows.addWidget(muted(self.tr("No account yet. Add one to see its services and place orders.")))

    def _make_row(self, account: Account, place: int, count: int) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, Space.S, 0, Space.S)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PlainLabel(account.name, bold=True))
        kind = (
            self.tr("Runs on this computer, so there is no address or key to change")
            if account.practice
            else account.url
        )
        words.addWidget(muted(kind))
        layout.addLayout(words, 1)
        up, down = self.tr("Move {name} up"), self.tr("Move {name} down")
        layout.addWidget(self._tool("up", up.format(name=account.name), partial(self._move, place, -1), place > 0))
        below = place < count - 1
        layout.addWidget(self._tool("down", down.format(name=account.name), partial(self._move, place, 1), below))
        if not account.practice:
            change = self.tr("Change {name}").format(name=account.name)
            layout.addWidget(self._tool("edit", change, partial(self._change, account)))
        remove = self.tr("Remove {name}").format(name=account.name)
        layout.addWidget(self._tool("trash", remove, partial(self._remove, account)))
        return row

    @staticmethod
    def _tool(icon: str, name: str, slot: Any, usable: bool = True) -> QToolButton:
        button = QToolButton()
        dress(button, icon, "muted")
        button.setAccessibleName(name)
        button.setToolTip(plain_tooltip(name))
        button.setEnabled(usable)
        button.clicked.connect(lambda _checked=False: slot())
        return button

    @Slot()
    def _add(self) -> None:
        self._open(AccountDialog(self._workspace, self))

    def _change(self, account: Account) -> None:
        self._open(AccountDialog(self._workspace, self, account=account))

    def _remove(self, account: Account) -> None:
        dialog = RemoveDialog(account, self)
        dialog.chosen.connect(partial(self._do_remove, account))
        dialog.export_wanted.connect(partial(self._export, account))
        self._open(dialog)

    def _do_remove(self, account: Account, keep: bool) -> None:
        self._workspace.run(account_actions.remove_account, account.id, keep_history=keep, failed=self._say_trouble)

    def _say_trouble(self, trouble: SmmError) -> None:
        self._notice.say(say(trouble), role="alarm")

    def _export(self, account: Account) -> None:
        words = self.tr("All orders of {name}").format(name=account.name)
        dialog = ExportDialog(self._workspace, {}, self, whole=words)
        dialog.chosen.connect(partial(self._do_export, account))
        open_fitted(dialog)

    def _do_export(self, account: Account, path: Path, form: ExportForm, _scope: object) -> None:
        self._exporter.export(path, form, query=OrderQuery(account=account.id))

    def _move(self, place: int, step: int) -> None:
        ids = [account.id for account in self._workspace.accounts]
        ids.insert(place + step, ids.pop(place))
        self._workspace.run(account_actions.reorder_accounts, ids)

    @staticmethod
    def _open(dialog: Any) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_fitted(dialog)
