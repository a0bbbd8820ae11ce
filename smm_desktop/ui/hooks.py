"""What the window asks of the program around it; made by the composition root."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from smm_desktop.core.releases import Channel


class Hooks(NamedTuple):
    """Everything here is callable on the GUI thread, except `connect_practice`, which is run as a job.

    `connect_practice(desk)` starts the practice panel and adds it as an account; `diagnostics()` tells versions and the
    end of the log without secrets; `restore(backup)` puts a `Backup` in place of the data; `autostart()`
    gives what the actions of staying work on; `speak(language)` shows the window in another language;
    `parts()` gives (name, version, licence) of what the program stands on; `channel()` where it learns of releases.
    """

    connect_practice: Callable[[Any], Any]
    quit: Callable[[], None]
    data_folder: Path
    diagnostics: Callable[[], str]
    restore: Callable[[Any], None]
    autostart: Callable[[], Any]
    speak: Callable[[str], None]
    channel: Callable[[], Channel]
    parts: Callable[[], tuple[tuple[str, str, str], ...]] = tuple
