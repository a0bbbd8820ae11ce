"""What the tests of updates share."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from smm_desktop.actions.desk import Desk, Panels
from smm_desktop.store import Store
from smm_desktop.system.secrets import SessionSecrets

HERE = Path(__file__).resolve().parent
sys.path += [str(HERE.parents[1] / "packaging"), str(HERE)]

from release_place import NOW, Place, Releases  # noqa: E402 - after the path to it


@pytest.fixture
def place() -> Iterator[Place]:
    server = Place()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def releases(place: Place, tmp_path: Path) -> Releases:
    return Releases(place, tmp_path)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    store, secrets = Store.open(tmp_path / "profile"), SessionSecrets()
    made = Desk(store, secrets, Panels(store, secrets, timeout=2.0), now=lambda: NOW + timedelta(hours=1))
    yield made
    made.close()
