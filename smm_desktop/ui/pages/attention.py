"""What only a person can decide: orders with an unknown outcome, refused keys, unsaved outcomes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smm_desktop.ui.workspace import Workspace


class AttentionPage(QWidget):
    """Everything that waits for a person's decision."""

    page_key = "attention"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
