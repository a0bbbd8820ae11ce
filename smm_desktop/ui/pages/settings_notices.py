"""Settings: which notices show on the desktop, and the hours without any."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTime, Slot
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from smm_desktop.core.notices import NoticeKind, NoticeWishes, wishes_from
from smm_desktop.ui.labels import heading, muted
from smm_desktop.ui.reading import mirrored
from smm_desktop.ui.theme import Space, inset
from smm_desktop.ui.workspace import Workspace

_USUAL_BEGIN, _USUAL_END = QTime(22, 0), QTime(8, 0)


class NoticeSettings(QFrame):
    """A card of the page; every change is kept at once."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._workspace = workspace
        self._boxes = {kind: QCheckBox(words) for kind, words in self._names().items()}
        self._quiet = QCheckBox(self.tr("Quiet hours"))
        self._begin = self._time_edit(self.tr("Quiet hours begin"), _USUAL_BEGIN)
        self._end = self._time_edit(self.tr("Quiet hours end"), _USUAL_END)
        self._build()
        self._connect()
        self._load()

    def _names(self) -> dict[NoticeKind, str]:
        return {
            NoticeKind.COMPLETED: self.tr("Orders completed"),
            NoticeKind.PARTIAL: self.tr("Orders that end partial"),
            NoticeKind.CANCELED: self.tr("Orders canceled"),
            NoticeKind.FAILED: self.tr("Orders failed"),
            NoticeKind.REFILL: self.tr("Refills rejected"),
            NoticeKind.BALANCE: self.tr("Low balance"),
            NoticeKind.KEY: self.tr("API key refused"),
            NoticeKind.PRICE: self.tr("Price of a favourite is up"),
            NoticeKind.SCHEDULED: self.tr("Scheduled orders placed or held"),
        }

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(heading(self.tr("Notifications")))
        hint = self.tr("What happens close together makes one notification. The desktop shows them, or the tray.")
        column.addWidget(muted(hint, wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XL)
        for place, box in enumerate(self._boxes.values()):
            box.setChecked(True)
            grid.addWidget(box, place // 2, place % 2)
        grid.setColumnStretch(2, 1)
        column.addLayout(grid)
        hours = QHBoxLayout()
        for widget in (self._quiet, self._begin, muted("–"), self._end):
            hours.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        hours.addStretch(1)
        column.addLayout(hours)

    def _time_edit(self, name: str, usual: QTime) -> QTimeEdit:
        edit = QTimeEdit(usual)
        inset(edit)
        edit.setAccessibleName(name)
        if not mirrored():  # else Qt leaves no room for the words
            edit.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        edit.setEnabled(False)
        return edit

    def _connect(self) -> None:
        for box in (*self._boxes.values(), self._quiet):
            box.clicked.connect(self._keep)
        self._quiet.toggled.connect(self._begin.setEnabled)
        self._quiet.toggled.connect(self._end.setEnabled)
        for edit in (self._begin, self._end):
            edit.editingFinished.connect(self._keep)

    def _load(self) -> None:
        from smm_desktop.actions import notices, settings

        self._workspace.query(settings.get, notices.WISHES, None, done=self._show)

    def _show(self, kept: Any) -> None:
        wishes = wishes_from(kept)
        for kind, box in self._boxes.items():
            box.setChecked(wishes.wants(kind))
        self._quiet.setChecked(wishes.quiet is not None)
        if wishes.quiet is not None:
            for edit, moment in zip((self._begin, self._end), wishes.quiet, strict=True):
                edit.setTime(QTime(moment.hour, moment.minute))

    @Slot()
    def _keep(self) -> None:
        from smm_desktop.actions import notices, settings

        unwanted = frozenset(kind for kind, box in self._boxes.items() if not box.isChecked())
        quiet = (self._begin.time().toPython(), self._end.time().toPython()) if self._quiet.isChecked() else None
        wishes = NoticeWishes(unwanted, quiet)  # type: ignore[arg-type] # `toPython` is not typed
        self._workspace.keep(settings.put, notices.WISHES, wishes.as_json())
