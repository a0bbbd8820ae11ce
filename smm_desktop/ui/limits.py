"""Prices and limits of services as they are shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.services import Billing, Service, service_type
from smm_desktop.ui import formats

NO_LIMIT = 2_000_000_000
"""Panels write limits from here on where they mean none."""


def price_text(service: Service, currency: str = "") -> str:
    """The rate as it is shown; a package's is that of one."""
    figure = formats.money(service.rate, currency)
    flat = service_type(service.type).billing is Billing.FLAT
    return _tr("{price} each").format(price=figure) if flat else figure


def most_text(most: int) -> str:
    """A maximum as it is shown."""
    return _tr("No limit") if most >= NO_LIMIT else formats.number(most)


def _tr(source: str) -> str:
    return QCoreApplication.translate("services", source)
