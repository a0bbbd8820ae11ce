"""What a batch stops on, and whether lines wait behind active orders."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from smm_desktop.core.batches import BatchOptions, StopReason
from smm_desktop.core.text import QT_TRANSLATE_NOOP

_STOPS = (
    (StopReason.UNKNOWN, QT_TRANSLATE_NOOP("bulk", "Stop when an outcome is unknown")),
    (StopReason.AUTH, QT_TRANSLATE_NOOP("bulk", "Stop when the key is refused")),
    (StopReason.FUNDS, QT_TRANSLATE_NOOP("bulk", "Stop when the balance does not suffice")),
    (StopReason.NOT_SENT, QT_TRANSLATE_NOOP("bulk", "Stop when the panel cannot be reached")),
)
REASONS = {
    StopReason.UNKNOWN: QT_TRANSLATE_NOOP(
        "bulk",
        "Stopped: it is not known whether the panel took a line. Settle it under Attention, then go on; that line "
        "is not sent again.",
    ),
    StopReason.AUTH: QT_TRANSLATE_NOOP(
        "bulk", "Stopped: the panel refused the key. Correct it in Settings, then go on."
    ),
    StopReason.FUNDS: QT_TRANSLATE_NOOP("bulk", "Stopped: the balance does not suffice. Top up, then go on."),
    StopReason.NOT_SENT: QT_TRANSLATE_NOOP(
        "bulk", "Stopped: the panel cannot be reached. Nothing was sent for that line."
    ),
    StopReason.PERSON: QT_TRANSLATE_NOOP("bulk", "Stopped by you. The lines left can be sent later."),
    StopReason.STORE: QT_TRANSLATE_NOOP(
        "bulk", "Stopped: an order could not be written down, so it was not sent. Free some disk space, then go on."
    ),
}


def reason_words(reason: StopReason) -> str:
    """Why a batch stopped, and what to do."""
    return QCoreApplication.translate("bulk", REASONS[reason])


class OptionsButton(QPushButton):
    """A menu of switches."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Options"))
        menu = QMenu(self)
        self._behind = _switch(menu, self.tr("Wait while an order on the same link is active"), on=False)
        menu.addSeparator()
        self._stops: dict[StopReason, QAction] = {
            reason: _switch(menu, QCoreApplication.translate("bulk", words), on=True) for reason, words in _STOPS
        }
        self.setMenu(menu)

    @property
    def options(self) -> BatchOptions:
        """What is chosen."""
        stops = frozenset(reason for reason, action in self._stops.items() if action.isChecked())
        return BatchOptions(stop_on=stops, behind_active=self._behind.isChecked())


def _switch(menu: QMenu, words: str, *, on: bool) -> QAction:
    action = menu.addAction(words)
    action.setCheckable(True)
    action.setChecked(on)
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    return action
