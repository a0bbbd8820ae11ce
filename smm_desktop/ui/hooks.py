"""What the window asks of the program around it; made by the composition root."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from smm_desktop.core.releases import Channel


@dataclass(frozen=True)
class Hooks:
    """Everything here is callable on the GUI thread, except `connect_practice`, which is run as a job.

    `connect_practice(desk)` starts the practice panel and adds it as an account; `diagnostics()` tells versions and the
    end of the log without secrets; `restore(backup)` puts a `Backup` in place of the data; `autostart()`
    gives what the actions of staying work on; `speak(language)` shows the window in another language;
    `parts` are (name, version, licence) of what the program stands on.
    """

    connect_practice: Callable[[Any], Any]
    quit: Callable[[], None]
    data_folder: Path
    diagnostics: Callable[[], str]
    restore: Callable[[Any], None]
    autostart: Callable[[], Any]
    speak: Callable[[str], None]
    parts: tuple[tuple[str, str, str], ...] = ()
    channel: Channel = field(default_factory=Channel)
    """Where this build learns of releases."""
