"""Labels that show plain text, whatever stands in it, and the small blocks pages are built of."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from smm_desktop.ui import early
from smm_desktop.ui.announcing import announce
from smm_desktop.ui.messages import plain_tooltip
from smm_desktop.ui.reading import sentence
from smm_desktop.ui.theme import SMALL_SCALE, TITLE_SCALE, Space, scaled_font, set_property

Role = Literal["", "muted", "fault", "caution", "good"]


class PlainLabel(QLabel):
    """A label that never takes its text for markup. `scale` is of the application's own font size."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        role: Role = "",
        scale: float = 1.0,
        bold: bool = False,
        wrap: bool = False,
        selectable: bool = False,
    ) -> None:
        super().__init__(parent)
        self._scale, self._bold = scale, bold
        early.show_plain(self)
        self.setWordWrap(wrap)
        early.lean_to_start(self)
        self.setProperty("role", role)
        self.setText(text)
        self._fit_font()
        if selectable:
            from PySide6.QtCore import Qt

            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )

    def set_role(self, role: Role) -> None:
        """Change what the colour says."""
        set_property(self, "role", role)

    def name_apart(self) -> None:
        """As the caption of something of the same name: a colon keeps the two apart for assistive technology."""
        self.setAccessibleName(f"{self.text()}:")

    def _fit_font(self) -> None:
        if self._scale != 1.0 or self._bold:
            self.setFont(scaled_font(self, self._scale, bold=self._bold))

    # Qt's own

    def setText(self, text: str | None) -> None:
        """Qt: show other words."""
        super().setText(sentence(text or ""))

    def setBuddy(self, buddy: QWidget) -> None:
        """Qt: a label with a buddy is its caption."""
        super().setBuddy(buddy)
        self.name_apart()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: keep the size in step with the application's font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._fit_font()


class OneLine(PlainLabel):
    """Words on one line, cut with "…" where there is no room; the tooltip then has them whole."""

    def __init__(self, parent: QWidget | None = None, *, role: Role = "") -> None:
        super().__init__("", parent, role=role)
        self._whole = self._hint = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(10)

    def say(self, text: str, hint: str = "") -> None:
        """Show other words; `hint` is the tooltip while they are not cut."""
        self._whole, self._hint = text, hint
        self.setAccessibleName(text)
        self._cut()

    def _cut(self) -> None:
        shown = self._fitting()
        self.setText(shown)
        self.setToolTip(plain_tooltip(self._hint if shown == self._whole else self._whole))

    def _fitting(self) -> str:
        metrics, room = self.fontMetrics(), max(10, self.width())
        if metrics.horizontalAdvance(self._whole) <= room:
            return self._whole
        from PySide6.QtCore import Qt

        return metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, room)

    # Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width, another cut."""
        super().resizeEvent(event)
        self._cut()


def title(text: str, parent: QWidget | None = None) -> PlainLabel:
    """The title of a page; its table often bears the same name."""
    made = PlainLabel(text, parent, scale=TITLE_SCALE, bold=True)
    made.name_apart()
    return made


def heading(text: str, parent: QWidget | None = None) -> PlainLabel:
    """The heading of a part of a page."""
    return PlainLabel(text, parent, bold=True)


def muted(text: str, parent: QWidget | None = None, *, wrap: bool = False) -> PlainLabel:
    """Words that step back."""
    return PlainLabel(text, parent, role="muted", wrap=wrap)


def small(text: str, parent: QWidget | None = None) -> PlainLabel:
    """Small words that step back."""
    return PlainLabel(text, parent, role="muted", scale=SMALL_SCALE)


def card(parent: QWidget | None = None) -> tuple[QFrame, QVBoxLayout]:
    """A framed block and the layout inside it."""
    frame = QFrame(parent)
    frame.setProperty("role", "card")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
    layout.setSpacing(Space.S)
    return frame, layout


def separator(parent: QWidget | None = None, *, vertical: bool = False) -> QFrame:
    """A thin line."""
    line = QFrame(parent)
    line.setProperty("role", "separator")
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


def name_inner_buttons(root: QWidget) -> None:
    """Give the buttons that Qt puts into fields a name that assistive technology can tell."""
    for field in root.findChildren(QLineEdit):
        for button in field.findChildren(QToolButton):
            if not button.accessibleName():
                words = button.defaultAction().text() if button.defaultAction() else ""
                button.setAccessibleName(words or QApplication.translate("labels", "Clear"))


class Notice(QFrame):
    """A block of words that stands where something is wrong or worth knowing; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None, *, alarm: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("role", "alarm" if alarm else "notice")
        self._label = PlainLabel(wrap=True, selectable=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        layout.addWidget(self._label)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._label.text()

    def say(self, text: str, *, alarm: bool = False) -> None:
        """Say something; nothing hides the block."""
        set_property(self, "role", "alarm" if alarm else "notice")
        if text != self.text:
            announce(self, text)
        self._label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
