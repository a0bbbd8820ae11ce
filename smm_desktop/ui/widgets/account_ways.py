"""How the program deals with one panel: pace, low-balance limit, and where the panel departs from the others."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QSpinBox, QWidget

from smm_desktop import __version__
from smm_desktop.core.accounts import Account, Dialect
from smm_desktop.core.errors import InputError
from smm_desktop.core.text import QT_TRANSLATE_NOOP
from smm_desktop.ui.labels import PlainLabel
from smm_desktop.ui.theme import Space, inset
from smm_desktop.ui.typed import amount_to_type, typed_amount

LOW_BALANCE = "Low-balance limit"
AGENT = "User agent"
_TWICE: tuple[bool | None, ...] = (None, True, False)
_NOT_AMOUNT = QT_TRANSLATE_NOOP("core", "The low-balance limit is not an amount. It looks like 10 or 12.50.")
_NOT_AGENT = QT_TRANSLATE_NOOP("core", "A user agent is one line of plain letters, digits and signs.")


class AccountWays(QWidget):
    """Shows these settings of an account; `apply` puts what was chosen into it."""

    def __init__(self, account: Account, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_editors()
        self._lay_out()
        self._show(account)

    def apply(self, account: Account) -> Account:
        """The account with what is chosen here. Raises InputError for a limit or user agent that cannot be."""
        return replace(
            account,
            pace=self._pace.value(),
            low_balance=self._low_balance(),
            user_agent=self._agent_text(),
            dialect=Dialect(
                quantity_with_lists=self._quantity.isChecked(),
                multi_status=self._multi.isChecked(),
                comma_splits_comments=self._commas.isChecked(),
                decodes_twice=_TWICE[self._twice.currentIndex()],
            ),
        )

    def show_found(self, dialect: Dialect) -> None:
        """Show what a test of the connection found out."""
        self._multi.setChecked(dialect.multi_status)

    def _make_editors(self) -> None:
        self._pace = QSpinBox()
        inset(self._pace)
        self._pace.setRange(1, 600)
        self._pace.setAccessibleName(self.tr("Calls a minute"))
        self._limit = self._line(self.tr("Low-balance limit"), self.tr("no warning"))
        self._agent = self._line(self.tr("User agent"), f"SMM-Desktop/{__version__}")
        self._multi = QCheckBox(self.tr("It tells of many orders at once"))
        self._quantity = QCheckBox(self.tr("It wants the quantity beside a list"))
        self._commas = QCheckBox(self.tr("It splits comments at commas"))
        self._twice = QComboBox()
        self._twice.setAccessibleName(self.tr("It reads + and % in links again"))
        self._twice.addItems([self.tr("Not known: warn me"), self.tr("Yes: warn me"), self.tr("No")])

    def _line(self, name: str, placeholder: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(name)
        made.setPlaceholderText(placeholder)
        return made

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(Space.L)
        form.setVerticalSpacing(Space.S)
        for words, editor in (
            (self.tr("Calls a minute"), self._pace),
            (self.tr("Low-balance limit"), self._limit),
            (self.tr("User agent"), self._agent),
            (self.tr("It reads + and % in links again"), self._twice),
        ):
            label = PlainLabel(words)
            label.setBuddy(editor)
            form.addRow(label, editor)
        for box in (self._multi, self._quantity, self._commas):
            form.addRow(box)

    def _show(self, account: Account) -> None:
        self._pace.setValue(account.pace)
        self._limit.setText("" if account.low_balance is None else amount_to_type(account.low_balance))
        self._agent.setText(account.user_agent)
        self._multi.setChecked(account.dialect.multi_status)
        self._quantity.setChecked(account.dialect.quantity_with_lists)
        self._commas.setChecked(account.dialect.comma_splits_comments)
        self._twice.setCurrentIndex(_TWICE.index(account.dialect.decodes_twice))

    def _low_balance(self) -> Decimal | None:
        typed = self._limit.text().strip()
        if not typed:
            return None
        try:
            amount = typed_amount(typed)
        except ValueError:
            amount = Decimal(-1)
        if amount < 0:
            raise InputError(_NOT_AMOUNT, field=LOW_BALANCE)
        return amount

    def _agent_text(self) -> str:
        typed = self._agent.text().strip()
        if len(typed) > 200 or not (typed.isascii() and typed.isprintable()):
            raise InputError(_NOT_AGENT, field=AGENT)
        return typed
