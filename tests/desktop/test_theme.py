"""The theme follows the desktop while the program runs: by Qt where Qt knows the desktop, by its portal elsewhere."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from session import SYSTEM_PYTHON, DesktopSession, wait_for

from smm_desktop.ui.theme import DARK, LIGHT

PORTAL = Path(__file__).with_name("portal_server.py")
pytestmark = [pytest.mark.desktop, pytest.mark.timeout(240)]


class Portal:
    """What a desktop's switch for light and dark does."""

    def __init__(self, desktop: DesktopSession) -> None:
        self._server = desktop._start([SYSTEM_PYTHON, str(PORTAL)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self._server.stdout
        assert self._server.stdout.readline() == b"ready\n"

    def tell(self, scheme: str) -> None:
        assert self._server.stdin
        self._server.stdin.write(f"{scheme}\n".encode())
        self._server.stdin.flush()


def ground(desktop: DesktopSession, folder: Path) -> str:
    """The colour that most of the screen shows."""
    desktop.picture(folder / "screen.png")
    screen = QImage(str(folder / "screen.png"))
    seen = [screen.pixelColor(x, y).name() for x in range(0, 1280, 16) for y in range(0, 760, 16)]
    return max(set(seen), key=seen.count)


def is_dark(desktop: DesktopSession, folder: Path) -> bool:
    color = ground(desktop, folder)
    assert QColor(color) in [
        QColor(getattr(tokens, name)) for tokens in (LIGHT, DARK) for name in ("window", "surface")
    ]
    return QColor(color).lightness() < 128


@pytest.mark.parametrize("kind", ["X-Virtual", "GNOME"])
def test_it_follows_the_desktop_and_keeps_what_was_begun(keyring_desktop: DesktopSession, tmp_path: Path, kind: str):
    desktop, profile = keyring_desktop, tmp_path / "profile"
    portal = Portal(desktop)
    program = desktop.program(["--profile", str(profile), "--demo", "--new-order"], XDG_CURRENT_DESKTOP=kind)
    desktop.read("wait", "Place order", "30")
    desktop.read("type", "Service", "1")
    desktop.read("wait", "Link")
    desktop.read("type", "Link", "https://social.example/p/half-done")
    assert not is_dark(desktop, tmp_path)
    portal.tell("dark")
    wait_for("the dark theme", lambda: is_dark(desktop, tmp_path))
    assert desktop.read("text", "Link").strip() == "https://social.example/p/half-done"
    portal.tell("light")
    wait_for("the light theme", lambda: not is_dark(desktop, tmp_path))
    portal.tell("dark")
    wait_for("the dark theme again", lambda: is_dark(desktop, tmp_path))
    assert desktop.read("text", "Link").strip() == "https://social.example/p/half-done"
    assert b"Warning" not in desktop.told(program)
    desktop.stop(program, 20)
    desktop.program(["--profile", str(profile), "--demo"], XDG_CURRENT_DESKTOP=kind)
    desktop.read("wait", "Services", "30")
    assert is_dark(desktop, tmp_path)
