"""What is loaded on a working thread at the start has nothing of Qt: that belongs to the window's thread."""

from __future__ import annotations

import subprocess
import sys

LOADED = """
import sys
from importlib import import_module
from smm_desktop.opening import _LOADED_AHEAD
for name in _LOADED_AHEAD:
    import_module(name)
print([name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))])
"""


def test_nothing_of_qt_is_loaded_on_a_working_thread() -> None:
    told = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
