"""The log stays small, belongs to its owner alone, and holds no key, however much is written."""

from __future__ import annotations

import logging
import stat
import sys
from pathlib import Path
from urllib.parse import quote

from smm_desktop.core.redact import MASK, Secret
from smm_desktop.system.log import FILE_NAME, start_log, stop_log

KEY = "canary/key+of the log 9931"


def test_it_rotates_is_private_and_masks_keys(tmp_path: Path) -> None:
    secret = Secret(KEY)
    folder = tmp_path / "logs"
    handler = start_log(folder)
    log = logging.getLogger("smm_desktop.test")
    try:
        for number in range(1100):
            log.info("line %d with %s and %s: %s", number, KEY, quote(KEY, safe=""), "x" * 2000)
        try:
            int(KEY)
        except ValueError:
            log.exception("the last line")
    finally:
        stop_log(handler)
    assert secret.reveal() == KEY
    files = sorted(folder.glob(f"{FILE_NAME}*"))
    assert [path.name for path in files] == [FILE_NAME, *(f"{FILE_NAME}.{number}" for number in (1, 2, 3))]
    for path in files:
        text = path.read_text("utf-8")
        assert path.stat().st_size <= 500_000
        assert KEY not in text
        assert quote(KEY, safe="") not in text
        assert MASK in text
        if sys.platform != "win32":
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "the last line" in files[0].read_text("utf-8")
    assert "Traceback" in files[0].read_text("utf-8")
