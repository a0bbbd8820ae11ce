"""What a frozen program was given to find its own parts, and what programs that it starts must not inherit."""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path

_SEARCHED = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH")
"""Where the system's loader and Qt look. A browser or file manager that looked there too would load our libraries in
place of its own, which are of another age."""
_KEPT_ASIDE = "_ORIG"
_OF_THE_LOADER = "_PYI_"


def leave_to_others(environment: MutableMapping[str, str] = os.environ) -> None:
    """Take our folders out of the environment, before Qt's application is made and any thread runs.

    The loader has read it when the process began; Qt is told of its plug-ins here. Nothing to do from source.
    """
    home = getattr(sys, "_MEIPASS", None)
    if home is None:
        return
    from PySide6.QtCore import QCoreApplication

    for plugins in _within(environment.get("QT_PLUGIN_PATH", ""), home):
        QCoreApplication.addLibraryPath(plugins)
    for name in _SEARCHED:
        ours = set(_within(environment.get(name, ""), home))
        left = [place for place in environment.pop(name, "").split(os.pathsep) if place and place not in ours]
        environment.pop(name + _KEPT_ASIDE, None)  # what it was before: the same places that are left
        if left:
            environment[name] = os.pathsep.join(left)
    for name in [name for name in environment if name.startswith(_OF_THE_LOADER)]:
        del environment[name]


def _within(places: str, home: str) -> list[str]:
    return [place for place in places.split(os.pathsep) if place and Path(place).is_relative_to(home)]
