"""The bar above the pages: which account is looked at, what it holds, how fresh that is, and the way to a new order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from smm_desktop.ui.figure import Figure
from smm_desktop.ui.formats import NONE, ago, when_long
from smm_desktop.ui.icons import dress
from smm_desktop.ui.labels import OneLine, PlainLabel, separator, small
from smm_desktop.ui.spinner import Spinner
from smm_desktop.ui.theme import Space, Tone

if TYPE_CHECKING:
    from datetime import datetime

    from smm_desktop.core.accounts import Account
    from smm_desktop.ui.follower import Figures

_CLOCK_MS = 20_000
_MOST_NAME = 40
_ADD = "\0add"


class TopBar(QFrame):
    """Shows the frame's figures and takes its three wishes: another account, fresh figures, a new order."""

    account_chosen = Signal(str)
    refresh_wanted = Signal()
    order_wanted = Signal()
    account_wanted = Signal()
    """The person wants to connect another account."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._updated: datetime | None = None
        self._scope = self._outlook = ""
        self.setObjectName("topbar")
        self._build()
        self._clock = QTimer(self)
        self._clock.setInterval(_CLOCK_MS)
        self._clock.timeout.connect(self._tell_age)
        self._clock.start()

    def set_accounts(self, accounts: Sequence[Account], scope: str) -> None:
        """Offer these accounts; "All accounts" first where there are several."""
        self._switcher.blockSignals(True)
        self._switcher.clear()
        if len(accounts) != 1:
            self._switcher.addItem(self.tr("All accounts") if accounts else self.tr("No account yet"), "")
        for account in accounts:
            name = account.name if len(account.name) <= _MOST_NAME else account.name[: _MOST_NAME - 1] + "…"
            self._switcher.addItem(name, account.id)
        if accounts:
            self._switcher.insertSeparator(self._switcher.count())
            self._switcher.addItem(self.tr("Add account…"), _ADD)
        self._switcher.blockSignals(False)
        self._scope = scope
        self.show_scope(scope)
        self._switcher.setEnabled(bool(accounts))

    def show_scope(self, scope: str) -> None:
        """Mark the account that is looked at."""
        self._scope = scope
        place = self._switcher.findData(scope)
        if place >= 0 and place != self._switcher.currentIndex():
            self._switcher.setCurrentIndex(place)

    def show_figures(self, figures: Figures, scope: str) -> None:
        """Tell what an account holds, or all of them, and how fresh that is."""
        from smm_desktop.ui.follower import trouble_text

        self.set_balance(figures.balance_text(scope), low=figures.low(scope))
        self.set_outlook(figures.lasts_text(scope))
        self.set_updated(figures.updated(scope))
        self.set_trouble(trouble_text(figures, scope))

    def set_balance(self, text: str, *, low: bool = False) -> None:
        """What the account holds, in words ready to show."""
        self._balance.setText(text or NONE)
        self._balance.set_role("caution" if low else "")

    def set_outlook(self, text: str) -> None:
        """How long that lasts, in words ready to show; empty where nothing can be told."""
        self._outlook = text
        self._tell_age()

    def set_updated(self, moment: datetime | None) -> None:
        """When the figures were fetched; None where they never were."""
        self._updated = moment
        self._tell_age()

    def set_busy(self, busy: bool) -> None:
        """Turn the spinner."""
        self._spinner.set_turning(busy)
        self._refresh.setEnabled(not busy)

    def set_trouble(self, text: str) -> None:
        """Say instead of the age that figures could not be fetched; empty when they could."""
        self._age.setProperty("trouble", text)
        self._tell_age()

    def set_usable(self, usable: bool) -> None:
        """New order and Refresh need an account."""
        self._order.setEnabled(usable)
        self._refresh.setEnabled(usable)

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        layout.setSpacing(Space.S)
        for widget in (
            self._make_switcher(),
            separator(vertical=True),
            self._make_caption(),
            self._make_balance(),
        ):
            layout.addWidget(widget)
        layout.addSpacing(Space.S)
        layout.addWidget(self._make_refresh())
        self._spinner = Spinner()
        layout.addWidget(self._spinner)
        self._age = OneLine(role="muted")
        layout.addWidget(self._age, 1)
        layout.addWidget(self._make_order())

    def _make_switcher(self) -> QComboBox:
        self._switcher = QComboBox()
        self._switcher.setAccessibleName(self.tr("Account"))
        self._switcher.setMinimumWidth(160)
        self._switcher.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._switcher.currentIndexChanged.connect(self._choose)
        return self._switcher

    def _make_caption(self) -> PlainLabel:
        caption = small(self.tr("Balance"))
        caption.name_apart()
        return caption

    def _make_balance(self) -> Figure:
        self._balance = Figure(self.tr("Balance"), NONE, scale=1.1, bold=True)
        return self._balance

    def _make_refresh(self) -> QToolButton:
        self._refresh = QToolButton()
        self._refresh.setAccessibleName(self.tr("Refresh"))
        self._refresh.setToolTip(self.tr("Fetch balances and active orders (F5)"))
        dress(self._refresh, "refresh", Tone.MUTED)
        self._refresh.clicked.connect(self.refresh_wanted)
        return self._refresh

    def _make_order(self) -> QPushButton:
        self._order = QPushButton(self.tr("New order"))
        self._order.setAccessibleName(self.tr("New order"))
        self._order.setToolTip(self.tr("Open the order ticket (Ctrl+N)"))
        self._order.setProperty("role", "primary")
        dress(self._order, "plus", "on_accent")
        self._order.clicked.connect(self.order_wanted)
        return self._order

    @Slot()
    def _tell_age(self) -> None:
        trouble = self._age.property("trouble")
        self._age.set_role("caution" if trouble else "muted")
        if trouble:
            self._age.say(str(trouble))
        elif self._updated is None:
            self._age.say(self._outlook)
        else:
            updated = self.tr("Updated {ago}").format(ago=ago(self._updated))
            both = self.tr("{outlook} · {updated}").format(outlook=self._outlook, updated=updated)
            self._age.say(both if self._outlook else updated, when_long(self._updated))

    @Slot(int)
    def _choose(self, place: int) -> None:
        chosen = self._switcher.itemData(place)
        if chosen == _ADD:
            self.show_scope(self._scope)
            self.account_wanted.emit()
        elif place >= 0:
            self.account_chosen.emit(str(chosen or ""))
