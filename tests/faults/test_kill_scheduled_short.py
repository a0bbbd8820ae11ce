"""The killed scheduler in short form; the long form is `python tests/faults/kill_scheduled.py`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("kill_scheduled.py")


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL and fork are POSIX's")
def test_a_scheduled_order_is_neither_paid_twice_nor_lost() -> None:
    done = subprocess.run(
        [sys.executable, SCRIPT, "--orders", "120", "--kills", "15", "--seed", "5"],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    figures = json.loads(done.stdout.splitlines()[-1])
    assert figures["kills"] >= 5
    assert figures["placed"] >= 10
    assert figures["placed"] + figures["unknown"] + figures["held"] == 120
