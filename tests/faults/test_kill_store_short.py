"""The killed writer in short form; the long form is `python tests/faults/kill_store.py --kills 1000`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("kill_store.py")


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL and fork are POSIX's")
def test_nothing_acknowledged_is_lost_when_the_program_is_killed() -> None:
    done = subprocess.run(
        [sys.executable, SCRIPT, "--kills", "20", "--seed", "3"],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    figures = json.loads(done.stdout.splitlines()[-1])
    assert (figures["kills"], figures["lost"], figures["broken"]) == (20, 0, 0)
    assert figures["acknowledged"] > 20
