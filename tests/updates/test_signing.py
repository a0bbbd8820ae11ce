"""The maintainer's side: keys, lists and signatures, in minisign's form."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
import sign_manifest
from release_place import NOW, Releases

from smm_desktop import __version__
from smm_desktop.core.errors import UpdateError
from smm_desktop.core.releases import read_manifest, version_key
from smm_desktop.system import channel
from smm_desktop.system.signatures import check_signature


def test_a_key_is_written_for_its_owner_alone_and_read_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "release.key"
    assert sign_manifest.main(["new-key", str(path)]) == 0
    assert path.stat().st_mode & 0o077 == 0
    key = sign_manifest.SigningKey.read(path.read_text())
    assert key.public in capsys.readouterr().out
    check_signature(b"content", key.sign(b"content", "a comment"), [key.public])
    with pytest.raises(FileExistsError):
        sign_manifest.main(["new-key", str(path)])


def test_a_damaged_secret_is_refused() -> None:
    text = sign_manifest.SigningKey.new().written()
    line = text.splitlines()[1]
    with pytest.raises(ValueError, match="secret key"):
        sign_manifest.SigningKey.read(line[:120] + ("A" if line[120] != "A" else "B") + line[121:])


def test_minisign_believes_our_signatures_where_it_is_installed(tmp_path: Path) -> None:
    minisign = shutil.which("minisign")
    if minisign is None:
        pytest.skip("minisign is not installed")
    key, path = sign_manifest.SigningKey.new(), tmp_path / "updates.json"
    path.write_bytes(b"{}")
    path.with_name("updates.json.minisig").write_bytes(key.sign(b"{}", "a comment"))
    subprocess.run([minisign, "-V", "-P", key.public, "-m", str(path)], check=True, capture_output=True)
    made = tmp_path / "their.key"
    subprocess.run(
        [minisign, "-G", "-W", "-f", "-s", made, "-p", tmp_path / "their.pub"], check=True, capture_output=True
    )
    theirs = sign_manifest.SigningKey.read(made.read_text())
    subprocess.run([minisign, "-S", "-s", made, "-m", path], check=True, capture_output=True)
    check_signature(b"{}", path.with_name("updates.json.minisig").read_bytes(), [theirs.public])


def test_a_list_the_program_would_not_believe_is_not_written(releases: Releases, tmp_path: Path) -> None:
    with pytest.raises(UpdateError):
        sign_manifest.write_signed(releases.body(), releases.key, [sign_manifest.SigningKey.new().public], tmp_path)
    assert not (tmp_path / "updates.json").exists()
    path = sign_manifest.write_signed(releases.body(), releases.key, [releases.key.public], tmp_path)
    assert read_manifest(path.read_bytes()).serial == int(NOW.timestamp())


def test_signing_needs_a_key_that_is_built_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / f"smm-desktop-{__version__}-linux-x86_64.tar.xz"
    file.write_bytes(b"x")
    arguments = ["sign", "--address", "https://releases.example/", "--into", str(tmp_path), str(file)]
    monkeypatch.setattr(channel, "KEYS", ())
    assert sign_manifest.main(arguments) == 1
    assert "no release key" in capsys.readouterr().err
    key = sign_manifest.SigningKey.new()
    monkeypatch.setattr(channel, "KEYS", (key.public,))
    monkeypatch.setenv(sign_manifest.VARIABLE, key.written())
    monkeypatch.setattr(sign_manifest, "notes_of", lambda *_: "new")
    assert sign_manifest.main([*arguments, str(tmp_path / "SHA256SUMS")]) == 0
    told = json.loads((tmp_path / "updates.json").read_bytes())
    assert [one["address"] for one in told["files"]] == [f"https://releases.example/{file.name}"]
    check_signature(
        (tmp_path / "updates.json").read_bytes(), (tmp_path / "updates.json.minisig").read_bytes(), channel.KEYS
    )


@pytest.mark.parametrize(
    ("name", "platform"),
    [
        ("smm-desktop-0.1.0-linux-x86_64.tar.xz", "linux-x86_64"),
        ("smm-desktop-0.1.0-linux-aarch64.tar.xz", "linux-arm64"),
        ("smm-desktop_0.1.0_amd64.deb", "linux-x86_64-deb"),
        ("smm-desktop-0.1.0-windows-x64-setup.exe", "windows-x86_64"),
        ("smm-desktop-0.1.0-macos-arm64.dmg", "macos-arm64"),
        ("smm-desktop-0.1.0-macos-x86_64.dmg", "macos-x86_64"),
    ],
)
def test_files_of_a_release_are_known_by_their_names(name: str, platform: str) -> None:
    assert sign_manifest.platform_of(name) == platform


def test_the_names_of_machines_are_those_of_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    for system, machine, package, name in (
        ("linux", "x86_64", "", "linux-x86_64"),
        ("linux", "x86_64", "deb", "linux-x86_64-deb"),
        ("linux", "aarch64", "", "linux-arm64"),
        ("win32", "AMD64", "", "windows-x86_64"),
        ("darwin", "arm64", "", "macos-arm64"),
    ):
        monkeypatch.setattr(channel.sys, "platform", system)
        monkeypatch.setattr(channel.platform, "machine", lambda machine=machine: machine)
        assert channel.platform_name(package) == name


def test_what_is_new_is_taken_from_the_list_of_changes() -> None:
    changes = "# Changes\n\n## Unreleased\n\nSoon.\n\n## 0.2.0\n\n- one\n- two\n\n## 0.1.0\n\nfirst\n"
    assert sign_manifest.notes_of(changes, "0.2.0") == "- one\n- two"
    assert sign_manifest.notes_of(changes, "0.1.0") == "first"
    with pytest.raises(ValueError, match=r"0\.3"):
        sign_manifest.notes_of(changes, "0.3.0")


def test_versions_are_ordered_by_their_numbers() -> None:
    assert version_key("0.10") > version_key("0.9.9") > version_key("0.9") == version_key("0.9.0")
    for wrong in ("1", "1.x", "1.2.3.4.5", "-1.0", "1.0rc1", "١.٢", ""):
        with pytest.raises(ValueError, match="no version"):
            version_key(wrong)


def test_only_public_keys_stand_in_the_program() -> None:
    content = b"content"
    for key in channel.KEYS:
        with pytest.raises(UpdateError):
            check_signature(content, sign_manifest.SigningKey.new().sign(content, ""), [key])
