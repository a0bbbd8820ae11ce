"""The program in a real desktop: its tray icon, a real Secret Service, a window used over the accessibility bus."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from session import DesktopSession, wait_for

from smm_desktop.practice import PracticePanel
from smm_desktop.ui.tray import COLOR

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(240)]
KEY = "canary-key-desktop-7261"


@pytest.fixture
def panel() -> Iterator[PracticePanel]:
    with PracticePanel(services=120, speed=300, key=KEY) as running:
        yield running


def appear(desktop: DesktopSession, name: str) -> None:
    """Wait until the program shows something; the bus may hold a question back while a program comes up."""
    for _ in range(4):
        try:
            desktop.read("wait", name, "15", seconds=25)
        except (subprocess.TimeoutExpired, AssertionError):
            continue
        return
    pytest.fail(f"{name!r} did not show")


def connect(desktop: DesktopSession, panel: PracticePanel) -> None:
    """Connect the panel as someone who cannot see the screen does."""
    appear(desktop, "Connect a panel")
    desktop.read("press", "Connect a panel")
    desktop.read("wait", "Panel address")
    for field, text in (("Panel address", panel.url), ("API key", KEY), ("Account name", "Desk")):
        desktop.read("type", field, text)
    desktop.read("press", "Test connection")
    wait_for("the balance before saving", lambda: "1,000.00 USD" in desktop.read("text", "Account message"))
    desktop.read("press", "Save account")
    wait_for("the balance", lambda: "1,000.00 USD" in desktop.read("text", "Balance"), 30)


def tray_spots(desktop: DesktopSession, folder: Path) -> int:
    """How many pixels of the tray icon's colour the screen shows in the panel at its foot."""
    desktop.picture(folder / "screen.png")
    foot = QImage(str(folder / "screen.png")).copy(0, 760, 1280, 40)
    return sum(foot.pixelColor(x, y).name() == COLOR.lower() for x in range(foot.width()) for y in range(foot.height()))


def test_the_key_stands_in_the_secret_service_and_nowhere_else(desktop: DesktopSession, panel: PracticePanel, tmp_path):
    profile = tmp_path / "profile"
    program = desktop.program(["--profile", str(profile)])
    connect(desktop, panel)
    found = desktop.run(["secret-tool", "search", "--all", "service", "SMM Desktop"], check=False)
    assert KEY in found.stdout.decode()
    desktop.stop(program, 20)
    told = desktop.told(program)
    files = [path for path in profile.rglob("*") if path.is_file()]
    assert files
    assert [path.name for path in files if KEY.encode() in path.read_bytes()] == []
    assert KEY.encode() not in told


def test_the_tray_icon_shows_and_closing_hides_to_it(desktop: DesktopSession, panel: PracticePanel, tmp_path):
    profile = tmp_path / "profile"
    program = desktop.program(["--profile", str(profile)])
    connect(desktop, panel)
    wait_for("the tray icon", lambda: tray_spots(desktop, tmp_path) > 10)
    window = desktop.run(["xdotool", "search", "--onlyvisible", "--name", "^SMM Desktop$"]).stdout.decode().split()[0]
    desktop.run(["xdotool", "windowactivate", "--sync", window, "key", "--window", window, "ctrl+w"])
    visible = ["xdotool", "search", "--onlyvisible", "--name", "^SMM Desktop$"]
    wait_for("the window to hide", lambda: window not in desktop.run(visible, check=False).stdout.decode().split())
    assert program.poll() is None
    again = desktop.program(["--profile", str(profile)])
    wait_for("the second start to end", lambda: again.poll() is not None)
    assert again.returncode == 0
    wait_for("the window to come back", lambda: window in desktop.run(visible, check=False).stdout.decode().split())
    assert program.poll() is None


def test_an_order_is_placed_through_the_accessibility_bus_alone(
    desktop: DesktopSession, panel: PracticePanel, tmp_path: Path
):
    desktop.program(["--profile", str(tmp_path / "profile")])
    connect(desktop, panel)
    wait_for("the services", lambda: "Followers" in desktop.read("rows", "Services", "3"))
    desktop.read("press", "New order")
    desktop.read("wait", "Place order")
    desktop.read("type", "Service", "1")
    time.sleep(1)
    desktop.read("wait", "Link")
    desktop.read("type", "Link", "https://social.example/p/desk")
    desktop.read("type", "Quantity", "500")
    wait_for("the estimate", lambda: "0.45" in desktop.read("text", "Estimated cost"))
    desktop.read("press", "Place order")
    wait_for("the order to be placed", lambda: "placed" in desktop.read("text", "Order message"))
    assert [entry.fields["link"] for entry in panel.ledger.entries] == ["https://social.example/p/desk"]


def test_what_comes_up_by_itself_is_announced(desktop: DesktopSession, panel: PracticePanel, tmp_path: Path):
    desktop.program(["--profile", str(tmp_path / "profile")])
    connect(desktop, panel)
    listener = desktop.listen(12)
    desktop.read("press", "New order")
    desktop.read("wait", "Place order")
    desktop.read("type", "Service", "1")
    desktop.read("wait", "Link")
    desktop.read("type", "Link", "https://social.example/p/heard")
    desktop.read("type", "Quantity", "500")
    desktop.read("press", "Place order")
    heard, _ = listener.communicate(timeout=40)
    assert "is placed" in heard.decode()


def test_no_control_is_without_a_name(desktop: DesktopSession, panel: PracticePanel, tmp_path: Path):
    desktop.program(["--profile", str(tmp_path / "profile")])
    connect(desktop, panel)
    for page in ("Services", "Orders", "Refills", "Attention", "Overview", "Settings"):
        desktop.read("press", page)
        time.sleep(0.5)
        assert desktop.read("nameless").strip() == "", page


def test_it_ends_when_it_is_asked_to(desktop: DesktopSession, tmp_path: Path):
    program = desktop.program(["--profile", str(tmp_path / "profile")])
    appear(desktop, "Connect a panel")
    program.terminate()
    try:
        program.wait(20)
    except subprocess.TimeoutExpired:
        pytest.fail("the program did not end")
