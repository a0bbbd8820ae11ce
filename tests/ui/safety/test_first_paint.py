"""What the first paint does not wait for: Qt's whole namespace, styles, the data, the network."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from smm_desktop.arguments import Wishes, parser, usual

PAINT = """
import enum, os, sys
create, made = enum.EnumType._create_, set()
def noted(cls, name, names, **rest):
    made.add(name)
    return create(cls, name, names, **rest)
enum.EnumType._create_ = noted
from smm_desktop.__main__ import main
from smm_desktop.ui.main_window import MainWindow
def painted(window):
    late = ("sqlite3", "httpx", "keyring", "rapidfuzz", "decimal", "smm_desktop.store", "smm_desktop.api")
    print(sorted(made & {"AlignmentFlag", "Key", "StandardPixmap"}), [name for name in late if name in sys.modules])
    sys.stdout.flush()
    os._exit(0)
MainWindow._tell_painted = painted
main(["--profile", sys.argv[1]])
"""


def test_the_usual_starts_are_understood_as_the_parser_does(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    folder = str(tmp_path)
    for words in ([], ["--minimized"], ["--profile", folder]):
        options = parser().parse_args(words)
        assert usual(words) == Wishes(options.profile, options.demo, options.minimized)
    others = (
        ["--demo"],
        ["--profile"],
        ["--profile", "--demo"],
        ["--profile", f"{folder}/file"],
        ["--profile", "none"],
    )
    assert [usual(words) for words in others] == [None] * len(others)


def test_the_first_paint_makes_and_loads_little(tmp_path: Path) -> None:
    command = [sys.executable, "-c", PAINT, str(tmp_path / "profile")]
    told = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert told.stdout.strip() == "[] []", told.stderr
