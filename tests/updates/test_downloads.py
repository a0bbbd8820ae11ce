"""A release's file: kept only where it is the one that was signed, never opened, and nothing is left otherwise."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from release_place import Place, Releases

from smm_desktop.actions import updates
from smm_desktop.actions.desk import Desk
from smm_desktop.core.errors import StoreError, UpdateError
from smm_desktop.core.progress import Silent
from smm_desktop.core.releases import ReleaseFile


@pytest.fixture
def file(desk: Desk, releases: Releases) -> ReleaseFile:
    releases.publish()
    found = updates.look(desk, releases.channel)
    assert found.file is not None
    return found.file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Downloads"


def fetched(desk: Desk, file: ReleaseFile, folder: Path) -> Path | None:
    return updates.download(desk, file, folder, progress=Silent())


def test_the_signed_file_is_kept_under_its_name_and_is_not_fetched_twice(
    desk: Desk, releases: Releases, place: Place, file: ReleaseFile, folder: Path
) -> None:
    path = fetched(desk, file, folder)
    assert path == folder / releases.file.name
    assert path.read_bytes() == releases.file.read_bytes()
    assert not path.stat().st_mode & 0o111, "nothing that came may be started"
    asked = len(place.asked)
    assert fetched(desk, file, folder) == path
    assert len(place.asked) == asked
    assert list(folder.iterdir()) == [path]


def test_another_file_of_that_name_is_left_alone(desk: Desk, file: ReleaseFile, folder: Path) -> None:
    folder.mkdir()
    (folder / file.name).write_text("mine")
    path = fetched(desk, file, folder)
    assert path == folder / "smm-desktop-9.0.0-linux-x86_64 (2).tar.xz"
    assert (folder / file.name).read_text() == "mine"


@pytest.mark.parametrize("change", [lambda body: b"X" + body[1:], lambda body: body[:-1], lambda body: body + b"X"])
def test_a_changed_file_is_not_kept(
    desk: Desk, releases: Releases, place: Place, file: ReleaseFile, folder: Path, change
) -> None:
    place.bodies["/" + file.name] = change(releases.file.read_bytes())
    with pytest.raises(UpdateError):
        fetched(desk, file, folder)
    assert list(folder.iterdir()) == []


def test_a_file_cut_off_on_its_way_is_not_kept(desk: Desk, place: Place, file: ReleaseFile, folder: Path) -> None:
    place.cut.add("/" + file.name)
    with pytest.raises(UpdateError, match="cannot be reached"):
        fetched(desk, file, folder)
    assert list(folder.iterdir()) == []


def test_a_few_redirects_to_a_file_are_followed_but_not_to_an_open_line(
    desk: Desk, place: Place, file: ReleaseFile, folder: Path
) -> None:
    place.turns["/turn"] = "/turn2"
    place.turns["/turn2"] = file.address
    assert fetched(desk, replace(file, address=f"{place.address}/turn"), folder) == folder / file.name
    (folder / file.name).unlink()
    place.turns["/turn2"] = "/turn"
    with pytest.raises(UpdateError, match="points elsewhere"):
        fetched(desk, replace(file, address=f"{place.address}/turn"), folder)
    place.turns["/turn2"] = "http://releases.example/file"
    with pytest.raises(UpdateError, match="https:// alone"):
        fetched(desk, replace(file, address=f"{place.address}/turn"), folder)
    assert list(folder.iterdir()) == []


class GivenUp(Silent):
    cancelled = True


def test_giving_up_leaves_nothing(desk: Desk, file: ReleaseFile, folder: Path) -> None:
    assert updates.download(desk, file, folder, progress=GivenUp()) is None
    assert list(folder.iterdir()) == []


def test_a_folder_that_cannot_be_is_told(desk: Desk, file: ReleaseFile, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="Nothing was kept"):
        fetched(desk, file, tmp_path / "file" / "below")
