"""The form that connects a panel: address, key and name; tried out before anything is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from smm_desktop.core import accounts as rules
from smm_desktop.core.accounts import Account
from smm_desktop.core.errors import InputError, SecretsError, SmmError
from smm_desktop.ui.announcing import announce
from smm_desktop.ui.formats import money
from smm_desktop.ui.icons import dress
from smm_desktop.ui.labels import PlainLabel
from smm_desktop.ui.messages import say
from smm_desktop.ui.readable import Sentences
from smm_desktop.ui.spinner import Spinner
from smm_desktop.ui.theme import Space, set_property
from smm_desktop.ui.widgets.account_ways import AccountWays
from smm_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from smm_desktop.actions.accounts import Tested

ADDRESS, KEY, NAME = "Panel address", "API key", "Account name"


class LabelledField(QWidget):
    """A line to type in, its label above, a hint or fault below. `fault_name` is that of InputError."""

    def __init__(self, fault_name: str, title: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fault_name = fault_name
        self._hint = hint
        self.edit = QLineEdit()
        self.edit.setAccessibleName(title)
        self._label = PlainLabel(title)
        self._label.setBuddy(self.edit)
        self._below = PlainLabel(hint, role="muted", wrap=True)
        self._below.setVisible(bool(hint))
        self.row = QHBoxLayout()
        self.row.setSpacing(Space.XS)
        self.row.addWidget(self.edit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self._label)
        layout.addLayout(self.row)
        layout.addWidget(self._below)
        self.edit.textEdited.connect(self.clear_fault)

    @property
    def fault(self) -> str:
        """What is wrong with the field; empty where nothing is."""
        return self._below.text() if self.edit.property("fault") else ""

    def show_fault(self, text: str) -> None:
        """Say what is wrong."""
        set_property(self.edit, "fault", True)
        self._below.set_role("fault")
        self._show_below(text)

    def set_hint(self, text: str) -> None:
        """Another hint, shown where nothing is wrong."""
        self._hint = text
        if not self.edit.property("fault"):
            self._show_below(text)

    @Slot()
    def clear_fault(self) -> None:
        """Back to the hint."""
        set_property(self.edit, "fault", False)
        self._below.set_role("muted")
        self._show_below(self._hint)

    def _show_below(self, text: str) -> None:
        self._below.setText(text)
        self._below.setVisible(bool(text))
        self.edit.setAccessibleDescription(text)


class AccountForm(QWidget):
    """Connects a new account, or changes a given one. Nothing is saved before the panel was asked."""

    saved = Signal(object)
    """The `Account` that was saved."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None, *, account: Account | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._account = account
        self._tested: Tested | None = None
        self._tried: tuple[str, str] | None = None
        self._save_after = False
        self._ways = AccountWays(account, self) if account is not None else None
        self._build()
        self._connect()
        workspace.query(_has_keyring, done=self._show_keyring)
        if account is not None:
            self._address.edit.setText(account.url)
            self._name.edit.setText(account.name)
            self._key.set_hint(self.tr("Leave it empty to keep the key that is stored."))

    def focus_first(self) -> None:
        """Bring the keyboard to the first field."""
        self._address.edit.setFocus()

    @Slot()
    def test(self) -> None:
        """Ask the panel for the balance; nothing is saved."""
        self._save_after = False
        self._try_out()

    @Slot()
    def save(self) -> None:
        """Save the account; a panel that was not asked yet is asked first."""
        typed = self._check(whole=True)
        if typed is None:
            return
        if self._key_unchanged() or (self._tested is not None and self._tried == typed) or self._tried == typed:
            self._store()
        else:
            self._save_after = True
            self._try_out()

    def _show_keyring(self, there: bool) -> None:
        if there:
            return
        self._key.set_hint(
            self.tr("This system has no keyring that could store the key. It can be kept until you quit the program.")
        )

    def _build(self) -> None:
        self._address = LabelledField(
            ADDRESS, self.tr("Panel address"), self.tr("It stands on the panel's API page."), self
        )
        self._address.edit.setPlaceholderText("https://panel.example/api/v2")
        self._key = LabelledField(KEY, self.tr("API key"), self.tr("It is kept in the system keyring."), self)
        self._key.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._key.row.addWidget(self._make_toggle())
        self._name = LabelledField(NAME, self.tr("Account name"), "", self)
        self._message = Sentences(self.tr("Account message"))
        self._run_only = QCheckBox(self.tr("Keep the key for this run only"))
        self._run_only.hide()
        self._message.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        for widget in (self._address, self._key, self._name, self._ways, self._message, self._run_only):
            if widget is not None:
                layout.addWidget(widget)
        layout.addLayout(self._make_buttons())

    def _make_toggle(self) -> QToolButton:
        self._show_key = QToolButton()
        self._show_key.setCheckable(True)
        self._show_key.setAccessibleName(self.tr("Show the key"))
        self._show_key.setToolTip(self.tr("Show the key"))
        dress(self._show_key, "eye", "muted")
        return self._show_key

    def _make_buttons(self) -> QHBoxLayout:
        self._test_button = QPushButton(self.tr("Test connection"))
        self._save_button = QPushButton(self.tr("Save account"))
        set_property(self._save_button, "role", "primary")
        self._spinner = Spinner()
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._spinner)
        row.addStretch(1)
        row.addWidget(self._test_button)
        row.addWidget(self._save_button)
        return row

    def _connect(self) -> None:
        self._test_button.clicked.connect(self.test)
        self._save_button.clicked.connect(self.save)
        self._show_key.toggled.connect(self._toggle_key)
        self._address.edit.textEdited.connect(self._forget_test)
        self._address.edit.textEdited.connect(self._offer_address)
        self._key.edit.textEdited.connect(self._forget_test)
        for field in self._fields():
            field.edit.returnPressed.connect(self.save)

    def _fields(self) -> tuple[LabelledField, ...]:
        return self._address, self._key, self._name

    def _key_unchanged(self) -> bool:
        return self._account is not None and not self._key.edit.text() and self._account.url == self._url()

    def _url(self) -> str:
        try:
            return rules.check_address(self._address.edit.text())
        except InputError:
            return ""

    def _check(self, *, whole: bool) -> tuple[str, str] | None:
        """The address and key as they will be used; None where something is wrong, which is then said."""
        for field in self._fields():
            field.clear_fault()
        faults: list[InputError] = []
        url = _checked(rules.check_address, self._address.edit.text(), faults)
        keep = self._account is not None and not self._key.edit.text()
        key = "" if keep else _checked(rules.check_key, self._key.edit.text(), faults)
        if whole:
            taken = {
                each.name for each in self._workspace.accounts if self._account is None or each.id != self._account.id
            }
            self._suggest_name(url)
            _checked(lambda text: rules.check_name(text, frozenset(taken)), self._name.edit.text(), faults)
        for fault in reversed(faults):
            self._show_fault(fault)
        return None if faults else (url, key)

    def _suggest_name(self, url: str) -> None:
        if not self._name.edit.text().strip() and url:
            host = url.split("://", 1)[-1].split("/", 1)[0]
            self._name.edit.setText(host.removeprefix("www.").removeprefix("api."))

    def _try_out(self) -> None:
        from smm_desktop.actions import accounts

        typed = self._check(whole=False)
        if typed is None:
            return
        if self._account is not None and not typed[1]:
            self._say(self.tr("Enter the key again to test another address."), "fault")
            return
        self._tried = typed
        self._set_busy(True)
        self._say(self.tr("Asking the panel for your balance…"), "muted")
        name = self._name.edit.text().strip()
        job = self._workspace.run(
            accounts.test_connection, url=typed[0], key=typed[1], name=name, done=self._answered, failed=self._troubled
        )
        job.finished.connect(self._rest)

    def _answered(self, tested: Any) -> None:
        self._tested = tested
        self._address.edit.setText(tested.url)
        self._tried = (tested.url, self._key.edit.text().strip())
        self._suggest_name(tested.url)
        if self._ways is not None:
            self._ways.show_found(tested.dialect)
        balance = money(tested.balance.amount, tested.balance.currency)
        self._say(self.tr("Connected. Your balance is {balance}.").format(balance=balance), "good")
        if self._save_after:
            self._store()

    def _store(self) -> None:
        from smm_desktop.actions import accounts

        self._set_busy(True)
        typed = self._check(whole=True)
        if typed is None:
            self._set_busy(False)
            return
        if self._account is None:
            job = self._workspace.run(accounts.add_account, done=self._kept, failed=self._troubled, **self._new(typed))
        else:
            try:
                changed, key = self._changed(self._account, typed)
            except InputError as fault:
                self._set_busy(False)
                self._say(say(fault), "fault")
                return
            kept: dict[str, Any] = {"key": key, "for_this_run": self._wants_run_only()}
            job = self._workspace.run(accounts.save_account, changed, done=self._kept, failed=self._troubled, **kept)
        job.finished.connect(self._rest)

    def _new(self, typed: tuple[str, str]) -> dict[str, Any]:
        name, run_only = self._name.edit.text(), self._wants_run_only()
        return {"name": name, "url": typed[0], "key": typed[1], "tested": self._tested, "for_this_run": run_only}

    def _wants_run_only(self) -> bool:
        return not self._run_only.isHidden() and self._run_only.isChecked()

    def _changed(self, account: Account, typed: tuple[str, str]) -> tuple[Account, str | None]:
        from dataclasses import replace

        named = replace(account, name=self._name.edit.text().strip(), url=typed[0])
        return self._ways.apply(named) if self._ways is not None else named, typed[1] or None

    def _kept(self, outcome: Any) -> None:
        account = getattr(outcome, "account", None) or self._account
        self._key.edit.clear()
        self._say(self.tr("Saved."), "good")
        self.saved.emit(account)

    def _troubled(self, trouble: SmmError) -> None:
        if not isinstance(trouble, SecretsError):
            self._tested = None
        if isinstance(trouble, InputError) and self._show_fault(trouble):
            self._tried = None
            self._say("", "fault")
            return
        words = say(trouble)
        if isinstance(trouble, SecretsError):
            self._run_only.show()
        elif self._save_after:
            words += " " + self.tr("Nothing was saved; press Save account again to save it all the same.")
        self._say(words, "fault")

    def _show_fault(self, fault: InputError) -> bool:
        for field in self._fields():
            if field.fault_name == fault.field:
                field.show_fault(say(fault))
                field.edit.setFocus()
                return True
        return False

    def _say(self, text: str, role: Any) -> None:
        self._message.set_role(role)
        self._message.setText(text)
        self._message.setVisible(bool(text))
        announce(self, text)

    @Slot()
    def _rest(self) -> None:
        self._set_busy(any(job.running and job.name in _OURS for job in self._workspace.runner.jobs))

    def _set_busy(self, busy: bool) -> None:
        self._spinner.set_turning(busy)
        self._test_button.setEnabled(not busy)
        self._save_button.setEnabled(not busy)

    @Slot()
    def _forget_test(self) -> None:
        self._tested, self._tried = None, None
        self._say("", "")

    @Slot(str)
    def _offer_address(self, text: str) -> None:
        url = self._url()
        usual = self.tr("It stands on the panel's API page.")
        self._address.set_hint(
            self.tr("Will be asked at {url}").format(url=url) if url and url != text.strip() else usual
        )

    @Slot(bool)
    def _toggle_key(self, shown: bool) -> None:
        self._key.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        dress(self._show_key, "eye-off" if shown else "eye", "muted")


def _has_keyring(desk: Any) -> bool:
    available = getattr(desk.secrets, "available", None)
    return available is None or bool(available())


_OURS = frozenset({"test_connection", "add_account", "save_account"})


def _checked(check: Any, text: str, faults: list[InputError]) -> str:
    try:
        return str(check(text))
    except InputError as fault:
        faults.append(fault)
        return ""
