"""Looking for a newer release of the program, and fetching its file. Nothing is ever installed or started."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from smm_desktop import __version__
from smm_desktop.actions.desk import Desk
from smm_desktop.api.fetching import fetch, pieces
from smm_desktop.core.errors import UpdateError
from smm_desktop.core.progress import Progress
from smm_desktop.core.releases import (
    MOST_MANIFEST,
    Channel,
    Release,
    ReleaseFile,
    fresh,
    read_manifest,
)
from smm_desktop.core.text import QT_TRANSLATE_NOOP
from smm_desktop.system.downloads import save_checked
from smm_desktop.system.signatures import MOST_SIGNATURE, check_signature

LOOK = "updates_look"
"""True: look once a day. Absent means no: nobody is called whom the person did not ask to be called."""
_SEEN = "updates_seen"
"""The highest serial of a list that was signed; an older one is never followed."""
_TRIED = "updates_tried"
_EVERY = timedelta(days=1)
_LIST_SECONDS = 20.0
_FILE_SECONDS = 1800.0
_FILE_TURNS = 3
"""Redirects to a file: places that keep releases pass on to their stores. What arrives is checked by its sum."""

_NO_ADDRESS = QT_TRANSLATE_NOOP(
    "core", "Updates are not set up for this build: it knows no address where releases are told."
)
_NO_KEY = QT_TRANSLATE_NOOP(
    "core", "Updates are not set up for this build: it has no release key built in, so no release could be checked."
)


@dataclass(frozen=True, slots=True)
class Found:
    """What was found. `release` is None where this version is the newest; `file` where there is none for this machine.

    `urgent`: this version has a fault that should not be lived with.
    """

    release: Release | None = None
    file: ReleaseFile | None = None
    urgent: bool = False


def _check_set_up(channel: Channel) -> None:
    """Raises UpdateError where this build cannot look for releases, and says why."""
    if not channel.manifest:
        raise UpdateError(_NO_ADDRESS)
    if not channel.keys:
        raise UpdateError(_NO_KEY)


def look(desk: Desk, channel: Channel) -> Found:
    """Fetch the signed list and tell whether there is a newer release. Raises UpdateError.

    The signature is checked before the list is read. A list that is older than one seen before, or that ran out, is
    not followed; a release that is not newer than this program is not offered.
    """
    _check_set_up(channel)
    desk.store.settings.put(_TRIED, desk.now().isoformat())
    signature = fetch(channel.manifest + ".minisig", most=MOST_SIGNATURE, seconds=_LIST_SECONDS)
    body = fetch(channel.manifest, most=MOST_MANIFEST, seconds=_LIST_SECONDS)
    check_signature(body, signature, channel.keys)
    manifest = read_manifest(body)
    seen = desk.store.settings.get(_SEEN, 0)
    release = fresh(manifest, now=desk.now(), seen=seen)
    if manifest.serial > seen:
        desk.store.settings.put(_SEEN, manifest.serial)
    if not release.newer_than(__version__):
        return Found()
    return Found(release, release.file_for(channel.platform), release.urgent_for(__version__))


def look_if_due(desk: Desk, channel: Channel) -> Found:
    """`look`, where the person wants that and a day has passed; else nothing is found. Raises UpdateError."""
    wanted = desk.store.settings.get(LOOK, False) is True
    if not (wanted and channel.set_up and _is_due(desk)):
        return Found()
    return look(desk, channel)


def _is_due(desk: Desk) -> bool:
    try:
        tried = datetime.fromisoformat(desk.store.settings.get(_TRIED, ""))
        return not tried <= desk.now() < tried + _EVERY
    except (ValueError, TypeError):
        return True


def download(_desk: Desk, file: ReleaseFile, folder: Path, *, progress: Progress) -> Path | None:
    """Fetch a release's file into `folder`; where it is then. None where it was cancelled: then nothing is left.

    Raises UpdateError where it is not the file that was signed, StoreError where it cannot be written.
    """
    return save_checked(_pieces(file), file, folder, progress)


def _pieces(file: ReleaseFile) -> Iterator[bytes]:
    yield from pieces(file.address, most=file.size, seconds=_FILE_SECONDS, redirects=_FILE_TURNS)
