"""The ledger: every paid call that the practice panel carried out, whatever its answer said."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import IO


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One `add` that was accepted. `order` is the id as it was told; `charge` is what it took from the balance.

    `fields` are those of the call without key, action and service. `fault` names the mischief its answer met.
    A subscription is charged post by post, so its own charge is 0.
    """

    order: str
    service: str
    fields: Mapping[str, str]
    charge: Decimal
    at: datetime
    fault: str = ""

    @property
    def link(self) -> str:
        """What the order works on: the link, or the username of a subscription."""
        return self.fields.get("link") or self.fields.get("username", "")


@dataclass(frozen=True, slots=True)
class RefillEntry:
    """One refill that was accepted, by the ids as they were told."""

    refill: str
    order: str
    at: datetime
    fault: str = ""


@dataclass(frozen=True, slots=True)
class CancelEntry:
    """One cancel that was accepted."""

    order: str
    at: datetime
    fault: str = ""


Entry = LedgerEntry | RefillEntry | CancelEntry


class Ledger:
    """Thread-safe record of what was carried out; with a `file`, each entry is a JSON line there before the answer.

    A line is handed to the system at once, so it outlives this process, though not a power cut.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._lock = threading.Lock()
        self._adds: list[LedgerEntry] = []
        self._refills: list[RefillEntry] = []
        self._cancels: list[CancelEntry] = []
        self._by_order: dict[str, LedgerEntry] = {}
        self._file: IO[bytes] | None = file.open("ab", buffering=0) if file else None

    @property
    def entries(self) -> tuple[LedgerEntry, ...]:
        """Every accepted `add`, in order."""
        with self._lock:
            return tuple(self._adds)

    @property
    def refills(self) -> tuple[RefillEntry, ...]:
        """Every accepted refill, in order."""
        with self._lock:
            return tuple(self._refills)

    @property
    def cancels(self) -> tuple[CancelEntry, ...]:
        """Every accepted cancel, in order."""
        with self._lock:
            return tuple(self._cancels)

    def order(self, order: str) -> LedgerEntry:
        """The entry of the order with this id; KeyError where none was accepted."""
        with self._lock:
            return self._by_order[order]

    def with_link(self, link: str) -> tuple[LedgerEntry, ...]:
        """The accepted orders for exactly this link (or username), in order."""
        return tuple(entry for entry in self.entries if entry.link == link)

    def record(self, entries: Iterable[Entry]) -> None:
        """Write down what one call carried out, into the file first."""
        fresh = tuple(entries)
        with self._lock:
            if self._file and fresh:
                self._file.write(b"".join(map(_line, fresh)))
            for entry in fresh:
                self._keep(entry)

    def close(self) -> None:
        """Close the file; the entries stay readable."""
        with self._lock:
            if self._file:
                self._file.close()
            self._file = None

    def as_json(self) -> dict[str, object]:
        """All entries as JSON values."""
        return {
            "orders": [plain(entry) for entry in self.entries],
            "refills": [plain(entry) for entry in self.refills],
            "cancels": [plain(entry) for entry in self.cancels],
        }

    def _keep(self, entry: Entry) -> None:
        match entry:
            case LedgerEntry():
                self._adds.append(entry)
                self._by_order[entry.order] = entry
            case RefillEntry():
                self._refills.append(entry)
            case CancelEntry():
                self._cancels.append(entry)


def plain(entry: Entry) -> dict[str, object]:
    """An entry as JSON values; amounts and times as text."""
    values: dict[str, object] = asdict(entry)
    values["at"] = entry.at.isoformat()
    if isinstance(entry, LedgerEntry):
        values["charge"] = format(entry.charge, "f")
        values["link"] = entry.link
    return values


def _line(entry: Entry) -> bytes:
    kind = {LedgerEntry: "order", RefillEntry: "refill", CancelEntry: "cancel"}[type(entry)]
    return json.dumps({"kind": kind, **plain(entry)}).encode() + b"\n"
