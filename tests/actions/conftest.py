from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from smm_desktop.actions import accounts
from smm_desktop.actions.desk import Desk, Panels
from smm_desktop.api import Pace
from smm_desktop.core.accounts import Account
from smm_desktop.practice import PracticePanel
from smm_desktop.store import Store
from smm_desktop.system.secrets import SessionSecrets

KEY = "practice-key"


@pytest.fixture
def panel() -> Iterator[PracticePanel]:
    with PracticePanel(services=60, speed=0.0001) as started:
        yield started


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    store, secrets = Store.open(tmp_path / "profile"), SessionSecrets()
    made = Desk(store, secrets, Panels(store, secrets, timeout=2.0, pace=Pace.unlimited()))
    yield made
    made.close()


@pytest.fixture
def account(desk: Desk, panel: PracticePanel) -> Account:
    return accounts.add_account(desk, name="Practice", url=panel.url, key=panel.key, tested=None).account
