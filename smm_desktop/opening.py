"""Opening the data of a profile, also where that means putting a backup in its place. Runs on working threads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from smm_desktop.core.errors import SmmError, StoreError
from smm_desktop.core.text import QT_TRANSLATE_NOOP
from smm_desktop.hosting import PracticeHost
from smm_desktop.system.paths import Paths
from smm_desktop.ui.setting_names import CLOSE_TO_TRAY, REFRESH_MINUTES

if TYPE_CHECKING:
    from smm_desktop.actions.desk import Desk  # loading it loads the network library, which the first paint waits for
    from smm_desktop.core.accounts import Account
    from smm_desktop.system.secrets import Secrets

_LOADED_AHEAD = (
    "smm_desktop.actions.accounts",
    "smm_desktop.actions.attention",
    "smm_desktop.actions.balances",
    "smm_desktop.actions.bulk",
    "smm_desktop.actions.catalogue",
    "smm_desktop.actions.cautions",
    "smm_desktop.actions.exporting",
    "smm_desktop.actions.following",
    "smm_desktop.actions.history",
    "smm_desktop.actions.importing",
    "smm_desktop.actions.insights",
    "smm_desktop.actions.news",
    "smm_desktop.actions.notices",
    "smm_desktop.actions.placing",
    "smm_desktop.actions.requests",
    "smm_desktop.actions.scheduled",
    "smm_desktop.actions.settings",
    "smm_desktop.actions.stillness",
    "smm_desktop.actions.templates",
    "smm_desktop.actions.unclear",
    "smm_desktop.actions.updates",
    "smm_desktop.actions.watch",
    "smm_desktop.practice",
)
"""Nothing of Qt: that is loaded on the window's thread alone, see `ui.pages_ahead`."""

_UNSAVED = QT_TRANSLATE_NOOP(
    "core",
    "The outcome of an order waits to be saved, so the data was not replaced. Make room on the disk, press Save now"
    " under Attention, then restore again.",
)


@dataclass(frozen=True)
class Opened:
    """What the job that opens the data brings back."""

    desk: Desk
    accounts: tuple[Account, ...]
    settings: dict[str, Any]
    aside: Path | None = None
    """Where the data lies that was there before, if other data was put in its place."""
    salvaged: Mapping[str, int] | None = None
    """How many rows of each table could be read of a damaged file; None where there was none."""
    trouble: SmmError | None = None
    """Why a backup was not put in place: then the data is as it was."""


class Opener:
    """Opens the data of one profile. `demo` connects the practice panel where there is no account yet."""

    def __init__(self, paths: Paths, host: PracticeHost, secrets: Secrets | None, *, demo: bool = False) -> None:
        self._paths = paths
        self._host = host
        self._secrets = secrets
        self._demo = demo

    def open(self) -> Opened:
        """Open the data file. Raises StoreError, DamagedStore among them: then nothing was changed."""
        desk = self._make_desk()
        try:
            return self._looked_into(desk)
        except BaseException:
            desk.close()
            raise

    def recover(self, backup: Path | None, *, salvage: bool = True) -> Opened:
        """Move the damaged file aside, go on with a backup (None: an empty file) and with what can still be read."""
        from smm_desktop.actions import backups

        recovered = backups.recover(self._paths.data, backup, salvage=salvage)
        return replace(self.open(), aside=recovered.moved_to, salvaged=recovered.salvaged)

    def put_back(self, desk: Desk, backup: Path) -> Opened:
        """Close the data, put a backup in its place and open that; where it is no good, open what was there."""
        from smm_desktop.actions import backups

        saved = desk.store.outbox.save_again(desk.now())
        desk.close()
        try:
            if not saved:
                raise StoreError(_UNSAVED)
            aside = backups.restore(self._paths.data, backup)
        except SmmError as trouble:
            return replace(self.open(), trouble=trouble)
        return replace(self.open(), aside=aside)

    def _looked_into(self, desk: Desk) -> Opened:
        from smm_desktop.actions import accounts, settings

        self._host.revive(desk)
        if self._demo and not accounts.all_accounts(desk):
            self._host.connect(desk)
        names = {REFRESH_MINUTES: None, CLOSE_TO_TRAY: True}
        kept = {name: settings.get(desk, name, usual) for name, usual in names.items()}
        return Opened(desk, accounts.all_accounts(desk), kept)

    def _make_desk(self) -> Desk:
        from smm_desktop.actions.desk import Desk, Panels
        from smm_desktop.store import Store
        from smm_desktop.system.secrets import KeyringSecrets, LayeredSecrets, SessionSecrets

        store = Store.open(self._paths.data, backups=self._paths.backups)
        self._secrets = self._secrets or LayeredSecrets(KeyringSecrets(), SessionSecrets())
        return Desk(store, self._secrets, Panels(store, self._secrets))


def load_ahead() -> None:
    """Load on this thread what the window will need, so that its own thread never waits for the disk."""
    for name in _LOADED_AHEAD:
        import_module(name)
