"""The Linux packages: what goes into them, and the installer of the tarball."""

from __future__ import annotations

import json
import os
import re
import shutil
import struct
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import icons
import licences
import linux_packages
import pytest
import sbom
import translations
import windows_version
from cyclonedx.model.bom import Bom
from PySide6.QtGui import QImage

from smm_desktop import __version__
from smm_desktop.arguments import parser
from smm_desktop.system.autostart import XdgAutostart
from smm_desktop.ui import languages

LINUX = Path(linux_packages.HERE) / "linux"
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="these packages are made on Linux")


def tool(name: str) -> str:
    found = shutil.which(name)
    if found is None and not os.environ.get("CI"):
        pytest.skip(f"{name} is missing; .ci/system-packages test installs it")
    assert found, f".ci/system-packages did not install {name}"
    return found


def entry(text: str) -> ConfigParser:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys are case sensitive here
    parser.read_string(text)
    return parser


@pytest.fixture
def share(tmp_path: Path) -> Path:
    linux_packages.write_share(tmp_path / "share")
    return tmp_path / "share"


def test_the_desktop_entry_is_valid_and_fits_the_program(share: Path) -> None:
    path = share / "applications" / "smm-desktop.desktop"
    told = subprocess.run([tool("desktop-file-validate"), str(path)], capture_output=True, text=True, check=False)
    assert (told.returncode, told.stdout) == (0, "")
    desktop = entry(path.read_text())["Desktop Entry"]
    assert desktop["StartupWMClass"] == desktop["Icon"] == "smm-desktop"
    known = {option for action in parser()._actions for option in action.option_strings}
    used = re.findall(r"(--[a-z-]+)", path.read_text())
    assert used
    assert set(used) <= known


@pytest.mark.parametrize("language", [code for code in languages.LANGUAGES if code != "en"])
def test_the_menu_speaks_every_language_of_the_program(share: Path, language: str) -> None:
    desktop = entry((share / "applications" / "smm-desktop.desktop").read_text("utf-8"))
    for name in ("GenericName", "Comment", "Keywords"):
        assert desktop["Desktop Entry"][f"{name}[{language}]"] != desktop["Desktop Entry"][name]
    words = translations.read(language)[translations.Source("FirstStartPage", "Try the practice panel")].forms[0]
    assert desktop["Desktop Action practice"][f"Name[{language}]"] == words, "as the program itself says it"
    root = ElementTree.parse(share / "metainfo" / f"{linux_packages.APP_ID}.metainfo.xml").getroot()  # noqa: S314 - ours
    told = {node.get("{http://www.w3.org/XML/1998/namespace}lang"): node.text for node in root.findall("summary")}
    assert told[language.replace("_", "-")] == desktop["Desktop Entry"][f"Comment[{language}]"]


def test_the_metainfo_is_valid_and_bears_this_version(share: Path) -> None:
    path = share / "metainfo" / f"{linux_packages.APP_ID}.metainfo.xml"
    told = subprocess.run(
        [tool("appstreamcli"), "validate", "--no-net", str(path)], capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stdout
    root = ElementTree.parse(path).getroot()  # noqa: S314 - ours
    release = root.find("releases/release")
    assert release is not None
    assert release.get("version") == __version__
    assert root.findtext("launchable") == "smm-desktop.desktop"


def test_the_man_page_names_every_option() -> None:
    page = linux_packages.filled("smm-desktop.1").replace("\\-", "-")
    options = {option for action in parser()._actions for option in action.option_strings if option.startswith("--")}
    assert [option for option in sorted(options) if option not in page] == []
    assert "@" not in page


def test_icons_are_drawn_in_every_size(share: Path) -> None:
    for size in icons.HICOLOR_SIZES:
        picture = QImage(str(share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "smm-desktop.png"))
        assert (picture.width(), picture.height()) == (size, size)
        assert picture.pixelColor(size // 2, size // 2).alpha() == 255
        assert picture.pixelColor(0, 0).alpha() == 0
    assert (share / "icons/hicolor/scalable/apps/smm-desktop.svg").is_file()


def test_the_icons_of_windows_and_macos_hold_whole_pictures(tmp_path: Path) -> None:
    ico = icons.write_ico(tmp_path / "icon.ico").read_bytes()
    (count,) = struct.unpack_from("<H", ico, 4)
    assert count == len(icons.ICO_SIZES)
    for number, size in enumerate(icons.ICO_SIZES):
        length, place = struct.unpack_from("<II", ico, 6 + 16 * number + 8)
        assert QImage.fromData(ico[place : place + length], "PNG").width() == size  # type: ignore[call-overload]
    icns = icons.write_icns(tmp_path / "icon.icns").read_bytes()
    assert struct.unpack(">I", icns[4:8])[0] == len(icns)
    assert icns.count(b"\x89PNG") == len(icons.ICNS_KINDS)


def test_the_windows_version_has_four_numbers() -> None:
    assert "filevers=(1, 2, 3, 0)" in windows_version.resource("1.2.3")
    assert "filevers=(2, 0, 1, 0)" in windows_version.resource("2.0.1rc")
    assert '"ProductVersion", "1.2.3"' in windows_version.resource("1.2.3")


def test_every_python_part_tells_its_licence_and_brings_its_text() -> None:
    names = ["httpx", "httpcore", "keyring", "platformdirs", "truststore", "xlsxwriter", "PySide6", "smm_desktop"]
    names += ["rapidfuzz", "nacl"]
    parts = licences.parts_of([f"{name}.part" for name in names], [])
    by_name = {part.name.casefold(): part for part in parts}
    wanted = {"python", "httpx", "pyside6_essentials", "pyinstaller", "rapidfuzz", "pynacl"}
    assert wanted <= by_name.keys()
    assert "smm-desktop" not in by_name
    text = licences.written(parts)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Frank Denis" in text  # what the wheel of PyNaCl brings along


def test_a_part_that_is_not_pinned_is_not_frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(licences.hashes, "pinned", lambda _text: {"pyinstaller": "0.1"})
    with pytest.raises(ValueError, match=r"not as constraints\.txt has it: httpx, pyinstaller"):
        licences.parts_of(["httpx.part"], [])


def test_the_bill_of_materials_names_every_part_once_and_does_not_change_by_itself() -> None:
    parts = [
        licences.Part("Python", "3.11.7", "PSF-2.0"),
        licences.Part("PySide6_Essentials", "6.11", "LGPL", kind="pypi"),
        licences.Part("libssl3", "3.0.1-1~deb12u2", "Apache-2.0", kind="deb/debian"),
    ]
    told = sbom.bill("1.2.3", parts)
    assert told == sbom.bill("1.2.3", parts)
    assert [one["purl"] for one in told["components"]] == [
        "pkg:generic/Python@3.11.7",
        "pkg:pypi/pyside6-essentials@6.11",
        "pkg:deb/debian/libssl3@3.0.1-1~deb12u2",
    ]
    assert told["serialNumber"] != sbom.bill("1.2.4", parts)["serialNumber"]
    read = Bom.from_json(json.loads(json.dumps(told)))  # type: ignore[attr-defined]  # made by a decorator
    assert read.validate()
    assert {str(one.purl) for one in read.components} == {one["purl"] for one in told["components"]}


# The installer of the tarball, with a program that only prints.


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """What people get by unpacking; the program is a script."""
    root = tmp_path / "unpacked"
    linux_packages.write_share(root / "share")
    for script in ("install.sh", "uninstall.sh"):
        shutil.copy(LINUX / script, root / script)
    program = root / "smm-desktop" / "smm-desktop"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\necho first $*\n")
    program.chmod(0o755)
    return root


def run(script: Path, *arguments: str, home: Path) -> str:
    home.mkdir(exist_ok=True)
    env = {"PATH": "/usr/bin:/bin", "HOME": str(home)}
    return subprocess.run([str(script), *arguments], env=env, check=True, capture_output=True, text=True).stdout


def test_installing_for_oneself_and_removing_leaves_only_ones_data(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "a home"
    data = home / ".local/share/smm-desktop/desk.sqlite3"
    data.parent.mkdir(parents=True)
    data.write_text("orders")
    told = run(unpacked / "install.sh", "--user", home=home)
    assert str(home / ".local/bin/smm-desktop") in told
    assert subprocess.check_output([home / ".local/bin/smm-desktop", "x"], text=True) == "first x\n"
    path = home / ".local/share/applications/smm-desktop.desktop"
    subprocess.run([tool("desktop-file-validate"), str(path)], check=True)
    installed = entry(path.read_text())
    assert installed["Desktop Entry"]["Exec"] == f'"{home}/.local/opt/smm-desktop/smm-desktop"'
    assert installed["Desktop Entry"]["TryExec"] == f"{home}/.local/opt/smm-desktop/smm-desktop"
    assert installed["Desktop Action practice"]["Exec"].endswith('smm-desktop" --demo')

    at_login = XdgAutostart([f"{home}/.local/opt/smm-desktop/smm-desktop"], home / ".config")
    at_login.switch(on=True, hidden=True)
    run(home / ".local/opt/smm-desktop/uninstall.sh", home=home)
    assert not at_login.path.exists()
    assert [path for path in home.rglob("*") if not path.is_dir()] == [data]
    assert not (home / ".local/opt").exists()
    assert not (home / ".local/share/applications").exists()
    assert not (home / ".local/share/icons").exists()


def test_removing_leaves_what_other_programs_put_beside(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    others = [home / ".local/share" / name for name in ("applications/other.desktop", "icons/hicolor/48x48/apps/o.png")]
    for path in others:
        path.parent.mkdir(parents=True)
        path.write_text("[Desktop Entry]\nType=Application\nName=Other\nExec=other\n")
    run(unpacked / "install.sh", "--user", home=home)
    run(home / ".local/opt/smm-desktop/uninstall.sh", home=home)
    lists = {"mimeinfo.cache", "icon-theme.cache"}
    assert {path for path in home.rglob("*") if not path.is_dir() and path.name not in lists} == set(others)


def test_a_newer_version_takes_the_place_of_the_old(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    (unpacked / "share/icons/hicolor/old.png").write_text("")
    run(unpacked / "install.sh", "--user", home=home)
    assert (home / ".local/share/icons/hicolor/old.png").is_file()
    (unpacked / "share/icons/hicolor/old.png").unlink()
    (unpacked / "smm-desktop/smm-desktop").write_text("#!/bin/sh\necho second\n")
    run(unpacked / "install.sh", "--user", home=home)
    assert subprocess.check_output([home / ".local/bin/smm-desktop"], text=True) == "second\n"
    assert not (home / ".local/share/icons/hicolor/old.png").exists()


def test_the_installer_explains_itself_and_changes_nothing_without_being_told(unpacked: Path, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    told = subprocess.run(
        [str(unpacked / "install.sh")], capture_output=True, text=True, check=False, env={"PATH": "/usr/bin:/bin"}
    )
    assert told.returncode == 2
    assert "--user" in told.stderr
    assert sorted(tmp_path.rglob("*")) == before
