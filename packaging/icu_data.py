"""The tables of ICU that Qt's wheels for Linux bring, without those that Qt never asks for: 21 MB of 32.

Of ICU, Qt calls the comparing of texts, upper and lower case, time zones, and converters of character sets; the last
only for sets that the program has no use for, as what panels send is read by Python. Left out are therefore converters,
rules for breaking lines, and names of units, currencies, languages and regions, for which Qt has tables of its own.
ICU itself foresees that tables are left out; what is asked for all the same is told as missing.
"""

from __future__ import annotations

import re
import struct
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

_UNUSED = re.compile(r"^[^/]+/((brkitr|curr|lang|rbnf|region|translit|unit)/|[^/]+\.(cfu|cnv|spp)$)")
_SYMBOL = re.compile(r"\s([0-9a-f]+)\s+(0x[0-9a-f]+|\d+)\s+OBJECT\s+GLOBAL\s+DEFAULT\s+\d+\s+(icudt\d+_dat)\b")
_ALIGNED = 16
_MAGIC = b"\xda\x27"
_FORMAT = b"CmnD"


def used(name: str) -> bool:
    """True for a table that Qt may ask for, such as "icudt73l/coll/sv.res"."""
    return not _UNUSED.search(name)


def trim(library: Path, keep: Callable[[str], bool] = used) -> int:
    """Link a libicudata anew with what is to be kept of its tables; how many bytes that saved. Needs binutils."""
    symbol, package = extracted(library)
    header, tables = opened(package)
    kept = {name: content for name, content in tables.items() if keep(name)}
    before = library.stat().st_size
    _link(library, symbol, closed(header, kept))
    return before - library.stat().st_size


def extracted(library: Path) -> tuple[str, bytes]:
    """The symbol that ICU looks for in a libicudata, and the package that stands there."""
    found = _SYMBOL.search(_ask("readelf", "-W", "--dyn-syms", str(library)))
    if found is None:
        raise ValueError(f"{library.name} holds no tables of ICU")
    start, size = int(found[1], 16), int(found[2], 0)
    package = library.read_bytes()[start : start + size]
    if (package[2:4], package[12:16]) != (_MAGIC, _FORMAT):
        raise ValueError(f"{library.name} does not begin with its tables")
    return found[3], package


def opened(package: bytes) -> tuple[bytes, dict[str, bytes]]:
    """The header of a package, and its tables by name, in their order."""
    (size,) = struct.unpack_from("<H", package)
    body = package[size:]
    (count,) = struct.unpack_from("<I", body)
    places = [struct.unpack_from("<II", body, 4 + 8 * number) for number in range(count)]
    ends = [start for _, start in places[1:]] + [len(body)]
    names = [body[name : body.index(b"\0", name)].decode("ascii") for name, _ in places]
    return package[:size], {name: body[start:end] for name, (_, start), end in zip(names, places, ends, strict=True)}


def closed(header: bytes, tables: dict[str, bytes]) -> bytes:
    """The package of a header and tables, which are sorted by name: ICU looks them up by halves."""
    names, starts, told = [], [], bytearray()
    first = 4 + 8 * len(tables)
    for name in tables:
        names.append(first + len(told))
        told += name.encode("ascii") + b"\0"
    body = bytearray(_padded(bytes(first) + told))
    for content in tables.values():
        starts.append(len(body))
        body += _padded(content)
    struct.pack_into("<I", body, 0, len(tables))
    for number, pair in enumerate(zip(names, starts, strict=True)):
        struct.pack_into("<II", body, 4 + 8 * number, *pair)
    return header + bytes(body)


def _padded(content: bytes) -> bytes:
    return content + bytes(-len(content) % _ALIGNED)


def _link(library: Path, symbol: str, package: bytes) -> None:
    """Put a library of the same name that holds nothing but `package` in its place."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        (folder / "tables").write_bytes(package)
        (folder / "tables.s").write_text(
            f".section .rodata\n.balign {_ALIGNED}\n.globl {symbol}\n.type {symbol}, %object\n{symbol}:\n"
            f'.incbin "tables"\n.size {symbol}, {len(package)}\n.section .note.GNU-stack,"",%progbits\n',
            "ascii",
        )
        _ask("as", "-o", "tables.o", "tables.s", folder=folder)
        _ask("ld", "-shared", "-soname", library.name, "-Bsymbolic", "-o", "library", "tables.o", folder=folder)
        library.write_bytes((folder / "library").read_bytes())


def _ask(*command: str, folder: Path | None = None) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=folder).stdout  # noqa: S603 - binutils
