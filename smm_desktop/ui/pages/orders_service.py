"""The choice of one service whose orders are shown."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget

from smm_desktop.core.history import UsedService
from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui.reading import apart
from smm_desktop.ui.workspace import Workspace

_WIDTH = 14
"""Characters that the choice is as wide as; its list is as wide as the names."""
_ARROWS = (Qt.Key.Key_Down, Qt.Key.Key_Up)


class ServiceChoice(QComboBox):
    """Any service, or one that orders were placed of. These are looked up when the list is opened: a long history takes
    its time.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._looking = False
        self.setAccessibleName(self.tr("Orders of the service"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_WIDTH)
        self.addItem(self.tr("Any service"), None)
        workspace.scope_changed.connect(self._leave_others)

    @property
    def chosen(self) -> UsedService | None:
        """The service; None for any."""
        found = self.currentData()
        return found if isinstance(found, UsedService) else None

    def choose_any(self) -> None:
        """Choose no service."""
        self.setCurrentIndex(0)

    def _take(self, found: Any) -> None:
        kept, several = self.chosen, not self._workspace.scope and len(self._workspace.accounts) > 1
        self.blockSignals(True)
        while self.count() > 1:
            self.removeItem(1)
        for used in found:
            words = [f"{plain(used.service, 30)} · {plain(used.name, 90)}", formats.number(used.orders)]
            account = self._workspace.account(used.account)
            if several and account is not None:
                words.insert(1, plain(account.name, 40))
            self.addItem(apart(" · ".join(words)), used)
        places = [place for place in range(1, self.count()) if _same(self.itemData(place), kept)]
        self.setCurrentIndex(places[0] if places else 0)
        self.blockSignals(False)
        self.view().setMinimumWidth(min(self.view().sizeHintForColumn(0) + 40, 560))
        if kept is not None and not places:
            self.currentIndexChanged.emit(0)

    def _open(self, scope: str, found: Any) -> None:
        if scope != self._workspace.scope:
            return  # another account was chosen meanwhile
        self._take(found)
        if self.isVisible():
            super().showPopup()

    @Slot()
    def _leave_others(self) -> None:
        """What belongs to another account is left."""
        kept = self.chosen
        if kept is not None and self._workspace.scope not in ("", kept.account):
            self.choose_any()
        self.blockSignals(True)
        for place in range(self.count() - 1, 0, -1):
            if place != self.currentIndex():
                self.removeItem(place)
        self.blockSignals(False)

    # Qt's own

    def showPopup(self) -> None:
        """Qt: look the services up, then open."""
        from smm_desktop.actions import history

        if not self._looking:
            self._looking = True
            scope = self._workspace.scope
            job = self._workspace.query(history.used_services, scope, done=partial(self._open, scope))
            job.finished.connect(self._looked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows open a list that was not looked up yet."""
        if event.key() in _ARROWS and self.count() == 1:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _looked(self) -> None:
        self._looking = False


def _same(data: Any, kept: UsedService | None) -> bool:
    return kept is not None and (data.account, data.service) == (kept.account, kept.service)
