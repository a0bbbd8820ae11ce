"""A short campaign in the suite; the long one is `make campaign`."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest


def _load() -> ModuleType:
    place = Path(__file__).with_name("campaign.py")
    spec = importlib.util.spec_from_file_location("campaign", place)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["campaign"] = module
    spec.loader.exec_module(module)
    return module


campaign = _load()
BAD = ("paid_twice", "lost", "wrongly_unsent")


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_no_order_is_paid_twice_or_lost(tmp_path: Path) -> None:
    figures = campaign.run(campaign.Options(orders=150, kills=6, seed=7, journal=True), tmp_path)
    assert figures["orders"] == 150
    assert figures["kills"] >= 4
    assert figures["faults"] >= 12
    assert {name: figures[name] for name in BAD} == dict.fromkeys(BAD, 0)


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_the_campaign_fails_without_a_journal(tmp_path: Path) -> None:
    figures = campaign.run(campaign.Options(orders=150, kills=6, seed=7, journal=False), tmp_path)
    assert any(figures[name] for name in BAD)
