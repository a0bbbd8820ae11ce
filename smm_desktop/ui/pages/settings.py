"""Settings: accounts, what costs money, how the window looks and stays. Everything is applied at once."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import partial
from typing import Any

from PySide6.QtCore import QSettings, Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from smm_desktop.actions import settings, stillness
from smm_desktop.actions.cautions import USUAL_REREAD_HOURS
from smm_desktop.core.money import parse_amount, plain_amount
from smm_desktop.core.stillness import USUAL_DAYS
from smm_desktop.ui.follower import USUAL_MINUTES
from smm_desktop.ui.hooks import Hooks
from smm_desktop.ui.labels import PlainLabel, card, heading, muted, name_inner_buttons, title
from smm_desktop.ui.pages.settings_accounts import AccountSettings
from smm_desktop.ui.pages.settings_data import DataSettings
from smm_desktop.ui.pages.settings_notices import NoticeSettings
from smm_desktop.ui.pages.settings_search import SettingsSearch
from smm_desktop.ui.pages.settings_stay import StaySettings
from smm_desktop.ui.pages.settings_updates import UpdateSettings
from smm_desktop.ui.setting_names import LANGUAGE, REFRESH_MINUTES, THEME
from smm_desktop.ui.theme import Choice, Space, Theme, font_scale, inset, set_property
from smm_desktop.ui.turns import Turns
from smm_desktop.ui.typed import amount_to_type, typed_amount
from smm_desktop.ui.widgets.language_box import LanguageBox
from smm_desktop.ui.workspace import Workspace

_WIDTH = 720
_EDITOR_WIDTH = 200


class SettingsPage(QScrollArea):
    """All settings on one page, in groups."""

    page_key = "settings"

    def __init__(
        self, workspace: Workspace, theme: Theme, state: QSettings, hooks: Hooks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self._state = state
        self._hooks = hooks
        self._numbers: dict[str, tuple[QSpinBox, int]] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what stands in it takes the focus, and is scrolled to
        self.built = False
        self._build()

    def focus_search(self) -> None:
        """Put the keyboard into the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _build(self) -> None:
        inner = QWidget()
        inner.setObjectName("page")
        holder = QWidget()
        holder.setMaximumWidth(round(_WIDTH * font_scale(self)))
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.L)
        head = QHBoxLayout()
        head.addWidget(title(self.tr("Settings")))
        head.addStretch(1)
        self.search = SettingsSearch()
        head.addWidget(self.search)
        self._column.addLayout(head)
        self._column.addWidget(self.search.nothing)
        self._column.addStretch(1)
        outer = QHBoxLayout(inner)
        outer.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        outer.addWidget(holder, 100)
        outer.addStretch(1)
        self.setWidget(inner)
        self._groups: list[QFrame] = []
        groups: tuple[Callable[[], QFrame], ...] = (
            partial(AccountSettings, self._workspace),
            self._make_money,
            self._make_looks,
            partial(StaySettings, self._workspace, self._hooks),
            partial(NoticeSettings, self._workspace),
            partial(DataSettings, self._workspace, self._hooks),
            lambda: UpdateSettings(self._workspace, self._hooks.channel()),
        )
        Turns((partial(self._add, make) for make in groups), self).finished.connect(self._finish)

    def _add(self, make: Callable[[], QFrame]) -> None:
        made = make()
        self._column.insertWidget(1 + len(self._groups), made)
        name_inner_buttons(made)
        self._groups.append(made)
        self.search.look_in(self._groups, self)

    @Slot()
    def _finish(self) -> None:
        self.built = True
        self._load()

    # Money and following

    def _make_money(self) -> QFrame:
        frame, inside = card()
        inside.addWidget(heading(self.tr("Orders")))
        self._confirm = QLineEdit()
        self._confirm.setAccessibleName(self.tr("Confirm orders above"))
        self._confirm.setPlaceholderText(self.tr("never"))
        self._confirm.setFixedWidth(_editor_width(self))
        self._confirm.editingFinished.connect(self._keep_confirm)
        self._minutes = self._number(REFRESH_MINUTES, USUAL_MINUTES, 1, 60, self.tr(" min"))
        self._minutes.setAccessibleName(self.tr("Refresh balances every"))
        self._reread = self._number(settings.REREAD_HOURS, USUAL_REREAD_HOURS, 0, 720, self.tr(" h"))
        self._reread.setAccessibleName(self.tr("Read prices again after"))
        self._still = self._number(stillness.STILL_DAYS, USUAL_DAYS, 1, 90, self.tr(" d"))
        self._still.setAccessibleName(self.tr("Mark orders as not moving after"))
        reread_hint = self.tr("Before an order is placed, services read longer ago are read again and compared.")
        still_hint = self.tr(
            "Days in which nothing changed. A service that you ordered often is measured by its usual time instead."
        )
        hint = self.tr("An order that costs more names its sum and is confirmed. Empty: never.")
        rows = (
            (self.tr("Confirm orders above"), hint, self._confirm),
            (self.tr("Refresh balances every"), self.tr("Orders are followed by themselves."), self._minutes),
            (self.tr("Read prices again after"), reread_hint, self._reread),
            (self.tr("Mark orders as not moving after"), still_hint, self._still),
        )
        inside.addLayout(_rows(rows))
        return frame

    def _number(self, name: str, usual: int, least: int, most: int, unit: str) -> QSpinBox:
        """A field for a whole number that is kept under a name; it shows what is kept once that was read."""
        box = QSpinBox()
        inset(box)
        box.setRange(least, most)
        box.setValue(usual)
        box.setSuffix(unit)
        box.setFixedWidth(_editor_width(self))
        box.valueChanged.connect(partial(self._keep_number, name))
        self._numbers[name] = box, usual
        return box

    def _keep_number(self, name: str, number: int) -> None:
        self._workspace.keep(settings.put, name, number)

    def _load(self) -> None:
        self._workspace.query(settings.get, settings.CONFIRM_AMOUNT, "", done=self._show_confirm)
        for name, (box, usual) in self._numbers.items():
            self._workspace.query(settings.get, name, usual, done=partial(_show_number, box))

    def _show_confirm(self, value: Any) -> None:
        self._confirm.setText(amount_to_type(parse_amount(str(value))) if value else "")

    @Slot()
    def _keep_confirm(self) -> None:
        text = self._confirm.text().strip()
        try:
            amount = typed_amount(text) if text else Decimal(0)
        except ValueError:
            amount = Decimal(-1)
        set_property(self._confirm, "fault", amount < 0)
        if amount >= 0:
            self._workspace.keep(settings.put, settings.CONFIRM_AMOUNT, plain_amount(amount) if amount else "")

    # Looks

    def _make_looks(self) -> QFrame:
        frame, inside = card()
        inside.addWidget(heading(self.tr("Window")))
        self._theme_box = QComboBox()
        self._theme_box.setAccessibleName(self.tr("Theme"))
        self._theme_box.setFixedWidth(_editor_width(self))
        names = {Choice.SYSTEM: self.tr("As the system"), Choice.LIGHT: self.tr("Light"), Choice.DARK: self.tr("Dark")}
        for choice, words in names.items():
            self._theme_box.addItem(words, choice)
        self._show_theme()
        self._theme.changed.connect(self._show_theme)
        self._theme_box.activated.connect(self._keep_theme)
        language = LanguageBox(str(self._state.value(LANGUAGE, "")))
        language.setFixedWidth(_editor_width(self))
        language.chosen.connect(self._hooks.speak, Qt.ConnectionType.QueuedConnection)
        inside.addLayout(_rows(((self.tr("Theme"), "", self._theme_box), (self.tr("Language"), "", language))))
        return frame

    @Slot()
    def _show_theme(self) -> None:
        self._theme_box.setCurrentIndex(self._theme_box.findData(self._theme.choice))

    @Slot(int)
    def _keep_theme(self, place: int) -> None:
        choice = Choice(self._theme_box.itemData(place))
        self._state.setValue(THEME, str(choice))
        self._theme.choose(choice)


def _show_number(box: QSpinBox, value: Any) -> None:
    if isValid(box) and isinstance(value, int):
        box.blockSignals(True)
        box.setValue(value)
        box.blockSignals(False)


def _rows(rows: tuple[tuple[str, str, QWidget], ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.L)
    grid.setVerticalSpacing(Space.M)
    grid.setColumnStretch(0, 1)
    for line, (words, hint, editor) in enumerate(rows):
        text = QVBoxLayout()
        text.setSpacing(2)
        label = PlainLabel(words)
        label.setBuddy(editor)
        text.addWidget(label)
        if hint:
            text.addWidget(muted(hint, wrap=True))
        grid.addLayout(text, line, 0)
        grid.addWidget(editor, line, 1, Qt.AlignmentFlag.AlignVCenter)
    grid.setColumnMinimumWidth(1, _editor_width(rows[0][2]))
    return grid


def _editor_width(widget: QWidget) -> int:
    return round(_EDITOR_WIDTH * font_scale(widget))
