"""Where the desktop shows no notices, that is told at once and nothing is raised."""

from __future__ import annotations

from pathlib import Path

import pytest

from smm_desktop.system.notifications import BusNotices


@pytest.mark.parametrize("address", ["unix:path={folder}/nothing", "nonsense", "unix:path={folder}/deaf"])
def test_without_a_bus_no_notice_shows(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, address: str) -> None:
    (tmp_path / "deaf").write_text("")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address.format(folder=tmp_path))
    notices = BusNotices()
    assert notices.show("Title", "Text") == 0
    assert notices.clicked() == ()
    assert notices.socket() == -1
    notices.close()
