"""The second file: outcomes of paid calls that the data file could not take, on space set aside beforehand.

A full disk must not cost the knowledge of what a panel answered. So the file is filled with zeros before anything is
sent; a record overwrites zeros, which needs no new space. It never holds a key.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from smm_desktop.core.orders import Placing
from smm_desktop.store.files import private_file

SIZE = 1 << 20
RECORD_MOST = 8192
"""Bytes that one record takes at most: ids have up to 200, details up to 400 characters of at most 12 bytes."""
ID_MOST = 200
DETAIL_MOST = 400


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one paid call. `id` and `uid` are of its row in the outbox, `at` is in microseconds."""

    id: int
    uid: str
    order_id: int
    state: Placing
    at: int
    panel_id: str = ""
    refusal: str = ""
    detail: str = ""


class OutcomeFile:
    """Outcomes appended and synced one by one, forgotten once the data file has them."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._end = 0

    def load(self) -> tuple[Outcome, ...]:
        """The outcomes in the file, broken records left out."""
        if not self.path.exists():
            return ()
        data = self.path.read_bytes().rstrip(b"\0")
        self._end = len(data)
        found = (_read(line) for line in data.split(b"\n") if line.strip(b"\0 "))
        return tuple(outcome for outcome in found if outcome)

    def reserve(self, records: int) -> None:
        """Make sure that so many records can be written even on a full disk. Raises OSError where they cannot."""
        needed = self._end + records * RECORD_MOST
        size = self.path.stat().st_size if self.path.exists() else 0
        if size < needed or size < SIZE:
            self._fill(size, max(SIZE, needed))

    def append(self, outcomes: Sequence[Outcome]) -> None:
        """Add outcomes and sync them. Raises OSError."""
        data = b"".join(b"\n" + _written(outcome) + b"\n" for outcome in outcomes)
        private_file(self.path)
        with self.path.open("rb+") as file:
            file.seek(self._end)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        self._end += len(data)

    def clear(self) -> None:
        """Forget all outcomes; the space stays set aside. Raises OSError."""
        if not self._end:
            return
        with self.path.open("rb+") as file:
            file.write(bytes(self._end))
            file.flush()
            os.fsync(file.fileno())
        self._end = 0

    def _fill(self, size: int, wanted: int) -> None:
        private_file(self.path)
        with self.path.open("rb+") as file:
            file.seek(size)
            file.write(bytes(wanted - size))
            file.flush()
            os.fsync(file.fileno())


def _written(outcome: Outcome) -> bytes:
    if len(outcome.panel_id) > ID_MOST:  # no panel gives such an id, and half of one would be another order's
        outcome = replace(outcome, state=Placing.UNKNOWN, panel_id="", detail=outcome.panel_id)
    values = asdict(outcome) | {"detail": outcome.detail[:DETAIL_MOST]}
    return json.dumps(values, separators=(",", ":")).encode("ascii")


def _read(line: bytes) -> Outcome | None:
    try:
        values: dict[str, Any] = json.loads(line)
        return Outcome(**values | {"state": Placing(values["state"])})
    except (ValueError, TypeError, KeyError):
        return None
