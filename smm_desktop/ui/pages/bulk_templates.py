"""Bulk lines kept under a name, to be used again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QInputDialog, QMenu, QPushButton, QWidget

from smm_desktop.core.text import plain
from smm_desktop.ui.icons import dress
from smm_desktop.ui.workspace import Workspace

SETTING = "bulk_templates"
_MOST_CHARACTERS = 2_000_000


class TemplatesButton(QPushButton):
    """A menu of templates; `current` gives the lines to keep."""

    chosen = Signal(str)

    def __init__(self, workspace: Workspace, current: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Templates"))
        dress(self, "history")
        self._workspace = workspace
        self._current = current
        self._templates: dict[str, str] = {}
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self._look_up()

    def keep(self, name: str, text: str) -> None:
        """Keep lines under a name."""
        self._put(self._templates | {name: text})

    def _look_up(self) -> None:
        from smm_desktop.actions import settings

        self._workspace.query(settings.get, SETTING, done=self._take)

    def _take(self, kept: Any) -> None:
        pairs = kept.items() if isinstance(kept, dict) else ()
        self._templates = {str(name): text for name, text in pairs if isinstance(text, str)}

    def _put(self, templates: dict[str, str]) -> None:
        from smm_desktop.actions import settings

        self._templates = templates
        self._workspace.keep(settings.put, SETTING, templates)

    @Slot()
    def _fill(self) -> None:
        self._menu.clear()
        for name, text in sorted(self._templates.items()):
            self._menu.addAction(plain(name, 60).replace("&", "&&"), partial(self.chosen.emit, text))
        if self._templates:
            self._menu.addSeparator()
        save = self._menu.addAction(self.tr("Save lines as template…"), self._ask_name)
        save.setEnabled(0 < len(self._current().strip()) <= _MOST_CHARACTERS)
        if self._templates:
            removing = self._menu.addMenu(self.tr("Remove template"))
            for name in sorted(self._templates):
                removing.addAction(plain(name, 60).replace("&", "&&"), partial(self._remove, name))

    @Slot()
    def _ask_name(self) -> None:
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Save as template"))
        dialog.setLabelText(self.tr("Name of the template"))
        dialog.textValueSelected.connect(self._take_name)
        dialog.open()

    @Slot(str)
    def _take_name(self, name: str) -> None:
        if name.strip():
            self.keep(" ".join(name.split())[:60], self._current())

    def _remove(self, name: str) -> None:
        self._put({key: text for key, text in self._templates.items() if key != name})
