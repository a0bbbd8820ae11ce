"""A real panel on this machine, for trying things and for tests.

    with PracticePanel(services=200, speed=50) as panel:
        ...  # panel.url, panel.key, panel.ledger, panel.faults

From a shell: `python -m smm_desktop.practice --port 8080`. What the first services do stands in `specials`.
"""

from smm_desktop.practice.faults import Fault, FaultKind
from smm_desktop.practice.ledger import CancelEntry, Ledger, LedgerEntry, RefillEntry
from smm_desktop.practice.panel import PracticePanel

__all__ = ["CancelEntry", "Fault", "FaultKind", "Ledger", "LedgerEntry", "PracticePanel", "RefillEntry"]
