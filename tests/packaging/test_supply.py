"""What a build may install: every pin has its sums, known vulnerabilities fail, an absent database does not."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import audit
import hashes
import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
PINS = hashes.pinned(hashes.CONSTRAINTS.read_text("utf-8"))
TEXT = hashes.HASHES.read_text("utf-8")


def test_every_pin_has_its_sums_and_no_other_package_has() -> None:
    assert hashes.pinned(TEXT) == PINS, "run packaging/hashes.py"
    entries = re.split(r"^(?=[A-Za-z0-9])", TEXT, flags=re.MULTILINE)[1:]
    assert len(entries) == len(PINS)
    for entry in entries:
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), entry
    assert "://" not in TEXT + hashes.CONSTRAINTS.read_text("utf-8")


def test_parts_of_one_system_bear_its_marker() -> None:
    assert set(hashes.MARKERS) <= set(PINS)
    lines = [line.partition(" \\")[0] for line in TEXT.splitlines() if "==" in line and not line.startswith("#")]
    marked = {hashes.normal(one.name): str(one.marker) for one in map(Requirement, lines) if one.marker}
    assert marked == {name: marker.replace("'", '"') for name, marker in hashes.MARKERS.items()}


def test_what_each_system_installs() -> None:
    pins = {"httpx": "1.0", "macholib": "2.0", "jeepney": "3.0", "pefile": "4.0"}
    assert hashes.wanted_on("linux", pins) == ["httpx==1.0", "jeepney==3.0"]
    assert hashes.wanted_on("darwin, Intel", pins) == ["httpx==1.0", "macholib==2.0"]
    assert hashes.wanted_on("win32", pins) == ["httpx==1.0", "pefile==4.0"]


def test_everything_that_is_declared_is_pinned() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *(one for group in project["optional-dependencies"].values() for one in group)]
    for requirement in map(Requirement, wanted):
        assert requirement.specifier.contains(PINS[hashes.normal(requirement.name)]), requirement


def reply(name: str, *ids: str) -> dict[str, object]:
    flaws = [{"id": one, "fix_versions": ["9.9"], "aliases": ["ALIAS-" + one]} for one in ids]
    return {"name": name, "version": "1.0", "vulns": flaws}


def test_known_vulnerabilities_are_told_and_exceptions_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [reply("httpx"), reply("keyring", "A-1", "A-2"), {"name": "ours", "skip_reason": "not there"}]
    monkeypatch.setattr(audit, "EXCEPTIONS", {"ALIAS-A-2": "we do not use that part"})
    assert audit.vulnerabilities(found) == ["keyring 1.0: A-1, mended in 9.9"]


@pytest.mark.parametrize(
    ("flaws", "status", "words"),
    [((), 0, "none is known of"), (("A-1",), 1, "httpx 1.0: A-1, mended in 9.9"), (None, 0, "not checked")],
)
def test_a_vulnerability_fails_and_an_absent_database_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], flaws, status: int, words: str
) -> None:
    asked: list[int] = []

    def told_by(requirements: list[str]) -> list[dict[str, object]]:
        asked.append(len(requirements))
        if flaws is None:
            raise audit.Unreachable
        return [reply("httpx", *flaws)]

    monkeypatch.setattr(audit, "told_by", told_by)
    assert audit.main(tmp_path / "stamp") == status
    assert words in capsys.readouterr().out
    assert asked == ([1] if flaws is None else [1, len(PINS)]), "one is asked for first"
    before = len(asked)
    assert audit.main(tmp_path / "stamp") == status
    assert (len(asked) == before) is (status == 0), "what is well is asked for once a day, what is not each time"


def test_no_answer_in_any_form_is_told_as_unreachable(monkeypatch: pytest.MonkeyPatch) -> None:
    for stdout in ("", "no json", "{}", '{"dependencies": [{"name": "x", "skip_reason": "unknown"}]}'):
        done = subprocess.CompletedProcess([], 1, stdout, "")
        monkeypatch.setattr(audit.subprocess, "run", lambda *_args, done=done, **_keywords: done)
        with pytest.raises(audit.Unreachable):
            audit.told_by(["httpx==1.0"])
