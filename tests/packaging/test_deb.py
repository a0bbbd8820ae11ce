"""The .deb, where `make packages` made one: installed, started from its entry in a real desktop, removed."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import session

from smm_desktop import __version__
from smm_desktop.selftest import CHECKS

ROOT = Path(__file__).resolve().parents[2]
DEB = next(ROOT.glob(f"dist/smm-desktop_{__version__}_*.deb"), None)
ENTRY = "/usr/share/applications/smm-desktop.desktop"
pytestmark = [
    pytest.mark.desktop,
    pytest.mark.slow,
    pytest.mark.timeout(240),
    pytest.mark.skipif(DEB is None, reason="no .deb was made: make packages"),
    pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="installing needs root"),
]


def installed() -> str:
    """What dpkg says of the package."""
    ask = ["dpkg-query", "-W", "-f", "${db:Status-Status}", "smm-desktop"]
    return subprocess.run(ask, capture_output=True, text=True, check=False).stdout or "not-installed"


@pytest.fixture
def package() -> Iterator[list[str]]:
    """Installs the package; gives the paths it holds, and removes it afterwards."""
    if installed() != "not-installed":
        pytest.skip("SMM Desktop is installed on this machine already")
    subprocess.run(["dpkg", "--install", str(DEB)], check=True, capture_output=True)
    try:
        yield subprocess.check_output(["dpkg", "-L", "smm-desktop"], text=True).split()
    finally:
        subprocess.run(["dpkg", "--purge", "smm-desktop"], check=True, capture_output=True)


def test_installed_started_from_its_entry_and_removed(tmp_path: Path, package: list[str]) -> None:
    missing = session.missing_tools()
    if missing and not os.environ.get("CI"):
        pytest.skip(f"this machine lacks {', '.join(missing)}; .ci/system-packages test installs them")
    folder = tmp_path / "desktop"
    folder.mkdir()
    with session.DesktopSession(folder) as desktop:
        tested = desktop.run(["smm-desktop", "--self-test"], check=False, seconds=60).stdout.decode()
        assert f"all {len(CHECKS)} checks passed" in tested
        assert "platform xcb" in tested
        assert "SecretService" in tested or "libsecret" in tested

        quiet = subprocess.DEVNULL  # the program inherits what gio has, and outlives it
        subprocess.run(["gio", "launch", ENTRY], env=desktop.env, check=True, stdout=quiet, stderr=quiet)
        search = ["xdotool", "search", "--onlyvisible", "--name", "^SMM Desktop$"]
        session.wait_for("the window", lambda: desktop.run(search, check=False).stdout, 40)
        window = desktop.run(search).stdout.decode().split()[0]
        pid = int(desktop.run(["xdotool", "getwindowpid", window]).stdout)
        assert Path(f"/proc/{pid}/exe").resolve() == Path("/usr/lib/smm-desktop/smm-desktop")
        os.kill(pid, signal.SIGTERM)
        session.wait_for("the program to end", lambda: not Path(f"/proc/{pid}/exe").exists())

    subprocess.run(["dpkg", "--purge", "smm-desktop"], check=True, capture_output=True)
    assert [path for path in package if "smm-desktop" in path and Path(path).exists()] == []
    assert shutil.which("smm-desktop", path="/usr/bin") is None
