"""`smm-desktop` and `python -m smm_desktop`: reads the arguments, then starts the program."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from smm_desktop import __version__

_ON_SCREEN = "-"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns its exit status."""
    options = _parser().parse_args(arguments)
    if options.self_test is not None:
        from smm_desktop.selftest import self_test

        return self_test(None if options.self_test == _ON_SCREEN else Path(options.self_test))
    from smm_desktop.app import Wishes, run  # Qt is loaded only now: --help and --version need no screen

    return run(Wishes(options.profile, options.demo, options.minimized), tour=options.tour)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="smm-desktop",
        description="Desktop client for panels that speak the panel API v2. Keys are kept in the system keyring and are"
        " never arguments.",
    )
    parser.add_argument("--version", action="version", version=f"SMM Desktop {__version__}")
    parser.add_argument("--profile", type=Path, metavar="DIR", help="keep all data in DIR instead of the usual folder")
    parser.add_argument("--minimized", action="store_true", help="start without opening the window")
    parser.add_argument(
        "--demo", action="store_true", help="use the practice panel; without --profile nothing is kept afterwards"
    )
    parser.add_argument(
        "--tour", type=Path, metavar="DIR", help="do the whole main job by itself, with pictures and a report in DIR"
    )
    parser.add_argument(
        "--self-test",
        nargs="?",
        const=_ON_SCREEN,
        metavar="FILE",
        help="check that this build has all it needs on this machine, print a table (also into FILE), and end",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
