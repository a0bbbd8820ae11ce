"""The tray icon's own pixels: readable on light and dark panels in every size, each state with a shape of its own."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from smm_desktop.ui.tray import STATES, tray_icon
from tests.ui.contrast import contrast

DARK_PANELS = ("#000000", "#1E1E1E", "#2A2E32", "#31363B")
LIGHT_PANELS = ("#FFFFFF", "#F6F5F4", "#EFF0F1")
SIZES = (16, 22, 24, 32, 48)
pytestmark = pytest.mark.usefixtures("qapp")


def on_panel(state: str, size: int, panel: str) -> QImage:
    picture = QImage(size, size, QImage.Format.Format_RGB32)
    picture.fill(QColor(panel))
    painter = QPainter(picture)
    painter.drawPixmap(0, 0, tray_icon(state).pixmap(size, size))
    painter.end()
    return picture


def readable(picture: QImage, panel: str) -> list[tuple[int, int]]:
    """The pixels that stand out by 3 : 1, which is asked of what is not text."""
    ground, size = QColor(panel), range(picture.width())
    return [(x, y) for x in size for y in size if contrast(picture.pixelColor(x, y), ground) >= 3]


@pytest.mark.parametrize("panel", DARK_PANELS + LIGHT_PANELS)
@pytest.mark.parametrize("state", STATES)
def test_enough_of_it_stands_out_on_every_panel(state: str, panel: str):
    for size in SIZES:
        found = readable(on_panel(state, size, panel), panel)
        wide, high = ({place[axis] for place in found} for axis in (0, 1))
        assert len(found) >= 0.14 * size * size, (size, len(found))
        assert max(wide) - min(wide) >= 0.7 * size
        assert max(high) - min(high) >= 0.7 * size


@pytest.mark.parametrize("panel", [DARK_PANELS[0], LIGHT_PANELS[0]])
@pytest.mark.parametrize(("one", "other"), list(combinations(STATES, 2)))
def test_states_differ_without_their_colours(one: str, other: str, panel: str):
    for size in (16, 22, 32):
        first, second = on_panel(one, size, panel), on_panel(other, size, panel)
        places = [(x, y) for x in range(size) for y in range(size)]
        differing = [
            place
            for place in places
            if abs(first.pixelColor(*place).lightness() - second.pixelColor(*place).lightness()) > 40
        ]
        assert len(differing) >= 0.02 * size * size, (size, len(differing))


def test_the_icon_does_not_go_by_the_window_s_theme(theme, qapp: QApplication):
    from smm_desktop.ui.theme import Choice

    light = tray_icon("ok").pixmap(22, 22).toImage()
    theme.choose(Choice.DARK)
    assert tray_icon("ok").pixmap(22, 22).toImage() == light
