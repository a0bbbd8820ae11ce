"""The one door to the data file: accounts, catalogue, orders, journal, refills, balances, settings."""

from smm_desktop.core.service_changes import ServiceChange
from smm_desktop.store.accounts import KnownBalance
from smm_desktop.store.backups import Backup
from smm_desktop.store.damage import DamagedStore, Recovered, recover, restore
from smm_desktop.store.insights import PriceChange
from smm_desktop.store.orders import Found
from smm_desktop.store.outbox import Action, Intent, Settlement
from smm_desktop.store.outcomes import Outcome
from smm_desktop.store.statuses import Told
from smm_desktop.store.store import Store
from smm_desktop.store.unclear import UnclearRequest
from smm_desktop.store.unknowns import Evidence

__all__ = [
    "Action",
    "Backup",
    "DamagedStore",
    "Evidence",
    "Found",
    "Intent",
    "KnownBalance",
    "Outcome",
    "PriceChange",
    "Recovered",
    "ServiceChange",
    "Settlement",
    "Store",
    "Told",
    "UnclearRequest",
    "recover",
    "restore",
]
