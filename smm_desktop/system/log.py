"""The program's log: a few rotating files in the profile, readable by its owner alone, with every key masked."""

from __future__ import annotations

import faulthandler
import logging
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TextIO

from smm_desktop.core.redact import RedactingFilter

FILE_NAME = "smm-desktop.log"
CRASH_NAME = "crash.txt"
"""What every thread was doing when a fault in a library ended the program, which can log nothing any more then."""
_FILE_BYTES = 500_000
_OLD_FILES = 3
_MOST_OF_A_CRASH = 20_000
_NOISY = ("httpx", "httpcore", "keyring", "asyncio")
log = logging.getLogger(__name__)


class _PrivateFile(RotatingFileHandler):
    """A rotating file of mode 0600, and the one beside it for what a fault leaves."""

    faults: TextIO | None = None

    def _open(self):  # type: ignore[no-untyped-def]  # as the base class has it
        stream = super()._open()
        Path(self.baseFilename).chmod(0o600)
        return stream

    def close(self) -> None:
        """Close the file, and watch for faults no longer."""
        if self.faults is not None:
            faulthandler.disable()
            self.faults.close()
            self.faults = None
        super().close()


def start_log(folder: Path) -> logging.Handler:
    """Log to `folder`, which is made if need be. Raises OSError where it cannot be written.

    Libraries that would log requests are kept to warnings. The handler is returned so that it can be taken off again.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = _PrivateFile(folder / FILE_NAME, maxBytes=_FILE_BYTES, backupCount=_OLD_FILES, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.addFilter(RedactingFilter())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    for name in _NOISY:
        logging.getLogger(name).setLevel(logging.WARNING)
    with suppress(OSError):  # the log itself is there
        handler.faults = _watch_for_faults(folder / CRASH_NAME)
    return handler


def _watch_for_faults(path: Path) -> TextIO | None:
    """Log what the last run left if a fault ended it, and let this one leave the same; None where others watch."""
    if faulthandler.is_enabled():
        return None
    stream = path.open("a+", encoding="utf-8", errors="replace")
    path.chmod(0o600)
    stream.seek(0)
    if told := stream.read(_MOST_OF_A_CRASH).strip():
        log.error("the program was ended by a fault the last time:\n%s", told)
    stream.truncate(0)
    faulthandler.enable(stream)
    return stream


def stop_log(handler: logging.Handler) -> None:
    """Take the handler off and close its file."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def log_end(folder: Path, lines: int = 60) -> str:
    """The last lines of the log; empty where there is none."""
    try:
        text = (folder / FILE_NAME).read_text("utf-8", "replace")
    except OSError:
        return ""
    return "\n".join(text.splitlines()[-lines:])
