"""The parts that the program stands on, with versions and licences: what Help → About lists.

The frozen program brings the list that its build made. Elsewhere it is gathered from what is installed.
"""

from __future__ import annotations

import platform
import re
import sqlite3
import ssl
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import NamedTuple

LIST_FILE = "parts.tsv"
TEXTS_FILE = "licences.txt"
_OURS = "smm-desktop"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_MOST_LICENCE = 80
"""Characters: what is longer is the licence's text rather than its name."""


class Part(NamedTuple):
    """One part. `licence` is an SPDX expression where the part tells one."""

    name: str
    version: str
    licence: str


def parts(qt: str) -> tuple[Part, ...]:
    """Every part, the largest first. `qt` is Qt's version. Reads many small files: work for a thread."""
    gathered = _of_the_build() or sorted(installed(_OURS), key=lambda part: part.name.casefold())
    ground = {part.name.casefold(): part for part in _ground(qt)}
    return (*ground.values(), *(part for part in gathered if part.name.casefold() not in ground))


def texts() -> Path | None:
    """The file of all licences' texts; None where the program was not built."""
    path = _inside() / TEXTS_FILE
    return path if path.is_file() else None


def installed(root: str) -> Iterator[Part]:
    """What a distribution needs, and what that needs in turn, as far as it is installed; the root is left out."""
    waiting, seen = [root], set()
    while waiting:
        name = _canonical(waiting.pop())
        if name in seen:
            continue
        seen.add(name)
        try:
            dist = distribution(name)
        except PackageNotFoundError:  # what only another system or an older Python needs
            continue
        waiting += _needs(dist)
        if name != _canonical(root):
            yield Part(dist.metadata["Name"], dist.version, licence_of(dist))


def licence_of(dist: Distribution) -> str:
    """The licence that a distribution tells, by its name; empty where it tells none."""
    told = dist.metadata
    licence = str(next(iter(told.get_all("License-Expression") or told.get_all("License") or ()), ""))
    if licence and len(licence) <= _MOST_LICENCE:
        return licence
    classified = [line for line in told.get_all("Classifier") or () if line.startswith("License ::")]
    return ", ".join(line.rpartition(" :: ")[2] for line in classified) or licence.partition("\n")[0]


def listed(rows: Iterable[Part]) -> str:
    """The file that a build puts into the frozen program."""
    return "".join("\t".join(" ".join(cell.split()) for cell in row) + "\n" for row in rows)


def _of_the_build() -> list[Part]:
    path = _inside() / LIST_FILE
    lines = path.read_text("utf-8").splitlines() if path.is_file() else []
    return [Part(*cells) for line in lines if len(cells := line.split("\t")) == len(Part._fields)]


def _inside() -> Path:
    """The frozen program's folder; elsewhere one that holds none of its files."""
    return Path(getattr(sys, "_MEIPASS", Path(__file__).parent))


def _ground(qt: str) -> tuple[Part, ...]:
    return (
        Part("Python", platform.python_version(), "PSF-2.0"),
        Part("Qt", qt, "LGPL-3.0-only"),
        Part("SQLite", sqlite3.sqlite_version, "Public domain"),
        Part("OpenSSL", ssl.OPENSSL_VERSION.partition(" ")[2].partition(" ")[0], "Apache-2.0"),
    )


def _needs(dist: Distribution) -> list[str]:
    wanted = (line for line in dist.requires or () if "extra ==" not in line)
    return [found[0] for line in wanted if (found := _NAME.match(line))]


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).casefold()
