from __future__ import annotations

from pathlib import Path

from smm_desktop.system.paths import Paths


def test_a_portable_profile_lies_below_one_folder(tmp_path: Path) -> None:
    paths = Paths.portable(tmp_path)
    assert paths.data == tmp_path
    assert paths.logs.parent == paths.backups.parent == tmp_path
    assert not paths.logs.exists()


def test_the_usual_places_are_the_persons_own(tmp_path: Path, monkeypatch) -> None:
    for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    paths = Paths.default()
    assert tmp_path in paths.data.parents
    assert tmp_path in paths.logs.parents
    assert paths.backups.parent == paths.data
    assert paths.data.is_absolute()
