"""What the tests of the packages share: the scripts they are made with, the frozen program, a desktop."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path += [str(ROOT / "packaging"), str(ROOT / "tests" / "desktop")]
import session  # noqa: E402 - after the path to it

FROZEN = ROOT / "dist" / "smm-desktop"
_WANTED = bool(os.environ.get("FROZEN_WANTED"))
"""Set on the build machine, which makes the frozen program first: there it has to be, elsewhere it may."""


@pytest.fixture(scope="session")
def frozen() -> Path:
    """The folder that `make frozen` made of this very code."""
    program = FROZEN / "smm-desktop"
    if not _WANTED and not program.is_file():
        pytest.skip("there is no frozen program: make frozen")
    newest = max(path.stat().st_mtime for path in (ROOT / "smm_desktop").rglob("*.py"))
    if not _WANTED and newest > program.stat().st_mtime:
        pytest.skip("the frozen program is older than the code: make frozen")
    return FROZEN


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[session.DesktopSession]:
    """A desktop with tray and keyring."""
    missing = session.missing_tools()
    if missing and not os.environ.get("CI"):
        pytest.skip(f"this machine lacks {', '.join(missing)}; .ci/system-packages test installs them")
    folder = tmp_path / "desktop"
    folder.mkdir()
    with session.DesktopSession(folder) as running:
        yield running
