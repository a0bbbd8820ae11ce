"""The program's log: a few rotating files in the profile, readable by its owner alone, with every key masked."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from smm_desktop.core.redact import RedactingFilter

FILE_NAME = "smm-desktop.log"
_FILE_BYTES = 500_000
_OLD_FILES = 3
_NOISY = ("httpx", "httpcore", "keyring", "asyncio")


class _PrivateFile(RotatingFileHandler):
    """A rotating file of mode 0600."""

    def _open(self):  # type: ignore[no-untyped-def]  # as the base class has it
        stream = super()._open()
        Path(self.baseFilename).chmod(0o600)
        return stream


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
    return handler


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
