"""Starting at login: the three ways, each against the real file or a registry that is a dictionary."""

from __future__ import annotations

import configparser
import plistlib
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.core.errors import SmmError
from smm_desktop.core.login import LoginStart
from smm_desktop.system.autostart import (
    Autostart,
    MacAutostart,
    NoAutostart,
    WindowsAutostart,
    XdgAutostart,
    _exec_line,
    _exec_words,
    own_command,
)

COMMAND = ("/opt/my programs/smm-desktop", "--profile", '/home/ann/100% "mine" $HOME\\x')
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"


class DictRegistry:
    def __init__(self) -> None:
        self.values: dict[tuple[str, str], str | bytes] = {}

    def read(self, key: str, name: str) -> str | bytes | None:
        return self.values.get((key, name))

    def write(self, key: str, name: str, text: str) -> None:
        self.values[key, name] = text

    def remove(self, key: str, name: str) -> None:
        self.values.pop((key, name), None)


@pytest.fixture(params=["xdg", "windows", "mac"])
def way(request: pytest.FixtureRequest, tmp_path: Path) -> Autostart:
    ways: dict[str, Autostart] = {
        "xdg": XdgAutostart(COMMAND, tmp_path),
        "windows": WindowsAutostart(COMMAND, DictRegistry()),
        "mac": MacAutostart(COMMAND, tmp_path),
    }
    return ways[request.param]


def test_it_is_switched_on_changed_and_off(way: Autostart):
    assert way.state() == LoginStart(False)
    way.switch(on=True, hidden=True)
    assert way.state() == LoginStart(True, hidden=True)
    way.switch(on=True, hidden=False)
    assert way.state() == LoginStart(True, hidden=False)
    way.switch(on=False, hidden=False)
    way.switch(on=False, hidden=True)
    assert way.state() == LoginStart(False)


def test_a_program_that_is_gone_is_replaced_and_one_that_is_there_is_not(tmp_path: Path):
    there = tmp_path / "here now"
    there.touch()
    XdgAutostart((str(tmp_path / "gone"),), tmp_path).switch(on=True, hidden=False)
    here = XdgAutostart((str(there), "--profile", "x y"), tmp_path)
    assert here.mend()
    assert here._read() == (str(there), "--profile", "x y")
    assert not XdgAutostart(("/other",), tmp_path).mend()
    assert here.state() == LoginStart(True, hidden=False)


@given(st.lists(st.text(st.characters(min_codepoint=32, max_codepoint=0x2FF), min_size=1), min_size=1))
def test_every_command_is_read_back_as_it_was_written(words: list[str]):
    assert _exec_words(_exec_line(words)) == tuple(words)


def test_the_desktop_entry_is_one_that_other_programs_understand(tmp_path: Path):
    way = XdgAutostart(COMMAND, tmp_path)
    way.switch(on=True, hidden=True)
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(way.path)
    line = parser["Desktop Entry"]["Exec"].replace("\\\\", "\\").replace("%%", "%")
    said = subprocess.run(["sh", "-c", f"printf '%s\n' {line}"], capture_output=True, check=True, text=True)
    assert said.stdout.splitlines() == [*COMMAND, "--minimized"]
    if shutil.which("desktop-file-validate"):
        checked = subprocess.run(["desktop-file-validate", str(way.path)], capture_output=True, check=False)
        assert (checked.returncode, checked.stdout) == (0, b"")


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_an_entry_that_the_desktop_switched_off_counts_as_off(tmp_path: Path, line: str):
    way = XdgAutostart(COMMAND, tmp_path)
    way.switch(on=True, hidden=True)
    way.path.write_text(way.path.read_text().replace("X-GNOME-Autostart-enabled=true", line))
    assert not way.state().on


def test_what_the_task_manager_switched_off_counts_as_off_until_it_is_wanted_again():
    registry = DictRegistry()
    way = WindowsAutostart(("C:\\Program Files\\SMM Desktop\\smm-desktop.exe",), registry)
    way.switch(on=True, hidden=True)
    (value,) = registry.values.values()
    assert value == '"C:\\Program Files\\SMM Desktop\\smm-desktop.exe" --minimized'
    registry.values[APPROVED, "SMM Desktop"] = b"\x03\0\0\0" + bytes(8)
    assert not way.state().on
    way.switch(on=True, hidden=True)
    assert way.state().on


def test_the_launch_agent_starts_at_load(tmp_path: Path):
    way = MacAutostart(COMMAND, tmp_path, "-1a2b")
    way.switch(on=True, hidden=True)
    agent = plistlib.loads(way.path.read_bytes())
    assert agent["RunAtLoad"] is True
    assert agent["ProgramArguments"] == [*COMMAND, "--minimized"]
    assert way.path.stem == agent["Label"]


def test_profiles_do_not_stand_in_each_other_s_way(tmp_path: Path):
    one, other = XdgAutostart(("a",), tmp_path), XdgAutostart(("a", "--profile", "b"), tmp_path, "-b")
    one.switch(on=True, hidden=True)
    assert not other.state().on


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path):
    (tmp_path / "autostart").touch()
    with pytest.raises(SmmError, match="at login"):
        XdgAutostart(COMMAND, tmp_path).switch(on=True, hidden=True)
    assert XdgAutostart(COMMAND, tmp_path).state() == LoginStart(False)
    with pytest.raises(SmmError):
        NoAutostart().switch(on=True, hidden=True)


def test_the_command_is_that_of_the_run_at_hand(tmp_path: Path):
    script, python = tmp_path / "smm-desktop", str(tmp_path / "python")
    quiet = tmp_path / "pythonw.exe"
    quiet.touch()

    def command(argv0: str, *, frozen: bool = False, windows: bool = False, **environ: str) -> tuple[str, ...]:
        return own_command(argv0, frozen=frozen, executable=python, environ=environ, windows=windows)

    assert command("/x/smm_desktop/__main__.py") == (python, "-m", "smm_desktop")
    assert command("/x/smm_desktop/__main__.py", windows=True) == (str(quiet), "-m", "smm_desktop")
    assert command("/x", frozen=True) == (python,)
    assert command("/x", frozen=True, APPIMAGE="/home/ann/SMM.AppImage") == ("/home/ann/SMM.AppImage",)
    script.touch()
    assert command(str(script)) == (str(script),)
    script.rename(tmp_path / "smm-desktop.exe")
    assert command(str(script)) == (str(tmp_path / "smm-desktop.exe"),)
