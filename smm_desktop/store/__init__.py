"""The one door to the data file: accounts, catalogue, orders, journal, refills, balances, settings."""

from smm_desktop.store.store import Store

__all__ = ["Store"]
