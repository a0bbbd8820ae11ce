"""Asks whether a pinned package has a known vulnerability, with pip-audit; part of `make check`.

    python packaging/audit.py

Once a day, or when constraints.txt changed. Where the database cannot be reached this is said, and nothing fails.
Status 1 where a vulnerability is known that is not among the exceptions.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import hashes

EXCEPTIONS: Mapping[str, str] = {}
"""Vulnerabilities that do not touch us, by their ids, and why."""
_PATIENCE = 60.0
"""Seconds for all answers together."""
STAMP = Path(sys.prefix) / ".audited"


class Unreachable(Exception):
    """The database gave no answer."""


def told_by(requirements: list[str]) -> list[dict[str, Any]]:
    """What the database says of each requirement. Raises Unreachable."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "requirements.txt"
        path.write_text("\n".join(requirements) + "\n", "utf-8")
        command = [sys.executable, "-m", "pip_audit", "-r", str(path), "--no-deps", "--disable-pip", "--format", "json"]
        command += ["--progress-spinner", "off", "--timeout", "5"]
        try:
            ran = subprocess.run(command, capture_output=True, text=True, check=False, timeout=_PATIENCE)  # noqa: S603
            found: list[dict[str, Any]] = json.loads(ran.stdout)["dependencies"]
        except (subprocess.TimeoutExpired, ValueError, KeyError):
            raise Unreachable from None
    if all("skip_reason" in one for one in found):
        raise Unreachable
    return found


def vulnerabilities(found: list[dict[str, Any]]) -> list[str]:
    """Lines on what is known, without the exceptions."""
    return [
        f"{one['name']} {one['version']}: {flaw['id']}, mended in {', '.join(flaw['fix_versions']) or 'no version yet'}"
        for one in found
        for flaw in one.get("vulns", ())
        if not EXCEPTIONS.keys() & {flaw["id"], *flaw.get("aliases", ())}
    ]


def ask_all(pins: Mapping[str, str]) -> list[str]:
    """What is known of all pins; one is asked for first, so that a database that is not there costs little."""
    requirements = [f"{name}=={version}" for name, version in pins.items()]
    told_by(requirements[:1])
    return vulnerabilities(told_by(requirements))


def main(stamp: Path = STAMP) -> int:
    """Print what was found; the exit status."""
    text = hashes.CONSTRAINTS.read_bytes()
    mark = f"{datetime.now(UTC):%Y-%m-%d} {hashlib.sha256(text + Path(__file__).read_bytes()).hexdigest()}"
    if stamp.is_file() and stamp.read_text("utf-8") == mark:
        print("vulnerabilities: asked for today")
        return 0
    pins = hashes.pinned(text.decode())
    try:
        known = ask_all(pins)
    except Unreachable:
        print("vulnerabilities: not checked, the database does not answer here")
    else:
        print("\n".join(known or [f"vulnerabilities: none is known of {len(pins)} packages"]))
        if known:
            return 1
    stamp.write_text(mark, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
