"""Checks a frozen folder on Linux: how large it is and of what, and that no file in it misses a library.

    python packaging/check_folder.py FOLDER

Status 1 where it is too large, a library is missing, or one is left to the system that need not be everywhere.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import frozen_files

MOST_BYTES = 130_000_000
_GIVEN = re.compile(r"^(ld-linux|linux-vdso|lib(c|m|dl|rt|pthread|resolv|util|GL|EGL|wayland-(client|cursor)))\b")
"""Parts of the C library and of graphics drivers; the two of Wayland are loaded only where Wayland runs."""


def sizes(folder: Path) -> list[tuple[int, str]]:
    """Size and name of every file in `folder`, the largest first."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    return sorted(((path.stat().st_size, path.relative_to(folder).as_posix()) for path in files), reverse=True)


def left_to_system(folder: Path) -> set[str]:
    """The file names of libraries that files in `folder` are linked with and that are not in it."""
    here = {path.name for path in folder.rglob("*")}
    wanted = {name for path in elf_files(folder) for name in frozen_files.linked_with(path)}
    return wanted - here


def elf_files(folder: Path) -> list[Path]:
    """The programs and libraries in `folder`."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    return sorted(path for path in files if _begins(path, b"\x7fELF"))


def _begins(path: Path, mark: bytes) -> bool:
    with path.open("rb") as stream:
        return stream.read(len(mark)) == mark


def missing(folder: Path) -> list[str]:
    """What the system's loader cannot find on this machine, as lines "file: library"."""
    loader = shutil.which("ldd") or "ldd"
    lines = []
    for path in elf_files(folder):
        told = subprocess.run(  # noqa: S603 - ours
            [loader, str(path)],
            capture_output=True,
            text=True,
            check=False,
            env={"LD_LIBRARY_PATH": str(folder / "_internal"), "PATH": "/usr/bin:/bin"},
        )
        lines += [f"{path.name}: {line.split()[0]}" for line in told.stdout.splitlines() if "not found" in line]
    return lines


def main(folder: Path) -> int:
    """Print what was found; the exit status."""
    found = sizes(folder)
    total = sum(size for size, _ in found)
    print(f"{total / 1e6:.1f} MB in {len(found)} files, at most {MOST_BYTES / 1e6:.0f} MB; the largest:")
    for size, name in found[:12]:
        print(f"  {size / 1e6:6.1f} MB  {name}")
    outside = left_to_system(folder)
    unforeseen = sorted(name for name in outside if not (_GIVEN.match(name) or frozen_files.of_the_system("/" + name)))
    print(f"left to the system: {', '.join(sorted(outside))}")
    troubles = [f"missing {line}" for line in missing(folder)]
    troubles += [f"not everywhere: {name}" for name in unforeseen]
    troubles += ["too large"] if total > MOST_BYTES else []
    for trouble in troubles:
        print(f"FAILED  {trouble}")
    return 1 if troubles else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
