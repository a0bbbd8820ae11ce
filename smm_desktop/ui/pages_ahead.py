"""Loads what the window will need soon, a module in each turn of the event loop, so that it answers in between.

On the window's own thread: Qt's classes are made for Python when they are first named, and two threads that make some
at once end the program.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject

from smm_desktop.ui.turns import Turns

_PAUSE_MS = 20
_OF_ALL_PAGES = (
    "smm_desktop.ui.workspace",
    "smm_desktop.ui.tables.delegates",
    "smm_desktop.ui.tables.table",
)
_OF_SERVICES = (
    "services_model",
    "service_elsewhere",
    "service_sections",
    "service_prices",
    "service_details",
    "services_filters",
    "services_table",
    "services_data",
    "services_places",
)
_MODULES = (
    "smm_desktop.ui.widgets.ticket",
    "smm_desktop.ui.pages.services",
    "smm_desktop.ui.pages.orders",
    "smm_desktop.ui.pages.refills",
    "smm_desktop.ui.pages.bulk",
    "smm_desktop.ui.pages.attention",
    "smm_desktop.ui.pages.overview",
    "smm_desktop.ui.pages.settings",
    "smm_desktop.ui.rounds",
    "smm_desktop.ui.reachability",
)


def of_first_page(key: str) -> tuple[str, ...]:
    """The modules of the page that shows first, in parts that each take less than a frame or little more."""
    inner = tuple(f"smm_desktop.ui.pages.{name}" for name in _OF_SERVICES) if key == "services" else ()
    page = tuple(name for name in _MODULES if name == f"smm_desktop.ui.pages.{key}")
    return (*_OF_ALL_PAGES, *inner, *page)


def load_ahead(parent: QObject, modules: Sequence[str] = _MODULES, pause: int = _PAUSE_MS) -> None:
    """Load modules from the next turn of the event loop on; those that are there already take no time."""
    Turns((partial(import_module, name) for name in modules), parent, pause)
