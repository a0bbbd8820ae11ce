"""The rail at the left: one button a page, with an icon, a word and, where it has one, a count."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from smm_desktop.ui import early
from smm_desktop.ui.formats import number
from smm_desktop.ui.icons import drawn, faded
from smm_desktop.ui.pages.specs import PageSpec
from smm_desktop.ui.theme import SMALL_SCALE, Space, Tone, scaled_font, tokens_of

if TYPE_CHECKING:
    from smm_desktop.ui.painted import PaintedWindow

_WIDTH = 176
_NARROW = 800
_ICON = 20
_BADGE = 18
_DOT = 4.5


class RailButton(QToolButton):
    """One page of the rail. Its accessible name is the page's title, its description tells the count."""

    def __init__(self, spec: PageSpec, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = spec.key
        self._icon_name = spec.icon
        self._count = 0
        self._compact = False
        self._title = spec.title  # not the button's own text: it draws the ground alone, `paintEvent` the rest
        self.setAccessibleName(spec.title)
        self.setProperty("role", "rail")
        self.setCheckable(True)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self.fontMetrics().height() + Space.L + 2)

    def set_count(self, count: int) -> None:
        """Show a count beside the word; 0 shows none."""
        self._count = count
        self.setAccessibleDescription(self.tr("%Ln open", "", count) if count else "")
        self.update()

    def set_compact(self, on: bool) -> None:
        """Show the icon alone, with the count as a dot on it."""
        self._compact = on
        self.setToolTip(self._title if on else "")
        self.update()

    # Qt's own

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the button's ground, then icon, word and count with room between them."""
        super().paintEvent(event)
        painter = QPainter(self)
        inner = self.rect().adjusted(Space.M, 0, -Space.S, 0)
        place = self._visual(QRect(inner.topLeft(), QSize(_ICON, self.height())))
        picture = drawn(self._icon_name, self._icon_color(), _ICON, self.devicePixelRatioF())
        painter.drawPixmap(place.x(), place.center().y() - _ICON // 2 + 1, picture)
        if self._compact:
            self._paint_dot(painter, place)
        else:
            self._paint_words(painter, inner)
        painter.end()

    def _paint_words(self, painter: QPainter, inner: QRect) -> None:
        words = inner.adjusted(_ICON + Space.M, 0, 0, 0)
        if (
            self.isEnabled()
        ):  # else the style sheet says it, without a pen: that would be the first of the namespace `Qt`
            painter.setPen(self._color())
        font = scaled_font(self, 1.0, bold=self.isChecked())
        painter.setFont(font)
        visual = self._visual(words)
        painter.drawText(visual, early.LEFT_MIDDLE, self._title)
        if self._count:
            self._paint_count(painter, inner)

    def _paint_dot(self, painter: QPainter, icon: QRect) -> None:
        if self._count:
            from PySide6.QtCore import QPointF, Qt

            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens_of().color(Tone.FAILED))
            painter.drawEllipse(QPointF(icon.right(), icon.center().y() - _ICON / 2 + 2), _DOT, _DOT)

    def _visual(self, place: QRect) -> QRect:
        """Where a place of the usual direction is in the direction of the layout."""
        if not self.isRightToLeft():
            return place
        whole = self.rect()
        return place.translated(2 * (whole.right() - place.right()) + place.width() - whole.width(), 0)

    def _icon_color(self) -> str:
        tokens = tokens_of()
        if not self.isEnabled():
            return faded(tokens)
        return tokens.color(Tone.ACCENT if self.isChecked() else Tone.MUTED).name()

    def _color(self) -> QColor:
        tokens = tokens_of()
        if self.isChecked():
            return tokens.color(Tone.ACCENT)
        return tokens.color(Tone.TEXT if self.underMouse() else Tone.MUTED)

    def _paint_count(self, painter: QPainter, inner: QRect) -> None:
        from PySide6.QtCore import Qt

        tokens = tokens_of()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(scaled_font(self, SMALL_SCALE, bold=True))
        text = number(self._count) if self._count < 1000 else "999+"
        width = max(_BADGE, painter.fontMetrics().horizontalAdvance(text) + 10)
        place = QRect(inner.right() - width, inner.center().y() - _BADGE // 2 + 1, width, _BADGE)
        place = self._visual(place)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color(Tone.FAILED))
        painter.drawRoundedRect(place, _BADGE / 2, _BADGE / 2)
        painter.setPen(QColor(tokens.on_accent))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


class Rail(QFrame):
    """Chooses the page that is shown."""

    page_chosen = Signal(str)

    def __init__(self, specs: Sequence[PageSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Pages"))
        self._width = max(_WIDTH, self.fontMetrics().horizontalAdvance("M" * 14), self._longest(specs))
        self._compact = False
        self.setFixedWidth(self._width)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, RailButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.M, Space.S, Space.M)
        layout.setSpacing(Space.XS)
        for spec in (spec for spec in specs if not spec.at_bottom):
            layout.addWidget(self._make_button(spec))
        layout.addStretch(1)
        for spec in (spec for spec in specs if spec.at_bottom):
            layout.addWidget(self._make_button(spec))
        self._group.buttonClicked.connect(self._choose)

    def _longest(self, specs: Sequence[PageSpec]) -> int:
        """Wide enough for the longest name while it is the one shown, in bold."""
        metrics = QFontMetrics(scaled_font(self, 1.0, bold=True))
        words = max(metrics.horizontalAdvance(spec.title) for spec in specs)
        return words + _ICON + 2 * Space.M + 4 * Space.S

    def show_page(self, key: str) -> None:
        """Mark a page as the one shown; a page that is not on the rail leaves none marked."""
        if button := self._buttons.get(key):
            button.setChecked(True)
        elif checked := self._group.checkedButton():
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)

    def fit_into(self, window: PaintedWindow) -> None:
        """Follow the window's width from now on."""
        window.resized.connect(self._fit)
        self._fit(window.width())

    @Slot(int)
    def _fit(self, window_width: int) -> None:
        """Show icons alone in a window so narrow that pages need the room; names stay, as tooltips too."""
        compact = window_width < _NARROW
        if compact == self._compact:
            return
        self._compact = compact
        for button in self._buttons.values():
            button.set_compact(compact)
        self.setFixedWidth(_ICON + 2 * (Space.M + Space.S) if compact else self._width)

    def set_count(self, key: str, count: int) -> None:
        """Show a count beside a page."""
        if button := self._buttons.get(key):
            button.set_count(count)

    def set_usable(self, keys: frozenset[str]) -> None:
        """Only these pages can be chosen for now."""
        for key, button in self._buttons.items():
            button.setEnabled(key in keys)

    def _make_button(self, spec: PageSpec) -> RailButton:
        button = RailButton(spec, self)
        self._group.addButton(button)
        self._buttons[spec.key] = button
        return button

    def _choose(self, button: QWidget) -> None:
        if isinstance(button, RailButton):
            self.page_chosen.emit(button.key)
