"""Where this build learns of releases: the one place in which a maintainer sets it up."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

from smm_desktop.core.releases import Channel

MANIFEST = ""
"""Address of the signed list of releases; its signature stands beside it, with ".minisig" after the name."""
KEYS: tuple[str, ...] = ()
"""Minisign public keys (the line of base64), any one of which may have signed: `packaging/sign_manifest.py new-key`
makes one. While there is none, this build has no release key, and the program says that updates are not set up."""
MARK = "installed-by"
"""A file beside the frozen program: the kind of package that a system's own tools keep up to date."""

_MACHINES = {"amd64": "x86_64", "x64": "x86_64", "aarch64": "arm64"}
_SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}


def built_in() -> Channel:
    """What this build was made with."""
    package = _package()
    return Channel(MANIFEST, KEYS, package, platform_name(package))


def platform_name(package: str = "") -> str:
    """The kind of machine as releases name it, such as "linux-x86_64", "windows-x86_64", "linux-x86_64-deb"."""
    machine = platform.machine().casefold()
    parts = (_SYSTEMS.get(sys.platform, sys.platform), _MACHINES.get(machine, machine), package)
    return "-".join(part for part in parts if part)


def _package() -> str:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is None:
        return ""
    try:
        return (Path(frozen) / MARK).read_text("ascii").strip()[:20]
    except (OSError, ValueError):
        return ""
