"""The tray icon by both protocols, its host killed and restarted, its tooltip and menu read over D-Bus."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from session import SYSTEM_PYTHON, DesktopSession, wait_for

from tests.ui.contrast import contrast

WATCHER = Path(__file__).with_name("watcher.py")
pytestmark = [pytest.mark.desktop, pytest.mark.timeout(240)]
ITEM = "org.kde.StatusNotifierItem"


class Host:
    """A tray by the StatusNotifierItem protocol."""

    def __init__(self, desktop: DesktopSession, words: Path) -> None:
        self._desktop = desktop
        self._words = words
        self._words.touch()
        self.start()

    def start(self) -> None:
        with self._words.open("wb") as out:
            self.process = self._desktop._start([SYSTEM_PYTHON, str(WATCHER)], stdout=out.fileno())
        wait_for("the tray's name on the bus", lambda: "ready" in self._words.read_text())

    def stop(self) -> None:
        self._desktop.stop(self.process)

    def icons(self) -> list[list[str]]:
        """Bus name and path of each icon that registered since the host was started."""
        return [line.split() for line in self._words.read_text().splitlines() if line != "ready"]

    def ask(self, path: str, method: str, *arguments: str) -> str:
        """Call a method of the newest icon's program."""
        command = ["gdbus", "call", "--session", "--dest", self.icons()[-1][0], "--object-path", path]
        return self._desktop.run([*command, "--method", method, "--", *arguments]).stdout.decode()

    def tell(self, name: str) -> str:
        """A property of the newest icon."""
        return self.ask(self.icons()[-1][1], "org.freedesktop.DBus.Properties.Get", ITEM, name)

    def menu(self) -> str:
        return self.ask("/MenuBar", "com.canonical.dbusmenu.GetLayout", "0", "-1", "[]")

    def choose(self, words: str) -> None:
        """Click an entry of the menu."""
        places = re.findall(r"\((?:int32 )?(\d+), \{([^}]*)\}", self.menu())
        number = next(number for number, entry in places if f"'{words}'" in entry)
        self.ask("/MenuBar", "com.canonical.dbusmenu.Event", number, "clicked", "<0>", "0")


def windows(desktop: DesktopSession) -> list[str]:
    found = desktop.run(["xdotool", "search", "--onlyvisible", "--name", "^SMM Desktop$"], check=False)
    return found.stdout.decode().split()


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


def test_a_status_notifier_host_shows_balances_and_a_menu_that_works(
    keyring_desktop: DesktopSession, profile: Path, tmp_path: Path
):
    host = Host(keyring_desktop, tmp_path / "host.txt")
    program = keyring_desktop.program(["--profile", str(profile), "--demo", "--minimized"])
    wait_for("the icon to register", host.icons, 30)
    wait_for("the balance in the tooltip", lambda: "1,000.00 USD" in host.tell("ToolTip"), 30)
    assert windows(keyring_desktop) == []
    told = host.menu()
    for words in ("Practice panel: 1,000.00 USD", "New order", "Refresh", "Pause following", "Open", "Quit"):
        assert words in told
    host.choose("Open")
    wait_for("the window", lambda: windows(keyring_desktop), 20)
    keyring_desktop.read("wait", "Services", "20")
    host.choose("New order")
    keyring_desktop.read("wait", "Place order", "20")
    host.choose("Quit")
    wait_for("the end", lambda: program.poll() == 0, 20)


def test_a_status_notifier_host_that_is_killed_and_comes_back_has_the_icon_again(
    keyring_desktop: DesktopSession, profile: Path, tmp_path: Path
):
    keyring_desktop.program(["--profile", str(profile), "--demo"])
    keyring_desktop.read("wait", "Services", "30")
    host = Host(keyring_desktop, tmp_path / "host.txt")  # later than the program
    wait_for("the icon in the host that came later", host.icons, 30)
    host.stop()
    assert windows(keyring_desktop)
    host.start()
    wait_for("the icon in the new host", host.icons, 30)
    wait_for("its tooltip", lambda: "1,000.00 USD" in host.tell("ToolTip"), 30)


def tray_icons(desktop: DesktopSession) -> list[str]:
    """The windows that the program put into the panel's tray."""
    tree = desktop.run(["xwininfo", "-root", "-tree"]).stdout.decode().splitlines()
    start = next((number for number, line in enumerate(tree) if '"tint2": ("tint2"' in line), len(tree))
    return [line for line in tree[start + 1 : start + 8] if '"SMM Desktop"' in line]


def test_the_icon_moves_from_one_kind_of_tray_to_the_other(
    keyring_desktop: DesktopSession, profile: Path, tmp_path: Path
):
    panel = keyring_desktop.start_tray()
    keyring_desktop.program(["--profile", str(profile), "--demo"])
    wait_for("the icon in the panel", lambda: tray_icons(keyring_desktop), 30)
    keyring_desktop.stop(panel)
    host = Host(keyring_desktop, tmp_path / "host.txt")
    wait_for("the icon in the host", host.icons, 30)
    host.stop()
    keyring_desktop.start_tray()
    wait_for("the icon in the panel again", lambda: tray_icons(keyring_desktop), 30)


@pytest.mark.parametrize("panel", ["#31363b", "#eff0f1"])
def test_the_icon_is_readable_on_a_panel_of_any_colour(
    keyring_desktop: DesktopSession, profile: Path, tmp_path: Path, panel: str
):
    keyring_desktop.start_tray(panel)
    keyring_desktop.program(["--profile", str(profile), "--demo", "--minimized"])
    wait_for("the icon in the panel", lambda: tray_icons(keyring_desktop), 30)
    picture = tmp_path / "screen.png"

    def seen() -> list[tuple[int, int]]:
        keyring_desktop.picture(picture)
        foot = QImage(str(picture)).copy(0, 800 - 32, 1280, 32)
        ground = foot.pixelColor(640, 16)
        assert ground.name() == panel
        places = [(x, y) for x in range(1000, 1280) for y in range(32)]
        return [place for place in places if contrast(foot.pixelColor(*place), ground) >= 3]

    wait_for("an icon that stands out", lambda: len(seen()) > 0.14 * 22 * 22, 20)
    wide, high = ({place[axis] for place in seen()} for axis in (0, 1))
    assert 14 <= max(wide) - min(wide) <= 30
    assert 14 <= max(high) - min(high) <= 30


def test_a_status_notifier_host_is_told_of_another_state(
    keyring_desktop: DesktopSession, profile: Path, tmp_path: Path
):
    host = Host(keyring_desktop, tmp_path / "host.txt")
    keyring_desktop.program(["--profile", str(profile), "--demo", "--minimized"])
    wait_for("the icon to register", host.icons, 30)
    wait_for("the balance in the tooltip", lambda: "1,000.00 USD" in host.tell("ToolTip"), 30)
    usual = host.tell("IconPixmap")
    assert "paused" not in host.tell("ToolTip")
    host.choose("Pause following")
    wait_for("the word in the tooltip", lambda: "Following is paused" in host.tell("ToolTip"), 20)
    assert host.tell("IconPixmap") != usual
    host.choose("Pause following")
    wait_for("the usual icon", lambda: host.tell("IconPixmap") == usual, 20)


def test_of_two_starts_at_the_same_moment_one_gives_way(keyring_desktop: DesktopSession, profile: Path):
    both = [keyring_desktop.program(["--profile", str(profile), "--demo"]) for _ in range(2)]
    wait_for("one to leave", lambda: any(each.poll() == 0 for each in both), 30)
    keyring_desktop.read("wait", "Services", "20")
    assert [each.poll() for each in both].count(None) == 1
    third = keyring_desktop.program(["--profile", str(profile), "--page", "refills"])
    assert third.wait(20) == 0
    keyring_desktop.read("wait", "Refillable orders", "20")


def test_without_a_tray_closing_quits_and_a_hidden_start_waits_in_the_task_bar(
    keyring_desktop: DesktopSession, profile: Path
):
    program = keyring_desktop.program(["--profile", str(profile), "--demo", "--minimized"])
    minimized = ["xdotool", "search", "--name", "^SMM Desktop$"]
    wait_for("the window in the task bar", lambda: keyring_desktop.run(minimized, check=False).returncode == 0, 30)
    assert windows(keyring_desktop) == []
    second = keyring_desktop.program(["--profile", str(profile)])
    assert second.wait(20) == 0
    wait_for("the window", lambda: windows(keyring_desktop), 20)
    window = windows(keyring_desktop)[0]
    keyring_desktop.run(["xdotool", "windowactivate", "--sync", window, "key", "--window", window, "ctrl+w"])
    wait_for("the end", lambda: program.poll() == 0, 20)
