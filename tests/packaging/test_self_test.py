"""The self-test: passes here, and says so when something is amiss."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from smm_desktop import selftest


@pytest.mark.slow
def test_it_passes_from_source_and_prints_and_keeps_a_table(tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    command = [sys.executable, "-m", "smm_desktop", "--self-test", str(report)]
    ran = subprocess.run(
        command, capture_output=True, text=True, check=False, env={**os.environ, "HOME": str(tmp_path / "home")}
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert report.read_text("utf-8") == ran.stdout
    for name, _ in selftest.CHECKS:
        assert f" {name} " in ran.stdout
    assert ran.stdout.splitlines()[-1] == f"all {len(selftest.CHECKS)} checks passed"
    assert not (tmp_path / "home").exists(), "a person's folders were touched"


def test_what_is_amiss_is_told_and_fails_the_whole(monkeypatch, capsys) -> None:
    def broken(folder: Path) -> str:
        assert folder.is_dir()
        raise OSError("no\nsuch thing")

    monkeypatch.setattr(selftest, "CHECKS", (("good", lambda folder: "well"), ("bad", broken)))
    assert selftest.self_test() == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].startswith("ok      good")
    assert lines[2].startswith("FAILED  bad")
    assert "OSError: no such thing" in lines[2]
    assert lines[3] == "1 of 2 checks failed"
