"""Two panels of two currencies, connected twelve days ago by the program's clock."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from smm_desktop.actions import accounts, catalogue
from smm_desktop.actions.desk import Desk, Panels
from smm_desktop.api.pace import Pace
from smm_desktop.jobs import JobRunner
from smm_desktop.practice import PracticePanel
from smm_desktop.store import Store
from smm_desktop.system.secrets import SessionSecrets
from smm_desktop.ui.workspace import Workspace

sys.path.insert(0, str(Path(__file__).parent))  # for overview_living

from overview_living import EUR, USD, WAIT, Life


@pytest.fixture
def life(qtbot: QtBot, tmp_path: Path) -> Iterator[Life]:
    panels = {
        USD: PracticePanel(services=60, speed=0, balance=Decimal(100)).start(),
        EUR: PracticePanel(services=60, speed=0, balance=Decimal(40), currency=EUR, first_order=700_001).start(),
    }
    store, secrets = Store.open(tmp_path / "data"), SessionSecrets()
    noon = datetime.now().astimezone().replace(hour=12, minute=0, second=0, microsecond=0).astimezone(UTC)
    crashes: list[BaseException] = []
    made = Life(qtbot, panels, None, None, {}, noon - timedelta(days=12), crashes)  # type: ignore[arg-type] # below
    desk = Desk(store, secrets, Panels(store, secrets, timeout=3, pace=Pace.unlimited()), now=lambda: made.now)
    for currency, panel in panels.items():
        tested = accounts.test_connection(desk, url=panel.url, key=panel.key)
        added = accounts.add_account(
            desk, name=f"Panel {currency}", url=panel.url, key=panel.key, tested=tested, for_this_run=True
        )
        made.ids[currency] = added.account.id
        catalogue.refresh(desk, added.account.id)
    made.desk, made.workspace = desk, Workspace(desk, JobRunner())
    made.workspace.set_accounts(accounts.all_accounts(desk))
    made.workspace.crashed.connect(crashes.append)
    yield made
    made.workspace.runner.wait(WAIT)
    qtbot.wait(10)
    desk.close()
    for panel in panels.values():
        panel.stop()
    assert crashes == []
