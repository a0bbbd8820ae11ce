"""The tables of ICU: taken apart, put together again, and linked without those that Qt never asks for."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import icu_data
import pytest

HEADER = struct.pack("<HBB", 32, 0xDA, 0x27) + bytes(8) + b"CmnD" + bytes(16)
TABLES = {
    "t/brkitr/root.res": b"breaks" * 7,
    "t/coll/sv.res": b"order",
    "t/gb18030.cnv": b"signs",
    "t/root.res": b"r" * 16,
}

ASK = """
from PySide6.QtCore import QCollator, QLocale, QTimeZone
words = "zebra öl Öl ähre abc Ç ç i ı İ I ж Ж क ع 東 한 9 10".split()
for code in ("en", "tr", "ru", "es", "pt_BR", "fr", "hi", "ar", "de", "sv", "zh_CN"):
    locale = QLocale(code)
    sort, name = QCollator(locale).sortKey, QTimeZone.NameType.LongName
    zone = QTimeZone(b"Europe/Istanbul").displayName(QTimeZone.TimeType.StandardTime, name, locale)
    print(code, sorted(words, key=sort), [locale.toUpper(word) for word in words], zone)
"""


def answers(tables: Path) -> list[str]:
    """What Qt says where its tables are those."""
    env = {**os.environ, "LD_PRELOAD": str(tables), "PYTHONIOENCODING": "utf-8"}
    told = subprocess.run([sys.executable, "-c", ASK], env=env, capture_output=True, check=True).stdout
    return told.decode().splitlines()


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("icudt73l/coll/sv.res", True),
        ("icudt73l/coll/ucadata.icu", True),
        ("icudt73l/zone/tr.res", True),
        ("icudt73l/zoneinfo64.res", True),
        ("icudt73l/root.res", True),
        ("icudt73l/nfkc.nrm", True),
        ("icudt73l/cnvalias.icu", True),
        ("icudt73l/unit/ru.res", False),
        ("icudt73l/brkitr/thaidict.dict", False),
        ("icudt73l/translit/root.res", False),
        ("icudt73l/gb18030.cnv", False),
    ],
)
def test_what_qt_asks_for_is_kept(name: str, kept: bool) -> None:
    assert icu_data.used(name) is kept


def test_tables_come_back_as_they_went_in() -> None:
    header, tables = icu_data.opened(icu_data.closed(HEADER, TABLES))
    assert header == HEADER
    assert list(tables) == list(TABLES)
    assert all(found.rstrip(b"\0") == TABLES[name] for name, found in tables.items())
    package = icu_data.closed(HEADER, TABLES)
    starts = [struct.unpack_from("<II", package, len(HEADER) + 4 + 8 * number)[1] for number in range(len(TABLES))]
    assert all(start % 16 == 0 for start in starts), "ICU reads numbers from them where they lie"


@pytest.mark.skipif(sys.platform != "linux" or shutil.which("ld") is None, reason="needs the linker that builds need")
def test_the_library_of_qts_wheel_is_linked_anew_without_what_is_left_out(tmp_path: Path) -> None:
    spec = find_spec("PySide6")
    assert spec
    assert spec.origin
    [original] = Path(spec.origin).parent.glob("Qt/lib/libicudata.so.*")
    trimmed = tmp_path / original.name
    shutil.copy(original, trimmed)
    assert icu_data.trim(trimmed) > 15_000_000
    _, package = icu_data.extracted(trimmed)
    told = answers(trimmed)
    assert len(told) == 11
    assert told == answers(original)
    empty = tmp_path / "empty" / original.name
    empty.parent.mkdir()
    shutil.copy(original, empty)
    icu_data.trim(empty, lambda _name: False)
    assert told != answers(empty), "without tables the answers are others"
    _, before = icu_data.opened(icu_data.extracted(original)[1])
    _, after = icu_data.opened(package)
    assert list(after) == [name for name in before if icu_data.used(name)]
    assert all(content.startswith(before[name].rstrip(b"\0\xaa")) for name, content in after.items())
    again = empty.with_name("again") / original.name
    again.parent.mkdir()
    shutil.copy(original, again)
    icu_data.trim(again)
    assert again.read_bytes() == trimmed.read_bytes(), "the same tables make the same library"
