"""What the window asks of the program around it; made by the composition root."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from smm_desktop.core.releases import Channel


class About(NamedTuple):
    """What the program stands on: (name, version, licence) of each part, and the file of all texts, if any."""

    parts: tuple[tuple[str, str, str], ...]
    texts: Path | None


class Hooks(NamedTuple):
    """Everything here is callable on the GUI thread, except `connect_practice`, which is run as a job.

    `connect_practice(desk)` starts the practice panel and adds it as an account; `restore(backup)` puts a `Backup` in
    place of the data; `autostart()` gives what the actions of staying work on; `speak(language)` shows the window in
    another language; `channel()` tells where it learns of releases.

    `look_up(reading, done)` runs one of these three on a thread and calls `done` with what it gives: `diagnostics()`
    makes the reading that tells versions and the end of the log without secrets; `about` tells the parts that the
    program stands on, and the file of their licences; `changes` is the text of CHANGELOG.md.
    """

    connect_practice: Callable[[Any], Any]
    quit: Callable[[], None]
    data_folder: Path
    diagnostics: Callable[[], Callable[[], str]]
    restore: Callable[[Any], None]
    autostart: Callable[[], Any]
    speak: Callable[[str], None]
    channel: Callable[[], Channel]
    look_up: Callable[[Callable[[], Any], Callable[[Any], None]], None]
    about: Callable[[], About]
    changes: Callable[[], str]
