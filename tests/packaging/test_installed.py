"""The packages made of the frozen program, as people get them: installed, started from the menu's entry, removed."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import linux_packages
import pytest
import session

from smm_desktop.selftest import CHECKS
from smm_desktop.system import channel

NOT_SET_UP = "Updates are not set up for this build: it knows no address where releases are told."
QUICK = 0
"""How hard the packages are packed here; what is in them is the same."""
pytestmark = [
    pytest.mark.desktop,
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform != "linux", reason="these packages are for Linux"),
]
needs_root = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="installing needs root")


def started_from(entry: Path, desktop: session.DesktopSession) -> int:
    """Start the program from its desktop entry, as a menu does, and wait for its window; the process behind it."""
    quiet = subprocess.DEVNULL  # the program inherits what gio has, and outlives it
    subprocess.run(["gio", "launch", str(entry)], env=desktop.env, check=True, stdout=quiet, stderr=quiet)
    search = ["xdotool", "search", "--onlyvisible", "--name", "^SMM Desktop$"]
    session.wait_for("the window", lambda: desktop.run(search, check=False).stdout, 40)
    window = desktop.run(search).stdout.decode().split()[0]
    return int(desktop.run(["xdotool", "getwindowpid", window]).stdout)


def end(pid: int) -> None:
    """End the program as a session does."""
    os.kill(pid, signal.SIGTERM)
    session.wait_for("the program to end", lambda: not Path(f"/proc/{pid}/exe").exists())


def file_manager(desktop: session.DesktopSession, folder: Path) -> Path:
    """Puts a program that others start to show a folder into the session; the file it writes its environment to."""
    told, tools = folder / "environment.txt", folder / "bin"
    tools.mkdir()
    (tools / "xdg-open").write_text(f"#!/bin/sh\nenv > {told}.new\nmv {told}.new {told}\n")
    (tools / "xdg-open").chmod(0o755)
    desktop.env["PATH"] = f"{tools}{os.pathsep}{desktop.env['PATH']}"
    return told


def dpkg(*words: str) -> None:
    """Run dpkg, which others may hold up."""
    for _ in range(60):
        done = subprocess.run(["dpkg", *words], capture_output=True, text=True, check=False)
        if "lock" not in done.stderr:
            break
        time.sleep(1)
    assert done.returncode == 0, done.stderr


def purge() -> None:
    dpkg("--purge", linux_packages.NAME)


@pytest.fixture
def package(frozen: Path, tmp_path: Path) -> Iterator[list[Path]]:
    """Makes the .deb and installs it; gives the paths it holds, and removes it afterwards."""
    ask = ["dpkg-query", "-W", "-f", "${db:Status-Status}", linux_packages.NAME]
    if subprocess.run(ask, capture_output=True, text=True, check=False).stdout not in ("", "not-installed"):
        pytest.skip("SMM Desktop is installed on this machine already")
    deb = linux_packages.make_deb(frozen, tmp_path, QUICK)
    try:
        dpkg("--install", str(deb))
        yield [Path(one) for one in subprocess.check_output(["dpkg", "-L", linux_packages.NAME], text=True).split()]
    finally:
        purge()


def toured(desktop: session.DesktopSession, folder: Path) -> dict[str, Any]:
    """The report of the tour that the installed program took."""
    done = desktop.run(["smm-desktop", "--demo", "--tour", str(folder)], check=False, seconds=120)
    report: dict[str, Any] = json.loads((folder / "tour.json").read_text("utf-8"))
    assert (done.returncode, report["trouble"]) == (0, ""), done.stderr.decode()[-2000:]
    return report


@needs_root
def test_the_deb_is_installed_does_the_whole_job_starts_from_its_entry_and_goes(
    tmp_path: Path, package: list[Path], screen: session.DesktopSession
) -> None:
    tested = screen.run(["smm-desktop", "--self-test"], check=False, seconds=60).stdout.decode()
    assert f"all {len(CHECKS)} checks passed" in tested, tested
    assert "platform xcb" in tested
    assert "SecretService" in tested or "libsecret" in tested

    report = toured(screen, tmp_path / "tour")
    if not report["tray"]:  # panels on a fresh screen end by themselves now and then: a second one, a second tour
        screen.start_tray()
        report = toured(screen, tmp_path / "second")
    assert report["tray"] is True, screen.run(["xwininfo", "-root", "-tree"]).stdout.decode()
    assert any("the key is in the system keyring" in step["note"] for step in report["steps"])

    home = Path("/usr/lib") / linux_packages.NAME
    assert (home / "_internal" / channel.MARK).read_text() == "deb\n", "updates are left to the system's tools"
    pid = started_from(Path("/usr/share/applications/smm-desktop.desktop"), screen)
    assert Path(f"/proc/{pid}/exe").resolve() == home / "smm-desktop"
    end(pid)
    purge()
    assert [path for path in package if "smm-desktop" in path.as_posix() and path.exists()] == []
    assert shutil.which("smm-desktop", path="/usr/bin") is None


def test_the_tarball_is_installed_for_oneself_starts_from_its_entry_and_leaves_ones_data_alone(
    frozen: Path, tmp_path: Path, screen: session.DesktopSession
) -> None:
    folder = tmp_path / "unpacked"
    folder.mkdir()
    screen.run(["tar", "-xf", str(linux_packages.make_tarball(frozen, tmp_path, QUICK)), "-C", str(folder)])
    [unpacked] = folder.iterdir()
    before = files_below(screen.home)
    inherited = file_manager(screen, tmp_path)
    screen.run([str(unpacked / "install.sh"), "--user"])
    program = screen.home / ".local/opt/smm-desktop/smm-desktop"
    assert screen.run([str(screen.home / ".local/bin/smm-desktop"), "--version"]).stdout.startswith(b"SMM Desktop ")

    pid = started_from(screen.home / ".local/share/applications/smm-desktop.desktop", screen)
    assert Path(f"/proc/{pid}/exe").resolve() == program
    data = screen.home / ".local/share/smm-desktop"
    session.wait_for("the data", lambda: list(data.glob("*.sqlite3")))
    aside = program.rename(program.with_name("aside"))
    program.write_text("what an update puts there")
    screen.read("press", "Check for updates…")
    screen.read("wait", NOT_SET_UP, "20")
    aside.rename(program)
    screen.read("press", "Close")
    screen.read("press", "Open data folder")
    session.wait_for("the file manager", inherited.is_file)
    assert "HOME=" in inherited.read_text()
    assert str(program.parent) not in inherited.read_text(), "others would load our libraries"
    end(pid)
    screen.run([str(program.with_name("uninstall.sh"))])
    left = {name for name in files_below(screen.home) - before if not name.startswith(".cache/")}
    assert left
    assert {
        name for name in left if not name.startswith((".local/share/smm-desktop/", ".local/state/smm-desktop/"))
    } == set()
    assert not program.parent.parent.exists()


def test_the_frozen_program_draws_on_wayland(frozen: Path, tmp_path: Path) -> None:
    """Nothing but the compositor is there: no X, and no plug-in but the one that the folder brings."""
    weston = shutil.which("weston")
    if weston is None and not os.environ.get("CI"):
        pytest.skip("weston is missing; .ci/system-packages test installs it")
    assert weston, ".ci/system-packages did not install weston"
    place = tmp_path / "run"
    place.mkdir(mode=0o700)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "DISPLAY", "DBUS"))}
    env = {**kept, "XDG_RUNTIME_DIR": str(place), "WAYLAND_DISPLAY": "wayland-test", "XDG_SESSION_TYPE": "wayland"}
    quiet = subprocess.DEVNULL
    command = [weston, "--backend=headless-backend.so", "--socket=wayland-test", "--idle-time=0"]
    compositor = subprocess.Popen(command, env=env, stdout=quiet, stderr=quiet)
    try:
        session.wait_for("the compositor", (place / "wayland-test").exists)
        program = [str(frozen / "smm-desktop"), "--self-test"]
        tested = subprocess.run(program, env=env, capture_output=True, text=True, check=False, timeout=60)
    finally:
        session.DesktopSession.stop(compositor)
    assert tested.returncode == 0, tested.stdout
    assert "on the platform wayland" in tested.stdout


def files_below(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}
