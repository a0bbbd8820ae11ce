"""Writes packaging/hashes.txt: for every line of constraints.txt the sums of the files that a build may install.

    python packaging/hashes.py

Asks the registry through pip alone, and downloads nothing where it tells the sums. Release builds install from the
file with `--require-hashes` (`make setup HASHES=1`). As it names the wheels for the oldest system we build for, pip
takes these even where the build machine could take newer ones.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CONSTRAINTS = ROOT / "constraints.txt"
HASHES = Path(__file__).resolve().parent / "hashes.txt"
PYTHONS = ("3.11", "3.12", "3.13")
_GLIBC = (35, 34, 31, 28, 27, 26, 24, 17, 12, 5)
PLATFORMS: Mapping[str, Sequence[str]] = {
    "linux": [*(f"manylinux_2_{minor}_x86_64" for minor in _GLIBC), "manylinux2014_x86_64", "linux_x86_64"],
    "win32": ["win_amd64"],
    "darwin": ["macosx_13_0_arm64"],
    "darwin, Intel": ["macosx_13_0_x86_64"],
}
"""What pip is asked for on each system: the newest glibc and macOS that a wheel may ask for."""
MARKERS: Mapping[str, str] = {
    **dict.fromkeys(("cryptography", "jeepney", "secretstorage"), "sys_platform == 'linux'"),
    **dict.fromkeys(("pefile", "pywin32-ctypes"), "sys_platform == 'win32'"),
    "macholib": "sys_platform == 'darwin'",
}
"""Parts that only one system needs, by their names in lower case with dashes."""


def normal(name: str) -> str:
    """A package's name as registries compare it."""
    return re.sub(r"[-_.]+", "-", name).casefold()


def pinned(text: str) -> dict[str, str]:
    """Name and version of every line "name==version", further words left out."""
    lines = [line.partition("#")[0].split() for line in text.splitlines()]
    pairs = [words[0].partition("==") for words in lines if words and "==" in words[0]]
    return {normal(name): version for name, _, version in pairs}


def wanted_on(system: str, pins: Mapping[str, str]) -> list[str]:
    """The requirements that are installed on a system."""
    known = system.partition(",")[0]
    return [f"{name}=={version}" for name, version in pins.items() if known in MARKERS.get(name, known)]


def ask(system: str, python: str, requirements: Iterable[str]) -> dict[str, str]:
    """The sum of the file that pip would install of each requirement, by name."""
    platforms = [word for name in PLATFORMS[system] for word in ("--platform", name)]
    command = [sys.executable, "-m", "pip", "install", "--dry-run", "--ignore-installed", "--no-deps", "--quiet"]
    command += ["--disable-pip-version-check", "--only-binary=:all:", "--target", "unused", "--report", "-"]
    command += ["--python-version", python, *platforms, *requirements]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - ours
    if ran.returncode:
        raise SystemExit(f"{system}, Python {python}: {ran.stderr.strip()[-600:]}")
    found = json.loads(ran.stdout)["install"]
    return {normal(one["metadata"]["name"]): one["download_info"]["archive_info"]["hashes"]["sha256"] for one in found}


def gathered(pins: Mapping[str, str]) -> dict[str, set[str]]:
    """The sums of all files of every package."""
    sums: dict[str, set[str]] = {name: set() for name in pins}
    for system in PLATFORMS:
        for python in PYTHONS:
            for name, found in ask(system, python, wanted_on(system, pins)).items():
                sums[name].add(found)
            print(f"{system}, Python {python}: told")
    return sums


def written(pins: Mapping[str, str], sums: Mapping[str, Iterable[str]]) -> str:
    """The file."""
    lines = ["# Made by packaging/hashes.py from constraints.txt: the sums of the files that a build may install."]
    for name, version in pins.items():
        marker = f" ; {MARKERS[name]}" if name in MARKERS else ""
        lines.append(
            " \\\n    ".join([f"{name}=={version}{marker}", *(f"--hash=sha256:{one}" for one in sorted(sums[name]))])
        )
    return "\n".join(lines) + "\n"


def main() -> int:
    """Write the file; the exit status."""
    pins = pinned(CONSTRAINTS.read_text("utf-8"))
    HASHES.write_text(written(pins, gathered(pins)), "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
