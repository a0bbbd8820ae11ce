"""The parts that the details of a service are made of: each looks up and shows one thing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from smm_desktop.ui.labels import PlainLabel, heading
from smm_desktop.ui.pages.services_model import Listed
from smm_desktop.ui.theme import Space
from smm_desktop.ui.workspace import Workspace


class Section(QWidget):
    """A part with a heading. The details tell it which service is shown, and a moment later to look things up."""

    def __init__(self, workspace: Workspace, head: str) -> None:
        super().__init__()
        self.workspace = workspace
        self.listed: Listed | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.S)
        self.head = heading(head)
        self.column.addWidget(self.head)

    def show_listed(self, listed: Listed | None) -> None:
        """Show another service, or the same one read anew; None where there is none any more."""
        other = listed is None or self.listed is None or listed.key != self.listed.key
        if other:
            self.leave()
        self.listed = listed
        if other:
            self.forget()

    def leave(self) -> None:
        """Another service comes: what is under way for `listed` ends now."""

    def forget(self) -> None:
        """Another service is there: nothing is known of it yet."""

    def look_up(self) -> None:
        """Look up what is to be shown of `listed`, off the GUI thread; called again whenever it was read anew."""

    def while_shown(self, show: Callable[[Any], None]) -> Callable[[Any], None]:
        """`show`, unless by then another service is shown."""
        key = self.listed.key if self.listed else None

        def shown_if_still_here(found: Any) -> None:
            if isValid(self) and self.listed is not None and self.listed.key == key:
                show(found)

        return shown_if_still_here


class Facts(QWidget):
    """Names on the left, values on the right."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)
        self._labels: list[tuple[PlainLabel, PlainLabel]] = []

    def show_facts(self, facts: tuple[tuple[str, str], ...]) -> None:
        """Show these, and nothing else."""
        while len(self._labels) < len(facts):
            self._add_row()
        for number, (name, value) in enumerate(self._labels):
            shown = number < len(facts)
            name.setVisible(shown)
            value.setVisible(shown)
            if shown:
                name.setText(facts[number][0])
                value.setText(facts[number][1])

    def _add_row(self) -> None:
        name, value = PlainLabel(role="muted"), PlainLabel(selectable=True)
        row = len(self._labels)
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight)
        self._labels.append((name, value))
