"""A short run of the monkey in the suite; the long one is `make monkey`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

BAD = ("exceptions", "warnings", "paid_twice", "lost", "invented")


@pytest.mark.slow
@pytest.mark.timeout(240)
def test_random_events_do_no_harm(tmp_path: Path) -> None:
    command = [sys.executable, str(Path(__file__).with_name("monkey.py")), "--events", "1500", "--seed", "5"]
    ran = subprocess.run([*command, "--keep", str(tmp_path / "run")], capture_output=True, text=True, check=False)
    assert ran.stdout, ran.stderr
    figures = json.loads(ran.stdout.splitlines()[-1])
    assert {name: figures[name] for name in BAD} == dict.fromkeys(BAD, 0), ran.stderr
    assert figures["events"] == 1500
    assert figures["left_cleanly"]
    assert figures["pages"] >= 6
    assert figures["ledger"] > 0
    assert figures["faults"] > 0
