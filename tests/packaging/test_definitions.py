"""What cannot be built on this machine, read instead: installers, bundle, Flatpak and workflows fit the program."""

from __future__ import annotations

import json
import plistlib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import hashes
import linux_packages
import pytest

from smm_desktop.system import autostart, channel
from smm_desktop.ui.languages import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
APP_ID = linux_packages.APP_ID
INSTALLER = (ROOT / "packaging" / "windows.iss").read_text("utf-8")
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
MADE_BY_THE_BUILD = ("dist\\", "build\\")


def section(name: str) -> dict[str, str]:
    """The lines of a section of the installer as names and values."""
    body = re.search(rf"^\[{name}\]\n(.*?)(?=^\[|\Z)", INSTALLER, re.MULTILINE | re.DOTALL)
    assert body, name
    pairs = (line.partition("=") for line in body[1].splitlines() if line and not line.startswith(";"))
    return {key: value for key, _, value in pairs}


def test_the_windows_installer_names_files_that_are_there() -> None:
    setup = section("Setup")
    named = [setup["LicenseFile"], setup["SetupIconFile"], *re.findall(r'^Source: "([^"]+)"', INSTALLER, re.MULTILINE)]
    assert len(named) == 3
    for name in named:
        assert name.startswith(MADE_BY_THE_BUILD) or (ROOT / name).is_file(), name
    started = set(re.findall(r'Filename: "([^"]+)"', INSTALLER)) | {setup["UninstallDisplayIcon"]}
    assert started == {"{app}\\smm-desktop.exe"}
    assert 'name="smm-desktop"' in (ROOT / "build.spec").read_text("utf-8")


def test_the_windows_installer_needs_no_rights_and_asks_before_data_goes() -> None:
    assert section("Setup")["PrivilegesRequired"] == "lowest"
    assert "MB_DEFBUTTON2) = IDYES then\n    DelTree(Folder" in INSTALLER
    assert "if UninstallSilent or" in INSTALLER
    assert r"'{localappdata}\smm-desktop'" in INSTALLER
    assert f"RunKey, '{autostart._SHOWN}'" in INSTALLER
    assert f"'{autostart._RUN}'" in INSTALLER


def test_the_windows_installer_speaks_the_languages_it_can() -> None:
    spoken = set(re.findall(r'^Name: "([a-z]+)"; MessagesFile', INSTALLER, re.MULTILINE))
    assert {code.partition("_")[0] for code in LANGUAGES} - {"hi"} <= spoken


def test_the_windows_manifest_asks_for_sharp_text_and_no_rights() -> None:
    root = ElementTree.parse(ROOT / "packaging" / "windows" / "smm-desktop.manifest").getroot()  # noqa: S314 - ours
    words = {node.tag.rpartition("}")[2]: (node.text or "").strip() for node in root.iter()}
    assert words["dpiAwareness"] == "PerMonitorV2"
    assert words["longPathAware"] == "true"
    level = root.find(".//{urn:schemas-microsoft-com:asm.v3}requestedExecutionLevel")
    assert level is not None
    assert level.get("level") == "asInvoker"


def test_the_macos_entitlements_open_no_more_than_python_needs() -> None:
    path = ROOT / "packaging" / "macos" / "entitlements.plist"
    assert plistlib.loads(path.read_bytes()) == {"com.apple.security.cs.allow-unsigned-executable-memory": True}
    spec = (ROOT / "build.spec").read_text("utf-8")
    assert f'bundle_identifier="{APP_ID}"' in spec
    assert '"packaging" / "macos" / "entitlements.plist"' in spec
    [least] = re.findall(r'"LSMinimumSystemVersion": "(\d+)\.0"', spec)
    assert all(
        f"macosx_{least}_0" in name for system in ("darwin", "darwin, Intel") for name in hashes.PLATFORMS[system]
    )
    assert '"LSApplicationCategoryType": "public.app-category.business"' in spec


@pytest.fixture
def flatpak(tmp_path: Path) -> dict[str, object]:
    tarball = tmp_path / "smm-desktop-0.1.0-linux-x86_64.tar.xz"
    tarball.write_bytes(b"x")
    path = linux_packages.make_flatpak_manifest(tarball, tmp_path)
    assert path.name == f"{APP_ID}.json"
    assert "@" not in path.read_text("utf-8")
    return json.loads(path.read_text("utf-8"))  # type: ignore[no-any-return]


def test_the_flatpak_manifest_has_what_flatpak_builder_needs(flatpak: dict[str, object]) -> None:
    assert flatpak["id"] == APP_ID
    assert set(flatpak) == {
        *("id", "runtime", "runtime-version", "sdk", "command", "rename-desktop-file", "rename-icon"),
        *("finish-args", "modules"),
    }
    [module] = flatpak["modules"]  # type: ignore[misc]
    assert set(module) == {"name", "buildsystem", "build-options", "build-commands", "sources"}
    [source] = module["sources"]
    assert source["path"] == "smm-desktop-0.1.0-linux-x86_64.tar.xz"
    assert re.fullmatch("[0-9a-f]{64}", source["sha256"])


def test_the_flatpak_may_do_no_more_than_the_program_does(flatpak: dict[str, object]) -> None:
    granted = flatpak["finish-args"]
    assert isinstance(granted, list)
    assert all(re.fullmatch(r"--(share|socket|device|talk-name|filesystem)=[\w.-]+", one) for one in granted)
    places = [one for one in granted if one.startswith("--filesystem=")]
    assert places == ["--filesystem=xdg-download"], "exports go through the portal, releases are saved there"
    assert "--talk-name=org.freedesktop.secrets" in granted


@pytest.mark.skipif(sys.platform != "linux", reason="Flatpaks are made on Linux")
def test_the_commands_of_the_flatpak_find_what_the_tarball_holds(tmp_path: Path, flatpak: dict[str, object]) -> None:
    unpacked, app = tmp_path / "unpacked", tmp_path / "app"
    (unpacked / "smm-desktop" / "_internal").mkdir(parents=True)
    program = unpacked / "smm-desktop" / "smm-desktop"
    program.write_text("#!/bin/sh\necho started\n")
    program.chmod(0o755)
    linux_packages.write_share(unpacked / "share")
    [module] = flatpak["modules"]  # type: ignore[misc]
    for command in module["build-commands"]:
        subprocess.run(["sh", "-euc", re.sub(r"(?<= )/app", str(app), command)], cwd=unpacked, check=True)
    assert subprocess.check_output([app / "bin" / str(flatpak["command"])], text=True) == "started\n"
    assert (app / "lib/smm-desktop/_internal" / channel.MARK).read_text() == "flatpak\n"
    assert (app / "share/applications" / str(flatpak["rename-desktop-file"])).is_file()
    metainfo = ElementTree.parse(app / "share/metainfo" / f"{APP_ID}.metainfo.xml")  # noqa: S314 - ours
    assert metainfo.findtext("launchable") == f"{APP_ID}.desktop"


def lines(text: str, pattern: str) -> Iterator[str]:
    return (found[1] for found in re.finditer(pattern, text, re.MULTILINE))


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_name_actions_by_commit_and_scripts_that_are_there(path: Path) -> None:
    text = path.read_text("utf-8")
    uses = list(lines(text, r"uses: (.*)$"))
    assert uses
    assert all(re.fullmatch(r"[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", one) for one in uses), uses
    assert "pull_request_target" not in text
    for script in lines(text, r"((?:tests/)?(?:packaging|\.ci)/[\w./-]+)"):
        assert (ROOT / script).exists(), script
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    for target in lines(text, r"(?:make|\"\$MAKE\") PYTHON=python (?:HASHES=1 )?([a-z]+)"):
        assert target in targets


def test_releases_install_only_what_has_its_sum_and_hide_secrets() -> None:
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")
    builds = list(lines(text, r"(make PYTHON=python .*build)$"))
    assert builds
    assert all("HASHES=1" in one for one in builds)
    assert all("--require-hashes" in one for one in lines(text, r"(pip install.*-r .*)$"))
    for command in re.findall(r"run: (.*?)\n(?=      - |\n|\Z)", text, re.DOTALL):
        assert "secrets." not in command, "secrets reach commands through the environment alone"


def test_workflows_have_no_finding() -> None:
    zizmor = shutil.which("zizmor", path=str(Path(sys.executable).parent)) or shutil.which("zizmor")
    assert zizmor, "make setup installs it"
    ran = subprocess.run(
        [zizmor, "--offline", "--persona=auditor", str(ROOT / ".github")], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout
