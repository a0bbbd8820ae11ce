"""Settings: whether the program starts at login, and whether it stays when its window is closed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from smm_desktop.actions import settings, staying
from smm_desktop.core.errors import SmmError
from smm_desktop.core.login import LoginStart
from smm_desktop.ui.hooks import Hooks
from smm_desktop.ui.labels import Notice, heading, muted
from smm_desktop.ui.messages import say
from smm_desktop.ui.reading import margins
from smm_desktop.ui.setting_names import CLOSE_TO_TRAY
from smm_desktop.ui.theme import Space
from smm_desktop.ui.workspace import Workspace

_INDENT = 26
"""So far in stands what depends on the box above it."""


class StaySettings(QFrame):
    """A card of the page. Starting at login is the system's own list: it is read whenever the page shows."""

    def __init__(self, workspace: Workspace, hooks: Hooks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._workspace = workspace
        self._autostart = hooks.autostart()
        self._login = QCheckBox(self.tr("Start when I log in"))
        self._hidden = QCheckBox(self.tr("Start without opening the window"))
        self._hidden.setChecked(True)
        self._close = QCheckBox(self.tr("Keep following in the tray when the window is closed"))
        self._close.setChecked(True)
        self._not_here = muted(self.tr("Starting at login cannot be arranged from here."), wrap=True)
        self._notice = Notice()
        self._build()
        self._show_login(LoginStart(False))
        for box in (self._login, self._hidden):
            box.clicked.connect(self._keep_login)
        self._close.clicked.connect(self._keep_close)
        workspace.query(settings.get, CLOSE_TO_TRAY, True, done=self._show_close)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(heading(self.tr("Starting and staying")))
        column.addWidget(self._login)
        inner = QVBoxLayout()
        inner.setContentsMargins(margins(_INDENT, 0, 0, 0))
        inner.addWidget(self._hidden)
        column.addLayout(inner)
        column.addWidget(self._not_here)
        column.addWidget(self._notice)
        column.addWidget(self._close)
        words = self.tr("Where the system has no tray, closing the window quits the program.")
        column.addWidget(muted(words, wrap=True))

    def _show_login(self, start: LoginStart) -> None:
        self._login.setChecked(start.on)
        self._login.setEnabled(start.possible)
        self._hidden.setEnabled(start.on)
        self._not_here.setVisible(not start.possible)
        if start.on:
            self._hidden.setChecked(start.hidden)

    @Slot()
    def _keep_login(self) -> None:
        self._notice.say("")
        self._hidden.setEnabled(self._login.isChecked())
        wish = {"on": self._login.isChecked(), "hidden": self._hidden.isChecked()}
        self._workspace.keep(
            staying.set_login_start, self._autostart, done=self._show_login, failed=self._say_trouble, **wish
        )

    def _say_trouble(self, trouble: SmmError) -> None:
        self._notice.say(say(trouble), alarm=True)
        self._look_up()

    def _look_up(self) -> None:
        self._workspace.query(staying.login_start, self._autostart, done=self._show_login)

    def _show_close(self, value: Any) -> None:
        self._close.setChecked(value is not False)

    @Slot(bool)
    def _keep_close(self, on: bool) -> None:
        self._workspace.keep(settings.put, CLOSE_TO_TRAY, on)

    # Qt's own

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: the list may have been changed by other means meanwhile."""
        super().showEvent(event)
        self._look_up()
