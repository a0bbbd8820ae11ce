"""Compares two built folders file by file: names, kinds, rights and contents.

    python packaging/compare_builds.py FIRST SECOND

Status 0 where they are the same but for the exceptions, each of which has its reason below; 1 otherwise.
"""

from __future__ import annotations

import hashlib
import stat
import sys
from collections.abc import Mapping
from pathlib import Path

EXCEPTIONS: Mapping[str, str] = {}
"""Files that may differ, and why. Times of files are not compared: packages set them from the commit."""


def listing(folder: Path) -> dict[str, str]:
    """What stands at each path below `folder`: kind and rights, and where a link points or a file's SHA-256."""
    return {path.relative_to(folder).as_posix(): _told(path) for path in sorted(folder.rglob("*"))}


def _told(path: Path) -> str:
    if path.is_symlink():
        return f"link to {path.readlink()}"
    rights = stat.filemode(path.stat().st_mode)
    return rights if path.is_dir() else f"{rights} {hashlib.sha256(path.read_bytes()).hexdigest()}"


def differences(first: Mapping[str, str], second: Mapping[str, str]) -> list[str]:
    """Lines that say what differs between two listings, without the exceptions."""
    lines = [f"only in the first: {name}" for name in first.keys() - second.keys()]
    lines += [f"only in the second: {name}" for name in second.keys() - first.keys()]
    both = first.keys() & second.keys() - EXCEPTIONS.keys()
    lines += [f"differs: {name}" for name in both if first[name] != second[name]]
    return sorted(lines)


def main(first: Path, second: Path) -> int:
    """Print the differences; the exit status."""
    one, other = listing(first), listing(second)
    found = differences(one, other)
    for line in found:
        print(line)
    print(f"{len(one)} and {len(other)} entries, {len(found)} differences, {len(EXCEPTIONS)} exceptions")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
