"""The tray icon: its state, balances in its tooltip, and a short menu. Nothing depends on it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from smm_desktop.ui.formats import money, number
from smm_desktop.ui.icons import pixmap

if TYPE_CHECKING:
    from smm_desktop.core.notices import NoticeDoor
    from smm_desktop.ui.follower import Figures

_LOOK_MS = 3000
_SETTLE_MS = 300
"""A tray that has just come up is given so long to say what it is."""
COLOR = "#7178F0"
"""A panel's colour is not the window's theme, and nobody tells it: this one reads on light panels and on dark ones."""
_SIZES = (16, 22, 24, 32, 48, 64)
_MOST_ACCOUNTS = 12


STATES = ("attention", "paused", "offline", "low", "ok")


def tray_state(figures: Figures) -> str:
    """Which of the icon's variants says it: STATES holds them, the most urgent first."""
    if figures.attention or figures.refused:
        return "attention"
    if figures.paused:
        return "paused"
    if figures.offline:
        return "offline"
    return "low" if figures.low() else "ok"


class Tray(QObject):
    """Shows itself as soon as there is a place for it, also when that comes later or was restarted."""

    appeared = Signal()
    """The icon found its place: at the start, later, or again."""
    open_wanted = Signal()
    order_wanted = Signal()
    refresh_wanted = Signal()
    pause_wanted = Signal(bool)
    notice_clicked = Signal()
    """A message beside the icon was clicked."""
    quit_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        from smm_desktop.ui.follower import Figures

        self.door: NoticeDoor | None = None
        """The desktop's own notifications; set by who starts the program, None where there are none."""
        self._figures = Figures()
        self.pausing = False
        """True while a person wants nothing to be followed, whatever data is open and in whatever language."""
        self._icon: QSystemTrayIcon | None = None
        self._menu = QMenu(window)
        self._build_menu()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._host: QObject | None = None

    @property
    def present(self) -> bool:
        """True while the icon shows in a tray."""
        return self._icon is not None and self._icon.isVisible() and QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def possible(self) -> bool:
        """True while there is a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def menu(self) -> QMenu:
        """The menu of the icon."""
        return self._menu

    @property
    def tooltip(self) -> str:
        """What the icon's tooltip says, as plain text."""
        return "\n".join(["SMM Desktop", *filter(None, [self._state_line()]), *self._balance_lines()])

    def start(self) -> None:
        """Look for a tray now and from time to time, and when it is another one."""
        from smm_desktop.ui.tray_host import TrayHost

        self._look()
        self._timer.start()
        if self._host is None:
            self._host = host = TrayHost(self)
            host.changed.connect(self._renew_soon)

    def stop(self) -> None:
        """Take the icon away."""
        self._timer.stop()
        if self._icon:
            self._icon.hide()

    @Slot(str, str)
    def explain(self, title: str, text: str) -> None:
        """Show a message beside the icon."""
        from html import escape

        if self._icon:
            self._icon.showMessage(
                escape(title, quote=False), escape(text, quote=False), QSystemTrayIcon.MessageIcon.Information
            )

    @Slot(object)
    def show_figures(self, figures: Figures) -> None:
        """Show the newest figures."""
        self._figures = figures
        self._tell()

    def rebuild(self) -> None:
        """Make the menu anew, in another language."""
        self._menu.clear()
        self._build_menu()
        self._tell()

    @Slot()
    def redress(self) -> None:
        """Draw the icon anew, for another theme."""
        self._tell()

    @Slot()
    def _look(self) -> None:
        available = QSystemTrayIcon.isSystemTrayAvailable()
        if available and self._icon is None:
            self._icon = QSystemTrayIcon(self)
            self._icon.setContextMenu(self._menu)
            self._icon.activated.connect(self._activate)
            self._icon.messageClicked.connect(self.notice_clicked)
            self._tell()
            self._icon.show()
            self.appeared.emit()
        elif not available:
            self._drop()

    @Slot()
    def _renew_soon(self) -> None:
        QTimer.singleShot(_SETTLE_MS, self, self._renew)

    @Slot()
    def _renew(self) -> None:
        if self._timer.isActive():
            self._drop()
            self._look()

    def _drop(self) -> None:
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None

    def _tell(self) -> None:
        self._fill_head()
        if self._icon:
            self._icon.setIcon(tray_icon(tray_state(self._figures)))
            self._icon.setToolTip(self.tooltip)

    def _build_menu(self) -> None:
        self._end_of_head = self._menu.addSeparator()
        self._menu.addAction(self.tr("New order"), self.order_wanted.emit)
        self._menu.addAction(self.tr("Refresh"), self.refresh_wanted.emit)
        pause = self._menu.addAction(self.tr("Pause following"))
        pause.setCheckable(True)
        pause.setChecked(self.pausing)
        pause.toggled.connect(self._pause)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Open"), self.open_wanted.emit)
        self._menu.addAction(self.tr("Quit"), self.quit_wanted.emit)

    def _pause(self, on: bool) -> None:
        self.pausing = on
        self.pause_wanted.emit(on)

    def _fill_head(self) -> None:
        for action in self._menu.actions():
            if action is self._end_of_head:
                break
            self._menu.removeAction(action)
            action.deleteLater()
        for words in [*self._balance_lines(), self._active_line(), self._attention_line()]:
            if words:
                head = QMenu.addAction(self._menu, words.replace("&", "&&"))
                head.setEnabled(False)
                self._menu.removeAction(head)
                self._menu.insertAction(self._end_of_head, head)
                head.setParent(self._menu)

    def _balance_lines(self) -> list[str]:
        from smm_desktop.ui import forecast_words

        lines = []
        for account in self._figures.accounts[:_MOST_ACCOUNTS]:
            known = self._figures.balances.get(account.id)
            amount = money(known.amount, known.currency) if known else self.tr("not known yet")
            lasts = forecast_words.short(self._figures.forecasts.get(account.id)) if known else ""
            line = self.tr("{account}: {balance}, {lasts}") if lasts else self.tr("{account}: {balance}")
            lines.append(line.format(account=account.name, balance=amount, lasts=lasts))
        return lines

    def _state_line(self) -> str:
        """In words what the icon's shape says."""
        match tray_state(self._figures):
            case "attention":
                return self._attention_line() or self.tr("A panel refuses the key")
            case "paused":
                return self.tr("Following is paused")
            case "offline":
                return self.tr("No panel can be reached")
            case "low":
                return self.tr("A balance is low")
        return ""

    def _active_line(self) -> str:
        return (
            self.tr("Active orders: {count}").format(count=number(self._figures.active))
            if self._figures.accounts
            else ""
        )

    def _attention_line(self) -> str:
        count = self._figures.attention
        return self.tr("Waiting for you: {count}").format(count=number(count)) if count else ""

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.open_wanted.emit()


def tray_icon(state: str) -> QIcon:
    """The icon of a state: 3 : 1 on light and on dark panels, and states differ in shape, not only in colour."""
    icon = QIcon()
    for size in _SIZES:
        icon.addPixmap(pixmap(f"tray-{state}", COLOR, size))
    icon.setIsMask(sys.platform == "darwin")  # a template: the menu bar draws it in the colour it needs
    return icon
