"""The menu of templates, on the ticket and on the Bulk order page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from smm_desktop.core.changes import Changes
from smm_desktop.core.templates import Kind
from smm_desktop.core.text import plain
from smm_desktop.ui.dialogs.fitting import open_fitted
from smm_desktop.ui.icons import dress
from smm_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from smm_desktop.core.templates import Template

_MOST_LISTED = 25


class TemplatesButton(QPushButton):
    """`save` keeps what stands here; `possible` tells whether there is anything to keep."""

    chosen = Signal(object)
    """The `Template` to use."""

    def __init__(
        self,
        workspace: Workspace,
        kind: Kind,
        save: Callable[[], None],
        possible: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(self.tr("Templates"))
        self.setAccessibleName(self.tr("Templates"))
        dress(self, "history")
        self._workspace = workspace
        self._kind = kind
        self._save, self._possible = save, possible
        self._templates: Sequence[Template] = ()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        workspace.changed.connect(self._follow)
        self._look_up()

    def _look_up(self) -> None:
        from smm_desktop.actions import templates

        self._workspace.query(templates.all_templates, done=self._take)

    def _take(self, every: Sequence[Template]) -> None:
        self._templates = [template for template in every if template.kind == self._kind]

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if changes.templates:
            self._look_up()

    @Slot()
    def _fill(self) -> None:
        self._menu.clear()
        for template in self._templates[:_MOST_LISTED]:
            self._menu.addAction(plain(template.name, 60).replace("&", "&&"), partial(self.chosen.emit, template))
        if self._templates:
            self._menu.addSeparator()
        self._menu.addAction(self.tr("Save as template…"), self._save).setEnabled(self._possible())
        self._menu.addAction(self.tr("Manage templates…"), self._manage).setEnabled(bool(self._templates))

    @Slot()
    def _manage(self) -> None:
        from smm_desktop.ui.dialogs.templates import TemplatesDialog

        dialog = TemplatesDialog(self._workspace, self._kind, self.window())
        dialog.used.connect(self.chosen)
        open_fitted(dialog)
