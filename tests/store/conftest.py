from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smm_desktop.core.accounts import Account
from smm_desktop.store import Store

sys.path.insert(0, str(Path(__file__).parent))  # for store_helping


@pytest.fixture
def now() -> datetime:
    return datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    opened = Store.open(folder)
    opened.accounts.add(Account("a", "Panel", "https://panel.example/api/v2", currency="USD"))
    yield opened
    opened.close()
