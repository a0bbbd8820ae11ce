"""`smm-desktop` and `python -m smm_desktop`: reads the arguments, then starts the program."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from smm_desktop.arguments import ON_SCREEN, Wishes, checked, parser, usual


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns its exit status."""
    gc.disable()  # what is loaded now stays; the program collects by itself once its window stands
    wanted = usual(sys.argv[1:] if arguments is None else arguments)
    if wanted is not None and _has_screen():
        return _run(wanted)
    made = parser()
    options = checked(made, made.parse_args(arguments))
    if options.self_test is not None:
        gc.enable()
        from smm_desktop.selftest import self_test

        return self_test(None if options.self_test == ON_SCREEN else Path(options.self_test))
    if not _has_screen():
        sys.stderr.write("smm-desktop: there is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set\n")
        return 1
    demo = options.demo or options.tour is not None
    wishes = Wishes(options.profile, demo, options.minimized, page=options.page, new_order=options.new_order)
    return _run(wishes, options.tour)


def _run(wishes: Wishes, tour: Path | None = None) -> int:
    from smm_desktop.ui.early import read_no_sources  # Qt is loaded only now: --help and --version need no screen

    read_no_sources()
    from smm_desktop.starting import run

    return run(wishes, tour=tour)


def _has_screen() -> bool:
    """False on Linux without one: Qt would end the process without a word that helps."""
    shown = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in shown)


if __name__ == "__main__":
    sys.exit(main())
