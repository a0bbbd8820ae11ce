"""What the window asks of the program around it; made by the composition root."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Hooks:
    """Everything here is callable on the GUI thread, except `connect_practice`, which is run as a job.

    `connect_practice(desk)` starts the practice panel and adds it as an account; `diagnostics()` tells versions and the
    end of the log without secrets; `restore(backup)` puts a `Backup` in place of the data; `parts` are
    (name, version, licence) of what the program stands on. `speak(language)` puts the window into another language.
    """

    connect_practice: Callable[[Any], Any]
    quit: Callable[[], None]
    data_folder: Path
    diagnostics: Callable[[], str]
    restore: Callable[[Any], None]
    speak: Callable[[str], None]
    parts: tuple[tuple[str, str, str], ...] = ()
