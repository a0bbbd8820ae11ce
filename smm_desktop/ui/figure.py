"""One named line, such as an amount, that assistive technology can read; see `readable`."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from smm_desktop.ui import early
from smm_desktop.ui.labels import Role
from smm_desktop.ui.theme import scaled_font, set_property

_SPARE, _INSET = 2, 2


class Figure(QLineEdit):
    """One line that is as wide as its words, such as an amount. Not editable."""

    def __init__(
        self, name: str, text: str = "", parent: QWidget | None = None, *, scale: float = 1.0, bold: bool = False
    ) -> None:
        super().__init__(parent)
        self._scale, self._bold = scale, bold
        self.setReadOnly(True)
        self.setFrame(False)
        self.setAccessibleName(name)
        early.focus_by_click(self)
        early.align_right(self)
        self.setTextMargins(-_INSET, 0, -_INSET, 0)  # its words begin where those of a label do
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._fit_font()
        self.setText(text)

    def setText(self, text: str | None) -> None:
        """Show other words."""
        super().setText(text)
        self.setCursorPosition(0)
        self.updateGeometry()

    def set_role(self, role: Role) -> None:
        """Change what the colour says."""
        set_property(self, "role", role)

    def _fit_font(self) -> None:
        if self._scale != 1.0 or self._bold:
            self.setFont(scaled_font(self, self._scale, bold=self._bold))

    # Qt's own

    def sizeHint(self) -> QSize:
        """Qt: as large as the words."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + _SPARE, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Qt: not smaller than the words."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: keep the size in step with the application's font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._fit_font()
