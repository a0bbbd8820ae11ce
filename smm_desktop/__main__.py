"""`smm-desktop` and `python -m smm_desktop`: reads the arguments, then starts the program."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from smm_desktop.arguments import ON_SCREEN, Wishes, parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns its exit status."""
    gc.disable()  # what is loaded now stays; the program collects by itself once its window stands
    options = parser().parse_args(arguments)
    if options.self_test is not None:
        gc.enable()
        from smm_desktop.selftest import self_test

        return self_test(None if options.self_test == ON_SCREEN else Path(options.self_test))
    from smm_desktop.ui.early import read_no_sources  # Qt is loaded only now: --help and --version need no screen

    read_no_sources()
    from smm_desktop.starting import run

    wishes = Wishes(options.profile, options.demo, options.minimized, page=options.page, new_order=options.new_order)
    return run(wishes, tour=options.tour)


if __name__ == "__main__":
    sys.exit(main())
