"""What programs inherit that the frozen program starts: a browser for a link, a file manager for a folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from smm_desktop.surroundings import leave_to_others


def environment(home: Path, *before: str) -> dict[str, str]:
    """As PyInstaller's loader and its hook for Qt leave it."""
    own = {
        "LD_LIBRARY_PATH": os.pathsep.join([str(home), *before]),
        "QT_PLUGIN_PATH": str(home / "plugins"),
        "QML2_IMPORT_PATH": str(home / "qml"),
        "_PYI_ARCHIVE_FILE": str(home.parent / "smm-desktop"),
        "HOME": "/home/someone",
    }
    return own | ({"LD_LIBRARY_PATH_ORIG": os.pathsep.join(before)} if before else {})


@pytest.mark.parametrize("before", [(), ("/opt/drivers/lib", "/opt/more")])
def test_others_get_the_environment_that_the_program_was_started_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: tuple[str, ...]
) -> None:
    home = tmp_path / "_internal"
    (home / "plugins").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(home), raising=False)
    given = environment(home, *before)
    leave_to_others(given)
    try:
        expected = {"HOME": "/home/someone"} | ({"LD_LIBRARY_PATH": os.pathsep.join(before)} if before else {})
        assert given == expected
        assert str(home / "plugins") in QCoreApplication.libraryPaths(), "Qt still finds its plug-ins"
    finally:
        QCoreApplication.removeLibraryPath(str(home / "plugins"))


def test_from_source_nothing_changes(tmp_path: Path) -> None:
    given = environment(tmp_path)
    before = dict(given)
    leave_to_others(given)
    assert given == before
