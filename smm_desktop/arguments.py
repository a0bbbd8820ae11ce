"""What can be said to the program when it is started, also to one that already runs."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from smm_desktop import __version__

if TYPE_CHECKING:
    from smm_desktop.core.releases import Channel

ON_SCREEN = "-"
PAGES = ("overview", "services", "orders", "refills", "bulk", "attention", "settings")


class Wishes(NamedTuple):
    """How the program is to be started. Without `profile` the person's own; `demo` connects the practice panel."""

    profile: Path | None = None
    demo: bool = False
    minimized: bool = False
    connect: bool = True
    """In a demo: connect the practice panel by itself."""
    page: str | None = None
    """The key of the page to show first."""
    new_order: bool = False
    """Open the order ticket."""
    channel: Channel | None = None
    """Where to learn of releases; for tests. Without, as this build was made."""

    @property
    def lasts(self) -> bool:
        """What is done is kept until the next start; not in a demo without a profile."""
        return not self.demo or self.profile is not None


def usual(words: Sequence[str]) -> Wishes | None:
    """What the usual starts want, told without the parser, which the first paint would wait for; None for others."""
    match list(words):
        case []:
            return Wishes()
        case ["--minimized"]:
            return Wishes(minimized=True)
        case ["--profile", folder] if not folder.startswith("-") and Path(folder).is_dir():
            return Wishes(Path(folder))
    return None


def parser() -> argparse.ArgumentParser:
    """The arguments, with their help."""
    made = argparse.ArgumentParser(
        prog="smm-desktop",
        description="Desktop client for panels that speak the panel API v2. Keys are kept in the system keyring and are"
        " never arguments.",
        epilog="Exit status: 0 if all went well; 1 if a check of the self-test or a step of the tour failed, or"
        " where there is no screen; 2 for options that cannot be.",
    )
    made.add_argument("--version", action="version", version=f"SMM Desktop {__version__}")
    made.add_argument("--profile", type=Path, metavar="DIR", help="keep all data in DIR instead of the usual folder")
    made.add_argument(
        "--minimized",
        action="store_true",
        help="start without opening the window; a program that already runs is left as it is",
    )
    made.add_argument("--page", choices=PAGES, help="show this page, also in a program that already runs")
    made.add_argument(
        "--new-order", action="store_true", help="open the order ticket, also in a program that already runs"
    )
    made.add_argument(
        "--demo", action="store_true", help="use the practice panel; without --profile nothing is kept afterwards"
    )
    made.add_argument(
        "--tour",
        type=Path,
        metavar="DIR",
        help="do the whole main job by itself on the practice panel, with pictures and a report in DIR; --demo goes"
        " without saying",
    )
    made.add_argument(
        "--self-test",
        nargs="?",
        const=ON_SCREEN,
        metavar="FILE",
        help="check that this build has all it needs on this machine, print a table (also into FILE), and end",
    )
    return made


def checked(made: argparse.ArgumentParser, options: argparse.Namespace) -> argparse.Namespace:
    """The options, once the folders that they name are there; ends the program with a word where they cannot be."""
    for name in ("profile", "tour"):
        folder = getattr(options, name)
        try:
            if folder is not None:
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as trouble:
            made.error(f"--{name}: {folder} cannot be used as a folder: {trouble.strerror}")
    return options


def understood(words: Sequence[str]) -> argparse.Namespace:
    """Arguments that another start handed over; what is not understood counts as nothing said."""
    made = parser()
    made.exit_on_error = False
    try:
        return made.parse_known_args(list(words))[0]
    except (argparse.ArgumentError, SystemExit):
        return made.parse_args([])
