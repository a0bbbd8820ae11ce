"""`Store`: the data file of one profile, open."""

from __future__ import annotations

from pathlib import Path


class Store:
    """The data file of one profile. One writer, many readers; callable from any thread."""

    @classmethod
    def open(cls, folder: Path) -> Store:
        """Open or make the data file in `folder`."""
        raise NotImplementedError

    def close(self) -> None:
        """Close the file and let go of the profile."""
        raise NotImplementedError
