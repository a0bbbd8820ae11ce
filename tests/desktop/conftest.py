"""Desktop tests bring their own desktop; on the build machine they must run, elsewhere they say what is missing."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import session


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[session.DesktopSession]:
    """A desktop with tray and keyring."""
    with _start(tmp_path, keyring=True, tray=True) as running:
        yield running


@pytest.fixture
def keyring_desktop(tmp_path: Path) -> Iterator[session.DesktopSession]:
    """A desktop with a keyring, and no tray yet."""
    with _start(tmp_path, keyring=True, tray=False) as running:
        yield running


@pytest.fixture
def bare_desktop(tmp_path: Path) -> Iterator[session.DesktopSession]:
    """A desktop without tray and keyring."""
    with _start(tmp_path, keyring=False, tray=False) as running:
        yield running


def _start(tmp_path: Path, *, keyring: bool, tray: bool) -> session.DesktopSession:
    missing = session.missing_tools()
    if missing and not os.environ.get("CI"):
        pytest.skip(f"this machine lacks {', '.join(missing)}; .ci/system-packages test installs them")
    assert not missing, f".ci/system-packages did not install {missing}"
    folder = tmp_path / "desktop"
    folder.mkdir()
    return session.DesktopSession(folder, keyring=keyring, tray=tray)
