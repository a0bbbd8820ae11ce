"""Releases of the program: what the signed list of them says, and whether it may be followed.

The list (the manifest) is a JSON object; `packaging/sign_manifest.py` makes it. Its signature is checked before
anything in it is read. Even so it is followed only where it is newer than what was seen before, and not run out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import urlsplit

from smm_desktop.core.accounts import is_loopback
from smm_desktop.core.errors import UpdateError
from smm_desktop.core.text import QT_TRANSLATE_NOOP, plain

MOST_MANIFEST = 256 * 1024
MOST_FILE = 600_000_000
"""Bytes."""
_MOST_NOTES = 20_000
_MOST_FILES = 50
_VERSION = re.compile(r"[0-9]{1,5}(\.[0-9]{1,5}){1,3}")
_FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,119}")
_PLATFORM = re.compile(r"[a-z0-9_-]{1,40}")
_SHA256 = re.compile(r"[0-9a-f]{64}")

_STRANGE = QT_TRANSLATE_NOOP(
    "core", "The list of releases is signed, but this version cannot read it ({what}). Look for a release by hand."
)
_EXPIRED = QT_TRANSLATE_NOOP(
    "core",
    "The list of releases ran out on {day}, so it is not followed: somebody may be holding a newer one back. Check the"
    " date of this computer, and try again later.",
)
_REPLAYED = QT_TRANSLATE_NOOP(
    "core", "An older list of releases came than the one seen before, so it is not followed. Try again later."
)
INSECURE = QT_TRANSLATE_NOOP("core", "Releases are fetched over https:// alone, and this address is another: {address}")


@dataclass(frozen=True, slots=True)
class Channel:
    """Where a build learns of releases, and whom it believes.

    `manifest` is the list's address, `keys` are minisign public keys, any one of which may have signed it. `package`
    names the kind of package that a system's own tools installed and update ("deb", "flatpak"); else it is empty.
    """

    manifest: str = ""
    keys: tuple[str, ...] = ()
    package: str = ""
    platform: str = ""
    """Which files of a release are for this build, such as "linux-x86_64"."""

    @property
    def set_up(self) -> bool:
        """True where this build can look for releases."""
        return bool(self.manifest and self.keys)


@dataclass(frozen=True, slots=True)
class ReleaseFile:
    """One file of a release. `size` is in bytes, `sha256` in lower-case hexadecimal digits."""

    platform: str
    name: str
    size: int
    sha256: str
    address: str


@dataclass(frozen=True, slots=True)
class Release:
    """One release. `notes` is plain text. Versions below `minimum` have a fault that should not be lived with."""

    version: str
    day: date
    notes: str
    minimum: str
    files: tuple[ReleaseFile, ...]

    def file_for(self, platform: str) -> ReleaseFile | None:
        """The file for one kind of machine, if there is one."""
        return next((file for file in self.files if file.platform == platform), None)

    def newer_than(self, version: str) -> bool:
        """True where this release comes after `version`."""
        return version_key(self.version) > version_key(version)

    def urgent_for(self, version: str) -> bool:
        """True where `version` should not be used any longer."""
        return self.newer_than(version) and version_key(version) < version_key(self.minimum)


@dataclass(frozen=True, slots=True)
class Manifest:
    """The list of releases: `serial` grows with every one that is signed; it is not followed after `expires`."""

    serial: int
    expires: datetime
    release: Release


def version_key(version: str) -> tuple[int, ...]:
    """Orders versions such as "1.2" and "1.10.3". Raises ValueError for anything else."""
    if not _VERSION.fullmatch(version):
        raise ValueError("no version")
    numbers = [int(part) for part in version.split(".")]
    return tuple(numbers + [0] * (4 - len(numbers)))


def read_manifest(body: bytes) -> Manifest:
    """The list in `body`, whose signature holds. Raises UpdateError where it does not say what it must."""
    try:
        raw = json.loads(body)
        return Manifest(_number(raw["serial"], 2**53), _moment(raw["expires"]), _release(raw))
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError) as trouble:
        raise UpdateError(_STRANGE, what=plain(trouble, 80) or type(trouble).__name__) from None


def fresh(manifest: Manifest, *, now: datetime, seen: int) -> Release:
    """The release to follow. Raises UpdateError for a list that ran out, or is older than serial `seen`."""
    if now >= manifest.expires:
        raise UpdateError(_EXPIRED, day=manifest.expires.date().isoformat())
    if manifest.serial < seen:
        raise UpdateError(_REPLAYED)
    return manifest.release


def check_source(address: str) -> str:
    """The address of a list or file, which is https, or http on this machine. Raises UpdateError."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
        good = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))
        good = good and bool(host) and address.isascii() and address.isprintable() and " " not in address
        good = good and parts.username is None and parts.port != 0
    except ValueError:
        good = False
    if not good:
        raise UpdateError(INSECURE, address=plain(address, 120))
    return address


def _release(raw: Mapping[str, Any]) -> Release:
    if raw["program"] != "smm-desktop":
        raise ValueError("another program")
    files = raw["files"]
    if not isinstance(files, list) or len(files) > _MOST_FILES:
        raise ValueError("files")
    minimum = raw.get("minimum", raw["version"])
    version_key(minimum)
    version_key(raw["version"])
    day = date.fromisoformat(raw["day"])
    return Release(raw["version"], day, _notes(raw["notes"]), minimum, tuple(_file(one) for one in files))


def _file(raw: Mapping[str, Any]) -> ReleaseFile:
    name, platform, sha256 = raw["name"], raw["platform"], raw["sha256"]
    if not (_FILE_NAME.fullmatch(name) and _PLATFORM.fullmatch(platform) and _SHA256.fullmatch(sha256)):
        raise ValueError("a file's name, platform or sum")
    return ReleaseFile(platform, name, _number(raw["size"], MOST_FILE), sha256, check_source(raw["address"]))


def _moment(raw: str) -> datetime:
    moment = datetime.fromisoformat(raw)
    if moment.tzinfo is None:
        raise ValueError("a time without its zone")
    return moment.astimezone(UTC)


def _number(raw: object, most: int) -> int:
    if not isinstance(raw, int) or isinstance(raw, bool) or not 0 < raw <= most:
        raise ValueError("a number")
    return raw


def _notes(raw: str) -> str:
    lines = [plain(line, 500) for line in raw[:_MOST_NOTES].splitlines()]
    return "\n".join(lines).strip()
