"""Where the program's own files stand: in the source tree, in an installed package, or in the frozen program."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


def resource(*parts: str) -> Path:
    """The path of one of our files, such as `resource("icons", "orders.svg")`."""
    return _root().joinpath(*parts)


def change_log() -> Path:
    """The list of changes: beside the folder of these files, wherever that stands."""
    return _root().parent / "CHANGELOG.md"


@cache
def _root() -> Path:
    package = Path(__file__).resolve().parent.parent
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen) / "resources"] if frozen else []
    places += [package / "resources", package.parent / "resources"]
    return next((place for place in places if place.is_dir()), places[-1])
