"""Runs first in the frozen program on Linux: its code is read from the very file that was started.

A package manager puts a newer version in the place of one that runs. Pages that are opened only then would be read from
the wrong file, and PyInstaller's loader ends the program at once where the file is gone.
"""

import os

import pyimod02_importers  # PyInstaller's own, which is there in the frozen program alone

STARTED = "/proc/self/exe"
"""The system keeps the file that a process was started from for as long as it runs, whatever stands in its place."""

if os.path.exists(STARTED):  # noqa: PTH110 - loading pathlib takes longer than the rest of this
    pyimod02_importers.pyz_archive._filename = STARTED
