"""What the program says to its options, as a process of its own: without a screen, and without Qt where it can."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from smm_desktop import __version__
from smm_desktop.arguments import PAGES, parser

ROOT = Path(__file__).resolve().parents[2]
NO_SCREEN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def run(*arguments: str, watch: str = "") -> subprocess.CompletedProcess[str]:
    env = {name: value for name, value in os.environ.items() if name not in NO_SCREEN}
    code = f"import sys; from smm_desktop.__main__ import main; sys.argv[0] = 'smm-desktop'\n{watch}sys.exit(main())"
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], env=env, capture_output=True, text=True, check=False, timeout=60
    )


WITHOUT_QT = "import atexit; atexit.register(lambda: print('Qt' if 'PySide6' in sys.modules else 'no Qt'))\n"


def test_help_names_every_option_and_page_and_needs_neither_screen_nor_qt():
    told = run("--help", watch=WITHOUT_QT)
    assert told.returncode == 0
    assert told.stdout.endswith("no Qt\n")
    for action in parser()._actions:
        for option in action.option_strings:
            assert option in told.stdout
        assert action.help
    for page in PAGES:
        assert page in told.stdout
    assert "Exit status" in told.stdout


def test_the_version_is_that_of_the_program():
    told = run("--version", watch=WITHOUT_QT)
    assert (told.returncode, told.stdout) == (0, f"SMM Desktop {__version__}\nno Qt\n")


@pytest.mark.parametrize("arguments", [["--unheard-of"], ["--page", "nowhere"], ["--profile"]])
def test_options_that_cannot_be_are_refused_with_a_word(arguments: list[str]):
    told = run(*arguments)
    assert told.returncode == 2
    assert "usage: smm-desktop" in told.stderr


@pytest.mark.parametrize("option", ["--profile", "--tour"])
def test_a_file_in_the_place_of_a_folder_is_refused_with_a_word(option: str, tmp_path: Path):
    (tmp_path / "file").touch()
    told = run(option, str(tmp_path / "file"))
    assert told.returncode == 2
    assert f"{option}: {tmp_path / 'file'} cannot be used as a folder" in told.stderr
    assert "Traceback" not in told.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="screens of Linux")
def test_without_a_screen_it_says_so(tmp_path: Path):
    told = run("--profile", str(tmp_path / "profile"))
    assert told.returncode == 1
    assert "there is no screen" in told.stderr
    assert "Traceback" not in told.stderr


def test_the_manual_page_tells_of_every_option():
    manual = (ROOT / "packaging" / "linux" / "smm-desktop.1").read_text("utf-8").replace("\\-", "-")
    for action in parser()._actions:
        assert any(option in manual for option in action.option_strings), action.option_strings
