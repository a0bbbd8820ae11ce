"""Where the program keeps its files."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

APP = "smm-desktop"


class Paths(NamedTuple):
    """The folders of a profile. None of them is made here; whoever writes makes its own, private to the user."""

    data: Path
    logs: Path
    backups: Path

    @classmethod
    def default(cls) -> Paths:
        """The places that the platform has for a user's data and logs."""
        import platformdirs

        data = platformdirs.user_data_path(APP, appauthor=False, roaming=False)
        return cls(data, platformdirs.user_log_path(APP, appauthor=False), data / "backups")

    @classmethod
    def portable(cls, folder: Path) -> Paths:
        """Everything below one folder."""
        whole = folder.absolute()
        return cls(whole, whole / "logs", whole / "backups")
