"""Taking orders into the history from a file that this program exported, here or on another machine."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from smm_desktop.actions.desk import Desk
from smm_desktop.core.bulk_files import check_size, decode
from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import InputError, StoreError
from smm_desktop.core.id_lists import ids_of_table
from smm_desktop.core.imports import ImportedOrder, RawCell, read_order
from smm_desktop.core.progress import Progress, Silent
from smm_desktop.core.text import QT_TRANSLATE_NOOP, Text
from smm_desktop.exports.reading import Line, read_lines

AT_ONCE = 1000
"""Lines that are read, looked up and written together."""
MOST_FAULTS = 1000
"""Faulty lines that are told one by one; all are counted."""

_NO_ACCOUNT = QT_TRANSLATE_NOOP("core", "There is no account named “{name}” here.")
_NAMES_NONE = QT_TRANSLATE_NOOP("core", "The line names no account. Choose the account of the orders above.")
_TWO_ACCOUNTS = QT_TRANSLATE_NOOP("core", "Several accounts are named “{name}”. Choose the one that is meant.")
_UNREADABLE = QT_TRANSLATE_NOOP("core", "The file cannot be read: {why}.")
_NO_IDS = QT_TRANSLATE_NOOP("core", "There are no order ids in this file.")
_NO_LINE = QT_TRANSLATE_NOOP("core", "The line cannot be read.")


@dataclass(frozen=True, slots=True)
class FaultyLine:
    """A line that cannot be taken over, counted from 1, and why."""

    line: int
    why: Text


@dataclass(frozen=True, slots=True)
class FilePreview:
    """What an import of the file would do, or did: orders that are new, those that are here already, and faulty lines.

    `cancelled` where the person stopped it; then the counts are of what was looked at until then.
    """

    new: int
    known: int
    faulty: int
    faults: tuple[FaultyLine, ...]
    changes: Changes = field(default_factory=Changes)
    cancelled: bool = False


class _Tally:
    """Counts on the way through a file."""

    def __init__(self) -> None:
        self.new = self.known = self.faulty = 0
        self.faults: list[FaultyLine] = []

    def fault(self, line: int, why: Text) -> None:
        self.faulty += 1
        if len(self.faults) < MOST_FAULTS:
            self.faults.append(FaultyLine(line, why))

    def told(self, changes: Changes, *, cancelled: bool) -> FilePreview:
        return FilePreview(self.new, self.known, self.faulty, tuple(self.faults), changes, cancelled)


def read_ids(_desk: Desk, path: Path) -> tuple[str, ...]:
    """The order ids of a list in a file. Raises InputError where it holds none, StoreError where it cannot be read."""
    try:
        check_size(path.stat().st_size)
        found = ids_of_table(decode(path.read_bytes()))
    except OSError as trouble:
        raise StoreError(_UNREADABLE, why=trouble.strerror or type(trouble).__name__) from trouble
    if not found:
        raise InputError(_NO_IDS, field="File")
    return found


def preview_file(desk: Desk, path: Path, account: str = "", *, progress: Progress | None = None) -> FilePreview:
    """What `import_file` would do; nothing is changed. Raises as that."""
    return _go_through(desk, path, account, progress or Silent(), write=False)


def import_file(desk: Desk, path: Path, account: str = "", *, progress: Progress | None = None) -> FilePreview:
    """Take over the orders of a file, with their states and times; what is here already stays as it is.

    With `account` all lines go to that account, else each to the one of the name it tells. Nothing is asked of panels.
    Raises InputError where the file is no export of this program, StoreError where it or the data cannot be read.
    """
    return _go_through(desk, path, account, progress or Silent(), write=True)


def _go_through(desk: Desk, path: Path, account: str, progress: Progress, *, write: bool) -> FilePreview:
    tally, added, cancelled = _Tally(), 0, False
    names = _Names(desk, account)
    seen: set[int] = set()
    done = 0
    for chunk in _chunks(read_lines(path)):
        if progress.cancelled:
            cancelled = True
            break
        rows = _fresh([row for line, cells in chunk if (row := _read(line, cells, names, tally))], seen, tally)
        new = len(desk.store.imported.add(rows, desk.now())) if write else desk.store.imported.known(rows).count(False)
        tally.new += new
        tally.known += len(rows) - new
        added += new if write else 0
        done += len(chunk)
        progress.report(done, 0)
    changes = Changes(added=True, accounts=frozenset(names.used)) if added else Changes()
    return tally.told(changes, cancelled=cancelled)


def _read(
    line: int, cells: dict[str, RawCell] | None, names: _Names, tally: _Tally
) -> tuple[str, ImportedOrder] | None:
    if cells is None:
        tally.fault(line, Text(_NO_LINE))
        return None
    try:
        order = read_order(cells)
        return names.account(order.account), order
    except InputError as trouble:
        tally.fault(line, trouble.message)
        return None


def _fresh(rows: Sequence[tuple[str, ImportedOrder]], seen: set[int], tally: _Tally) -> list[tuple[str, ImportedOrder]]:
    """Those that did not stand in the file before."""
    fresh = []
    for account, order in rows:
        mark = hash((account, *order.key))
        if mark in seen:
            tally.known += 1
        else:
            seen.add(mark)
            fresh.append((account, order))
    return fresh


class _Names:
    """Finds the account that a line means."""

    def __init__(self, desk: Desk, chosen: str) -> None:
        self._chosen = chosen
        names = desk.store.accounts.names()
        here = {account.id for account in desk.store.accounts.all()}
        counts = Counter(name for id_, name in names.items() if id_ in here)
        self._twice = {name for name, count in counts.items() if count > 1}
        removed = {name: id_ for id_, name in names.items() if id_ not in here}
        self._ids = removed | {name: id_ for id_, name in names.items() if id_ in here}
        self.used: set[str] = set()

    def account(self, name: str) -> str:
        """The id of the account. Raises InputError where there is none, or more than one."""
        found = self._chosen or self._ids.get(name, "")
        if not self._chosen and name in self._twice:
            raise InputError(_TWO_ACCOUNTS, field="Account", name=name[:60])
        if not found and not name.strip():
            raise InputError(_NAMES_NONE, field="Account")
        if not found:
            raise InputError(_NO_ACCOUNT, field="Account", name=name[:60])
        self.used.add(found)
        return found


def _chunks(lines: Iterator[Line]) -> Iterator[list[Line]]:
    while chunk := list(islice(lines, AT_ONCE)):
        yield chunk
