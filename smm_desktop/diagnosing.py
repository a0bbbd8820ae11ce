"""What a report of trouble needs to hold, without any secret."""

from __future__ import annotations

import platform
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from smm_desktop import __version__
from smm_desktop.core.redact import hide_known
from smm_desktop.system.log import log_end

if TYPE_CHECKING:
    from smm_desktop.app import Program


def diagnosis(program: Program) -> Callable[[], str]:
    """Versions and what the desktop has, told now; the function returned adds the end of the log, on any thread."""
    lines = (
        f"SMM Desktop {__version__}, Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()}, {QGuiApplication.platformName()}",
        f"tray: {'present' if program.tray.present else 'absent'}",
        f"accounts: {len(program.workspace.accounts) if program.workspace else 'data not open'}",
        "",
    )
    return partial(_with_log, lines, program.paths.logs)


def _with_log(lines: tuple[str, ...], folder: Path) -> str:
    return hide_known("\n".join((*lines, log_end(folder))))
