"""A short simulation in the suite; the long one is `make simulate`."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from smm_desktop.core import following


def _load() -> ModuleType:
    place = Path(__file__).with_name("follow.py")
    spec = importlib.util.spec_from_file_location("follow", place)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["follow"] = module
    spec.loader.exec_module(module)
    return module


follow = _load()
SETUPS = {setup.name: setup for setup in follow.setups(1200, 2, few=300)}


def broken(name: str, **changed: object) -> Sequence[str]:
    figures = follow.simulate(replace(SETUPS[name], **changed), 7)
    assert figures["changes"] > 0
    assert figures["calls"] > 0
    found: Sequence[str] = figures["broken"]
    return found


@pytest.mark.slow
@pytest.mark.parametrize("name", SETUPS)
def test_changes_are_shown_in_time_at_a_gentle_pace(name: str) -> None:
    assert broken(name) == []


@pytest.mark.slow
def test_guarantees_get_their_last_look() -> None:
    assert broken("month", orders=300, days=12) == []


@pytest.mark.slow
def test_the_simulation_sees_what_is_shown_too_late(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(following, "_FRESH", 3 * following.HOUR)
    monkeypatch.setattr(following, "_STILL", 9 * following.HOUR)
    monkeypatch.setattr(following, "_MOVING", 9 * following.HOUR)
    assert broken("month") == ["fresh", "rest"]


@pytest.mark.slow
def test_the_simulation_sees_a_storm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(following.Pace, "rest", lambda *_, **__: 0.1)
    assert "pace" in broken("stock", stock=20_000, days=0.05)
