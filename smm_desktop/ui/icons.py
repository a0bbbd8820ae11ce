"""Our own icon set, in the colours of the theme: `icon("orders")`, and `dress` for what must follow a theme switch."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from smm_desktop.ui.resources import resource
from smm_desktop.ui.theme import Tokens, Tone, tokens_of

_SIZES = (16, 20)
_FADED_SIZE = 20
_NAME = "smm_icon"
_TONE = "smm_icon_tone"


def icon(name: str, tone: Tone | str = Tone.TEXT) -> QIcon:
    """The icon of that name in a tone of the theme shown now; see `resources/icons` for the names."""
    tokens = tokens_of()
    return _icon(name, tokens.color(tone).name(), faded(tokens), _ratios())


def pixmap(name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
    """An icon as a picture of `size` device-independent pixels for a screen of that pixel ratio."""
    picture = _draw(_drawing(name, color), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    return picture


drawn = lru_cache(maxsize=128)(pixmap)
"""`pixmap`, kept: for those who draw the same picture at every paint, and leave it as it is."""


def dress(target: QAction | QAbstractButton, name: str, tone: Tone | str = Tone.TEXT) -> None:
    """Give an action or button its icon, and let it follow the theme."""
    promise(target, name, tone)
    target.setIcon(icon(name, tone))


def promise(target: QAction | QAbstractButton, name: str, tone: Tone | str = Tone.TEXT) -> None:
    """As `dress`, for what nobody sees yet: `redress` draws it."""
    target.setProperty(_NAME, name)
    target.setProperty(_TONE, str(tone))


def redress(root: QObject) -> None:
    """Draw every dressed icon below `root` in the colours of the theme shown now."""
    targets: list[QAction | QAbstractButton] = [*root.findChildren(QAction), *root.findChildren(QAbstractButton)]
    for target in targets:
        if name := target.property(_NAME):
            target.setIcon(icon(str(name), str(target.property(_TONE))))


def application_icon() -> QIcon:
    """The program's own icon, in its own colours."""
    made = QIcon()
    drawing = QSvgRenderer(str(resource("icons", "smm-desktop.svg")))
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_draw(drawing, size))
    return made


def faded(tokens: Tokens) -> str:
    """The colour of icons of what cannot be used now."""
    return tokens.tint(Tone.MUTED, 0.5).name()


@lru_cache(maxsize=256)
def _icon(name: str, color: str, faded: str, ratios: tuple[float, ...]) -> QIcon:
    made = QIcon()
    looks = ((QIcon.Mode.Normal, color, _SIZES), (QIcon.Mode.Disabled, faded, (_FADED_SIZE,)))
    for mode, shown, sizes in looks:
        drawing = _drawing(name, shown)
        for size in {round(size * ratio) for size in sizes for ratio in ratios}:
            made.addPixmap(_draw(drawing, size), mode)
    return made


def _ratios() -> tuple[float, ...]:
    """Of the screens there are: icons are drawn as large as these show them, and no larger."""
    return tuple(sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()})) or (1.0,)


def _drawing(name: str, color: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")


def _draw(drawing: QSvgRenderer, size: int) -> QPixmap:
    picture = QPixmap(size, size)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture
