"""The main job as a screen reader does it: by accessible names alone, with a real keyring and a real tray."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from session import DesktopSession, wait_for

from smm_desktop.practice import PracticePanel

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(240)]
KEY = "canary-key-5f3a9c"


@pytest.fixture
def panel() -> Iterator[PracticePanel]:
    with PracticePanel(key=KEY, speed=200) as running:
        yield running


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


def says(desktop: DesktopSession, name: str, words: str) -> None:
    wait_for(f"“{words}” in “{name}”", lambda: words in desktop.read("text", name))


def connect(desktop: DesktopSession, panel: PracticePanel) -> None:
    desktop.read("wait", "Connect a panel", "30")
    desktop.read("press", "Connect a panel")
    desktop.read("type", "Panel address", panel.url)
    desktop.read("type", "API key", KEY)
    desktop.read("type", "Account name", "Mine")
    desktop.read("press", "Test connection")
    says(desktop, "Account message", "1,000.00 USD")
    assert panel.ledger.entries == ()
    desktop.read("press", "Save account")


def order(desktop: DesktopSession, service: str, link: str, quantity: str) -> None:
    desktop.read("press", "New order")
    desktop.read("type", "Service", service)
    desktop.read("wait", "Link")
    desktop.read("type", "Link", link)
    desktop.read("type", "Quantity", quantity)
    says(desktop, "Estimated cost", "USD")
    desktop.read("press", "Place order")
    says(desktop, "Order message", "is placed")


def rows(desktop: DesktopSession, table: str) -> list[str]:
    return desktop.read("rows", table).splitlines()


def test_connect_search_order_follow_refill_export(
    desktop: DesktopSession, panel: PracticePanel, profile: Path, tmp_path: Path
) -> None:
    program = desktop.program(["--profile", str(profile)])
    connect(desktop, panel)
    says(desktop, "Balance", "1,000.00 USD")

    desktop.read("press", "Services")
    desktop.read("type", "Search services", "drops refills")
    wait_for("one service", lambda: len(rows(desktop, "Services")) == 1)
    assert "ID: 4" in rows(desktop, "Services")[0]

    order(desktop, "4", "https://social.example/p/1", "100")
    (entry,) = panel.ledger.entries
    assert (entry.service, entry.link, entry.fields["quantity"]) == ("4", "https://social.example/p/1", "100")

    desktop.read("press", "Orders")
    panel.advance(100_000)
    desktop.read("press", "Refresh")
    wait_for("the order to complete", lambda: "State: Completed" in rows(desktop, "Orders")[0])

    desktop.read("select", "Orders", "0")
    desktop.read("press", "Refill")
    wait_for("the refill in the ledger", lambda: len(panel.ledger.refills) == 1)
    desktop.read("press", "Refills")
    wait_for("the refill to show", lambda: entry.order in rows(desktop, "Refills")[0])

    export(desktop, tmp_path / "history.csv")
    assert entry.order in (tmp_path / "history.csv").read_text(encoding="utf-8-sig")
    check_key(desktop, profile, tmp_path, program)


def export(desktop: DesktopSession, path: Path) -> None:
    desktop.read("press", "Orders")
    desktop.read("press", "Export…")
    desktop.read("type", "File", str(path))
    desktop.read("press", "Export")
    wait_for("the exported file", path.exists)


def check_key(desktop: DesktopSession, profile: Path, folder: Path, program: subprocess.Popen[bytes]) -> None:
    """The key is in the keyring; in no file, argument or word of the program."""
    held = desktop.run(["secret-tool", "search", "--all", "service", "SMM Desktop"])
    assert KEY in held.stdout.decode()
    for place in (profile, folder):
        holding = [path for path in place.rglob("*") if path.is_file() and holds_key(path)]
        assert [path for path in holding if "keyrings" not in path.parts] == []
    assert KEY not in Path(f"/proc/{program.pid}/cmdline").read_text()
    assert KEY not in Path(f"/proc/{program.pid}/environ").read_text()
    desktop.stop(program, 20)
    assert KEY.encode() not in desktop.told(program)


def holds_key(path: Path) -> bool:
    return KEY.encode() in path.read_bytes()


def tray_icons(desktop: DesktopSession) -> list[str]:
    """The windows that the program put into the tray's panel."""
    tree = desktop.run(["xwininfo", "-root", "-tree"]).stdout.decode().splitlines()
    start = next((number for number, line in enumerate(tree) if '"tint2": ("tint2"' in line), len(tree))
    return [line for line in tree[start + 1 : start + 8] if '"SMM Desktop"' in line]


def test_the_icon_is_in_the_tray_and_comes_back(desktop: DesktopSession, profile: Path) -> None:
    desktop.program(["--profile", str(profile), "--demo"])
    wait_for("the icon in the tray", lambda: tray_icons(desktop), 30)
    desktop.run(["pkill", "-x", "tint2"])
    desktop.start_tray()
    wait_for("the icon to come back", lambda: tray_icons(desktop), 30)


def test_without_a_keyring_the_key_can_be_kept_for_this_run(
    bare_desktop: DesktopSession, panel: PracticePanel, profile: Path
) -> None:
    bare_desktop.program(["--profile", str(profile)])
    connect(bare_desktop, panel)
    says(bare_desktop, "Account message", "no keyring")
    bare_desktop.read("press", "Keep the key for this run only")
    bare_desktop.read("press", "Save account")
    says(bare_desktop, "Balance", "1,000.00 USD")
    wait_for("the profile", (profile / "desk.sqlite3").exists)
    assert [path for path in profile.rglob("*") if path.is_file() and holds_key(path)] == []
