"""Which files the frozen program keeps."""

from __future__ import annotations

import re
from pathlib import Path

import compare_builds
import frozen_files
import pytest

ROOT = Path(__file__).resolve().parents[2]
KEPT = (
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/platforms/libqwayland.so",
    "PySide6/Qt/plugins/platforms/libqoffscreen.so",
    "PySide6/plugins/platforms/qwindows.dll",
    "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
    "PySide6/Qt/plugins/imageformats/libqsvg.so",
    "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
    "PySide6/plugins/iconengines/qsvgicon.dll",
    "PySide6/plugins/styles/qmodernwindowsstyle.dll",
    "PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so",
    "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
    "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
    "PySide6/Qt/lib/libQt6Core.so.6",
    "PySide6/Qt/lib/libQt6Network.so.6",
    "PySide6/Qt6Svg.dll",
    "PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui",
    "PySide6/QtWidgets.abi3.so",
    "resources/icons/smm-desktop.svg",
    "resources/style.qss",
    "resources/translations/smm-desktop_ar.qm",
    "CHANGELOG.md",
    "rapidfuzz/fuzz_cpp.cpython-311-x86_64-linux-gnu.so",
    "rapidfuzz/process_cpp_impl.cp311-win_amd64.pyd",
    "nacl/_sodium.abi3.so",
    "keyring-25.7.0.dist-info/entry_points.txt",
    "keyring-25.7.0.dist-info/METADATA",
    "python3.11/lib-dynload/_codecs_jp.cpython-311-x86_64-linux-gnu.so",
    "certifi/__init__.py",
)
LEFT_OUT = (
    "rapidfuzz/fuzz_cpp_avx2.cpython-311-x86_64-linux-gnu.so",
    "rapidfuzz\\distance\\metrics_cpp_sse2.cp311-win_amd64.pyd",
    "rapidfuzz/distance/metrics_cpp.cpython-311-darwin.so",
    "resources/translations/smm-desktop_ar.ts",
    "PySide6/Qt/lib/libQt6Qml.so.6",
    "PySide6/Qt/lib/libQt6QuickControls2.so.6",
    "PySide6/Qt6VirtualKeyboard.dll",
    "PySide6/Qt/lib/QtQuick.framework/Versions/A/QtQuick",
    "PySide6\\opengl32sw.dll",
    "PySide6/Qt/lib/libQt6OpenGL.so.6",
    "libQt6Pdf.so.6",
    "PySide6/Qt/plugins/platforms/libqeglfs.so",
    "PySide6/Qt/plugins/platforms/libqminimal.so",
    "PySide6/plugins/platforms/qdirect2d.dll",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6/Qt/plugins/imageformats/libqwebp.so",
    "PySide6\\plugins\\imageformats\\qjpeg.dll",
    "PySide6/Qt/plugins/tls/libqopensslbackend.so",
    "PySide6/Qt/plugins/networkinformation/libqglib.so",
    "PySide6/Qt/plugins/xcbglintegrations/libqxcb-glx-integration.so",
    "PySide6/Qt/qml/QtQuick/qmldir",
    "PySide6/lupdate",
    "resources/screenshots/orders-dark.png",
    "certifi/cacert.pem",
    "platformdirs-4.14.7.dist-info/sboms/platformdirs.cdx.json",
    "keyring-25.7.0.dist-info/RECORD",
    "PySide6/QtCore.pyi",
)


@pytest.mark.parametrize("name", KEPT)
def test_what_the_program_needs_is_kept(name: str) -> None:
    assert frozen_files.used(name)


@pytest.mark.parametrize("name", LEFT_OUT)
def test_what_it_does_not_need_is_left_out(name: str) -> None:
    assert not frozen_files.used(name)


def test_nothing_runs_before_the_program_for_parts_it_does_not_have() -> None:
    """PyInstaller's hooks are left out, so no code of ours may start processes from Python or read its own source."""
    assert "pyi_rth_pyside6" not in frozen_files.UNUSED_HOOKS
    sources = [path.read_text("utf-8") for path in (ROOT / "smm_desktop").rglob("*.py")]
    assert len(sources) > 100
    assert not [text for text in sources if re.search(r"multiprocessing|ProcessPool|pkgutil|getsource|__doc__", text)]


def test_of_qts_own_words_only_the_languages_offered_are_kept() -> None:
    names = [f"PySide6/Qt/translations/{name}.qm" for name in ("qtbase_de", "qtbase_pt_BR", "qt_de", "qtbase_fr")]
    assert [name for name in names if frozen_files.used(name, ())] == []
    assert [name for name in names if frozen_files.used(name, ("de", "pt_BR"))] == names[:2]


def test_libraries_are_kept_only_where_something_kept_needs_them() -> None:
    needs = {
        "PySide6/Qt/plugins/platforms/libqxcb.so": ["libQt6Gui.so.6", "libc.so.6"],
        "PySide6/Qt/lib/libQt6Gui.so.6": ["libQt6Core.so.6"],
        "PySide6/Qt/lib/libQt6Core.so.6": ["libQt6Gui.so.6"],
        "libgtk-3.so.0": ["libcairo.so.2"],
        "libcairo.so.2": [],
        "libpython3.11.so.1.0": [],
        "_cffi_backend.cpython-311-x86_64-linux-gnu.so": ["libffi.so.8"],
        "libffi.so.8": [],
    }
    assert set(needs) - frozen_files.reachable(needs) == {"libgtk-3.so.0", "libcairo.so.2"}


@pytest.mark.parametrize(
    ("name", "systems"),
    [
        ("libstdc++.so.6", True),
        ("libX11.so.6", True),
        ("libxcb.so.1", True),
        ("libfontconfig.so.1", True),
        ("libglib-2.0.so.0", True),
        ("libxcb-cursor.so.0", False),
        ("libssl.so.3", False),
        ("libzstd.so.1", False),
        ("PySide6/Qt/lib/libQt6DBus.so.6", False),
        ("libsqlite3.so.0", False),
    ],
)
def test_what_is_left_to_the_system(name: str, systems: bool) -> None:
    assert frozen_files.of_the_system(name) is systems


@pytest.mark.parametrize(
    ("told", "elsewhere"),
    [
        (" 0x1d (RUNPATH)  Library runpath: [/home/someone/python/lib]", True),
        (" 0x1d (RUNPATH)  Library runpath: [$ORIGIN/../lib:/opt/lib]", True),
        (" 0x0f (RPATH)  Library rpath: [/opt/lib]", True),
        (" 0x1d (RUNPATH)  Library runpath: [$ORIGIN/../lib:$ORIGIN]", False),
        (" 0x1d (RUNPATH)  Library runpath: []", False),
        (" 0x01 (NEEDED)  Shared library: [libc.so.6]", False),
    ],
)
def test_libraries_that_look_into_folders_of_the_build_machine_are_found(told: str, elsewhere: bool) -> None:
    assert frozen_files.looks_elsewhere(told) is elsewhere


def test_libraries_that_a_wheel_renamed_inside_are_not_stripped() -> None:
    assert not frozen_files.may_be_stripped(Path("some.libs/libpart-32a4b2a6.so"))
    assert frozen_files.may_be_stripped(Path("rapidfuzz/fuzz_cpp.cpython-311-x86_64-linux-gnu.so"))


def test_two_builds_are_compared_by_name_kind_rights_and_content(tmp_path) -> None:
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "same").write_text("same")
        (folder / "link").symlink_to("same")
        (folder / "rights").write_text("")
    (tmp_path / "one" / "rights").chmod(0o755)
    (tmp_path / "two" / "rights").chmod(0o644)
    (tmp_path / "one" / "text").write_text("1")
    (tmp_path / "two" / "text").write_text("2")
    (tmp_path / "two" / "more").mkdir()
    first, second = (compare_builds.listing(tmp_path / name) for name in ("one", "two"))
    assert compare_builds.differences(first, second) == ["differs: rights", "differs: text", "only in the second: more"]
    assert compare_builds.differences(first, first) == []
