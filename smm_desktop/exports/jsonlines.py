"""JSON Lines for programs: one object a row, UTF-8; amounts as text so that no digit is lost, nothing as null."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from smm_desktop.core.tables import Chunk, ExportColumn
from smm_desktop.exports.cells import in_words


class JsonLinesWriter:
    """A file of JSON lines that is being written; `path` exists and is empty."""

    def __init__(self, path: Path, columns: Sequence[ExportColumn]) -> None:
        self._columns = columns
        self._keys = [column.key for column in columns]
        self._encode = json.JSONEncoder(ensure_ascii=False).encode
        self._file = path.open("wb")

    def write(self, chunk: Chunk) -> None:
        """Add rows. Raises OSError."""
        columns = [in_words(column.kind, cells) for column, cells in zip(self._columns, chunk, strict=True)]
        keys, encode = self._keys, self._encode
        lines = "\n".join(encode(dict(zip(keys, row, strict=True))) for row in zip(*columns, strict=True))
        self._file.write(f"{lines}\n".encode("utf-8", "replace"))

    def close(self) -> None:
        """Finish the file. Raises OSError."""
        self._file.close()
