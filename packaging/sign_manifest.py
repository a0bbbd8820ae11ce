"""Makes the list of releases that the program looks at, and signs it; makes the key for that once.

    python packaging/sign_manifest.py new-key FILE
    UPDATE_SIGNING_KEY=… python packaging/sign_manifest.py sign --address https://… --into FOLDER FILE…

`new-key` writes the secret to FILE (keep it off every machine but the one that releases) and prints the public key for
`smm_desktop/system/channel.py`. Both are in minisign's form, so `minisign -V` and `minisign -G -W` work as well.
`sign` takes the secret from the environment alone, and fails where the program would not believe it.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import os
import re
import secrets
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from nacl.signing import SigningKey as Secret

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from smm_desktop import __version__  # noqa: E402 - after the path to it
from smm_desktop.core.releases import read_manifest  # noqa: E402
from smm_desktop.system import channel  # noqa: E402
from smm_desktop.system.signatures import check_signature  # noqa: E402

VARIABLE = "UPDATE_SIGNING_KEY"
LIST_NAME = "updates.json"
VALID_DAYS = 180
"""Within this time a list must be signed anew, with or without a release."""
_KINDS = (
    (r"-linux-(?P<machine>x86_64|arm64|aarch64)\.tar\.xz", "linux-{}"),
    (r"_(?P<machine>amd64|arm64)\.deb", "linux-{}-deb"),
    (r"-windows-(?P<machine>x64|arm64)-setup\.exe", "windows-{}"),
    (r"-macos-(?P<machine>x86_64|arm64)\.dmg", "macos-{}"),
)
_MACHINES = {"amd64": "x86_64", "x64": "x86_64", "aarch64": "arm64"}
_UNLOCKED = b"Ed\0\0B2" + bytes(48)
"""How minisign begins a secret key that no password protects."""


@dataclass(frozen=True)
class SigningKey:
    """A key and its eight-byte name. It does not show itself."""

    name: bytes
    secret: Secret

    @classmethod
    def new(cls) -> SigningKey:
        """A key nobody had before."""
        return cls(secrets.token_bytes(8), Secret.generate())

    @classmethod
    def read(cls, text: str) -> SigningKey:
        """The key in a file of minisign's that no password protects. Raises ValueError."""
        raw = base64.b64decode(text.strip().splitlines()[-1], validate=True)
        key = cls(raw[54:62], Secret(raw[62:94]))
        if len(raw) != 158 or raw[:4] != _UNLOCKED[:4] or raw[94:126] != key.public_bytes():
            raise ValueError("this is no secret key of minisign without a password")
        return key

    @property
    def public(self) -> str:
        """The public key, as it stands in the program."""
        return base64.b64encode(b"Ed" + self.name + self.public_bytes()).decode()

    def written(self) -> str:
        """The secret, as `read` takes it."""
        inner = self.name + bytes(self.secret) + self.public_bytes()
        line = base64.b64encode(_UNLOCKED + inner + _sum_of(inner)).decode()
        return f"untrusted comment: the secret release key of SMM Desktop\n{line}\n"

    def sign(self, content: bytes, comment: str) -> bytes:
        """The signature file of `content`; `comment` is signed as well."""
        signed = self.secret.sign(hashlib.blake2b(content).digest()).signature
        whole = self.secret.sign(signed + comment.encode()).signature
        lines = (
            "untrusted comment: signature of a list of releases",
            base64.b64encode(b"ED" + self.name + signed).decode(),
            f"trusted comment: {comment}",
            base64.b64encode(whole).decode(),
        )
        return ("\n".join(lines) + "\n").encode()

    def public_bytes(self) -> bytes:
        """The public key alone, 32 bytes."""
        return bytes(self.secret.verify_key)


def _sum_of(inner: bytes) -> bytes:
    return hashlib.blake2b(b"Ed" + inner, digest_size=32).digest()


def manifest(
    files: Iterable[Path],
    *,
    address: str,
    version: str,
    notes: str,
    minimum: str,
    now: datetime,
    days: int = VALID_DAYS,
) -> bytes:
    """The list of one release, whose files stand below `address`; its serial is the second of `now`."""
    told = {
        "program": "smm-desktop",
        "serial": int(now.timestamp()),
        "expires": (now + timedelta(days=days)).isoformat(timespec="seconds"),
        "version": version,
        "day": now.date().isoformat(),
        "minimum": minimum,
        "notes": notes,
        "files": [_file(path, address) for path in sorted(files)],
    }
    return (json.dumps(told, indent=1, ensure_ascii=False) + "\n").encode()


def _file(path: Path, address: str) -> dict[str, object]:
    with path.open("rb") as stream:
        summed = hashlib.file_digest(stream, "sha256").hexdigest()
    place = f"{address.rstrip('/')}/{path.name}"
    size = path.stat().st_size
    return {"platform": platform_of(path.name), "name": path.name, "size": size, "sha256": summed, "address": place}


def platform_of(name: str) -> str:
    """For which kind of machine a file is, told by its name. Raises ValueError for a name of no release file."""
    for pattern, form in _KINDS:
        if found := re.search(pattern + "$", name):
            machine = found["machine"]
            return form.format(_MACHINES.get(machine, machine))
    raise ValueError(f"{name} is no file of a release")


def is_release_file(path: Path) -> bool:
    """True for files that the list may name."""
    return any(re.search(pattern + "$", path.name) for pattern, _ in _KINDS)


def notes_of(changes: str, version: str) -> str:
    """What CHANGELOG.md tells of a version. Raises ValueError where it tells nothing."""
    found = re.search(rf"^## \[?{re.escape(version)}\]?.*?\n(.*?)(?=^## |\Z)", changes, re.MULTILINE | re.DOTALL)
    if not found or not found[1].strip():
        raise ValueError(f"CHANGELOG.md does not tell what is new in {version}")
    return found[1].strip()


def write_signed(body: bytes, key: SigningKey, keys: Sequence[str], into: Path) -> Path:
    """Write list and signature. Raises UpdateError where a program with the public `keys` would not believe them."""
    told = read_manifest(body)
    signature = key.sign(body, f"SMM Desktop {told.release.version}, list {told.serial}")
    check_signature(body, signature, keys)
    path = into / LIST_NAME
    path.write_bytes(body)
    path.with_name(f"{LIST_NAME}.minisig").write_bytes(signature)
    return path


def _new_key(path: Path) -> int:
    key = SigningKey.new()
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as stream:
        stream.write(key.written())
    print(f"public key, for KEYS in smm_desktop/system/channel.py: {key.public}")
    return 0


def _sign(options: argparse.Namespace) -> int:
    if not channel.KEYS:
        print("no release key is built into this version, so nobody could check a signature", file=sys.stderr)
        return 1
    key = SigningKey.read(os.environ[VARIABLE])
    notes = notes_of((ROOT / "CHANGELOG.md").read_text("utf-8"), __version__)
    files = [path for path in options.files if is_release_file(path)]
    now = datetime.now(UTC)
    body = manifest(files, address=options.address, version=__version__, notes=notes, minimum=options.minimum, now=now)
    print(write_signed(body, key, channel.KEYS, options.into))
    return 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say; the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    new_key = commands.add_parser("new-key", help="make a key")
    new_key.add_argument("file", type=Path)
    sign = commands.add_parser("sign", help="make a list of releases and sign it")
    sign.add_argument("--address", required=True, help="below which the files stand")
    sign.add_argument("--into", type=Path, required=True)
    sign.add_argument("--minimum", default="0.1", help="versions below have a fault that should not be lived with")
    sign.add_argument("files", type=Path, nargs="+")
    options = parser.parse_args(arguments)
    return _new_key(options.file) if options.command == "new-key" else _sign(options)


if __name__ == "__main__":
    sys.exit(main())
