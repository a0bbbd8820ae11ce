"""The one place of colours, spacing and type: light and dark tokens, the palette and the style sheet made of them."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from string import Template
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from smm_desktop.ui.reading import mirrored, unmarked
from smm_desktop.ui.resources import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractSpinBox, QStyle


class Space(IntEnum):
    """The rhythm of the window, in device-independent pixels."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24


ROW_HEIGHT = 30
CONTROL_HEIGHT = 32
RADIUS = 6
_USUAL_LINE = 18
"""Pixels that a line of the usual font is high, at the most."""
TITLE_SCALE = 1.35
SMALL_SCALE = 0.9
TICKET_WIDTH = 380
SLIDE_MS = 120


class Tone(StrEnum):
    """What a colour says. Words stand beside it, always."""

    ACTIVE = "active"
    COMPLETED = "completed"
    PARTIAL = "partial"
    CANCELED = "canceled"
    FAILED = "failed"
    UNKNOWN = "unknown"
    TEAL = "teal"
    ROSE = "rose"
    OLIVE = "olive"
    MUTED = "muted"
    TEXT = "text"
    ACCENT = "accent"


class Tokens(NamedTuple):
    """The colours of one theme, as #RRGGBB. Each text colour reaches 4.5 : 1 on `window` and on `surface`."""

    dark: bool
    window: str
    surface: str
    hover: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    active: str
    completed: str
    partial: str
    canceled: str
    failed: str
    unknown: str
    teal: str
    rose: str
    olive: str

    def color(self, tone: Tone | str) -> QColor:
        """The colour of a tone (or of a token by its name)."""
        return QColor(getattr(self, str(tone)))

    def tint(self, tone: Tone | str, share: float = 0.12) -> QColor:
        """`share` (0 to 1) of the tone's colour over the surface."""
        return mixed(self.color(tone), QColor(self.surface), share)

    @property
    def selected(self) -> QColor:
        """The ground of what is selected: tinted as far as muted words on it still reach 4.5 : 1."""
        return self.tint(Tone.ACCENT, 0.15 if self.dark else 0.18)

    def pill(self, tone: Tone | str) -> QColor:
        """The ground of a pill: tinted as far as the tone's word on it still reaches 4.5 : 1."""
        return self.tint(tone, 0.16 if self.dark else 0.08)


LIGHT = Tokens(
    dark=False,
    window="#F6F7F9",
    surface="#FFFFFF",
    hover="#EEF0F4",
    line="#DFE3E8",
    text="#1B1F24",
    muted="#57606A",
    accent="#4F46E5",
    on_accent="#FFFFFF",
    active="#1D4ED8",
    completed="#15803D",
    partial="#B45309",
    canceled="#57606A",
    failed="#B91C1C",
    unknown="#7C3AED",
    teal="#0F766E",
    rose="#BE185D",
    olive="#4D7C0F",
)
DARK = Tokens(
    dark=True,
    window="#1A1C20",
    surface="#24272C",
    hover="#2D3138",
    line="#383D45",
    text="#E6E8EB",
    muted="#A1A9B3",
    accent="#A5B4FC",
    on_accent="#1A1C20",
    active="#7DB0FF",
    completed="#4ADE80",
    partial="#FBBF24",
    canceled="#A1A9B3",
    failed="#FF8A8A",
    unknown="#C4A7FF",
    teal="#2DD4BF",
    rose="#F9A8D4",
    olive="#BEF264",
)


def mixed(upper: QColor, lower: QColor, share: float) -> QColor:
    """`share` (0 to 1) of `upper` laid over `lower`."""
    parts = zip(upper.getRgb()[:3], lower.getRgb()[:3], strict=True)  # type: ignore[index]  # stub says object
    return QColor(*(round(above * share + below * (1 - share)) for above, below in parts))


def tokens_of(palette: QPalette | None = None) -> Tokens:
    """The tokens that a palette (the application's, where none is given) was made of.

    A widget that the style sheet makes transparent has no window colour of its own: then the application's counts.
    """
    ground = palette.color(QPalette.ColorRole.Window) if palette else QColor(0, 0, 0, 0)
    if ground.alpha() < 255:
        ground = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if ground.lightness() < 128 else LIGHT


def make_palette(tokens: Tokens) -> QPalette:
    """The palette of a theme, for everything that style and widgets draw themselves."""
    role, palette = QPalette.ColorRole, QPalette()
    colors: dict[QPalette.ColorRole, QColor] = {
        role.Window: QColor(tokens.window),
        role.Base: QColor(tokens.surface),
        role.AlternateBase: QColor(tokens.window),
        role.Button: QColor(tokens.surface),
        role.ToolTipBase: QColor(tokens.surface),
        role.Mid: QColor(tokens.line),
        role.Midlight: QColor(tokens.hover),
        role.Light: QColor(tokens.surface),
        role.Dark: mixed(QColor(tokens.text), QColor(tokens.line), 0.25),
        role.Shadow: QColor("#000000"),
        role.Highlight: tokens.selected,
        role.Accent: QColor(tokens.accent),
        role.Link: QColor(tokens.accent),
        role.LinkVisited: QColor(tokens.accent),
        role.PlaceholderText: QColor(tokens.muted),
        role.BrightText: QColor(tokens.failed),
    }
    colors |= dict.fromkeys(
        (role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.HighlightedText), QColor(tokens.text)
    )
    for each, color in colors.items():
        palette.setColor(each, color)
    _fade(palette, tokens)
    return palette


def _fade(palette: QPalette, tokens: Tokens) -> None:
    faded = mixed(QColor(tokens.muted), QColor(tokens.window), 0.6)
    role, off = QPalette.ColorRole, QPalette.ColorGroup.Disabled
    for each in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText, role.PlaceholderText):
        palette.setColor(off, each, faded)
    palette.setColor(off, role.Base, QColor(tokens.window))


def style_sheet(tokens: Tokens) -> str:
    """The style sheet of a theme, from `resources/style.qss`."""
    images = resource("icons", "controls").as_posix()
    values = tokens._asdict()
    faded = mixed(QColor(tokens.muted), QColor(tokens.window), 0.6).name()
    derived = {
        "faded": faded,
        "accent_hover": mixed(QColor(tokens.accent), QColor(tokens.text), 0.88).name(),
        "accent_soft": tokens.tint(Tone.ACCENT, 0.12).name(),
        "selected": tokens.selected.name(),
        "failed_soft": tokens.tint(Tone.FAILED, 0.10).name(),
        "partial_soft": tokens.tint(Tone.PARTIAL, 0.12).name(),
        "edge": mixed(QColor(tokens.text), QColor(tokens.line), 0.12).name(),
        "outline": mixed(QColor(tokens.text), QColor(tokens.surface), 0.5).name(),
        "images": images,
        "shade": "dark" if tokens.dark else "light",
        "radius": str(RADIUS),
        "start": "right" if mirrored() else "left",
        "menu_left": "24px" if mirrored() else "8px",
        "end": "left" if mirrored() else "right",
    }
    return Template(resource("style.qss").read_text("utf-8")).substitute(values | derived)


class Choice(StrEnum):
    """Which theme a person wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def choice_of(kept: object) -> Choice:
    """The choice that was kept; the system's theme where none was."""
    return next((choice for choice in Choice if choice == kept), Choice.SYSTEM)


class Theme(QObject):
    """Dresses the application, follows the system's colour scheme, and takes a person's own choice, live."""

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        choice: Choice = Choice.SYSTEM,
        *,
        desktop_dark: bool | None = None,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        self._desktop_dark = desktop_dark
        self._shown: Tokens | None = None
        application.styleHints().colorSchemeChanged.connect(self._follow)
        self._dress()

    @property
    def tokens(self) -> Tokens:
        """The tokens of the theme that is shown."""
        return self._shown or LIGHT

    @property
    def choice(self) -> Choice:
        """What the person chose."""
        return self._choice

    @Slot(object)
    def hear_desktop(self, dark: bool | None) -> None:
        """Whether the desktop says that it is dark; None where it says nothing: then what Qt can tell counts."""
        self._desktop_dark = dark
        self._dress()

    def choose(self, choice: Choice) -> None:
        """Switch to a theme at once."""
        from PySide6.QtCore import Qt

        self._choice = choice
        schemes = {Choice.LIGHT: Qt.ColorScheme.Light, Choice.DARK: Qt.ColorScheme.Dark}
        self._application.styleHints().setColorScheme(schemes.get(choice, Qt.ColorScheme.Unknown))
        self._dress()

    def turn(self) -> None:
        """Dress anew where the direction of reading may have changed."""
        self._shown = None
        self._dress()

    @Slot()
    def _follow(self) -> None:
        self._dress()

    def _dress(self) -> None:
        tokens = self._wanted()
        if tokens is self._shown:
            return
        again, self._shown = self._shown is not None, tokens
        self._application.setPalette(make_palette(tokens))
        if again:
            from smm_desktop.ui.dressing import only_what_is_seen

            with only_what_is_seen(self._application):
                self._application.setStyleSheet("")  # replacing one takes ten times as long as none, then the new one
                self._application.setStyleSheet(style_sheet(tokens))
        else:
            self._application.setStyleSheet("")
            self._application.setStyleSheet(style_sheet(tokens))
        self.changed.emit()

    def _wanted(self) -> Tokens:
        if self._choice is not Choice.SYSTEM:
            return DARK if self._choice is Choice.DARK else LIGHT
        if self._desktop_dark is not None:
            return DARK if self._desktop_dark else LIGHT
        if not self._application.styleSheet():  # at the start the palette is the system's own, and tells as much
            return tokens_of(self._application.palette())
        from PySide6.QtCore import Qt

        scheme = self._application.styleHints().colorScheme()
        return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def scaled_font(widget: QWidget, factor: float, *, bold: bool = False) -> QFont:
    """The widget's font at `factor` times the application's own size."""
    font = QFont(widget.font())
    font.setPointSizeF(QApplication.font().pointSizeF() * factor)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def font_scale(widget: QWidget) -> float:
    """How much larger than usual the widget's letters are, at least 1: widths in pixels are meant for usual ones."""
    return max(1.0, widget.fontMetrics().height() / _USUAL_LINE)


def inset(box: QAbstractSpinBox) -> None:
    """Let the words of a spin box begin where those of other fields do; style sheets cannot move them."""
    if mirrored():
        _keep_order_of_time(box)
    box.lineEdit().setTextMargins(*((0, 0, Space.S, 0) if mirrored() else (Space.S, 0, 0, 0)))


def _keep_order_of_time(box: QAbstractSpinBox) -> None:
    """Qt turns the parts of a date or time round where one reads from the right, but not the figures in them."""
    from PySide6.QtCore import QLocale, Qt
    from PySide6.QtWidgets import QDateEdit, QDateTimeEdit, QTimeEdit

    if not isinstance(box, QDateTimeEdit):
        return
    short, locale = QLocale.FormatType.ShortFormat, box.locale()
    known = {QTimeEdit: locale.timeFormat, QDateEdit: locale.dateFormat}
    box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    box.setDisplayFormat(unmarked(known.get(type(box), locale.dateTimeFormat)(short)))
    box.setMinimumWidth(box.fontMetrics().horizontalAdvance(box.text()) + 2 * Space.XL + Space.M)


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and have the widget drawn anew."""
    if (widget.property(name) or "") != value:
        widget.setProperty(name, value)
        style: QStyle = widget.style()
        style.unpolish(widget)
        style.polish(widget)
