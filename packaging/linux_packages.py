"""Makes the Linux packages of a frozen folder: a .tar.xz with its own installer, a .deb, and a manifest with which
flatpak-builder makes a Flatpak of the .tar.xz beside it; then checks them.

    python packaging/linux_packages.py FOLDER TARGET

Two runs over the same folder and commit make the same bytes: every time is SOURCE_DATE_EPOCH.
"""

from __future__ import annotations

import gzip
import hashlib
import lzma
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

import check_folder  # noqa: E402 - after the path to it
import icons  # noqa: E402

from smm_desktop import __version__  # noqa: E402
from smm_desktop.system import channel  # noqa: E402

NAME = "smm-desktop"
APP_ID = "io.github.smm_desktop.SmmDesktop"
PRESET = 6
"""How hard xz works: 9 saves another 2 % and takes twice as long."""
DEB_PRESET = 9
"""dpkg knows no filter for machine code, so it has to work harder."""
MOST_DOWNLOAD = 40_000_000
MAINTAINER = os.environ.get("PACKAGE_MAINTAINER") or "SMM Desktop project <packages@smm-desktop.invalid>"
RENAMED = {"libglib2.0-0": "libglib2.0-0t64 | libglib2.0-0"}
"""Packages that have another name in newer releases of Debian and Ubuntu."""
_GLIBC = re.compile(r"GLIBC_(\d+)\.(\d+)")

DESCRIPTION = """Place and follow orders on panels that speak the panel API v2
 A desktop program for people who order from "panel API v2" providers: browse
 thousands of services, place paid orders one by one or in bulk, follow them,
 ask for refills and cancellations, keep an eye on the balance from the system
 tray, and keep and export the order history.
 .
 Every order is written to disk before the first byte is sent, so none is paid
 twice and none is lost. API keys are kept in the keyring of the system."""


def moment() -> datetime:
    """The time that everything in the packages bears."""
    return datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "315532800")), UTC)


def filled(name: str) -> str:
    """One of the texts in packaging/linux with version and date put in."""
    text = (HERE / "linux" / name).read_text("utf-8")
    fillings = {"@VERSION@": __version__, "@DATE@": moment().strftime("%Y-%m-%d"), "@YEAR@": moment().strftime("%Y")}
    for gap, filling in fillings.items():
        text = text.replace(gap, filling)
    return text


def write_share(share: Path) -> None:
    """Desktop entry, metainfo, man page and icons, as they stand below /usr/share."""
    _put(share / "applications" / f"{NAME}.desktop", filled(f"{NAME}.desktop").encode())
    _put(share / "metainfo" / f"{APP_ID}.metainfo.xml", filled(f"{APP_ID}.metainfo.xml").encode())
    _put(share / "man" / "man1" / f"{NAME}.1.gz", _gzipped(filled(f"{NAME}.1")))
    icons.write_hicolor(share / "icons" / "hicolor")


def make_tarball(frozen: Path, target: Path, preset: int = PRESET) -> Path:
    """`smm-desktop-VERSION-linux-MACHINE.tar.xz` in `target`; a test packs with less work."""
    root = f"{NAME}-{__version__}-linux-{os.uname().machine}"
    path = target / f"{root}.tar.xz"
    with tempfile.TemporaryDirectory() as temporary:
        staged = Path(temporary) / root
        shutil.copytree(frozen, staged / NAME, symlinks=True)
        write_share(staged / "share")
        for script in ("install.sh", "uninstall.sh"):
            _put(staged / script, filled(script).encode())
        _tidy(staged)
        with (
            lzma.open(path, "wb", filters=_filters(preset)) as packed,
            tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as tar,
        ):
            for one in [staged, *sorted(staged.rglob("*"))]:
                tar.add(one, one.relative_to(staged.parent).as_posix(), recursive=False, filter=_anonymous)
    return path


def _filters(preset: int) -> list[dict[str, int]]:
    """How xz packs: knowing the jumps in this machine's code saves 5 %."""
    code = [{"id": lzma.FILTER_X86}] if os.uname().machine == "x86_64" else []
    return [*code, {"id": lzma.FILTER_LZMA2, "preset": preset}]


def make_flatpak_manifest(tarball: Path, target: Path) -> Path:
    """The manifest for flatpak-builder, which takes the tarball from the same folder."""
    with tarball.open("rb") as stream:
        summed = hashlib.file_digest(stream, "sha256").hexdigest()
    text = (HERE / "linux" / f"{APP_ID}.json").read_text("utf-8")
    path = target / f"{APP_ID}.json"
    _put(path, text.replace("@TARBALL@", tarball.name).replace("@SHA256@", summed).encode())
    return path


def _anonymous(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = int(moment().timestamp())
    return entry


def make_deb(frozen: Path, target: Path, preset: int = DEB_PRESET) -> Path:
    """`smm-desktop_VERSION_ARCHITECTURE.deb` in `target`; a test packs with less work. Needs dpkg."""
    architecture = _ask("dpkg", "--print-architecture")
    path = target / f"{NAME}_{__version__}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as temporary:
        staged = Path(temporary) / "package"
        shutil.copytree(frozen, staged / "usr/lib" / NAME, symlinks=True)
        _put(staged / "usr/lib" / NAME / "_internal" / channel.MARK, b"deb\n")
        write_share(staged / "usr/share")
        _write_doc(staged / "usr/share")
        (staged / "usr/bin").mkdir()
        (staged / "usr/bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
        _put(staged / "DEBIAN" / "control", control(frozen, architecture).encode())
        _tidy(staged)
        _ask("dpkg-deb", "--root-owner-group", "-Zxz", f"-z{preset}", "--build", str(staged), str(path))
    return path


def _write_doc(share: Path) -> None:
    changes = f"{NAME} ({__version__}) unstable; urgency=medium\n\n  * Version {__version__}.\n\n"
    changes += f" -- {MAINTAINER}  {format_datetime(moment())}\n"
    _put(share / "doc" / NAME / "changelog.gz", _gzipped(changes))
    _put(share / "doc" / NAME / "copyright", filled("copyright").encode())
    _put(share / "lintian" / "overrides" / NAME, filled("lintian-overrides").encode())


def control(frozen: Path, architecture: str) -> str:
    """The package's control file."""
    size = sum(size for size, _ in check_folder.sizes(frozen)) // 1024
    fields = {
        "Package": NAME,
        "Version": __version__,
        "Section": "net",
        "Priority": "optional",
        "Architecture": architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size),
        "Depends": ", ".join(depends(frozen)),
        "Recommends": "gnome-keyring | kwalletmanager | keepassxc",
        "Description": DESCRIPTION,
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def depends(frozen: Path) -> list[str]:
    """The Debian packages that hold what the folder leaves to the system, and the C library's version."""
    versions = {version for path in check_folder.elf_files(frozen) for version in _glibc(path)}
    newest = ".".join(map(str, max(versions)))
    packages = {package for name in check_folder.left_to_system(frozen) if (package := _package_of(name))}
    named = [RENAMED.get(name, name) for name in packages - {"libc6"}]
    return [f"libc6 (>= {newest})", *sorted([*named, "ca-certificates"])]


def _glibc(path: Path) -> Iterable[tuple[int, int]]:
    told = _ask("objdump", "-T", str(path), fails=True)
    return {(int(major), int(minor)) for major, minor in _GLIBC.findall(told)}


def _package_of(library: str) -> str:
    told = _ask("dpkg", "-S", f"*/{library}", fails=True)
    owners = sorted({line.partition(":")[0] for line in told.splitlines() if "diversion" not in line})
    return next((owner for owner in owners if not owner.endswith("-dev")), "")


def check(tarball: Path, deb: Path) -> list[str]:
    """What the desktop's and Debian's own checkers say against the packages; nothing where all is well."""
    with tempfile.TemporaryDirectory() as temporary:
        share = Path(temporary)
        write_share(share)
        commands = [
            ["desktop-file-validate", str(share / "applications" / f"{NAME}.desktop")],
            ["appstreamcli", "validate", "--no-net", str(share / "metainfo" / f"{APP_ID}.metainfo.xml")],
            ["lintian", "--allow-root", "--fail-on", "error", "--tag-display-limit", "0", str(deb)],
        ]
        troubles = [trouble for command in commands for trouble in _complaints(command)]
    too_large = [path.name for path in (tarball, deb) if path.stat().st_size > MOST_DOWNLOAD]
    return troubles + [f"{name} is larger than {MOST_DOWNLOAD // 1_000_000} MB" for name in too_large]


def _complaints(command: list[str]) -> list[str]:
    ran = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - ours
    told = (ran.stdout + ran.stderr).strip()
    print(f"{command[0]}: {'passed' if ran.returncode == 0 else 'FAILED'}{'; it says' if told else ''}")
    for line in told.splitlines():
        print(f"  {line}")
    return [] if ran.returncode == 0 else [f"{command[0]} failed"]


def _tidy(folder: Path) -> None:
    """Rights as they should be after installing; what may be started is the program and the scripts alone."""
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            started = path.suffix == ".sh" or (path.name == NAME and (path.parent / "_internal").is_dir())
            path.chmod(0o755 if path.is_dir() or started else 0o644)


def _gzipped(text: str) -> bytes:
    return gzip.compress(text.encode(), 9, mtime=0)


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _ask(*command: str, fails: bool = False) -> str:
    """What a command prints. Raises CalledProcessError where it fails, unless it may."""
    return subprocess.run(command, capture_output=True, text=True, check=not fails).stdout.strip()  # noqa: S603 - ours


def main(frozen: Path, target: Path) -> int:
    """Make both packages, check them, print what came of it; the exit status."""
    tarball = make_tarball(frozen, target)
    deb = make_deb(frozen, target)
    make_flatpak_manifest(tarball, target)
    for path in (tarball, deb):
        print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB")
    troubles = check(tarball, deb)
    for trouble in troubles:
        print(f"FAILED  {trouble}")
    return 1 if troubles else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
