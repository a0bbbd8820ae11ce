"""Settings: whether the program looks for newer releases of itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smm_desktop.core.releases import Channel
from smm_desktop.ui.dialogs.fitting import open_fitted
from smm_desktop.ui.dialogs.updates import UpdateDialog
from smm_desktop.ui.icons import dress
from smm_desktop.ui.labels import heading, muted
from smm_desktop.ui.theme import Space
from smm_desktop.ui.workspace import Workspace


class UpdateSettings(QFrame):
    """A card of the page. Nothing is asked for until a person says so."""

    def __init__(self, workspace: Workspace, channel: Channel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._workspace = workspace
        self._channel = channel
        self._box = QCheckBox(self.tr("Look for a newer version once a day"))
        self._box.setEnabled(channel.set_up)
        self._box.clicked.connect(self._keep)
        self._now = QPushButton(self.tr("Check for updates…"))
        self._now.setAccessibleName(self.tr("Check for updates…"))
        dress(self._now, "down")
        self._now.clicked.connect(self._look)
        self._lay_out()
        self._load()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(heading(self.tr("Updates")))
        row = QHBoxLayout()
        row.addWidget(self._box, 1)
        row.addWidget(self._now)
        column.addLayout(row)
        column.addWidget(muted(self._hint(), wrap=True))

    def _hint(self) -> str:
        if not self._channel.set_up:
            return self.tr(
                "Updates are not set up for this build: it has no address or no release key, so it never asks."
            )
        if self._channel.package:
            return self.tr(
                "This copy was installed as a package, and your system’s own tools update it. Here you only learn that"
                " there is something newer."
            )
        return self.tr(
            "Only the list of releases is fetched, nothing is told about you. Its signature is checked before anything"
            " is shown. Nothing is installed by itself."
        )

    def _load(self) -> None:
        from smm_desktop.actions import settings, updates

        self._workspace.query(settings.get, updates.LOOK, False, done=self._show)

    def _show(self, value: Any) -> None:
        self._box.setChecked(value is True)

    @Slot(bool)
    def _keep(self, on: bool) -> None:
        from smm_desktop.actions import settings, updates

        self._workspace.keep(settings.put, updates.LOOK, on)

    @Slot()
    def _look(self) -> None:
        dialog = UpdateDialog(self._workspace, self._channel, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_fitted(dialog)
