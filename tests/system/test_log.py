"""What the log keeps of a run that a fault in a library ended."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from smm_desktop.system.log import CRASH_NAME, log_end

RUN = """
import faulthandler, logging, sys
from pathlib import Path
from smm_desktop.system.log import start_log, stop_log
handler = start_log(Path(sys.argv[1]))
logging.getLogger("test").info("started")
def deep_inside():
    faulthandler._sigabrt()
if sys.argv[2] == "fault":
    deep_inside()
stop_log(handler)
"""


def run(folder: Path, end: str) -> int:
    return subprocess.run([sys.executable, "-c", RUN, str(folder), end], check=False, capture_output=True).returncode


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends such a program with a box of its own")
def test_the_next_start_logs_what_a_fault_left_and_does_so_once(tmp_path: Path) -> None:
    assert run(tmp_path, "fault") != 0
    assert "deep_inside" in (tmp_path / CRASH_NAME).read_text()
    assert stat.S_IMODE((tmp_path / CRASH_NAME).stat().st_mode) == 0o600
    assert "ended by a fault" not in log_end(tmp_path)
    for _ in range(2):
        assert run(tmp_path, "well") == 0
    told = log_end(tmp_path)
    assert told.count("ended by a fault the last time") == 1
    assert told.count("deep_inside") == 1
    assert told.count("started") == 3


def test_a_run_that_ends_well_leaves_no_trace(tmp_path: Path) -> None:
    for _ in range(2):
        assert run(tmp_path, "well") == 0
    assert (tmp_path / CRASH_NAME).read_text() == ""
    assert "fault" not in log_end(tmp_path)
